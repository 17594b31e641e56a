// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/text_search.h"

#include "core/export/search_reports.h"
#include "core/filter/value.h"
#include "core/session/ascending_reader.h"
#include "core/text/field_value.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr std::uint32_t framesBetweenReports = 64;

/// An expression that matches exactly these bytes.
std::string quoted(ByteView bytes)
{
    std::string expression;
    for (const std::uint8_t byte : bytes)
        expression += fmt::format("\\x{:02x}", byte);
    return expression;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char sign) { return static_cast<unsigned char>(sign) < 0x80; });
}

/// An expression that matches this text: every sign of ASCII that an expression could read otherwise is a number in it.
std::string literally(std::string_view text)
{
    std::string expression;
    for (const char sign : text) {
        const auto byte = static_cast<unsigned char>(sign);
        const bool isPlain =
            byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
        expression += isPlain ? std::string(1, sign) : quoted(filter::bytesOf({&sign, 1}));
    }
    return expression;
}

std::shared_ptr<const filter::Regex> compileBytes(const std::string &expression, bool isCaseSensitive)
{
    return *filter::Regex::compile(expression, {}, {.isCaseSensitive = isCaseSensitive, .isForManyBytes = true});
}

/// Looks whether frames hold a pattern. For one thread.
class Searcher
{
public:
    explicit Searcher(const TextSearch &search)
        : m_search(search)
        , m_bytes(*search.list.session)
    { }

    bool holds(ByteView bytes) { return m_search.pattern.find(bytes, 0, m_wasGivenUp).length > 0; }
    bool holds(FrameId id)
    {
        if (m_search.place == TextPlace::bytes) {
            const Result<ByteView> bytes = m_bytes.bytesOf(id);
            return bytes && holds(*bytes);
        }
        const Result<DecodedFrame> frame = m_search.list.session->decode(id);
        return frame && !nodesIn(id, *frame, 1).empty();
    }
    std::vector<std::uint32_t> nodesIn(FrameId id, const DecodedFrame &frame, std::size_t most)
    {
        return m_search.place == TextPlace::bytes ? ownersIn(frame, most) : labelledIn(id, frame, most);
    }
    bool wasGivenUp() const { return m_wasGivenUp; }

private:
    std::vector<std::uint32_t> ownersIn(const DecodedFrame &frame, std::size_t most)
    {
        std::vector<std::uint32_t> nodes;
        const ByteView bytes = frame.bufferCount() > 0 ? frame.buffer(0) : ByteView();
        for (std::size_t from = 0; nodes.size() < most;) {
            const filter::Place match = m_search.pattern.find(bytes, from, m_wasGivenUp);
            if (match.length == 0)
                break;
            const std::uint32_t node = frame.smallestAtByte(0, static_cast<std::uint32_t>(match.begin));
            if (node != DecodedFrame::noNode && (nodes.empty() || nodes.back() != node))
                nodes.push_back(node);
            from = match.begin + match.length;
        }
        return nodes;
    }

    std::vector<std::uint32_t> labelledIn(FrameId id, const DecodedFrame &frame, std::size_t most)
    {
        std::vector<std::uint32_t> nodes;
        SegmentContext context = segmentContext(*m_search.list.session, id);
        for (std::uint32_t node = 0; node < frame.nodes().size() && nodes.size() < most; ++node) {
            // A line as it can be read, and the key of its field.
            const std::string text = m_search.list.text(fieldName(frame, node, id)) + ": "
                                     + m_search.list.text(fieldValue(frame, node, context)) + ' '
                                     + std::string(frame.nodes()[node].spec->key);
            if (holds(filter::bytesOf(text)))
                nodes.push_back(node);
        }
        return nodes;
    }

    const TextSearch &m_search;
    AscendingReader m_bytes;
    bool m_wasGivenUp = false;
};

/// Takes a list record by record as it is written.
class RecordLines
{
public:
    explicit RecordLines(std::function<bool(std::string_view)> take)
        : m_take(std::move(take))
    { }

