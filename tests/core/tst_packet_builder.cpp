// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packet_builder.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

class PacketBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTheFrameThatTheLineSays()
    {
        const Capture made = capture(R"(
            isn client 3867191875
            0.000  client > server  S   0:0  win 64240 <mss 1460,nop,wscale 7>
            0.040  server > client  S.  0:0  ack 1 tos 2
            0.041  client > server  P.  1:5  ack 1 data "GET "
        )");
        QCOMPARE(made.frames.size(), std::size_t{3});
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(made.frames[0].bytes.data()) + 34, 28).toHex(' '),
                 QByteArray("9c 40 00 50 e6 80 aa 43 00 00 00 00 70 02 fa f0 6f 9b 00 00 02 04 05 b4 01 03 03 07"));
        QCOMPARE(made.frames[1].bytes[15], std::uint8_t{2});
        QCOMPARE(made.frames[2].time - made.frames[0].time, (Duration{41000000}));
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(made.frames[2].bytes.data()) + 54, 4), QByteArray("GET "));
    }

    void checksumsComeOutRight()
    {
        const Capture made = capture(R"(
            client [2001:db8::1]:40000
            server [2001:db8::2]:80
            0.0  client > server  P.  1:100  ack 1
            0.1  client > server  P.  1:100  ack 1 badsum
        )");
        const ByteView packet = ByteView(made.frames[0].bytes).subspan(14);
        QCOMPARE(transportChecksum(packet, 40, 6), std::uint16_t(packet[56] << 8 | packet[57]));
        const ByteView other = ByteView(made.frames[1].bytes).subspan(14);
        QVERIFY(transportChecksum(other, 40, 6) != std::uint16_t(other[56] << 8 | other[57]));
    }

    void theFileHasARecordForEachFrame()
    {
        const Capture made = capture(R"(
            1.5  client > server  .  1:1001  ack 1 snap 60
        )");
        const Bytes file = pcapFile(made);
        QCOMPARE(file.size(), std::size_t{24 + 16 + 60});
        QCOMPARE(file[32], std::uint8_t{60});
        QCOMPARE(file[36] | file[37] << 8, 14 + 40 + 1000);
    }
};

QTEST_APPLESS_MAIN(PacketBuilderTest)
#include "tst_packet_builder.moc"
