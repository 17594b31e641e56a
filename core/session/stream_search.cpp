// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stream_search.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace rungs {

namespace {

constexpr std::size_t block = std::size_t{1} << 20;
constexpr std::size_t longestMatch = std::size_t{64} << 10;
/// Bytes before a place that an expression may look at.
constexpr std::size_t contextBytes = 1024;

} // namespace

/// Searches one side after the other, a block at a time.
class StreamSearch
{
public:
    StreamSearch(const StreamPattern &pattern, const std::stop_token &stop,
                 const std::function<void(std::uint64_t, std::uint64_t)> &report)
        : m_pattern(pattern)
        , m_stop(stop)
        , m_report(report)
    { }

    Result<void> searchSide(StreamReader &reader, Side side)
    {
        m_side = side;
        restart(0);
        const std::uint64_t size = reader.index().size[side];
        const Result<void> read =
            reader.forEach({side, 0, size}, [&](std::uint64_t offset, ByteView bytes, std::uint64_t missing) {
                if (missing > 0) {
                    searchBuffer(true);
                    restart(offset + missing);
                } else {
                    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
                }
                if (m_buffer.size() - m_next >= block)
                    searchBuffer(false);
                return !m_stop.stop_requested();
            });
        if (!read)
            return read;
        if (!m_stop.stop_requested())
            searchBuffer(true);
        m_doneBefore += size;
        return {};
    }

    StreamMatches take()
    {
        m_found.isComplete = !m_stop.stop_requested();
        return std::move(m_found);
    }

private:
    void restart(std::uint64_t offset)
    {
        m_buffer.clear();
        m_next = 0;
        m_begin = offset;
    }

    /// @p isLast nothing follows: a match may end with the buffer
    void searchBuffer(bool isLast)
    {
        const bool isExpression = m_pattern.m_regex != nullptr;
        const std::size_t tail = isExpression ? longestMatch : m_pattern.m_bytes.size() - 1;
        const std::size_t safe = isLast ? m_buffer.size() : m_buffer.size() - std::min(m_buffer.size(), tail);
        while (m_next < safe) {
            const auto match = isExpression ? findExpression() : findBytes();
            if (!match || (!isLast && match->begin >= safe)) {
                m_next = std::max(m_next, safe);
                break;
            }
            add(*match);
            m_next = std::max(match->begin + match->length, m_next + 1);
        }
        if (isLast)
            m_next = m_buffer.size();
        const std::size_t kept = isExpression ? std::min(m_next, contextBytes) : 0;
        const std::size_t dropped = m_next - kept;
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(dropped));
        m_begin += dropped;
        m_next = kept;
        if (m_report)
            m_report(m_doneBefore + m_begin, m_found.count);
    }

    std::optional<filter::Place> findBytes() const
    {
        const Bytes &wanted = m_pattern.m_bytes;
        for (std::size_t at = m_next; at + wanted.size() <= m_buffer.size(); ++at) {
            const void *first = std::memchr(m_buffer.data() + at, wanted.front(), m_buffer.size() - at);
            if (first == nullptr)
                break;
            at = static_cast<std::size_t>(static_cast<const std::uint8_t *>(first) - m_buffer.data());
            if (at + wanted.size() <= m_buffer.size()
                && std::memcmp(m_buffer.data() + at, wanted.data(), wanted.size()) == 0)
                return filter::Place{at, wanted.size()};
        }
        return std::nullopt;
    }

    std::optional<filter::Place> findExpression()
    {
        filter::Place match;
        const filter::Regex::Outcome outcome = m_pattern.m_regex->find(m_buffer, m_next, match);
        m_found.wasGivenUp = m_found.wasGivenUp || outcome == filter::Regex::Outcome::givenUp;
        return outcome == filter::Regex::Outcome::yes ? std::optional(match) : std::nullopt;
    }

    void add(filter::Place match)
    {
        // Of nothing there is nothing to show.
        if (match.length == 0)
            return;
        ++m_found.count;
        if (m_found.ranges.size() < StreamMatches::mostKept)
            m_found.ranges.push_back({m_side, m_begin + match.begin, match.length});
    }

    const StreamPattern &m_pattern;
    const std::stop_token m_stop;
    const std::function<void(std::uint64_t, std::uint64_t)> &m_report;
    Side m_side = Side::client;
    Bytes m_buffer;
    std::size_t m_next = 0;    ///< where in the buffer the next match may begin
    std::uint64_t m_begin = 0; ///< of the buffer in the stream
    std::uint64_t m_doneBefore = 0;
    StreamMatches m_found;
};

StreamPattern StreamPattern::bytes(Bytes wanted)
{
    StreamPattern pattern;
    pattern.m_bytes = std::move(wanted);
    return pattern;
}

filter::Result<StreamPattern> StreamPattern::expression(std::string_view text, bool isCaseSensitive, bool isUtf8)
{
    filter::Result<std::shared_ptr<const filter::Regex>> regex = filter::Regex::compile(
        text, {0, text.size()}, {.isCaseSensitive = isCaseSensitive, .isUtf8 = isUtf8, .isForManyBytes = true});
    if (!regex)
        return tl::unexpected(std::move(regex).error());
    StreamPattern pattern;
    pattern.m_regex = *std::move(regex);
    return pattern;
}

filter::Result<StreamPattern> StreamPattern::anyOf(const std::vector<std::vector<Bytes>> &characters)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::vector<Bytes> &forms : characters) {
        text += "(?:";
        for (std::size_t i = 0; i < forms.size(); ++i) {
            text += i > 0 ? "|" : "";
            for (const std::uint8_t byte : forms[i]) {
                text += "\\x";
                text += digits[byte >> 4U];
                text += digits[byte & 0xfU];
            }
        }
        text += ')';
    }
    return expression(text, true, false);
}

Result<StreamMatches> searchStream(StreamReader &reader, const std::vector<Side> &sides, const StreamPattern &pattern,
                                   const std::stop_token &stop,
                                   const std::function<void(std::uint64_t done, std::uint64_t count)> &report)
{
    StreamSearch search(pattern, stop, report);
    for (const Side side : sides) {
        if (const Result<void> searched = search.searchSide(reader, side); !searched)
            return tl::unexpected(searched.error());
    }
    return search.take();
}

} // namespace rungs
