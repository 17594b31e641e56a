// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/failure.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rungs {

/// An interface that is to be captured on, as it was asked for.
struct RequestedInterface
{
    static constexpr std::uint32_t mostBytes = 262144; ///< the most that libpcap takes of a frame

    std::string name; ///< or its number in the list; empty: the first that is up
    std::string filter;
    std::uint32_t snapLength = mostBytes;
    std::uint32_t bufferMiB = 64;
    bool isPromiscuous = true;
};

/// When something ends; empty where it does not.
struct CaptureLimits
{
    std::optional<std::chrono::nanoseconds> duration;
    std::optional<std::uint64_t> bytes;
    std::optional<std::uint64_t> files;
};

struct CaptureOptions
{
    enum class Action : std::uint8_t { capture, list, listAsJson, version, help };

    Action action = Action::capture;
    std::vector<RequestedInterface> interfaces;
    std::string path;
    std::optional<std::uint64_t> frames;
    CaptureLimits stop; ///< the capture ends
    CaptureLimits next; ///< another file begins; files: so many are kept
    bool isRing = false;
    bool isQuiet = false;
    int statusFd = -1;
    int parentFd = -1;
};

/// The arguments of the program, in the letters of dumpcap. Says of the first that is wrong what it should be; @p
/// options has what comes before it.
Started<void> readOptions(int count, char **arguments, CaptureOptions &options);

std::string helpText();

} // namespace rungs
