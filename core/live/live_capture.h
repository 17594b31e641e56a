// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/capture_output.h"
#include "core/live/capture_status.h"
#include "core/live/frame_order.h"

namespace rungs {

/// A running capture: frames of the interfaces into the output, until it is to end.
class LiveCapture
{
public:
    using Clock = std::chrono::steady_clock;

    /// @p stopSignals a signalfd of what stops it
    LiveCapture(const CaptureOptions &options, std::vector<LiveInterface> interfaces, CaptureOutput output,
                CaptureStatus &status, FileDescriptor stopSignals);

    /// Returns when the capture has ended, the file is finished and the status told.
    /// @return the exit status of the program: 0, or 1 after an error, 2 where no frame came before it
    int run();

private:
    struct Source
    {
        explicit Source(LiveInterface opened)
            : interface(std::move(opened))
        { }

        LiveInterface interface;
        bool isActive = true;
        bool isDown = false;
        bool hasMore = false;               ///< it handed over as much as one round takes
        Timestamp last = Timestamp::none(); ///< time of its newest frame
        std::uint64_t frames = 0;           ///< in the file that is written now
        LiveCounts before;                  ///< when it was begun
    };

    void wait();
    void readControl();
    void readFrames();
    void takeInOrder(Timestamp now, Clock::time_point arrival);
    void take(std::uint32_t source, const LiveFrame &frame);
    bool hasMore() const;
    void readRest();
    void endInterface(Source &source, const std::string &words);
    void checkTime();
    void lookForDown();
    void beginNext();
    void end(EndReason reason, std::string message);
    void endFull(std::string message);
    void endWriting();
    std::vector<InterfaceStatistics> statistics();
    CaptureTotals totals();
    int finish();

    const CaptureOptions &m_options;
    std::vector<Source> m_sources;
    CaptureOutput m_output;
    CaptureStatus &m_status;
    FileDescriptor m_signals;
    int m_parent;
    pid_t m_parentProcess;
    Clock::time_point m_start;
    Clock::time_point m_nextStatus;
    FrameOrder m_order; ///< of more than one interface
    std::uint64_t m_frames = 0;
    std::uint64_t m_bytes = 0;
    std::vector<std::string> m_lostInterfaces;
    std::optional<CaptureEnd> m_end;
    bool m_isFull = false;                    ///< no frame is wanted any more
    Timestamp m_lastTime = Timestamp::none(); ///< frames after it do not count; none: all do
};

} // namespace rungs
