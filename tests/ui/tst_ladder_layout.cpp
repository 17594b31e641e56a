// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_layout.h"

#include <QTest>

using namespace rungs;

namespace {

constexpr LadderMetrics metrics{18, 80, 0, 36, 0, 8};
constexpr LadderMetrics withPills{18, 80, 100, 36, 20, 8};

LadderContents ladderOf(const std::vector<Side> &sides)
{
    LadderContents contents;
    for (std::uint32_t i = 0; i < sides.size(); ++i) {
        LadderRung rung;
        rung.frame = {i};
        rung.from = sides[i];
        contents.rungs.push_back(rung);
    }
    return contents;
}

LadderContents ladderOf(std::uint32_t count)
{
    return ladderOf(std::vector<Side>(count, Side::client));
}

LadderLayout layoutOf(LadderContents contents, const std::vector<bool> &unfolded = {}, int width = 500,
                      const LadderMetrics &measures = metrics, LadderSpacing spacing = LadderSpacing::even)
{
    return {std::make_shared<const LadderContents>(std::move(contents)), unfolded, width, measures, spacing};
}

std::vector<Timestamp> timestamps(const std::vector<std::int64_t> &nanoseconds)
{
    std::vector<Timestamp> times;
    for (const std::int64_t time : nanoseconds)
        times.push_back({time});
    return times;
}

LadderLayout byTime(const std::vector<std::int64_t> &times)
{
    LadderContents contents = ladderOf(static_cast<std::uint32_t>(times.size()));
    contents.setTimes(timestamps(times));
    return layoutOf(std::move(contents), {}, 500, metrics, LadderSpacing::proportional);
}

/// 100 rungs; 10 to 29 and 50 to 89 fold.
LadderContents folding()
{
    LadderContents contents = ladderOf(100);
    contents.bands = {{10, 20, {0, 0}}, {50, 40, {0, 0}}};
    return contents;
}

} // namespace

class TestLadderLayout : public QObject
{
    Q_OBJECT

private slots:
    void findsRungSeven();
    void pointsFromOneLifelineDownToTheOther();
    void keepsLabelsApart_data();
    void keepsLabelsApart();
    void keepsTimesApart();
    void givesALongWaitMoreRoom();
    void showsOnlyWhatIsVisible();
    void letsALateSegmentStartAbove();
    void givesTheLabelOfALateSegmentARowOfItsOwn_data();
    void givesTheLabelOfALateSegmentARowOfItsOwn();
    void movesALabelOutOfTheWayOfALateSegment();
    void holdsTenMillionRungs();
    void survivesHostileTimes();
    void waitsForNothingWithoutATime();
    void foldsARunIntoOneRow();
    void unfoldsARunBelowItsHeading();
    void hidesTheWaitsOfWhatIsFolded();
    void placesAPillWhereItsEndSentOrReceived();
    void keepsPillsApart();
    void bracketsAPhase();
};

void TestLadderLayout::findsRungSeven()
{
    const LadderLayout layout = layoutOf(ladderOf(11));
    const auto top = layout.rowTop(7);
    QCOMPARE(top, layout.rowTop(6) + layout.slotHeight());
    QCOMPARE(layout.rowAt(top).value(), 7U);
    QCOMPARE(layout.rowAt(top - 1).value(), 6U);
    QCOMPARE(layout.row(7), (LadderRow{false, 7}));
    QVERIFY(!layout.rowAt(0));
    QVERIFY(!layout.rowAt(layout.height()));
    QCOMPARE(layout.placeOf(7, 0).slot.top(), static_cast<int>(top));
}

void TestLadderLayout::pointsFromOneLifelineDownToTheOther()
{
    const LadderLayout layout = layoutOf(ladderOf({Side::client, Side::server}));
    const auto request = layout.placeOf(0, 0);
    QCOMPARE(request.tail.x(), layout.lifelineX(Side::client));
    QCOMPARE(request.head.x(), layout.lifelineX(Side::server));
    QVERIFY(request.head.y() > request.tail.y());
    const auto answer = layout.placeOf(1, 0);
    QVERIFY(answer.head.x() < answer.tail.x());
    QVERIFY(answer.head.y() > answer.tail.y());
    QVERIFY(answer.tail.y() > request.tail.y());
    QCOMPARE(layout.pointOf(1, Side::server, 0), answer.tail);
    QCOMPARE(layout.pointOf(1, Side::client, 0), answer.head);
}

void TestLadderLayout::keepsLabelsApart_data()
{
    QTest::addColumn<int>("lineHeight");
    QTest::addColumn<int>("width");
    for (const int lineHeight : {12, 18, 40}) {
        for (const int width : {300, 500, 1600})
            QTest::addRow("%d, %d", lineHeight, width) << lineHeight << width;
    }
}

