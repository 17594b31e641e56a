// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/connection/analysis.h"

#include <QTest>

using namespace rungs;

namespace {

/// A bulk transfer, segment by segment, as long as one likes: the server sends, the client acknowledges.
class Transfer
{
public:
    Transfer(std::uint32_t clientFirst, std::uint32_t serverFirst, std::uint32_t timestamp)
        : m_clientNext(clientFirst)
        , m_serverNext(serverFirst)
        , m_timestamp(timestamp)
    {
        send(Side::client, Segment::syn, 0);
        send(Side::server, Segment::syn | Segment::ack, 0);
        send(Side::client, Segment::ack, 0);
    }

    const SegmentOutcome &send(Side from, int flags, std::uint32_t length)
    {
        SequenceNumber &next = from == Side::client ? m_clientNext : m_serverNext;
        Segment segment;
        segment.frame = FrameId{m_frame++};
        segment.time = Timestamp{m_frame * std::int64_t{10000}};
        segment.from = from;
        segment.sequence = next;
        segment.acknowledgment = from == Side::client ? m_serverNext : m_clientNext;
        segment.length = length;
        segment.flags = static_cast<std::uint16_t>(flags);
        segment.window = 65535;
        segment.checksum = static_cast<std::uint16_t>(m_frame);
        segment.hasTimestamp = true;
        segment.timestampValue = m_timestamp += 1000;
        SegmentOptions options;
        options.windowScale = 10;
        if (segment.isSyn())
            segment.options = &options;
        next = segment.range().end;
        m_outcome.clear();
        analyse(state, segment, m_outcome);
        return m_outcome;
    }

    ConnectionState state;

private:
    SequenceNumber m_clientNext;
    SequenceNumber m_serverNext;
    std::uint32_t m_timestamp;
    std::uint32_t m_frame = 0;
    SegmentOutcome m_outcome;
};

} // namespace

class LongConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndTimestampsMayWrap()
    {
        // Both wrap within the first few segments.
        Transfer transfer(0xffffff00, 0xfffff000, 0xfffff800);
        for (int i = 0; i < 100; ++i) {
            const SegmentOutcome &sent = transfer.send(Side::server, Segment::ack | Segment::psh, 1448);
            QVERIFY(sent.events().empty());
            QCOMPARE(sent.newBytes, 1448U);
            const SegmentOutcome &answer = transfer.send(Side::client, Segment::ack, 0);
            QVERIFY(answer.events().empty());
            QVERIFY(answer.acknowledges.isValid());
        }
        QCOMPARE(transfer.state.summary().bytesUnique[Side::server], std::uint64_t{144800});
    }

    void moreThanTheNumbersCanSayGoesThrough()
    {
        Transfer transfer(1000, 5000, 0);
        constexpr std::uint32_t length = 61440;
        constexpr std::uint32_t segments = 150000; // 9.2 GB: twice around
        for (std::uint32_t i = 0; i < segments; ++i) {
            const SegmentOutcome &sent = transfer.send(Side::server, Segment::ack, length);
            QVERIFY(!sent.has(EventKind::retransmission) && !sent.has(EventKind::gap));
            QCOMPARE(sent.newBytes, length);
            if (i % 2 == 1)
                QVERIFY(transfer.send(Side::client, Segment::ack, 0).acknowledges.isValid());
            // Memory does not grow with the length of the connection.
            QVERIFY(transfer.state.directions[Side::server].flight.outstanding() <= 2);
            QVERIFY(transfer.state.directions[Side::server].seen.holes().empty());
        }
        const ConnectionSummary summary = transfer.state.summary();
        QCOMPARE(summary.bytesUnique[Side::server], std::uint64_t{segments} * length);
        QCOMPARE(summary.bytesSent[Side::server], summary.bytesUnique[Side::server]);
        QCOMPARE(summary.retransmissions[Side::server], 0U);
        QCOMPARE(summary.mostInFlight[Side::server], 2 * length);
    }

    void aDirectionWithoutAcknowledgmentsIsBounded()
    {
        // Captured where only one direction passes: nothing is ever acknowledged.
        Transfer transfer(1000, 5000, 0);
        for (int i = 0; i < 40000; ++i)
            transfer.send(Side::server, Segment::ack, 1448);
        QVERIFY(transfer.state.directions[Side::server].flight.outstanding() <= 8192);
    }
};

QTEST_APPLESS_MAIN(LongConnectionTest)
#include "tst_long_connection.moc"
