// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_selection.h"
#include "tests/support/capture_file.h"
#include "ui/ladder/ladder_contents.h"
#include "ui/ladder/ladder_legend.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/rung_label.h"
#include "ui/theme/theme.h"

// In front of the others, the moc of Qt 6.4 stumbles over it.
#include "core/session/story_of_session.h"

#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace rungs;

namespace {

/// A connection that carries 40 segments of 1000 bytes, each second one confirmed.
void openBulk(Selection &selection)
{
    std::string text = R"(
        0.000  client > server  S   0:0   win 64240 <mss 1460>
        0.010  server > client  S.  0:0   ack 1 win 64240 <mss 1460>
        0.020  client > server  .   1:1   ack 1
)";
    for (int i = 0; i < 40; ++i) {
        text += QStringLiteral("0.%1 client > server . %2:%3 ack 1\n")
                    .arg(100 + 2 * i)
                    .arg(1 + 1000 * i)
                    .arg(1001 + 1000 * i)
                    .toStdString();
        if (i % 2 == 1)
            text += QStringLiteral("0.%1 server > client . 1:1 ack %2\n")
                        .arg(101 + 2 * i)
                        .arg(1001 + 1000 * i)
                        .toStdString();
    }
    text += "0.900  client > server  F.  40001:40001 ack 1\n";
    text += "0.910  server > client  F.  1:1 ack 40002\n";
    text += "0.920  client > server  .  40002:40002 ack 2\n";
    static test::CaptureFile file(test::capture(text));
    selection.setSession(test::loaded(file));
    selection.selectFrame(FrameId{0});
}

/// What the ladder says of each frame of connection 0 with as much of its story.
QStringList labelsWith(const SampleSelection &selection, const Story &story)
{
    const Session &session = *selection.session();
    const std::vector<FrameId> frames = session.framesOf(ConnectionId{0});
    QStringList labels;
    for (const LadderRung &rung : storyContents(session, frames, story).rungs)
        labels.append(rungLabel(selection, selection.options, &story, rung).name);
    return labels;
}

} // namespace

class TestLadderView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void init();
    void showsEverySegmentOfTheConnection();
    void saysWhatEachSegmentSays();
    void switchesToRawNumbers();
    void selectsTheFrameByItsRung();
    void movesByKeys();
    void drawsEachSideInItsColour();
    void spreadsByTime();
    void bringsTheRungIntoView();
    void saysThatThereIsNoConnection();
    void showsTheStatesOfBothEnds();
    void showsWhichSegmentAcknowledgesWhich();
    void drawsALateSegmentFromWhereItWasSent();
    void showsFramesBeforeTheStoryIsKnown();
    void foldsBulkData();
    void unfoldsByKeys();
    void unfoldsForTheSelectedFrame();
    void neverFoldsNoteworthySegments();
    void crossesSimultaneousSyns();
    void legendExplainsEveryArrow();
    void keepsItsStatesWhereItIsNarrow();
    void readsALongConnectionInTheBackground();
    void crossesTheFinsOfASimultaneousClose();
    void passesThroughClosingInASimultaneousClose();
    void anUnfinishedStoryAssignsNoFrameElsewhere();

private:
    QString nameOf(std::uint32_t rung) const;
    QString valueOf(std::uint32_t rung) const;

    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<LadderView> m_view;
};

void TestLadderView::init()
{
    m_view.reset();
    m_selection = std::make_unique<SampleSelection>();
    openSample(*m_selection, "http.pcap");
    m_view = std::make_unique<LadderView>(*m_selection, m_selection->options, m_selection->stories);
    showPane(*m_view, {600, 800});
    QTRY_VERIFY(m_view->scene().story);
}

/// The name of the item that a rung is.
QString TestLadderView::nameOf(std::uint32_t rung) const
{
    return m_view->items()->itemName(m_view->items()->itemOfRow(m_view->layoutValue().rowOf(rung)));
}

QString TestLadderView::valueOf(std::uint32_t rung) const
{
    return m_view->items()->itemValue(m_view->items()->itemOfRow(m_view->layoutValue().rowOf(rung)));
}

