// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_layout.h"

#include <QTest>

using namespace rungs;

namespace {

constexpr LadderMetrics metrics{18, 80, 0, 36, 8, 1};

LadderRung from(Side side)
{
    LadderRung rung;
    rung.from = side;
    return rung;
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
    void holdsTenMillionRungs();
    void standsFastOnHostileTimes();
};

void TestLadderLayout::findsRungSeven()
{
    const LadderLayout layout(11, 500, metrics);
    const auto top = layout.rungTop(7);
    QCOMPARE(top, layout.rungTop(6) + layout.slotHeight());
    QCOMPARE(layout.rungAt(top).value(), 7U);
    QCOMPARE(layout.rungAt(top - 1).value(), 6U);
    QVERIFY(!layout.rungAt(0));
    QVERIFY(!layout.rungAt(layout.height()));
    QCOMPARE(layout.placeOf(7, from(Side::client), 0).slot.top(), static_cast<int>(top));
}

void TestLadderLayout::pointsFromOneLifelineDownToTheOther()
{
    const LadderLayout layout(3, 500, metrics);
    const auto request = layout.placeOf(0, from(Side::client), 0);
    QCOMPARE(request.tail.x(), layout.lifelineX(Side::client));
    QCOMPARE(request.head.x(), layout.lifelineX(Side::server));
    QVERIFY(request.head.y() > request.tail.y());
    const auto answer = layout.placeOf(1, from(Side::server), 0);
    QVERIFY(answer.head.x() < answer.tail.x());
    QVERIFY(answer.head.y() > answer.tail.y());
    QVERIFY(answer.tail.y() > request.tail.y());
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
    const LadderLayout layout(2, width, {lineHeight, lineHeight * 4, 0, lineHeight * 2, 8, 1});
    for (const Side first : {Side::client, Side::server}) {
        for (const Side second : {Side::client, Side::server}) {
            const auto above = layout.placeOf(0, from(first), 0);
            const auto below = layout.placeOf(1, from(second), 0);
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
    const LadderLayout layout(2, 500, metrics);
    for (const Side first : {Side::client, Side::server}) {
        for (const Side second : {Side::client, Side::server})
            QVERIFY(!layout.placeOf(0, from(first), 0).time.intersects(layout.placeOf(1, from(second), 0).time));
    }
}

void TestLadderLayout::givesALongWaitMoreRoom()
{
    const std::vector<std::int64_t> times = {0, 1000, 2000, 9'000'000, 9'001'000, 9'001'000};
    const LadderLayout layout(times, 500, metrics);
    const auto wait = [&](std::uint32_t rung) { return layout.rungTop(rung) - layout.rungTop(rung - 1); };
    QVERIFY(wait(3) > 3 * wait(2));
    QCOMPARE(wait(5), LadderLayout::Height{layout.slotHeight()});
    QVERIFY(wait(3) <= 6 * layout.slotHeight());
    for (std::uint32_t rung = 0; rung < 6; ++rung)
        QCOMPARE(layout.rungAt(layout.rungTop(rung) + 3).value(), rung);
}

void TestLadderLayout::showsOnlyWhatIsVisible()
{
    const LadderLayout layout(10000, 500, metrics);
    const auto [first, end] = layout.rungsBetween(layout.rungTop(5000), layout.rungTop(5010));
    QCOMPARE(first, 5000U);
    QCOMPARE(end, 5010U);
    QCOMPARE(layout.rungsBetween(-100, layout.rungTop(1)).first, 0U);
    QCOMPARE(layout.rungsBetween(layout.rungTop(9999), layout.height() + 500).second, 10000U);
    QCOMPARE(layout.rungsBetween(layout.rungTop(5000), layout.rungTop(5010), 4).second, 5014U);
    QCOMPARE(LadderLayout().rungsBetween(0, 500).second, 0U);
}

void TestLadderLayout::letsALateSegmentStartAbove()
{
    const LadderLayout layout(11, 500, metrics);
    LadderRung late = from(Side::server);
    late.style.sentRungsEarlier = 3;
    const auto place = layout.placeOf(7, late, 0);
    QCOMPARE(place.tail.y(), layout.placeOf(4, from(Side::server), 0).tail.y());
    QCOMPARE(place.head.y(), layout.placeOf(7, from(Side::server), 0).head.y());
}

void TestLadderLayout::holdsTenMillionRungs()
{
    const LadderLayout layout(100'000'000, 500, metrics);
    QVERIFY(layout.height() > LadderLayout::Height{4'000'000'000});
    const auto top = layout.rungTop(99'999'999);
    QCOMPARE(layout.rungAt(top).value(), 99'999'999U);
    QCOMPARE(layout.placeOf(99'999'999, from(Side::client), top).slot.top(), 0);
}

void TestLadderLayout::standsFastOnHostileTimes()
{
    const std::vector<std::int64_t> times = {INT64_MAX, INT64_MIN, 0, INT64_MAX};
    const LadderLayout layout(times, 500, metrics);
    for (std::uint32_t rung = 1; rung < 4; ++rung)
        QVERIFY(layout.rungTop(rung) - layout.rungTop(rung - 1) >= layout.slotHeight());
    QCOMPARE(LadderLayout(std::vector<std::int64_t>{}, 500, metrics).height(), LadderLayout::Height{0});
}

QTEST_APPLESS_MAIN(TestLadderLayout)
#include "tst_ladder_layout.moc"
