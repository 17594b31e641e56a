// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_info.h"
#include "core/capture/file_descriptor.h"
#include "core/live/capture_options.h"

#include <chrono>
#include <functional>
#include <memory>

struct pcap;

namespace rungs {

/// A frame as it comes from an interface; its bytes live as long as the call that hands it over.
struct LiveFrame
{
    Timestamp time;
    std::uint32_t originalLength = 0;
    ByteView bytes;
};

/// Frames of an interface since the capture began.
struct LiveCounts
{
    std::uint64_t accepted = 0; ///< by the filter, dropped ones included
    std::uint64_t droppedByKernel = 0;
    std::uint64_t droppedByInterface = 0;
};

/// An interface that is captured on, through libpcap.
class LiveInterface
{
public:
    /// The kernel hands over what it has collected at least so often.
    static constexpr std::chrono::milliseconds handOver{20};

    /// Opens it; that is what needs cap_net_raw.
    static Started<LiveInterface> open(const RequestedInterface &requested);

    /// Compiles its filter and gives it to the kernel. libpcap may look up names that the filter has.
    Started<void> setFilter();

    /// What the file says of it.
    const CaptureInterface &description() const { return m_description; }
    /// Becomes readable when there are frames; -1: it can only be asked now and then.
    int descriptor() const;
    /// Whether it is there, but down.
    bool isDown() const;
    /// Whether it has frames, or has gone, without that its descriptor says so.
    bool needsAsking() const;
    /// Hands at most @p most waiting frames to @p use; does not wait.
    /// @return how many; the error is libpcap's: it is not captured on any more
    tl::expected<int, std::string> read(int most, const std::function<void(const LiveFrame &)> &use);
    /// Goes on counting where the interface has gone.
    LiveCounts counts();

private:
    struct Close
    {
        void operator()(pcap *handle) const;
    };

    explicit LiveInterface(RequestedInterface requested)
        : m_requested(std::move(requested))
    { }
    void describe();
    std::uint64_t systemDrops();

    RequestedInterface m_requested;
    CaptureInterface m_description;
    std::unique_ptr<pcap, Close> m_handle;
    bool m_hasNanoseconds = false;
    std::vector<FileDescriptor> m_dropFiles; ///< the system's own counts of frames that the interface lost
    std::uint64_t m_dropsBefore = 0;
    std::uint32_t m_lastAccepted = 0; ///< libpcap's counts are of 32 bits, and begin again
    std::uint32_t m_lastDropped = 0;
    LiveCounts m_counts;
};

} // namespace rungs
