// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/ui/sample_selection.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/packet_model.h"
#include "ui/packets/overview_layout.h"
#include "ui/packets/overview_strip.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/mark_glyph.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <set>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

PacketMarks only(PacketMark mark)
{
    PacketMarks marks;
    marks.add(mark);
    return marks;
}

constexpr PacketMark allMarks[] = {
    PacketMark::window, PacketMark::duplicateAck,   PacketMark::duplicate, PacketMark::outOfOrder, PacketMark::notice,
    PacketMark::gap,    PacketMark::retransmission, PacketMark::reset,     PacketMark::unusual,    PacketMark::damaged,
};

/// A capture of @p rows ordinary segments, and zero windows at the rows in @p stalls.
test::Capture longCapture(int rows, const std::set<int> &stalls)
{
    std::string text = "0.0 client > server S 0:0 win 65535\n0.0 server > client S. 0:0 ack 1 win 65535\n";
    for (int row = 2; row < rows; ++row) {
        const int byte = (row - 2) * 4 + 1;
        text += "0.1 server > client . " + std::to_string(byte) + ":" + std::to_string(byte + 4) + " ack 1 win "
                + (stalls.contains(row) ? "0\n" : "65535\n");
    }
    return test::capture(text);
}

} // namespace

class TestMarkOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void oneMarkInTenMillionIsNotLost();
    void theMostSevereComesFirst();
    void skipsToWhatIsMarked();
    void everyMarkHasAShapeOfItsOwn();
    void rowsAreInOrderOnTheStrip();
    void aShortListIsBesideItsRows();
    void noLaneHidesAnother();
    void aClickOnTheStripGoesToTheMark();
    void theStripFollowsTheFilter();
    void aMarkIsPainted();
    void aMillionRowsSayHowMuchIsWhere();
    void theStripSaysHowMany();
};

void TestMarkOverview::oneMarkInTenMillionIsNotLost()
{
    constexpr int rows = 10000000;
    MarkOverview overview;
    for (int row = 0; row < rows; ++row)
        overview.add(row == 6543210 ? only(PacketMark::window) : PacketMarks());
    QCOMPARE(overview.rowCount(), rows);
    QCOMPARE(overview.count(PacketMark::window), 1);
    const OverviewLayout layout{rows, 20, 12, 700};
    int found = 0;
    for (int y = 0; y < layout.height; ++y) {
        const MarkOverview::Bucket there = overview.marksIn(layout.firstRowAt(y), layout.endRowAt(y));
        if (there.marks.isEmpty())
            continue;
        ++found;
        QCOMPARE(there.row, 6543210);
        QVERIFY(std::abs(y - layout.topOf(6543210)) <= 1);
    }
    QVERIFY(found == 1 || found == 2);
}

void TestMarkOverview::theMostSevereComesFirst()
{
    MarkOverview overview;
    for (int row = 0; row < 100000; ++row)
        overview.add(only(row == 50001 ? PacketMark::reset : PacketMark::duplicateAck));
    const MarkOverview::Bucket there = overview.marksIn(50000, 50010);
    QCOMPARE(there.marks.gravest(), PacketMark::reset);
    QVERIFY(there.marks.contains(PacketMark::duplicateAck));
    QCOMPARE(there.row, 50001);
    QCOMPARE(overview.count(PacketMark::duplicateAck), 99999);
    QCOMPARE(there.countIn(MarkLane::alarm), 1);
    QCOMPARE(there.countIn(MarkLane::order), there.rows - 1);
}

void TestMarkOverview::skipsToWhatIsMarked()
{
    MarkOverview overview;
    for (int row = 0; row < 1000000; ++row)
        overview.add(row == 700000 ? only(PacketMark::gap) : PacketMarks());
    const int step = overview.rowsPerBucket();
    const int forward = overview.skipUnmarked(0, 1);
    QVERIFY(forward <= 700000 && forward + step > 700000);
    const int backward = overview.skipUnmarked(999999, -1);
    QVERIFY(backward >= 700000 && backward - step < 700000);
    QCOMPARE(overview.skipUnmarked(700000, 1), 700000);
    QCOMPARE(overview.skipUnmarked(700000 + step, 1), -1);
    QCOMPARE(overview.skipUnmarked(1000000, 1), -1);
}

