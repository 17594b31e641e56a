// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ICMP error belongs to the connection of the segment that it quotes, stands in its ladder, and explains what
// follows; it counts only where it can be an answer to what is in flight.
#include "core/export/ladder_json.h"
#include "core/export/ladder_text.h"
#include "core/text/icmp_text.h"
#include "core/text/packet_line.h"
#include "tests/support/icmp_frames.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *opened = R"(
    0.00  client > server  S   0:0    win 500 <mss 1460>
    0.02  server > client  S.  0:0    ack 1 win 500 <mss 1460>
    0.021 client > server  .   1:1    ack 1 win 500
)";

constexpr const char *sentSmaller = R"(
    0.00  client > server  S   0:0       win 5000 <mss 1460>
    0.02  server > client  S.  0:0       ack 1 win 5000 <mss 1460>
    0.021 client > server  .   1:1       ack 1 win 5000
    0.03  client > server  P.  1:1461    ack 1 win 5000
    0.035 client > server  .   1:1361    ack 1 win 5000
    0.036 client > server  P.  1361:1461 ack 1 win 5000
    0.06  server > client  .   1:1       ack 1461 win 5000
)";

constexpr const char *ipv6Ends = "client [2001:db8::1]:40000\nserver [2001:db8::2]:80\n";

QString textOf(const std::vector<Phrase> &phrases)
{
    QString text;
    for (const Phrase &phrase : phrases)
        text += QString::fromStdString(english(phrase)) + QLatin1Char('\n');
    return text;
}

struct Told
{
    explicit Told(const Capture &capture)
        : file(capture)
        , session(loaded(file))
        , story(storyOf(session))
    { }

    const CaptureFile file;
    const SessionPtr session;
    const Story story;

    const IcmpRung &only() const
    {
        if (story.icmpErrors.size() != 1)
            qFatal("not one ICMP error");
        return story.icmpErrors.front();
    }
    QString cause() const { return QString::fromUtf8(nameOf(only().event.cause).data()); }
    QString said() const { return textOf(icmpSentences(story, only())); }
    QString line() const { return QString::fromStdString(english(icmpLine(only()))); }
};

/// The capture @p text, in which frame @p quoted provokes an error that is captured as frame @p number.
Told withError(std::string_view text, std::uint32_t number, std::uint32_t quoted, const IcmpMessage &message)
{
    const Capture built = capture(text);
    return Told(inserted(built, number, icmpError(built.frames[quoted - 1], message)));
}

} // namespace

class TestIcmpErrors : public QObject
{
    Q_OBJECT
private slots:
    void fragmentationNeededExplainsSmallerSegments()
    {
        const Told told = withError(sentSmaller, 5, 4, {3, false, 3, 4, 1400});
        QCOMPARE(told.only().event.of, FrameId{3});
        QCOMPARE(told.cause(), QStringLiteral("packet-too-big"));
        QCOMPARE(told.line(), QStringLiteral("Fragmentation needed and DF set: #4 exceeds the next hop's MTU, 1400"));
        QVERIFY(told.said().contains(QStringLiteral("its packet of 1,500 bytes")));
        QVERIFY(told.said().contains(QStringLiteral("#6 sends bytes of #4 again")));
        QVERIFY(told.said().contains(
            QStringLiteral("192.0.2.254").replace(QStringLiteral("192.0.2"), QStringLiteral("198.51.100"))));
        for (const std::uint32_t frame : {6U, 7U}) {
            QCOMPARE(eventsOf(told.story, frame), QStringLiteral("retransmission(4)"));
            QCOMPARE(causeOf(told.story, frame), QStringLiteral("packet-too-big"));
            QCOMPARE(lineOf(told.story, frame), QStringLiteral("Retransmission of #4, smaller because of #5"));
        }
        QCOMPARE(told.story.summary.bytesUnique[Side::client], std::uint64_t{1460});
        QVERIFY(told.story.rungOf(FrameId{3})->isLost);
    }

