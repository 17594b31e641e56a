// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of several interfaces in the order of their times, whatever the clock does.
#include "core/live/frame_order.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rungs;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t millisecond = 1000000;

struct Handed
{
    std::int64_t time = 0;
    std::uint32_t source = 0;
    std::uint32_t originalLength = 0;
    Bytes bytes;

    friend auto operator<=>(const Handed &, const Handed &) = default;
};

/// What was handed on, in order.
class Taken
{
public:
    FrameOrder::Use use()
    {
        return [this](std::uint32_t source, const LiveFrame &frame) {
            all.push_back(
                {frame.time.nanoseconds, source, frame.originalLength, Bytes(frame.bytes.begin(), frame.bytes.end())});
        };
    }
    std::vector<Handed> all;
};

void add(FrameOrder &order, const Handed &frame, FrameOrder::Clock::time_point arrival = {})
{
    order.add(frame.source, {{frame.time}, frame.originalLength, frame.bytes}, arrival);
}

std::vector<std::int64_t> timesOf(const Taken &taken)
{
    std::vector<std::int64_t> times;
    for (const Handed &each : taken.all)
        times.push_back(each.time);
    return times;
}

using Times = std::vector<std::int64_t>;

} // namespace

class TestFrameOrder : public QObject
{
    Q_OBJECT

private slots:
    void mergesInterfaces();
    void framesOfOneTimeStayInTheirOrder();
    void waitsForWhatMayComeBefore();
    void aClockThatIsSetBackHoldsNothing();
    void losesAndChangesNothing();
};

void TestFrameOrder::mergesInterfaces()
{
    FrameOrder order;
    Taken taken;
    for (const std::int64_t time : {1, 4, 6})
        add(order, {time, 0, 60, {0}});
    for (const std::int64_t time : {2, 3, 7})
        add(order, {time, 1, 60, {1, 1}});
    order.takeAll(taken.use());
    QVERIFY(timesOf(taken) == (Times{1, 2, 3, 4, 6, 7}));
    QVERIFY(taken.all[1].bytes == (Bytes{1, 1}));
    QVERIFY(order.isEmpty() && order.size() == 0);
}

void TestFrameOrder::framesOfOneTimeStayInTheirOrder()
{
    FrameOrder order;
    Taken taken;
    for (std::uint8_t i = 0; i < 100; ++i)
        add(order, {5, 0, i, {i}});
    order.takeAll(taken.use());
    for (std::uint8_t i = 0; i < 100; ++i)
        QCOMPARE(taken.all.at(i).originalLength, std::uint32_t{i});
}

void TestFrameOrder::waitsForWhatMayComeBefore()
{
    FrameOrder order;
    Taken taken;
    add(order, {10, 0, 60, {1}});
    add(order, {20, 0, 60, {2}});
    order.take({15}, {}, taken.use());
    QVERIFY(timesOf(taken) == Times{10});
    add(order, {18, 1, 60, {3}});
    order.take({25}, {}, taken.use());
    QVERIFY(timesOf(taken) == (Times{10, 18, 20}));
    QVERIFY(taken.all[1].bytes == Bytes{3} && taken.all[2].bytes == Bytes{2});
}

void TestFrameOrder::aClockThatIsSetBackHoldsNothing()
{
    FrameOrder order;
    Taken taken;
    const FrameOrder::Clock::time_point start{};
    add(order, {5000 * millisecond, 0, 60, {1}}, start);
    // An hour back: the times from now on, and of "now" itself, are before it.
    add(order, {1000 * millisecond, 0, 60, {2}}, start + 30ms);
    order.take({960 * millisecond}, start - 20ms, taken.use());
    QVERIFY(taken.all.empty());
    order.take({1000 * millisecond}, start + 10ms, taken.use());
    QVERIFY(timesOf(taken) == (Times{1000 * millisecond, 5000 * millisecond}));
    QVERIFY(order.isEmpty());
}

void TestFrameOrder::losesAndChangesNothing()
{
    std::mt19937 random(1);
    const auto upTo = [&random](std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random);
    };
    for (int round = 0; round < 200; ++round) {
        FrameOrder order;
        Taken taken;
        std::vector<Handed> sent;
        std::int64_t now = 1000;
        FrameOrder::Clock::time_point arrival{};
        for (int step = 0; step < 50; ++step) {
            now += upTo(10) == 0 ? -upTo(2000) : upTo(20);
            arrival += 1ms;
            for (std::int64_t i = upTo(5); i > 0; --i) {
                Handed frame{now - upTo(30), static_cast<std::uint32_t>(upTo(2)),
                             static_cast<std::uint32_t>(upTo(1500)),
                             Bytes(static_cast<std::size_t>(upTo(64)), static_cast<std::uint8_t>(upTo(255)))};
                add(order, frame, arrival);
                sent.push_back(std::move(frame));
            }
            const std::size_t before = taken.all.size();
            order.take({now - 40}, arrival - 10ms, taken.use());
            QVERIFY(std::is_sorted(taken.all.begin() + static_cast<std::ptrdiff_t>(before), taken.all.end(),
                                   [](const Handed &a, const Handed &b) { return a.time < b.time; }));
        }
        order.takeAll(taken.use());
        std::ranges::sort(sent);
        std::ranges::sort(taken.all);
        QVERIFY(sent == taken.all);
    }
}

QTEST_APPLESS_MAIN(TestFrameOrder)
#include "frame_order.moc"
