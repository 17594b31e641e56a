// SPDX-License-Identifier: GPL-3.0-or-later
//
// Half of a connection is missing: the options of its SYNs, one side, the beginning. Nothing is claimed that needs it.
#include "core/text/segment_text.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

QStringList gapsOf(const Story &story)
{
    QStringList names;
    for (const CaptureGap gap : captureGaps(story.summary))
        names += QString::fromUtf8(nameOf(gap).data());
    return names;
}

QString sumsOf(const Story &story, std::uint32_t number)
{
    QStringList sums;
    for (const Phrase &sum : segmentText(story, *story.rungOf(FrameId{number - 1})).sums)
        sums += QString::fromStdString(english(sum));
    return sums.join(u'\n');
}

/// All sent by one side, or what is left of each frame.
std::string with(const std::string &snap)
{
    return "0.000  client > server  S   0:0     win 64240 <mss 1460,sackOK,nop,nop,nop,wscale 7>" + snap
           + "\n"
             "0.020  server > client  S.  0:0     ack 1 win 65160 <mss 1460,sackOK,nop,nop,nop,wscale 7>"
           + snap
           + "\n"
             "0.021  client > server  .   1:1     ack 1 win 502\n"
             "0.030  client > server  P.  1:503   ack 1 win 502\n"
             "0.050  server > client  .   1:1     ack 503 win 501\n"
             "0.060  server > client  P.  1:503   ack 503 win 501\n"
             "0.061  client > server  .   503:503 ack 503 win 502\n";
}

} // namespace

class TestHalfCaptures : public QObject
{
    Q_OBJECT
private slots:
    void optionsThatWereCutAreNotKnown()
    {
        // Ethernet, IPv4 and the fixed header of TCP.
        const Story story = storyOf(with(" snap 54"));
        QCOMPARE(gapsOf(story), QStringList{QStringLiteral("options")});
        QVERIFY(story.summary.sackPermitted == Agreement::unknown);
        QVERIFY(story.summary.timestamps == Agreement::unknown);
        QCOMPARE(story.rungs[0].window, std::optional<std::uint32_t>(64240)); // never scaled in a SYN
        for (std::size_t i = 2; i < story.rungs.size(); ++i) {
            QVERIFY(!story.rungs[i].window);
            QVERIFY(!story.rungs[i].has(EventKind::windowFull));
        }
        QVERIFY(sumsOf(story, 3).contains(
            QStringLiteral("Window 502; its scale is not known: the options of a SYN were cut off.")));
    }

    void optionsThatWereCapturedAreKnownThoughOthersAreCut()
    {
        // MSS and SACK, and the first three bytes of what follows.
        const Story story = storyOf(with(" snap 62"));
        QVERIFY(story.summary.sackPermitted == Agreement::yes);
        QCOMPARE(story.summary.mss[Side::client], std::uint16_t{1460});
        QVERIFY(!story.rungs[2].window);
    }

    void wholeOptionsAreKnown()
    {
        const Story story = storyOf(with(""));
        QVERIFY(gapsOf(story).isEmpty());
        QVERIFY(story.summary.sackPermitted == Agreement::yes);
        QVERIFY(story.summary.timestamps == Agreement::no);
        QCOMPARE(story.rungs[2].window, std::optional<std::uint32_t>(502 * 128));
    }

    void aSynThatWasNotCapturedLeavesTheScaleUnknown()
    {
        const Story story = storyOf(R"(
            0.020  server > client  S.  0:0     ack 1 win 65160 <mss 1460,sackOK,nop,nop,nop,wscale 7>
            0.021  client > server  .   1:1     ack 1 win 502
            0.030  client > server  P.  1:503   ack 1 win 502
            0.050  server > client  .   1:1     ack 503 win 501
        )");
        QCOMPARE(gapsOf(story), QStringList{QStringLiteral("syn")});
        QVERIFY(!story.rungs[1].window);
        QVERIFY(story.summary.sackPermitted == Agreement::unknown);
    }

    void blocksShowThatSackWasPermitted()
    {
        const Story story = storyOf(R"(
            0.030  client > server  .   1:501     ack 1 win 502
            0.031  client > server  .   1001:1501 ack 1 win 502
            0.050  server > client  .   1:1       ack 501 win 501 <nop,nop,sack 1001:1501>
        )");
        QCOMPARE(gapsOf(story), QStringList{QStringLiteral("opening")});
        QVERIFY(story.summary.sackPermitted == Agreement::yes);
    }

    void theClientAloneOpensItsConnection()
    {
        const Story story = storyOf(R"(
            0.000  client > server  S   0:0     win 64240 <mss 1460,sackOK>
            1.000  client > server  S   0:0     win 64240 <mss 1460,sackOK>
            1.021  client > server  .   1:1     ack 1 win 502
            1.030  client > server  P.  1:501   ack 1 win 502
            1.300  client > server  P.  1:501   ack 1 win 502
        )");
        QCOMPARE(gapsOf(story), QStringList{QStringLiteral("server")});
        QCOMPARE(QString::fromUtf8(nameOf(story.summary.opening).data()), QStringLiteral("syn-retransmitted"));
        QCOMPARE(pathOf(story, Side::server), QStringLiteral("SYN-RECEIVED > ESTABLISHED"));
        // Whether the first copies were lost, and what was answered, is not known.
        for (const Rung &rung : story.rungs)
            QVERIFY(!rung.isLost);
        QCOMPARE(lineOf(story, 2), QStringLiteral("SYN of #1 retransmitted"));
        QVERIFY(segmentText(story, story.rungs[4]).answers.empty());
    }

    void theServerAloneShowsANewConnectionByWhatItAcknowledges()
    {
        const CaptureFile file(capture(R"(
            isn server 1000
            0.000  server > client  S.  0:0     ack 1 win 64240 <mss 1460>
            0.010  server > client  P.  1:501   ack 101 win 64240
            0.020  server > client  F.  501:501 ack 102 win 64240
            isn server 900000
            isn client 777000
            1.000  server > client  S.  0:0     ack 1 win 64240 <mss 1460>
            1.010  server > client  P.  1:501   ack 101 win 64240
        )"));
        const SessionPtr session = loaded(file);
        QCOMPARE(session->connectionCount(), std::size_t{2});
        const Story story = storyOf(session, {1});
        QCOMPARE(gapsOf(story), QStringList{QStringLiteral("client")});
        for (std::uint32_t frame = 4; frame <= 5; ++frame)
            QCOMPARE(eventsOf(story, frame), QString());
        QCOMPARE(QString::fromUtf8(nameOf(story.summary.opening).data()), QStringLiteral("three-way"));
    }

    void anUnansweredSynIsNoHalfCapture()
    {
        const Story story = storyOf("0.0  client > server  S   0:0  win 64240 <mss 1460>\n");
        QVERIFY(gapsOf(story).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHalfCaptures)
#include "tst_half_captures.moc"
