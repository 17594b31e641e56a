// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/ring.h"
#include "core/memory/slab.h"

#include <QTest>

#include <deque>
#include <memory>
#include <random>

using namespace rungs;

namespace {

using Numbers = Ring<std::uint32_t, 4>;

QList<std::uint32_t> listOf(const Numbers &ring)
{
    QList<std::uint32_t> list;
    for (std::size_t i = 0; i < ring.size(); ++i)
        list << ring[i];
    return list;
}

} // namespace

class RingTest : public QObject
{
    Q_OBJECT

private slots:
    void isAQueueOfAnyLength_data()
    {
        QTest::addColumn<bool>("hasPool");
        QTest::newRow("from a pool") << true;
        QTest::newRow("from the heap") << false;
    }

    void isAQueueOfAnyLength()
    {
        QFETCH(bool, hasPool);
        Pool pool;
        std::mt19937 random(1);
        for (int round = 0; round < 50; ++round) {
            Numbers ring(hasPool ? &pool : nullptr);
            std::deque<std::uint32_t> expected;
            for (std::uint32_t i = 0; i < 500; ++i) {
                const std::uint32_t what = random() % 8;
                if (what < 5) {
                    ring.push(i);
                    expected.push_back(i);
                } else if (what < 7) {
                    const std::size_t count = random() % (expected.size() + 1);
                    ring.popFront(count);
                    expected.erase(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(count));
                } else {
                    const std::size_t count = random() % 20;
                    ring.shrink(count);
                    while (expected.size() > count)
                        expected.pop_front();
                }
                QCOMPARE(listOf(ring), QList<std::uint32_t>(expected.begin(), expected.end()));
            }
        }
    }

    void aMarkStaysBehindItsItem()
    {
        Numbers ring;
        for (std::uint32_t i = 0; i < 10; ++i)
            ring.push(i);
        ring.setMark(6);
        ring.popFront(2);
        QCOMPARE(ring[ring.mark()], 6U);
        ring.push(10U);
        ring.shrink(6);
        QCOMPARE(ring[ring.mark()], 6U);
        ring.popFront(4); // the item goes, too
        QCOMPARE(ring.mark(), std::size_t{0});
    }

    void movesWithAllItHolds()
    {
        Pool pool;
        Numbers few(&pool);
        few.push(1U);
        few.setMark(1);
        Numbers many(&pool);
        for (std::uint32_t i = 0; i < 100; ++i)
            many.push(i);
        std::swap(few, many);
        QCOMPARE(few.size(), std::size_t{100});
        QCOMPARE(few[99], 99U);
        QCOMPARE(listOf(many), QList<std::uint32_t>{1});
        QCOMPARE(many.mark(), std::size_t{1});
    }

    void aSlabGivesPlacesThatStayAndAreUsedAgain()
    {
        struct alignas(64) Large
        {
            explicit Large(int value)
                : number(value)
                , held(std::make_unique<int>(value))
            { }
            int number;
            std::unique_ptr<int> held;
            char rest[800];
        };
        Slab<Large> slab;
        QList<std::uint32_t> places;
        for (int i = 0; i < 6000; ++i) // in several of its blocks
            places << slab.add(i);
        const Large *const first = &slab[places.first()];
        for (int i = 0; i < 6000; ++i) {
            QCOMPARE(slab[places[i]].number, i);
            QCOMPARE(*slab[places[i]].held, i);
        }
        QCOMPARE(&slab[places.first()], first);
        slab.remove(places[17]);
        QCOMPARE(slab.add(17), places[17]);
        for (const std::uint32_t place : places)
            slab.remove(place);
    }
};

QTEST_APPLESS_MAIN(RingTest)
#include "tst_ring.moc"