void TestLadderLayout::keepsLabelsApart()
{
    QFETCH(int, lineHeight);
    QFETCH(int, width);
    for (const Side first : {Side::client, Side::server}) {
        for (const Side second : {Side::client, Side::server}) {
            const LadderLayout layout =
                layoutOf(ladderOf({first, second}), {}, width, {lineHeight, lineHeight * 4, 0, lineHeight * 2, 0, 8});
            const auto above = layout.placeOf(0, 0);
            const auto below = layout.placeOf(1, 0);
            const QPolygonF upper = layout.labelBox(above, layout.labelRoom(above));
            const QPolygonF lower = layout.labelBox(below, layout.labelRoom(below));
            QVERIFY(!upper.intersects(lower));
            const QPolygonF arrow({above.tail, above.head, above.head + QPointF(0, 1), above.tail + QPointF(0, 1)});
            QVERIFY(!arrow.intersects(lower));
        }
    }
}

void TestLadderLayout::keepsTimesApart()
{
    for (const Side first : {Side::client, Side::server}) {
        for (const Side second : {Side::client, Side::server}) {
            const LadderLayout layout = layoutOf(ladderOf({first, second}));
            QVERIFY(!layout.placeOf(0, 0).time.intersects(layout.placeOf(1, 0).time));
        }
    }
}

void TestLadderLayout::givesALongWaitMoreRoom()
{
    const LadderLayout layout = byTime({0, 1000, 2000, 9'000'000, 9'001'000, 9'001'000});
    const auto wait = [&](std::uint32_t rung) { return layout.rowTop(rung) - layout.rowTop(rung - 1); };
    QVERIFY(wait(3) > 3 * wait(2));
    QCOMPARE(wait(5), LadderLayout::Height{layout.slotHeight()});
    QVERIFY(wait(3) <= 6 * layout.slotHeight());
    for (std::uint32_t rung = 0; rung < 6; ++rung)
        QCOMPARE(layout.rowAt(layout.rowTop(rung) + 3).value(), rung);
}

void TestLadderLayout::showsOnlyWhatIsVisible()
{
    const LadderLayout layout = layoutOf(ladderOf(10000));
    const auto [first, end] = layout.rowsBetween(layout.rowTop(5000), layout.rowTop(5010));
    QCOMPARE(first, 5000U);
    QCOMPARE(end, 5010U);
    QCOMPARE(layout.rowsBetween(-100, layout.rowTop(1)).first, 0U);
    QCOMPARE(layout.rowsBetween(layout.rowTop(9999), layout.height() + 500).second, 10000U);
    QCOMPARE(LadderLayout().rowsBetween(0, 500).second, 0U);
}

void TestLadderLayout::letsALateSegmentStartAbove()
{
    LadderContents contents = ladderOf(std::vector<Side>(11, Side::server));
    contents.rungs[7].sentBefore = 4;
    const LadderLayout layout = layoutOf(std::move(contents));
    const auto late = layout.placeOf(7, 0);
    QVERIFY(late.isLate);
    // Sent before 4 was, after 3 was; arrived where it is drawn.
    QVERIFY(late.tail.y() < layout.placeOf(4, 0).tail.y());
    QVERIFY(late.tail.y() > layout.placeOf(3, 0).tail.y());
    QCOMPARE(late.head.y() - layout.placeOf(6, 0).head.y(), static_cast<double>(layout.slotHeight()));
    QCOMPARE(late.slot.top(), static_cast<int>(layout.rowTop(7)));
}

void TestLadderLayout::givesTheLabelOfALateSegmentARowOfItsOwn_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<std::uint32_t>("sentBefore");
    for (const int width : {320, 500, 1600}) {
        for (const std::uint32_t sentBefore : {0U, 3U, 5U, 6U})
            QTest::addRow("%d, %u", width, sentBefore) << width << sentBefore;
    }
}

void TestLadderLayout::givesTheLabelOfALateSegmentARowOfItsOwn()
{
    QFETCH(int, width);
    QFETCH(std::uint32_t, sentBefore);
    for (const Side from : {Side::client, Side::server}) {
        for (const Side others : {Side::client, Side::server}) {
            std::vector<Side> sides(11, others);
            sides[7] = from;
            LadderContents contents = ladderOf(sides);
            contents.rungs[7].sentBefore = sentBefore;
            contents.rungs[7].crosses = from != others;
            const LadderLayout layout = layoutOf(std::move(contents), {}, width);
            const auto late = layout.placeOf(7, 0);
            const int room = layout.labelRoom(late);
            QVERIFY(room > 40);
            const QPolygonF label = layout.labelBox(late, room);
            QVERIFY(layout.freeLabelBox(late, room, std::vector{QLineF(late.tail, late.head)}) == label);
            for (std::uint32_t i = 0; i < 11; ++i) {
                const auto other = layout.placeOf(i, 0);
                if (i == 7)
                    continue;
                QVERIFY(!label.intersects(layout.labelBox(other, layout.labelRoom(other))));
                QVERIFY(!layout.freeLabelBox(late, room, std::vector{QLineF(other.tail, other.head)}).isEmpty());
            }
        }
    }
}

