// SPDX-License-Identifier: GPL-3.0-or-later
//
// A capture at a glance: what stands out, the worst first, with its evidence; and nothing that it does not show.
#include "core/overview/overview.h"
#include "core/text/limit_text.h"
#include "core/text/overview_text.h"
#include "tests/support/stories.h"
#include "tests/support/transfer.h"

#include <QtTest>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

struct Overview
{
    CaptureFile file;
    SessionPtr session;
    CaptureOverview value;

    explicit Overview(const Capture &capture)
        : file(capture)
        , session(loaded(file))
        , value(*overviewOf(*session))
    { }
    explicit Overview(const std::string &text)
        : Overview(capture(text))
    { }

    /// What stands out, a sentence each; with @p parts evidence and filter, too.
    QStringList sentences() const
    {
        QStringList all;
        for (const Observation &each : value.observations)
            all += QString::fromStdString(english(observationText(*session, each).sentence));
        return all;
    }
    ObservationText text(std::size_t place) const { return observationText(*session, value.observations.at(place)); }
    QString evidence(std::size_t place) const { return QString::fromStdString(english(text(place).evidence)); }
    QString filter(std::size_t place) const { return QString::fromStdString(text(place).filter); }
};

/// A client's connection to the server that opens at @p start and takes @p handshake; ends with a proper close unless
/// told otherwise.
std::string opened(int client, double start, double handshake, bool isClosed = true)
{
    const std::string name = fmt::format("c{}", client);
    std::string text = fmt::format("{0} 192.0.2.{1}:{2}\n"
                                   "{3:.3f} {0} > server S 0:0 win 64240 <mss 1460>\n"
                                   "{4:.3f} server > {0} S. 0:0 ack 1 win 64240 <mss 1460>\n"
                                   "{4:.3f} {0} > server . 1:1 ack 1 win 64240\n",
                                   name, client + 1, 40000 + client, start, start + handshake);
    if (isClosed) {
        text += fmt::format("{1:.3f} {0} > server F. 1:1 ack 1 win 64240\n"
                            "{2:.3f} server > {0} F. 1:1 ack 2 win 64240\n"
                            "{2:.3f} {0} > server . 2:2 ack 2 win 64240\n",
                            name, start + handshake + 0.001, start + handshake + 0.041);
    }
    return text;
}

std::string refused(int client, double start)
{
    return fmt::format("c{0} 192.0.2.{1}:{2}\n"
                       "{3:.3f} c{0} > server S 0:0 win 64240\n"
                       "{4:.3f} server > c{0} R. 0:0 ack 1 win 0\n",
                       client, client + 1, 40000 + client, start, start + 0.040);
}

