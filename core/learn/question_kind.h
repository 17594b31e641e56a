// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace rungs {

/// What a question asks, in the order of the table.
enum class QuestionKind : std::uint8_t {
    whoSent,
    padded,
    bytesReceived,
    routers,
    decodeHeader,
    answeringAck,
    acksAfterLoss,
    bindingWindow,
    closeTable,
    timeWaitSide,
    whyThreeSegments,
    endpoints,
    initialNumbers,
    httpRequest,
    estimatedRoundTrip,
    leastWindow,
    retransmissions,
    bytesAnAck,
    throughput,
    slowStart,
    orderSegments,
    hiddenFields,
    nextSegment,
    writeFilter,
    wrongByte,
    own, ///< a lesson's own
};

inline constexpr std::size_t questionKindCount = static_cast<std::size_t>(QuestionKind::own);

/// How the first part of a question is answered.
enum class PartForm : std::uint8_t {
    number,  ///< decimal or 0x; relative or raw where both are accepted
    oneOf,   ///< of the options
    someOf,  ///< all of the options that are right, and no other
    order,   ///< all options, one after the other
    flags,   ///< of the TCP header, by name
    text,    ///< an address
    filter,  ///< a display filter
    numbers, ///< several, one after the other
    frame,   ///< of the capture
};

struct QuestionKindSpec
{
    QuestionKind kind;
    std::string_view id;    ///< "E03"
    std::string_view key;   ///< for scripts
    std::string_view title; ///< English
    PartForm form;          ///< of its first part, as a rule
    std::string_view needs; ///< of the capture, English
};

inline constexpr QuestionKindSpec questionKindTable[] = {
    {QuestionKind::whoSent, "E01", "who-sent", "Who sent which segment", PartForm::someOf, "A three-way open"},
    {QuestionKind::padded, "E02", "padded", "Packets that Ethernet pads", PartForm::someOf,
     "IP packets of less than 46 bytes, and others"},
    {QuestionKind::bytesReceived, "E03", "bytes-received", "Bytes received", PartForm::number,
     "A SYN, data and an ACK of them"},
    {QuestionKind::routers, "E04", "routers", "Routers on the way", PartForm::number, "A time to live"},
    {QuestionKind::decodeHeader, "E05", "decode-header", "A header from its bytes", PartForm::number,
     "A whole TCP header"},
    {QuestionKind::answeringAck, "E06", "answering-ack", "The ACK of a segment", PartForm::number,
     "A segment and its ACK"},
    {QuestionKind::acksAfterLoss, "E07", "acks-after-loss", "ACKs after a loss", PartForm::numbers,
     "A lost segment, and duplicate ACKs"},
    {QuestionKind::bindingWindow, "E08", "binding-window", "What limits the sender", PartForm::number,
     "Data in flight, and a known window"},
    {QuestionKind::closeTable, "E09", "close-table", "Numbers and states of a close", PartForm::number,
     "A close with two FINs, both acknowledged"},
    {QuestionKind::timeWaitSide, "E10", "time-wait-side", "The side in TIME-WAIT", PartForm::oneOf,
     "A close that ends in TIME-WAIT"},
    {QuestionKind::whyThreeSegments, "E11", "why-three-segments", "Why three segments close", PartForm::oneOf,
     "A close with three segments"},
    {QuestionKind::endpoints, "E12", "endpoints", "Addresses and ports", PartForm::text, "An opening"},
    {QuestionKind::initialNumbers, "E13", "initial-numbers", "Initial sequence numbers", PartForm::number,
     "A SYN and its SYN-ACK"},
    {QuestionKind::httpRequest, "E14", "http-request", "The HTTP request", PartForm::frame, "An HTTP request"},
    {QuestionKind::estimatedRoundTrip, "E15", "estimated-round-trip", "SampleRTT and EstimatedRTT", PartForm::number,
     "Two segments with a round trip"},
    {QuestionKind::leastWindow, "E16", "least-window", "The smallest receive window", PartForm::number, "Both SYNs"},
    {QuestionKind::retransmissions, "E17", "retransmissions", "Retransmissions", PartForm::someOf, "Data"},
    {QuestionKind::bytesAnAck, "E18", "bytes-an-ack", "How much an ACK acknowledges", PartForm::number,
     "ACKs of data without losses"},
    {QuestionKind::throughput, "E19", "throughput", "Throughput", PartForm::number, "Data, and their last ACK"},
    {QuestionKind::slowStart, "E20", "slow-start", "Slow start", PartForm::oneOf,
     "Data in flight that double with each round trip"},
    {QuestionKind::orderSegments, "E21", "order-segments", "Segments in order", PartForm::order,
     "Segments of both sides"},
    {QuestionKind::hiddenFields, "E22", "hidden-fields", "Hidden fields", PartForm::number, "A segment that answers"},
    {QuestionKind::nextSegment, "E23", "next-segment", "The next segment", PartForm::flags,
     "A segment that follows from those before it"},
    {QuestionKind::writeFilter, "E24", "write-filter", "A filter for these frames", PartForm::filter,
     "A few frames that have something in common"},
    {QuestionKind::wrongByte, "E25", "wrong-byte", "A wrong byte in a copy", PartForm::oneOf,
     "An IPv4 header with a correct checksum"},
};
static_assert(std::size(questionKindTable) == questionKindCount);
static_assert([] {
    for (std::size_t i = 0; i < std::size(questionKindTable); ++i) {
        if (questionKindTable[i].kind != static_cast<QuestionKind>(i))
            return false;
    }
    return true;
}());

/// Not of a lesson's own question.
constexpr const QuestionKindSpec &specOf(QuestionKind kind)
{
    return questionKindTable[static_cast<std::size_t>(kind)];
}

/// The kind with this id or key: "E03", "e03", "bytes-received"; empty: there is none.
std::optional<QuestionKind> questionKindOf(std::string_view idOrKey);

} // namespace rungs
