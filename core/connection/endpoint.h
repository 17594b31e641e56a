// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/tcp_header.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rungs {

/// RFC 9293 3.3.2, and what it calls a fictional state: CLOSED. Unknown: the capture does not show it.
enum class TcpState : std::uint8_t {
    unknown,
    closed,
    listen,
    synSent,
    synReceived,
    established,
    finWait1,
    finWait2,
    closeWait,
    closing,
    lastAck,
    timeWait,
};

/// The name as RFC 9293 writes it.
std::string_view nameOf(TcpState state);

/// What happens to an endpoint: what its user asks for, what it sends, what reaches it, a timer.
struct EndpointEvent
{
    enum class Kind : std::uint8_t { passiveOpen, activeOpen, close, sends, receives, timeWaitEnds };

    Kind kind = Kind::receives;
    bool syn = false;
    bool ack = false;
    bool fin = false;
    bool rst = false;
    bool acknowledgesSyn = false; ///< the ACK field covers the endpoint's own SYN
    bool acknowledgesFin = false; ///< and its own FIN
    /// Where a reset's sequence number lies (RFC 5961 3.2): exactly at RCV.NXT, in the window, or outside.
    enum class Place : std::uint8_t { exact, inWindow, outside } place = Place::exact;

    friend bool operator==(const EndpointEvent &, const EndpointEvent &) = default;
};

/// How the endpoint came to where it is; decides where a reset leads from SYN-RECEIVED (figure 5, note 1).
enum class OpenedBy : std::uint8_t { passive, active };

/// The transition function of RFC 9293 (figure 5, its notes, and 3.10): the state after @p event. A pure function.
/// Events that change nothing in @p state give @p state.
TcpState transition(TcpState state, const EndpointEvent &event, OpenedBy opened = OpenedBy::passive);

/// True where the endpoint answers the segment with a challenge ACK and otherwise forgets it (RFC 5961 3.2, 4.2):
/// a reset in the window but not at its edge, or a SYN in a synchronized state.
bool isChallenged(TcpState state, const EndpointEvent &event);

/// What a segment is to the endpoint that sends it, or that it reaches, in the bits of a number: to be kept, and to
/// look up what comes of it.
class SegmentEvent
{
public:
    enum Bit : std::uint16_t {
        // As the TCP header has them.
        fin = tcp::flagMask(tcp::Field::fin),
        syn = tcp::flagMask(tcp::Field::syn),
        rst = tcp::flagMask(tcp::Field::rst),
        ack = tcp::flagMask(tcp::Field::ack),
        // As EndpointEvent has them.
        acknowledgesSyn = 0x08,
        acknowledgesFin = 0x20,
        inWindow = 0x40,
        outside = 0x80,
        takesSequence = 0x100, ///< it takes up sequence numbers
    };
    static constexpr std::uint16_t flags = fin | syn | rst | ack;

    constexpr SegmentEvent() = default;
    /// @p bits any of Bit
    constexpr explicit SegmentEvent(unsigned bits)
        : m_bits(static_cast<std::uint16_t>(bits))
    { }

    constexpr bool has(std::uint16_t anyOf) const { return (m_bits & anyOf) != 0; }
    constexpr void add(Bit bit, bool isWanted = true)
    {
        if (isWanted)
            m_bits = static_cast<std::uint16_t>(m_bits | bit);
    }
    constexpr void remove(Bit bit) { m_bits = static_cast<std::uint16_t>(m_bits & ~unsigned{bit}); }
    /// Those that decide what comes of it.
    constexpr std::size_t decisive() const { return m_bits & 0xff; }

private:
    std::uint16_t m_bits = 0;
};

// What transition() and isChallenged() come to.
TcpState afterSending(TcpState state, SegmentEvent event);
TcpState afterReceiving(TcpState state, SegmentEvent event, OpenedBy opened);
bool isChallenged(TcpState state, SegmentEvent event);

} // namespace rungs
