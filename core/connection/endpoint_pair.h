// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/decode/segment_summary.h"

#include <cstdint>
#include <random>
#include <utility>

namespace rungs {

namespace detail {

/// Random in each run: else a hostile capture could hold endpoints that all have the same hash, and each segment would
/// be compared with every connection before it.
inline const std::uint64_t hashSeed = std::uint64_t{std::random_device()()} << 32U | std::random_device()();

} // namespace detail

/// One end of a connection.
struct EndpointAddress
{
    IpAddress address;
    std::uint16_t port = 0;

    /// What it has besides the bytes of its address, in one number.
    std::uint64_t tail() const { return port | std::uint64_t{address.isV6} << 16U; }
    std::uint64_t hash() const
    {
        const std::uint64_t first = wordAt(address.bytes.data()) ^ tail() * 0x9e3779b97f4a7c15U ^ detail::hashSeed;
        std::uint64_t hash = first * 0xff51afd7ed558ccdU;
        hash = (hash ^ hash >> 32 ^ wordAt(address.bytes.data() + 8)) * 0xc4ceb9fe1a85ec53U;
        return hash ^ hash >> 29;
    }
    /// 0 where the two are equal; found without a branch.
    std::uint64_t difference(const EndpointAddress &other) const
    {
        return (wordAt(address.bytes.data()) ^ wordAt(other.address.bytes.data()))
               | (wordAt(address.bytes.data() + 8) ^ wordAt(other.address.bytes.data() + 8)) | (tail() ^ other.tail());
    }
    friend auto operator<=>(const EndpointAddress &, const EndpointAddress &) = default;
};

/// The two ends of a segment.
class EndpointPair
{
public:
    EndpointPair(const EndpointAddress &sender, const EndpointAddress &receiver)
        : m_sender(sender)
        , m_receiver(receiver)
        , m_hash(static_cast<std::uint32_t>((sender.hash() + receiver.hash()) * 0x9e3779b97f4a7c15U >> 32))
    { }
    explicit EndpointPair(const SegmentSummary &segment)
        : EndpointPair({segment.source, segment.sourcePort}, {segment.destination, segment.destinationPort})
    { }

    const EndpointAddress &sender() const { return m_sender; }
    const EndpointAddress &receiver() const { return m_receiver; }
    /// The same in both directions.
    std::uint32_t hash() const { return m_hash; }
    /// 0 where the segment goes from @p from to @p to.
    std::uint64_t difference(const EndpointAddress &from, const EndpointAddress &to) const
    {
        return m_sender.difference(from) | m_receiver.difference(to);
    }

private:
    EndpointAddress m_sender;
    EndpointAddress m_receiver;
    std::uint32_t m_hash;
};

} // namespace rungs
