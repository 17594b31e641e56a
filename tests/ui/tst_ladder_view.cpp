// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_selection.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace rungs;

class TestLadderView : public QObject
{
    Q_OBJECT

private slots:
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

private:
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LadderView> m_view;
};

void TestLadderView::init()
{
    m_view.reset();
    m_selection = std::make_unique<Selection>();
    openSample(*m_selection, "http.pcap");
    m_view = std::make_unique<LadderView>(*m_selection);
    showPane(*m_view, {600, 800});
}

void TestLadderView::showsEverySegmentOfTheConnection()
{
    QCOMPARE(m_view->itemCount(), 11);
    QCOMPARE(m_view->title(), QStringLiteral("Ladder, connection 0"));
    QCOMPARE(m_view->note(), QStringLiteral("11 segments"));
    QCOMPARE(m_view->rung(0).from, Side::client);
    QCOMPARE(m_view->rung(1).from, Side::server);
    // The first answer points from right to left.
    QVERIFY(m_view->placeOf(1).head.x() < m_view->placeOf(1).tail.x());
}

void TestLadderView::saysWhatEachSegmentSays()
{
    QCOMPARE(m_view->itemName(0), QStringLiteral("1  SYN  seq 0"));
    QCOMPARE(m_view->itemName(1), QStringLiteral("2  SYN ACK  seq 0, ack 1"));
    QCOMPARE(m_view->itemName(3), QStringLiteral("4  PSH ACK  seq 1, ack 1, 76 bytes"));
    QCOMPARE(m_view->itemName(7), QStringLiteral("8  ACK  seq 1, ack 77"));
    QVERIFY(m_view->itemValue(0).contains(QStringLiteral("client to server")));
    QVERIFY(m_view->itemValue(0).contains(QStringLiteral("0.000000")));
    QVERIFY(m_view->itemValue(4).contains(QStringLiteral("server to client")));
}

void TestLadderView::switchesToRawNumbers()
{
    DisplayOptions options = m_selection->options();
    options.sequenceNumbers = NumberForm::raw;
    m_selection->setOptions(options);
    QCOMPARE(m_view->itemName(0), QStringLiteral("1  SYN  seq 3867191875"));
}

void TestLadderView::selectsTheFrameByItsRung()
{
    for (const std::uint32_t rung : {3U, 10U, 0U, 7U}) {
        const auto place = m_view->placeOf(rung);
        const QPoint onArrow = ((place.tail + place.head) / 2).toPoint();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, onArrow);
        QCOMPARE(m_selection->frame(), FrameId{rung});
        QCOMPARE(m_view->currentItem(), static_cast<int>(rung));
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
    QCOMPARE(spokenSelection(m_view.get()), QStringLiteral("1  SYN  seq 0: ") + m_view->itemValue(0));
    QAccessibleInterface *ladder = QAccessible::queryAccessibleInterface(m_view.get());
    ladder->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_selection->frame(), FrameId{5});
}

void TestLadderView::drawsEachSideInItsColour()
{
    const Theme theme = Theme::of(m_view.get());
    const QImage image = m_view->viewport()->grab().toImage();
    const auto colorAt = [&](QPointF point) { return image.pixelColor(point.toPoint()); };
    const auto request = m_view->placeOf(2);
    const auto answer = m_view->placeOf(1);
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
        return m_view->layoutValue().rungTop(rung) - m_view->layoutValue().rungTop(rung - 1);
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
    QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(10).slot));
    QVERIFY(m_view->itemRect(0).isEmpty());
    m_selection->selectFrame(FrameId{0});
    QVERIFY(m_view->viewport()->rect().contains(m_view->placeOf(0).slot));
    QVERIFY(!m_view->itemRect(0).isEmpty());
    QVERIFY(m_view->itemRect(10).isEmpty());
}

void TestLadderView::saysThatThereIsNoConnection()
{
    QSignalSpy heading(m_view.get(), &LadderView::headingChanged);
    m_selection->setSession(nullptr);
    QVERIFY(heading.count() > 0);
    QCOMPARE(m_view->title(), QStringLiteral("Ladder"));
    QCOMPARE(m_view->itemCount(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, 300});
    QVERIFY(!m_view->grab().isNull());
}

QTEST_MAIN(TestLadderView)
#include "tst_ladder_view.moc"
