// SPDX-License-Identifier: GPL-3.0-or-later
//
// The states pane: both ends in the diagram of RFC 9293, moved by the selected segment.
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/painted/link_browser.h"
#include "ui/states/state_diagram.h"
#include "ui/states/states_pane.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rungs;
using namespace rungs::test;

namespace {

struct Shown
{
    SampleSelection selection;
    StatesPane pane{selection, selection.stories};

    explicit Shown(const std::string &sample, QSize size = {640, 620})
    {
        openSample(selection, sample);
        showPane(pane, size);
        [&] { QTRY_VERIFY(diagram().scene().story); }();
    }
    StateDiagram &diagram() { return *pane.diagram(); }
    void select(std::uint32_t number) { selection.selectFrame(FrameId{number - 1}); }
    std::uint64_t selected() const { return frameNumber(selection.frame()); }
    QString text() const { return pane.sentences()->spokenText(); }
    std::size_t box(TcpState state, bool isEnd = false) { return diagram().layoutValue().boxOf(state, isEnd); }
    QString nameOf(TcpState state, bool isEnd = false) { return diagram().itemName(int(box(state, isEnd))); }
    void click(QPoint place) { QTest::mouseClick(diagram().viewport(), Qt::LeftButton, {}, place); }
    void clickBox(TcpState state, bool isEnd = false)
    {
        click(diagram().itemRect(int(box(state, isEnd))).center() - diagram().viewport()->pos());
    }
    QToolButton *button(const QString &name)
    {
        for (QToolButton *each : pane.findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TestStates : public QObject
{
    Q_OBJECT

private slots:
    void bothEndsAreInTheFigure();
    void sentencesSayWhy();
    void stepsSelectSegments();
    void aClickGoesToTheSegmentThatLedThere();
    void anArrowLeadsToItsSegment();
    void keysGoThroughTheFigure();
    void playingStopsAtTheEnd();
    void linksSelectFrames();
    void aConnectionFromItsMiddleIsNotGuessed();
    void neitherIsTheClientOfASimultaneousOpen();
    void aResetIsDrawnWhereItHappens();
    void itFitsSmallPlaces_data();
    void itFitsSmallPlaces();
    void itIsPaintedAsItSays();
    void noConnectionNoEnds();
};

void TestStates::bothEndsAreInTheFigure()
{
    Shown shown("merged-close.pcap");
    shown.select(1);
    QCOMPARE(shown.nameOf(TcpState::synSent), u"SYN-SENT, the client is here since #1"_s);
    QCOMPARE(shown.nameOf(TcpState::synReceived), u"SYN-RECEIVED, the server is here since #1"_s);
    QCOMPARE(shown.nameOf(TcpState::closed), u"CLOSED"_s);
    const StateWalk &walk = shown.diagram().scene().walk;
    shown.selection.selectFrame(walk.steps().back().frame);
    QVERIFY2(shown.nameOf(TcpState::timeWait).startsWith(u"TIME-WAIT, the client is here since #"_s)
                 || shown.nameOf(TcpState::timeWait).startsWith(u"TIME-WAIT, the server is here since #"_s),
             qPrintable(shown.nameOf(TcpState::timeWait)));
    QVERIFY(shown.nameOf(TcpState::closed, true).contains(u"is here since #"_s));
}

void TestStates::sentencesSayWhy()
{
    Shown shown("merged-close.pcap");
    const auto skips = [](const StateStep &step) {
        return step.from == TcpState::finWait1 && step.to == TcpState::timeWait;
    };
    const std::span<const StateStep> steps = shown.diagram().scene().walk.steps();
    const auto skipping = std::ranges::find_if(steps, skips);
    QVERIFY(skipping != steps.end());
    shown.selection.selectFrame(skipping->frame);
    QVERIFY2(shown.text().contains(u"is a FIN itself, so FIN-WAIT-2 is skipped. RFC 9293, 3.10.7.4"_s),
             qPrintable(shown.text()));
    QVERIFY(shown.text().contains(u"what figure 5 of RFC 9293 leaves out"_s));
    QCOMPARE(shown.pane.note(), u"after #%1"_s.arg(frameNumber(skipping->frame)));
}

void TestStates::stepsSelectSegments()
{
    Shown shown("http.pcap");
    shown.select(3);
    shown.button(u"Next segment"_s)->click();
    QCOMPARE(shown.selected(), 4U);
    shown.button(u"Previous segment"_s)->click();
    shown.button(u"Previous segment"_s)->click();
    QCOMPARE(shown.selected(), 2U);
    shown.button(u"First segment"_s)->click();
    QCOMPARE(shown.selected(), 1U);
    QVERIFY(!shown.button(u"Previous segment"_s)->isEnabled());
    QVERIFY(!shown.button(u"First segment"_s)->isEnabled());
    shown.pane.goToEnd(true);
    QVERIFY(!shown.button(u"Next segment"_s)->isEnabled());
    const auto labels = shown.pane.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->text().startsWith(u"#%1 "_s.arg(shown.selected())) && label->text().contains(u" from the "_s);
    }));
}

void TestStates::aClickGoesToTheSegmentThatLedThere()
{
    Shown shown("http.pcap");
    shown.select(1);
    // First the one, then the other.
    const std::vector<FrameId> frames = shown.diagram().framesOfBox(shown.box(TcpState::established));
    QCOMPARE(frames.size(), 2U);
    shown.clickBox(TcpState::established);
    QCOMPARE(shown.selection.frame(), frames[0]);
    shown.clickBox(TcpState::established);
    QCOMPARE(shown.selection.frame(), frames[1]);
    shown.clickBox(TcpState::established);
    QCOMPARE(shown.selection.frame(), frames[0]);
    // Nobody was there.
    shown.clickBox(TcpState::closing);
    QCOMPARE(shown.selection.frame(), frames[0]);
}

void TestStates::anArrowLeadsToItsSegment()
{
    Shown shown("http.pcap");
    const StateArrowIndex opening = stateArrowOf(TcpState::closed, TcpState::synSent, StateTrigger::activeOpen);
    shown.select(5);
    const StateLayout::Arrow &arrow = shown.diagram().layoutValue().arrows()[opening];
    shown.click(arrow.labels.front().center());
    QCOMPARE(shown.selected(), 1U);
    const int item = int(shown.diagram().layoutValue().boxes().size()) + opening;
    QCOMPARE(shown.diagram().itemName(item), u"From CLOSED to SYN-SENT: its application opens actively; sends a SYN"_s);
    QCOMPARE(shown.diagram().itemValue(item), u"with #1"_s);
}

void TestStates::keysGoThroughTheFigure()
{
    Shown shown("http.pcap");
    shown.select(4);
    // It begins where the client was.
    QCOMPARE(shown.diagram().currentItem(), int(shown.box(TcpState::synSent)));
    QTest::keyClick(&shown.diagram(), Qt::Key_Down);
    QCOMPARE(shown.diagram().currentItem(), int(shown.box(TcpState::closeWait)));
    QCOMPARE(shown.selected(), 4U); // focus alone selects nothing
    QTest::keyClick(&shown.diagram(), Qt::Key_PageDown);
    QCOMPARE(shown.selected(), 5U);
    QTest::keyClick(&shown.diagram(), Qt::Key_PageUp);
    QCOMPARE(shown.selected(), 4U);
    QTest::keyClick(&shown.diagram(), Qt::Key_Home);
    QCOMPARE(shown.selected(), 1U);
    QTest::keyClick(&shown.diagram(), Qt::Key_End);
    QCOMPARE(shown.selection.frame(), shown.diagram().scene().story->rungs.back().frame);
    QTest::keyClick(&shown.diagram(), Qt::Key_Up);
    QTest::keyClick(&shown.diagram(), Qt::Key_Left);
    QCOMPARE(shown.diagram().currentItem(), int(shown.box(TcpState::synReceived)));
    QTest::keyClick(&shown.diagram(), Qt::Key_Space);
    QCOMPARE(shown.selected(), 1U);
}

void TestStates::playingStopsAtTheEnd()
{
    Shown shown("merged-close.pcap");
    shown.select(1);
    shown.pane.findChild<QTimer *>()->setInterval(1);
    shown.button(u"Play"_s)->click();
    QVERIFY(shown.pane.isPlaying());
    QTRY_VERIFY(!shown.pane.isPlaying());
    QCOMPARE(shown.selection.frame(), shown.diagram().scene().walk.steps().back().frame);
}

void TestStates::linksSelectFrames()
{
    Shown shown("http.pcap");
    shown.select(2);
    LinkBrowser *browser = shown.pane.sentences();
    QVERIFY(browser->itemCount() > 0);
    shown.selection.selectConnection(ConnectionId{0});
    browser->activateItem(0);
    QCOMPARE(shown.selected(), 2U);
}

void TestStates::aConnectionFromItsMiddleIsNotGuessed()
{
    const CaptureFile file(capture(R"(
        0.000  client > server  P.  1:101    ack 1
        0.010  server > client  .   1:1      ack 101
        0.020  client > server  F.  101:101  ack 1
    )"));
    SampleSelection selection;
    selection.setSession(loaded(file));
    StatesPane pane(selection, selection.stories);
    selection.selectFrame(FrameId{0});
    showPane(pane, {640, 620});
    QTRY_VERIFY(pane.diagram()->scene().story);
    QVERIFY2(pane.sentences()->spokenText().contains(u"its state before is not known from this capture"_s),
             qPrintable(pane.sentences()->spokenText()));
    for (std::size_t arrow = 0; arrow < drawnArrows; ++arrow) {
        const bool isTaken = stateArrows[arrow].from == TcpState::established;
        QVERIFY(isTaken || pane.diagram()->framesOfArrow(StateArrowIndex(arrow)).empty());
    }
}

void TestStates::neitherIsTheClientOfASimultaneousOpen()
{
    Shown shown("simultaneous-open.pcap");
    shown.pane.goToEnd(true);
    QVERIFY(!shown.text().contains(u"client"_s));
    QCOMPARE(shown.diagram().texts().badgeOf(Side::client), u"A"_s);
    QCOMPARE(shown.diagram()
                 .framesOfArrow(stateArrowOf(TcpState::synSent, TcpState::synReceived, StateTrigger::receivesSyn))
                 .empty(),
             false);
}

void TestStates::aResetIsDrawnWhereItHappens()
{
    Shown shown("reset.pcap");
    const std::span<const StateStep> steps = shown.diagram().scene().walk.steps();
    const auto reset = std::ranges::find_if(
        steps, [](const StateStep &step) { return step.arrow != noStateArrow && step.arrow >= drawnArrows; });
    QVERIFY(reset != steps.end());
    const auto pictureAt = [&](FrameId frame) {
        shown.selection.selectFrame(frame);
        return shown.diagram().viewport()->grab().toImage();
    };
    const QRect lane = shown.diagram().layoutValue().resetLabel();
    const QImage before = pictureAt(FrameId{0}).copy(lane);
    const QImage after = pictureAt(reset->frame).copy(lane);
    QVERIFY(before != after);
    QVERIFY2(shown.text().contains(u"reset"_s), qPrintable(shown.text()));
}

void TestStates::itFitsSmallPlaces_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 200, 300}) {
        for (const QSize size : {QSize(280, 300), QSize(420, 500), QSize(640, 640), QSize(1800, 900)})
            QTest::addRow("%d %dx%d", percent, size.width(), size.height()) << percent << size;
    }
}

