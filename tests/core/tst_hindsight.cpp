// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a segment and refuted by a later one is taken back, in the list, the story and the counts.
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *opened = R"(
    0.00  client > server  S   0:0    win 500
    0.02  server > client  S.  0:0    ack 1 win 500
    0.021 client > server  .   1:1    ack 1 win 500
)";

/// Kinds in the list and in the story, frame by frame.
void compareListAndStory(const SessionPtr &session, const Story &story)
{
    for (const Rung &rung : story.rungs) {
        EventSet inStory;
        for (const Event &event : rung.events)
            inStory.add(event.kind);
        QVERIFY2(session->eventsOf(rung.frame) == inStory, qPrintable(eventsOf(story, rung.frame.value + 1)));
    }
    QVERIFY(session->summaryOf({0}).events == story.summary.events);
    QCOMPARE(session->summaryOf({0}).bytesUnique[Side::client], story.summary.bytesUnique[Side::client]);
}

} // namespace

class TestHindsight : public QObject
{
    Q_OBJECT
private slots:
    void anAcknowledgedSegmentHadAGoodChecksum()
    {
        const CaptureFile file(capture(std::string(opened) + R"(
            0.03  client > server  P.  1:501   ack 1 win 500 badsum
            0.05  server > client  .   1:1     ack 501 win 500
            0.06  client > server  P.  501:601 ack 1 win 500
            0.08  server > client  .   1:1     ack 601 win 500
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        for (std::uint32_t frame = 4; frame <= 7; ++frame)
            QCOMPARE(eventsOf(story, frame), QString());
        QCOMPARE(story.summary.bytesUnique[Side::client], std::uint64_t{600});
        QCOMPARE(story.rungs[4].acknowledges, FrameId{3});
        compareListAndStory(session, story);
    }

    void itsLineSaysWhoFillsTheChecksumIn()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.03  client > server  P.  1:501   ack 1 win 500 badsum
            0.05  server > client  .   1:1     ack 501 win 500
        )");
        QCOMPARE(lineOf(story, 4), QStringLiteral("500 bytes, checksum left to the network card"));
        QCOMPARE(QString::fromStdString(english(segmentText(story, story.rungs[3]).sums.back())),
                 QStringLiteral("The checksum is not that of these bytes, yet #5 acknowledges them: the network card "
                                "fills it in after the capture."));
    }

    void aGapThatIsAcknowledgedArrived()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.03  client > server  P.  101:201 ack 1 win 500
            0.05  server > client  .   1:1     ack 201 win 500
        )");
        QCOMPARE(eventsOf(story, 4), QStringLiteral("gap"));
        QCOMPARE(lineOf(story, 4), QStringLiteral("100 bytes after 100 bytes not captured, but acknowledged"));
        QCOMPARE(QString::fromStdString(english(segmentText(story, story.rungs[3]).verdicts[0].what)),
                 QStringLiteral("The data before it arrived, since #5 acknowledges it, but was not captured."));
    }

    void aGapThatIsFilledIsNotCalledLost()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.03  client > server  P.  101:201 ack 1 win 500
            0.05  server > client  .   1:1     ack 1 win 500
            0.30  client > server  P.  1:101   ack 1 win 500
        )");
        QCOMPARE(QString::fromStdString(english(segmentText(story, story.rungs[3]).verdicts[0].what)),
                 QStringLiteral("Data before it is missing here; #6 fills the gap."));
    }

    void whatIsRecordedBeforeItsDataNamesThat()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.03  client > server  P.  1:101   ack 1 win 500
            0.05  client > server  .   101:101 ack 301 win 500
            0.06  server > client  P.  1:301   ack 101 win 500
        )");
        QCOMPARE(lineOf(story, 5), QStringLiteral("Acknowledges #6, which was captured later"));
    }

    void aProbeThatIsAnsweredWasNotLost()
    {
        const Story story = storyOf(std::string(opened) + R"(
            0.03  server > client  P.  1:501   ack 1 win 500
            0.031 client > server  .   1:1     ack 501 win 0
            0.50  server > client  .   501:502 ack 1 win 500
            0.501 client > server  .   1:1     ack 501 win 0
            0.90  client > server  .   1:1     ack 501 win 500
            0.91  server > client  .   501:1001 ack 1 win 500
        )");
        QVERIFY(story.rungs[5].has(EventKind::windowProbe));
        QVERIFY(!story.rungs[5].isLost);
    }

    void theGapAfterItIsTakenBack()
    {
        const CaptureFile file(capture(std::string(opened) + R"(
            0.03  client > server  P.  1:101   ack 1 win 500 badsum
            0.031 client > server  P.  101:201 ack 1 win 500
            0.05  server > client  .   1:1     ack 201 win 500
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(eventsOf(story, 4), QString());
        QCOMPARE(eventsOf(story, 5), QString());
        QCOMPARE(eventsOf(story, 6), QString());
        QCOMPARE(story.summary.bytesUnique[Side::client], std::uint64_t{200});
        compareListAndStory(session, story);
    }

    void aDamagedSegmentThatIsSentAgainStaysDamaged()
    {
        const CaptureFile file(capture(std::string(opened) + R"(
            0.03  client > server  P.  1:101   ack 1 win 500 badsum
            0.33  client > server  P.  1:101   ack 1 win 500
            0.35  server > client  .   1:1     ack 101 win 500
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(eventsOf(story, 4), QStringLiteral("bad-checksum"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("retransmission(4)"));
        compareListAndStory(session, story);
    }

    void damageThatLeftAGapStaysDamage()
    {
        const CaptureFile file(capture(std::string(opened) + R"(
            0.03  client > server  P.  1:101   ack 1 win 500 badsum
            0.031 client > server  P.  101:201 ack 1 win 500
            0.05  server > client  .   1:1     ack 1 win 500
            0.33  client > server  P.  1:101   ack 1 win 500
            0.35  server > client  .   1:1     ack 201 win 500
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(eventsOf(story, 4), QStringLiteral("bad-checksum"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("gap"));
        compareListAndStory(session, story);
    }

    void anAcknowledgmentMayBeRecordedBeforeItsData()
    {
        const CaptureFile file(capture(std::string(opened) + R"(
            0.03  client > server  P.  1:101   ack 1 win 500
            0.05  client > server  .   101:101 ack 301 win 500
            0.06  server > client  P.  1:301   ack 101 win 500
            0.07  client > server  .   101:101 ack 801 win 500
        )"));
        const SessionPtr session = loaded(file);
        const Story story = storyOf(session);
        QCOMPARE(eventsOf(story, 5), QString());
        // What it acknowledges never came.
        QCOMPARE(eventsOf(story, 7), QStringLiteral("unacceptable-ack"));
        compareListAndStory(session, story);
    }
};

QTEST_APPLESS_MAIN(TestHindsight)
#include "tst_hindsight.moc"
