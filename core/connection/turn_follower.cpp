// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/turn_follower.h"

#include <algorithm>

namespace rungs {

namespace {

/// Segments of a request that are kept apart; and its retransmissions.
constexpr std::size_t mostAsked = 256;
constexpr std::size_t mostResent = 16;

constexpr EventSet ignoredByTurns = EventSet(EventKind::captureDuplicate)
                                        .with(EventSet(EventKind::networkDuplicate))
                                        .with(EventSet(EventKind::oldDuplicate))
                                        .with(EventSet(EventKind::keepAlive));

/// Of new data: it had been sent before, or what was sent after it has been captured.
constexpr EventSet lateEvents =
    EventSet(EventKind::retransmission).with(EventSet(EventKind::fillsGap)).with(EventSet(EventKind::outOfOrder));

bool isNoPartOfTurns(const SegmentFields &fields, EventSet events, bool isRejected)
{
    const bool isDropped = isRejected && !events.contains(EventKind::badChecksum);
    return isDropped || fields.isCut || fields.isRst() || events.hasAnyOf(ignoredByTurns);
}

void addTo(TurnData &data, const TurnSegment &segment, std::uint32_t bytes)
{
    if (data.isEmpty()) {
        data.first = segment.frame;
        data.begin = segment.time;
        data.line = segment.line;
    }
    if (data.line.empty() && segment.events.contains(EventKind::fillsGap)) // the beginning had been lost
        data.line = segment.line;
    data.last = segment.frame;
    data.end = segment.time;
    data.bytes += bytes;
}

} // namespace

TurnSegment::TurnSegment(const Segment &segment, const SegmentOutcome &outcome)
    : fields(segment)
    , frame(segment.frame)
    , time(segment.time)
    , events(outcome.eventSet())
    , from(outcome.from)
    , isIgnored(isNoPartOfTurns(segment, outcome.eventSet(), outcome.isRejected))
{
    if (const Event *report = outcome.find(EventKind::dsack))
        duplicate = report->range;
}

TurnSegment::TurnSegment(const Rung &rung)
    : fields(rung.segment)
    , frame(rung.frame)
    , time(rung.time)
    , line(rung.application)
    , from(rung.from)
{
    for (const Event &event : rung.events)
        events.add(event.kind);
    isIgnored = isNoPartOfTurns(fields, events, rung.isRejected);
    if (const Event *report = rung.find(EventKind::dsack))
        duplicate = report->range;
}

void TurnFollower::add(TurnSegment segment, std::vector<Turn> &ended)
{
    segment.time = readClock(segment);
    if (segment.isIgnored)
        return;
    if (segment.fields.isSyn())
        readSyn(segment);
    if (!segment.duplicate.isEmpty())
        readDuplicate(segment);
    if (segment.fields.isAck())
        readAck(segment);
    if (segment.fields.length > 0)
        readData(segment, ended);
    Sender &own = m_sides[segment.from];
    if (segment.fields.isFin() && own.hasEdge)
        own.edge = later(own.edge, segment.fields.range().end);
}

void TurnFollower::finish(std::vector<Turn> &ended)
{
    end(m_open, ended);
    end(m_asked, ended);
}

void TurnFollower::exchangeSides()
{
    m_sides.exchange();
    m_open.reset();
    m_asked.reset();
}

/// The time of a segment, which never goes back; none where the clock was wrong.
Timestamp TurnFollower::readClock(const TurnSegment &segment)
{
    // Interfaces, and the queues of one, hand frames over a little out of order.
    constexpr std::int64_t jitter = 1'000'000;
    const bool isKnown = segment.time.isKnown() && !segment.events.contains(EventKind::timeBackwards);
    if (isKnown && !hasElapsed(segment.time, m_now, jitter)) {
        m_now = std::max(m_now, segment.time);
        return m_now;
    }
    m_clockFailed = true;
    for (OpenTurn *open : {m_open.get(), m_asked.get()}) {
        if (open != nullptr)
            open->turn.isTimed = false;
    }
    for (Sender &each : m_sides)
        each.timed.isActive = false;
    m_now = Timestamp::none();
    return m_now;
}

void TurnFollower::readSyn(const TurnSegment &segment)
{
    Sender &own = m_sides[segment.from];
    const Sender &peer = m_sides.other(segment.from);
    if (own.hasData)
        return;
    m_isSimultaneous = m_isSimultaneous || (!segment.fields.isAck() && peer.hasSyn && !m_synAck.frame.isValid());
    own.timed = {segment.data().begin, segment.frame, segment.time, segment.time.isKnown() && !own.hasSyn, true};
    m_repeatsSyn = m_repeatsSyn || own.hasSyn;
    m_repeatsSynAck = m_repeatsSynAck || (own.hasSyn && segment.fields.isAck());
    own.hasSyn = own.hasEdge = true;
    own.edge = segment.data().begin;
    OpeningSegment &opening = segment.fields.isAck() ? m_synAck : m_syn;
    if (!opening.frame.isValid())
        opening = {segment.frame, segment.time};
}

bool TurnFollower::acknowledgesUncaptured(const TurnSegment &segment) const
{
    const Sender &peer = m_sides.other(segment.from);
    return segment.fields.isAck() && peer.hasEdge && segment.fields.acknowledgment.isAfter(peer.edge);
}

void TurnFollower::readAck(const TurnSegment &segment)
{
    const SequenceNumber number = segment.fields.acknowledgment;
    Sender &peer = m_sides.other(segment.from);
    if (m_repeatsSynAck && segment.from == Side::client && !segment.fields.isSyn())
        m_repeatedAck = {segment.frame, segment.time};
    m_repeatsSynAck = m_repeatsSynAck && segment.from != Side::client;
    if (peer.isAcked && !number.isAfter(peer.acked))
        return;
    peer.acked = number;
    peer.isAcked = true;
    const bool isOfOpening = peer.hasSyn && m_synAck.frame.isValid() && !segment.fields.isSyn();
    if (isOfOpening && segment.from == Side::client && !m_openingAck.frame.isValid())
        m_openingAck = {segment.frame, segment.time};
    measure(segment);
    if (!m_asked || m_asked->turn.asker == segment.from)
        return;
    std::vector<Asked> &asked = m_asked->asked;
    const auto open = std::ranges::find_if(asked, [number](const Asked &each) { return each.end.isAfter(number); });
    if (open == asked.begin())
        return;
    m_asked->acknowledged = *(open - 1);
    asked.erase(asked.begin(), open);
    m_asked->turn.acknowledgment = segment.frame;
    m_asked->turn.acknowledged = segment.time;
}

/// Ends the measurement of a round trip to the sender of @p segment.
void TurnFollower::measure(const TurnSegment &segment)
{
    Timed &timed = m_sides.other(segment.from).timed;
    if (!timed.isActive || segment.fields.acknowledgment.isBefore(timed.end))
        return;
    timed.isActive = false;
    const std::optional<Duration> took = elapsed(timed.time, segment.time);
    if (!took)
        return;
    Sender &own = m_sides[segment.from];
    if (segment.fields.length > 0) { // the application may have taken its time
        own.most = own.most < 0 ? took->nanoseconds : std::min(own.most, took->nanoseconds);
    } else if (!own.path.isKnown() || *took < own.path.time) {
        const auto source = timed.isOfHandshake ? PathTime::Source::handshake : PathTime::Source::data;
        own.path = {source, *took, timed.frame, segment.frame};
    }
}

/// What arrived twice had not been lost.
void TurnFollower::readDuplicate(const TurnSegment &segment)
{
    for (OpenTurn *open : {m_open.get(), m_asked.get()}) {
        if (open == nullptr || open->turn.asker == segment.from)
            continue;
        std::erase_if(open->resent, [&](const Resent &each) { return each.range.overlaps(segment.duplicate); });
    }
}

void TurnFollower::readData(const TurnSegment &segment, std::vector<Turn> &ended)
{
    Sender &own = m_sides[segment.from];
    const SequenceRange data = segment.data();
    const bool isNew = !own.hasEdge || data.end.isAfter(own.edge);
    if (!isNew) {
        own.timed.isActive = false; // which of the copies will be acknowledged?
        if (segment.events.contains(EventKind::fillsGap))
            fill(segment);
        else if (!segment.events.contains(EventKind::outOfOrder))
            repeat(segment);
        return;
    }
    const bool isPartlyOld = own.hasEdge && data.begin.isBefore(own.edge);
    const std::uint32_t bytes = isPartlyOld ? static_cast<std::uint32_t>(data.end.since(own.edge)) : data.length();
    if (isPartlyOld && segment.events.contains(EventKind::retransmission))
        repeat(segment);
    const SequenceNumber begin = own.hasEdge ? own.edge : data.begin; // a gap is part of what it brings
    own.edge = data.end;
    own.hasEdge = true;
    if (segment.events.contains(EventKind::windowProbe))
        return;
    if (m_isSimultaneous && !m_wasAsked)
        m_asker = segment.from;
    own.firstData = own.hasData ? own.firstData : segment.time;
    own.lastData = segment.time;
    own.hasData = true;
    if (isPartlyOld)
        own.timed.isActive = false;
    else if (!own.timed.isActive)
        own.timed = {data.end, segment.frame, segment.time, segment.time.isKnown(), false};
    if (segment.from == m_asker)
        ask(segment, {begin, bytes}, ended);
    else
        answer(segment, bytes, ended);
}

void TurnFollower::ask(const TurnSegment &segment, NewData data, std::vector<Turn> &ended)
{
    if (m_asked && acknowledgesUncaptured(segment)) // the answer
        end(m_asked, ended);
    m_wasAsked = true;
    if (!m_asked) {
        m_asked = std::make_unique<OpenTurn>();
        m_asked->turn.asker = segment.from;
        m_asked->begin = data.begin;
        if (m_open && !m_open->turn.next.isValid()) {
            m_open->turn.next = segment.frame;
            m_open->turn.nextBegin = segment.time;
        }
    }
    Turn &turn = m_asked->turn;
    turn.isTimed = turn.isTimed && segment.time.isKnown();
    addTo(turn.request, segment, data.bytes);
    const Asked asked{segment.data().end, segment.frame, segment.time};
    if (m_asked->asked.size() < mostAsked)
        m_asked->asked.push_back(asked);
    else
        m_asked->asked.back() = asked;
}

void TurnFollower::answer(const TurnSegment &segment, std::uint32_t bytes, std::vector<Turn> &ended)
{
    const bool isOfAsked = m_asked && segment.fields.isAck() && segment.fields.acknowledgment.isAfter(m_asked->begin);
    if (isOfAsked)
        beginAnswer(segment, ended);
    else if (acknowledgesUncaptured(segment)) // it answers that
        end(m_open, ended);
    if (!m_open && !beginGreeting())
        return;
    Turn &turn = m_open->turn;
    turn.isTimed = turn.isTimed && segment.time.isKnown();
    turn.isAnswerLate = turn.answer.isEmpty() ? segment.events.hasAnyOf(lateEvents) : turn.isAnswerLate;
    addTo(turn.answer, segment, bytes);
}

void TurnFollower::beginAnswer(const TurnSegment &segment, std::vector<Turn> &ended)
{
    end(m_open, ended);
    m_open = std::move(m_asked);
    Turn &turn = m_open->turn;
    const Asked &last = m_open->acknowledged ? *m_open->acknowledged : m_open->asked.front();
    turn.request.last = last.frame;
    turn.request.end = last.time;
    m_open->asked = {};
    turn.isTimed = turn.isTimed && !acknowledgesUncaptured(segment);
}

/// The server speaks before the client does.
bool TurnFollower::beginGreeting()
{
    const OpeningSegment &opened = m_openingAck.frame.isValid() ? m_openingAck : m_synAck;
    const bool wasAsked = m_wasAsked && (!m_asked || m_sides[m_asker].acked.isAfter(m_asked->begin));
    if (wasAsked || m_isSimultaneous || !opened.frame.isValid())
        return false;
    m_open = std::make_unique<OpenTurn>();
    Turn &turn = m_open->turn;
    turn.isGreeting = true;
    turn.isTimed = opened.time.isKnown() && !m_clockFailed;
    turn.request.first = turn.request.last = opened.frame;
    turn.request.begin = turn.request.end = opened.time;
    if (m_repeatedAck.frame.isValid()) {
        const SequenceNumber end = m_sides[Side::server].edge;
        m_open->resent.push_back({{end - 1U, end}, m_repeatedAck.frame, m_repeatedAck.time});
    }
    if (m_asked) {
        turn.next = m_asked->turn.request.first;
        turn.nextBegin = m_asked->turn.request.begin;
    }
    m_wasAsked = true;
    return true;
}

/// It belongs to what its sender sent around the gap.
void TurnFollower::fill(const TurnSegment &segment)
{
    const bool isRepeated = segment.events.contains(EventKind::retransmission);
    const bool isOfAsked = m_asked && !segment.data().begin.isBefore(m_asked->begin);
    if (segment.from == m_asker && isOfAsked) {
        addTo(m_asked->turn.request, segment, segment.fields.length);
        m_asked->turn.request.retransmissions += isRepeated ? 1 : 0;
        if (!m_asked->asked.empty()) {
            m_asked->asked.back().frame = segment.frame;
            m_asked->asked.back().time = segment.time;
        }
    } else if (segment.from != m_asker && m_open) {
        addTo(m_open->turn.answer, segment, segment.fields.length);
        m_open->turn.answer.retransmissions += isRepeated ? 1 : 0;
    }
}

void TurnFollower::repeat(const TurnSegment &segment)
{
    if (segment.from != m_asker) {
        if (m_open)
            ++m_open->turn.answer.retransmissions;
        return;
    }
    const Sender &own = m_sides[segment.from];
    const SequenceRange range = segment.data();
    if (!m_asked || !range.end.isAfter(m_asked->begin)) {
        if (m_open && !m_open->turn.isGreeting)
            ++m_open->turn.request.retransmissions;
        return;
    }
    ++m_asked->turn.request.retransmissions;
    if (own.isAcked && !range.end.isAfter(own.acked))
        return; // the acknowledgment was late
    if (m_asked->resent.size() == mostResent)
        m_asked->resent.erase(m_asked->resent.begin());
    m_asked->resent.push_back({range, segment.frame, segment.time});
}

void TurnFollower::end(OpenTurnPtr &open, std::vector<Turn> &ended) const
{
    if (!open)
        return;
    Turn &turn = open->turn;
    findRetransmission(*open);
    const Timestamp last = turn.answer.isEmpty() ? turn.request.end : turn.answer.end;
    // Files can say any time.
    turn.isTimed = turn.isTimed && elapsed(turn.request.begin, last);
    ended.push_back(turn);
    open.reset();
}

/// Of those while the answer was awaited, the last that can have brought about the acknowledgment: nobody answers
/// sooner than a round trip. That may have been measured only once, in a queue: half of it is too soon for sure.
void TurnFollower::findRetransmission(OpenTurn &open) const
{
    Turn &turn = open.turn;
    const PathTime path = pathTo(turn.answerer());
    const std::int64_t soonest = path.isKnown() ? path.time.nanoseconds / 2 : 0;
    const bool isAcknowledged = turn.acknowledgment.isValid();
    const Timestamp answered = isAcknowledged ? turn.acknowledged : turn.answer.begin;
    if (turn.answer.isEmpty() && !isAcknowledged)
        return;
    for (auto each = open.resent.rbegin(); each != open.resent.rend(); ++each) {
        if (!hasElapsed(turn.request.end, each->time, 1) || !hasElapsed(each->time, answered, soonest))
            continue;
        turn.retransmission = each->frame;
        turn.resent = each->time;
        return;
    }
}

PathTime TurnFollower::pathTo(Side side) const
{
    PathTime path = m_sides[side].path;
    if (path.isKnown() && m_sides[side].most >= 0)
        path.time.nanoseconds = std::min(path.time.nanoseconds, m_sides[side].most);
    return path;
}

ConnectionTimes TurnFollower::times() const
{
    ConnectionTimes times;
    times.path = {pathTo(Side::client), pathTo(Side::server)};
    if (m_clockFailed || !m_syn.frame.isValid())
        return times;
    const Sender &server = m_sides[Side::server];
    if (m_openingAck.frame.isValid() && !m_repeatsSyn && !m_isSimultaneous)
        times.handshake = elapsed(m_syn.time, m_openingAck.time);
    if (server.hasData && !m_isSimultaneous) {
        times.firstByte = elapsed(m_syn.time, server.firstData);
        times.lastByte = elapsed(m_syn.time, server.lastData);
    }
    return times;
}

} // namespace rungs
