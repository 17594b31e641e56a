// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hex.h"
#include "tests/support/walk_printer.h"
#include "tests/support/wire.h"

#include <QtTest>

using namespace rungs;
using namespace rungs::test;

namespace {

struct Sample
{
    const char *name;
    std::string bytes; ///< of a raw IP frame
    const char *layers;
    const char *diagnostics;
};

const std::string v4 = "40 06 0000 c0000201 c0000202";
const std::string v6 = "20010db8000000000000000000000001 20010db8000000000000000000000002";

std::string v4With(const std::string &protocol, const std::string &length)
{
    return "45 00 " + length + " 0001 0000 40 " + protocol + " 0000 c0000201 c0000202";
}

const std::vector<Sample> samples{
    {"payload", "45 00 002b 0001 0000" + v4 + wire::tcp + "616263", "ip 0+20 tcp 20+20 data 40", ""},
    {"IPv4 options", "46 00 002c 0001 0000" + v4 + "01010100" + wire::tcp, "ip 0+24 tcp 24+20", ""},
    {"total length 0", "45 00 0000 0001 0000" + v4 + wire::tcp + "6162", "ip 0+20 tcp 20+20 data 40",
     "totalLengthZero"},
    {"total length beyond the frame", "45 00 0100 0001 0000" + v4 + wire::tcp, "ip 0+20 tcp 20+20",
     "lengthBeyondFrame"},
    {"total length below the header", "45 00 0013 0001 0000" + v4 + wire::tcp, "ip 0+20 data 20", "lengthTooSmall"},
    {"IPv4 header of 16 bytes", "44 00 0028 0001 0000" + v4 + wire::tcp, "ip 0+16 data 20", "headerTooShort"},
    {"IPv4 header beyond the packet", "4f 00 0028 0001 0000" + v4 + wire::tcp, "ip 0+60 data 20", "lengthTooSmall"},
    {"IPv4 header beyond the frame", "4f 00 003c 0001 0000" + v4 + wire::tcp, "ip 0+60?",
     "lengthBeyondFrame headerTooLong"},
    {"another version", "95 00 0028 0001 0000" + v4 + wire::tcp, "data 0", "badVersion"},
    {"first fragment", "45 00 0028 0001 2000" + v4 + wire::tcp, "ip 0+20f tcp 20+20f", ""},
    {"first fragment with half a TCP header", "45 00 001c 0001 2000" + v4 + "1389 0050 00000001",
     "ip 0+20f tcp 20+20?f", "headerCut"},
    {"later fragment", "45 00 0028 0001 0003" + v4 + wire::tcp, "ip 0+20f data 20f", ""},
    {"another protocol", v4With("84", "0018") + "01020304", "ip 0+20 data 20", "unknownProtocol"},
    {"TCP header of 16 bytes", v4With("06", "0028") + "1389 0050 00000001 00000000 4002 ffff 0000 0000",
     "ip 0+20 tcp 20+16", "headerTooShort"},
    {"TCP header beyond the segment", v4With("06", "0028") + "1389 0050 00000001 00000000 f002 ffff 0000 0000",
     "ip 0+20 tcp 20+60?", "headerTooLong"},
    {"TCP header that the packet cuts", v4With("06", "001c") + "1389 0050 00000001", "ip 0+20 tcp 20+20?",
     "headerTooLong"},
    {"UDP", v4With("11", "0020") + "1389 0035 000c 0000 01020304", "ip 0+20 udp 20+8 data 28", ""},
    {"UDP with a trailer", v4With("11", "0020") + "1389 0035 000a 0000 01020304", "ip 0+20 udp 20+8 data 28",
     "trailer"},
    {"UDP length below its header", v4With("11", "0020") + "1389 0035 0007 0000 01020304", "ip 0+20 udp 20+8 data 28",
     "lengthTooSmall"},
    {"UDP length beyond the packet", v4With("11", "0020") + "1389 0035 0040 0000 01020304", "ip 0+20 udp 20+8 data 28",
     "lengthBeyondFrame"},
    {"echo request", v4With("01", "0020") + "0800 0000 0001 0002 61626364", "ip 0+20 icmp 20+8 data 28", ""},
    {"ICMP error", v4With("01", "0038") + "0303 0000 00000000" + "45 00 0028 0001 0000" + v4 + "1389 0050 00000001",
     "ip 0+20 icmp 20+8 ip 28+20q tcp 48+20?q", "headerCut"},
    {"IPv6 payload", "60000000 0016 06 40" + v6 + wire::tcp + "6162", "ipv6 0+40 tcp 40+20 data 60", ""},
    {"IPv6 with a trailer", wire::ipv6 + "0000", "ipv6 0+40 tcp 40+20", "trailer"},
    {"hop-by-hop, routing, destination options",
     "60000000 003c 00 40" + v6 + "2b00 0104 00000000" + "3c02 0401 00000000 20010db8000000000000000000000003"
         + "0600 0104 00000000" + wire::tcp,
     "ipv6 0+40 ipv6.hopopts 40+8 ipv6.routing 48+24 ipv6.dstopts 72+8 tcp 80+20", ""},
    {"IPv6 first fragment", "60000000 001c 2c 40" + v6 + "06 00 0001 00000001" + wire::tcp,
     "ipv6 0+40 ipv6.fraghdr 40+8f tcp 48+20f", ""},
    {"IPv6 later fragment", "60000000 001c 2c 40" + v6 + "06 00 0010 00000001" + wire::tcp,
     "ipv6 0+40 ipv6.fraghdr 40+8f data 48f", ""},
    {"IPv6 datagram in one fragment", "60000000 001c 2c 40" + v6 + "06 00 0000 00000001" + wire::tcp,
     "ipv6 0+40 ipv6.fraghdr 40+8 tcp 48+20", ""},
    {"extension header beyond the packet", "60000000 001c 00 40" + v6 + "06ff 0104 00000000" + wire::tcp,
     "ipv6 0+40 ipv6.hopopts 40+2048?", "headerTooLong"},
    {"authentication header",
     "60000000 002c 33 40" + v6 + "06 04 0000 00000001 00000001 0102030405060708090a0b0c" + wire::tcp,
     "ipv6 0+40 ah 40+24 tcp 64+20", ""},
    {"jumbogram", "60000000 0000 00 40" + v6 + "0600 c204 00000020" + wire::tcp + "61626364",
     "ipv6 0+40 ipv6.hopopts 40+8 tcp 48+20 data 68", ""},
    {"large segment of IPv6 without a length", "60000000 0000 06 40" + v6 + wire::tcp + "61626364",
     "ipv6 0+40 tcp 40+20 data 60", ""},
    {"ICMPv6 error", "60000000 0044 3a 40" + v6 + "0100 0000 00000000" + "60000000 0020 06 40" + v6 + wire::tcp,
     "ipv6 0+40 icmpv6 40+8 ipv6 48+40q tcp 88+20q", ""},
    {"no next header", "60000000 0000 3b 40" + v6 + "0102", "ipv6 0+40", "trailer"},
};

} // namespace

