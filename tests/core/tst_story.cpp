// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/text/segment_text.h"
#include "tests/support/evidence.h"
#include "tests/support/stories.h"

#include <QTest>

#include <fmt/format.h>

using namespace rungs;
using namespace rungs::test;

namespace {

/// A published classroom capture: the server's acknowledgment of the request comes after the client has closed.
constexpr const char *lateAck = R"(
    isn client 3867191875
    isn server 2860607029
    0.000000  client > server  S   0:0     win 64240 <mss 1460,sackOK,TS val 1234567890 ecr 0,nop,wscale 7>
    0.040200  server > client  S.  0:0     ack 1 win 64240 <mss 1460>
    0.040238  client > server  .   1:1     ack 1
    0.040402  client > server  P.  1:77    ack 1
    0.081292  server > client  P.  1:435   ack 77
    0.081321  client > server  .   77:77   ack 435 win 63806
    0.081742  client > server  F.  77:77   ack 435 win 63806
    0.081954  server > client  .   1:1     ack 77
    0.081978  client > server  .   78:78   ack 435 win 63806
    0.121988  server > client  F.  435:435 ack 78 win 64239
    0.122021  client > server  .   78:78   ack 436 win 63806
)";

QStringList sumsOf(const Story &story, std::uint32_t number)
{
    QStringList sums;
    for (const Phrase &sum : segmentText(story, *story.rungOf(FrameId{number - 1})).sums)
        sums += QString::fromStdString(english(sum));
    return sums;
}

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

