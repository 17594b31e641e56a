// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace rungs {

/// What students are known to get wrong. A wrong answer that one of them predicts is answered by its truth.
enum class Misconception : std::uint8_t {
    none,
    synAndFinConsumeNothing,
    ackNamesLastByte,
    ackOfSynIsItsNumber,
    firstNumberIsZero,
    windowFieldIsBytes,
    writeIsSegment,
    handshakeCarriesNoData,
    closingTakesFour,
    finEndsBothDirections,
    resetIsFin,
    timeWaitAtServer,
    lengthFieldInHeader,
    windowIsCongestionWindow,
    everySegmentHasItsAck,
    retransmissionProvesLoss,
    count,
};

struct MisconceptionSpec
{
    Misconception misconception;
    std::string_view id;    ///< "M01"
    std::string_view truth; ///< a sentence, English
};

inline constexpr MisconceptionSpec misconceptionTable[] = {
    {Misconception::none, "", ""},
    {Misconception::synAndFinConsumeNothing, "M01", "A SYN and a FIN consume one sequence number each."},
    {Misconception::ackNamesLastByte, "M02",
     "The acknowledgment number is the next byte expected, not the last one received."},
    {Misconception::ackOfSynIsItsNumber, "M03", "The ACK of a SYN carries the initial sequence number + 1."},
    {Misconception::firstNumberIsZero, "M04",
     "0 is the relative number that programs show. The initial sequence number in the header is any 32-bit number."},
    {Misconception::windowFieldIsBytes, "M05",
     "The window field is shifted by the window scale of its sender, but never in a SYN."},
    {Misconception::writeIsSegment, "M06", "TCP is a byte stream: segments do not keep the boundaries of messages."},
    {Misconception::handshakeCarriesNoData, "M07", "Segments of the handshake may carry data (RFC 9293, 3.4)."},
    {Misconception::closingTakesFour, "M08",
     "Closing can take three segments: one segment can be both the ACK of a FIN and a FIN."},
    {Misconception::finEndsBothDirections, "M09", "A FIN closes one direction only; the other can go on."},
    {Misconception::resetIsFin, "M10",
     "A reset is no FIN: it is never acknowledged, and data that were not read can be lost."},
    {Misconception::timeWaitAtServer, "M11", "TIME-WAIT is at the side that closed first, client or server."},
    {Misconception::lengthFieldInHeader, "M12",
     "The TCP header has no length field for the data: their length is the total length of the IP packet without the "
     "two headers."},
    {Misconception::windowIsCongestionWindow, "M13",
     "The window field is the receive window. The congestion window is never sent."},
    {Misconception::everySegmentHasItsAck, "M14", "One ACK can acknowledge several segments: ACKs are cumulative."},
    {Misconception::retransmissionProvesLoss, "M15",
     "What arrives late or twice was not always retransmitted, and what was retransmitted was not always lost."},
};
static_assert(std::size(misconceptionTable) == static_cast<std::size_t>(Misconception::count));

constexpr const MisconceptionSpec &specOf(Misconception misconception)
{
    return misconceptionTable[static_cast<std::size_t>(misconception)];
}

static_assert([] {
    for (std::size_t i = 0; i < std::size(misconceptionTable); ++i) {
        if (misconceptionTable[i].misconception != static_cast<Misconception>(i))
            return false;
    }
    return true;
}());

} // namespace rungs