class TestWalkNetwork : public QObject
{
    Q_OBJECT
private slots:
    void findsTheHeaders_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < samples.size(); ++i)
            QTest::newRow(samples[i].name) << static_cast<int>(i);
    }

    void findsTheHeaders()
    {
        QFETCH(int, index);
        const Sample &sample = samples[static_cast<std::size_t>(index)];
        const LayerStack stack = walk(LinkType::raw, hex(sample.bytes));
        QCOMPARE(QByteArray::fromStdString(print(stack)), QByteArray(sample.layers));
        QCOMPARE(QByteArray::fromStdString(printDiagnostics(stack)), QByteArray(sample.diagnostics));
    }

    void survivesEachCut_data() { findsTheHeaders_data(); }

    void survivesEachCut()
    {
        QFETCH(int, index);
        const std::string fault = checkEachCut(LinkType::raw, hex(samples[static_cast<std::size_t>(index)].bytes));
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void takesPayloadLengthFromThePacketNotTheFrame()
    {
        const LayerStack stack = walk(LinkType::raw, hex("45 00 002b 0001 0000" + v4 + wire::tcp + "616263 000000"));
        QCOMPARE(stack.layers().back().length, 3U);
        QCOMPARE(stack.layers()[1].length, 23U);
    }

    void tellsWhatTheSnapLengthCutFromWhatIsMalformed()
    {
        const Bytes whole = hex(wire::ipv4);
        LayerStack stack;
        walkFrame({ByteView(whole).first(30), static_cast<std::uint32_t>(whole.size()), LinkType::raw, 0}, stack);
        QCOMPARE(print(stack), std::string("ip 0+20 tcp 20+20?"));
        QCOMPARE(printDiagnostics(stack), std::string("cutBySnapLength headerCut"));
        walkFrame({ByteView(whole).first(30), 30, LinkType::raw, 0}, stack);
        QCOMPARE(printDiagnostics(stack), std::string("lengthBeyondFrame headerTooLong"));
    }
};

QTEST_GUILESS_MAIN(TestWalkNetwork)
#include "tst_walk_network.moc"
