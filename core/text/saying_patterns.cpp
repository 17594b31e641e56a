// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/saying_patterns.h"

#include <cstddef>
#include <iterator>

namespace rungs {

namespace {

struct Saying
{
    Say say;
    std::string_view pattern;
};

constexpr Saying sayings[] = {
    {Say::nothing, ""},

    // General
    {Say::own, "{0}"},
    {Say::frame, "#{0}"},
    {Say::state, "{0}"},
    {Say::yes, RUNGS_TEXT("Yes")},
    {Say::no, RUNGS_TEXT("No")},

    // Prompts
    {Say::whoSentPrompt, RUNGS_TEXT("Look at {0}.")},
    {Say::endpointsPrompt, RUNGS_TEXT("#{0} opens a connection.")},
    {Say::initialNumbersPrompt, RUNGS_TEXT("#{0} is the SYN, #{1} the SYN-ACK of a connection.")},
    {Say::rawNumbersHint, RUNGS_TEXT("Give the numbers as they are in the header, not relative to the first one.")},
    {Say::bytesReceivedPrompt, RUNGS_TEXT("How many bytes of application data has {0} received when it sends #{1}?")},
    {Say::answeringAckPrompt, RUNGS_TEXT("In #{0}, {1} sends sequence number {2}, {3} of data and the flags {4}. Which "
                                         "acknowledgment number acknowledges all of it?")},
    {Say::httpRequestPrompt, RUNGS_TEXT("Find the segment with the HTTP request \"{0}\".")},
    {Say::acksAfterLossPrompt, RUNGS_TEXT("The segment of {1} that begins with sequence number {0} is lost, and is "
                                          "retransmitted in #{2}. Which acknowledgment numbers does {3} send in {4}?")},
    {Say::bindingWindowPrompt,
     RUNGS_TEXT("In #{0}, {1} sends data. Compare what is in flight then with the receive window.")},
    {Say::closeTablePrompt, RUNGS_TEXT("#{0} begins the close of the connection. Give the numbers of {1}, and the "
                                       "states of both ends once each has arrived.")},
    {Say::timeWaitPrompt, RUNGS_TEXT("The connection is closed after #{0}.")},
    {Say::whyThreePrompt,
     RUNGS_TEXT("Three segments close this connection: #{0}, #{1} and #{2}. Closing is often drawn with four.")},
    {Say::estimatePrompt, RUNGS_TEXT("The first segments of {0} whose round trip can be measured are {1}.")},
    {Say::estimateHint, RUNGS_TEXT("SampleRTT is the time from a segment to its ACK where the capture was made. The "
                                   "first EstimatedRTT is the first SampleRTT; then EstimatedRTT = 7/8 × EstimatedRTT "
                                   "+ 1/8 × SampleRTT. Give times in milliseconds, within 2 %.")},
    {Say::leastWindowPrompt, RUNGS_TEXT("Look at the windows that {0} advertises, in its SYN too.")},
    {Say::retransmissionsPrompt,
     RUNGS_TEXT("Look at the segments of {0} in {1}. Compare their sequence numbers with those captured before.")},
    {Say::noneHint, RUNGS_TEXT("\"-\" stands for none.")},
    {Say::bytesAnAckPrompt,
     RUNGS_TEXT("#{0} is an ACK of {1}. Compare its acknowledgment number with the one before.")},
    {Say::throughputPrompt, RUNGS_TEXT("How fast does {0} send? Count its payload, each byte once, from its first data "
                                       "in #{1} to the last ACK of them in #{2}.")},
    {Say::onePercentHint, RUNGS_TEXT("1 % more or less is accepted.")},
    {Say::slowStartPrompt,
     RUNGS_TEXT("See in the time-sequence chart how {0} begins to send data, from #{1} to #{2}.")},
    {Say::paddedPrompt, RUNGS_TEXT("{0} are sent over Ethernet, whose frames carry at least 46 bytes.")},
    {Say::routersPrompt,
     RUNGS_TEXT("#{0} was captured with a time to live of {1}. Each router on its way has counted it down by one.")},
    {Say::startValueHint,
     RUNGS_TEXT("The start value is a guess: the nearest of 32, 64, 128 and 255 that is not smaller.")},
    {Say::decodeHeaderPrompt, RUNGS_TEXT("Read this TCP header.")},
    {Say::wrongBytePrompt, RUNGS_TEXT("Two printed copies of an IP header differ in one byte. The checksum shows which "
                                      "copy is wrong: add up its ten 16-bit words in one's complement.")},
    {Say::orderPrompt,
     RUNGS_TEXT("These segments of one connection are shuffled. Put them in the order in which they were sent.")},
    {Say::orderHint, RUNGS_TEXT("Where two could have crossed, either order is right.")},
    {Say::hiddenFieldsPrompt,
     RUNGS_TEXT("Some fields of #{0} are hidden. Its other fields and the segments before it determine them.")},
    {Say::nextSynAckPrompt,
     RUNGS_TEXT("#{0} has arrived, and {1} accepts the connection. Predict the segment that it sends next.")},
    {Say::nextThirdPrompt,
     RUNGS_TEXT("#{0} has arrived. Predict the segment that {1} sends next; it has no data to send yet.")},
    {Say::nextFinPrompt, RUNGS_TEXT("Everything up to #{0} has arrived. The application of {1} closes, and has nothing "
                                    "left to send. Predict the segment that it sends next.")},
    {Say::nextLastDataPrompt,
     RUNGS_TEXT(
         "Everything up to #{0} has arrived. {1} sends its last {2}, and closes with the same segment. Predict it.")},
    {Say::nextDataPrompt,
     RUNGS_TEXT("Everything up to #{0} has arrived. {1} sends {2} of data next. Predict the segment.")},
    {Say::nextAckPrompt, RUNGS_TEXT("Everything up to #{0} has arrived. {1} sends a segment next that carries no data "
                                    "and closes nothing. Predict it.")},
    {Say::writeFilterPrompt,
     RUNGS_TEXT("Write a display filter that selects exactly these frames of the capture: {0}.")},

    // Labels
    {Say::whoSentLabel, RUNGS_TEXT("Which of them did {0} send?")},
    {Say::whoOpensLabel, RUNGS_TEXT("Which of them open the connection?")},
    {Say::clientAddressLabel, RUNGS_TEXT("Address of the client")},
    {Say::clientPortLabel, RUNGS_TEXT("Port of the client")},
    {Say::serverAddressLabel, RUNGS_TEXT("Address of the server")},
    {Say::serverPortLabel, RUNGS_TEXT("Port of the server")},
    {Say::sequenceOfLabel, RUNGS_TEXT("Sequence number of #{0}")},
    {Say::acknowledgmentOfLabel, RUNGS_TEXT("Acknowledgment number of #{0}")},
    {Say::bytesLabel, RUNGS_TEXT("Bytes")},
    {Say::acknowledgmentLabel, RUNGS_TEXT("Acknowledgment number")},
    {Say::sequenceLabel, RUNGS_TEXT("Sequence number")},
    {Say::frameLabel, RUNGS_TEXT("Number of its frame")},
    {Say::itsSequenceLabel, RUNGS_TEXT("Its sequence number")},
    {Say::itsPayloadLabel, RUNGS_TEXT("Its payload, in bytes")},
    {Say::acksLabel, RUNGS_TEXT("Acknowledgment numbers, in this order")},
    {Say::inFlightLabel, RUNGS_TEXT("Bytes in flight after #{0}")},
    {Say::windowLabel, RUNGS_TEXT("Receive window then, in bytes")},
    {Say::bindsLabel, RUNGS_TEXT("What limits {0} at this moment?")},
    {Say::leastWindowLabel, RUNGS_TEXT("The smallest receive window of {0}, in bytes")},
    {Say::throttledLabel, RUNGS_TEXT("Did it ever limit {0}?")},
    {Say::stateOfLabel, RUNGS_TEXT("State of {0} after #{1}")},
    {Say::timeWaitLabel, RUNGS_TEXT("Which side enters TIME-WAIT?")},
    {Say::lastAckLostLabel, RUNGS_TEXT("What if the last ACK, #{0}, had been lost?")},
    {Say::whyLabel, RUNGS_TEXT("Why are three enough here?")},
    {Say::lengthOfLabel, RUNGS_TEXT("Bytes of data in #{0}")},
    {Say::sampleLabel, RUNGS_TEXT("SampleRTT of #{0}, in ms")},
    {Say::estimateLabel, RUNGS_TEXT("EstimatedRTT after the ACK of #{0}, in ms")},
    {Say::retransmissionsLabel, RUNGS_TEXT("Which of them does the capture show to be retransmissions?")},
    {Say::newBytesLabel, RUNGS_TEXT("Bytes that it newly acknowledges")},
    {Say::segmentCountLabel, RUNGS_TEXT("Segments that it newly acknowledges")},
    {Say::everySecondLabel, RUNGS_TEXT("Which of {0} acknowledge exactly two segments?")},
    {Say::rateLabel, RUNGS_TEXT("Throughput, in kbit/s")},
    {Say::payloadBytesLabel, RUNGS_TEXT("Bytes of payload")},
    {Say::secondsLabel, RUNGS_TEXT("Time, in seconds")},
    {Say::growthLabel, RUNGS_TEXT("How does the amount sent per round trip grow?")},
    {Say::beginsLabel, RUNGS_TEXT("A frame where it begins")},
    {Say::endsLabel, RUNGS_TEXT("A frame where this growth ends")},
    {Say::paddedLabel, RUNGS_TEXT("Which of them are padded?")},
    {Say::startValueLabel, RUNGS_TEXT("Start value of the time to live (a guess)")},
    {Say::routersLabel, RUNGS_TEXT("Routers on the way")},
    {Say::fieldLabel, "{0}"},
    {Say::dataOffsetLabel, RUNGS_TEXT("{0}, in 32-bit words")},
    {Say::flagsLabel, RUNGS_TEXT("Flags")},
    {Say::wrongCopyLabel, RUNGS_TEXT("Which copy has the wrong byte?")},
    {Say::sumLabel, RUNGS_TEXT("Sum of the words of the wrong copy, with the carries added (0x…)")},
    {Say::orderLabel, RUNGS_TEXT("In order")},
    {Say::headerLengthLabel, RUNGS_TEXT("TCP header length, in bytes")},
    {Say::scaledWindowLabel, RUNGS_TEXT("Window, in bytes")},
    {Say::synAndAckLabel, RUNGS_TEXT("SYN, ACK, FIN and RST: those that are set")},
    {Say::nextFlagsLabel, RUNGS_TEXT("SYN, ACK, FIN and RST: those that are set")},
    {Say::nextLengthLabel, RUNGS_TEXT("Bytes of data")},
    {Say::filterLabel, RUNGS_TEXT("Filter")},
    {Say::tcpHeaderBytes, RUNGS_TEXT("TCP header")},
    {Say::copyBytes, RUNGS_TEXT("Copy {0}")},

    // Options
    {Say::copyOption, RUNGS_TEXT("Copy {0}")},
    {Say::receiveWindowBinds, RUNGS_TEXT("The receive window: the bytes in flight fill it.")},
    {Say::receiveWindowDoesNotBind,
     RUNGS_TEXT("Not the receive window: more would fit into it. The congestion window or the application decides.")},
    {Say::congestionWindowIsField, RUNGS_TEXT("The congestion window, which the window field carries.")},
    {Say::onlyClientWaits, RUNGS_TEXT("Only {0}")},
    {Say::onlyServerWaits, RUNGS_TEXT("Only {1}")},
    {Say::bothWait, RUNGS_TEXT("Both")},
    {Say::nobodyWaits, RUNGS_TEXT("Neither")},
    {Say::finIsRetransmitted,
     RUNGS_TEXT("The other side retransmits its FIN, and the side in TIME-WAIT acknowledges it again.")},
    {Say::ackIsRetransmitted, RUNGS_TEXT("Its sender retransmits the ACK until it is acknowledged.")},
    {Say::resetFollows, RUNGS_TEXT("The side in TIME-WAIT sends a reset, which the other side acknowledges.")},
    {Say::nothingFollows, RUNGS_TEXT("Nothing: both sides were in CLOSED since the first FIN.")},
    {Say::ackAndFinMerged, RUNGS_TEXT("#{0} acknowledges the FIN of #{1} and is the FIN of {2} as well.")},
    {Say::ackWasLost, RUNGS_TEXT("Closing takes four segments: the ACK of {0} was lost.")},
    {Say::finClosesBoth, RUNGS_TEXT("The FIN of {0} closes both directions; the rest are ACKs.")},
    {Say::lastIsReset, RUNGS_TEXT("#{0} is a reset, which stands for the two that are missing.")},
    {Say::growsDouble, RUNGS_TEXT("It about doubles with each round trip: slow start.")},
    {Say::growsByOne, RUNGS_TEXT("By one segment with each round trip: congestion avoidance.")},
    {Say::growsNot, RUNGS_TEXT("Not at all: it fills the receive window from the beginning.")},
    {Say::growsAsField, RUNGS_TEXT("As the window field of the sender's segments says.")},
    {Say::segmentWithAck, RUNGS_TEXT("{0}: {1}, sequence number {2}, acknowledgment number {3}, {4}")},
    {Say::segmentWithoutAck, RUNGS_TEXT("{0}: {1}, sequence number {2}, {3}")},

    // Sums
    {Say::whoSentSum, RUNGS_TEXT("{0} come from {1}: their source address and port say it.")},
    {Say::whoOpensSum,
     RUNGS_TEXT(
         "#{0} is the SYN, #{1} the SYN-ACK, and #{2} acknowledges the SYN of #{1}: both sides are ESTABLISHED.")},
    {Say::endpointsSum, RUNGS_TEXT("The client is the side that opens: #{0} has SYN set and ACK not.")},
    {Say::initialNumberSum, RUNGS_TEXT("The initial sequence number in #{0} is {1}.")},
    {Say::ackSum, RUNGS_TEXT("{0} = {1} + {2} of data in #{3}.")},
    {Say::ackSumSyn, RUNGS_TEXT("{0} = {1} + {2} of data in #{3} + 1 (SYN).")},
    {Say::ackSumFin, RUNGS_TEXT("{0} = {1} + {2} of data in #{3} + 1 (FIN).")},
    {Say::bytesReceivedSum, RUNGS_TEXT("{0} (acknowledgment number of #{3}) - ({1} + 1) = {2}: {1} is the initial "
                                       "sequence number in #{4}, and its SYN consumes one.")},
    {Say::bytesReceivedFinSum,
     RUNGS_TEXT("{0} (acknowledgment number of #{3}) - ({1} + 1) - 1 = {2}: {1} is the initial sequence number in "
                "#{4}; its SYN consumes one, and the FIN of #{5} another.")},
    {Say::httpRequestSum, RUNGS_TEXT("The payload of #{0} begins with this line.")},
    {Say::sequenceSum, RUNGS_TEXT("#{0} has sequence number {1} (raw: {2}).")},
    {Say::acknowledgmentSum, RUNGS_TEXT("#{0} has acknowledgment number {1} (raw: {2}).")},
    {Say::payloadSum, RUNGS_TEXT("{0} (IP total length) - {1} (IP header) - {2} (TCP header) = {3}.")},
    {Say::acksAfterLossSum, RUNGS_TEXT("{0} is the next byte expected until the retransmission arrives: ACKs are "
                                       "cumulative. Then #{1} acknowledges all that has come: {2}.")},
    {Say::acksDuringLossSum,
     RUNGS_TEXT("{0} is the next byte expected until the retransmission arrives: ACKs are cumulative.")},
    {Say::inFlightSum, RUNGS_TEXT("{0} (end of #{3}) - {1} (acknowledged by #{4}) = {2}.")},
    {Say::windowSum, RUNGS_TEXT("The window field of #{2} is {0}; with the scale of its sender that is {1}.")},
    {Say::unscaledWindowSum, RUNGS_TEXT("The window field of #{2} is {0}, and it is not scaled: {1}.")},
    {Say::windowBindsSum, RUNGS_TEXT("{0} in flight, and a receive window of {1}: no further segment fits.")},
    {Say::windowDoesNotBindSum, RUNGS_TEXT("{0} in flight, and a receive window of {1}: it is at most half full.")},
    {Say::throttledSum, RUNGS_TEXT("The bytes in flight of {0} filled the window, or it was zero.")},
    {Say::notThrottledSum, RUNGS_TEXT("The bytes in flight of {0} never filled the window.")},
    {Say::stateSum, RUNGS_TEXT("After #{1}, {0} is in {2}.")},
    {Say::timeWaitSum, RUNGS_TEXT("TIME-WAIT is at {0}: it sent its FIN, #{1}, first, and sends the last ACK, #{2}.")},
    {Say::bothWaitSum, RUNGS_TEXT("Both sent their FIN, #{0} and #{1}, before that of the other arrived: both wait.")},
    {Say::lastAckLostSum, RUNGS_TEXT("The side in LAST-ACK waits for the ACK of its FIN, and retransmits the FIN "
                                     "without it. TIME-WAIT is there to answer that (RFC 9293, 3.6).")},
    {Say::whyThreeSum,
     RUNGS_TEXT("#{0} is the ACK of #{2} and the FIN of {1} in one: its application closed before the ACK was sent.")},
    {Say::lengthSum, RUNGS_TEXT("#{0} carries {1}.")},
    {Say::sampleSum, RUNGS_TEXT("#{0} acknowledges #{1} {2} ms later.")},
    {Say::firstEstimateSum, RUNGS_TEXT("The first EstimatedRTT is the first SampleRTT: {0} ms.")},
    {Say::estimateSum, RUNGS_TEXT("7/8 × {0} ms + 1/8 × {1} ms = {2} ms.")},
    {Say::retransmissionSum, RUNGS_TEXT("Retransmissions: {0}. Their sequence numbers were captured before.")},
    {Say::noRetransmissionSum, RUNGS_TEXT("None of them was sent twice, as far as the capture shows.")},
    {Say::newBytesSum, RUNGS_TEXT("{0} - {1} = {2}.")},
    {Say::segmentCountSum, RUNGS_TEXT("It acknowledges {0} at once: ACKs are cumulative.")},
    {Say::oneSegmentSum, RUNGS_TEXT("It acknowledges only #{0}.")},
    {Say::everySecondSum, RUNGS_TEXT("Two segments each: {0}.")},
    {Say::payloadBytesSum, RUNGS_TEXT("Sent by {0}: {1}, each byte counted once.")},
    {Say::secondsSum, RUNGS_TEXT("From #{0} to #{1}: {2} s.")},
    {Say::rateSum, RUNGS_TEXT("{0} × 8 / {1} s = {2} kbit/s.")},
    {Say::growthSum, RUNGS_TEXT("Bytes sent in the first three round trips: {0}.")},
    {Say::beginsSum, RUNGS_TEXT("Slow start begins with the first data, #{0}.")},
    {Say::endsSum, RUNGS_TEXT("The round trip of #{0} to #{1}, with {2}, is the last that was doubled; {3} follow.")},
    {Say::paddedSum, RUNGS_TEXT("Shorter than 46 bytes: {0}, with IP total lengths of {1}.")},
    {Say::startValueSum,
     RUNGS_TEXT("{1} is the nearest usual start value that is not below {0}. The header does not say it.")},
    {Say::routersSum, RUNGS_TEXT("{0} (a guess) - {1} = {2}.")},
    {Say::fieldSum, RUNGS_TEXT("{0}: bytes {1} to {2} of the header (#{3}), counted from 0.")},
    {Say::fieldByteSum, RUNGS_TEXT("{0}: byte {1} of the header (#{3}), counted from 0.")},
    {Say::wrongByteSum, RUNGS_TEXT("The words of the wrong copy add up to {0}; those of a right header add up to "
                                   "0xffff. Byte {1} is {2}, and should be {3}.")},
    {Say::orderSum,
     RUNGS_TEXT("As captured: {0}. A segment comes after those whose numbers it continues or acknowledges.")},
    {Say::portSum, RUNGS_TEXT("#{0} goes the other way: {2} of #{1}.")},
    {Say::synAckFlagsSum, RUNGS_TEXT("It accepts the SYN of #{0}, with a SYN of its own and its ACK.")},
    {Say::headerLengthSum, RUNGS_TEXT("{0} (IP total length) - {1} (IP header) - {2} of data = {3}.")},
    {Say::sequenceUnchangedSum, RUNGS_TEXT("It is {0}: {1} has sent nothing since.")},
    {Say::nextFlagsSum, RUNGS_TEXT("#{0} has {1}.")},
    {Say::nextLengthSum, RUNGS_TEXT("#{0} carries no data.")},
    {Say::filterSum, RUNGS_TEXT("One that does: {0}")},

    // Why an answer is wrong, or was not understood
    {Say::numberExpected, RUNGS_TEXT("\"{0}\" is no number. Write it in decimal, or in hexadecimal with 0x.")},
    {Say::numbersExpected, RUNGS_TEXT("\"{0}\" is no list of numbers. Put spaces or commas between them.")},
    {Say::otherCount, RUNGS_TEXT("{0} numbers are asked for.")},
    {Say::flagsExpected,
     RUNGS_TEXT("\"{0}\" names no flags. Write SYN, ACK, FIN, RST, PSH, URG, ECE, CWR or AE; \"-\" for none.")},
    {Say::textExpected, RUNGS_TEXT("Write the answer.")},
    {Say::optionExpected, RUNGS_TEXT("\"{0}\" is none of the choices. Choose one.")},
    {Say::optionsExpected, RUNGS_TEXT("\"{0}\" names none of the choices. Choose all that are right; \"-\" for none.")},
    {Say::orderExpected, RUNGS_TEXT("\"{0}\" is no order. Name each of the segments once.")},
    {Say::frameExpected, RUNGS_TEXT("\"{0}\" is no frame. Give its number.")},
    {Say::filterExpected, RUNGS_TEXT("Write a display filter.")},
    {Say::noFilter, RUNGS_TEXT("\"{0}\" is no display filter.")},
    {Say::someMissing, RUNGS_TEXT("More of them are right.")},
    {Say::mustComeBefore, RUNGS_TEXT("{0} must come before {1}.")},
    {Say::filterMisses, RUNGS_TEXT("The filter misses {0} of them: {1}.")},
    {Say::filterSelectsMore, RUNGS_TEXT("The filter selects {0} more: {1}.")},
    {Say::filterDiffers, RUNGS_TEXT("The filter misses {0} of them ({1}), and selects {2} others ({3}).")},

    // Why there is no question
    {Say::noConnections, RUNGS_TEXT("The capture has no TCP connection.")},
    {Say::tooLong, RUNGS_TEXT("The connection is too long for a question.")},
    {Say::noThreeWay, RUNGS_TEXT("No three-way open without retransmissions was captured.")},
    {Say::tooFewSegments, RUNGS_TEXT("The connection has too few segments.")},
    {Say::noSyn, RUNGS_TEXT("No SYN was captured.")},
    {Say::noClient, RUNGS_TEXT("Neither side is the client: both open, or the first SYN was not captured.")},
    {Say::noAcknowledgedData, RUNGS_TEXT("No data are acknowledged.")},
    {Say::noAcknowledgedSegment, RUNGS_TEXT("No segment is followed by an ACK of exactly its bytes.")},
    {Say::noHttpRequest, RUNGS_TEXT("No HTTP request was captured whole.")},
    {Say::severalRequests, RUNGS_TEXT("The same HTTP request comes several times.")},
    {Say::noHole, RUNGS_TEXT("No loss with two duplicate ACKs and a certain retransmission was captured.")},
    {Say::noKnownFlight, RUNGS_TEXT("No data were captured with a known window and known bytes in flight.")},
    {Say::noPlainClose, RUNGS_TEXT("The connection is not closed by two FINs without a reset.")},
    {Say::closeIsUnusual, RUNGS_TEXT("A FIN or its ACK was retransmitted, is missing, or its state is not known.")},
    {Say::noTimeWait, RUNGS_TEXT("No side is known to enter TIME-WAIT.")},
    {Say::noThreeSegmentClose, RUNGS_TEXT("The connection is not closed by three segments.")},
    {Say::noRoundTrips, RUNGS_TEXT("Fewer than two round trips can be measured.")},
    {Say::partsMissing, RUNGS_TEXT("Parts of the connection were not captured.")},
    {Say::noKnownWindow, RUNGS_TEXT("The window scale is not known.")},
    {Say::noClearSegments,
     RUNGS_TEXT("No segments were captured of which it is certain whether they are retransmissions.")},
    {Say::noAckOfData, RUNGS_TEXT("No ACK of data that arrived in order was captured.")},
    {Say::noData, RUNGS_TEXT("No data were sent.")},
    {Say::noTimedData, RUNGS_TEXT("The data are not acknowledged to the end, or took no time.")},
    {Say::noRamp, RUNGS_TEXT("The bytes sent per round trip do not double twice.")},
    {Say::noShortPacket, RUNGS_TEXT("All IP packets have 46 bytes or more.")},
    {Say::onlyShortPackets, RUNGS_TEXT("All IP packets are shorter than 46 bytes.")},
    {Say::noTimeToLive, RUNGS_TEXT("No IP header with a time to live was captured.")},
    {Say::noWholeHeader, RUNGS_TEXT("No TCP header was captured whole.")},
    {Say::noGoodChecksum, RUNGS_TEXT("No IPv4 header of 20 bytes has a correct checksum.")},
    {Say::noOrder, RUNGS_TEXT("No four segments follow each other whose numbers tell their order.")},
    {Say::noDeterminedFields, RUNGS_TEXT("No segment has two fields that others determine.")},
    {Say::noDeterminedNext, RUNGS_TEXT("No next segment is determined by those before it.")},
    {Say::noFilterSearch, RUNGS_TEXT("No filter can be run.")},
    {Say::noFilterSet, RUNGS_TEXT("No simple filter selects 12 frames or fewer.")},
};
static_assert(std::size(sayings) == static_cast<std::size_t>(Say::count));
static_assert([] {
    for (std::size_t i = 0; i < std::size(sayings); ++i) {
        if (sayings[i].say != static_cast<Say>(i))
            return false;
    }
    return true;
}());

} // namespace

std::string_view patternOf(Say say)
{
    return sayings[static_cast<std::size_t>(say)].pattern;
}

} // namespace rungs
