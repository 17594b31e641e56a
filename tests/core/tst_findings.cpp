// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands out in a connection as a whole is said by name, and only where the capture shows it.
#include "core/export/ladder_text.h"
#include "core/text/finding_text.h"
#include "core/text/segment_text.h"
#include "tests/support/icmp_frames.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Of all findings, "mtu-black-hole server likely 6,7,8".
QString findingsOfStory(const Story &story)
{
    QStringList texts;
    for (const Finding &finding : story.findings) {
        QStringList frames;
        for (const FrameId frame : finding.frames)
            frames += QString::number(frameNumber(frame));
        const auto text = [](std::string_view part) { return QString::fromUtf8(part.data(), qsizetype(part.size())); };
        texts += QStringLiteral("%1 %2 %3 %4")
                     .arg(text(nameOf(finding.kind)), text(nameOf(finding.from)), text(nameOf(finding.certainty)),
                          frames.join(u','));
    }
    return texts.join(QStringLiteral("; "));
}

QString findingsIn(std::string_view text)
{
    return findingsOfStory(storyOf(text));
}

constexpr const char *opened = R"(
    0.00  client > server  S   0:0    win 60000 <mss 1460,sackOK>
    0.02  server > client  S.  0:0    ack 1 win 60000 <mss 1460,sackOK>
    0.021 client > server  .   1:1    ack 1 win 60000
)";

/// The first number of @p count bytes from @p begin on, as "1:11".
std::string range(int begin, int count)
{
    return std::to_string(begin) + ":" + std::to_string(begin + count);
}

struct Exchange
{
    double acknowledgedAfter = 0.061; ///< seconds
    double reaction = 0.001;
    int length = 100;
    bool answersWithData = false;
};

/// Small writes of the client, each sent when the one before is acknowledged.
std::string smallWrites(int count, const Exchange &exchange)
{
    std::string text = opened;
    double time = 0.1;
    int sent = 1;
    int answered = 1;
    for (int i = 0; i < count; ++i) {
        text += std::to_string(time) + " client > server P. " + range(sent, exchange.length) + " ack "
                + std::to_string(answered) + " win 60000\n";
        sent += exchange.length;
        const int answer = exchange.answersWithData ? 10 : 0;
        text += std::to_string(time + exchange.acknowledgedAfter) + " server > client . " + range(answered, answer)
                + " ack " + std::to_string(sent) + " win 60000\n";
        answered += answer;
        time += exchange.acknowledgedAfter + exchange.reaction;
    }
    return text;
}

