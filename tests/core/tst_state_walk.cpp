// SPDX-License-Identifier: GPL-3.0-or-later
//
// The state diagram of RFC 9293, and the way of connections in it.
#include "core/connection/state_walk.h"
#include "core/text/state_text.h"
#include "tests/support/captures.h"
#include "tests/support/stories.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *mergedClose = R"(
    0.000  client > server  S   0:0    win 64240
    0.010  server > client  S.  0:0    ack 1
    0.011  client > server  .   1:1    ack 1
    0.020  client > server  F.  1:1    ack 1
    0.030  server > client  F.  1:1    ack 2
    0.031  client > server  .   2:2    ack 2
)";

/// "1 CLOSED > SYN-SENT client".
QString printed(const StateStep &step)
{
    const auto name = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    return QStringLiteral("%1 %2 > %3 %4")
        .arg(frameNumber(step.frame))
        .arg(name(nameOf(step.from)), name(nameOf(step.to)), name(nameOf(step.side)));
}

QStringList printed(std::span<const StateStep> steps)
{
    QStringList lines;
    for (const StateStep &step : steps)
        lines << printed(step);
    return lines;
}

QString sentence(const Story &story, std::uint32_t number)
{
    QStringList lines;
    for (const Phrase &phrase : stepSentences(story, StateWalk(story), FrameId{number - 1}))
        lines << QString::fromStdString(english(phrase));
    return lines.join(u' ');
}

} // namespace

class TestStateWalk : public QObject
{
    Q_OBJECT

private slots:
    void theFigureHasItsTwentyArrows();
    void everyArrowIsATransition();
    void theWayOfAClose();
    void whatIsNotKnownIsSaid();
    void sentencesNameTheSegmentAndTheSection();
    void aResetTakesAnArrowThatTheTextHas();
    void bothOpenAtOnce();
    void everyStepOfEveryCaptureTakesAnArrow_data() { addCaptures(); }
    void everyStepOfEveryCaptureTakesAnArrow();
    void everyArrowHasItsWords();
};

void TestStateWalk::theFigureHasItsTwentyArrows()
{
    const auto isInFigure = [](const StateArrow &arrow) { return arrow.place == StateArrow::Place::inFigure; };
    QCOMPARE(std::ranges::count_if(stateArrows, isInFigure), 20);
    std::set<TcpState> states;
    for (const StateArrow &arrow : stateArrows) {
        states.insert(arrow.from);
        states.insert(arrow.to);
    }
    QCOMPARE(states.size(), 11U); // all of RFC 9293 3.3.2
    QVERIFY(!states.contains(TcpState::unknown));
}

/// The table and the transition function say the same.
void TestStateWalk::everyArrowIsATransition()
{
    using T = StateTrigger;
    using K = EndpointEvent::Kind;
    for (const StateArrow &arrow : stateArrows) {
        EndpointEvent event;
        auto opened = OpenedBy::passive;
        switch (arrow.trigger) {
        case T::activeOpen:
        case T::send:
            event.kind = K::activeOpen;
            break;
        case T::passiveOpen:
            event.kind = K::passiveOpen;
            break;
        case T::close:
            event.kind = K::close;
            break;
        case T::abort:
            event = {.kind = K::sends, .rst = true};
            break;
        case T::receivesSyn:
            event.syn = true;
            break;
        case T::receivesSynAck:
            event = {.syn = true, .ack = true, .acknowledgesSyn = true};
            break;
        case T::receivesAckOfSyn:
            event = {.ack = true, .acknowledgesSyn = true};
            break;
        case T::receivesFin:
            event = {.ack = true, .fin = true};
            break;
        case T::receivesAckOfFin:
            event = {.ack = true, .acknowledgesFin = true};
            break;
        case T::receivesFinAndAckOfFin:
            event = {.ack = true, .fin = true, .acknowledgesFin = true};
            break;
        case T::receivesReset:
            event = {.ack = true, .rst = true, .acknowledgesSyn = true};
            opened = arrow.to == TcpState::closed ? OpenedBy::active : OpenedBy::passive;
            break;
        case T::timeout:
            event.kind = K::timeWaitEnds;
            break;
        }
        QVERIFY2(transition(arrow.from, event, opened) == arrow.to,
                 (std::string(nameOf(arrow.from)) + " > " + std::string(nameOf(arrow.to))).c_str());
    }
}

void TestStateWalk::theWayOfAClose()
{
    const Story told = storyOf(mergedClose);
    const StateWalk walk(told);
    const QStringList expected{
        "1 CLOSED > SYN-SENT client",          "1 LISTEN > SYN-RECEIVED server",    "2 SYN-SENT > ESTABLISHED client",
        "3 SYN-RECEIVED > ESTABLISHED server", "4 ESTABLISHED > FIN-WAIT-1 client", "4 ESTABLISHED > CLOSE-WAIT server",
        "5 FIN-WAIT-1 > TIME-WAIT client",     "5 CLOSE-WAIT > LAST-ACK server",    "6 LAST-ACK > CLOSED server"};
    QCOMPARE(printed(walk.steps()), expected);
    QCOMPARE(walk.at(FrameId{4}).size(), 2U);
    QCOMPARE(walk.upTo(FrameId{3}).size(), 6U);
    QCOMPARE(walk.statesAt(FrameId{4}), BySide(TcpState::timeWait, TcpState::lastAck));
    QCOMPARE(walk.statesAt(FrameId{}), BySide(TcpState::closed, TcpState::listen));
    QCOMPARE(walk.lastOf(Side::client, FrameId{5})->frame, FrameId{4});
    QVERIFY(!walk.lastOf(Side::client, FrameId{}));
    // Figure 5 leaves it out.
    QCOMPARE(stateArrows[walk.at(FrameId{4}).front().arrow].place, StateArrow::Place::inText);
}

