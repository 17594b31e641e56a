// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_finder.h"

#include <QtTest>

#include <cstring>
#include <set>

using namespace rungs;

namespace {

constexpr std::uint16_t fin = 0x001;
constexpr std::uint16_t syn = 0x002;
constexpr std::uint16_t ack = 0x010;

EndpointAddress host(std::uint8_t last, std::uint16_t port)
{
    EndpointAddress endpoint;
    endpoint.address.bytes = {192, 0, 2, last};
    endpoint.port = port;
    return endpoint;
}

const EndpointAddress client = host(1, 40000);
const EndpointAddress server = host(2, 80);

SegmentSummary segment(const EndpointAddress &from, const EndpointAddress &to, std::uint16_t flags,
                       std::uint32_t sequence, std::uint32_t acknowledgment = 0)
{
    SegmentSummary result;
    result.source = from.address;
    result.sourcePort = from.port;
    result.destination = to.address;
    result.destinationPort = to.port;
    result.flags = flags;
    result.sequence = sequence;
    result.acknowledgment = acknowledgment;
    result.headerLength = 20;
    return result;
}

struct Finder
{
    ConnectionFinder finder;
    ConnectionTable table;
    std::uint32_t frames = 0;

    ConnectionFinder::Place add(const SegmentSummary &summary) { return finder.add(FrameId{frames++}, summary, table); }
};

} // namespace

class TestConnectionFinder : public QObject
{
    Q_OBJECT
private slots:
    void joinsBothDirections()
    {
        Finder finder;
        QCOMPARE(finder.add(segment(client, server, syn, 100)).from, Side::client);
        const auto answer = finder.add(segment(server, client, syn | ack, 500, 101));
        QCOMPARE(answer.connection, ConnectionId{0});
        QCOMPARE(answer.from, Side::server);
        finder.add(segment(client, server, ack, 101, 501));
        QCOMPARE(finder.table.size(), std::size_t{1});
        const ConnectionRow &row = finder.table[0];
        QCOMPARE(row.firstFrame, FrameId{0});
        QVERIFY(row.client == client);
        QVERIFY(row.openingSeen);
        QCOMPARE(row.baseSequence[Side::client], 100U);
        QCOMPARE(row.baseSequence[Side::server], 500U);
    }

    void beginsConnectionAtSynWithAnotherNumber()
    {
        Finder finder;
        finder.add(segment(client, server, syn, 100));
        QCOMPARE(finder.add(segment(client, server, syn, 100)).connection, ConnectionId{0});
        QCOMPARE(finder.add(segment(client, server, syn, 900)).connection, ConnectionId{1});
        QCOMPARE(finder.add(segment(server, client, syn | ack, 7, 901)).connection, ConnectionId{1});
        QCOMPARE(finder.add(segment(client, server, ack, 901, 8)).connection, ConnectionId{1});
    }

    void separatesEndpoints()
    {
        Finder finder;
        finder.add(segment(client, server, syn, 100));
        QCOMPARE(finder.add(segment(host(1, 40001), server, syn, 100)).connection, ConnectionId{1});
        QCOMPARE(finder.add(segment(host(3, 40000), server, syn, 100)).connection, ConnectionId{2});
        SegmentSummary v6 = segment(client, server, syn, 100);
        v6.source.isV6 = v6.destination.isV6 = true;
        QCOMPARE(finder.add(v6).connection, ConnectionId{3});
    }

    void takesClientFromSynAckAlone()
    {
        Finder finder;
        const auto place = finder.add(segment(server, client, syn | ack, 500, 101));
        QCOMPARE(place.from, Side::server);
        QVERIFY(finder.table[0].client == client);
        QCOMPARE(finder.table[0].baseSequence[Side::client], 100U);
    }

