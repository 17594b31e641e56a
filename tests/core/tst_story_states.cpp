// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only the whole of a connection shows: where its ends truly were, and what arrived.
#include "core/base/byte_view.h"
#include "core/export/ladder_json.h"
#include "core/export/ladder_mermaid.h"
#include "core/export/ladder_text.h"
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr Side client = Side::client;
constexpr Side server = Side::server;

/// What @p write writes of the connection's story.
template <class Write>
QString written(Write write)
{
    std::string text;
    write([&](std::string_view part) {
        text += part;
        return true;
    });
    return QString::fromStdString(text);
}

QString ladderText(const SessionPtr &session, bool isAscii)
{
    const Story story = storyOf(session);
    return written([&](const TextSink &sink) { writeLadderText(*session, story, isAscii, sink); });
}

QString ladderJson(const SessionPtr &session)
{
    const Story story = storyOf(session);
    return written([&](const TextSink &sink) { writeLadderJson(*session, story, sink); });
}

QString ladderMermaid(const SessionPtr &session)
{
    const Story story = storyOf(session);
    return written([&](const TextSink &sink) { writeLadderMermaid(story, sink); });
}

constexpr const char *closedAtOnce = R"(
    0.000  client > server  S   0:0    win 64240
    0.080  server > client  S.  0:0    ack 1
    0.081  client > server  .   1:1    ack 1
    0.400  client > server  F.  1:1    ack 1
    0.440  server > client  F.  1:1    ack 1
    0.441  client > server  .   2:2    ack 2
    0.480  server > client  .   2:2    ack 2
)";

constexpr const char *refused = R"(
    0.000  client > server  S   0:0    win 64240
    0.020  server > client  R.  0:0    ack 1 win 0
)";

/// A server that still has the connection before says so; the opener refuses that and asks again.
constexpr const char *reopened = R"(
    0.000  client > server  S   0:0      win 64240 <mss 1460,nop,wscale 7>
    0.020  server > client  S.  0:0      ack 1 win 65160 <mss 1460,nop,wscale 3>
    0.021  client > server  .   1:1      ack 1 win 502
    0.022  client > server  P.  1:101    ack 1 win 502
    0.042  server > client  .   1:1      ack 101 win 501
    isn client 900000
    0.343  client > server  S   0:0      win 64240 <mss 1460,nop,wscale 9>
    isn client 1000
    0.364  server > client  .   1:1      ack 101 win 501
    0.365  client > server  R   101:101  win 0
    isn client 900000
    isn server 700000
    0.374  client > server  S   0:0      win 64240 <mss 1460,nop,wscale 9>
    0.394  server > client  S.  0:0      ack 1 win 65160 <mss 1460,nop,wscale 5>
    0.395  client > server  .   1:1      ack 1 win 502
)";

} // namespace

class StoryStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSimultaneousCloserIsNeverInCloseWait()
    {
        const Story story = storyOf(closedAtOnce);
        QCOMPARE(statesOf(story, client), QStringLiteral("CLOSED 1:SYN-SENT 2:ESTABLISHED 4:FIN-WAIT-1 5:CLOSING "
                                                         "7:TIME-WAIT"));
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 1:SYN-RECEIVED 3:ESTABLISHED (FIN-WAIT-1) 5:CLOSING "
                                                         "6:TIME-WAIT"));
        const SegmentText text = segmentText(story, story.rungs[4]);
        QCOMPARE(QString::fromStdString(english(text.states[1])),
                 QStringLiteral("Server: ESTABLISHED → FIN-WAIT-1 → CLOSING: what its peer sent arrives after it has "
                                "sent this."));
    }

    void beforeItsFinAnEndIsEstablished()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0    win 64240
            0.040  server > client  S.  0:0    ack 1
            0.041  client > server  .   1:1    ack 1
            0.100  server > client  P.  1:11   ack 1
            0.101  client > server  F.  1:1    ack 11
            0.110  server > client  P.  11:21  ack 1
            0.111  client > server  .   2:2    ack 21
            0.120  server > client  F.  21:21  ack 1
            0.121  client > server  .   2:2    ack 22
            0.141  server > client  .   22:22  ack 2
        )");
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 1:SYN-RECEIVED 3:ESTABLISHED (FIN-WAIT-1) 8:CLOSING "
                                                         "9:TIME-WAIT"));
        QCOMPARE(QString::fromStdString(english(segmentText(story, story.rungs[7]).states[1])),
                 QStringLiteral("Server: ESTABLISHED → FIN-WAIT-1 → CLOSING: what its peer sent arrives after it has "
                                "sent this."));
    }

    /// The data before the FIN was lost after the capture point: its receiver waits for that.
    void aFinBehindLostDataIsNotProcessed()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0      win 64240 <mss 1460>
            0.020  server > client  S.  0:0      ack 1 <mss 1460>
            0.021  client > server  .   1:1      ack 1
            0.100  client > server  F.  1:1      ack 1
            0.101  server > client  .   1:1001   ack 2
            0.102  server > client  F.  1001:1001 ack 2
            0.500  server > client  .   1:1001   ack 2
            0.520  client > server  .   2:2      ack 1002
        )");
        QCOMPARE(statesOf(story, client), QStringLiteral("CLOSED 1:SYN-SENT 2:ESTABLISHED 4:FIN-WAIT-1 6:FIN-WAIT-2 "
                                                         "7:TIME-WAIT"));
        QCOMPARE(pathOf(story, client), QStringLiteral("SYN-SENT > ESTABLISHED > FIN-WAIT-1 > FIN-WAIT-2 > TIME-WAIT"));
    }

    void eachFormOfTheLadderHasTheStatePassed()
    {
        const CaptureFile file(capture(closedAtOnce));
        const SessionPtr session = loaded(file);
        const QStringList lines = ladderText(session, true).split(QLatin1Char('\n'));
        const auto passing = std::ranges::find_if(
            lines, [](const QString &line) { return line.endsWith(QStringLiteral("FIN-WAIT-1")); });
        QVERIFY(passing != lines.end());
        QVERIFY((passing + 1)->endsWith(QStringLiteral("CLOSING")));
        QVERIFY(!ladderText(session, true).contains(QStringLiteral("CLOSE-WAIT")));
        QVERIFY(ladderJson(session).contains(QStringLiteral(R"("passed":{"server":"FIN-WAIT-1"})")));
        QVERIFY(ladderMermaid(session).contains(QStringLiteral("Note right of S: FIN-WAIT-1\n    S")));
    }

    void aSimultaneousOpenerWasInSynSent()
    {
        const Story story = storyOf(R"(
            0.00  client > server  S   0:0      win 64240 <mss 1460>
            0.03  server > client  S   0:0      win 64240 <mss 1460>
            0.03  client > server  S.  0:0      ack 1 win 64240 <mss 1460>
            0.06  server > client  S.  0:0      ack 1 win 64240 <mss 1460>
        )");
        const Side late = opposite(story.rungs[0].from);
        QVERIFY(statesOf(story, late).startsWith(QStringLiteral("CLOSED (SYN-SENT) 2:SYN-RECEIVED")));
    }

    void aClosedPortLeavesTheServerClosed()
    {
        const Story story = storyOf(refused);
        QCOMPARE(statesOf(story, server), QStringLiteral("CLOSED"));
        QCOMPARE(statesOf(story, client), QStringLiteral("CLOSED 1:SYN-SENT 2:CLOSED"));
        QCOMPARE(pathOf(story, Side::server), QString());
        const CaptureFile file(capture(refused));
        const QString ladder = ladderText(loaded(file), false);
        QVERIFY(!ladder.contains(QStringLiteral("LISTEN")) && !ladder.contains(QStringLiteral("SYN-RECEIVED")));
    }

    void anUnansweredSynOpensNothing()
    {
        const Story story = storyOf("0.0  client > server  S   0:0  win 64240\n"
                                    "1.0  client > server  S   0:0  win 64240\n");
        QCOMPARE(statesOf(story, server), QStringLiteral("CLOSED"));
    }

    void anEndThatShowsNoStateBeginsWithNone()
    {
        const Story story = storyOf(R"(
            0.000 client > server  RF 0:0  win 500
            0.001 client > server  .  1:1  ack 1 win 500
            0.002 server > client  S. 0:0  ack 1 win 500
        )");
        QVERIFY(story.rungs.back().states[server] == story.summary.state[server]);
    }

    void aResetOfTheOpenerItselfIsNoRefusal()
    {
        const Story story = storyOf("0.0  client > server  S   0:0  win 64240\n"
                                    "1.0  client > server  R   1:1  win 0\n");
        QVERIFY(story.summary.opening == Opening::incomplete);
    }

    void aReportOfADuplicateIsNoSignOfALoss()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0       win 64240 <mss 1460,sackOK>
            0.020  server > client  S.  0:0       ack 1 <mss 1460,sackOK>
            0.021  client > server  .   1:1       ack 1
            0.041  server > client  .   1:1001    ack 1
            0.041  client > server  .   1:1       ack 1001
            0.042  server > client  .   1001:2001 ack 1
            0.042  client > server  .   1:1       ack 2001
            0.090  server > client  .   1001:2001 ack 1
            0.090  client > server  .   1:1       ack 2001 <nop,nop,sack 1001:2001>
            0.320  server > client  .   1:1001    ack 1
            0.320  client > server  .   1:1       ack 2001 <nop,nop,sack 1:1001>
            0.780  server > client  .   1:1001    ack 1
            0.780  client > server  .   1:1       ack 2001 <nop,nop,sack 1:1001>
            1.700  server > client  .   1:1001    ack 1
        )");
        QCOMPARE(causeOf(story, 8), QStringLiteral("tail-loss-probe"));
        QCOMPARE(causeOf(story, 10), QStringLiteral("timer"));
        QCOMPARE(causeOf(story, 12), QStringLiteral("timer"));
        QCOMPARE(causeOf(story, 14), QStringLiteral("timer"));
    }

    void aReportThatComesLaterShowsWhatWasNeedless()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0       win 64240 <mss 1460,sackOK>
            0.020  server > client  S.  0:0       ack 1 <mss 1460,sackOK>
            0.021  client > server  .   1:1       ack 1
            0.022  client > server  .   1:1001    ack 1
            0.300  client > server  .   1:1001    ack 1
            0.800  client > server  .   1:1001    ack 1
            0.900  server > client  .   1:1       ack 1001
            0.920  server > client  .   1:1       ack 1001 <nop,nop,sack 1:1001>
        )");
        // One report: of two repeats, the later one was needless.
        QVERIFY(!story.rungs[4].events[0].needless);
        QVERIFY(story.rungs[5].events[0].needless);
        QVERIFY(story.rungs[3].isLost);
        QCOMPARE(QString::fromStdString(english(segmentText(story, story.rungs[5]).verdicts[0].what)),
                 QStringLiteral("Spurious: the bytes of #4 had already arrived, and #8 reports them as received twice "
                                "(D-SACK, RFC 2883)."));
    }

    void aFinThatIsSentAgainIsCalledThat()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0  win 64240
            0.020  server > client  S.  0:0  ack 1
            0.021  client > server  .   1:1  ack 1
            0.022  client > server  F.  1:1  ack 1
            0.300  client > server  F.  1:1  ack 1
        )");
        QCOMPARE(QString::fromStdString(english(segmentText(story, story.rungs[4]).verdicts[0].what)),
                 QStringLiteral("Retransmits the FIN of #4, which was not acknowledged in time."));
    }

    /// Where nobody's answers came past, no identification and no timestamp tells, only the wait does.
    void aHoleThatIsFilledLongAfterWasSentAgain()
    {
        const auto filledAfter = [](const std::string &time) {
            return storyOf("0.000  client > server  S   0:0        win 64240\n"
                           "0.020  server > client  S.  0:0        ack 1\n"
                           "0.021  client > server  .   1:1        ack 1\n"
                           "0.022  client > server  .   1:1001     ack 1 id 0\n"
                           "0.023  client > server  .   2001:3001  ack 1 id 0\n"
                           + time + "  client > server  .   1001:2001  ack 1 id 0\n");
        };
        QCOMPARE(eventsOf(filledAfter("0.030"), 6), QStringLiteral("fills-gap(5),out-of-order(5)"));
        const Story story = filledAfter("0.400");
        QCOMPARE(eventsOf(story, 6), QStringLiteral("fills-gap(5),retransmission"));
        QCOMPARE(
            QString::fromStdString(english(segmentText(story, story.rungs[5]).verdicts[1].alternative)),
            QStringLiteral("Not “Out of order”: data beyond the gap was captured long before, so the retransmission "
                           "timer of its sender may have expired."));
    }

    void aSignalOfMultipathCountsMoreThanTheDataBesideIt()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0  win 64240 <mss 1460>
            0.020  server > client  S.  0:0  ack 1 <mss 1460>
            0.021  client > server  .   1:1  ack 1
            0.030  client > server  .   1:1  ack 1 <raw 1e044000,raw 1e082001d52acffb>
        )");
        QCOMPARE(eventsOf(story, 4), QStringLiteral("mptcp"));
        QCOMPARE(story.rungs[3].mptcpSubtype, std::uint8_t{4});
    }

    void soSoonOnlyARepeatedSynIsAnsweredAgain()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0    win 64240
            0.020  server > client  S.  0:0    ack 1
            0.021  server > client  S.  0:0    ack 1
            1.040  server > client  S.  0:0    ack 1
        )");
        QCOMPARE(causeOf(story, 3), QStringLiteral("repeated-syn"));
        QCOMPARE(causeOf(story, 4), QStringLiteral("syn-ack-timer"));
    }

    void whatIsAnsweredOutOfTheOldConnectionHasArrived()
    {
        const CaptureFile file(capture(reopened));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session, {1});
        QVERIFY(story.rungOf(FrameId{5})->has(EventKind::portReuse));
        QVERIFY(!story.rungOf(FrameId{5})->isLost);
        QVERIFY(story.rungOf(FrameId{8})->has(EventKind::retransmission));
    }

    void whatHadBeenSelectivelyAcknowledgedWasNotLost()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0       win 64240 <mss 1460,sackOK>
            0.020  server > client  S.  0:0       ack 1 <mss 1460,sackOK>
            0.021  client > server  .   1:1       ack 1
            0.041  client > server  .   1:1001    ack 1
            0.042  client > server  .   1001:2001 ack 1
            0.062  server > client  .   1:1       ack 1 <nop,nop,sack 1001:2001>
            0.400  client > server  .   1:1001    ack 1
            0.401  client > server  .   1001:2001 ack 1
        )");
        QVERIFY(story.rungs[3].isLost);
        QVERIFY(!story.rungs[4].isLost);
    }

    void whatIsOfTheOldConnectionHasTheWindowOfTheOldConnection()
    {
        const CaptureFile file(capture(reopened));
        const SessionPtr session = loaded(file);
        QCOMPARE(storyOf(session, {0}).rungOf(FrameId{6})->window.value_or(0), 501U << 3);
        QCOMPARE(storyOf(session, {1}).rungOf(FrameId{10})->window.value_or(0), 502U << 9);
    }

    void reportsAResetAfterAClose()
    {
        Closing closing{Closing::Kind::merged, Side::server, true, Side::client};
        QCOMPARE(QString::fromStdString(english(closingText(closing, Opening::threeWay))),
                 QStringLiteral("three-segment close (FIN and ACK merged) by the server, then reset by the client"));
        closing.thenReset = false;
        QCOMPARE(QString::fromStdString(english(closingText(closing, Opening::threeWay))),
                 QStringLiteral("three-segment close (FIN and ACK merged) by the server"));
    }

    void aStopLeavesTheStoryIncomplete()
    {
        constexpr int segments = 600; // what there is so far is published after 512
        std::string text = "0.0  client > server  S   0:0  win 64240\n"
                           "1.0  client > server  S   0:0  win 64240\n"
                           "1.1  server > client  S.  0:0  ack 1\n";
        for (int i = 3; i < segments; ++i)
            text += "1.2  client > server  P.  " + std::to_string(i - 2) + ":" + std::to_string(i - 1) + "  ack 1\n";
        const CaptureFile file(capture(text));
        const SessionPtr session = loaded(file);
        std::stop_source stop;
        const Result<Story> stopped =
            story(*session, ConnectionId{0}, stop.get_token(), [&](const Story &) { stop.request_stop(); });
        QVERIFY(stopped.has_value());
        QVERIFY(!stopped->isComplete);
        QVERIFY(storyOf(session).isComplete);
    }
};

QTEST_APPLESS_MAIN(StoryStatesTest)

#include "tst_story_states.moc"