void TestLadderView::showsEverySegmentOfTheConnection()
{
    QCOMPARE(m_view->layoutValue().rowCount(), 11U);
    QCOMPARE(m_view->title(), QStringLiteral("Ladder, connection 0"));
    QCOMPARE(m_view->note(),
             QStringLiteral("three-way open \u00b7 three-segment close (FIN and ACK merged) by the client"));
    QCOMPARE(m_view->scene().contents->rungs[0].from, Side::client);
    QCOMPARE(m_view->scene().contents->rungs[1].from, Side::server);
    // The first answer points from right to left.
    QVERIFY(m_view->section().placeOf(1).head.x() < m_view->section().placeOf(1).tail.x());
}

void TestLadderView::saysWhatEachSegmentSays()
{
    QCOMPARE(nameOf(0), QStringLiteral("1: SYN: opens, initial sequence number 3867191875"));
    QCOMPARE(nameOf(7), QStringLiteral("8: Out of order: acknowledges #4, overtaken by #5"));
    QVERIFY(valueOf(0).endsWith(QStringLiteral("1  SYN  seq 0")));
    QVERIFY(valueOf(1).endsWith(QStringLiteral("2  SYN ACK  seq 0, ack 1")));
    QVERIFY(valueOf(3).endsWith(QStringLiteral("4  PSH ACK  seq 1, ack 1, 76 bytes")));
    QVERIFY(valueOf(7).endsWith(QStringLiteral("8  ACK  seq 1, ack 77, out of order")));
    QVERIFY(valueOf(0).contains(QStringLiteral("from the client to the server")));
    QVERIFY(valueOf(0).contains(QStringLiteral("0.000000")));
    QVERIFY(valueOf(4).contains(QStringLiteral("from the server to the client")));
}

void TestLadderView::switchesToRawNumbers()
{
    DisplayOptions options = m_selection->options.values();
    options.sequenceNumbers = NumberForm::raw;
    m_selection->options.set(options);
    QVERIFY(valueOf(0).endsWith(QStringLiteral("1  SYN  seq 3867191875")));
}

void TestLadderView::selectsTheFrameByItsRung()
{
    for (const std::uint32_t rung : {3U, 10U, 0U, 7U}) {
        const auto place = m_view->section().placeOf(rung);
        const QPoint onArrow = ((place.tail + place.head) / 2).toPoint();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, onArrow);
        QCOMPARE(m_selection->frame(), FrameId{rung});
        QCOMPARE(m_view->items()->currentItem(), m_view->items()->itemOfRow(rung));
    }
    // Over the lifelines, where their names are, there is no rung.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 5});
    QCOMPARE(m_selection->frame(), FrameId{7});
}

void TestLadderView::movesByKeys()
{
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_selection->frame(), FrameId{1});
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_selection->frame(), FrameId{10});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_selection->frame(), FrameId{10});
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_selection->frame(), FrameId{9});
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_selection->frame(), FrameId{0});
    QCOMPARE(spokenSelection(m_view.get()),
             QStringLiteral("1: SYN: opens, initial sequence number 3867191875: ") + valueOf(0));
    QAccessibleInterface *ladder = QAccessible::queryAccessibleInterface(m_view.get());
    ladder->child(m_view->items()->itemOfRow(5))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_selection->frame(), FrameId{5});
}

void TestLadderView::drawsEachSideInItsColour()
{
    const Theme theme = Theme::of(m_view.get());
    const QImage image = m_view->viewport()->grab().toImage();
    const auto colorAt = [&](QPointF point) { return image.pixelColor(point.toPoint()); };
    const auto request = m_view->section().placeOf(2);
    const auto answer = m_view->section().placeOf(1);
    // Inside of the arrow heads.
    const auto inHead = [](const LadderLayout::Place &place) {
        return place.head + (place.tail - place.head) * (8 / QLineF(place.tail, place.head).length());
    };
    QCOMPARE(colorAt(inHead(request)), theme.client);
    QCOMPARE(colorAt(inHead(answer)), theme.server);
}

void TestLadderView::spreadsByTime()
{
    // 40 ms to the answer, 38 microseconds to the acknowledgment of it.
    const auto wait = [this](std::uint32_t rung) {
        return m_view->layoutValue().rowTop(rung) - m_view->layoutValue().rowTop(rung - 1);
    };
    QCOMPARE(wait(1), wait(2));
    QSignalSpy changed(m_view.get(), &LadderView::spacingChanged);
    m_view->setSpacing(LadderSpacing::proportional);
    QCOMPARE(changed.count(), 1);
    QVERIFY(wait(1) > 3 * wait(2));
}