private slots:
    void aLateAcknowledgmentNamesWhatItAcknowledges()
    {
        const Story story = storyOf(lateAck);
        QCOMPARE(eventsOf(story, 8), QStringLiteral("out-of-order(5)"));
        QCOMPARE(story.rungOf(FrameId{7})->acknowledges.value, 3U);
        QCOMPARE(eventsOf(story, 9), QStringLiteral("duplicate-ack(6)"));
        QCOMPARE(story.rungOf(FrameId{8})->events[0].trigger.value, 7U);
        QCOMPARE(QString::fromStdString(nameOf(story.summary.closing)), QStringLiteral("merged client"));
        QCOMPARE(pathOf(story, Side::client), QStringLiteral("SYN-SENT > ESTABLISHED > FIN-WAIT-1 > TIME-WAIT"));
        QCOMPARE(pathOf(story, Side::server),
                 QStringLiteral("SYN-RECEIVED > ESTABLISHED > CLOSE-WAIT > LAST-ACK > CLOSED"));
    }

    void eachRowSaysWhatItsSegmentDoes()
    {
        const Story story = storyOf(lateAck);
        const QStringList lines{QStringLiteral("SYN: opens, initial sequence number 3867191875"),
                                QStringLiteral("SYN-ACK: accepts #1, initial sequence number 2860607029"),
                                QStringLiteral("Acknowledges #2: connection established"),
                                QStringLiteral("76 bytes"),
                                QStringLiteral("434 bytes"),
                                QStringLiteral("Acknowledges #5"),
                                QStringLiteral("Closes its direction"),
                                QStringLiteral("Out of order: acknowledges #4, overtaken by #5"),
                                QStringLiteral("Repeats ACK 435: #8 is an old segment"),
                                QStringLiteral("ACK of #7 and FIN in one segment"),
                                QStringLiteral("Acknowledges #10: TIME-WAIT")};
        for (std::uint32_t i = 0; i < 11; ++i)
            QCOMPARE(lineOf(story, i + 1), lines[i]);
    }

    void theSumsAreThoseOfTheBoard()
    {
        const Story story = storyOf(lateAck);
        QCOMPARE(sumsOf(story, 7).first(), QStringLiteral("Sequence number 3867191952 = 3867191876 (#4) + 76 bytes."));
        QVERIFY(sumsOf(story, 7).contains(
            QStringLiteral("The FIN consumes one sequence number, so its ACK carries 3867191953.")));
        QVERIFY(
            sumsOf(story, 10).contains(QStringLiteral("Sequence number 2860607464 = 2860607030 (#5) + 434 bytes.")));
        const SegmentText late = segmentText(story, *story.rungOf(FrameId{7}));
        QCOMPARE(QString::fromStdString(english(late.verdicts[0].what)),
                 QStringLiteral("Acknowledges #4. Sent before #5, which overtook it in the network."));
        QVERIFY(!late.verdicts[0].alternative.isEmpty());
    }

    void statesChangeWithTheRungThatChangesThem()
    {
        const Story story = storyOf(lateAck);
        QCOMPARE(nameOf(story.initial[Side::client]), std::string_view("CLOSED"));
        QCOMPARE(nameOf(story.initial[Side::server]), std::string_view("LISTEN"));
        QCOMPARE(nameOf(story.rungs[0].states[Side::server]), std::string_view("SYN-RECEIVED"));
        QCOMPARE(nameOf(story.rungs[1].states[Side::client]), std::string_view("ESTABLISHED"));
        QCOMPARE(nameOf(story.rungs[2].states[Side::server]), std::string_view("ESTABLISHED"));
        QCOMPARE(nameOf(story.rungs[6].states[Side::server]), std::string_view("CLOSE-WAIT"));
        QCOMPARE(nameOf(story.rungs[9].states[Side::client]), std::string_view("TIME-WAIT"));
        QCOMPARE(nameOf(story.rungs[10].states[Side::server]), std::string_view("CLOSED"));
        QVERIFY(story.rungs[2].phase == Phase::opening);
        QVERIFY(story.rungs[3].phase == Phase::data);
        QVERIFY(story.rungs[6].phase == Phase::closing);
    }

    /// #5 arrived at once, but could only be acknowledged when #6 had filled the gap before it.
    void anAcknowledgmentThatWaitedForAGapMeasuresNoRoundTrip()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0        win 60000 <mss 1460,sackOK>
            0.001  server > client  S.  0:0        ack 1 win 60000 <mss 1460,sackOK>
            0.002  client > server  .   1:1        ack 1
            0.100  client > server  .   1:1001     ack 1
            0.101  server > client  .   1:1        ack 1001
            0.200  client > server  .   2001:3001  ack 1
            0.201  server > client  .   1:1        ack 1001 <nop,nop,sack 2001:3001>
            1.200  client > server  .   1001:2001  ack 1
            1.201  server > client  .   1:1        ack 3001
            1.300  client > server  .   3001:4001  ack 1
            1.302  server > client  .   1:1        ack 4001
        )");
        QVERIFY(!story.rungs[8].roundTrip.has_value());
        QCOMPARE(story.summary.roundTripMaximum[Side::client], 2000U);
    }

    /// What was captured before the first acknowledgment was in flight, too.
    void theFirstFlightCounts()
    {
        const Story story = storyOf(R"(
            0.000  server > client  .   1:1001     ack 1
            0.001  server > client  .   1001:1501  ack 1
            0.040  client > server  .   1:1        ack 1501
            0.041  server > client  .   1501:1601  ack 1
            0.080  client > server  .   1:1        ack 1601
        )");
        const Side sender = story.rungs[0].from;
        QCOMPARE(story.summary.mostInFlight[sender], 1500U);
    }

    void roundTripsAreMeasuredWhereTheyAreCertain()
    {
        const Story story = storyOf(lateAck);
        QCOMPARE(story.summary.handshake()->nanoseconds, std::int64_t{40238000});
        QCOMPARE(story.rungs[4].roundTrip->nanoseconds, std::int64_t{40890000});
        const Story repeated = storyOf(R"(
            0.0  client > server  S   0:0    win 64240
            0.1  server > client  S.  0:0    ack 1
            0.2  client > server  .   1:1    ack 1
            0.3  client > server  P.  1:101  ack 1
            0.6  client > server  P.  1:101  ack 1
            0.7  server > client  .   1:1    ack 101
        )");
        QVERIFY(repeated.rungs[5].acknowledges.isValid());
        QVERIFY(!repeated.rungs[5].roundTrip.has_value());
    }

    void aSynThatWasSentAgainDidNotArriveTheFirstTime()
    {
        const Story story = storyOf(R"(
            0.0  client > server  S   0:0  win 64240 <mss 1460>
            1.0  client > server  S   0:0  win 64240 <mss 1460>
            1.1  server > client  S.  0:0  ack 1
            1.2  client > server  .   1:1  ack 1
        )");
        QCOMPARE(eventsOf(story, 2), QStringLiteral("retransmission(1)"));
        QVERIFY(story.rungs[0].isLost);
        QVERIFY(!story.rungs[1].isLost);
        QCOMPARE(nameOf(story.rungs[0].states[Side::server]), std::string_view("LISTEN"));
        QCOMPARE(nameOf(story.rungs[1].states[Side::server]), std::string_view("SYN-RECEIVED"));
        QCOMPARE(nameOf(story.summary.opening), std::string_view("syn-retransmitted"));
        QCOMPARE(lineOf(story, 2), QStringLiteral("SYN retransmitted: no answer to #1"));
    }

    void aLongStoryComesInGrowingParts()
    {
        QString text = QStringLiteral("0.0 client > server S 0:0 win 64240\n0.1 server > client S. 0:0 ack 1\n");
        for (int i = 0; i < 2500; ++i) {
            text += QStringLiteral("%1 client > server P. %2:%3 ack 1\n").arg(i + 1).arg(i * 10 + 1).arg(i * 10 + 11);
            text += QStringLiteral("%1.5 server > client . 1:1 ack %2\n").arg(i + 1).arg(i * 10 + 11);
        }
        const CaptureFile file(capture(text.toStdString()));
        const SessionPtr session = loaded(file);
        std::vector<Story> parts;
        const Result<Story> whole =
            story(*session, ConnectionId{0}, {}, [&](Story part) { parts.push_back(std::move(part)); });
        QVERIFY(whole.has_value());
        QVERIFY(whole->isComplete);
        QCOMPARE(whole->rungs.size(), std::size_t{5002});
        QCOMPARE(parts.size(), std::size_t{2});
        for (const Story &part : parts) {
            QVERIFY(!part.isComplete);
            QVERIFY(part.client == whole->client);
            QCOMPARE(part.rungs.back().frame.value, std::uint32_t(part.rungs.size() - 1));
            QCOMPARE(lineOf(part, 5), lineOf(*whole, 5));
        }
        QCOMPARE(parts.back().rungs.size(), std::size_t{4096});
        // What is known of a rung only later is in the part that reaches there.
        QCOMPARE(parts[0].rungs[2].acknowledgedBy.value, 3U);
        QCOMPARE(whole->rungs[3].continues.value, 1U);
    }

    void aStoryThatIsStoppedSaysSo()
    {
        std::stop_source stop;
        stop.request_stop();
        const CaptureFile file(capture(lateAck));
        const Result<Story> cut = story(*loaded(file), ConnectionId{0}, stop.get_token());
        QVERIFY(cut.has_value());
        QVERIFY(!cut->isComplete);
        QVERIFY(cut->rungs.empty());
    }

    void theGuessOfTheSidesIsCorrectedInAllRungs()
    {
        // The lower port is taken for the server, until a late SYN shows who opened.
        const Story story = storyOf(R"(
            client 192.0.2.1:80
            server 198.51.100.2:40000
            0.01  server > client  S.  0:0    ack 1
            0.02  client > server  S   0:0    win 64240
            0.03  client > server  .   1:1    ack 1
            0.04  client > server  P.  1:51   ack 1
            0.50  client > server  P.  1:51   ack 1
            0.60  server > client  .   1:1    ack 51
        )");
        QCOMPARE(story.client.port, std::uint16_t{80});
        for (const Rung &rung : story.rungs)
            QCOMPARE(rung.from == Side::server, rung.frame.value == 0 || rung.frame.value == 5);
    }

    void recognizesASegmentOfThePreviousConnection()
    {
        const CaptureFile reused(capture(R"(
            0.0  client > server  S   0:0    win 64240
            0.1  server > client  S.  0:0    ack 1
            0.2  client > server  .   1:1    ack 1
            isn client 900000
            5.0  client > server  S   0:0    win 64240
            isn client 1000
            5.1  server > client  .   1:1    ack 1
        )"));
        const SessionPtr session = loaded(reused);
        QCOMPARE(session->framesOf(ConnectionId{0}).size(), std::size_t{4});
        QCOMPARE(session->framesOf(ConnectionId{1}).size(), std::size_t{1});
        QCOMPARE(session->lastFrameOf(ConnectionId{1}).value, 3U);
        const Story anew = storyOf(session, ConnectionId{1});
        QCOMPARE(eventsOf(anew, 4), QStringLiteral("port-reuse(3)"));
        QCOMPARE(anew.rungs.size(), std::size_t{1});
        const Story old = storyOf(session, ConnectionId{0});
        QCOMPARE(old.rungs.size(), std::size_t{4});
        QCOMPARE(eventsOf(old, 5), QStringLiteral("ack-of-old-connection(4)"));
    }

    void everyConnectionOnTheSamePortsHasTheStoryThatWasRead()
    {
        // What still comes for the first connection is all that the second ever gets to see of the client: the client's
        // own opening then meets it, and is a third one.
        const CaptureFile reused(capture(R"(
            0.0  client > server  P.  1:101    ack 1
            isn server 700000
            1.0  server > client  S   0:0      win 64240
            isn server 5000
            1.1  client > server  P.  101:201  ack 1
            isn client 900000
            2.0  client > server  S   0:0      win 64240
            2.1  server > client  S.  0:0      ack 1
        )"));
        const SessionPtr session = loaded(reused);
        QCOMPARE(session->connectionCount(), 3U);
        QCOMPARE(session->frame(FrameId{2}).connection.value, 0U);
        const Story third = storyOf(session, ConnectionId{2});
        QCOMPARE(eventsOf(third, 4), QStringLiteral("port-reuse(2)"));
        QCOMPARE(third.summary.opening, session->summaryOf(ConnectionId{2}).opening);
        for (std::uint32_t i = 0; i < 3; ++i) {
            for (const Rung &rung : storyOf(session, ConnectionId{i}).rungs)
                QVERIFY2(kindsOf(rung) == session->eventsOf(rung.frame), qPrintable(QString::number(rung.frame.value)));
        }
    }

    void windowsAreScaledWhereBothEndsOffer()
    {
        const auto windows = [](const char *text) {
            QStringList all;
            for (const Rung &rung : storyOf(text).rungs)
                all += rung.window ? QString::number(*rung.window) : QStringLiteral("-");
            return all.join(u' ');
        };
        QCOMPARE(windows(R"(
            0.0  client > server  S   0:0   win 100 <wscale 7>
            0.1  server > client  S.  0:0   ack 1 win 100 <wscale 2>
            0.2  client > server  .   1:1   ack 1 win 100
            0.3  server > client  .   1:1   ack 1 win 100
        )"),
                 QStringLiteral("100 100 12800 400"));
        // One SYN without the option decides it, whatever the other one says.
        QCOMPARE(windows(R"(
            0.0  client > server  S   0:0   win 100 <wscale 7>
            0.1  server > client  S.  0:0   ack 1 win 100
            0.2  client > server  .   1:1   ack 1 win 100
        )"),
                 QStringLiteral("100 100 100"));
        QCOMPARE(windows(R"(
            0.1  server > client  S.  0:0   ack 1 win 100
            0.2  client > server  .   1:1   ack 1 win 100
        )"),
                 QStringLiteral("100 100"));
        QCOMPARE(windows(R"(
            0.1  server > client  .   1:1   ack 1 win 100
            0.2  client > server  .   1:1   ack 1 win 0
        )"),
                 QStringLiteral("- 0"));
    }

    void aWebdavRequestIsARequest()
    {
        const Story story = storyOf(R"(
            0.0  client > server  S   0:0   win 64240
            0.1  server > client  S.  0:0   ack 1
            0.2  client > server  .   1:1   ack 1
            0.3  client > server  P.  1:24  ack 1 data "PROPFIND /dav/ HTTP/1.1"
        )");
        QCOMPARE(lineOf(story, 4), QStringLiteral("PROPFIND /dav/ HTTP/1.1"));
    }

    void fastOpenIsNamedByKind34AndByItsExperiment_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("kind 34") << QStringLiteral("fastopen %1");
        QTest::newRow("kind 254") << QStringLiteral("raw fe%2f989%1");
    }

    void fastOpenIsNamedByKind34AndByItsExperiment()
    {
        QFETCH(const QString, option);
        const bool isExperiment = option.startsWith(u"raw");
        const auto with = [&](const char *cookie, const char *length) {
            return (isExperiment ? option.arg(QLatin1String(cookie), QLatin1String(length))
                                 : option.arg(QLatin1String(cookie)))
                .toStdString();
        };
        const Story first = storyOf(fmt::format(R"(
            0.0  client > server  S   0:0   <mss 1460,{}>
            0.1  server > client  S.  0:0   ack 1 <mss 1460,{}>
        )",
                                                with("", "04"), with("0011223344556677", "0c")));
        QCOMPARE(eventsOf(first, 1), QStringLiteral("tfo-cookie-request"));
        QCOMPARE(eventsOf(first, 2), QStringLiteral("tfo-cookie"));
        const Story second = storyOf(fmt::format(R"(
            0.0  client > server  S   0:20  <mss 1460,{}>
        )",
                                                 with("0011223344556677", "0c")));
        QCOMPARE(eventsOf(second, 1), QStringLiteral("tfo-data-in-syn"));
    }
};

QTEST_APPLESS_MAIN(StoryTest)
#include "tst_story.moc"