constexpr const char *blackHole = R"(
    0.00  client > server  S   0:0      win 60000 <mss 1460>
    0.02  server > client  S.  0:0      ack 1 win 60000 <mss 1460>
    0.021 client > server  .   1:1      ack 1 win 60000
    0.03  client > server  P.  1:201    ack 1 win 60000
    0.05  server > client  .   1:1      ack 201 win 60000
    0.051 server > client  .   1:1461   ack 201 win 60000
    0.251 server > client  .   1:1461   ack 201 win 60000
    0.651 server > client  .   1:1461   ack 201 win 60000
)";

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void segmentsAboveTheMssAreJoined()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.03  client > server  P.  1:13033     ack 1 win 60000
            0.05  server > client  .   1:1         ack 13033 win 60000
            0.06  client > server  P.  13033:14493 ack 1 win 60000
        )");
        QCOMPARE(findingsOfStory(story), QStringLiteral("joined-segments client certain 4"));
        QCOMPARE(lineOf(story, 4), QStringLiteral("13,032 bytes: several segments, joined"));
        QVERIFY(english(joinedText(story, story.rungs[3])).find("13,032 bytes = 9 × 1448") == 0);
        QVERIFY(joinedText(story, story.rungs[5]).isEmpty());
    }

    void ofIpv6AsWell()
    {
        QCOMPARE(findingsIn("client [2001:db8::1]:40000\nserver [2001:db8::2]:80\n" + std::string(opened)
                            + "0.03 server > client P. 1:5001 ack 1 win 60000\n"),
                 QStringLiteral("joined-segments server certain 4"));
    }

    void aSmallMssMayBeDisregarded()
    {
        QCOMPARE(findingsIn(R"(
            0.00  client > server  S   0:0    win 60000 <mss 1460>
            0.02  server > client  S.  0:0    ack 1 win 60000 <mss 536>
            0.021 client > server  .   1:1    ack 1 win 60000
            0.03  client > server  P.  1:1001 ack 1 win 60000
        )"),
                 QStringLiteral("joined-segments client likely 4"));
    }

    void withoutAnAnnouncedMssNothingIsJoined()
    {
        // The SYN says nothing, or was not captured.
        QCOMPARE(findingsIn(R"(
            0.00  client > server  S   0:0    win 60000
            0.02  server > client  S.  0:0    ack 1 win 60000
            0.021 client > server  .   1:1    ack 1 win 60000
            0.03  client > server  P.  1:9001 ack 1 win 60000
        )"),
                 QString());
        QCOMPARE(findingsIn("0.03 client > server P. 1:9001 ack 1 win 60000\n"), QString());
    }

    void fullSegmentsFallIntoABlackHole()
    {
        QCOMPARE(findingsIn(std::string(blackHole) + R"(
            3.051 client > server  F.  201:201  ack 1 win 60000
            3.071 server > client  .   1461:1461 ack 202 win 60000
        )"),
                 QStringLiteral("mtu-black-hole server likely 6,7,8"));
    }

    void aSmallerRetransmissionComesThrough()
    {
        QCOMPARE(findingsIn(std::string(blackHole) + R"(
            1.451 server > client  .   1:513    ack 201 win 60000
            1.471 client > server  .   201:201  ack 513 win 60000
        )"),
                 QStringLiteral("mtu-black-hole server likely 6,7,8"));
    }

    void aSilentPeerIsNoBlackHole() { QCOMPARE(findingsIn(blackHole), QString()); }

    void aPeerThatMissesAcksIsNoBlackHole()
    {
        QCOMPARE(findingsIn(std::string(blackHole) + R"(
            0.7   client > server  P.  201:211  ack 1 win 60000
            0.71  server > client  .   1461:1461 ack 211 win 60000
            1.1   client > server  P.  201:211  ack 1 win 60000
        )"),
                 QString());
    }

    void aFullSegmentThatArrivedShowsNone()
    {
        QCOMPARE(findingsIn(std::string(blackHole) + R"(
            0.671 client > server  .   201:201   ack 1461 win 60000
            0.68  server > client  .   1461:2921 ack 201 win 60000
            0.88  server > client  .   1461:2921 ack 201 win 60000
            1.28  server > client  .   1461:2921 ack 201 win 60000
            1.3   client > server  P.  201:211   ack 1461 win 60000
        )"),
                 QString());
    }

    void lossesOfSmallSegmentsShowNone()
    {
        QCOMPARE(findingsIn(std::string(opened) + R"(
            0.03  server > client  P.  1:101    ack 1 win 60000
            0.23  server > client  P.  1:101    ack 1 win 60000
            0.25  client > server  .   1:1      ack 101 win 60000
            0.26  server > client  .   101:1561 ack 1 win 60000
            0.46  server > client  .   101:1561 ack 1 win 60000
            0.86  server > client  .   101:1561 ack 1 win 60000
            0.9   client > server  P.  1:11     ack 101 win 60000
        )"),
                 QString());
    }

    void aClosedWindowIsNoBlackHole()
    {
        QCOMPARE(findingsIn(std::string(blackHole) + R"(
            0.7   client > server  .   201:201   ack 1 win 0
        )"),
                 QString());
    }

    void whatIcmpReportsIsNoBlackHole()
    {
        const Capture built = capture(std::string(blackHole) + "0.7 client > server P. 201:211 ack 1 win 60000\n");
        const CaptureFile file(inserted(built, 7, icmpError(built.frames[5], {30, false, 3, 4, 1400})));
        QCOMPARE(findingsOfStory(storyOf(loaded(file))), QString());
    }

    void smallSegmentsWaitForDelayedAcks()
    {
        const Story story = storyOf(smallWrites(5, {}));
        QCOMPARE(findingsOfStory(story), QStringLiteral("nagle-and-delayed-ack client likely 5,6,7,8,9,10,11,12"));
        QCOMPARE(story.findings.front().count, 4U);
        QVERIFY(english(findingText(story, story.findings.front())).find("Each costs about 61 ms")
                != std::string::npos);
    }

    void theReceiversEndShowsItAsWell()
    {
        // The capture is made at the server: what answers its ACK comes a round trip later.
        std::string text = R"(
            0.0000 client > server  S   0:0  win 60000 <mss 1460>
            0.0001 server > client  S.  0:0  ack 1 win 60000 <mss 1460>
            0.0201 client > server  .   1:1  ack 1 win 60000
        )";
        for (int i = 0; i < 5; ++i) {
            text += std::to_string(0.1 + 0.061 * i) + " client > server P. " + range(1 + 100 * i, 100)
                    + " ack 1 win 60000\n";
            text += std::to_string(0.1405 + 0.061 * i) + " server > client . 1:1 ack " + std::to_string(101 + 100 * i)
                    + " win 60000\n";
        }
        QCOMPARE(findingsIn(text), QStringLiteral("nagle-and-delayed-ack client likely 5,6,7,8,9,10,11,12"));
    }

    void fewOfThemAreChance() { QCOMPARE(findingsIn(smallWrites(3, {})), QString()); }

    void anAckThatIsNotDelayedHoldsNothing()
    {
        QCOMPARE(findingsIn(smallWrites(8, {0.021, 0.001, 100, false})), QString());
    }

    void whatTheWindowHeldIsNotHeldByNagle()
    {
        std::string narrow = smallWrites(8, {});
        for (std::size_t at = narrow.find("win 60000"); at != std::string::npos; at = narrow.find("win 60000"))
            narrow.replace(at, 9, "win 150");
        QCOMPARE(findingsIn(narrow), QString());
    }

    void whoTypesIsNotHeld() { QCOMPARE(findingsIn(smallWrites(8, {0.061, 0.090, 100, false})), QString()); }

    void fullSegmentsAreNotHeld() { QCOMPARE(findingsIn(smallWrites(8, {0.061, 0.001, 1460, false})), QString()); }

    void anAnswerThatCarriesTheAckIsARequestAnswered()
    {
        QCOMPARE(findingsIn(smallWrites(8, {0.061, 0.001, 100, true})), QString());
    }

    void bothSidesOfATranslationAreOneConnection()
    {
        constexpr const char *both = R"(
            client 192.0.2.10:40002
            outside 203.0.113.7:61000
            server 198.51.100.20:80
            isn client 77001
            isn outside 77001
            0.000000 client > server   S  0:0  win 500 id 7 ttl 64
            0.000020 outside > server  S  0:0  win 500 id 7 ttl 63
            0.001000 server > outside  S. 0:0  ack 1 win 500 id 9 ttl 60
            0.001020 server > client   S. 0:0  ack 1 win 500 id 9 ttl 59
            0.001100 client > server   .  1:1  ack 1 win 500 id 8 ttl 64
            0.001120 outside > server  .  1:1  ack 1 win 500 id 8 ttl 63
        )";
        const CaptureFile file(capture(both));
        const SessionPtr session = loaded(file);
        const Story inside = storyOf(session, {0});
        QCOMPARE(findingsOfStory(inside), QStringLiteral("address-translation client likely 1,2"));
        QCOMPARE(inside.findings.front().other, ConnectionId{1});
        const Story outside = storyOf(session, {1});
        QCOMPARE(findingsOfStory(outside), QStringLiteral("address-translation client likely 2,1"));
        QCOMPARE(outside.findings.front().other, ConnectionId{0});
        // The same numbers, but nobody has forwarded it: a sender that always begins alike.
        std::string alike(both);
        for (std::size_t at = alike.find("ttl 63"); at != std::string::npos; at = alike.find("ttl 63"))
            alike.replace(at, 6, "ttl 64");
        const CaptureFile other(capture(alike));
        QCOMPARE(findingsOfStory(storyOf(loaded(other))), QString());
    }

    void otherNumbersAreAnotherConnection()
    {
        QCOMPARE(findingsIn(R"(
            client 192.0.2.10:40002
            outside 203.0.113.7:61000
            server 198.51.100.20:80
            isn client 77001
            isn outside 77002
            0.000000 client > server   S  0:0  win 500 id 7 ttl 64
            0.000020 outside > server  S  0:0  win 500 id 7 ttl 63
            0.001000 server > outside  S. 0:0  ack 1 win 500 id 9 ttl 60
            0.001020 server > client   S. 0:0  ack 1 win 500 id 9 ttl 59
        )"),
                 QString());
    }

    void areSaidOnceAboveTheLadder()
    {
        const CaptureFile file(capture(std::string(opened) + "0.03 client > server P. 1:9001 ack 1 win 60000\n"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        std::string text;
        writeLadderText(*session, story, true, [&text](std::string_view part) {
            text += part;
            return true;
        });
        const std::size_t place = text.find("the network card or the kernel joined them");
        QVERIFY(place != std::string::npos && text.find("the network card", place + 1) == std::string::npos);
        QCOMPARE(findingsAbout(story, FrameId{0}).size(), std::size_t{1});
        QCOMPARE(findingsAbout(story, FrameId{3}).size(), std::size_t{1});
        QVERIFY(findingsAbout(story, FrameId{1}).empty());
    }
};

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