    bool operator()(std::string_view piece)
    {
        m_text += piece;
        std::size_t begin = 0;
        for (std::size_t end = 0; (end = m_text.find('\n', begin)) != std::string::npos; begin = end + 1) {
            if (!m_take(std::string_view(m_text).substr(begin, end - begin)))
                return false;
        }
        m_text.erase(0, begin);
        return true;
    }

private:
    std::function<bool(std::string_view)> m_take;
    std::string m_text; ///< of a record that is not whole
};

} // namespace

filter::Result<TextPattern> TextPattern::text(std::string_view text, bool isCaseSensitive)
{
    TextPattern pattern;
    const filter::Regex::Options utf8{
        .isCaseSensitive = isCaseSensitive, .isUtf8 = !isAscii(text), .isForManyBytes = true};
    auto form = filter::Regex::compile(literally(text), {}, utf8);
    if (!form)
        return tl::unexpected(form.error());
    pattern.m_forms.push_back(*form);
    // As Windows writes text: what is not ASCII would need its own tables of letters there.
    if (isAscii(text)) {
        Bytes wide;
        for (const char sign : text) {
            wide.push_back(static_cast<std::uint8_t>(sign));
            wide.push_back(0);
        }
        pattern.m_forms.push_back(compileBytes(quoted(wide), isCaseSensitive));
    }
    return pattern;
}

filter::Result<TextPattern> TextPattern::expression(std::string_view text, bool isCaseSensitive)
{
    TextPattern pattern;
    auto form = filter::Regex::compile(
        text, {0, text.size()}, {.isCaseSensitive = isCaseSensitive, .isUtf8 = !isAscii(text), .isForManyBytes = true});
    if (!form)
        return tl::unexpected(form.error());
    pattern.m_forms.push_back(*form);
    return pattern;
}

TextPattern TextPattern::bytes(ByteView wanted)
{
    TextPattern pattern;
    pattern.m_forms.push_back(compileBytes(quoted(wanted), true));
    return pattern;
}

filter::Place TextPattern::find(ByteView bytes, std::size_t from, bool &wasGivenUp) const
{
    filter::Place first;
    for (const auto &form : m_forms) {
        filter::Place match;
        const filter::Regex::Outcome outcome = form->find(bytes, from, match);
        wasGivenUp = wasGivenUp || outcome == filter::Regex::Outcome::givenUp;
        if (outcome == filter::Regex::Outcome::yes && (first.length == 0 || match.begin < first.begin))
            first = match;
    }
    return first;
}

FoundFrames findText(const TextSearch &search, const std::stop_token &stop,
                     const std::function<void(FoundFrames)> &report)
{
    FoundFrames found;
    found.total = search.list.count;
    FrameList all;
    for (std::uint32_t row = 0; row < search.list.count; ++row)
        all.push_back(search.list.frameAt(row));
    std::ranges::sort(all);
    FrameList frames;
    Searcher searcher(search);
    SearchReports reports(report);
    const auto take = [&](bool holds) {
        if (holds)
            frames.push_back(all[found.scanned]);
        if (++found.scanned % framesBetweenReports == 0)
            reports.report(found, frames);
        return !stop.stop_requested();
    };
    if (search.place == TextPlace::list) {
        PacketListRequest list = search.list;
        list.format = RecordFormat::tsv;
        list.frameAt = [&all](std::uint32_t row) { return all[row]; };
        bool isHead = true;
        writePacketList(list, stop, {}, RecordLines([&](std::string_view record) {
                            return std::exchange(isHead, false) || take(searcher.holds(filter::bytesOf(record)));
                        }));
    } else {
        for (const FrameId id : all) {
            if (!take(searcher.holds(id)))
                break;
        }
    }
    found.frames = std::make_shared<const FrameList>(std::move(frames));
    found.wasGivenUp = searcher.wasGivenUp();
    return found;
}

std::vector<std::uint32_t> findTextIn(const TextSearch &search, FrameId id, const DecodedFrame &frame)
{
    if (search.place == TextPlace::list)
        return {};
    return Searcher(search).nodesIn(id, frame, SIZE_MAX);
}

} // namespace rungs
