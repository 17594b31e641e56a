// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limits.h"

namespace rungs {

/// What held one sender back, as it is kept for every connection: DirectionLimits in 24 bytes.
class LimitShares
{
public:
    /// Of a sender without a limit worth a name.
    LimitShares() = default;
    /// The same where @p limits are not worth a name.
    explicit LimitShares(const DirectionLimits &limits);

    bool isWorthNaming() const { return (m_durationAndRest & worthNaming) != 0; }
    /// 0 to 1; all four add up to 1. All unknown where it is not worth a name.
    double share(Limit limit) const;
    Limit dominant() const;
    /// The one that took most of the network's time.
    NetworkLimit dominantOfNetwork() const { return static_cast<NetworkLimit>(part(networkShift, 7)); }
    /// Of the dominant limit.
    Certainty certainty() const { return static_cast<Certainty>(part(certaintyShift, 3)); }
    CapturePlace place() const { return static_cast<CapturePlace>(part(placeShift, 3)); }
    /// What is unknown is that because the window scale of its peer is.
    bool isScaleUnknown() const { return part(scaleShift, 1) != 0; }
    /// From the first data segment to the last, in nanoseconds, to the microsecond.
    std::int64_t duration() const { return static_cast<std::int64_t>(m_durationAndRest >> durationShift) * 1000; }

    /// Those of the same sender later on, when the capture had been silent about it for long.
    void add(const LimitShares &later);

    friend bool operator==(const LimitShares &, const LimitShares &) = default;

private:
    static constexpr unsigned networkShift = 1;
    static constexpr unsigned certaintyShift = 4;
    static constexpr unsigned placeShift = 6;
    static constexpr unsigned scaleShift = 8;
    static constexpr unsigned durationShift = 16;
    static constexpr std::uint64_t worthNaming = 1;
    static constexpr std::uint64_t mostMicroseconds = (std::uint64_t{1} << (64 - durationShift)) - 1;

    unsigned part(unsigned shift, unsigned mask) const
    {
        return static_cast<unsigned>(m_durationAndRest >> shift) & mask;
    }
    void setRest(NetworkLimit network, Certainty certainty, CapturePlace place, bool isScaleUnknown,
                 std::int64_t duration);

    std::array<float, static_cast<std::size_t>(Limit::count)> m_nanoseconds{};
    std::uint64_t m_durationAndRest = 0;
};
static_assert(sizeof(LimitShares) == 24);

} // namespace rungs