void TestMarkOverview::everyMarkHasAShapeOfItsOwn()
{
    const Theme theme = Theme::light();
    std::vector<QImage> shapes;
    for (const PacketMark mark : allMarks) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(theme.pane);
        QPainter painter(&image);
        paintMark(painter, QRectF(0, 0, 24, 24), mark, theme);
        painter.end();
        // Without its colour.
        const QImage shape = image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_Mono);
        for (const QImage &other : shapes)
            QVERIFY(shape != other);
        shapes.push_back(shape);
        QVERIFY(!markTitle(mark).isEmpty());
    }
}

void TestMarkOverview::rowsAreInOrderOnTheStrip()
{
    const OverviewLayout layout{1000000, 20, 12, 500};
    int next = 0;
    for (int y = 0; y < layout.height; ++y) {
        QCOMPARE(layout.firstRowAt(y), next); // no row is left out
        next = layout.endRowAt(y);
        QVERIFY(next > layout.firstRowAt(y));
    }
    QCOMPARE(next, 1000000);
    QCOMPARE(layout.firstRowAt(-5), 0);
    QCOMPARE(layout.firstRowAt(500), 1000000);
}

void TestMarkOverview::aShortListIsBesideItsRows()
{
    const OverviewLayout layout{11, 20, 12, 500};
    QCOMPARE(layout.usedHeight(), 220);
    QCOMPARE(layout.topOf(7), 140);
    QCOMPARE(layout.firstRowAt(145), 7);
    QCOMPARE(layout.endRowAt(145), 8);
    QCOMPARE(layout.firstRowAt(300), 11);
    const OverviewLayout empty{0, 20, 12, 500};
    QCOMPARE(empty.usedHeight(), 0);
    QCOMPARE(empty.firstRowAt(10), 0);
}

void TestMarkOverview::noLaneHidesAnother()
{
    const OverviewLayout layout{100, 20, 12, 500};
    const auto loss = layout.spanOf(laneOf(PacketMark::retransmission));
    const auto order = layout.spanOf(laneOf(PacketMark::outOfOrder));
    const auto stall = layout.spanOf(laneOf(PacketMark::window));
    const auto alarm = layout.spanOf(laneOf(PacketMark::reset));
    QVERIFY(loss.left + loss.width <= order.left);
    QVERIFY(order.left + order.width <= stall.left);
    QVERIFY(stall.left + stall.width <= alarm.left);
    QVERIFY(alarm.width > loss.width);
    QCOMPARE(alarm.left + alarm.width, layout.width);
}

void TestMarkOverview::aClickOnTheStripGoesToTheMark()
{
    const test::CaptureFile file(longCapture(3000, {1500, 2900}));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    MarkScanner scanner(model.order());
    selection.setSession(test::loaded(file));
    selection.selectFrame(FrameId{0});
    PacketView view(selection, selection.options, &model);
    view.setMarks(&scanner);
    showPane(view, {900, 400});
    QTRY_COMPARE(scanner.overview().rowCount(), 3000);
    QCOMPARE(scanner.overview().count(PacketMark::window), 2);
    QVERIFY(view.overview()->accessibleDescription().contains(u"2"_s));

    const int y = view.overview()->layoutValue().topOf(1500);
    QTest::mouseClick(view.overview(), Qt::LeftButton, {}, QPoint(3, y));
    QCOMPARE(selection.frame(), FrameId{1500});
    QVERIFY(view.layoutValue().isOnShow(1500));
    // Beside any mark it is the place that counts.
    QTest::mouseClick(view.overview(), Qt::LeftButton, {}, QPoint(3, view.overview()->layoutValue().topOf(750)));
    QCOMPARE(selection.frame(), FrameId{1500});
    QVERIFY(view.layoutValue().isOnShow(750));

    QVERIFY(view.moveToMark(1));
    QCOMPARE(selection.frame(), FrameId{2900});
    QVERIFY(!view.moveToMark(1));
    QVERIFY(view.moveToMark(-1));
    QCOMPARE(selection.frame(), FrameId{1500});
}