    void guessesServerByLowerPort()
    {
        Finder finder;
        const auto place = finder.add(segment(server, client, ack, 501, 101));
        QCOMPARE(place.from, Side::server);
        QVERIFY(!finder.table[0].openingSeen);
        QCOMPARE(finder.table[0].baseSequence[Side::client], 100U);
        QCOMPARE(finder.table[0].baseSequence[Side::server], 500U);
    }

    void correctsGuessByLateSyn()
    {
        Finder finder;
        // The end with the lower port is the client, which this FIN does not show.
        finder.add(segment(client, server, ack | fin, 900, 101));
        QVERIFY(finder.table[0].client == client);
        const auto place = finder.add(segment(server, client, syn, 100));
        QVERIFY(place.sidesExchanged);
        QCOMPARE(place.from, Side::client);
        QVERIFY(finder.table[0].client == server);
        QCOMPARE(finder.table[0].baseSequence[Side::client], 100U);
        QCOMPARE(finder.table[0].baseSequence[Side::server], 899U);
    }

    void acceptsSimultaneousOpen()
    {
        Finder finder;
        finder.add(segment(client, server, syn, 100));
        const auto other = finder.add(segment(server, client, syn, 500));
        QCOMPARE(other.connection, ConnectionId{0});
        QCOMPARE(other.from, Side::server);
        QCOMPARE(finder.table[0].baseSequence[Side::server], 500U);
    }

    void findsEachOfManyConnections()
    {
        Finder finder;
        const auto opener = [](std::uint32_t i) {
            return host(static_cast<std::uint8_t>(3 + i % 200), static_cast<std::uint16_t>(1024 + i / 200));
        };
        for (std::uint32_t i = 0; i < 20000; ++i)
            QCOMPARE(finder.add(segment(opener(i), server, syn, i)).connection, ConnectionId{i});
        QCOMPARE(finder.add(segment(host(3, 1024), server, ack, 1, 1)).connection, ConnectionId{0});
        for (std::uint32_t i = 0; i < 20000; ++i) {
            const auto place = finder.add(segment(server, opener(i), ack, 1, i + 1));
            QCOMPARE(place.connection, ConnectionId{i});
            QCOMPARE(place.from, Side::server);
        }
        QCOMPARE(finder.table.size(), std::size_t{20000});
    }

    void findsLatestConnectionAfterManyOthers()
    {
        Finder finder;
        finder.add(segment(client, server, syn, 100));
        finder.add(segment(client, server, syn, 5000));
        const auto last = finder.add(segment(client, server, syn, 900000));
        QCOMPARE(last.connection, ConnectionId{2});
        QCOMPARE(last.previous, ConnectionId{1});
        for (std::uint32_t i = 0; i < 50000; ++i)
            finder.add(segment(host(3, static_cast<std::uint16_t>(1024 + i)), server, syn, i));
        const auto answer = finder.add(segment(server, client, syn | ack, 7, 900001));
        QCOMPARE(answer.connection, ConnectionId{2});
        QCOMPARE(answer.from, Side::server);
    }

    void resistsEndpointsMadeForOneHash()
    {
        // The second half of each address is chosen so that, without the random seed, all hashes are equal.
        EndpointAddress sender;
        sender.address.isV6 = true;
        sender.port = 40000;
        std::set<std::uint32_t> hashes;
        constexpr std::uint64_t count = 10000;
        for (std::uint64_t i = 0; i < count; ++i) {
            std::memcpy(sender.address.bytes.data(), &i, sizeof(i));
            const std::uint64_t first = (i ^ EndpointWords(sender).tail * 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU;
            const std::uint64_t second = first ^ first >> 32U;
            std::memcpy(sender.address.bytes.data() + sizeof(i), &second, sizeof(second));
            hashes.insert(EndpointPair(sender, server).hash());
        }
        QVERIFY2(hashes.size() > count - 100, qPrintable(QString::number(hashes.size())));
    }
};

QTEST_GUILESS_MAIN(TestConnectionFinder)
#include "tst_connection_finder.moc"