void TestLadderView::bringsTheRungIntoView()
{
    m_view->resize(600, 250);
    m_selection->selectFrame(FrameId{10});
    QVERIFY(m_view->viewport()->rect().contains(m_view->section().placeOf(10).slot));
    QVERIFY(m_view->items()->itemRect(m_view->items()->itemOfRow(0)).isEmpty());
    m_selection->selectFrame(FrameId{0});
    QVERIFY(m_view->viewport()->rect().contains(m_view->section().placeOf(0).slot));
    QVERIFY(!m_view->items()->itemRect(m_view->items()->itemOfRow(0)).isEmpty());
    QVERIFY(m_view->items()->itemRect(m_view->items()->itemOfRow(10)).isEmpty());
}

void TestLadderView::saysThatThereIsNoConnection()
{
    QSignalSpy heading(m_view.get(), &LadderView::headingChanged);
    m_selection->setSession(nullptr);
    QVERIFY(heading.count() > 0);
    QCOMPARE(m_view->title(), QStringLiteral("Ladder"));
    QCOMPARE(m_view->items()->itemCount(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 300});
    QVERIFY(!m_view->grab().isNull());
}

void TestLadderView::showsTheStatesOfBothEnds()
{
    QStringList states;
    for (int item = 0; item < m_view->items()->itemCount(); ++item) {
        if (m_view->items()->itemRole(item) == QAccessible::StaticText)
            states += m_view->items()->itemName(item) + QStringLiteral(", ") + m_view->items()->itemValue(item);
    }
    const QStringList expected{
        QStringLiteral("client: CLOSED, initially"),     QStringLiteral("server: LISTEN, initially"),
        QStringLiteral("client: SYN-SENT, since #1"),    QStringLiteral("server: SYN-RECEIVED, since #1"),
        QStringLiteral("client: ESTABLISHED, since #2"), QStringLiteral("server: ESTABLISHED, since #3"),
        QStringLiteral("client: FIN-WAIT-1, since #7"),  QStringLiteral("server: CLOSE-WAIT, since #7"),
        QStringLiteral("client: TIME-WAIT, since #10"),  QStringLiteral("server: LAST-ACK, since #10"),
        QStringLiteral("server: CLOSED, since #11"),
    };
    QCOMPARE(states, expected);
    // Each is painted where it is said to be.
    const Theme theme = Theme::of(m_view.get());
    const QImage image = m_view->viewport()->grab().toImage();
    for (std::uint32_t pill = 0; pill < 11; ++pill) {
        const QRect box = m_view->section().pillRect(pill);
        QCOMPARE(image.pixelColor(box.center().x(), box.bottom() - 2), theme.pill);
        QCOMPARE(m_view->items()->itemRect(m_view->items()->itemOfPill(pill)).isEmpty(), false);
    }
    m_view->items()->activateItem(m_view->items()->itemOfPill(6));
    QCOMPARE(m_selection->frame(), FrameId{6});
}

void TestLadderView::showsWhichSegmentAcknowledgesWhich()
{
    const auto joined = [this] {
        QList<QPair<int, int>> pairs;
        for (const LadderScene::Answer &answer : m_view->scene().answers())
            pairs.append({static_cast<int>(answer.data) + 1, static_cast<int>(answer.acknowledgment) + 1});
        return pairs;
    };
    m_selection->selectFrame(FrameId{7});
    QCOMPARE(joined(), (QList<QPair<int, int>>{{4, 8}}));
    m_selection->selectFrame(FrameId{6});
    QCOMPARE(joined(), (QList<QPair<int, int>>{{7, 10}}));
    // What is under the mouse comes before what is selected.
    const auto place = m_view->section().placeOf(4);
    QTest::mouseMove(m_view->viewport(), ((place.tail + place.head) / 2).toPoint());
    QTRY_VERIFY(joined().contains({5, 6}));
    QVERIFY(!joined().contains({7, 10}));
}

