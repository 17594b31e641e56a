// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turn by turn: which data asks and which answers, and who took the time, at both ends of the path and between them.
#include "core/connection/turns.h"
#include "core/session/capture_turns.h"
#include "tests/support/captures.h"
#include "tests/support/stories.h"
#include "tests/support/turn_times.h"

#include <QtTest>

#include <fmt/format.h>

#include <random>

using namespace rungs;
using namespace rungs::test;

namespace {

/// A handshake captured at the client, 40 ms from the server.
constexpr std::string_view atClient = "0.000 client > server S 0:0 win 60000 <mss 1460>\n"
                                      "0.040 server > client S. 0:0 ack 1 win 60000 <mss 1460>\n"
                                      "0.0401 client > server . 1:1 ack 1 win 60000\n";
/// The same at the server.
constexpr std::string_view atServer = "0.000 client > server S 0:0 win 60000 <mss 1460>\n"
                                      "0.0001 server > client S. 0:0 ack 1 win 60000 <mss 1460>\n"
                                      "0.040 client > server . 1:1 ack 1 win 60000\n";

std::string text(std::optional<Duration> time)
{
    return time ? fmt::format("{:g}", static_cast<double>(time->nanoseconds) / 1e6) : "?";
}

std::string text(const TurnData &data)
{
    if (data.isEmpty())
        return "nothing";
    const std::string frames = data.first == data.last
                                   ? fmt::format("#{}", frameNumber(data.first))
                                   : fmt::format("#{}-#{}", frameNumber(data.first), frameNumber(data.last));
    return fmt::format("{} ({})", frames, data.bytes);
}

/// "client #4 (10) > #5-#6 (20): 0 + 60 (40 + 20) + 5, then 100": transfer, wait (network and thinking), transfer,
/// pause; in milliseconds.
QString printed(const Turn &turn)
{
    std::string line = fmt::format("{} {} > {}", turn.isGreeting ? "greeting" : nameOf(turn.asker), text(turn.request),
                                   text(turn.answer));
    if (!turn.answer.isEmpty())
        line += fmt::format(": {} + {} ({} + {}) + {}", text(turn.requestTransfer()), text(turn.wait()),
                            text(turn.network()), text(turn.thinking()), text(turn.answerTransfer()));
    if (turn.lost())
        line += fmt::format(", lost {} until #{}", text(turn.lost()), frameNumber(turn.retransmission));
    if (turn.pause())
        line += fmt::format(", then {}", text(turn.pause()));
    return QString::fromStdString(line);
}

QStringList printed(const std::vector<Turn> &turns)
{
    QStringList lines;
    for (const Turn &turn : turns)
        lines << printed(turn);
    return lines;
}

QStringList turnsIn(std::string_view start, std::string_view rest)
{
    return printed(turnsOf(storyOf(std::string(start) + std::string(rest))));
}

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void theServerThinks()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.412 server > client P. 1:1001 ack 11\n"
                                                    "1.420 server > client P. 1001:1501 ack 11\n"
                                                    "1.421 client > server . 11:11 ack 1501\n"
                                                    "2.420 client > server P. 11:21 ack 1501\n"
                                                    "2.461 server > client P. 1501:1601 ack 21\n");
        QCOMPARE(turns, QStringList({"client #4 (10) > #5-#6 (1500): 0 + 412 (40 + 372) + 8, then 1000",
                                     "client #8 (10) > #9 (100): 0 + 41 (40 + 1) + 0"}));
    }

    void atTheServerTheNetworkIsBeyond()
    {
        const Story story = storyOf(std::string(atServer)
                                    + "1.000 client > server P. 1:11 ack 1\n"
                                      "1.372 server > client P. 1:1001 ack 11\n"
                                      "2.000 client > server P. 11:21 ack 1001\n");
        const std::vector<Turn> turns = turnsOf(story);
        QCOMPARE(printed(turns), QStringList({"client #4 (10) > #5 (1000): 0 + 372 (0.1 + 371.9) + 0, then 628",
                                              "client #6 (10) > nothing"}));
        QCOMPARE(text(turns[0].askerPause()), "588.1"); // its acknowledgment comes in 39.9 ms
        QVERIFY(timesOf(story).point() == CapturePoint::server);
    }

    void betweenBothSidesBothTakeTheirPart()
    {
        const Story story = storyOf("0.000 client > server S 0:0 win 60000 <mss 1460>\n"
                                    "0.030 server > client S. 0:0 ack 1 win 60000 <mss 1460>\n"
                                    "0.040 client > server . 1:1 ack 1 win 60000\n"
                                    "1.000 client > server P. 1:11 ack 1\n"
                                    "1.100 server > client P. 1:101 ack 11\n"
                                    "2.000 client > server P. 11:21 ack 101\n"
                                    "2.031 server > client P. 101:201 ack 21\n");
        const std::vector<Turn> turns = turnsOf(story);
        QCOMPARE(printed(turns), QStringList({"client #4 (10) > #5 (100): 0 + 100 (30 + 70) + 0, then 900",
                                              "client #6 (10) > #7 (100): 0 + 31 (30 + 1) + 0"}));
        QCOMPARE(text(turns[0].askerPause()), "890");
        const ConnectionTimes times = timesOf(story);
        QVERIFY(times.point() == CapturePoint::between);
        QCOMPARE(text(times.handshake), "40");
        QCOMPARE(text(times.firstByte), "1100");
        QCOMPARE(text(times.lastByte), "2031");
        QVERIFY(times.path[Side::server].source == PathTime::Source::handshake);
        QCOMPARE(times.path[Side::server].from, FrameId{0});
        QCOMPARE(times.path[Side::server].to, FrameId{1});
    }

    /// Nothing was captured that the server's TCP answered by itself.
    void withoutARoundTripNothingIsSplit()
    {
        const Story story = storyOf("1.000 client > server P. 1:11 ack 1\n"
                                    "1.412 server > client P. 1:1001 ack 11\n");
        QCOMPARE(printed(turnsOf(story)), QStringList("client #1 (10) > #2 (1000): 0 + 412 (? + ?) + 0"));
        QVERIFY(timesOf(story).point() == CapturePoint::unknown);
    }

    void anAcknowledgmentBoundsTheNetwork()
    {
        const QStringList turns = turnsIn({}, "1.000 client > server P. 1:11 ack 1\n"
                                              "1.041 server > client . 1:1 ack 11\n"
                                              "1.412 server > client P. 1:1001 ack 11\n"
                                              "2.000 client > server P. 11:21 ack 1001\n"
                                              "2.050 server > client P. 1001:2001 ack 21\n");
        QCOMPARE(turns, QStringList({"client #1 (10) > #3 (1000): 0 + 412 (41 + 371) + 0, then 588",
                                     "client #4 (10) > #5 (1000): 0 + 50 (41 + 9) + 0"}));
    }

    void whatIsLostIsTheNetworks()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.300 client > server P. 1:11 ack 1\n"
                                                    "1.350 server > client P. 1:1001 ack 11\n");
        QCOMPARE(turns, QStringList("client #4 (10) > #6 (1000): 0 + 350 (340 + 10) + 0, lost 300 until #5"));
    }

    /// The only round trip that was measured had met a queue.
    void whatIsLostIsTheNetworksThoughTheAnswerComesABitSooner()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.300 client > server P. 1:11 ack 1\n"
                                                    "1.330 server > client . 1:1 ack 11\n"
                                                    "1.331 server > client P. 1:1001 ack 11\n");
        QCOMPARE(turns, QStringList("client #4 (10) > #7 (1000): 0 + 331 (330 + 1) + 0, lost 300 until #5"));
    }

    /// The acknowledgment was on its way already.
    void aNeedlessRetransmissionIsNotTheNetworks()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.300 client > server P. 1:11 ack 1\n"
                                                    "1.305 server > client P. 1:1001 ack 11\n");
        QCOMPARE(turns, QStringList("client #4 (10) > #6 (1000): 0 + 305 (40 + 265) + 0"));
        const QStringList reported = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                       "1.200 client > server P. 1:11 ack 1\n"
                                                       "1.350 server > client P. 1:1001 ack 11 <nop,nop,sack 1:11>\n");
        QCOMPARE(reported, QStringList("client #4 (10) > #6 (1000): 0 + 350 (40 + 310) + 0"));
    }

    void pipelinedRequestsAreOneTurn()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.010 client > server P. 11:31 ack 1\n"
                                                    "1.090 server > client P. 1:101 ack 31\n"
                                                    "1.100 server > client P. 101:201 ack 31\n");
        QCOMPARE(turns, QStringList("client #4-#5 (30) > #6-#7 (200): 10 + 80 (40 + 40) + 10"));
    }

    /// Sent before the request arrived: it acknowledges none of it.
    void dataThatCrossesARequestDoesNotAnswerIt()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.050 server > client P. 1:1001 ack 11\n"
                                                    "1.060 client > server P. 11:21 ack 1001\n"
                                                    "1.070 server > client P. 1001:2001 ack 11\n"
                                                    "1.101 server > client P. 2001:2101 ack 21\n");
        QCOMPARE(turns, QStringList({"client #4 (10) > #5-#7 (2000): 0 + 50 (40 + 10) + 20",
                                     "client #6 (10) > #8 (100): 0 + 41 (40 + 1) + 0"}));
    }

    void aGreetingAnswersTheOpening()
    {
        const QStringList turns = turnsIn(atClient, "2.080 server > client P. 1:21 ack 1\n"
                                                    "2.081 client > server P. 1:11 ack 21\n"
                                                    "2.131 server > client P. 21:31 ack 11\n");
        QCOMPARE(turns, QStringList({"greeting #3 (0) > #4 (20): 0 + 2039.9 (40 + 1999.9) + 0, then 1",
                                     "client #5 (10) > #6 (10): 0 + 50 (40 + 10) + 0"}));
    }

    /// The server had not received the acknowledgment of its SYN-ACK.
    void aGreetingAfterALostAcknowledgment()
    {
        const QStringList turns = turnsIn(atClient, "1.040 server > client S. 0:0 ack 1 win 60000 <mss 1460>\n"
                                                    "1.0401 client > server . 1:1 ack 1 win 60000\n"
                                                    "1.081 server > client P. 1:21 ack 1\n");
        QCOMPARE(turns, QStringList("greeting #3 (0) > #6 (20): 0 + 1040.9 (1040 + 0.9) + 0, lost 1000 until #5"));
    }

    /// The server had answered before; its answer was lost, or overtaken, on the way to the capture point.
    void whenALateAnswerWasSentIsNotGuessed()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.250 client > server P. 1:11 ack 1\n"
                                                    "1.290 server > client . 101:101 ack 11 <nop,nop,sack 1:11>\n"
                                                    "1.400 server > client P. 1:101 ack 11\n"
                                                    "1.401 client > server . 11:11 ack 101\n");
        QCOMPARE(turns, QStringList("client #4 (10) > #7 (100): 0 + 400 (? + ?) + 0"));
    }

    /// Probes, copies, retransmissions of both sides.
    void nothingThatIsRepeatedBeginsATurn()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1 id 7\n"
                                                    "1.00001 client > server P. 1:11 ack 1 id 7\n"
                                                    "1.050 server > client P. 1:101 ack 11\n"
                                                    "1.051 client > server . 11:11 ack 101\n"
                                                    "1.250 server > client P. 1:101 ack 11\n"
                                                    "1.251 client > server . 11:11 ack 101\n"
                                                    "46.000 client > server . 10:10 ack 101\n"
                                                    "46.040 server > client . 101:101 ack 11\n"
                                                    "50.000 client > server P. 11:21 ack 101\n"
                                                    "50.050 server > client P. 101:201 ack 21\n");
        QCOMPARE(turns.size(), 2);
        QVERIFY2(turns[0].startsWith("client #4 (10) > #6 (100): 0 + 50 (40 + 10)"), qPrintable(turns[0]));
        QCOMPARE(turns[1], "client #12 (10) > #13 (100): 0 + 50 (40 + 10) + 0");
    }

    void aGapInTheAnswerIsFilledWithinTheTurn()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.050 server > client . 1001:2001 ack 11\n"
                                                    "1.060 client > server . 11:11 ack 1\n"
                                                    "1.350 server > client . 1:1001 ack 11\n"
                                                    "1.351 client > server . 11:11 ack 2001\n");
        QCOMPARE(turns, QStringList("client #4 (10) > #5-#7 (2000): 0 + 50 (40 + 10) + 300"));
    }

    void anUncapturedRequestMakesNoTurn()
    {
        const QStringList turns = turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                                    "1.050 server > client P. 1:101 ack 11\n"
                                                    "9.000 server > client P. 101:201 ack 51\n"
                                                    "9.001 client > server . 51:51 ack 201\n");
        QCOMPARE(turns, QStringList("client #4 (10) > #5 (100): 0 + 50 (40 + 10) + 0"));
    }

    void aRequestWithoutAnAnswerIsSaid()
    {
        QCOMPARE(turnsIn(atClient, "1.000 client > server P. 1:11 ack 1\n"
                                   "1.041 server > client . 1:1 ack 11\n"
                                   "31.000 client > server F. 11:11 ack 1\n"),
                 QStringList("client #4 (10) > nothing"));
        QCOMPARE(turnsIn(atClient, ""), QStringList());
    }

    void aClockThatWentBackSaysNoTimes()
    {
        const QStringList turns = turnsIn(atClient, "5.000 client > server P. 1:11 ack 1\n"
                                                    "3.050 server > client P. 1:101 ack 11\n"
                                                    "4.000 client > server P. 11:21 ack 101\n"
                                                    "4.050 server > client P. 101:201 ack 21\n");
        QCOMPARE(turns, QStringList({"client #4 (10) > #5 (100): ? + ? (? + ?) + ?",
                                     "client #6 (10) > #7 (100): 0 + 50 (40 + 10) + 0"}));
    }

    void httpMessagesNameTheTurn()
    {
        const Story story =
            storyOf(std::string(atClient)
                    + "1.000 client > server P. 1:23 ack 1 data @474554202f736c6f7720485454502f312e310d0a0d0a\n"
                      "1.412 server > client P. 1:20 ack 23 data @485454502f312e3120323030204f4b0d0a0d0a\n");
        const std::vector<Turn> turns = turnsOf(story);
        QCOMPARE(turns.size(), std::size_t{1});
        QVERIFY(turns[0].request.line == "GET /slow HTTP/1.1");
        QVERIFY(turns[0].answer.line == "200 OK");
    }

    void theSlowestComeFirst()
    {
        const CaptureFile file(capture(std::string(atClient)
                                       + "1.000 client > server P. 1:11 ack 1\n"
                                         "1.050 server > client P. 1:101 ack 11\n"
                                         "2.000 client > server P. 11:21 ack 101\n"
                                         "2.900 server > client P. 101:201 ack 21\n"
                                         "3.000 client > server P. 21:31 ack 201\n"
                                         "3.070 server > client P. 201:301 ack 31\n"
                                         "4.000 client > server P. 31:41 ack 301\n"));
        const auto loaded = loadWithTurns(file.stdPath(), {{}, 2});
        QVERIFY(loaded.has_value());
        const std::vector<ConnectionTurn> turns = loaded->turns->turns();
        QCOMPARE(turns.size(), std::size_t{2});
        QCOMPARE(turns[0].turn.request.first, FrameId{5});
        QCOMPARE(turns[1].turn.request.first, FrameId{7});
        QCOMPARE(loadWithTurns(file.stdPath(), {})->turns->turns().size(), std::size_t{4});
        QCOMPARE(loadWithTurns(file.stdPath(), {{}, 9})->turns->turns().back().turn.request.first, FrameId{9});
        QVERIFY(loadWithTurns(file.stdPath(), {ConnectionId{1}, {}})->turns->turns().empty());
    }

    void randomSegmentsHaveSoundTimes()
    {
        std::mt19937 random(1);
        const auto below = [&random](std::uint32_t most) { return static_cast<std::uint32_t>(random() % most); };
        for (int round = 0; round < 60; ++round) {
            std::string lines(round % 3 == 0 ? std::string_view() : round % 3 == 1 ? atClient : atServer);
            double time = 0.2;
            std::uint32_t sent[2] = {1, 1};
            for (int i = 0; i < 60; ++i) {
                time = std::max(time + 0.001 * below(300) - (round % 5 == 0 ? 0.02 : 0), 0.0);
                const std::uint32_t side = below(2);
                const std::uint32_t begin = below(3) == 0 ? 1 + below(sent[side] + 50) : sent[side];
                const std::uint32_t length = below(2) * below(1000);
                const std::uint32_t ack = below(4) == 0 ? 1 + below(sent[1 - side] + 50) : sent[1 - side];
                lines += fmt::format("{:.6f} {} {}. {}:{} ack {} id {}\n", time,
                                     side == 0 ? "client > server" : "server > client", below(20) == 0 ? "F" : "P",
                                     begin, begin + length, ack, below(60000));
                sent[side] = std::max(sent[side], begin + length);
            }
            const CaptureFile file(capture(lines));
            checkFile(file.stdPath());
        }
    }

    void turnsOfCapturesAreSound_data() { addEveryCapture(); }
    void turnsOfCapturesAreSound()
    {
        QFETCH(QString, path);
        checkFile(path.toStdString());
    }

private:
    /// Their times are sound, and one pass over all connections says what the story of each does.
    static void checkFile(const std::string &path)
    {
        const auto loaded = loadWithTurns(path, {});
        if (!loaded)
            return;
        std::vector<std::vector<Turn>> byConnection(loaded->session->connectionCount());
        for (const ConnectionTurn &each : loaded->turns->turns()) {
            QVERIFY2(faultOf(each.turn) == nullptr, faultOf(each.turn));
            byConnection[each.connection.value].push_back(each.turn);
        }
        constexpr std::size_t most = 200; // each is read again
        for (std::uint32_t i = 0; i < std::min(most, byConnection.size()); ++i) {
            if (loaded->session->segmentCountOf(ConnectionId{i}) > 20000)
                continue;
            const Story story = storyOf(loaded->session, ConnectionId{i});
            const std::vector<Turn> turns = turnsOf(story);
            for (const Turn &turn : turns)
                QVERIFY2(faultOf(turn) == nullptr, faultOf(turn));
            QCOMPARE(printed(turns), printed(byConnection[i]));
        }
    }
};

QTEST_APPLESS_MAIN(TestTurns)
#include "tst_turns.moc"
