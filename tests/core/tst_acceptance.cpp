// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a receiver does not accept changes no state: resets, SYNs, SYN-ACKs and FINs out of place.
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr Side client = Side::client;
constexpr Side server = Side::server;

} // namespace

class AcceptanceTest : public QObject
{
    Q_OBJECT

private slots:
    void aResetFromInBetweenIsKnownByItsTimeToLive()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0    win 64240 ttl 64
            0.020  server > client  S.  0:0    ack 1 ttl 50
            0.021  client > server  .   1:1    ack 1 ttl 64
            0.022  client > server  P.  1:101  ack 1 ttl 64
            0.030  server > client  R.  1:1    ack 101 ttl 61
            0.031  server > client  R.  1:1    ack 101 ttl 61
            0.042  server > client  P.  1:201  ack 101 ttl 50
            0.100  server > client  R.  201:201 ack 101 ttl 50
        )");
        QCOMPARE(causeOf(story, 5), QStringLiteral("injected"));
        QCOMPARE(causeOf(story, 6), QStringLiteral("injected"));
        QCOMPARE(causeOf(story, 8), QStringLiteral("abort"));
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 1:SYN-RECEIVED 3:ESTABLISHED 8:CLOSED"));
    }

    /// Only one segment had been captured before, and those that follow have the time to live of the reset.
    void aTimeToLiveThatComesAgainIsNoInjection()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0    win 64240 ttl 64
            0.020  server > client  S.  0:0    ack 1 ttl 50
            0.021  client > server  .   1:1    ack 1 ttl 64
            0.030  server > client  R.  1:1    ack 1 ttl 61
            0.042  server > client  P.  1:201  ack 1 ttl 61
        )");
        QCOMPARE(causeOf(story, 4), QStringLiteral("abort"));
    }

    void aResetMustAcknowledgeTheSyn()
    {
        const Story story = storyOf("isn client 7000\n"
                                    "0.0  client > server  S   0:0  win 64240\n"
                                    "0.1  server > client  R.  0:0  ack 0 win 0\n"
                                    "1.0  client > server  S   0:0  win 64240\n");
        QCOMPARE(eventsOf(story, 2), QStringLiteral("reset(1)"));
        QCOMPARE(statesOf(story, client), QStringLiteral("CLOSED 1:SYN-SENT"));
        QVERIFY(!story.rungs[0].isLost);
        QCOMPARE(lineOf(story, 2), QStringLiteral("Reset ignored: does not acknowledge the SYN of #1"));
        QCOMPARE(lineOf(story, 3), QStringLiteral("SYN retransmitted: #2 did not accept it"));
        QCOMPARE(
            QString::fromStdString(english(segmentText(story, story.rungs[1]).verdicts[0].what)),
            QStringLiteral("Not acceptable: it acknowledges 7000, but the SYN of #1 requires 7001, so its receiver "
                           "ignores it (RFC 9293, 3.10.7.3)."));
    }

    void aResetThatIsChallengedClosesNothing()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0      win 64240
            0.020  server > client  S.  0:0      ack 1
            0.021  client > server  .   1:1      ack 1
            0.030  server > client  R   301:301  win 0
            0.031  client > server  .   1:1      ack 1
            0.300  server > client  P.  1:401    ack 1
        )");
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 1:SYN-RECEIVED 3:ESTABLISHED"));
        QCOMPARE(QString::fromStdString(nameOf(story.summary.closing)), QStringLiteral("none"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("challenge-ack(4)"));
        QCOMPARE(
            QString::fromStdString(english(segmentText(story, story.rungs[3]).verdicts[0].what)),
            QStringLiteral("Not acceptable: its sequence number is not the next one (RFC 5961, 3.2). #5 challenges "
                           "it. Its sender continues with #6."));
    }

    /// What its receiver said before is not known, so neither is whether it would accept the next reset.
    void aResetThatIsItsSendersLastCloses()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0      win 64240
            0.020  server > client  S.  0:0      ack 1
            0.021  client > server  .   1:1      ack 1
            0.030  server > client  R   301:301  win 0
        )");
        QCOMPARE(QString::fromStdString(nameOf(story.summary.closing)), QStringLiteral("reset server"));
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 1:SYN-RECEIVED 3:ESTABLISHED 4:CLOSED"));
    }

    void theSameResetTwiceIsACopy()
    {
        const Story story = storyOf(R"(
            0.0000  client > server  S   0:0  win 64240
            0.0200  server > client  S.  0:0  ack 1
            0.0210  client > server  .   1:1  ack 1
            0.0300  server > client  R   1:1  win 0 id 7007
            0.0301  server > client  R   1:1  win 0 id 7007
        )");
        QCOMPARE(eventsOf(story, 5), QStringLiteral("network-duplicate(4)"));
        QCOMPARE(story.summary.resets[Side::server], 1U);
    }

    void theOpenerDecidesWhichSynAckCounts()
    {
        const auto openedBy = [](const std::string &first, const std::string &second, const std::string &acknowledged) {
            return storyOf("0.00  client > server  S   0:0  win 64240\nisn server " + first
                           + "\n0.02  server > client  S.  0:0  ack 1\nisn server " + second
                           + "\n0.03  server > client  S.  0:0  ack 1\nisn server " + acknowledged
                           + "\n0.05  client > server  .   1:1  ack 1"
                             "\n0.06  client > server  P.  1:11 ack 1"
                             "\n0.08  server > client  P.  1:6  ack 11\n");
        };
        const Story later = openedBy("5000", "9000", "9000");
        QCOMPARE(eventsOf(later, 3), QStringLiteral("other-syn-ack(2)"));
        QCOMPARE(later.base[Side::server], SequenceNumber(9000));
        QCOMPARE(eventsOf(later, 6), QString());
        QCOMPARE(pathOf(later, Side::server), QStringLiteral("SYN-RECEIVED > ESTABLISHED"));
        const Story earlier = openedBy("5000", "9000", "5000");
        QCOMPARE(earlier.base[Side::server], SequenceNumber(5000));
        QCOMPARE(eventsOf(earlier, 6), QString());
    }

    /// Somebody else's reset and FIN, with numbers that the opener never confirms.
    void aFinBeforeTheSynAckThatCountsClosesNothing()
    {
        const Story story = storyOf(R"(
            isn client 1000
            isn server 5000
            0.000  client > server  S   0:0     win 64240
            isn server 2000000000
            0.010  server > client  F.  1:1     ack 1 win 64240
            isn server 5000
            0.020  server > client  S.  0:0     ack 1 win 64240
            0.021  client > server  .   1:1     ack 1
            0.022  client > server  P.  1:101   ack 1
            0.042  server > client  .   1:1     ack 101
        )");
        QCOMPARE(QString::fromStdString(nameOf(story.summary.closing)), QStringLiteral("none"));
        QVERIFY(story.summary.state[server] == TcpState::established);
        QVERIFY(story.rungs.back().states[server] == TcpState::established);
    }

    void aSynAckInAnOpenConnectionRenumbersNothing()
    {
        const Story story = storyOf(R"(
            isn server 5000
            0.00  client > server  S   0:0   win 64240
            0.02  server > client  S.  0:0   ack 1
            0.03  client > server  .   1:1   ack 1
            0.04  client > server  P.  1:11  ack 1
            0.06  server > client  .   1:1   ack 11
            isn server 700005000
            1.00  server > client  S.  0:0   ack 1
            isn server 5000
            1.01  client > server  .   11:11 ack 1
            1.10  server > client  P.  1:51  ack 11
            1.11  client > server  .   11:11 ack 51
        )");
        QCOMPARE(eventsOf(story, 6), QStringLiteral("other-syn-ack(2)"));
        QCOMPARE(eventsOf(story, 7), QStringLiteral("challenge-ack(6)"));
        QCOMPARE(eventsOf(story, 8) + eventsOf(story, 9), QString());
        QCOMPARE(story.base[Side::server], SequenceNumber(5000));
        QCOMPARE(lineOf(story, 6), QStringLiteral("SYN-ACK with another initial sequence number: 700005000"));
    }

    /// RFC 9293 figure 9, the first life of the connection not captured.
    void theOldConnectionOfTheServerIsNotTheNewOne()
    {
        const Story story = storyOf(R"(
            isn client 5000
            0.000  client > server  S   0:0  win 64240
            isn client 900000
            isn server 300
            0.020  server > client  .   1:1  ack 1
            0.021  client > server  R   1:1  win 0
            isn client 5000
            isn server 70000
            1.000  client > server  S   0:0  win 64240
            1.020  server > client  S.  0:0  ack 1
            1.021  client > server  .   1:1  ack 1
        )");
        QCOMPARE(eventsOf(story, 2), QStringLiteral("ack-of-old-connection(1)"));
        QCOMPARE(eventsOf(story, 3), QStringLiteral("reset(2)"));
        QCOMPARE(QString::fromStdString(nameOf(story.summary.closing)), QStringLiteral("none"));
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 4:SYN-RECEIVED 6:ESTABLISHED"));
        QVERIFY(!story.rungs[0].isLost);
        QCOMPARE(story.base[Side::server], SequenceNumber(70000));
    }

    void aSynInAnOpenConnectionTakesNothingOver()
    {
        const CaptureFile file(capture(R"(
            isn client 1000
            0.00  client > server  S   0:0   win 64240
            0.02  server > client  S.  0:0   ack 1
            0.03  client > server  .   1:1   ack 1
            isn client 800000
            1.00  client > server  S   0:0   win 64240
            isn client 1000
            1.02  server > client  .   1:1   ack 1
            1.10  client > server  P.  1:11  ack 1
            1.12  server > client  P.  1:51  ack 11
            1.13  client > server  F.  11:11 ack 51
            1.15  server > client  F.  51:51 ack 12
            1.16  client > server  .   12:12 ack 52
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(story.rungs.size(), std::size_t{9});
        QCOMPARE(pathOf(story, Side::server),
                 QStringLiteral("SYN-RECEIVED > ESTABLISHED > CLOSE-WAIT > LAST-ACK > CLOSED"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("ack-of-old-connection(4)"));
        QCOMPARE(eventsOf(story, 6) + eventsOf(story, 7) + eventsOf(story, 10), QString());
        QCOMPARE(storyOf(session, {1}).rungs.size(), std::size_t{1});
    }

    void aFinBeyondAHoleWaits()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0      win 64240
            0.020  server > client  S.  0:0      ack 1
            0.021  client > server  .   1:1      ack 1
            0.040  server > client  F.  501:501  ack 1
            0.041  server > client  .   1:301    ack 1
            0.042  server > client  .   301:501  ack 1
        )");
        QCOMPARE(statesOf(story, client), QStringLiteral("CLOSED 1:SYN-SENT 2:ESTABLISHED 6:CLOSE-WAIT"));
    }

    /// The hole was not captured, but the receiver acknowledges what lies beyond it.
    void aFinThatIsAcknowledgedHasArrived()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0      win 64240
            0.020  server > client  S.  0:0      ack 1
            0.021  client > server  .   1:1      ack 1
            0.040  server > client  F.  501:501  ack 1
            0.041  client > server  .   1:1      ack 502
        )");
        QCOMPARE(statesOf(story, client), QStringLiteral("CLOSED 1:SYN-SENT 2:ESTABLISHED 5:CLOSE-WAIT"));
    }

    void whoSendsItsSynAckAgainHasNotAcceptedTheAnswer()
    {
        const Story story = storyOf(R"(
            0.0  client > server  S   0:0   win 64240
            0.1  server > client  S.  0:0   ack 1
            0.2  client > server  .   1:1   ack 1
            1.1  server > client  S.  0:0   ack 1
            1.2  client > server  .   1:1   ack 1
            3.0  client > server  P.  1:11  ack 1
            3.1  server > client  .   1:1   ack 11
        )");
        QCOMPARE(statesOf(story, server), QStringLiteral("LISTEN 1:SYN-RECEIVED 7:ESTABLISHED"));
        QCOMPARE(lineOf(story, 4), QStringLiteral("SYN-ACK retransmitted: #3 not taken, or lost"));
    }

    void oneDirectionMayBeRecordedAfterTheOther()
    {
        const Story story = storyOf(R"(
            0.00  client > server  S   0:0   win 64240
            0.10  client > server  .   1:1   ack 1
            0.20  client > server  P.  1:11  ack 1
            0.40  client > server  F.  11:11 ack 31
            0.60  client > server  .   12:12 ack 32
            0.05  server > client  S.  0:0   ack 1
            0.30  server > client  P.  1:31  ack 11
            0.50  server > client  F.  31:31 ack 12
        )");
        QCOMPARE(pathOf(story, Side::server),
                 QStringLiteral("SYN-RECEIVED > ESTABLISHED > CLOSE-WAIT > LAST-ACK > CLOSED"));
        QCOMPARE(pathOf(story, Side::client), QStringLiteral("SYN-SENT > ESTABLISHED > FIN-WAIT-1 > TIME-WAIT"));
    }

    void aChangedPathIsNoInjection()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0    win 64240 ttl 64
            0.020  server > client  S.  0:0    ack 1 ttl 50
            0.021  client > server  .   1:1    ack 1 ttl 64
            0.022  server > client  P.  1:101  ack 1 ttl 52
            0.030  server > client  R.  101:101 ack 1 ttl 51
        )");
        QCOMPARE(causeOf(story, 5), QStringLiteral("abort"));
    }
};

QTEST_APPLESS_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"