void TestLadderView::drawsALateSegmentFromWhereItWasSent()
{
    const LadderRung &late = m_view->scene().contents->rungs[7];
    QCOMPARE(late.style.line, ArrowStyle::Line::dashed);
    const auto place = m_view->section().placeOf(7);
    QVERIFY(place.tail.y() > m_view->section().placeOf(3).head.y()); // it acknowledges 4
    QVERIFY(place.tail.y() < m_view->section().placeOf(4).tail.y()); // 5 overtook it
    QVERIFY(place.head.y() > m_view->section().placeOf(6).tail.y());
    QCOMPARE(m_view->scene().contents->rungs[8].style.head, ArrowStyle::Head::open);
    QCOMPARE(m_view->scene().contents->rungs[4].style, ArrowStyle());
}

void TestLadderView::showsFramesBeforeTheStoryIsKnown()
{
    SampleSelection selection;
    openSample(selection, "http.pcap");
    LadderView view(selection, selection.options, selection.stories);
    showPane(view, {600, 300});
    selection.selectFrame(FrameId{9});
    QVERIFY(!view.scene().story);
    QCOMPARE(view.note(), QStringLiteral("11 segments"));
    QCOMPARE(view.items()->itemCount(), 11);
    QCOMPARE(view.items()->itemName(9), QStringLiteral("10  FIN ACK  seq 435, ack 78"));
    const double before = view.section().placeOf(9).slot.top();
    QSignalSpy heading(&view, &LadderView::headingChanged);
    QTRY_VERIFY(view.scene().story);
    QVERIFY(heading.count() > 0);
    // The selected rung stays where it was.
    QVERIFY(std::abs(view.section().placeOf(9).slot.top() - before) < 2);
    QCOMPARE(view.items()->itemCount(), 22);
}

void TestLadderView::foldsBulkData()
{
    openBulk(*m_selection);
    QTRY_VERIFY(m_view->scene().story);
    QCOMPARE(m_view->scene().contents->bands.size(), std::size_t{1});
    const int band = m_view->items()->itemOfRow(m_view->layoutValue().rowOfBand(0));
    QCOMPARE(m_view->items()->itemName(band), QStringLiteral("60 segments, 40 kB"));
    QCOMPARE(m_view->items()->itemValue(band),
             QStringLiteral("collapsed, 40 kB from the client, 0 bytes from the server"));
    QCOMPARE(m_view->items()->itemRole(band), QAccessible::Button);
    QVERIFY(m_view->layoutValue().rowCount() < 10);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->section().bandRect(0).center());
    QVERIFY(m_view->scene().isUnfolded(0));
    QVERIFY(m_view->items()->itemValue(band).startsWith(QStringLiteral("expanded")));
    QVERIFY(m_view->layoutValue().rowCount() > 60);
    QCOMPARE(m_selection->frame(), FrameId{0});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->section().bandRect(0).center());
    QVERIFY(!m_view->scene().isUnfolded(0));
}

void TestLadderView::unfoldsByKeys()
{
    openBulk(*m_selection);
    QTRY_VERIFY(m_view->scene().story);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    // The keys stand on the band; the selected frame is still the one before it.
    const int band = m_view->items()->itemOfRow(m_view->layoutValue().rowOfBand(0));
    QCOMPARE(m_view->items()->currentItem(), band);
    QCOMPARE(m_selection->frame(), FrameId{2});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_view->scene().isUnfolded(0));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_selection->frame(), FrameId{3});
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(!m_view->scene().isUnfolded(0));
    QCOMPARE(m_view->items()->currentItem(), band);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->scene().isUnfolded(0));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(!m_view->scene().isUnfolded(0));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_selection->frame(), FrameId{2});
}

void TestLadderView::unfoldsForTheSelectedFrame()
{
    openBulk(*m_selection);
    QTRY_VERIFY(m_view->scene().story);
    m_selection->selectFrame(FrameId{30});
    QVERIFY(m_view->scene().isUnfolded(0));
    QVERIFY(m_view->viewport()->rect().contains(m_view->section().placeOf(30).slot));
    QCOMPARE(m_view->items()->currentItem(), m_view->items()->itemOfRow(m_view->layoutValue().rowOf(30)));
}