void TestStates::itFitsSmallPlaces()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Shown shown("http.pcap", size);
    QFont font = shown.pane.font();
    font.setPixelSize(13 * percent / 100);
    shown.pane.setFont(font);
    shown.select(8);
    QCOMPARE(shown.pane.size(), size);
    const StateDiagram &diagram = shown.diagram();
    const StateLayout &layout = diagram.layoutValue();
    for (const StateLayout::Arrow &arrow : layout.arrows()) {
        for (std::size_t i = 0; i < arrow.labels.size(); ++i) {
            const QString line = diagram.texts().labels[arrow.index].value(int(i));
            QVERIFY(QFontMetrics(diagram.texts().labelFont).horizontalAdvance(line) <= arrow.labels[i].width());
        }
    }
    for (const StateLayout::Box &box : layout.boxes())
        QVERIFY(QFontMetrics(diagram.texts().nameFont).horizontalAdvance(diagram.texts().nameOf(box.state))
                < box.rect.width());
    // In the figure, or in the key below it.
    const QString all = diagram.texts().key.join(u' ');
    QVERIFY(diagram.texts().form == StateTexts::Form::full || all.contains(u"rcv ACK of SYN / x"_s));
    if (size == QSize(640, 640) && percent == 100)
        QCOMPARE(diagram.texts().form, StateTexts::Form::full);
}

void TestStates::itIsPaintedAsItSays()
{
    Shown shown("http.pcap");
    shown.select(1);
    const QImage first = shown.diagram().viewport()->grab().toImage();
    shown.select(4);
    QVERIFY(shown.diagram().viewport()->grab().toImage() != first);
    QVERIFY(!shown.diagram().shownTexts().isEmpty());
    const Picture picture = statePicture(shown.diagram().scene(), 760);
    QVERIFY(!picture.isEmpty());
    QCOMPARE(picture.size.width(), 760);
}

void TestStates::noConnectionNoEnds()
{
    SampleSelection selection;
    StatesPane pane(selection, selection.stories);
    showPane(pane, {640, 620});
    QVERIFY(!pane.diagram()->scene().story);
    QCOMPARE(pane.diagram()->itemName(0), u"CLOSED"_s);
    QVERIFY(pane.sentences()->spokenText().contains(u"Select a segment"_s));
    QVERIFY(statePicture(pane.diagram()->scene(), 760).isEmpty());
}

QTEST_MAIN(TestStates)
#include "tst_states.moc"
