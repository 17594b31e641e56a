// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_interface.h"
#include "core/live/privileges.h"

namespace rungs {

/// Why a capture ended.
enum class EndReason : std::uint8_t { stopped, limit, parent, disk, interface, error };

struct CaptureEnd
{
    EndReason reason = EndReason::stopped;
    std::string message;
};

struct CaptureTotals
{
    std::uint64_t frames = 0;
    std::uint64_t bytes = 0; ///< of the frames, as they are in the file
    std::uint64_t droppedByKernel = 0;
    std::uint64_t droppedByInterface = 0;
    double seconds = 0;
    std::string path;
    std::vector<std::string> lostInterfaces; ///< those that ended before the capture
    std::vector<std::string> downInterfaces; ///< those without frames until they are up again
};

/// Says what happens: to a file descriptor as JSON, an object a line, or to standard error for a person.
class CaptureStatus
{
public:
    /// @p descriptor -1: standard error
    CaptureStatus(int descriptor, bool isQuiet);

    void capturing(std::span<const CaptureInterface> interfaces, const std::string &path, const Confinement &report);
    void running(const CaptureTotals &totals);
    void ended(const CaptureEnd &end, const CaptureTotals &totals);
    void failed(const Failure &failure);
    /// One of several interfaces has ended.
    void warn(const std::string &message);

private:
    /// @p wait for a reader that is busy; else the line is left out. One that has gone is no reason to stop.
    void send(const std::string &line, bool wait);
    void say(const std::string &text);

    int m_descriptor = -1;
    bool m_isQuiet = false;
    bool m_isTerminal = false;
    bool m_hasCount = false; ///< the last line on the terminal is a count
};

} // namespace rungs