void TestLadderView::neverFoldsNoteworthySegments()
{
    openSample(*m_selection, "fast-retransmission.pcap");
    QTRY_VERIFY(m_view->scene().story);
    const LadderContents &contents = *m_view->scene().contents;
    std::uint32_t folded = 0;
    for (const LadderBand &band : contents.bands) {
        folded += band.count;
        for (std::uint32_t rung = band.first; rung < band.first + band.count; ++rung)
            QCOMPARE(contents.rungs[rung].style, ArrowStyle());
    }
    bool isRepeatShown = false;
    for (std::uint32_t rung = 0; rung < contents.rungs.size(); ++rung) {
        if (contents.rungs[rung].style.tail == ArrowStyle::Tail::ring)
            isRepeatShown = m_view->layoutValue().isShown(rung);
    }
    QVERIFY(isRepeatShown);
}

void TestLadderView::crossesSimultaneousSyns()
{
    openSample(*m_selection, "simultaneous-open.pcap");
    QTRY_VERIFY(m_view->scene().story);
    // The server's SYN left before the client's arrived.
    QVERIFY(m_view->section().placeOf(1).tail.y() < m_view->section().placeOf(0).head.y());
    QVERIFY(m_view->section().placeOf(1).head.y() > m_view->section().placeOf(0).tail.y());
    QCOMPARE(m_view->scene().contents->rungs[1].style, ArrowStyle());
    QStringList states;
    for (const LadderPill &pill : m_view->scene().contents->pills) {
        if (pill.side == Side::server)
            states += stateName(pill.state);
    }
    QCOMPARE(states.mid(0, 4), (QStringList{QStringLiteral("CLOSED"), QStringLiteral("SYN-SENT"),
                                            QStringLiteral("SYN-RECEIVED"), QStringLiteral("ESTABLISHED")}));
    for (std::uint32_t pill = 1; pill < m_view->scene().contents->pills.size(); ++pill) {
        for (std::uint32_t other = 0; other < pill; ++other)
            QVERIFY(!m_view->section().pillRect(pill).intersects(m_view->section().pillRect(other)));
    }
}

void TestLadderView::legendExplainsEveryArrow()
{
    LadderLegend legend;
    const QList<QLabel *> labels = legend.findChildren<QLabel *>();
    QList<QImage> pictures;
    QStringList words;
    for (const QLabel *label : labels) {
        if (label->pixmap().isNull())
            words += label->text();
        else
            pictures += label->pixmap().toImage();
    }
    QCOMPARE(words.size(), pictures.size() + 1); // the letters of the states have none
    QVERIFY(words.join(u' ').contains(QStringLiteral("F1 FIN-WAIT-1")));
    QVERIFY(words.size() >= 10);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(pictures[i] != pictures[j], qPrintable(words[i]));
    }
}

void TestLadderView::keepsItsStatesWhereItIsNarrow()
{
    m_view->resize(m_view->fontMetrics().height() * 17, 800);
    QVERIFY(m_view->layoutValue().metrics().gutterWidth > 0);
    QVERIFY(m_view->layoutValue().metrics().arePillsBrief);
    const QPoint first = m_view->section().pillRect(0).center();
    QHelpEvent help(QEvent::ToolTip, first, m_view->viewport()->mapToGlobal(first));
    QApplication::sendEvent(m_view->viewport(), &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("CLOSED"));
    // They never cover an arrow.
    const int clientX = m_view->layoutValue().lifelineX(Side::client);
    const int serverX = m_view->layoutValue().lifelineX(Side::server);
    for (std::uint32_t pill = 0; pill < m_view->scene().contents->pills.size(); ++pill) {
        const QRect box = m_view->section().pillRect(pill);
        QVERIFY(box.right() < clientX || box.left() > serverX);
    }
    for (std::uint32_t pill = 0; pill < m_view->scene().contents->pills.size(); ++pill) {
        QVERIFY(m_view->viewport()->rect().left() <= m_view->section().pillRect(pill).left());
        QVERIFY(m_view->viewport()->rect().right() >= m_view->section().pillRect(pill).right());
    }
}

