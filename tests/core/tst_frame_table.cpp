// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_table.h"

#include <QTest>

using namespace rungs;

namespace {

/// Row @p i, with lengths and places of every size, the largest among them.
FrameRow rowOf(std::uint32_t i)
{
    constexpr std::uint32_t lengths[] = {0, 60, 65534, 65535, 65536, 0x7fffffff, 0xffffffff};
    constexpr std::uint64_t offsets[] = {
        0, 24, 0xffffffff, 0x100000000, 0xffffffffff, 0x10000000000, 0x7fffffffffffffff};
    FrameRow row;
    row.offset = offsets[i % 7] - (i % 7 > 1 ? i / 50 % 2 : 0);
    row.time = Timestamp{std::int64_t{i} * 1000000007 - 500000000000};
    row.capturedLength = lengths[i / 7 % 7];
    row.originalLength = lengths[i / 49 % 7];
    row.connection = i % 3 == 0 ? ConnectionId{} : ConnectionId{i * 7};
    row.events = static_cast<std::uint8_t>(i);
    row.interface = static_cast<std::uint8_t>(i / 3);
    row.flags = static_cast<std::uint8_t>(i % 32);
    return row;
}

bool areSame(const FrameRow &a, const FrameRow &b)
{
    return a.offset == b.offset && a.time == b.time && a.capturedLength == b.capturedLength
           && a.originalLength == b.originalLength && a.connection == b.connection && a.events == b.events
           && a.interface == b.interface && a.flags == b.flags;
}

} // namespace

class FrameTableTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven()
    {
        FrameTable table;
        constexpr std::uint32_t count = 100000;
        FrameTable::Snapshot half;
        for (std::uint32_t i = 0; i < count; ++i) {
            if (i == count / 2)
                half = table.snapshot();
            table.append(rowOf(i));
        }
        const FrameTable::Snapshot all = table.snapshot();
        QCOMPARE(half.size(), std::size_t{count / 2});
        QCOMPARE(all.size(), std::size_t{count});
        for (std::uint32_t i = 0; i < count; ++i) {
            QVERIFY2(areSame(all[i], rowOf(i)), qPrintable(QString::number(i)));
            QVERIFY(i >= count / 2 || areSame(half[i], rowOf(i)));
            QCOMPARE(all.connectionOf(i), rowOf(i).connection);
        }
    }

    void aFlagTurnsInLaterSnapshotsOnly()
    {
        FrameTable table;
        for (std::uint32_t i = 0; i < 10; ++i)
            table.append(rowOf(i));
        const FrameTable::Snapshot before = table.snapshot();
        table.toggle(5, FrameRow::fromServer);
        QCOMPARE(before[5].flags, rowOf(5).flags);
        QCOMPARE(table.snapshot()[5].flags, static_cast<std::uint8_t>(rowOf(5).flags ^ FrameRow::fromServer));
    }

    void snapshotsOfALargeTableStayAsTheyWere()
    {
        FrameTable table;
        constexpr std::uint32_t count = 150000;
        for (std::uint32_t i = 0; i < count; ++i)
            table.append(rowOf(i));
        FrameTable::Snapshot kept = table.snapshot();
        std::uint8_t flags = rowOf(count - 1).flags;
        for (int round = 0; round < 20; ++round) {
            table.toggle(count - 1, FrameRow::fromServer);
            table.toggle(40000, FrameRow::hasComment);
            QCOMPARE(kept[count - 1].flags, flags);
            // What the one before held is free for what comes next.
            kept = table.snapshot();
            flags ^= FrameRow::fromServer;
            QCOMPARE(kept[count - 1].flags, flags);
        }
        for (std::uint32_t i = 0; i < count; ++i)
            QVERIFY2(areSame(kept[i], rowOf(i)), qPrintable(QString::number(i)));
    }
};

QTEST_APPLESS_MAIN(FrameTableTest)
#include "tst_frame_table.moc"
