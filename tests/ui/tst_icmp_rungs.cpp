// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ICMP error in the window: a row of the ladder of the connection that it quotes, and explained.
#include "sample_selection.h"
#include "tests/support/capture_file.h"
#include "tests/support/icmp_frames.h"
#include "ui/explain/segment_pane.h"
#include "ui/ladder/ladder_view.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_model.h"
#include "ui/painted/link_browser.h"
#include "ui/window/segment_links.h"

using namespace rungs;

namespace {

/// A packet that is too large, what a router says of it as frame 5, and the smaller ones.
test::Capture tooLarge(bool isFromReceiver)
{
    const test::Capture capture = test::capture(R"(
        0.00  client > server  S   0:0       win 5000 <mss 1460>
        0.02  server > client  S.  0:0       ack 1 win 5000 <mss 1460>
        0.021 client > server  .   1:1       ack 1 win 5000
        0.03  client > server  P.  1:1461    ack 1 win 5000
        0.035 client > server  .   1:1361    ack 1 win 5000
        0.036 client > server  P.  1361:1461 ack 1 win 5000
        0.06  server > client  .   1:1       ack 1461 win 5000
    )");
    test::IcmpMessage message;
    message.milliseconds = 3;
    message.isFromReceiver = isFromReceiver;
    message.code = 4;
    message.mtu = 1400;
    return test::inserted(capture, 5, test::icmpError(capture.frames[3], message));
}

} // namespace

class TestIcmpRungs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installEnglish(); }

    void isARungOfTheLadder()
    {
        const test::CaptureFile file(tooLarge(false));
        SampleSelection selection;
        selection.setSession(test::loaded(file));
        selection.selectFrame(FrameId{4});
        QCOMPARE(selection.connection(), ConnectionId{0});
        LadderView view(selection, selection.options, selection.stories);
        showPane(view, {900, 800});
        QTRY_VERIFY(view.scene().story);
        QCOMPARE(view.layoutValue().rowCount(), 8U);
        const LadderRung &rung = view.scene().contents->rungs[4];
        QVERIFY(rung.isIcmpError && rung.beginsBetween);
        QCOMPARE(rung.from, Side::server);
        QVERIFY(rung.style.tail == ArrowStyle::Tail::diamond);
        const int item = view.items()->itemOfRow(4);
        QCOMPARE(view.items()->currentItem(), item);
        QCOMPARE(view.items()->itemName(item),
                 QStringLiteral("5 ICMP  Fragmentation needed and DF set: #4 exceeds the next hop's MTU, 1400"));
        QCOMPARE(view.items()->itemValue(item), QStringLiteral("ICMP error to the client, 0.033000"));
        // What a router drops never arrives.
        QVERIFY(view.scene().contents->rungs[3].style.head == ArrowStyle::Head::cross);
    }

    void theOtherEndSendsItFromItsLifeline()
    {
        const test::CaptureFile file(tooLarge(true));
        SampleSelection selection;
        selection.setSession(test::loaded(file));
        selection.selectFrame(FrameId{0});
        LadderView view(selection, selection.options, selection.stories);
        showPane(view, {900, 800});
        QTRY_VERIFY(view.scene().story);
        QVERIFY(!view.scene().contents->rungs[4].beginsBetween);
        QVERIFY(view.scene().contents->rungs[3].style.head == ArrowStyle::Head::filled);
    }

    void isExplainedWithLinks()
    {
        const test::CaptureFile file(tooLarge(false));
        SampleSelection selection;
        SegmentPane pane(selection, selection.options, selection.stories);
        selection.setSession(test::loaded(file));
        selection.selectFrame(FrameId{4});
        showPane(pane, {560, 600});
        QTRY_VERIFY(pane.browser()->toPlainText().contains(QStringLiteral("larger than the next hop's MTU of 1400")));
        QVERIFY(pane.browser()->toPlainText().contains(QStringLiteral("#6 sends bytes of #4 again")));
        QVERIFY(pane.browser()->toHtml().contains(QStringLiteral("href")));
    }

    void hasItsLineInTheListAndIsOnTheWayThroughTheConnection()
    {
        const test::CaptureFile file(tooLarge(false));
        SampleSelection selection;
        selection.setSession(test::loaded(file));
        selection.selectFrame(FrameId{4});
        PacketModel model(selection, selection.options, selection.stories);
        const QModelIndex info = model.index(4, PacketColumn::info);
        QTRY_VERIFY(info.data().toString().contains(QStringLiteral("#4 exceeds")));
        QTRY_VERIFY(selection.stories.find({0}));
        QCOMPARE(segmentLinks(selection, selection.stories).evidence, FrameId{3});
        QCOMPARE(neighbourInConnection(selection, selection.stories, 1), FrameId{5});
        QCOMPARE(neighbourInConnection(selection, selection.stories, -1), FrameId{3});
        selection.selectFrame(FrameId{3});
        QCOMPARE(neighbourInConnection(selection, selection.stories, 1), FrameId{4});
    }
};

QTEST_MAIN(TestIcmpRungs)
#include "tst_icmp_rungs.moc"
