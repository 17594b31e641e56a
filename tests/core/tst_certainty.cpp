// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sure each claim is: certain, likely, or one of several that the capture cannot tell apart.
#include "core/export/record_columns.h"
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// The claims about a frame with their certainty: "retransmission(4) likely, network-duplicate(4) cannot-tell".
QString claimsOf(const Story &story, std::uint32_t number)
{
    const Rung *rung = story.rungOf(FrameId{number - 1});
    QStringList claims;
    for (const Event &event : rung->claims()) {
        const std::string_view certainty = nameOf(certaintyOf(event));
        claims += QString::fromStdString(eventNames(std::span(&event, 1))) + u' '
                  + QString::fromUtf8(certainty.data(), qsizetype(certainty.size()));
    }
    return claims.join(QStringLiteral(", "));
}

/// Client and server opened; @p ids: whether IP identifications are there and grow.
std::string opened(bool ids, const char *rest)
{
    return std::string(ids ? R"(
    0.00  client > server  S   0:0    win 500 id 10
    0.10  server > client  S.  0:0    ack 1 win 500 id 90
    0.10  client > server  .   1:1    ack 1 win 500 id 11
    )"
                           : R"(
    client [2001:db8::1]:40000
    server [2001:db8::2]:80
    0.00  client > server  S   0:0    win 500
    0.10  server > client  S.  0:0    ack 1 win 500
    0.10  client > server  .   1:1    ack 1 win 500
    )") + rest;
}

} // namespace

class TestCertainty : public QObject
{
    Q_OBJECT

private slots:
    void theSamePacketLongAfterIsARetransmission()
    {
        const Story story = storyOf(opened(false, R"(
            0.20  client > server  P.  1:101  ack 1 win 500
            0.60  client > server  P.  1:101  ack 1 win 500
        )"));
        QCOMPARE(claimsOf(story, 5), QStringLiteral("retransmission(4) certain"));
        QVERIFY(!lineOf(story, 5).contains(QStringLiteral("likely")));
    }

    void withoutIdentificationTheNetworkMayHaveCopiedIt()
    {
        const Story story = storyOf(opened(false, R"(
            0.20  client > server  P.  1:101  ack 1 win 500
            0.35  client > server  P.  1:101  ack 1 win 500
        )"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("retransmission(4)"));
        QCOMPARE(claimsOf(story, 5), QStringLiteral("retransmission(4) likely, network-duplicate(4) cannot-tell"));
        QVERIFY(lineOf(story, 5).endsWith(QStringLiteral("(likely)")));
        const std::vector<VerdictText> verdicts = segmentText(story, story.rungs[4]).verdicts;
        QCOMPARE(verdicts.size(), std::size_t{2});
        QCOMPARE(verdicts[0].certainty, Certainty::likely);
        QCOMPARE(verdicts[1].certainty, Certainty::cannotTell);
        QVERIFY(
            QString::fromStdString(english(verdicts[1].what)).startsWith(QStringLiteral("Either retransmitted, or")));
        // What cannot be told is not counted.
        QVERIFY(!story.summary.events.contains(EventKind::networkDuplicate));
        QVERIFY(!story.rungs[4].has(EventKind::networkDuplicate));
    }

    void aSynAckThatComesAgainAtOnceMayBeACopy()
    {
        const char *const text = R"(
            client [2001:db8::1]:40000
            server [2001:db8::2]:80
            0.00  client > server  S   0:0    win 500
            0.02  server > client  S.  0:0    ack 1 win 500
            0.07  server > client  S.  0:0    ack 1 win 500
            1.07  server > client  S.  0:0    ack 1 win 500
        )";
        const Story story = storyOf(text);
        QCOMPARE(claimsOf(story, 3), QStringLiteral("retransmission(2) likely, network-duplicate(2) cannot-tell"));
        QCOMPARE(claimsOf(story, 4), QStringLiteral("retransmission(2) certain"));
        QVERIFY(QString::fromStdString(english(segmentText(story, story.rungs[3]).verdicts[0].alternative))
                    .contains(QStringLiteral("no network delays a copy for so long")));
    }

    void identificationsThatGrowTell()
    {
        const Story story = storyOf(opened(true, R"(
            0.20  client > server  P.  1:101  ack 1 win 500 id 12
            0.35  client > server  P.  1:101  ack 1 win 500 id 13
        )"));
        QCOMPARE(claimsOf(story, 5), QStringLiteral("retransmission(4) certain"));
    }

    void anAcknowledgmentRepeatedForNoReasonIsNoEvent()
    {
        const Story story = storyOf(opened(true, R"(
            0.20  client > server  P.  1:101  ack 1 win 500 id 12
            0.30  server > client  .   1:1    ack 101 win 500 id 91
            2.30  server > client  .   1:1    ack 101 win 500 id 92
        )"));
        QCOMPARE(eventsOf(story, 6), QString());
        QCOMPARE(claimsOf(story, 6), QStringLiteral("challenge-ack(5) cannot-tell"));
        QCOMPARE(story.summary.events, EventSet());
    }

    void aDuplicateAckIsCertainWhereWhatProvokedItWasCaptured()
    {
        const Story story = storyOf(opened(true, R"(
            0.20  client > server  P.  1:101   ack 1 win 500 id 12
            0.20  client > server  P.  101:201 ack 1 win 500 id 13
            0.20  client > server  P.  301:401 ack 1 win 500 id 15
            0.20  client > server  P.  401:501 ack 1 win 500 id 16
            0.30  server > client  .   1:1     ack 201 win 500 id 91
            0.30  server > client  .   1:1     ack 201 win 500 id 92
            0.30  server > client  .   1:1     ack 201 win 500 id 93
        )"));
        QCOMPARE(claimsOf(story, 9), QStringLiteral("duplicate-ack(8) certain"));
        QCOMPARE(claimsOf(story, 10), QStringLiteral("duplicate-ack(8) certain"));
        // Data is outstanding, yet nothing that came before the acknowledgment is out of order.
        const Story inferred = storyOf(opened(true, R"(
            0.20  client > server  P.  1:101   ack 1 win 500 id 12
            0.20  client > server  P.  101:201 ack 1 win 500 id 13
            0.30  server > client  .   1:1     ack 101 win 500 id 91
            0.31  server > client  .   1:1     ack 101 win 500 id 92
        )"));
        QCOMPARE(claimsOf(inferred, 7), QStringLiteral("duplicate-ack(6) likely"));
    }

    void whatTheHeaderSaysIsCertain()
    {
        const Story story = storyOf(opened(true, R"(
            0.20  server > client  .   1:1  ack 1 win 0 id 91
            0.40  client > server  R   1:1  id 12
        )"));
        QVERIFY(claimsOf(story, 4).startsWith(QStringLiteral("zero-window certain")));
        QVERIFY(claimsOf(story, 5).startsWith(QStringLiteral("reset")));
        QVERIFY(claimsOf(story, 5).endsWith(QStringLiteral("certain")));
    }
};

QTEST_APPLESS_MAIN(TestCertainty)
#include "tst_certainty.moc"
