// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/connection_summary.h"
#include "core/connection/endpoint.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rungs {

/// What a question, an option or an answer to an answer says. core/text/saying_patterns.cpp has the words, in this
/// order.
enum class Say : std::uint16_t {
    nothing,
    // General.
    own,
    frame,
    state,
    yes,
    no,
    // Prompts.
    whoSentPrompt,
    endpointsPrompt,
    initialNumbersPrompt,
    rawNumbersHint,
    bytesReceivedPrompt,
    answeringAckPrompt,
    httpRequestPrompt,
    acksAfterLossPrompt,
    bindingWindowPrompt,
    closeTablePrompt,
    timeWaitPrompt,
    whyThreePrompt,
    estimatePrompt,
    estimateHint,
    leastWindowPrompt,
    retransmissionsPrompt,
    noneHint,
    bytesAnAckPrompt,
    throughputPrompt,
    onePercentHint,
    slowStartPrompt,
    paddedPrompt,
    routersPrompt,
    startValueHint,
    decodeHeaderPrompt,
    wrongBytePrompt,
    orderPrompt,
    orderHint,
    hiddenFieldsPrompt,
    nextSynAckPrompt,
    nextThirdPrompt,
    nextFinPrompt,
    nextLastDataPrompt,
    nextDataPrompt,
    nextAckPrompt,
    writeFilterPrompt,
    // Labels.
    whoSentLabel,
    whoOpensLabel,
    clientAddressLabel,
    clientPortLabel,
    serverAddressLabel,
    serverPortLabel,
    sequenceOfLabel,
    acknowledgmentOfLabel,
    bytesLabel,
    acknowledgmentLabel,
    sequenceLabel,
    frameLabel,
    itsSequenceLabel,
    itsPayloadLabel,
    acksLabel,
    inFlightLabel,
    windowLabel,
    bindsLabel,
    leastWindowLabel,
    throttledLabel,
    stateOfLabel,
    timeWaitLabel,
    lastAckLostLabel,
    whyLabel,
    lengthOfLabel,
    sampleLabel,
    estimateLabel,
    retransmissionsLabel,
    newBytesLabel,
    segmentCountLabel,
    everySecondLabel,
    rateLabel,
    payloadBytesLabel,
    secondsLabel,
    growthLabel,
    beginsLabel,
    endsLabel,
    paddedLabel,
    startValueLabel,
    routersLabel,
    fieldLabel,
    dataOffsetLabel,
    flagsLabel,
    wrongCopyLabel,
    sumLabel,
    orderLabel,
    headerLengthLabel,
    scaledWindowLabel,
    synAndAckLabel,
    nextFlagsLabel,
    nextLengthLabel,
    filterLabel,
    tcpHeaderBytes,
    copyBytes,
    // Options.
    copyOption,
    receiveWindowBinds,
    receiveWindowDoesNotBind,
    congestionWindowIsField,
    onlyClientWaits,
    onlyServerWaits,
    bothWait,
    nobodyWaits,
    finIsRetransmitted,
    ackIsRetransmitted,
    resetFollows,
    nothingFollows,
    ackAndFinMerged,
    ackWasLost,
    finClosesBoth,
    lastIsReset,
    growsDouble,
    growsByOne,
    growsNot,
    growsAsField,
    segmentWithAck,
    segmentWithoutAck,
    // Sums.
    whoSentSum,
    whoOpensSum,
    endpointsSum,
    initialNumberSum,
    ackSum,
    ackSumSyn,
    ackSumFin,
    bytesReceivedSum,
    bytesReceivedFinSum,
    httpRequestSum,
    sequenceSum,
    acknowledgmentSum,
    payloadSum,
    acksAfterLossSum,
    acksDuringLossSum,
    inFlightSum,
    windowSum,
    unscaledWindowSum,
    windowBindsSum,
    windowDoesNotBindSum,
    throttledSum,
    notThrottledSum,
    stateSum,
    timeWaitSum,
    bothWaitSum,
    lastAckLostSum,
    whyThreeSum,
    lengthSum,
    sampleSum,
    firstEstimateSum,
    estimateSum,
    retransmissionSum,
    noRetransmissionSum,
    newBytesSum,
    segmentCountSum,
    oneSegmentSum,
    everySecondSum,
    payloadBytesSum,
    secondsSum,
    rateSum,
    growthSum,
    beginsSum,
    endsSum,
    paddedSum,
    startValueSum,
    routersSum,
    fieldSum,
    fieldByteSum,
    wrongByteSum,
    orderSum,
    portSum,
    synAckFlagsSum,
    headerLengthSum,
    sequenceUnchangedSum,
    nextFlagsSum,
    nextLengthSum,
    filterSum,
    // Why an answer is wrong, or was not understood.
    numberExpected,
    numbersExpected,
    otherCount,
    flagsExpected,
    textExpected,
    optionExpected,
    optionsExpected,
    orderExpected,
    frameExpected,
    filterExpected,
    noFilter,
    someMissing,
    mustComeBefore,
    filterMisses,
    filterSelectsMore,
    filterDiffers,
    // Why there is no question.
    noConnections,
    tooLong,
    noThreeWay,
    tooFewSegments,
    noSyn,
    noClient,
    noAcknowledgedData,
    noAcknowledgedSegment,
    noHttpRequest,
    severalRequests,
    noHole,
    noKnownFlight,
    noPlainClose,
    closeIsUnusual,
    noTimeWait,
    noThreeSegmentClose,
    noRoundTrips,
    partsMissing,
    noKnownWindow,
    noClearSegments,
    noAckOfData,
    noData,
    noTimedData,
    noRamp,
    noShortPacket,
    onlyShortPackets,
    noTimeToLive,
    noWholeHeader,
    noGoodChecksum,
    noOrder,
    noDeterminedFields,
    noDeterminedNext,
    noFilterSearch,
    noFilterSet,
    count,
};

/// Bytes: "1,448 bytes".
struct ByteCount
{
    std::uint64_t value;
};

/// A number with so many digits after its point.
struct Decimal
{
    double value;
    int digits;
};

/// Flags of the TCP header, by name: "SYN ACK".
struct FlagSet
{
    std::uint16_t bits;
};

/// A field, by its name.
struct FieldItem
{
    std::string_view key;
};

struct Statement;

/// What takes a place in the words. Text is data, or a lesson's: it is not translated. Several frames, numbers or
/// statements are a list.
using StatementItem =
    std::variant<std::uint64_t, ByteCount, Decimal, Duration, FrameId, std::vector<FrameId>, std::vector<std::uint64_t>,
                 Side, TcpState, FlagSet, FieldItem, EndpointAddress, Closing, std::string, std::vector<Statement>>;

/// A sentence, or part of one, as a value: which, and what takes its places.
struct Statement
{
    Say say = Say::nothing;
    std::vector<StatementItem> items;

    bool isEmpty() const { return say == Say::nothing; }
};

} // namespace rungs