void TestLadderView::readsALongConnectionInTheBackground()
{
    constexpr int segments = 20100;
    std::string text = "0.000  client > server  S   0:0   win 64240\n"
                       "0.010  server > client  S.  0:0   ack 1\n"
                       "0.020  client > server  .   1:1   ack 1\n";
    for (int i = 3; i < segments; ++i)
        text += "1.0  client > server  P.  " + std::to_string(i - 2) + ":" + std::to_string(i - 1) + "  ack 1\n";
    const test::CaptureFile file(test::capture(text));
    m_selection->setSession(test::loaded(file));
    m_selection->selectFrame(FrameId{20000});
    // What it will show is known, and the event loop goes on before any of it has been looked for.
    QVERIFY(m_view->scene().contents->rungs.empty());
    QCOMPARE(m_view->note(), QStringLiteral("20100 segments"));
    QTRY_COMPARE(m_view->scene().contents->rungs.size(), std::size_t{segments});
    QTRY_VERIFY(m_view->scene().story);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->section().placeOf(20000).slot));
    // Made by the worker as it would have been made at once.
    const LadderContents atOnce = storyContents(
        *m_selection->session(), m_selection->session()->framesOf(ConnectionId{0}), *m_view->scene().story);
    QCOMPARE(m_view->scene().contents->pills.size(), atOnce.pills.size());
    QCOMPARE(m_view->scene().contents->bands.size(), atOnce.bands.size());
    // Another connection takes its place at once.
    openBulk(*m_selection);
    QCOMPARE(m_view->scene().contents->rungs.size(), std::size_t{66});
}

void TestLadderView::crossesTheFinsOfASimultaneousClose()
{
    openSample(*m_selection, "simultaneous-close.pcap");
    QTRY_VERIFY(m_view->scene().story);
    QStringList states;
    for (const LadderPill &pill : m_view->scene().contents->pills) {
        if (pill.side == Side::server)
            states += stateName(pill.state);
    }
    QCOMPARE(states.mid(3),
             (QStringList{QStringLiteral("FIN-WAIT-1"), QStringLiteral("CLOSING"), QStringLiteral("TIME-WAIT")}));
    QVERIFY(m_view->section().placeOf(8).tail.y() < m_view->section().placeOf(7).head.y());
}

void TestLadderView::passesThroughClosingInASimultaneousClose()
{
    const test::CaptureFile file(test::capture(R"(
        0.000  client > server  S   0:0    win 64240
        0.040  server > client  S.  0:0    ack 1
        0.041  client > server  .   1:1    ack 1
        0.100  server > client  P.  1:11   ack 1
        0.101  client > server  F.  1:1    ack 11
        0.102  client > server  .   2:2    ack 11
        0.110  server > client  P.  11:21  ack 1
        0.111  client > server  .   2:2    ack 21
        0.120  server > client  F.  21:21  ack 1
        0.121  client > server  .   2:2    ack 22
        0.141  server > client  .   22:22  ack 2
    )"));
    m_selection->setSession(test::loaded(file));
    m_selection->selectFrame(FrameId{0});
    QTRY_VERIFY(m_view->scene().story);
    QVERIFY2(m_view->note().contains(QStringLiteral("simultaneous close")), qPrintable(m_view->note()));
    QStringList states;
    for (const LadderPill &pill : m_view->scene().contents->pills) {
        if (pill.side == Side::server)
            states += stateName(pill.state);
    }
    QCOMPARE(states.mid(3),
             (QStringList{QStringLiteral("FIN-WAIT-1"), QStringLiteral("CLOSING"), QStringLiteral("TIME-WAIT")}));
}

void TestLadderView::anUnfinishedStoryAssignsNoFrameElsewhere()
{
    SampleSelection selection;
    openBulk(selection);
    Result<Story> told = story(*selection.session(), ConnectionId{0});
    QVERIFY(told);
    const auto count = static_cast<qsizetype>(told->rungs.size());
    const auto isForeign = [](const QString &label) { return label.contains(QLatin1String("another connection")); };
    // The file has grown since the story was read, or the rest is still being read.
    told->rungs.resize(10);
    QStringList labels = labelsWith(selection, *told);
    QCOMPARE(labels.size(), count);
    QVERIFY2(std::ranges::none_of(labels, isForeign), qPrintable(labels.join(u'\n')));
    // What it leaves out on its way belongs to another one.
    told->rungs.erase(told->rungs.begin() + 5);
    labels = labelsWith(selection, *told);
    QCOMPARE(labels.size(), count);
    QCOMPARE(std::ranges::count_if(labels, isForeign), 1);
    QVERIFY2(isForeign(labels.at(5)), qPrintable(labels.at(5)));
}

QTEST_MAIN(TestLadderView)
#include "tst_ladder_view.moc"
