// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/ids.h"
#include "core/decode/sequence_number.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rungs {

/// What a segment is, or does, beyond what its fields say. A claim about what happened.
enum class EventKind : std::uint8_t {
    retransmission,
    outOfOrder,
    networkDuplicate,
    captureDuplicate,
    oldDuplicate,
    gap,
    fillsGap,
    duplicateAck,
    sack,
    dsack,
    windowUpdate,
    zeroWindow,
    windowFull,
    windowProbe,
    windowProbeAck,
    keepAlive,
    keepAliveAck,
    challengeAck,
    ackOfOldConnection,
    reset,
    portReuse,
    urgent,
    ceMark,
    ece,
    cwr,
    ecnSetupSyn,
    ecnSetupSynAck,
    tfoCookieRequest,
    tfoCookie,
    tfoDataInSyn,
    mptcp,
    simultaneousOpenSynAck,
    simultaneousOpenAck,
    badChecksum,
    unacceptableAck, ///< acknowledges what was never sent
    unusual,         ///< nothing an endpoint would send: the cause says what
    count,
};

/// The name of an event as rungs-cli and filters write it, and back.
std::string_view nameOf(EventKind kind);
std::optional<EventKind> eventKindOf(std::string_view name);

/// What made an endpoint send it.
enum class Cause : std::uint8_t {
    none,
    // retransmission
    fast,          ///< duplicate or selective acknowledgments told of the loss
    tailLossProbe, ///< the last segment again, before its timer
    timer,
    synTimer,
    synAckTimer,
    repeatedSyn, ///< the answer to a SYN that came again
    dataOfSynRefused,
    // duplicate acknowledgment, challenge
    segmentOutOfOrder,
    oldSegment,
    lateAck,
    repeatedSynAck,
    notInCapture, ///< what provoked it did not come past
    badReset,
    unexpectedSyn,
    badAck,
    // reset
    refusal,
    abort,
    goneConnection, ///< answers a segment for a connection that is gone
    injected,       ///< its time to live is not that of its sender's other segments
    // unusual
    synAndFin,
    synAndRst,
    noFlags,
    allFlags,
    noAckFlag, ///< every segment after the SYN carries ACK
    dataAfterFin,
    dataInReset,
    shrunkWindow,
    sackOfNothing,
    timestampBackwards,
};

/// What the claim rests on.
enum class Basis : std::uint8_t {
    none,
    sentBefore,          ///< the same range came past already
    holeAnswered,        ///< fills a hole whose later neighbours had been answered for
    newerTimestamp,      ///< its timestamp is newer than that of what came before it
    newerIdentification, ///< its IP identification is
    olderTimestamp,      ///< its timestamp is older than that of what came before it
    olderIdentification,
    tooSoon,       ///< sooner than any sender could have been told of the loss
    olderNumbers,  ///< its own numbers are older than those already seen from its sender
    identical,     ///< byte for byte, with the same IP identification
    identicalNoId, ///< the same segment with the same timestamp; the IP header has no identification
    otherLink,     ///< byte for byte, but the link header is another
    longAgo,       ///< the first copy was answered more than two round trips ago
    previousConnection,
    fieldsSay,  ///< it is what the fields say
    numbersSay, ///< sequence and acknowledgment numbers leave nothing else
};

/// What it could have been instead, and why it is not.
struct Alternative
{
    EventKind kind = EventKind::count; ///< count: there is none
    Basis because = Basis::none;
};

/// One claim about one segment, with its evidence.
struct Event
{
    EventKind kind = EventKind::count;
    Cause cause = Cause::none;
    Basis basis = Basis::none;
    Alternative rejected;
    bool needless = false;   ///< retransmission: the bytes had been acknowledged already
    FrameId of;              ///< the frame that is its evidence; else none
    FrameId trigger;         ///< the frame that provoked it, where it came past
    std::uint32_t count = 0; ///< duplicate-ack: how many since the first
    SequenceRange range;     ///< the bytes it speaks of
};

/// A set of kinds of events.
class EventSet
{
public:
    constexpr EventSet() = default;
    constexpr explicit EventSet(std::uint64_t bits)
        : m_bits(bits)
    { }

    constexpr void add(EventKind kind) { m_bits |= std::uint64_t{1} << static_cast<unsigned>(kind); }
    constexpr bool contains(EventKind kind) const { return (m_bits >> static_cast<unsigned>(kind) & 1) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr std::uint64_t bits() const { return m_bits; }
    friend constexpr bool operator==(EventSet, EventSet) = default;

private:
    std::uint64_t m_bits = 0;
};
static_assert(static_cast<unsigned>(EventKind::count) <= 64);

} // namespace rungs
