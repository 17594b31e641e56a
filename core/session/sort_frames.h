// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/frame_order.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rungs {

/// The frames by what @p read says of each: an optional value with an order. Reads them in the order of the capture.
/// The rest is as for sortedFrames().
template <class Read>
FrameListPtr sortFramesBy(const FrameSpan &frames, bool isDescending, const std::stop_token &stop,
                          const FrameProgress &progress, Read read)
{
    using Value = typename decltype(read(FrameId{}))::value_type;
    /// A value beside the frame that has it, so that sorting reads no table.
    struct Keyed
    {
        Value value;
        FrameId frame;
    };
    constexpr std::uint32_t framesBetweenLooks = 4096;
    std::vector<Keyed> keyed;
    keyed.reserve(frames.count);
    FrameList without;
    for (std::uint32_t i = 0; i < frames.count; ++i) {
        if (i % framesBetweenLooks == 0) {
            if (stop.stop_requested())
                return nullptr;
            if (progress)
                progress(i);
        }
        const FrameId frame = frames[i];
        if (std::optional<Value> value = read(frame))
            keyed.push_back({*value, frame});
        else
            without.push_back(frame);
    }
    std::ranges::sort(keyed, [isDescending](const Keyed &a, const Keyed &b) {
        if (a.value != b.value)
            return (a.value < b.value) != isDescending;
        return a.frame < b.frame;
    });
    auto sorted = std::make_shared<FrameList>();
    sorted->reserve(frames.count);
    for (const Keyed &each : keyed)
        sorted->push_back(each.frame);
    sorted->insert(sorted->end(), without.begin(), without.end());
    return sorted;
}

} // namespace rungs
