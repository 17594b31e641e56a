// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_table.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

using namespace rungs;

namespace {

EndpointAddress endpoint(bool isV6, std::mt19937 &random)
{
    EndpointAddress result;
    result.address.isV6 = isV6;
    for (std::size_t i = 0; i < (isV6 ? 16 : 4); ++i)
        result.address.bytes[i] = static_cast<std::uint8_t>(random());
    result.port = static_cast<std::uint16_t>(random());
    return result;
}

/// @p kind bit 0: the client has an IPv6 address; bit 1: the server
ConnectionRow connection(unsigned kind, std::mt19937 &random)
{
    ConnectionRow row;
    row.client = endpoint((kind & 1) != 0, random);
    row.server = endpoint((kind & 2) != 0, random);
    row.firstFrame = FrameId{static_cast<std::uint32_t>(random())};
    for (const Side side : bothSides) {
        row.baseSequence[side] = static_cast<std::uint32_t>(random());
        row.hasBase[side] = random() % 2 != 0;
    }
    row.openingSeen = random() % 2 != 0;
    return row;
}

std::vector<ConnectionRow> connections(std::size_t count)
{
    std::mt19937 random(1);
    std::vector<ConnectionRow> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(connection(static_cast<unsigned>(random() % 4), random));
    return rows;
}

ConnectionRow exchanged(ConnectionRow row)
{
    std::swap(row.client, row.server);
    row.baseSequence.exchange();
    row.hasBase.exchange();
    return row;
}

bool areSame(const ConnectionRow &a, const ConnectionRow &b)
{
    return a.client == b.client && a.server == b.server && a.firstFrame == b.firstFrame
           && a.baseSequence == b.baseSequence && a.hasBase == b.hasBase && a.openingSeen == b.openingSeen;
}

} // namespace

class TestConnectionTable : public QObject
{
    Q_OBJECT

private slots:
    void readsRowsAsWritten()
    {
        const std::vector<ConnectionRow> rows = connections(100000);
        ConnectionTable table;
        for (const ConnectionRow &row : rows)
            table.append(row);
        QCOMPARE(table.size(), rows.size());
        const ConnectionTable::Snapshot snapshot = table.snapshot();
        QCOMPARE(snapshot.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY2(areSame(table[i], rows[i]), qPrintable(QString::number(i)));
            QVERIFY2(areSame(snapshot[i], rows[i]), qPrintable(QString::number(i)));
        }
    }

    void keepsSnapshotsWhenRowsChange()
    {
        const std::vector<ConnectionRow> rows = connections(100000);
        ConnectionTable table;
        for (const ConnectionRow &row : rows)
            table.append(row);
        const ConnectionTable::Snapshot before = table.snapshot();
        for (std::size_t i = 0; i < rows.size(); i += 7)
            table.edit(i) = exchanged(rows[i]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY2(areSame(before[i], rows[i]), qPrintable(QString::number(i)));
            QVERIFY2(areSame(table[i], i % 7 == 0 ? exchanged(rows[i]) : rows[i]), qPrintable(QString::number(i)));
        }
    }

    void comparesEveryByteOfAnAddress_data()
    {
        QTest::addColumn<bool>("isV6");
        QTest::newRow("IPv4") << false;
        QTest::newRow("IPv6") << true;
    }

    void comparesEveryByteOfAnAddress()
    {
        QFETCH(bool, isV6);
        std::mt19937 random(2);
        const ConnectionRow row = connection(isV6 ? 3 : 0, random);
        Side from = Side::server;
        QVERIFY(row.isBetween({row.client, row.server}, from));
        QCOMPARE(from, Side::client);
        QVERIFY(row.isBetween({row.server, row.client}, from));
        QCOMPARE(from, Side::server);
        for (std::size_t i = 0; i < (isV6 ? 16 : 4); ++i) {
            EndpointAddress other = row.server;
            other.address.bytes[i] ^= 1;
            QVERIFY2(!row.isBetween({row.client, other}, from), qPrintable(QString::number(i)));
            QVERIFY2(!row.isBetween({other, row.client}, from), qPrintable(QString::number(i)));
        }
        EndpointAddress otherPort = row.server;
        ++otherPort.port;
        QVERIFY(!row.isBetween({row.client, otherPort}, from));
        EndpointAddress otherVersion = row.server;
        otherVersion.address.isV6 = !isV6;
        QVERIFY(!row.isBetween({row.client, otherVersion}, from));
    }
};

QTEST_APPLESS_MAIN(TestConnectionTable)
#include "tst_connection_table.moc"