    void whatArrivedAllTheSameIsNotLost()
    {
        const Told told = withError(std::string(opened) + R"(
            0.03  client > server  P.  1:401   ack 1 win 500
            0.05  server > client  .   1:1     ack 401 win 500
        )",
                                    5, 4, {3, false, 11, 0});
        QCOMPARE(told.cause(), QStringLiteral("soft-error"));
        QVERIFY(!told.story.rungOf(FrameId{3})->isLost);
        // The other end itself has received it.
        const Told refused = withError("0.00 client > server S 0:0 win 500\n", 2, 1, {40, true, 3, 3});
        QVERIFY(!refused.story.rungOf(FrameId{0})->isLost);
        const Told dropped = withError("0.00 client > server S 0:0 win 500\n", 2, 1, {40, false, 3, 13});
        QVERIFY(dropped.story.rungOf(FrameId{0})->isLost);
    }

    void oneErrorForEachPacketInFlight()
    {
        Capture built = capture(R"(
            0.00  client > server  S   0:0       win 5000 <mss 1460>
            0.02  server > client  S.  0:0       ack 1 win 5000 <mss 1460>
            0.021 client > server  .   1:1       ack 1 win 5000
            0.03  client > server  .   1:1461    ack 1 win 5000
            0.031 client > server  P.  1461:2921 ack 1 win 5000
            0.037 client > server  .   1:1361    ack 1 win 5000
            0.038 client > server  .   1361:2721 ack 1 win 5000
            0.039 client > server  P.  2721:3021 ack 1 win 5000
            0.06  server > client  .   1:1       ack 3021 win 5000
        )");
        const BuiltFrame first = icmpError(built.frames[3], {3, false, 3, 4, 1400});
        const BuiltFrame second = icmpError(built.frames[4], {3, false, 3, 4, 1400});
        const Told told(inserted(inserted(built, 6, first), 7, second));
        QCOMPARE(told.story.icmpErrors.size(), std::size_t{2});
        for (const std::uint32_t frame : {8U, 9U, 10U})
            QVERIFY2(lineOf(told.story, frame).endsWith(QStringLiteral("smaller because of #6")),
                     qPrintable(lineOf(told.story, frame)));
    }

    void belongsToItsConnection()
    {
        const Told told = withError(sentSmaller, 5, 4, {3, false, 3, 4, 1400});
        const FrameRow row = told.session->frame(FrameId{4});
        QCOMPARE(row.connection, ConnectionId{0});
        QVERIFY((row.flags & FrameRow::hasSegment) == 0);
        QVERIFY((row.flags & FrameRow::fromServer) != 0);
        QVERIFY(told.session->eventsOf(FrameId{4}) == EventSet(EventKind::icmpError));
        QCOMPARE(told.session->framesOf({0}).size(), std::size_t{8});
        QCOMPARE(told.session->segmentCountOf({0}), 7U);
        QCOMPARE(told.session->frameCountOf({0}), 8U);
        QVERIFY(told.session->summaryOf({0}) == told.story.summary);
        QCOMPARE(QString::fromStdString(english(packetLine(*told.session, FrameId{4}).info)),
                 QStringLiteral("Fragmentation needed and DF set, MTU 1400: quotes a segment from port 40000 to 80"));
    }

    void standsInTheLadder()
    {
        const Told told = withError(sentSmaller, 5, 4, {3, false, 3, 4, 1400});
        std::string text;
        const auto sink = [&text](std::string_view part) {
            text += part;
            return true;
        };
        writeLadderText(*told.session, told.story, true, sink);
        QVERIFY(text.find("5 ICMP  Fragmentation needed") != std::string::npos);
        QVERIFY(text.find("4 PSH ACK") < text.find("5 ICMP") && text.find("5 ICMP") < text.find("6 ACK"));
        text.clear();
        writeLadderJson(*told.session, told.story, sink);
        QVERIFY(
            text.find(
                R"("from":"network","to":"client","icmp":{"from":"198.51.100.254","type":3,"code":4,"mtu":1400,"quotes":4)")
            != std::string::npos);
    }

    void packetTooBigOfIpv6()
    {
        const Told told = withError(std::string(ipv6Ends) + sentSmaller, 5, 4, {3, false, 2, 0, 1400, 1000});
        QCOMPARE(told.cause(), QStringLiteral("packet-too-big"));
        QVERIFY(told.line().startsWith(QStringLiteral("Packet too big")));
        QVERIFY(told.said().contains(QStringLiteral("RFC 8201")));
        // 1360 bytes and 60 of headers do not fit into 1400.
        QVERIFY(causeOf(told.story, 6) != QStringLiteral("packet-too-big"));
        QCOMPARE(causeOf(told.story, 7), QStringLiteral("packet-too-big"));
    }

    void eightBytesOfTheHeaderAreEnough()
    {
        const Told told = withError(sentSmaller, 5, 4, {3, false, 3, 4, 1400, 8});
        QCOMPARE(told.only().event.of, FrameId{3});
        QCOMPARE(causeOf(told.story, 6), QStringLiteral("packet-too-big"));
        const Told less = withError(sentSmaller, 5, 4, {3, false, 3, 4, 1400, 7});
        QVERIFY(less.story.icmpErrors.empty());
    }

    void sentAgainAsItWasIsNotExplained()
    {
        const Told told = withError(std::string(opened) + R"(
            0.03  client > server  P.  1:401   ack 1 win 500
            0.33  client > server  P.  1:401   ack 1 win 500
            0.35  server > client  .   1:1     ack 401 win 500
        )",
                                    5, 4, {3, false, 3, 4, 400});
        QCOMPARE(told.cause(), QStringLiteral("packet-too-big"));
        QCOMPARE(causeOf(told.story, 6), QStringLiteral("timer"));
    }

    void impossibleMtusAreIgnored()
    {
        for (const std::uint32_t mtu : {60U, 1500U, 9000U}) {
            const Told told = withError(sentSmaller, 5, 4, {3, false, 3, 4, mtu});
            QCOMPARE(told.cause(), QStringLiteral("impossible-mtu"));
            QVERIFY(causeOf(told.story, 6) != QStringLiteral("packet-too-big"));
        }
    }

    void hardErrorRefusesTheSyn_data()
    {
        QTest::addColumn<bool>("isV6");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isHard");
        for (const int code : {2, 3, 9, 10, 13})
            QTest::addRow("IPv4, code %d", code) << false << 3 << code << true;
        for (const int code : {0, 1, 5, 11})
            QTest::addRow("IPv4, code %d", code) << false << 3 << code << false;
        QTest::newRow("IPv4, time exceeded") << false << 11 << 0 << false;
        QTest::newRow("IPv4, redirect") << false << 5 << 1 << false;
        for (const int code : {1, 4, 5})
            QTest::addRow("IPv6, code %d", code) << true << 1 << code << true;
        for (const int code : {0, 3})
            QTest::addRow("IPv6, code %d", code) << true << 1 << code << false;
    }

    void hardErrorRefusesTheSyn()
    {
        QFETCH(const bool, isV6);
        QFETCH(const int, type);
        QFETCH(const int, code);
        QFETCH(const bool, isHard);
        const std::string text = std::string(isV6 ? ipv6Ends : "") + "0.00 client > server S 0:0 win 500\n";
        const Told told =
            withError(text, 2, 1, {40, true, static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(code)});
        QVERIFY(told.story.summary.opening == (isHard ? Opening::refused : Opening::incomplete));
        QVERIFY(told.session->summaryOf({0}) == told.story.summary);
        QCOMPARE(told.line().endsWith(QStringLiteral("refuses #1")), isHard);
        QVERIFY(told.said().contains(QStringLiteral("the server's address")));
    }

    void aLaterAnswerOpensTheConnection()
    {
        const Told told = withError(R"(
            0.00  client > server  S   0:0    win 500
            1.00  client > server  S   0:0    win 500
            1.02  server > client  S.  0:0    ack 1 win 500
            1.021 client > server  .   1:1    ack 1 win 500
        )",
                                    2, 1, {40, false, 3, 13});
        QVERIFY(told.story.summary.opening == Opening::synRetransmitted);
        QCOMPARE(lineOf(told.story, 3), QStringLiteral("SYN retransmitted: #2 is an ICMP error about #1"));
        QVERIFY(told.session->summaryOf({0}) == told.story.summary);
    }

    void anOpenConnectionIsNotRefused()
    {
        const Told told = withError(std::string(opened) + R"(
            0.03  client > server  P.  1:401   ack 1 win 500
            0.33  client > server  P.  1:401   ack 1 win 500
            0.35  server > client  .   1:1     ack 401 win 500
        )",
                                    5, 4, {3, false, 3, 13});
        QCOMPARE(told.cause(), QStringLiteral("hard-error"));
        QVERIFY(told.story.summary.opening == Opening::threeWay);
    }

    void whatIsNotInFlightCountsForNothing()
    {
        // Forged: the addresses and ports are right, the sequence number is not.
        Capture built = capture(std::string(opened) + "0.03 client > server P. 1:401 ack 1 win 500\n");
        const Capture other = capture("0.03 client > server P. 90001:90401 ack 1 win 500\n");
        built.frames.push_back(icmpError(other.frames.front(), {40, false, 3, 3}));
        const Told told(built);
        QCOMPARE(told.cause(), QStringLiteral("not-in-flight"));
        QVERIFY(!told.only().event.of.isValid());
        QVERIFY(told.said().contains(QStringLiteral("may be forged")));
    }

    void whatWasAcknowledgedCountsForNothing()
    {
        const Told told = withError(std::string(opened) + R"(
            0.03  client > server  P.  1:401   ack 1 win 500
            0.05  server > client  .   1:1     ack 401 win 500
        )",
                                    6, 4, {30, false, 3, 3});
        QCOMPARE(told.cause(), QStringLiteral("acknowledged-before"));
        QVERIFY(told.line().endsWith(QStringLiteral("quotes #4, without effect")));
    }

    void aRefusedSynWithAnotherNumberIsNone()
    {
        Capture built = capture("0.00 client > server S 0:0 win 500\n");
        const Capture other = capture("isn client 77\n0.00 client > server S 0:0 win 500\n");
        built.frames.push_back(icmpError(other.frames.front(), {40, false, 3, 3}));
        const Told told(built);
        QVERIFY(told.story.summary.opening == Opening::incomplete);
        QCOMPARE(told.cause(), QStringLiteral("not-in-flight"));
    }

    void aDamagedErrorIsNone()
    {
        const Told told = withError("0.00 client > server S 0:0 win 500\n", 2, 1, {40, false, 3, 3, 0, 20, true});
        QVERIFY(told.story.icmpErrors.empty());
        QVERIFY(told.story.summary.opening == Opening::incomplete);
        QVERIFY(!told.session->frame(FrameId{1}).connection.isValid());
    }

    void anErrorForATunnelIsNoAnswer()
    {
        const Told told = withError(sentSmaller, 5, 4, {3, false, 3, 4, 1400, 20, false, true});
        QCOMPARE(told.cause(), QStringLiteral("of-tunnel"));
        QCOMPARE(told.only().event.of, FrameId{3});
        QVERIFY(causeOf(told.story, 6) != QStringLiteral("packet-too-big"));
    }

    void aConnectionThatWasNotCapturedHasNone()
    {
        Capture built = capture("0.00 client > server S 0:0 win 500\n");
        const Capture other = capture("client 192.0.2.1:41111\n0.00 client > server S 0:0 win 500\n");
        built.frames.push_back(icmpError(other.frames.front(), {40, false, 3, 3}));
        const Told told(built);
        QVERIFY(told.story.icmpErrors.empty());
        QVERIFY(!told.session->frame(FrameId{1}).connection.isValid());
        QVERIFY(told.session->eventsOf(FrameId{1}).isEmpty());
        QVERIFY(told.story.summary.opening == Opening::incomplete);
    }

    void thePacketsIdentificationSaysWhichCopyIsQuoted()
    {
        const Capture built = capture(std::string(opened) + R"(
            0.03  client > server  P.  1:401   ack 1 win 500 id 71
            0.33  client > server  P.  1:401   ack 1 win 500 id 72
        )");
        const Told first(inserted(built, 6, icmpError(built.frames[3], {10, false, 11, 0})));
        QCOMPARE(first.only().event.of, FrameId{3});
        const Told second(inserted(built, 6, icmpError(built.frames[4], {10, false, 11, 0})));
        QCOMPARE(second.only().event.of, FrameId{4});
    }

    void aPureAckCanBeQuoted()
    {
        const Told told = withError(opened, 4, 3, {3, false, 11, 0});
        QCOMPARE(told.only().event.of, FrameId{2});
        QCOMPARE(told.cause(), QStringLiteral("soft-error"));
    }

    void sidesMayBeFoundOutLater()
    {
        // The SYN-ACK is recorded first, so the sides are guessed by port, and wrongly.
        const Told told = withError("client 192.0.2.1:70\nserver 198.51.100.2:8000\n"
                                    "0.02 server > client .  1:1  ack 1 win 500\n"
                                    "0.03 server > client P. 1:11 ack 1 win 500\n"
                                    "0.04 client > server S  0:0  win 500\n",
                                    3, 2, {3, false, 3, 1});
        QVERIFY(told.only().about == Side::server);
        QVERIFY((told.session->frame(FrameId{2}).flags & FrameRow::fromServer) == 0);
    }
};

QTEST_APPLESS_MAIN(TestIcmpErrors)
#include "tst_icmp_errors.moc"
