// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/latency_text.h"

#include "core/text/overview_text.h"
#include "core/text/side_text.h"

namespace rungs {

namespace {

Argument turnTimeArgument(Duration time)
{
    return std::vector<Phrase>{durationPhrase(time)};
}

Argument nameOfEnd(Side side)
{
    return sideArgument(Opening::threeWay, side);
}

Argument requestArgument(const Turn &turn)
{
    const TurnData &request = turn.request;
    if (turn.isGreeting)
        return std::vector<Phrase>{{RUNGS_TEXT("#{0} completed the opening"), {frame(request.first)}}};
    const bool isOne = request.first == request.last;
    const bool isNamed = !request.line.empty();
    const std::string_view pattern = isOne     ? isNamed ? RUNGS_TEXT("#{0} asked “{2}”") : RUNGS_TEXT("#{0} asked")
                                         : isNamed ? RUNGS_TEXT("#{0} to #{1} asked “{2}”")
                                               : RUNGS_TEXT("#{0} to #{1} asked");
    return std::vector<Phrase>{{pattern, {frame(request.first), frame(request.last), std::string(request.line)}}};
}

Argument answerArgument(const Turn &turn)
{
    const std::string_view pattern = turn.isGreeting            ? RUNGS_TEXT("#{0} greeted")
                                     : turn.answer.line.empty() ? RUNGS_TEXT("#{0} answered")
                                                                : RUNGS_TEXT("#{0} answered “{1}”");
    return std::vector<Phrase>{{pattern, {frame(turn.answer.first), std::string(turn.answer.line)}}};
}

Phrase waitPhrase(const Turn &turn)
{
    if (turn.answer.isEmpty())
        return {RUNGS_TEXT("{0}; no answer was captured."), {requestArgument(turn)}};
    if (!turn.wait())
        return {RUNGS_TEXT("{0}, {1}. How long that took is not known: the clock of the capture was wrong, or some of "
                           "the request was not captured."),
                {requestArgument(turn), answerArgument(turn)}};
    if (turn.isAnswerLate)
        return {
            RUNGS_TEXT("{0}, {1} {2} later. The answer was lost or overtaken on the way before: when {3} sent it "
                       "first, this capture cannot tell."),
            {requestArgument(turn), answerArgument(turn), turnTimeArgument(*turn.wait()), nameOfEnd(turn.answerer())}};
    if (!turn.network())
        return {
            RUNGS_TEXT("{0}, {1} {2} later. How much of that was the network’s, this capture cannot tell: it has "
                       "nothing that the TCP of {3} answered by itself."),
            {requestArgument(turn), answerArgument(turn), turnTimeArgument(*turn.wait()), nameOfEnd(turn.answerer())}};
    return {RUNGS_TEXT("{0}, {1} {2} later: {3} on the way, {4} at {5}."),
            {requestArgument(turn), answerArgument(turn), turnTimeArgument(*turn.wait()),
             turnTimeArgument(*turn.network()), turnTimeArgument(*turn.thinking()), nameOfEnd(turn.answerer())}};
}

/// What the split rests on, beside the round trip.
void addEvidence(const Turn &turn, std::vector<Phrase> &sentences)
{
    if (turn.lost())
        sentences.push_back({RUNGS_TEXT("{0} of that passed until #{1} retransmitted what had been lost."),
                             {turnTimeArgument(*turn.lost()), frame(turn.retransmission)}});
    const bool isEarly = turn.acknowledgment.isValid() && turn.acknowledgment != turn.answer.first;
    const std::optional<Duration> took =
        isEarly && turn.isTimed && !turn.isGreeting ? elapsed(turn.request.end, turn.acknowledged) : std::nullopt;
    // An acknowledgment just before the answer says nothing new.
    if (took && (!turn.wait() || took->nanoseconds <= turn.wait()->nanoseconds / 2))
        sentences.push_back({RUNGS_TEXT("#{0} acknowledged the request after {1}: it had arrived by then."),
                             {frame(turn.acknowledgment), turnTimeArgument(*took)}});
}

void addTransfers(const Turn &turn, std::vector<Phrase> &sentences)
{
    if (turn.request.first != turn.request.last && turn.requestTransfer())
        sentences.push_back({RUNGS_TEXT("The request took {0}, until #{1}."),
                             {turnTimeArgument(*turn.requestTransfer()), frame(turn.request.last)}});
    if (turn.answer.first == turn.answer.last || !turn.answerTransfer())
        return;
    const Argument repeated = std::vector<Phrase>{
        counted(turn.answer.retransmissions, RUNGS_TEXT("1 retransmission"), RUNGS_TEXT("{0} retransmissions"))};
    sentences.push_back({turn.answer.retransmissions == 0 ? RUNGS_TEXT("The answer took {0}, until #{1}.")
                                                          : RUNGS_TEXT("The answer took {0}, until #{1}, with {2}."),
                         {turnTimeArgument(*turn.answerTransfer()), frame(turn.answer.last), repeated}});
}

void addPause(const Turn &turn, std::vector<Phrase> &sentences)
{
    const std::optional<Duration> pause = turn.pause();
    if (!pause)
        return;
    if (const std::optional<Duration> own = turn.askerPause()) {
        sentences.push_back(
            {RUNGS_TEXT("The next request, #{0}, came {1} after the answer: {2} on the way, {3} at "
                        "{4}."),
             {frame(turn.next), turnTimeArgument(*pause), turnTimeArgument({pause->nanoseconds - own->nanoseconds}),
              turnTimeArgument(*own), nameOfEnd(turn.asker)}});
    } else {
        sentences.push_back({RUNGS_TEXT("The next request, #{0}, came {1} after the answer."),
                             {frame(turn.next), turnTimeArgument(*pause)}});
    }
}

/// {0} and {1} are a side and how soon it answers, {2} and {3} the frames that say it; then the same of the other.
Phrase placePhrase(const ConnectionTimes &times)
{
    const auto argumentsOf = [&times](Side first) {
        std::vector<Argument> arguments;
        for (const Side side : {first, opposite(first)}) {
            const PathTime &path = times.path[side];
            arguments.insert(arguments.end(),
                             {nameOfEnd(side), turnTimeArgument(path.time), frame(path.from), frame(path.to)});
        }
        return arguments;
    };
    switch (times.point()) {
    case CapturePoint::client:
    case CapturePoint::server:
        return {RUNGS_TEXT("Captured at {0}, which answers within {1} (#{2}, #{3}); {4} answers after {5} at the "
                           "soonest (#{6}, #{7})."),
                argumentsOf(times.point() == CapturePoint::client ? Side::client : Side::server)};
    case CapturePoint::between:
        return {RUNGS_TEXT("Captured between both: {0} answers after {1} at the soonest (#{2}, #{3}), {4} after {5} "
                           "(#{6}, #{7})."),
                argumentsOf(Side::client)};
    case CapturePoint::unknown:
        break;
    }
    for (const Side side : bothSides) {
        if (times.path[side].isKnown())
            return {RUNGS_TEXT("{0} answers after {1} at the soonest (#{2}, #{3}). At which end this was captured, "
                               "nothing tells."),
                    {std::vector<Phrase>{sideTitle(Opening::threeWay, side)}, turnTimeArgument(times.path[side].time),
                     frame(times.path[side].from), frame(times.path[side].to)}};
    }
    return {RUNGS_TEXT("Nothing captured tells at which end this was."), {}};
}

} // namespace

std::vector<Phrase> turnSentences(const Turn &turn)
{
    std::vector<Phrase> sentences{waitPhrase(turn)};
    addEvidence(turn, sentences);
    addTransfers(turn, sentences);
    addPause(turn, sentences);
    return sentences;
}

Phrase turnPhrase(ConnectionId id, const Turn &turn)
{
    return {RUNGS_TEXT("Connection {0}: {1}"), {connection(id), turnSentences(turn)}};
}

std::vector<Phrase> timesSentences(const ConnectionTimes &times)
{
    std::vector<Phrase> sentences;
    if (times.handshake)
        sentences.push_back({RUNGS_TEXT("Opened in {0}."), {turnTimeArgument(*times.handshake)}});
    if (times.firstByte && times.lastByte)
        sentences.push_back(
            {RUNGS_TEXT("The first byte of {0} came {1} after the SYN, the last one after {2}."),
             {nameOfEnd(Side::server), turnTimeArgument(*times.firstByte), turnTimeArgument(*times.lastByte)}});
    sentences.push_back(placePhrase(times));
    return sentences;
}

Phrase timesPhrase(ConnectionId id, const ConnectionTimes &times)
{
    return {RUNGS_TEXT("Connection {0}: {1}"), {connection(id), timesSentences(times)}};
}

} // namespace rungs
