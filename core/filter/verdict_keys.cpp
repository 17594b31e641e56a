// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of verdicts: Wireshark's names where it has them, Rungs' own judgement.
#include "core/connection/events.h"
#include "core/filter/filter_key.h"

namespace rungs::filter {

namespace {

/// What @p put says of what it does.
template <auto put>
void ofOutcome(const FrameFacts &facts, Values &values)
{
    if (facts.segment != nullptr && facts.segment->outcome != nullptr)
        put(*facts.segment->outcome, values);
}

template <EventKind... kinds>
void anyOf(const SegmentOutcome &outcome, Values &values)
{
    if ((outcome.has(kinds) || ...))
        values.addNumber(1);
}

template <Cause... causes>
void retransmissionBy(const SegmentOutcome &outcome, Values &values)
{
    const Event *event = outcome.find(EventKind::retransmission);
    if (event != nullptr && ((event->cause == causes) || ...))
        values.addNumber(1);
}

void needless(const SegmentOutcome &outcome, Values &values)
{
    const Event *event = outcome.find(EventKind::retransmission);
    if (event != nullptr && event->needless)
        values.addNumber(1);
}

void duplicateCount(const SegmentOutcome &outcome, Values &values)
{
    if (const Event *event = outcome.find(EventKind::duplicateAck))
        values.addNumber(event->count);
}

void duplicateFrame(const SegmentOutcome &outcome, Values &values)
{
    if (const Event *event = outcome.find(EventKind::duplicateAck); event != nullptr && event->of.isValid())
        values.addNumber(static_cast<Wide>(frameNumber(event->of)));
}

void acknowledgedFrame(const SegmentOutcome &outcome, Values &values)
{
    if (outcome.acknowledges.isValid())
        values.addNumber(static_cast<Wide>(frameNumber(outcome.acknowledges)));
}

void roundTrip(const SegmentOutcome &outcome, Values &values)
{
    values.addDuration(outcome.roundTrip);
}

void window(const SegmentOutcome &outcome, Values &values)
{
    if (outcome.window)
        values.addNumber(*outcome.window);
}

void eventKeys(const SegmentOutcome &outcome, Values &values)
{
    for (const Event &event : outcome.events())
        values.addName(nameOf(event.kind));
}

void allEventKeys(const SegmentOutcome &outcome, Values &values)
{
    eventKeys(outcome, values);
    for (const Event &event : outcome.possible())
        values.addName(nameOf(event.kind));
}

void certainties(const SegmentOutcome &outcome, Values &values)
{
    for (const std::span<const Event> events : {outcome.events(), outcome.possible()}) {
        for (const Event &event : events)
            values.addName(nameOf(certaintyOf(event)));
    }
}

template <Side side>
void stateOf(const SegmentOutcome &outcome, Values &values)
{
    if (const std::string_view name = nameOf(outcome.states[side]); !name.empty())
        values.addName(name);
}

template <bool isSender>
void stateOfEnd(const SegmentOutcome &outcome, Values &values)
{
    const Side side = isSender ? outcome.from : opposite(outcome.from);
    if (const std::string_view name = nameOf(outcome.states[side]); !name.empty())
        values.addName(name);
}

constexpr std::string_view wireshark = "Wireshark's name; Rungs' own verdict";
constexpr std::string_view verdicts = "the connection so far";

constexpr DerivedKey verdictTable[] = {
    {"tcp.window_size",
     "Window in bytes, scaled; empty where the scale is not known",
     Type::number,
     32,
     "tcp.window_size_value, RFC 7323 2.2",
     ofOutcome<window>,
     {},
     Needs::outcome},
    {"tcp.analysis.acks_frame",
     "Frame that this one is the first to acknowledge in full",
     Type::number,
     32,
     "tcp.ack_raw",
     ofOutcome<acknowledgedFrame>,
     {},
     Needs::outcome},
    {"tcp.analysis.ack_rtt",
     "Time since that frame",
     Type::duration,
     64,
     wireshark,
     ofOutcome<roundTrip>,
     {},
     Needs::outcome},
    {"tcp.analysis.flags",
     "Any of the verdicts below",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::retransmission, EventKind::outOfOrder, EventKind::gap, EventKind::duplicateAck,
                     EventKind::zeroWindow, EventKind::windowFull, EventKind::windowUpdate, EventKind::keepAlive,
                     EventKind::keepAliveAck, EventKind::windowProbe, EventKind::windowProbeAck, EventKind::portReuse,
                     EventKind::unacceptableAck>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.retransmission",
     "Retransmission",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::retransmission>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.fast_retransmission",
     "Retransmission that duplicate ACKs asked for",
     Type::presence,
     0,
     wireshark,
     ofOutcome<retransmissionBy<Cause::fast>>,
     {},
     Needs::outcome},
    {"tcp.analysis.spurious_retransmission",
     "Retransmission of what had been acknowledged",
     Type::presence,
     0,
     wireshark,
     ofOutcome<needless>,
     {},
     Needs::outcome},
    {"tcp.analysis.out_of_order",
     "Out of order",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::outOfOrder>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.lost_segment",
     "Data before it was not captured",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::gap>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.ack_lost_segment",
     "Acknowledges what was not captured",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::unacceptableAck>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.duplicate_ack",
     "Duplicate ACK",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::duplicateAck>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.duplicate_ack_num",
     "How many duplicate ACKs since the first",
     Type::number,
     32,
     wireshark,
     ofOutcome<duplicateCount>,
     {},
     Needs::outcome},
    {"tcp.analysis.duplicate_ack_frame",
     "Frame that it is a duplicate of",
     Type::number,
     32,
     wireshark,
     ofOutcome<duplicateFrame>,
     {},
     Needs::outcome},
    {"tcp.analysis.window_update",
     "Window update",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::windowUpdate>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.window_full",
     "Window full",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::windowFull>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.zero_window",
     "Zero window",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::zeroWindow>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.zero_window_probe",
     "Window probe",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::windowProbe>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.zero_window_probe_ack",
     "Window probe ACK",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::windowProbeAck>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.keep_alive",
     "Keep-alive",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::keepAlive>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.keep_alive_ack",
     "Keep-alive ACK",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::keepAliveAck>>,
     {},
     Needs::outcome,
     Column::events},
    {"tcp.analysis.reused_ports",
     "Ports of a connection before",
     Type::presence,
     0,
     wireshark,
     ofOutcome<anyOf<EventKind::portReuse>>,
     {},
     Needs::outcome,
     Column::events},
    {"rungs.events",
     "What happened, each with the frame of its evidence",
     Type::text,
     0,
     verdicts,
     ofOutcome<eventKeys>,
     {},
     Needs::outcome,
     Column::events},
    {"rungs.events.all",
     "The same, and then what the capture cannot tell",
     Type::text,
     0,
     verdicts,
     ofOutcome<allEventKeys>,
     {},
     Needs::outcome},
    {"rungs.certainty",
     "How sure each of rungs.events.all is",
     Type::text,
     0,
     verdicts,
     ofOutcome<certainties>,
     {},
     Needs::outcome},
    {"rungs.state.client",
     "State of the client after this segment",
     Type::text,
     0,
     "RFC 9293 3.3.2",
     ofOutcome<stateOf<Side::client>>,
     {},
     Needs::outcome},
    {"rungs.state.server",
     "State of the server after this segment",
     Type::text,
     0,
     "RFC 9293 3.3.2",
     ofOutcome<stateOf<Side::server>>,
     {},
     Needs::outcome},
    {"rungs.state.src",
     "State of the sender after this segment",
     Type::text,
     0,
     "RFC 9293 3.3.2",
     ofOutcome<stateOfEnd<true>>,
     {},
     Needs::outcome},
    {"rungs.state.dst",
     "State of the receiver after this segment",
     Type::text,
     0,
     "RFC 9293 3.3.2",
     ofOutcome<stateOfEnd<false>>,
     {},
     Needs::outcome},
};

} // namespace

std::span<const DerivedKey> verdictKeys()
{
    return verdictTable;
}

} // namespace rungs::filter