void TestMarkOverview::theStripFollowsTheFilter()
{
    const test::CaptureFile file(test::capture(R"(
        other 192.0.2.9:50000
        0.000  client > server  S   0:0
        0.010  other > server   S   0:0
        0.020  server > other   R.  0:0  ack 1
        0.040  server > client  S.  0:0  ack 1
    )"));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    MarkScanner scanner(model.order());
    selection.setSession(test::loaded(file));
    QTRY_COMPARE(scanner.overview().count(PacketMark::reset), 1);
    QCOMPARE(scanner.markedRow(-1, 1), 2);
    model.filter().showOnly(ConnectionId{1});
    QTRY_COMPARE(scanner.overview().rowCount(), 2);
    QCOMPARE(scanner.markedRow(-1, 1), 1);
    model.filter().showOnly(ConnectionId{0});
    QTRY_COMPARE(scanner.overview().count(PacketMark::reset), 0);
    QCOMPARE(scanner.markedRow(-1, 1), -1);
    selection.setSession(nullptr);
    QCOMPARE(scanner.overview().rowCount(), 0);
}

void TestMarkOverview::aMarkIsPainted()
{
    const test::CaptureFile file(longCapture(3000, {1500}));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    MarkScanner scanner(model.order());
    selection.setSession(test::loaded(file));
    PacketView view(selection, selection.options, &model);
    view.setMarks(&scanner);
    showPane(view, {900, 400});
    QTRY_COMPARE(scanner.overview().rowCount(), 3000);
    const OverviewLayout layout = view.overview()->layoutValue();
    const QImage strip = view.overview()->grab().toImage();
    const int x = layout.spanOf(laneOf(PacketMark::window)).left;
    const auto isMarked = [&](int y) { return strip.pixel(x, y) != strip.pixel(x, layout.topOf(2500)); };
    QVERIFY(isMarked(layout.topOf(1500)) || isMarked(layout.topOf(1500) + 1));
    QVERIFY(!isMarked(layout.topOf(700)));
}

/// Where more rows have marks the bar is wider, and the memory for it does not grow with the list.
void TestMarkOverview::aMillionRowsSayHowMuchIsWhere()
{
    constexpr int rows = 1000000;
    MarkOverview overview;
    for (int row = 0; row < rows; ++row) {
        const int every = row < rows / 2 ? 1000 : 20;
        overview.add(row % every == 0 ? only(PacketMark::retransmission) : PacketMarks());
    }
    QVERIFY(rows / overview.rowsPerBucket() <= MarkOverview::maxBuckets);
    const OverviewLayout layout{rows, 20, 30, 500};
    const auto widthAt = [&](int y) {
        const MarkOverview::Bucket there = overview.marksIn(layout.firstRowAt(y), layout.endRowAt(y));
        return layout.barWidth(MarkLane::loss, static_cast<double>(there.countIn(MarkLane::loss)) / there.rows);
    };
    QVERIFY(widthAt(100) < widthAt(400));
    QCOMPARE(layout.barWidth(MarkLane::loss, 1), layout.spanOf(MarkLane::loss).width - 1);
    QVERIFY(layout.barWidth(MarkLane::loss, 1e-6) >= 2);
}

void TestMarkOverview::theStripSaysHowMany()
{
    const test::CaptureFile file(longCapture(3000, {1500, 1501, 1502, 2900}));
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    MarkScanner scanner(model.order());
    selection.setSession(test::loaded(file));
    PacketView view(selection, selection.options, &model);
    view.setMarks(&scanner);
    showPane(view, {900, 400});
    QTRY_COMPARE(scanner.overview().rowCount(), 3000);
    const QString said = view.overview()->textAt(view.overview()->layoutValue().topOf(1501));
    QVERIFY2(said.startsWith(u"Rows 1,4"_s) && said.endsWith(u", 3 windows closed or full"_s), qPrintable(said));
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(view.overview());
    QVERIFY(strip->text(QAccessible::Value).endsWith(u"4 windows closed or full"_s));
    QCOMPARE(strip->text(QAccessible::Name), u"Overview"_s);
}

} // namespace rungs

QTEST_MAIN(rungs::TestMarkOverview)
#include "tst_mark_overview.moc"
