// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/text_find.h"

#include "core/text/filter_text.h"
#include "ui/state/frame_order.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int tickMilliseconds = 20;

/// The query as core takes it; else why it is none, as a sentence.
tl::expected<TextPattern, QString> patternOf(const FindQuery &query)
{
    if (query.kind == FindQuery::Kind::bytes) {
        const std::optional<Bytes> bytes = query.bytes();
        if (!bytes)
            return tl::unexpected(FindBar::noBytes());
        return TextPattern::bytes(*bytes);
    }
    const std::string text = query.text.toStdString();
    auto pattern = query.kind == FindQuery::Kind::expression ? TextPattern::expression(text, query.isCaseSensitive)
                                                             : TextPattern::text(text, query.isCaseSensitive);
    if (!pattern)
        return tl::unexpected(plainText(filterErrorPhrase(pattern.error())));
    return *std::move(pattern);
}

TextPlace placeOf(TextFind::Place place)
{
    switch (place) {
    case TextFind::Place::fields:
        return TextPlace::fields;
    case TextFind::Place::list:
        return TextPlace::list;
    default:
        return TextPlace::bytes;
    }
}

} // namespace

TextFind::TextFind(Selection &selection, const FrameOrder &order, std::function<PacketListRequest()> listed,
                   QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_order(order)
    , m_listed(std::move(listed))
    , m_task(tickMilliseconds)
{
    connect(&selection, &Selection::captureChanged, this, &TextFind::clear);
    connect(&selection, &Selection::bitsChanged, this, [this] {
        if (!m_query.text.isEmpty())
            search(FindQuery(m_query), m_place);
    });
    connect(&selection, &Selection::frameChanged, this, &TextFind::changed);
}

TextFind::~TextFind() = default;

void TextFind::clear()
{
    m_task.cancel();
    m_query = {};
    m_search.reset();
    m_session.reset();
    m_found = {};
    m_found.frames.reset();
    m_fault.clear();
    m_goes = 0;
    emit changed();
}

void TextFind::search(const FindQuery &query, Place place)
{
    if (query == m_query && place == m_place && m_session == m_selection.session())
        return;
    clear();
    m_query = query;
    m_place = place;
    m_session = m_selection.session();
    if (m_session && !query.text.isEmpty())
        start(query, place);
    emit changed();
}

void TextFind::start(const FindQuery &query, Place place)
{
    Task<FoundFrames, FoundFrames>::Work work;
    if (place == Place::filter) {
        auto filter = compileFilter(query.text.toStdString(), m_session, m_selection.frame());
        if (!filter) {
            m_fault = plainText(filterErrorPhrase(filter.error()));
            return;
        }
        work = [session = m_session, filter = std::make_shared<const filter::Filter>(*std::move(filter))](
                   const std::stop_token &stop, const auto &report) {
            return findFrames(session, *filter, {}, stop, report);
        };
    } else {
        tl::expected<TextPattern, QString> pattern = patternOf(query);
        if (!pattern) {
            m_fault = pattern.error();
            return;
        }
        m_search = TextSearch{*std::move(pattern), placeOf(place), m_listed()};
        work = [search = *m_search](const std::stop_token &stop, const auto &report) {
            return findText(search, stop, report);
        };
    }
    m_task.start(
        std::move(work), [this](const FoundFrames &found) { take(found); },
        [this](const FoundFrames &found) { take(found); });
}

void TextFind::take(const FoundFrames &found)
{
    m_found = found;
    if (m_goes != 0 && (!found.frames->empty() || !m_task.isRunning()))
        go(std::exchange(m_goes, 0));
    emit changed();
}

bool TextFind::isMatch(FrameId frame) const
{
    return m_found.frames && std::ranges::binary_search(*m_found.frames, frame);
}

void TextFind::go(int step)
{
    if (!m_found.frames || (m_found.frames->empty() && m_task.isRunning())) {
        m_goes = step;
        return;
    }
    if (!goInFrame(step))
        goToFrame(step);
}

std::vector<std::uint32_t> TextFind::nodesOfSelected() const
{
    // A long frame would be searched for a time that one notices.
    constexpr std::uint32_t mostBytes = 256U << 10;
    const auto &frame = m_selection.decoded();
    if (!m_search || !frame || frame->bufferCount() == 0 || frame->buffer(0).size() > mostBytes)
        return {};
    return findTextIn(*m_search, m_selection.frame(), *frame);
}

bool TextFind::goInFrame(int step)
{
    if (!isMatch(m_selection.frame()))
        return false;
    std::vector<std::uint32_t> nodes = nodesOfSelected();
    const std::uint32_t now = m_selection.node();
    if (step < 0)
        std::ranges::reverse(nodes);
    const auto next = std::ranges::find_if(
        nodes, [&](std::uint32_t node) { return now == DecodedFrame::noNode || (step > 0 ? node > now : node < now); });
    if (next == nodes.end())
        return false;
    m_selection.selectNode(*next);
    return true;
}

void TextFind::goToFrame(int step)
{
    const int rows = m_order.rowCount();
    if (!m_found.frames || m_found.frames->empty() || rows == 0)
        return;
    const FrameRows frames = m_order.rows();
    const int from = m_order.rowOf(m_selection.frame());
    if (m_order.isSorted()) {
        int row = from;
        for (int i = 0; i < rows; ++i) {
            row = row < 0 ? (step > 0 ? 0 : rows - 1) : (row + step + rows) % rows;
            const FrameId frame = frames[static_cast<std::uint32_t>(row)];
            if (isMatch(frame))
                return selectIn(frame, step);
        }
        return;
    }
    // Those that are not listed are passed by.
    const auto count = static_cast<std::ptrdiff_t>(m_found.frames->size());
    const auto begin = m_found.frames->begin();
    std::ptrdiff_t at = std::ranges::lower_bound(*m_found.frames, m_selection.frame()) - begin;
    const bool isAt = at < count && *(begin + at) == m_selection.frame();
    at = step > 0 ? (isAt ? at + 1 : at) : at - 1;
    for (std::ptrdiff_t i = 0; i < count; ++i, at += step) {
        const FrameId frame = *(begin + (at % count + count) % count);
        if (m_order.rowOf(frame) >= 0)
            return selectIn(frame, step);
    }
}

void TextFind::selectIn(FrameId frame, int step)
{
    m_selection.selectFrame(frame);
    const std::vector<std::uint32_t> nodes = nodesOfSelected();
    if (!nodes.empty())
        m_selection.selectNode(step > 0 ? nodes.front() : nodes.back());
}

QString TextFind::text() const
{
    if (!m_fault.isEmpty() || m_query.text.isEmpty() || !m_session)
        return m_fault;
    const QLocale locale;
    const std::size_t count = m_found.frames ? m_found.frames->size() : 0;
    if (m_task.isRunning()) {
        const auto percent =
            static_cast<int>(m_found.total == 0 ? 0 : std::uint64_t{m_found.scanned} * 100 / m_found.total);
        return tr("%1 so far, %2 % searched").arg(locale.toString(static_cast<qulonglong>(count))).arg(percent);
    }
    const bool isComplete = m_found.scanned == m_found.total;
    if (count == 0)
        return isComplete ? tr("No match") : tr("Stopped: no match so far");
    QString text = tr("%Ln packet(s)", nullptr, static_cast<int>(count));
    if (isMatch(m_selection.frame())) {
        const auto number =
            std::ranges::lower_bound(*m_found.frames, m_selection.frame()) - m_found.frames->begin() + 1;
        text =
            tr("%1 of %2 packets", "the number of a match, how many there are")
                .arg(locale.toString(static_cast<qlonglong>(number)), locale.toString(static_cast<qulonglong>(count)));
    }
    if (!isComplete)
        text = tr("%1, stopped").arg(text);
    if (m_found.wasGivenUp)
        text = tr("%1, and perhaps more: the expression takes too many steps").arg(text);
    return text;
}

} // namespace rungs