void TestStateWalk::whatIsNotKnownIsSaid()
{
    const Story told = storyOf(R"(
        0.000  client > server  P.  1:101    ack 1
        0.010  server > client  .   1:1      ack 101
        0.020  client > server  F.  101:101  ack 1
    )");
    const StateWalk walk(told);
    QCOMPARE(walk.statesAt(FrameId{}), BySide(TcpState::unknown, TcpState::unknown));
    for (const StateStep &step : walk.at(FrameId{0})) {
        QCOMPARE(step.kind, StateStep::Kind::appears);
        QCOMPARE(step.arrow, noStateArrow);
    }
    QVERIFY2(sentence(told, 1).contains(u"its state before is not known from this capture"),
             qPrintable(sentence(told, 1)));
    QVERIFY2(sentence(told, 3).contains(u"ESTABLISHED → FIN-WAIT-1 for the client"), qPrintable(sentence(told, 3)));
}

void TestStateWalk::sentencesNameTheSegmentAndTheSection()
{
    const Story told = storyOf(mergedClose);
    QCOMPARE(sentence(told, 5),
             u"FIN-WAIT-1 → TIME-WAIT for the client: #5 acknowledges its FIN and is a FIN itself, so "
             u"FIN-WAIT-2 is skipped. RFC 9293, 3.10.7.4 CLOSE-WAIT → LAST-ACK for the server: it "
             u"sends its own FIN, #5. RFC 9293, 3.10.4"_s);
    QCOMPARE(sentence(told, 1), u"CLOSED → SYN-SENT for the client: it opens actively and sends its SYN, #1. RFC 9293, "
                                u"3.10.1 LISTEN → SYN-RECEIVED for the server: #1 is a SYN, which it answers with a "
                                u"SYN-ACK. RFC 9293, 3.10.7.2"_s);
}

void TestStateWalk::aResetTakesAnArrowThatTheTextHas()
{
    const Story told = storyOf(R"(
        0.000  client > server  S   0:0    win 64240
        0.010  server > client  S.  0:0    ack 1
        0.011  client > server  .   1:1    ack 1
        0.020  client > server  R.  1:1    ack 1
    )");
    const StateWalk walk(told);
    QCOMPARE(printed(walk.at(FrameId{3})),
             (QStringList{"4 ESTABLISHED > CLOSED client", "4 ESTABLISHED > CLOSED server"}));
    QCOMPARE(stateArrows[walk.at(FrameId{3})[0].arrow].trigger, StateTrigger::abort);
    QCOMPARE(stateArrows[walk.at(FrameId{3})[1].arrow].trigger, StateTrigger::receivesReset);
}

void TestStateWalk::bothOpenAtOnce()
{
    const Story told = storyOf(R"(
        0.000  client > server  S   0:0    win 64240
        0.001  server > client  S   0:0    win 64240
        0.040  client > server  S.  0:0    ack 1
        0.041  server > client  S.  0:0    ack 1
        0.080  client > server  .   1:1    ack 1
    )");
    const StateWalk walk(told);
    const auto isCrossing = [](const StateStep &step) {
        return step.from == TcpState::synSent && step.to == TcpState::synReceived;
    };
    QCOMPARE(std::ranges::count_if(walk.steps(), isCrossing), 2);
}

void TestStateWalk::everyStepOfEveryCaptureTakesAnArrow()
{
    QFETCH(QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session)
        return;
    const std::uint32_t most = std::min<std::uint32_t>((*session)->connectionCount(), 300);
    for (std::uint32_t i = 0; i < most; ++i) {
        const Result<Story> told = story(**session, ConnectionId{i});
        QVERIFY(told.has_value());
        const StateWalk walk(*told);
        BySide<TcpState> now = told->initial;
        for (const StateStep &step : walk.steps()) {
            QVERIFY2(step.from == now[step.side], qPrintable(printed(step)));
            now[step.side] = step.to;
            const bool isException = step.kind == StateStep::Kind::appears || step.kind == StateStep::Kind::withdrawn;
            const bool isPartial = told->summary.opening == Opening::missing || path.contains(u"captures/");
            QVERIFY2(step.kind == StateStep::Kind::onArrow || isException || isPartial, qPrintable(printed(step)));
            QVERIFY((step.arrow != noStateArrow) == (step.kind == StateStep::Kind::onArrow));
        }
        if (!told->rungs.empty()) {
            QVERIFY(now == told->rungs.back().states);
            for (const Rung &rung : told->rungs)
                QVERIFY(walk.steps().size() > 200 || walk.statesAt(rung.frame) == rung.states);
        }
    }
}

void TestStateWalk::everyArrowHasItsWords()
{
    for (const StateArrow &arrow : stateArrows) {
        QVERIFY(!labelOf(arrow).trigger.isEmpty());
        QVERIFY(!labelOf(arrow).action.isEmpty());
        QVERIFY(!english(wordsOf(arrow)).empty());
    }
}

QTEST_GUILESS_MAIN(TestStateWalk)
#include "tst_state_walk.moc"
