// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/hex.h"
#include "tests/support/wire.h"

#include <QtTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// A little-endian pcap file of raw IP frames, one a second.
Bytes rawCapture(const std::vector<std::string> &frames)
{
    Bytes file = hex("d4c3b2a1 0200 0400 00000000 00000000 00000400 65000000");
    std::uint8_t second = 0;
    for (const std::string &digits : frames) {
        const Bytes frame = hex(digits);
        const auto length = static_cast<std::uint8_t>(frame.size());
        for (const std::uint8_t byte : {second++, std::uint8_t{0}, std::uint8_t{0}, std::uint8_t{0}})
            file.push_back(byte);
        file.insert(file.end(), 4, 0);
        for (int i = 0; i < 2; ++i) {
            file.push_back(length);
            file.insert(file.end(), 3, 0);
        }
        file.insert(file.end(), frame.begin(), frame.end());
    }
    return file;
}

const std::string forth = "40 06 0000 c0000201 c0000202";
const std::string back = "40 06 0000 c0000202 c0000201";

/// From a port of 192.0.2.1 to 192.0.2.2:80.
std::string segment(unsigned port, unsigned sequence, unsigned flags)
{
    const QString header = QStringLiteral("%1 0050 %2 00000000 50%3 ffff 0000 0000")
                               .arg(port, 4, 16, QLatin1Char('0'))
                               .arg(sequence, 8, 16, QLatin1Char('0'))
                               .arg(flags, 2, 16, QLatin1Char('0'));
    return "45 00 0028 0001 0000" + forth + header.toStdString();
}

} // namespace

class TestSessionSegments : public QObject
{
    Q_OBJECT
private slots:
    void theLastFragmentCarriesTheSegment()
    {
        const CaptureFile file(rawCapture({
            "45 00 001c 0007 2000" + forth + "1389 0050 00000001",
            wire::ipv4,
            "45 00 0022 0007 0001" + forth + "00000000 5002 ffff 0000 0000 6162",
        }));
        const SessionPtr session = loaded(file);
        QCOMPARE(session->frameCount(), 3U);
        QVERIFY((session->frame(FrameId{0}).flags & FrameRow::hasSegment) == 0);
        QVERIFY((session->frame(FrameId{1}).flags & FrameRow::completesDatagram) == 0);
        const FrameRow &last = session->frame(FrameId{2});
        QVERIFY((last.flags & FrameRow::hasSegment) != 0);
        QVERIFY((last.flags & FrameRow::completesDatagram) != 0);
        QCOMPARE(session->fragmentsOf(FrameId{2}), (std::vector<FrameId>{FrameId{0}, FrameId{2}}));
        QVERIFY(session->fragmentsOf(FrameId{1}).empty());

        const Result<DecodedFrame> decoded = session->decode(FrameId{2});
        QVERIFY(decoded);
        QCOMPARE(decoded->bufferCount(), std::size_t{2});
        QVERIFY(decoded->tcp() != nullptr);
        QCOMPARE(decoded->tcp()->buffer, std::uint8_t{1});
        const std::uint32_t port = decoded->find("tcp.dstport");
        QVERIFY(port != DecodedFrame::noNode);
        QCOMPARE(decoded->nodes()[port].value, std::uint64_t{80});
    }

    void anOpeningThatComesLateTurnsTheFramesBeforeIt()
    {
        // 192.0.2.1:5001 has the higher port, so it is taken for the client, until the other's SYN is seen.
        const CaptureFile file(rawCapture({
            "45 00 0028 0001 0000" + forth + "1389 0050 00000384 00000065 5010 ffff 0000 0000",
            "45 00 0028 0001 0000" + back + "0050 1389 00000064 00000000 5002 ffff 0000 0000",
        }));
        const SessionPtr session = loaded(file);
        QCOMPARE(session->connectionCount(), 1U);
        QCOMPARE(session->connection(ConnectionId{0}).client.port, std::uint16_t{80});
        QVERIFY((session->frame(FrameId{0}).flags & FrameRow::fromServer) != 0);
        QVERIFY((session->frame(FrameId{1}).flags & FrameRow::fromServer) == 0);
    }

    void whatFollowsAnOpeningAnewBelongsToItAmongMany()
    {
        constexpr unsigned many = 3000;
        constexpr unsigned again = 100;
        constexpr unsigned firstPort = 10000;
        constexpr unsigned syn = 0x02;
        constexpr unsigned ack = 0x10;
        std::vector<std::string> frames;
        for (unsigned i = 0; i < many; ++i)
            frames.push_back(segment(firstPort + i, 100, syn));
        for (unsigned i = 0; i < again; ++i) {
            frames.push_back(segment(firstPort + i, 101, ack));
            frames.push_back(segment(firstPort + i, 70000, syn));
            frames.push_back(segment(firstPort + i, 70001, ack));
        }
        const CaptureFile file(rawCapture(frames));
        const SessionPtr session = loaded(file);
        QCOMPARE(session->connectionCount(), many + again);
        for (unsigned i = 0; i < again; ++i) {
            const auto connectionOf = [&](unsigned frame) {
                return session->frame(FrameId{many + 3 * i + frame}).connection;
            };
            QCOMPARE(connectionOf(0), ConnectionId{i});
            QCOMPARE(connectionOf(1), ConnectionId{many + i});
            QCOMPARE(connectionOf(2), ConnectionId{many + i});
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionSegments)
#include "tst_session_segments.moc"
