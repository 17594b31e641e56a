// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/state/history.h"
#include "ui/state/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void theFieldIsSelectedInEveryFrame();
    void moreOfTheSameCaptureKeepsTheSelection();
    void anotherCaptureClearsIt();
    void missingItemsAreNotSelected();
    void bytesAndBitsFindTheSmallestField();
    void backAndForwardWalkTheHistory();
    void aNewSelectionClearsForward();
};

void TestSelection::theFieldIsSelectedInEveryFrame()
{
    const test::CaptureFile file(test::capture(R"(
        0.000  client > server  S   0:0  <mss 1460,nop,wscale 7>
        0.040  server > client  S.  0:0  ack 1
        0.041  client > server  .   1:1  ack 1 <nop,nop,TS val 1 ecr 2>
    )"));
    Selection selection;
    selection.setSession(test::loaded(file));
    selection.selectFrame(FrameId{0});
    selection.selectKey(u"tcp.hdr_len"_s);
    QCOMPARE(selection.field()->value, 7U);
    selection.selectFrame(FrameId{1});
    QCOMPARE(selectedKey(selection), u"tcp.hdr_len"_s);
    QCOMPARE(selection.field()->value, 5U);

    selection.selectKey(u"tcp.options.timestamp.tsval"_s);
    QVERIFY(!selection.field());
    selection.selectFrame(FrameId{2});
    QCOMPARE(selectedKey(selection), u"tcp.options.timestamp.tsval"_s);
}

void TestSelection::moreOfTheSameCaptureKeepsTheSelection()
{
    Selection selection;
    openSample(selection, "http.pcap");
    selection.selectFrame(FrameId{4});
    selection.selectKey(u"tcp.flags.ack"_s);
    QSignalSpy frameChanged(&selection, &Selection::frameChanged);
    selection.setSession(selection.session());
    QCOMPARE(selection.frame(), FrameId{4});
    QCOMPARE(selectedKey(selection), u"tcp.flags.ack"_s);
    QCOMPARE(frameChanged.count(), 0);
}

void TestSelection::anotherCaptureClearsIt()
{
    Selection selection;
    openSample(selection, "http.pcap");
    selection.selectFrame(FrameId{4});
    selection.setSession(*load(RUNGS_SAMPLES "/reset.pcap"));
    QVERIFY(!selection.frame().isValid());
    QVERIFY(!selection.decoded());
    QVERIFY(!selection.connection().isValid());
}

void TestSelection::missingItemsAreNotSelected()
{
    Selection selection;
    selection.selectFrame(FrameId{0});
    selection.selectByte(0, 3);
    selection.selectKey(u"tcp.seq_raw"_s);
    QVERIFY(!selection.frame().isValid());

    openSample(selection, "http.pcap");
    selection.selectFrame(FrameId{11});
    QCOMPARE(selection.frame(), FrameId{0});
    selection.selectNode(1000000);
    QVERIFY(!selection.field());
    selection.selectByte(7, 0);
    QVERIFY(!selection.field());
}

void TestSelection::bytesAndBitsFindTheSmallestField()
{
    Selection selection;
    openSample(selection, "http.pcap");
    // Byte 52: the data offset and the reserved bits; byte 53: the flags.
    selection.selectBit(0, 52 * 8);
    QCOMPARE(selectedKey(selection), u"tcp.hdr_len"_s);
    selection.selectBit(0, 52 * 8 + 5);
    QCOMPARE(selectedKey(selection), u"tcp.flags.res"_s);
    selection.selectBit(0, 53 * 8 + 6);
    QCOMPARE(selectedKey(selection), u"tcp.flags.syn"_s);
    selection.selectByte(0, 55);
    QCOMPARE(selectedKey(selection), u"tcp.window_size_value"_s);
}

void TestSelection::backAndForwardWalkTheHistory()
{
    Selection selection;
    History history(selection);
    openSample(selection, "http.pcap");
    selection.selectKey(u"tcp.hdr_len"_s);
    selection.selectFrame(FrameId{7});
    QVERIFY(history.canGoBack());
    QVERIFY(!history.canGoForward());

    history.back();
    QCOMPARE(selection.frame(), FrameId{0});
    QCOMPARE(selectedKey(selection), u"tcp.hdr_len"_s);
    history.back();
    QVERIFY(!selection.field());
    QVERIFY(!history.canGoBack());
    history.forward();
    history.forward();
    QCOMPARE(selection.frame(), FrameId{7});
    QVERIFY(!history.canGoForward());
}

void TestSelection::aNewSelectionClearsForward()
{
    Selection selection;
    History history(selection);
    openSample(selection, "http.pcap");
    selection.selectFrame(FrameId{1});
    selection.selectFrame(FrameId{2});
    history.back();
    selection.selectFrame(FrameId{5});
    QVERIFY(!history.canGoForward());
    history.back();
    QCOMPARE(selection.frame(), FrameId{1});
    selection.setSession(nullptr);
    QVERIFY(!history.canGoBack());
}

} // namespace rungs

QTEST_MAIN(rungs::TestSelection)
#include "tst_selection.moc"
