// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_table.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace rungs;

namespace {

/// A row, and where its frame lies.
struct Placed
{
    FrameRow row;
    std::uint64_t offset = 0;
};

/// What is said of row @p i beside its frame's time, place and lengths.
FrameRow marksOf(std::uint32_t i)
{
    FrameRow row;
    row.connection = i % 3 == 0 ? ConnectionId{} : ConnectionId{i * 7};
    row.events = static_cast<std::uint8_t>(i);
    row.flags = static_cast<std::uint8_t>(i % 32);
    return row;
}

/// Row @p i of frames that have nothing in common: lengths, places and times of every size, the largest among them.
Placed oddRow(std::uint32_t i)
{
    constexpr std::uint32_t lengths[] = {0, 60, 65534, 131071, 131072, 0x7fffffff, 0xffffffff};
    constexpr std::uint64_t offsets[] = {
        0, 24, 0xffffffff, 0x100000000, 0xffffffffff, 0x10000000000, 0x7fffffffffffffff};
    FrameRow row = marksOf(i);
    row.time = i % 11 == 0   ? Timestamp{INT64_MIN + i}
               : i % 11 == 5 ? Timestamp{INT64_MAX - i}
                             : Timestamp{std::int64_t{i} * 1000000007 - 500000000000};
    row.capturedLength = lengths[i / 7 % 7];
    row.originalLength = lengths[i / 49 % 7];
    row.interface = InterfaceId{i / 3 % 1000 == 999 ? i : i / 3 % 5};
    return {row, offsets[i % 7] - (i % 7 > 1 ? i / 50 % 2 : 0)};
}

/// How a file holds its frames.
struct Layout
{
    std::uint64_t header = 16;
    std::uint32_t alignment = 1;
    std::uint32_t snapLength = 0xffffffff;
    std::uint32_t interfaces = 1;
    std::uint32_t everyLarge = 0; ///< 0: none; else one in this many frames is of 300,000 bytes
};

std::vector<Placed> rowsOf(const Layout &layout, std::uint32_t count)
{
    std::vector<Placed> rows;
    std::uint64_t end = 24;
    std::uint32_t chance = 1;
    for (std::uint32_t i = 0; i < count; ++i) {
        chance = chance * 1664525 + 1013904223;
        FrameRow row = marksOf(i);
        // Now and then a step back, and a long silence.
        row.time = Timestamp{1700000000000000000 + i * std::int64_t{1000000} - (i % 10 == 3 ? 2000000 : 0)
                             + i / 1000 * std::int64_t{7000000000}};
        const bool isLarge = layout.everyLarge != 0 && i % layout.everyLarge == 0;
        row.originalLength = isLarge ? 300000 : 54 + (chance >> 16) % 1460;
        row.capturedLength = std::min(row.originalLength, layout.snapLength);
        row.interface = InterfaceId{(chance >> 8) % layout.interfaces};
        const std::uint64_t offset = (end + layout.alignment - 1) / layout.alignment * layout.alignment + layout.header;
        rows.push_back({row, offset});
        end = offset + row.capturedLength;
    }
    return rows;
}

bool areSame(const FrameTable::Snapshot &table, std::uint32_t i, const Placed &placed)
{
    const FrameRow a = table[i];
    const FrameRow &b = placed.row;
    return table.offsetOf(i) == placed.offset && a.time == b.time && a.capturedLength == b.capturedLength
           && a.originalLength == b.originalLength && a.connection == b.connection && a.events == b.events
           && a.interface == b.interface && a.flags == b.flags && table.connectionOf(i) == b.connection;
}

} // namespace

Q_DECLARE_METATYPE(Layout)

class FrameTableTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven_data()
    {
        QTest::addColumn<Layout>("layout");
        QTest::newRow("pcap") << Layout{};
        QTest::newRow("pcap, the first bytes of each frame") << Layout{.snapLength = 96};
        QTest::newRow("pcapng") << Layout{.header = 32, .alignment = 4};
        QTest::newRow("pcapng, two interfaces") << Layout{.header = 32, .alignment = 4, .interfaces = 2};
        QTest::newRow("pcapng, more interfaces than a run has room for")
            << Layout{.header = 32, .alignment = 4, .snapLength = 96, .interfaces = 7};
        QTest::newRow("frames larger than a row can say") << Layout{.everyLarge = 50};
    }

    void givesBackWhatItWasGiven()
    {
        QFETCH(const Layout, layout);
        constexpr std::uint32_t count = 100000;
        const std::vector<Placed> rows = rowsOf(layout, count);
        FrameTable table;
        FrameTable::Snapshot half;
        for (std::uint32_t i = 0; i < count; ++i) {
            // In the middle of a run.
            if (i == count / 2 + 7)
                half = table.snapshot();
            table.append(rows[i].row, rows[i].offset);
        }
        const FrameTable::Snapshot all = table.snapshot();
        QCOMPARE(half.size(), std::size_t{count / 2 + 7});
        QCOMPARE(all.size(), std::size_t{count});
        for (std::uint32_t i = 0; i < count; ++i) {
            QVERIFY2(areSame(all, i, rows[i]), qPrintable(QString::number(i)));
            QVERIFY(i >= half.size() || areSame(half, i, rows[i]));
        }
    }

    void rowsMayHaveNothingInCommon()
    {
        FrameTable table;
        constexpr std::uint32_t count = 100000;
        FrameTable::Snapshot half;
        for (std::uint32_t i = 0; i < count; ++i) {
            if (i == count / 2)
                half = table.snapshot();
            table.append(oddRow(i).row, oddRow(i).offset);
        }
        const FrameTable::Snapshot all = table.snapshot();
        for (std::uint32_t i = 0; i < count; ++i) {
            QVERIFY2(areSame(all, i, oddRow(i)), qPrintable(QString::number(i)));
            QVERIFY(i >= half.size() || areSame(half, i, oddRow(i)));
        }
    }

    void aFlagTurnsInLaterSnapshotsOnly()
    {
        FrameTable table;
        for (std::uint32_t i = 0; i < 10; ++i)
            table.append(oddRow(i).row, oddRow(i).offset);
        const FrameTable::Snapshot before = table.snapshot();
        table.toggle(5, FrameRow::fromServer);
        QCOMPARE(before[5].flags, oddRow(5).row.flags);
        QCOMPARE(table.snapshot()[5].flags, static_cast<std::uint8_t>(oddRow(5).row.flags ^ FrameRow::fromServer));
    }

    void snapshotsOfALargeTableStayAsTheyWere()
    {
        FrameTable table;
        constexpr std::uint32_t count = 150000;
        for (std::uint32_t i = 0; i < count; ++i)
            table.append(oddRow(i).row, oddRow(i).offset);
        FrameTable::Snapshot kept = table.snapshot();
        std::uint8_t flags = oddRow(count - 1).row.flags;
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
            QVERIFY2(areSame(kept, i, oddRow(i)), qPrintable(QString::number(i)));
    }
};

QTEST_APPLESS_MAIN(FrameTableTest)
#include "tst_frame_table.moc"
