// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/connection/summary_table.h"

#include <QTest>

#include <limits>
#include <random>

using namespace rungs;

namespace {

/// A summary whose numbers are small ones, or of any size.
ConnectionSummary summaryOf(std::uint32_t seed)
{
    std::mt19937_64 random(seed);
    const bool isLong = seed % 3 == 0;
    const auto number = [&](std::uint32_t usual) {
        return isLong && random() % 4 == 0 ? static_cast<std::uint32_t>(random())
                                           : static_cast<std::uint32_t>(random() % usual);
    };
    ConnectionSummary summary;
    for (const Side side : bothSides) {
        for (auto counts : {&summary.retransmissions, &summary.outOfOrder, &summary.duplicateAcks, &summary.zeroWindows,
                            &summary.resets})
            (*counts)[side] = number(256);
        summary.segments[side] = number(65536);
        summary.mostInFlight[side] = number(1000000);
        summary.roundTripMinimum[side] = number(1000000);
        summary.roundTripSmoothed[side] = number(1000000);
        summary.roundTripMaximum[side] = number(1000000);
        summary.bytesUnique[side] = number(1000000000) * (isLong ? std::uint64_t{5} : 1);
        summary.bytesSent[side] = summary.bytesUnique[side] + number(65536);
        const std::uint32_t states = number(8) % 16;
        for (std::uint32_t i = 0; i < states; ++i)
            summary.path[side].add(static_cast<TcpState>(random() % 12));
        summary.mss[side] = static_cast<std::uint16_t>(random());
        summary.windowScale[side] = static_cast<std::uint8_t>(random() % 15);
        summary.state[side] = static_cast<TcpState>(random() % 12);
    }
    summary.events = EventSet(random() >> 28U);
    summary.handshakeNanoseconds = std::int64_t{number(2000000000)} * (isLong ? 3 : 1) - 1;
    summary.opening = static_cast<Opening>(random() % 6);
    summary.closing = {static_cast<Closing::Kind>(random() % 7), static_cast<Side>(random() % 2), random() % 2 == 0,
                       static_cast<Side>(random() % 2)};
    summary.sackPermitted = static_cast<Agreement>(random() % 3);
    summary.timestamps = static_cast<Agreement>(random() % 3);
    summary.areOptionsCut = random() % 2 == 0;
    summary.lacksSyn = random() % 2 == 0;
    return summary;
}

} // namespace

class SummaryTableTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven()
    {
        SummaryTable table;
        constexpr std::uint32_t count = 3000;
        for (std::uint32_t i = 0; i < count; ++i) {
            table.append();
            QVERIFY(!table.hasSegments(i));
            QVERIFY(table[i] == ConnectionSummary{});
            table.set(i, summaryOf(i));
        }
        const SummaryTable::Snapshot before = table.snapshot();
        for (std::uint32_t i = 0; i < count; ++i)
            table.set(i, summaryOf(i + 1));
        const SummaryTable::Snapshot after = table.snapshot();
        QCOMPARE(before.size(), std::size_t{count});
        for (std::uint32_t i = 0; i < count; ++i) {
            QVERIFY2(before[i] == summaryOf(i), qPrintable(QString::number(i)));
            QVERIFY2(after[i] == summaryOf(i + 1), qPrintable(QString::number(i)));
            QVERIFY(table[i] == summaryOf(i + 1));
        }
    }

    void keepsNumbersThatJustFitAndThoseThatDoNot()
    {
        using Numbers = BySide<std::uint32_t> ConnectionSummary::*;
        for (const Numbers numbers : {&ConnectionSummary::roundTripMinimum, &ConnectionSummary::roundTripSmoothed,
                                      &ConnectionSummary::roundTripMaximum, &ConnectionSummary::mostInFlight,
                                      &ConnectionSummary::segments, &ConnectionSummary::zeroWindows}) {
            for (unsigned bits = 1; bits <= 32; ++bits) {
                for (const std::uint64_t value : {(std::uint64_t{1} << bits) - 1, std::uint64_t{1} << bits}) {
                    SummaryTable table;
                    table.append();
                    ConnectionSummary summary;
                    (summary.*numbers)[static_cast<Side>(bits % 2)] = static_cast<std::uint32_t>(value);
                    table.set(0, summary);
                    QVERIFY2(table[0] == summary, qPrintable(QString::number(value)));
                }
            }
        }
    }

    void aConnectionWithoutNumbersIsNotTakenForOneWithThem()
    {
        SummaryTable table;
        table.append();
        ConnectionSummary summary;
        summary.segments[Side::server] = 1;
        table.set(0, summary);
        QVERIFY(table.hasSegments(0));
        QCOMPARE(table[0].handshakeNanoseconds, std::int64_t{-1});
        summary.segments[Side::server] = std::numeric_limits<std::uint32_t>::max();
        table.set(0, summary);
        QVERIFY(table.hasSegments(0));
        QVERIFY(table[0] == summary);
    }
};

QTEST_APPLESS_MAIN(SummaryTableTest)
#include "tst_summary_table.moc"
