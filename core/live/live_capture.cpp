// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/live_capture.h"

#include "core/live/messages.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>

namespace rungs {

using namespace std::chrono_literals;

namespace {

/// After so many the other interfaces have their turn, and whoever wants to stop the capture.
constexpr int framesOfRound = 10000;
constexpr std::chrono::seconds betweenStatus{1};
/// How long after its end the frames may take that came before it.
constexpr std::chrono::milliseconds untilHandedOver = 3 * LiveInterface::handOver;
constexpr std::chrono::seconds mostForRest{5};
/// So long a frame waits for those of other interfaces that came before it; and so long where the clock makes no sense.
constexpr std::chrono::milliseconds untilInOrder = 2 * LiveInterface::handOver;
constexpr std::chrono::milliseconds mostForOrder = 2 * untilInOrder;
constexpr std::size_t mostBytesForOrder = std::size_t{64} << 20;

} // namespace

LiveCapture::LiveCapture(const CaptureOptions &options, std::vector<LiveInterface> interfaces, CaptureOutput output,
                         CaptureStatus &status, FileDescriptor stopSignals)
    : m_options(options)
    , m_output(std::move(output))
    , m_status(status)
    , m_signals(std::move(stopSignals))
    , m_parent(options.parentFd)
    , m_parentProcess(::getppid())
    , m_start(Clock::now())
    , m_nextStatus(m_start + betweenStatus)
{
    for (LiveInterface &each : interfaces)
        m_sources.emplace_back(std::move(each));
}

int LiveCapture::run()
{
    while (!m_end) {
        wait();
        readControl();
        readFrames();
        checkTime();
        if (!m_end && !m_output.flush())
            endWriting();
    }
    if (!m_isFull)
        readRest();
    return finish();
}

void LiveCapture::wait()
{
    std::vector<pollfd> waited = {{m_signals.number(), POLLIN, 0}, {m_parent, POLLIN, 0}};
    Clock::time_point until = m_nextStatus;
    if (m_options.stop.duration)
        until = std::min(until, m_start + std::chrono::duration_cast<Clock::duration>(*m_options.stop.duration));
    if (m_options.next.duration)
        until =
            std::min(until, m_output.begun() + std::chrono::duration_cast<Clock::duration>(*m_options.next.duration));
    if (!m_order.isEmpty())
        until = std::min(until, Clock::now() + LiveInterface::handOver / 2);
    for (const Source &each : m_sources) {
        const int descriptor = each.isActive ? each.interface.descriptor() : -1;
        waited.push_back({descriptor, POLLIN, 0});
        if (each.isActive && each.interface.needsAsking())
            until = std::min(until, Clock::now() + LiveInterface::handOver);
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    const auto timeout = hasMore() ? 0ms : std::max(left, std::chrono::milliseconds(0));
    ::poll(waited.data(), waited.size(), static_cast<int>(timeout.count()));
}

void LiveCapture::readControl()
{
    pollfd waited[] = {{m_signals.number(), POLLIN, 0}, {m_parent, POLLIN, 0}};
    if (::poll(waited, std::size(waited), 0) <= 0)
        return;
    char ignored[256];
    const ssize_t fromParent = waited[1].revents != 0 ? ::read(m_parent, ignored, sizeof(ignored)) : 1;
    if (fromParent == 0 || (fromParent < 0 && errno != EINTR && errno != EAGAIN))
        return end(EndReason::parent, stoppedByParent());
    signalfd_siginfo signal = {};
    if (waited[0].revents & POLLIN && ::read(m_signals.number(), &signal, sizeof(signal)) == sizeof(signal)) {
        if (m_parent >= 0 && ::getppid() != m_parentProcess)
            return end(EndReason::parent, stoppedByParent());
        end(EndReason::stopped, stoppedBySignal(static_cast<int>(signal.ssi_signo)));
    }
}

void LiveCapture::readFrames()
{
    const Clock::time_point arrival = Clock::now();
    const Timestamp now = timeNow();
    const bool isOne = m_sources.size() == 1;
    for (std::uint32_t i = 0; i < m_sources.size(); ++i) {
        Source &source = m_sources[i];
        if (!source.isActive || m_isFull)
            continue;
        const auto count = source.interface.read(framesOfRound, [&](const LiveFrame &frame) {
            source.last = frame.time;
            if (isOne)
                take(i, frame);
            else
                m_order.add(i, frame, arrival);
        });
        if (!count)
            endInterface(source, count.error());
        source.hasMore = count && *count == framesOfRound;
    }
    if (!m_order.isEmpty())
        takeInOrder(now, arrival);
}

bool LiveCapture::hasMore() const
{
    return std::ranges::any_of(m_sources, &Source::hasMore);
}

/// @p now and @p arrival before the interfaces were asked: what came later may be incomplete
void LiveCapture::takeInOrder(Timestamp now, Clock::time_point arrival)
{
    const auto use = [this](std::uint32_t source, const LiveFrame &frame) { take(source, frame); };
    if (m_order.size() > mostBytesForOrder)
        return m_order.takeAll(use);
    Timestamp until{now.nanoseconds - std::chrono::nanoseconds(untilInOrder).count()};
    for (const Source &each : m_sources) {
        if (each.hasMore)
            until = std::min(until, each.last);
    }
    m_order.take(until, arrival - mostForOrder, use);
}

void LiveCapture::take(std::uint32_t source, const LiveFrame &frame)
{
    const bool isLate = m_lastTime.isKnown() && frame.time > m_lastTime;
    if (isLate || m_isFull)
        return;
    ++m_frames;
    ++m_sources[source].frames;
    m_bytes += frame.bytes.size();
    if (!m_output.write({{source}, frame.time, frame.originalLength, frame.bytes}))
        return endWriting();
    if (m_options.frames && m_frames >= *m_options.frames)
        endFull(reachedFrames(m_frames));
    else if (m_options.stop.bytes && m_output.size() >= *m_options.stop.bytes)
        endFull(reachedBytes(*m_options.stop.bytes));
    else if (m_options.next.bytes && m_output.isNextDue({}))
        beginNext();
}

void LiveCapture::checkTime()
{
    const Clock::time_point now = Clock::now();
    if (!m_end && m_options.stop.duration && now - m_start >= *m_options.stop.duration)
        end(EndReason::limit, reachedDuration(std::chrono::duration<double>(*m_options.stop.duration).count()));
    if (!m_end && m_output.isNextDue(now))
        beginNext();
    if (!m_end && now >= m_nextStatus) {
        lookForDown();
        m_status.running(totals());
        m_nextStatus += betweenStatus;
        m_nextStatus = std::max(m_nextStatus, now);
    }
}

/// What the interfaces had seen when the capture ended, and the kernel has not handed over yet.
void LiveCapture::readRest()
{
    m_lastTime = timeNow();
    const Clock::time_point ended = Clock::now();
    do {
        std::vector<pollfd> waited;
        for (const Source &each : m_sources)
            waited.push_back({each.isActive ? each.interface.descriptor() : -1, POLLIN, 0});
        constexpr int step = 10; // milliseconds
        if (!hasMore())
            ::poll(waited.data(), waited.size(), step);
        readFrames();
    } while (Clock::now() - ended < mostForRest && (hasMore() || Clock::now() - ended < untilHandedOver));
    m_order.takeAll([this](std::uint32_t source, const LiveFrame &frame) { take(source, frame); });
}

/// An interface that is down hands over no frames, and libpcap does not say so: it may come up again.
void LiveCapture::lookForDown()
{
    for (Source &each : m_sources) {
        const bool isDown = each.isActive && each.interface.isDown();
        if (isDown && !each.isDown)
            m_status.warn(interfaceWentDown(each.interface.description().name, m_frames));
        each.isDown = isDown;
    }
}

void LiveCapture::endInterface(Source &source, const std::string &words)
{
    const std::string &name = source.interface.description().name;
    source.isActive = false;
    m_lostInterfaces.push_back(name);
    const std::string message = interfaceEnded(name, words, m_frames);
    if (std::ranges::none_of(m_sources, &Source::isActive))
        end(EndReason::interface, message);
    else
        m_status.warn(message);
}

void LiveCapture::beginNext()
{
    if (m_options.stop.files && m_output.files() >= *m_options.stop.files)
        return endFull(reachedFiles(m_output.files()));
    if (!m_output.finish(statistics()) || !m_output.next())
        return endWriting();
    for (Source &each : m_sources) {
        each.frames = 0;
        each.before = each.interface.counts();
    }
}

void LiveCapture::end(EndReason reason, std::string message)
{
    if (!m_end)
        m_end = CaptureEnd{reason, std::move(message)};
}

void LiveCapture::endFull(std::string message)
{
    m_isFull = true;
    end(EndReason::limit, std::move(message));
}

void LiveCapture::endWriting()
{
    m_isFull = true;
    // Whatever else was about to end it: not all of it is in the file.
    m_frames -= std::min(m_frames, m_output.lostFrames());
    m_bytes -= std::min(m_bytes, m_output.lostBytes());
    m_end = CaptureEnd{EndReason::disk, writingEnded(m_output.path(), m_output.failure(), m_frames)};
}

std::vector<InterfaceStatistics> LiveCapture::statistics()
{
    std::vector<InterfaceStatistics> result;
    for (Source &each : m_sources) {
        const LiveCounts now = each.interface.counts();
        InterfaceStatistics &one = result.emplace_back();
        one.time = one.end = timeNow();
        one.start = m_output.begunAt();
        one.accepted = now.accepted - each.before.accepted;
        // What the filter has not accepted is not counted.
        if (each.interface.description().filter.empty())
            one.received = one.accepted;
        one.droppedByInterface = now.droppedByInterface - each.before.droppedByInterface;
        one.droppedBySystem = now.droppedByKernel - each.before.droppedByKernel;
        one.delivered = each.frames;
    }
    return result;
}

CaptureTotals LiveCapture::totals()
{
    CaptureTotals result;
    result.frames = m_frames;
    result.bytes = m_bytes;
    for (Source &each : m_sources) {
        const LiveCounts counts = each.interface.counts();
        result.droppedByKernel += counts.droppedByKernel;
        result.droppedByInterface += counts.droppedByInterface;
    }
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_start);
    result.seconds = static_cast<double>(milliseconds.count()) / 1000;
    result.path = m_output.path();
    result.lostInterfaces = m_lostInterfaces;
    for (const Source &each : m_sources) {
        if (each.isDown)
            result.downInterfaces.push_back(each.interface.description().name);
    }
    return result;
}

int LiveCapture::finish()
{
    if (m_end->reason != EndReason::disk && (!m_output.flush() || !m_output.finish(statistics())))
        endWriting();
    m_status.ended(*m_end, totals());
    if (m_end->reason <= EndReason::parent)
        return 0;
    return m_frames > 0 ? 1 : 2;
}

} // namespace rungs
