// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/state_text.h"

#include "core/text/side_text.h"

#include <string>
#include <string_view>

namespace rungs {

namespace {

/// The same in words: what happens, and what the endpoint does then.
Phrase triggerWords(StateTrigger trigger)
{
    switch (trigger) {
    case StateTrigger::activeOpen:
        return {RUNGS_TEXT("its application opens actively"), {}};
    case StateTrigger::passiveOpen:
        return {RUNGS_TEXT("its application opens passively"), {}};
    case StateTrigger::send:
        return {RUNGS_TEXT("its application sends"), {}};
    case StateTrigger::close:
        return {RUNGS_TEXT("its application closes"), {}};
    case StateTrigger::abort:
        return {RUNGS_TEXT("its application aborts"), {}};
    case StateTrigger::receivesSyn:
        return {RUNGS_TEXT("receives a SYN"), {}};
    case StateTrigger::receivesSynAck:
        return {RUNGS_TEXT("receives a SYN-ACK"), {}};
    case StateTrigger::receivesAckOfSyn:
        return {RUNGS_TEXT("receives the ACK of its SYN"), {}};
    case StateTrigger::receivesFin:
        return {RUNGS_TEXT("receives a FIN"), {}};
    case StateTrigger::receivesAckOfFin:
        return {RUNGS_TEXT("receives the ACK of its FIN"), {}};
    case StateTrigger::receivesFinAndAckOfFin:
        return {RUNGS_TEXT("receives a FIN that acknowledges its own"), {}};
    case StateTrigger::receivesReset:
        return {RUNGS_TEXT("receives a reset"), {}};
    case StateTrigger::timeout:
        return {RUNGS_TEXT("twice the maximum segment lifetime has passed"), {}};
    }
    return {};
}

Phrase actionWords(StateAction action)
{
    switch (action) {
    case StateAction::none:
        return {};
    case StateAction::createTcb:
        return {RUNGS_TEXT("prepares the connection"), {}};
    case StateAction::createTcbSendSyn:
    case StateAction::sendSyn:
        return {RUNGS_TEXT("sends a SYN"), {}};
    case StateAction::deleteTcb:
        return {RUNGS_TEXT("forgets the connection"), {}};
    case StateAction::sendSynAck:
        return {RUNGS_TEXT("sends a SYN-ACK"), {}};
    case StateAction::sendAck:
        return {RUNGS_TEXT("sends an ACK"), {}};
    case StateAction::sendFin:
        return {RUNGS_TEXT("sends a FIN"), {}};
    case StateAction::sendReset:
        return {RUNGS_TEXT("sends a reset"), {}};
    }
    return {};
}

/// Why the step was taken, where its segment is what the arrow names.
std::string_view reasonOf(const StateStep &step, const Rung &rung)
{
    const SegmentFields &segment = rung.segment;
    const bool isOwn = rung.from == step.side;
    switch (stateArrows[step.arrow].trigger) {
    case StateTrigger::activeOpen:
    case StateTrigger::send:
        return isOwn && segment.isSyn() ? RUNGS_TEXT("{0} → {1} for {2}: it opens actively and sends its SYN, #{3}. "
                                                     "RFC 9293, {4}")
                                        : std::string_view();
    case StateTrigger::receivesSyn:
        if (isOwn || !segment.isSyn())
            return {};
        return step.from == TcpState::listen
                   ? RUNGS_TEXT("{0} → {1} for {2}: #{3} is a SYN, which it answers with a SYN-ACK. RFC 9293, {4}")
                   : RUNGS_TEXT("{0} → {1} for {2}: #{3} is a SYN that acknowledges nothing, so both ends open at once "
                                "(simultaneous open). RFC 9293, {4}");
    case StateTrigger::receivesSynAck:
        return !isOwn && segment.isSyn()
                   ? RUNGS_TEXT("{0} → {1} for {2}: #{3} acknowledges its SYN and is a SYN itself. RFC 9293, {4}")
                   : std::string_view();
    case StateTrigger::receivesAckOfSyn:
        return !isOwn && segment.isAck() ? RUNGS_TEXT("{0} → {1} for {2}: #{3} acknowledges its SYN. RFC 9293, {4}")
                                         : std::string_view();
    case StateTrigger::close:
        if (!isOwn || !segment.isFin())
            return {};
        return step.from == TcpState::closeWait
                   ? RUNGS_TEXT("{0} → {1} for {2}: it sends its own FIN, #{3}. RFC 9293, {4}")
                   : RUNGS_TEXT(
                       "{0} → {1} for {2}: it has no more data to send and sends its FIN, #{3}. RFC 9293, {4}");
    case StateTrigger::receivesFin:
        if (isOwn || !segment.isFin())
            return {};
        if (step.from == TcpState::established)
            return RUNGS_TEXT("{0} → {1} for {2}: #{3} is the FIN of its peer; it may still send. RFC 9293, {4}");
        return step.from == TcpState::finWait1
                   ? RUNGS_TEXT("{0} → {1} for {2}: #{3} is the FIN of its peer, and its own is not acknowledged yet "
                                "(simultaneous close). RFC 9293, {4}")
                   : RUNGS_TEXT("{0} → {1} for {2}: #{3} is the FIN of its peer. RFC 9293, {4}");
    case StateTrigger::receivesAckOfFin:
        return !isOwn && segment.isAck() ? RUNGS_TEXT("{0} → {1} for {2}: #{3} acknowledges its FIN. RFC 9293, {4}")
                                         : std::string_view();
    case StateTrigger::receivesFinAndAckOfFin:
        return !isOwn && segment.isFin()
                   ? RUNGS_TEXT("{0} → {1} for {2}: #{3} acknowledges its FIN and is a FIN itself, so FIN-WAIT-2 is "
                                "skipped. RFC 9293, {4}")
                   : std::string_view();
    case StateTrigger::receivesReset:
        return RUNGS_TEXT("{0} → {1} for {2}: #{3} is a reset. RFC 9293, {4}");
    case StateTrigger::abort:
        return RUNGS_TEXT("{0} → {1} for {2}: it aborts with a reset, #{3}. RFC 9293, {4}");
    case StateTrigger::passiveOpen:
    case StateTrigger::timeout:
        return {};
    }
    return {};
}

Phrase actionLabel(StateAction action)
{
    switch (action) {
    case StateAction::none:
        return {RUNGS_TEXT("x"), {}};
    case StateAction::createTcb:
        return {RUNGS_TEXT("create TCB"), {}};
    case StateAction::createTcbSendSyn:
        return {RUNGS_TEXT("create TCB, snd SYN"), {}};
    case StateAction::deleteTcb:
        return {RUNGS_TEXT("delete TCB"), {}};
    case StateAction::sendSyn:
        return {RUNGS_TEXT("snd SYN"), {}};
    case StateAction::sendSynAck:
        return {RUNGS_TEXT("snd SYN,ACK"), {}};
    case StateAction::sendAck:
        return {RUNGS_TEXT("snd ACK"), {}};
    case StateAction::sendFin:
        return {RUNGS_TEXT("snd FIN"), {}};
    case StateAction::sendReset:
        return {RUNGS_TEXT("snd RST"), {}};
    }
    return {};
}

} // namespace

Phrase labelOf(StateTrigger trigger)
{
    switch (trigger) {
    case StateTrigger::activeOpen:
        return {RUNGS_TEXT("active OPEN"), {}};
    case StateTrigger::passiveOpen:
        return {RUNGS_TEXT("passive OPEN"), {}};
    case StateTrigger::send:
        return {RUNGS_TEXT("SEND"), {}};
    case StateTrigger::close:
        return {RUNGS_TEXT("CLOSE"), {}};
    case StateTrigger::abort:
        return {RUNGS_TEXT("ABORT"), {}};
    case StateTrigger::receivesSyn:
        return {RUNGS_TEXT("rcv SYN"), {}};
    case StateTrigger::receivesSynAck:
        return {RUNGS_TEXT("rcv SYN,ACK"), {}};
    case StateTrigger::receivesAckOfSyn:
        return {RUNGS_TEXT("rcv ACK of SYN"), {}};
    case StateTrigger::receivesFin:
        return {RUNGS_TEXT("rcv FIN"), {}};
    case StateTrigger::receivesAckOfFin:
        return {RUNGS_TEXT("rcv ACK of FIN"), {}};
    case StateTrigger::receivesFinAndAckOfFin:
        return {RUNGS_TEXT("rcv FIN, ACK of FIN"), {}};
    case StateTrigger::receivesReset:
        return {RUNGS_TEXT("rcv RST"), {}};
    case StateTrigger::timeout:
        return {RUNGS_TEXT("Timeout=2MSL"), {}};
    }
    return {};
}

StateLabel labelOf(const StateArrow &arrow)
{
    const bool isConditional = arrow.to == TcpState::listen && arrow.trigger == StateTrigger::receivesReset;
    return {labelOf(arrow.trigger), isConditional ? Phrase{RUNGS_TEXT("(note 1)"), {}} : actionLabel(arrow.action)};
}

Phrase wordsOf(const StateArrow &arrow)
{
    const Phrase action = actionWords(arrow.action);
    if (action.isEmpty())
        return triggerWords(arrow.trigger);
    return {RUNGS_TEXT("{0}; {1}"), {std::vector<Phrase>{triggerWords(arrow.trigger)}, std::vector<Phrase>{action}}};
}

std::vector<Phrase> leftOutText()
{
    return {{RUNGS_TEXT("Dashed: what figure 5 of RFC 9293 leaves out. FIN-WAIT-1 goes to TIME-WAIT at once if the FIN "
                        "acknowledges its own (note 2); a reset leads from any state to CLOSED (note 3), and is drawn "
                        "where it happens."),
             {}},
            {RUNGS_TEXT("Note 1: only after a passive open."), {}}};
}

Phrase stepSentence(const Story &story, const StateStep &step)
{
    const Rung *rung = story.rungOf(step.frame);
    std::vector<Argument> arguments{std::string(nameOf(step.from)), std::string(nameOf(step.to)),
                                    sideArgument(story.summary.opening, step.side), frame(step.frame)};
    switch (step.kind) {
    case StateStep::Kind::appears:
        return {RUNGS_TEXT("{1} for {2}, as #{3} shows; its state before is not known from this capture."), arguments};
    case StateStep::Kind::withdrawn:
        return {RUNGS_TEXT("{0} → {1} for {2} at #{3}: it does not go on with this connection."), arguments};
    case StateStep::Kind::leap:
        return {RUNGS_TEXT("{0} → {1} for {2}, as #{3} shows; what led there was not captured."), arguments};
    case StateStep::Kind::onArrow:
        break;
    }
    arguments.emplace_back(std::string(stateArrows[step.arrow].section));
    const std::string_view reason = rung != nullptr ? reasonOf(step, *rung) : std::string_view();
    return {reason.empty() ? RUNGS_TEXT("{0} → {1} for {2} with #{3}. RFC 9293, {4}") : reason, arguments};
}

std::vector<Phrase> stepSentences(const Story &story, const StateWalk &walk, FrameId id)
{
    std::vector<Phrase> sentences;
    for (const StateStep &step : walk.at(id))
        sentences.push_back(stepSentence(story, step));
    const BySide<TcpState> states = walk.statesAt(id);
    const auto isUnknown = [&](Side side) { return states[side] == TcpState::unknown; };
    if (isUnknown(Side::client) && isUnknown(Side::server))
        sentences.push_back({RUNGS_TEXT("Where both ends are is not known from this capture."), {}});
    else if (isUnknown(Side::client) || isUnknown(Side::server))
        sentences.push_back(
            {RUNGS_TEXT("Where {0} is, is not known from this capture."),
             {sideArgument(story.summary.opening, isUnknown(Side::client) ? Side::client : Side::server)}});
    if (!sentences.empty())
        return sentences;
    const Rung *rung = id.isValid() ? story.rungOf(id) : nullptr;
    if (rung == nullptr)
        return {{RUNGS_TEXT("Select a segment of this connection to see where both ends are after it."), {}}};
    const std::vector<Argument> arguments{
        frame(id), std::string(nameOf(states[Side::client])), std::string(nameOf(states[Side::server])),
        sideArgument(story.summary.opening, Side::client), sideArgument(story.summary.opening, Side::server)};
    if (rung->isLost)
        return {{RUNGS_TEXT("#{0} changes no state: it probably was lost. {3} stays in {1}, {4} in {2}."), arguments}};
    return {{RUNGS_TEXT("#{0} changes no state: {3} stays in {1}, {4} in {2}."), arguments}};
}

} // namespace rungs