void TestLadderLayout::movesALabelOutOfTheWayOfALateSegment()
{
    LadderContents contents = ladderOf(std::vector<Side>(11, Side::server));
    contents.rungs[7].sentBefore = 4;
    const LadderLayout layout = layoutOf(std::move(contents));
    const auto late = layout.placeOf(7, 0);
    const std::vector crossing = {QLineF(late.tail, late.head)};
    const auto crossed = layout.placeOf(5, 0);
    QCOMPARE(layout.freeLabelBox(crossed, 150, {}), layout.labelBox(crossed, 150));
    const QPolygonF moved = layout.freeLabelBox(crossed, 150, crossing);
    QVERIFY(moved != layout.labelBox(crossed, 150));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(crossing[0].intersects(QLineF(moved[i], moved[(i + 1) % 4]), nullptr) == QLineF::BoundedIntersection,
                 false);
    }
    // A label as long as its arrow cannot go anywhere.
    QVERIFY(layout.freeLabelBox(crossed, layout.labelRoom(crossed), crossing).isEmpty());
}

void TestLadderLayout::holdsTenMillionRungs()
{
    LadderContents contents;
    contents.rungs.resize(10'000'000);
    const LadderLayout layout = layoutOf(std::move(contents), {}, 5000, {300, 80, 0, 36, 0, 8});
    QVERIFY(layout.height() > LadderLayout::Height{4'000'000'000});
    const auto top = layout.rowTop(9'999'999);
    QCOMPARE(layout.rowAt(top).value(), 9'999'999U);
    QCOMPARE(layout.placeOf(9'999'999, top).slot.top(), 0);
}

void TestLadderLayout::survivesHostileTimes()
{
    const LadderLayout layout = byTime({INT64_MAX, INT64_MIN, 0, INT64_MAX});
    for (std::uint32_t rung = 1; rung < 4; ++rung)
        QVERIFY(layout.rowTop(rung) - layout.rowTop(rung - 1) >= layout.slotHeight());
    QCOMPARE(byTime({}).height(), LadderLayout::Height{0});
}

void TestLadderLayout::waitsForNothingWithoutATime()
{
    constexpr std::int64_t start = 1'700'000'000'000'000'000;
    const std::int64_t none = Timestamp::none().nanoseconds;
    const LadderLayout layout = byTime({none, start, none, start + 1000, none, start + 9'000'000});
    const auto wait = [&](std::uint32_t rung) { return layout.rowTop(rung) - layout.rowTop(rung - 1); };
    for (const std::uint32_t rung : {1U, 2U, 3U, 4U})
        QVERIFY(wait(rung) < 2 * layout.slotHeight());
    QVERIFY(wait(5) > 2 * layout.slotHeight());
}

void TestLadderLayout::foldsARunIntoOneRow()
{
    const LadderLayout layout = layoutOf(folding());
    QCOMPARE(layout.rowCount(), 42U);
    QCOMPARE(layout.row(9), (LadderRow{false, 9}));
    QCOMPARE(layout.row(10), (LadderRow{true, 0}));
    QCOMPARE(layout.row(11), (LadderRow{false, 30}));
    QCOMPARE(layout.row(31), (LadderRow{true, 1}));
    QCOMPARE(layout.rowOf(15), 10U);
    QCOMPARE(layout.rowOf(30), 11U);
    QCOMPARE(layout.rowOf(99), 41U);
    QVERIFY(!layout.isShown(15));
    QVERIFY(layout.isShown(30));
    QCOMPARE(layout.rowTop(11), layout.rowTop(10) + layout.bandHeight());
    QCOMPARE(layout.rowAt(layout.bandRect(0, 0).center().y()).value(), 10U);
}

void TestLadderLayout::unfoldsARunBelowItsHeading()
{
    const LadderLayout layout = layoutOf(folding(), {false, true});
    QCOMPARE(layout.rowCount(), 82U);
    QCOMPARE(layout.rowOfBand(1), 31U);
    QCOMPARE(layout.row(31), (LadderRow{true, 1}));
    QCOMPARE(layout.row(32), (LadderRow{false, 50}));
    QCOMPARE(layout.rowOf(50), 32U);
    QCOMPARE(layout.rowOf(89), 71U);
    QCOMPARE(layout.rowOf(90), 72U);
    QVERIFY(layout.isShown(60));
    for (std::uint32_t row = 0; row < layout.rowCount(); ++row)
        QCOMPARE(layout.rowAt(layout.rowTop(row)).value(), row);
}

void TestLadderLayout::hidesTheWaitsOfWhatIsFolded()
{
    LadderContents contents = folding();
    std::vector<std::int64_t> times;
    for (std::int64_t i = 0; i < 100; ++i)
        times.push_back(i < 20 ? i : 1'000'000 + i); // the long wait lies in the first band
    contents.setTimes(timestamps(times));
    const auto shared = std::make_shared<const LadderContents>(std::move(contents));
    const LadderLayout folded(shared, {}, 500, metrics, LadderSpacing::proportional);
    const LadderLayout unfolded(shared, {true}, 500, metrics, LadderSpacing::proportional);
    QVERIFY(folded.rowTop(11) - folded.rowTop(10) < 2 * folded.bandHeight());
    const auto wait = unfolded.rowTop(unfolded.rowOf(20)) - unfolded.rowTop(unfolded.rowOf(19));
    QVERIFY(wait > 5 * unfolded.slotHeight());
}

void TestLadderLayout::placesAPillWhereItsEndSentOrReceived()
{
    LadderContents contents = ladderOf({Side::client, Side::server});
    contents.pills = {{0, true, false, Side::client, TcpState::closed},
                      {0, true, false, Side::server, TcpState::listen},
                      {0, false, true, Side::client, TcpState::synSent},
                      {0, false, false, Side::server, TcpState::synReceived},
                      {1, false, false, Side::client, TcpState::established}};
    const std::vector<LadderPill> pills = contents.pills;
    const LadderLayout layout = layoutOf(std::move(contents), {}, 500, withPills);
    const QSize size(80, 20);
    const auto rect = [&](std::size_t pill) { return layout.pillRect(pills[pill], size, 0); };
    // Client's left of the client's lifeline and of the times, server's right of the server's.
    QVERIFY(rect(0).right() < layout.lifelineX(Side::client));
    QVERIFY(rect(0).left() > layout.placeOf(0, 0).time.right());
    QVERIFY(rect(1).left() > layout.lifelineX(Side::server));
    QVERIFY(rect(0).bottom() < layout.placeOf(0, 0).tail.y());
    // Just below where the SYN left, just below where it arrived.
    const auto distance = [&](std::size_t pill, QPointF point) { return rect(pill).center().y() - point.y(); };
    QVERIFY(distance(2, layout.placeOf(0, 0).tail) > 0);
    QVERIFY(distance(2, layout.placeOf(0, 0).tail) < 18);
    QVERIFY(distance(3, layout.placeOf(0, 0).head) > 0);
    QVERIFY(distance(3, layout.placeOf(0, 0).head) < 18);
    QVERIFY(distance(4, layout.placeOf(1, 0).head) > 0);
    QVERIFY(distance(4, layout.placeOf(1, 0).head) < 18);
}

void TestLadderLayout::keepsPillsApart()
{
    for (const Side first : {Side::client, Side::server}) {
        for (const Side second : {Side::client, Side::server}) {
            const LadderLayout layout = layoutOf(ladderOf({first, second}), {}, 500, withPills);
            const QSize size(80, 20);
            for (const Side at : {Side::client, Side::server}) {
                const QRect above = layout.pillRect({0, false, first == at, at, TcpState::closed}, size, 0);
                const QRect below = layout.pillRect({1, false, second == at, at, TcpState::closed}, size, 0);
                QVERIFY(!above.intersects(below));
            }
        }
    }
}

void TestLadderLayout::bracketsAPhase()
{
    const LadderLayout layout = layoutOf(folding(), {}, 500, withPills);
    const QRect opening = layout.phaseRect({0, 3, Phase::opening}, 0, 100000);
    const QRect data = layout.phaseRect({3, 90, Phase::data}, 0, 100000);
    QVERIFY(opening.contains(QPoint(opening.center().x(), static_cast<int>(layout.placeOf(2, 0).head.y()))));
    QVERIFY(opening.bottom() < data.top());
    QVERIFY(opening.left() > layout.lifelineX(Side::server));
    // Of a long one only what shows counts.
    QVERIFY(layout.phaseRect({3, 90, Phase::data}, layout.rowTop(20), 300).height() < 350);
}

QTEST_APPLESS_MAIN(TestLadderLayout)
#include "tst_ladder_layout.moc"
