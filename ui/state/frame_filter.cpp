// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/frame_filter.h"

#include "ui/state/selection.h"

#include <algorithm>
#include <limits>

namespace rungs {

namespace {

int rowsOf(std::size_t frames)
{
    return static_cast<int>(std::min<std::size_t>(frames, std::numeric_limits<int>::max() - 1));
}

bool asksForNotes(const QString &filter)
{
    return filter.contains(QStringLiteral("frame.comment")) || filter.contains(QStringLiteral("frame.marked"));
}

/// The frames of a connection need no reading: they are added to those that are known.
FoundFrames framesOf(const Session &session, ConnectionId connection, const FrameListPtr &known, std::uint32_t scanned,
                     const std::stop_token &stop)
{
    FoundFrames found;
    found.frames = framesOfConnection(session, connection, known, scanned, stop);
    found.scanned = found.total = session.frameCount();
    return found;
}

} // namespace

FrameFilter::FrameFilter(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_session(selection.session())
    , m_rows(m_session ? rowsOf(m_session->frameCount()) : 0)
{
    connect(&selection, &Selection::sessionChanged, this, &FrameFilter::followSession);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { search(m_frames, m_scanned); });
}

FrameFilter::~FrameFilter() = default;

FrameId FrameFilter::frameAt(int row) const
{
    const auto index = static_cast<std::uint32_t>(row);
    return m_frames ? (*m_frames)[index] : FrameId{index};
}

int FrameFilter::rowOf(FrameId frame) const
{
    const int row = rowNear(frame);
    return row < m_rows && frameAt(row) == frame ? row : -1;
}

int FrameFilter::rowNear(FrameId frame) const
{
    if (!m_frames)
        return static_cast<int>(std::min(frame.value, static_cast<std::uint32_t>(m_rows)));
    return static_cast<int>(std::ranges::lower_bound(*m_frames, frame) - m_frames->begin());
}

void FrameFilter::followSession()
{
    const SessionPtr &session = m_selection.session();
    const bool isOfSameFile = session && m_session && session->isOfSameFileAs(*m_session);
    const bool isMore = isOfSameFile && session->isSameCaptureAs(*m_session);
    if (!isOfSameFile) {
        setAll();
        return;
    }
    if (!isMore) {
        followFlips();
        return;
    }
    const bool areOtherNotes = session->sharedNotes() != m_session->sharedNotes();
    if (!m_shown.isEmpty()) {
        m_session = session;
        emit refreshed();
        if (areOtherNotes && asksForNotes(m_wanted.text))
            search(nullptr, 0);
        else if (!m_search.isRunning())
            searchLater();
        return;
    }
    showRows(session);
}

/// All frames of a capture that may have grown.
void FrameFilter::showRows(const SessionPtr &session)
{
    const int rows = rowsOf(session->frameCount());
    if (rows <= m_rows) {
        m_session = session;
        emit refreshed();
        return;
    }
    emit aboutToGrow(m_rows, rows - 1);
    m_session = session;
    m_rows = rows;
    emit grown();
}

/// The same frames with other bits: what passed may not pass now, and the rows stay until that is known.
void FrameFilter::followFlips()
{
    const SessionPtr &session = m_selection.session();
    // Connections are numbered in the order of their first frames.
    const auto inSession = [&](ConnectionId connection) {
        return connection.isValid() ? session->connectionOf(m_session->connection(connection).firstFrame)
                                    : ConnectionId();
    };
    m_search.cancel();
    m_again.stop();
    const ConnectionId wanted = inSession(m_wanted.connection);
    m_shown.connection = inSession(m_shown.connection);
    m_wanted.connection = wanted;
    if (m_shown.isEmpty() && !m_frames) {
        showRows(session);
    } else {
        m_session = session;
        emit refreshed();
    }
    if (m_wanted.isEmpty() && m_frames)
        setAll();
    else if (!m_wanted.isEmpty())
        search(nullptr, 0);
    emit searched();
}

void FrameFilter::setAll()
{
    m_search.cancel();
    m_again.stop();
    emit aboutToReset();
    m_session = m_selection.session();
    m_shown = m_wanted = {};
    m_found = {};
    m_frames = nullptr;
    m_scanned = 0;
    m_rows = m_session ? rowsOf(m_session->frameCount()) : 0;
    emit reset();
    emit searched();
}

void FrameFilter::showAll()
{
    want({});
}

void FrameFilter::showOnly(ConnectionId connection)
{
    if (connection.isValid())
        want({connection, m_wanted.filter, m_wanted.text});
}

void FrameFilter::showAllConnections()
{
    want({{}, m_wanted.filter, m_wanted.text});
}

void FrameFilter::setFilter(const FilterPtr &filter, const QString &text)
{
    want({m_wanted.connection, filter, text});
}

void FrameFilter::want(const FrameCriteria &criteria)
{
    if (!m_session || criteria == m_wanted)
        return;
    m_search.cancel();
    m_again.stop();
    m_wanted = criteria;
    m_found = {};
    if (criteria.isEmpty() && !m_shown.isEmpty())
        setAll();
    else if (criteria == m_shown)
        searchLater();
    else
        search(nullptr, 0);
    emit searched();
}

void FrameFilter::search(const FrameListPtr &known, std::uint32_t scanned)
{
    m_took.start();
    m_wasLoading = !m_session->progress().isComplete;
    const auto work = [session = m_session, wanted = m_wanted, known, scanned](const std::stop_token &stop,
                                                                               const auto &report) {
        return wanted.filter ? findFrames(session, *wanted.filter, wanted.connection, stop, report)
                             : framesOf(*session, wanted.connection, known, scanned, stop);
    };
    m_search.start(
        work, [this, wanted = m_wanted](const FoundFrames &found) { take(wanted, found, true); },
        [this, wanted = m_wanted](const FoundFrames &found) { take(wanted, found, false); });
}

void FrameFilter::take(const FrameCriteria &criteria, const FoundFrames &found, bool isComplete)
{
    m_found = found;
    const int rows = rowsOf(found.frames->size());
    // A capture that grew may show other things of the frames that were there: then the rows are others.
    const auto known = static_cast<std::ptrdiff_t>(std::min(m_rows, rows));
    const bool isMore = criteria == m_shown && m_frames
                        && std::equal(m_frames->begin(), m_frames->begin() + known, found.frames->begin());
    const bool isBehind = isMore && rows < m_rows && !isComplete;
    if (!isBehind && (!isMore || rows != m_rows)) {
        const bool isGrown = isMore && rows > m_rows;
        if (isGrown)
            emit aboutToGrow(m_rows, rows - 1);
        else
            emit aboutToReset();
        m_shown = criteria;
        m_frames = found.frames;
        m_rows = rows;
        if (isGrown)
            emit grown();
        else
            emit reset();
    }
    if (isComplete) {
        m_scanned = found.total;
        searchLater();
    }
    emit searched();
}

/// The capture may have grown in the meantime, or have been read to its end, where more is known of what came before.
void FrameFilter::searchLater()
{
    constexpr int tick = 5;
    constexpr int share = 4; // of the time goes into searching anew
    const bool isFinal = m_wasLoading && m_session->progress().isComplete && m_shown.filter
                         && (m_shown.filter->needsOutcome() || m_shown.filter->needsSummary());
    if (m_shown.isEmpty() || (m_scanned >= m_session->frameCount() && !isFinal))
        return;
    m_again.start(m_shown.filter ? static_cast<int>(std::min<qint64>(m_took.elapsed() * share, 5000)) + tick : 0);
}

} // namespace rungs