/// The client waits for a retransmission at 1.3 s, and the server has no room from 2.0 to 4.5 s.
constexpr const char *waiting = R"(
    0.000  client > server  S   0:0       win 64240 <mss 1460>
    0.040  server > client  S.  0:0       ack 1 win 2000 <mss 1460>
    0.041  client > server  .   1:1       ack 1 win 64240
    0.100  client > server  P.  1:1001    ack 1 win 64240
    1.300  client > server  P.  1:1001    ack 1 win 64240
    1.340  server > client  .   1:1       ack 1001 win 1000
    1.400  client > server  P.  1001:2001 ack 1 win 64240
    2.000  server > client  .   1:1       ack 2001 win 0
    4.500  server > client  .   1:1       ack 2001 win 20000
    4.501  client > server  F.  2001:2001 ack 1 win 64240
    4.541  server > client  F.  1:1       ack 2002 win 20000
    4.542  client > server  .   2002:2002 ack 2 win 64240
)";

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void theTransfersThatTookLongestSayWhatLimitedThem()
    {
        Transfer transfer;
        transfer.ack(0.9, 2000);
        for (int i = 0; i < 5; ++i) {
            const double time = 1.0 + i;
            transfer.data(time, full, false).data(time, full, true);
            transfer.ack(time + 0.25, 2000);
        }
        // The client sends less, and for a shorter time.
        for (std::uint32_t i = 0; i < 6; ++i)
            transfer.line(fmt::format("{:.3f} client > server P. {}:{} ack 10001 win 15000", 6.0 + 0.2 * i, 1 + 50 * i,
                                      51 + 50 * i));
        const Overview overview(transfer.text());
        QCOMPARE(overview.value.transferCount, 2U);
        QCOMPARE(overview.value.longestTransfers.size(), 2U);
        const LimitedTransfer &longest = overview.value.longestTransfers.front();
        QCOMPARE(longest.connection, ConnectionId{0});
        QCOMPARE(longest.from, Side::server);
        QCOMPARE(longest.bytes, 10'000U);
        QCOMPARE(QString::fromStdString(english(limitSharesPhrase(longest.limits))),
                 u"nothing to send 75 %, receiver 25 %"_s);
        QCOMPARE(overview.value.longestTransfers.back().from, Side::client);
        QVERIFY(Overview(opened(1, 0, 0.04)).value.longestTransfers.empty());
    }

    void aProperConnectionDoesNotStandOut()
    {
        const Overview overview(opened(1, 0, 0.040));
        QCOMPARE(overview.sentences(), QStringList());
        QCOMPARE(overview.value.connections.count, 1U);
        QCOMPARE(overview.value.endpointCount, 2U);
        QCOMPARE(overview.value.handshakeCount, 1U);
        QCOMPARE(overview.value.medianHandshake, Duration{40'000'000});
        QVERIFY(overview.value.events.empty());
    }

    void whatCostMostTimeComesFirst()
    {
        const Overview overview(waiting);
        QCOMPARE(overview.sentences().mid(0, 3),
                 QStringList({u"In connection 0, the server had no room for 2.5 s: 1 zero window."_s,
                              u"Connection 0 stood still for 1.2 s, until #5 retransmitted."_s,
                              u"192.0.2.1 retransmitted 1 of the 7 segments that it sent (14.3 %)."_s}));
        QCOMPARE(overview.evidence(0), u"It began with #8."_s);
        QCOMPARE(overview.filter(0), u"tcp.stream == 0 && rungs.events == \"zero-window\""_s);
        QCOMPARE(overview.filter(2), u"rungs.events == \"retransmission\" && ip.src == 192.0.2.1"_s);
        QCOMPARE(overview.value.observations.at(1).cost, Duration{1'200'000'000});
        QCOMPARE(overview.value.observations.at(1).at, FrameId{4});
    }

    void aZeroWindowThatNeverOpensCostsOnlyWhatWasSeen()
    {
        const Overview overview(R"(
            0.000  client > server  S   0:0       win 64240 <mss 1460>
            0.040  server > client  S.  0:0       ack 1 win 1000 <mss 1460>
            0.041  client > server  .   1:1       ack 1 win 64240
            0.100  client > server  P.  1:1001    ack 1 win 64240
            0.140  server > client  .   1:1       ack 1001 win 0
            9.000  client > server  .   1001:1001 ack 1 win 64240
        )");
        QCOMPARE(overview.sentences().filter(u"no room"_s),
                 QStringList(u"In connection 0, the server had no room: 1 zero window."_s));
    }

    void aFastRetransmissionIsNoStandingStill()
    {
        const Overview overview(R"(
            0.000  client > server  S   0:0       win 64240 <mss 1460>
            0.040  server > client  S.  0:0       ack 1 win 64240 <mss 1460>
            0.041  client > server  .   1:1       ack 1 win 64240
            0.050  client > server  .   1:1001    ack 1 win 64240
            0.051  client > server  .   1001:2001 ack 1 win 64240
            0.052  client > server  .   2001:3001 ack 1 win 64240
            0.053  client > server  .   3001:4001 ack 1 win 64240
            0.092  server > client  .   1:1       ack 1 win 64240
            0.093  server > client  .   1:1       ack 1 win 64240
            0.094  server > client  .   1:1       ack 1 win 64240
            0.095  client > server  .   1:1001    ack 1 win 64240
            0.135  server > client  .   1:1       ack 4001 win 64240
        )");
        QCOMPARE(overview.sentences().filter(u"stood still"_s), QStringList());
        QCOMPARE(overview.sentences().filter(u"retransmitted"_s),
                 QStringList(u"192.0.2.1 retransmitted 1 of the 7 segments that it sent (14.3 %)."_s));
    }

    void refusedConnectionsAreCountedByServer()
    {
        std::string text = "other 198.51.100.9:81\n";
        for (int i = 0; i < 3; ++i)
            text += refused(i, i);
        text += "c9 192.0.2.99:49999\n5.000 c9 > other S 0:0 win 64240\n5.010 other > c9 R. 0:0 ack 1 win 0\n";
        const Overview overview(text);
        QCOMPARE(overview.sentences(), QStringList({u"3 connections were refused by 198.51.100.2:80."_s,
                                                    u"Connection 3 was refused by 198.51.100.9:81."_s}));
        QCOMPARE(overview.evidence(0),
                 u"Connections 0 1 2. From the first to the last frame of each: 120 ms in all."_s);
        QCOMPARE(overview.filter(0), u"tcp.stream in {0, 1, 2}"_s);
        QCOMPARE(overview.value.connections.refused, 4U);
        QCOMPARE(overview.value.handshakeCount, 0U);
    }

    void manyRefusingServersAreNamedOnlyInPart()
    {
        std::string text;
        for (int i = 0; i < 9; ++i) {
            text += fmt::format("c{0} 192.0.2.1:{1}\ns{0} 198.51.100.2:{2}\n"
                                "{0}.000 c{0} > s{0} S 0:0 win 64240\n{0}.040 s{0} > c{0} R. 0:0 ack 1 win 0\n",
                                i, 40000 + i, 81 + i);
        }
        const Overview overview(text);
        QCOMPARE(overview.sentences().size(), 6);
        QCOMPARE(overview.sentences().filter(u"other endpoint"_s),
                 QStringList(u"4 connections refused by 4 other endpoints."_s));
        // After the worst ones, though together they cost more.
        QVERIFY(overview.sentences().last().contains(u"other endpoints"));
        QCOMPARE(overview.value.endpointCount, 2U);
    }

    void synsWithoutAnAnswerStandOut()
    {
        const Overview overview("0.0 client > server S 0:0 win 64240\n"
                                "1.0 client > server S 0:0 win 64240\n"
                                "3.0 client > server S 0:0 win 64240\n");
        QCOMPARE(overview.sentences().first(), u"Connection 0 to 198.51.100.2:80 has no answer in this capture."_s);
        QCOMPARE(overview.value.observations.front().cost, Duration{3'000'000'000});
        // Said once: not as a connection that stood still, or was not closed, besides.
        QCOMPARE(overview.sentences().filter(u"stood still"_s), QStringList());
        QCOMPARE(overview.sentences().filter(u"closed"_s), QStringList());
    }

    void theSlowestHandshakeStandsOutAmongOthers()
    {
        std::string text;
        for (int i = 0; i < 4; ++i)
            text += opened(i, i, i == 2 ? 0.500 : 0.040);
        const Overview overview(text);
        QCOMPARE(overview.sentences(), QStringList(u"The slowest handshake took 500 ms (connection 2)."_s));
        QCOMPARE(overview.evidence(0), u"The median of 4 handshakes is 40 ms."_s);
        QCOMPARE(overview.value.slowestHandshakes.front().connection, ConnectionId{2});
        QCOMPARE(overview.value.slowestHandshakes.size(), 4U);
    }

    void aRetransmittedSynIsPartOfItsHandshake()
    {
        const Overview overview(R"(
            0.000  client > server  S   0:0  win 64240 <mss 1460>
            1.001  client > server  S   0:0  win 64240 <mss 1460>
            1.041  server > client  S.  0:0  ack 1 win 64240 <mss 1460>
            1.042  client > server  .   1:1  ack 1 win 64240
        )");
        QCOMPARE(overview.sentences().first(), u"The handshake took 1.042 s (connection 0)."_s);
        QCOMPARE(overview.evidence(0), u"Its SYN was retransmitted."_s);
    }

    void resetsAndOpenEndsAreNamed()
    {
        const Overview overview(opened(1, 0, 0.040, false) + opened(2, 1, 0.040, false)
                                + "2.000 server > c1 R. 1:1 ack 1 win 0\n");
        QCOMPARE(overview.sentences(), QStringList({u"Connection 0 ended with a reset from 198.51.100.2."_s,
                                                    u"Connection 1 was not closed in this capture."_s}));
    }

    void whatIsOnlyLikelyIsSaidToBe()
    {
        // Its IP identification alone shows that the second segment was overtaken.
        const Overview overview(R"(
            0.000  client > server  S   0:0       win 64240 id 1 <mss 1460>
            0.040  server > client  S.  0:0       ack 1 win 64240 id 1 <mss 1460>
            0.041  client > server  .   1:1       ack 1 win 64240 id 2
            0.050  client > server  .   1:1001    ack 1 win 64240 id 3
            0.051  client > server  .   2001:3001 ack 1 win 64240 id 5
            0.052  client > server  .   1001:2001 ack 1 win 64240 id 4
            0.090  server > client  .   1:1       ack 3001 win 64240 id 2
        )");
        const qsizetype place = overview.sentences().indexOf(u"Out of order: #6."_s);
        QVERIFY2(place >= 0, qPrintable(overview.sentences().join(u'\n')));
        QCOMPARE(overview.evidence(static_cast<std::size_t>(place)), u"Likely, not certain."_s);
        const Session &session = *overview.session;
        QVERIFY(session.likelyEventsOf({5}).contains(EventKind::outOfOrder));
        QVERIFY(session.likelyEventsOf({4}).isEmpty());
    }

    void likelyClaimsAreThoseOfTheStory()
    {
        for (const char *sample : {"http.pcap", "fast-retransmission.pcap", "zero-window.pcap"}) {
            const SessionPtr session = *load(std::string(RUNGS_SAMPLES "/") + sample);
            const Story story = storyOf(session);
            for (const Rung &rung : story.rungs) {
                EventSet likely;
                for (const Event &event : rung.events) {
                    if (certaintyOf(event) == Certainty::likely)
                        likely.add(event.kind);
                }
                QCOMPARE(session->likelyEventsOf(rung.frame).bits(), likely.bits());
            }
        }
    }

    void findingsOfTheFileAreSaidOnce()
    {
        std::string text;
        for (int i = 0; i < 4; ++i) {
            const std::string line =
                fmt::format("client > server P. {}:{} ack 1 win 64240 id {}\n", 1 + i, 2 + i, 10 + i);
            text += fmt::format("{}.000000 {}{}.000050 {}", i, line, i, line);
        }
        const Overview overview(text);
        QCOMPARE(overview.sentences().filter(u"recorded twice"_s).size(), 1);
        QCOMPARE(overview.sentences().filter(u"Captured twice"_s), QStringList());
    }

    void lengthsAndTimesCountEveryFrame()
    {
        const Overview overview(waiting);
        std::uint64_t frames = 0;
        for (const LengthClass &each : overview.value.lengths)
            frames += each.frames;
        QCOMPARE(frames, overview.session->frameCount());
        // 54 bytes of headers: an acknowledgment is below 64, 1,000 bytes of data are in the class up to 1,518.
        QCOMPARE(overview.value.lengths.front().frames, 9U);
        QCOMPARE(QString::fromStdString(english(lengthPhrase(overview.value.lengths.at(5)))), u"1,024 to 1,518"_s);
        QCOMPARE(overview.value.lengths.at(5).frames, 3U);
        const auto &events = overview.value.events;
        const auto retransmission = std::ranges::find(events, EventKind::retransmission, &EventCount::kind);
        QVERIFY(retransmission != events.end());
        QCOMPARE(retransmission->count, 1U);
        QCOMPARE(retransmission->connections, 1U);
        // 1.3 of 4.542 s, in sixtieths.
        QCOMPARE(retransmission->overTime[17], 1U);
        QCOMPARE(std::accumulate(retransmission->overTime.begin(), retransmission->overTime.end(), 0U), 1U);
        QCOMPARE(QString::fromStdString(english(whenPhrase(overview.value.axis, *retransmission))),
                 u"from 1.287 s to 1.363 s"_s);
    }

    void endpointsHaveTheirBytesBothWays()
    {
        const Overview overview(waiting);
        QCOMPARE(overview.value.endpoints.size(), 2U);
        for (const EndpointCount &each : overview.value.endpoints) {
            const bool isClient = each.bytesSent > 0;
            QCOMPARE(each.bytesSent, isClient ? 2000U : 0U);
            QCOMPARE(each.bytesReceived, isClient ? 0U : 2000U);
            QCOMPARE(each.segmentsSent, isClient ? 7U : 5U);
            QCOMPARE(each.retransmissions, isClient ? 1U : 0U);
            QCOMPARE(each.connections, 1U);
        }
    }

    void onlyTheFirstEndpointsAreKept()
    {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += opened(i, i, 0.040);
        const Overview overview(text);
        QCOMPARE(overview.value.endpointCount, 41U);
        QCOMPARE(overview.value.endpoints.size(), CaptureOverview::mostEndpoints);
        QCOMPARE(overview.value.slowestHandshakes.size(), CaptureOverview::mostHandshakes);
        QCOMPARE(overview.value.handshakeCount, 40U);
    }

    void framesWithoutTimesAreSpreadByNumber()
    {
        const TimeAxis axis{Timestamp::none(), {}, 120};
        QCOMPARE(axis.partOf({0}, Timestamp::none()), std::optional<std::size_t>(0));
        QCOMPARE(axis.partOf({119}, Timestamp::none()), std::optional<std::size_t>(59));
        const TimeAxis timed{{0}, {600}, 120};
        QCOMPARE(timed.partOf({7}, Timestamp::none()), std::optional<std::size_t>());
        QCOMPARE(timed.partOf({7}, {600}), std::optional<std::size_t>(59));
    }

    void itStopsWhenAsked()
    {
        const CaptureFile file(capture(waiting));
        std::stop_source source;
        source.request_stop();
        QVERIFY(!overviewOf(*loaded(file), source.get_token()));
    }

    void factsSayWhatWasNotCaptured()
    {
        const Overview overview("0.0 client > server . 1:1001 ack 1 win 100 snap 60\n"
                                "0.1 client > server . 1001:2001 ack 1 win 100\n");
        QStringList facts;
        for (const OverviewFact &fact : overviewFacts(*overview.session, overview.value))
            facts += QString::fromStdString(english(fact.label) + ": " + english(fact.value));
        QVERIFY2(facts.contains(u"Cut short: 1 frame, by the snap length"_s), qPrintable(facts.join(u'\n')));
        QVERIFY2(facts.contains(u"Connections: 1 (1 begun before the capture)"_s), qPrintable(facts.join(u'\n')));
        QVERIFY2(facts.contains(u"Bytes: 2,108 bytes on the wire, of which 52.8 % were captured"_s),
                 qPrintable(facts.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
