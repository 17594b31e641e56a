// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/frame_order.h"

#include <algorithm>
#include <utility>

namespace rungs {

FrameOrder::FrameOrder(FrameFilter &filter, QObject *parent)
    : QObject(parent)
    , m_filter(filter)
    , m_session(filter.session())
{
    connect(&filter, &FrameFilter::aboutToReset, this, &FrameOrder::aboutToReset);
    connect(&filter, &FrameFilter::reset, this, &FrameOrder::followReset);
    connect(&filter, &FrameFilter::aboutToGrow, this, &FrameOrder::aboutToGrow);
    connect(&filter, &FrameFilter::grown, this, [this] {
        m_foundFrame = {};
        emit grown();
        sortWhatCameLater();
    });
    connect(&filter, &FrameFilter::refreshed, this, [this] {
        emit refreshed();
        const bool isOther = m_session && session() && !session()->isSameCaptureAs(*m_session);
        if (m_how && isOther)
            start();
        else
            sortWhatCameLater();
    });
}

FrameOrder::~FrameOrder() = default;

void FrameOrder::followReset()
{
    const bool wasSorting = isSorting();
    const bool isSame = m_session && session() && session()->isOfSameFileAs(*m_session);
    m_sorting.cancel();
    m_sorted = nullptr;
    m_foundFrame = {};
    m_session = session();
    const bool wasSorted = m_how != nullptr;
    if (!isSame)
        m_how = nullptr;
    emit reset();
    if (m_how) {
        start();
        return;
    }
    if (wasSorting)
        emit sortEnded();
    if (wasSorted)
        emit unsorted();
}

int FrameOrder::rowOf(FrameId frame) const
{
    const int listed = m_filter.rowOf(frame);
    if (listed < 0 || !m_sorted)
        return listed;
    if (frame != m_foundFrame) {
        m_foundRow = findRow(frame);
        m_foundFrame = frame;
    }
    return m_foundRow;
}

int FrameOrder::findRow(FrameId frame) const
{
    const auto place = std::ranges::find(*m_sorted, frame);
    return place != m_sorted->end() ? static_cast<int>(place - m_sorted->begin()) : m_filter.rowOf(frame);
}

int FrameOrder::rowNear(FrameId frame) const
{
    const int listed = m_filter.rowNear(frame);
    return listed < rowCount() ? rowOf(m_filter.frameAt(listed)) : listed;
}

void FrameOrder::sort(Sort how)
{
    const bool wasSorting = isSorting();
    m_sorting.cancel();
    m_how = std::move(how);
    if (m_how) {
        start();
        return;
    }
    if (wasSorting)
        emit sortEnded();
    if (m_sorted)
        setSorted(nullptr);
}

void FrameOrder::stop()
{
    if (!isSorting())
        return;
    sort(nullptr);
    emit unsorted();
}

void FrameOrder::setSorted(const FrameListPtr &sorted)
{
    emit aboutToReset();
    m_sorted = sorted;
    m_foundFrame = {};
    emit reset();
}

void FrameOrder::start()
{
    if (!session())
        return;
    const FrameSpan frames{m_filter.frames(), static_cast<std::uint32_t>(rowCount())};
    m_session = session();
    emit sortStarted();
    m_sorting.start(
        [how = m_how, session = session(), frames](const std::stop_token &stop, const auto &report) {
            const std::uint32_t count = std::max(frames.count, 1U);
            return how(session, frames, stop, [&report, count](std::uint32_t done) {
                report(static_cast<int>(std::uint64_t{done} * 100 / count));
            });
        },
        [this](const FrameListPtr &sorted) {
            emit sortEnded();
            if (sorted)
                setSorted(sorted);
            sortWhatCameLater();
        },
        [this](int percent) { emit sortProgressed(percent); });
}

void FrameOrder::sortWhatCameLater()
{
    if (!m_how || isSorting() || !session())
        return;
    const LoadProgress &progress = session()->progress();
    const std::size_t sorted = m_sorted ? m_sorted->size() : 0;
    if (progress.isComplete && !progress.isFollowed && sorted < static_cast<std::size_t>(rowCount()))
        start();
}

} // namespace rungs
