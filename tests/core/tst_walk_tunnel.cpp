// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_walker.h"
#include "core/decode/segment_summary.h"
#include "tests/support/hex.h"
#include "tests/support/walk_printer.h"
#include "tests/support/wire.h"

#include <QtTest>

#include <algorithm>

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

/// An IPv4 header before @p payload.
std::string in4(const std::string &protocol, const std::string &payload)
{
    const std::size_t length = 20 + hex(payload).size();
    return "45 00" + QString::asprintf("%04x", static_cast<unsigned>(length)).toStdString() + "0001 0000 40" + protocol
           + "0000 c6336401 c6336402" + payload;
}

/// An IPv6 header before @p payload.
std::string in6(const std::string &next, const std::string &payload)
{
    return "60000000" + QString::asprintf("%04x", static_cast<unsigned>(hex(payload).size())).toStdString() + next
           + "40 20010db8000100000000000000000001 20010db8000100000000000000000002" + payload;
}

std::string inUdp(const std::string &port, const std::string &payload, const std::string &source = "d000")
{
    return source + port + QString::asprintf("%04x", static_cast<unsigned>(8 + hex(payload).size())).toStdString()
           + "0000" + payload;
}

const std::string ethernet = wire::addresses + "0800" + wire::ipv4;

const std::vector<Sample> samples{
    {"4 in 4", in4("04", wire::ipv4), "ip 0+20 ip 20+20 tcp 40+20", ""},
    {"6 in 4", in4("29", wire::ipv6), "ip 0+20 ipv6 20+40 tcp 60+20", ""},
    {"4 in 6", in6("04", wire::ipv4), "ipv6 0+40 ip 40+20 tcp 60+20", ""},
    {"6 in 6", in6("29", wire::ipv6), "ipv6 0+40 ipv6 40+40 tcp 80+20", ""},
    {"GRE", in4("2f", "0000 0800" + wire::ipv4), "ip 0+20 gre 20+4 ip 24+20 tcp 44+20", ""},
    {"GRE with checksum, key and number", in4("2f", "b000 86dd 12340000 00000001 00000002" + wire::ipv6),
     "ip 0+20 gre 20+16 ipv6 36+40 tcp 76+20", ""},
    {"GRE with source routes", in4("2f", "4000 0800 00000000 0800 0004 c0000203 0000 0000" + wire::ipv4),
     "ip 0+20 gre 20+20 ip 40+20 tcp 60+20", ""},
    {"GRE with a list of routes beyond the packet", in4("2f", "4000 0800 00000000 0800 00ff"), "ip 0+20 gre 20+267?",
     "headerTooLong"},
    {"GRE with Ethernet", in4("2f", "0000 6558" + ethernet), "ip 0+20 gre 20+4 eth 24+14 ip 38+20 tcp 58+20", ""},
    {"PPTP", in4("2f", "3081 880b 002a0001 00000001 00000002" + std::string("ff03 0021") + wire::ipv4),
     "ip 0+20 gre 20+16 ppp.hdlc 36+2 ppp 38+2 ip 40+20 tcp 60+20", ""},
    {"WCCP 2", in4("2f", "0000 883e 05590048" + wire::ipv4),
     "ip 0+20 gre 20+4 gre.wccp.redirect_header 24+4 ip 28+20 tcp 48+20", ""},
    {"WCCP 1", in4("2f", "0000 883e" + wire::ipv4), "ip 0+20 gre 20+4 ip 24+20 tcp 44+20", ""},
    {"GRE of another version", in4("2f", "0005 0800" + wire::ipv4), "ip 0+20 gre 20+4 data 24", "badVersion"},
    {"VXLAN", in4("11", inUdp("12b5", "08000000 00002a00" + ethernet)),
     "ip 0+20 udp 20+8 vxlan 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"Geneve with an option", in4("11", inUdp("17c1", "0200 6558 00002a00 0102 80 01 01020304" + ethernet)),
     "ip 0+20 udp 20+8 geneve 28+16 eth 44+14 ip 58+20 tcp 78+20", ""},
    {"Geneve with IPv4", in4("11", inUdp("17c1", "0000 0800 00002a00" + wire::ipv4)),
     "ip 0+20 udp 20+8 geneve 28+8 ip 36+20 tcp 56+20", ""},
    {"VXLAN with a group policy", in4("11", inUdp("12b5", "88481234 00002a00" + ethernet)),
     "ip 0+20 udp 20+8 vxlan 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"VXLAN on the port that Linux used", in4("11", inUdp("2118", "08000000 00002a00" + ethernet)),
     "ip 0+20 udp 20+8 vxlan 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"from VXLAN's port", in4("11", inUdp("0035", "08000000 00002a00" + ethernet, "12b5")), "ip 0+20 udp 20+8 data 28",
     ""},
    {"to VXLAN's port, without a valid identifier", in4("11", inUdp("12b5", "12348180 00010000")),
     "ip 0+20 udp 20+8 data 28", ""},
    {"to VXLAN's port, with reserved bits", in4("11", inUdp("12b5", "18000000 00002a00" + ethernet)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"VXLAN-GPE with IPv4", in4("11", inUdp("12b6", "0c000001 00002a00" + wire::ipv4)),
     "ip 0+20 udp 20+8 vxlan 28+8 ip 36+20 tcp 56+20", ""},
    {"VXLAN-GPE with IPv6", in4("11", inUdp("12b6", "0c000002 00002a00" + wire::ipv6)),
     "ip 0+20 udp 20+8 vxlan 28+8 ipv6 36+40 tcp 76+20", ""},
    {"VXLAN-GPE with Ethernet", in4("11", inUdp("12b6", "0c000003 00002a00" + ethernet)),
     "ip 0+20 udp 20+8 vxlan 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"VXLAN-GPE without a next protocol", in4("11", inUdp("12b6", "08000000 00002a00" + ethernet)),
     "ip 0+20 udp 20+8 vxlan 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"VXLAN-GPE with MPLS", in4("11", inUdp("12b6", "0c000005 00002a00 00010140" + wire::ipv4)),
     "ip 0+20 udp 20+8 vxlan 28+8 mpls 36+4 ip 40+20 tcp 60+20", ""},
    {"VXLAN-GPE with a service header", in4("11", inUdp("12b6", "0c000004 00002a00 0fc60103 00000101")),
     "ip 0+20 udp 20+8 vxlan 28+8 data 36", "unknownProtocol"},
    {"VXLAN-GPE of another version", in4("11", inUdp("12b6", "1c000001 00002a00" + wire::ipv4)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"from Geneve's port", in4("11", inUdp("0035", "0000 0800 00002a00" + wire::ipv4, "17c1")),
     "ip 0+20 udp 20+8 data 28", ""},
    {"Geneve of another version", in4("11", inUdp("17c1", "4000 0800 00002a00" + wire::ipv4)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"Geneve with options beyond the datagram", in4("11", inUdp("17c1", "3f00 0800 00002a00" + wire::ipv4)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"GTP-U with IPv4", in4("11", inUdp("0868", "30ff 0028 00000007" + wire::ipv4)),
     "ip 0+20 udp 20+8 gtp 28+8 ip 36+20 tcp 56+20", ""},
    {"GTP-U with a sequence number and IPv6", in4("11", inUdp("0868", "32ff 0040 00000007 00050000" + wire::ipv6)),
     "ip 0+20 udp 20+8 gtp 28+12 ipv6 40+40 tcp 80+20", ""},
    {"GTP-U with extension headers",
     in4("11", inUdp("0868", "34ff 0034 00000007 00000085 01100940 01888800" + wire::ipv4)),
     "ip 0+20 udp 20+8 gtp 28+20 ip 48+20 tcp 68+20", ""},
    {"GTP-U with an extension header without length",
     in4("11", inUdp("0868", "34ff 0034 00000007 00000085 01100940 00888800" + wire::ipv4)),
     "ip 0+20 udp 20+8 gtp 28+12 data 40", "lengthTooSmall"},
    {"GTP-U with an extension header beyond the datagram",
     in4("11", inUdp("0868", "34ff 0008 00000007 00000085 ff100940")), "ip 0+20 udp 20+8 gtp 28+1032?",
     "headerTooLong"},
    {"GTP-U with Ethernet", in4("11", inUdp("0868", "30ff 0036 00000007" + ethernet)),
     "ip 0+20 udp 20+8 gtp 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"GTP-U with bytes that look like nothing", in4("11", inUdp("0868", "30ff 0004 00000007 01020304")),
     "ip 0+20 udp 20+8 gtp 28+8 data 36", ""},
    {"GTP-U, a length beyond the datagram", in4("11", inUdp("0868", "30ff 0100 00000007" + wire::ipv4)),
     "ip 0+20 udp 20+8 gtp 28+8 ip 36+20 tcp 56+20", "lengthBeyondFrame"},
    {"GTP-U, an echo request", in4("11", inUdp("0868", "3201 0004 00000000 00010000")), "ip 0+20 udp 20+8 gtp 28+12",
     ""},
    {"to GTP-U's port, of another version", in4("11", inUdp("0868", "50ff 0028 00000007" + wire::ipv4)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"ERSPAN I", in4("2f", "0000 88be" + ethernet), "ip 0+20 gre 20+4 eth 24+14 ip 38+20 tcp 58+20", ""},
    {"ERSPAN II", in4("2f", "1000 88be 00000001 10642c05 00100001" + ethernet),
     "ip 0+20 gre 20+8 erspan 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"ERSPAN II of another version", in4("2f", "1000 88be 00000001 50642c05 00100001" + ethernet),
     "ip 0+20 gre 20+8 erspan 28+8 data 36", "badVersion"},
    {"ERSPAN III", in4("2f", "1000 22eb 00000001 20642c05 00010203 0007802c" + ethernet),
     "ip 0+20 gre 20+8 erspan 28+12 eth 40+14 ip 54+20 tcp 74+20", ""},
    {"ERSPAN III with a subheader",
     in4("2f", "1000 22eb 00000001 20642c05 00010203 0007802d 0c000fff 00000011" + ethernet),
     "ip 0+20 gre 20+8 erspan 28+20 eth 48+14 ip 62+20 tcp 82+20", ""},
    {"ERSPAN III with an IP packet", in4("2f", "1000 22eb 00000001 20642c05 00010203 0007082c" + wire::ipv4),
     "ip 0+20 gre 20+8 erspan 28+12 ip 40+20 tcp 60+20", ""},
    {"ERSPAN III with another frame", in4("2f", "1000 22eb 00000001 20642c05 00010203 0007042c" + wire::ipv4),
     "ip 0+20 gre 20+8 erspan 28+12 data 40", "unknownProtocol"},
    {"GRE in UDP", in4("11", inUdp("1292", "2000 0800 00000001" + wire::ipv4)),
     "ip 0+20 udp 20+8 gre 28+8 ip 36+20 tcp 56+20", ""},
    {"to the port of GRE in UDP, of another version", in4("11", inUdp("1292", "0001 0800" + wire::ipv4)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"MPLS in UDP", in4("11", inUdp("19eb", "00010040 00020140" + wire::ipv6)),
     "ip 0+20 udp 20+8 mpls 28+4 mpls 32+4 ipv6 36+40 tcp 76+20", ""},
    {"to the port of MPLS in UDP, without a last label", in4("11", inUdp("19eb", "00010040 00010040")),
     "ip 0+20 udp 20+8 data 28", ""},
    {"Teredo", in4("11", inUdp("0dd8", wire::ipv6)), "ip 0+20 udp 20+8 ipv6 28+40 tcp 68+20", ""},
    {"Teredo with authentication and origin, from the server",
     in4("11", inUdp("d000", "00010000 0102030405060708 00 0000 f0f0 3fff fdfe" + wire::ipv6, "0dd8")),
     "ip 0+20 udp 20+8 teredo.auth 28+13 teredo.orig 41+8 ipv6 49+40 tcp 89+20", ""},
    {"Teredo with an identifier and an authentication value",
     in4("11", inUdp("0dd8", "00010203 aaaa bbbbbb 0102030405060708 00" + wire::ipv6)),
     "ip 0+20 udp 20+8 teredo.auth 28+18 ipv6 46+40 tcp 86+20", ""},
    {"to Teredo's port, without IPv6", in4("11", inUdp("0dd8", wire::ipv4)), "ip 0+20 udp 20+8 data 28", ""},
    {"L2TP", in4("11", inUdp("06a5", "0002 0001 0002 ff03 0021" + wire::ipv4)),
     "ip 0+20 udp 20+8 l2tp 28+6 ppp.hdlc 34+2 ppp 36+2 ip 38+20 tcp 58+20", ""},
    {"L2TP with all fields, from the server",
     in4("11", inUdp("d000", "4a02 003c 0001 0002 0003 0004 0002 aaaa ff03 0021" + wire::ipv4, "06a5")),
     "ip 0+20 udp 20+8 l2tp 28+16 ppp.hdlc 44+2 ppp 46+2 ip 48+20 tcp 68+20", ""},
    {"L2TP, a control message", in4("11", inUdp("06a5", "c802 0014 0001 0000 0000 0000 8008 0000 0000 0001")),
     "ip 0+20 udp 20+8 l2tp 28+12 data 40", ""},
    {"to L2TP's port, another version", in4("11", inUdp("06a5", "0004 0001 0002 ff03 0021" + wire::ipv4)),
     "ip 0+20 udp 20+8 data 28", ""},
    {"L2TPv3 over UDP", in4("11", inUdp("06a5", "0003 0000 00000011" + ethernet)),
     "ip 0+20 udp 20+8 l2tp 28+8 eth 36+14 ip 50+20 tcp 70+20", ""},
    {"L2TPv3 over UDP with a cookie", in4("11", inUdp("06a5", "0003 0000 00000011 0102030405060708" + ethernet)),
     "ip 0+20 udp 20+8 l2tp 28+16 eth 44+14 ip 58+20 tcp 78+20", ""},
    {"L2TPv3 over IP with cookie and sublayer", in4("73", "00000011 01020304 40000001" + ethernet),
     "ip 0+20 l2tp 20+12 eth 32+14 ip 46+20 tcp 66+20", ""},
    {"L2TPv3 with something else", in4("73", "00000011 0102030405060708 090a0b0c"), "ip 0+20 l2tp 20+4 data 24",
     "unknownStart"},
    {"L2TPv3, a control message", in4("73", "00000000 c803 0014 00000001 0000 0000 8008 0000 0000 0006"),
     "ip 0+20 l2tp 20+4 l2tp 24+12 data 36", ""},
    {"MPLS in IP with Ethernet of an address that begins with 4",
     in4("89", "00010140 45000a0b0c0d 02005e100001 0800" + wire::ipv4),
     "ip 0+20 mpls 20+4 eth 24+14 ip 38+20 tcp 58+20", ""},
    {"MPLS in IP with Ethernet of an address that begins with 6",
     in4("89", "00010140 60000a0b0c0d 02005e100001 86dd" + wire::ipv6),
     "ip 0+20 mpls 20+4 eth 24+14 ipv6 38+40 tcp 78+20", ""},
    {"MPLS in IP", in4("89", "00010140" + wire::ipv4), "ip 0+20 mpls 20+4 ip 24+20 tcp 44+20", ""},
    {"Ethernet in IPv6", in6("8f", ethernet), "ipv6 0+40 eth 40+14 ip 54+20 tcp 74+20", ""},
    {"a packet that a tunnel's host could not deliver",
     in4("01", "0301 0000 00000000" + in4("2f", "0000 0800" + wire::ipv4)),
     "ip 0+20 icmp 20+8 ip 28+20q gre 48+4q ip 52+20q tcp 72+20q", ""},
};

/// What a field of a sample is, as Wireshark reads it too.
struct Value
{
    const char *sample;
    const char *key;
    std::uint64_t value;
};

constexpr Value values[] = {
    {"GRE with checksum, key and number", "gre.key", 1},
    {"GRE with checksum, key and number", "gre.sequence_number", 2},
    {"PPTP", "gre.key.payload_length", 0x2a},
    {"PPTP", "gre.ack_number", 2},
    {"VXLAN-GPE with IPv4", "vxlan.next_proto", 1},
    {"VXLAN-GPE with IPv4", "vxlan.vni", 42},
    {"GTP-U with IPv4", "gtp.teid", 7},
    {"GTP-U with a sequence number and IPv6", "gtp.seq_number", 5},
    {"GTP-U with extension headers", "gtp.ext_hdr.next", 0x85},
    {"ERSPAN II", "erspan.vlan", 100},
    {"ERSPAN II", "erspan.cos", 1},
    {"ERSPAN II", "erspan.truncated", 1},
    {"ERSPAN II", "erspan.spanid", 5},
    {"ERSPAN II", "erspan.index", 1},
    {"ERSPAN III with a subheader", "erspan.timestamp", 0x10203},
    {"ERSPAN III with a subheader", "erspan.sgt", 7},
    {"ERSPAN III with a subheader", "erspan.hw", 2},
    {"ERSPAN III with a subheader", "erspan.direction", 1},
    {"ERSPAN III with a subheader", "erspan.gra", 2},
    {"ERSPAN III with a subheader", "erspan.subheader", 0x0c000fff00000011},
    {"Teredo with authentication and origin, from the server", "teredo.auth.nonce", 0x0102030405060708},
    {"Teredo with authentication and origin, from the server", "teredo.orig.inverted_port", 0xf0f0},
    {"Teredo with an identifier and an authentication value", "teredo.auth.aulen", 3},
    {"L2TP", "l2tp.session", 2},
    {"L2TP with all fields, from the server", "l2tp.length", 0x3c},
    {"L2TP with all fields, from the server", "l2tp.tunnel", 1},
    {"L2TP with all fields, from the server", "l2tp.Ns", 3},
    {"L2TP with all fields, from the server", "l2tp.Nr", 4},
    {"L2TP with all fields, from the server", "l2tp.offset_padding", 0xaaaa},
    {"L2TPv3 over UDP with a cookie", "l2tp.sid", 0x11},
    {"L2TPv3 over UDP with a cookie", "l2tp.cookie", 0x0102030405060708},
};

} // namespace

class TestWalkTunnel : public QObject
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

    void readsTheFields()
    {
        for (const Value &value : values) {
            const auto sample =
                std::ranges::find(samples, std::string(value.sample), [](const Sample &s) { return s.name; });
            QVERIFY2(sample != samples.end(), value.sample);
            const Bytes frame = hex(sample->bytes);
            const DecodedFrame decoded =
                FrameDecoder::decode({frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0});
            const std::uint32_t place = decoded.find(value.key);
            QVERIFY2(place != DecodedFrame::noNode, value.key);
            QVERIFY2(decoded.nodes()[place].value == value.value, value.key);
        }
    }

    void theInnermostAddressesAreTheSegments()
    {
        const Bytes frame = hex(in6("04", wire::ipv4));
        const LayerStack stack = walk(LinkType::raw, frame);
        const ByteView buffers[] = {frame};
        SegmentSummary segment;
        QVERIFY(summarize(stack, buffers, segment));
        QVERIFY(!segment.source.isV6);
        QCOMPARE(segment.source.bytes[3], std::uint8_t{1});
        QCOMPARE(segment.destination.bytes[3], std::uint8_t{2});
    }

    void aQuotedHeaderIsNoSegment()
    {
        const Bytes frame = hex(in4("01", "0301 0000 00000000" + wire::ipv4));
        const LayerStack stack = walk(LinkType::raw, frame);
        const ByteView buffers[] = {frame};
        SegmentSummary segment;
        QVERIFY(!summarize(stack, buffers, segment));
        QVERIFY(stack.innermost(Protocol::tcp) == nullptr);
    }

    void inflatesAPayload()
    {
        // 5: a stored block of DEFLATE, its length, the complement of it, and the packet.
        const Bytes frame = hex(in4("6c", "04 00 0002 01 2800 d7ff" + wire::ipv4));
        FrameWalker walker;
        const FrameWalker::Walk walk =
            walker.walk(FrameId{0}, {}, {frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0});
        QCOMPARE(print(walk.stack), std::string("ip 0+20 ipcomp 20+4 data 24 [1]ip 0+20 [1]tcp 20+20"));
        SegmentSummary segment;
        QVERIFY(summarize(walk.stack, walk.buffers, segment));
        QCOMPARE(segment.destinationPort, std::uint16_t{80});

        const DecodedFrame decoded =
            FrameDecoder::decode({frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0});
        QCOMPARE(decoded.bufferCount(), std::size_t{2});
        const std::uint32_t port = decoded.find("tcp.dstport");
        QVERIFY(port != DecodedFrame::noNode);
        QCOMPARE(decoded.nodes()[port].buffer, std::uint8_t{1});
    }

    void leavesAPayloadThatCannotBeInflated()
    {
        const Bytes frame = hex(in4("6c", "04 00 0002 ffffffffff"));
        FrameWalker walker;
        const FrameWalker::Walk walk =
            walker.walk(FrameId{0}, {}, {frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0});
        QCOMPARE(print(walk.stack), std::string("ip 0+20 ipcomp 20+4 data 24"));
    }
};

QTEST_GUILESS_MAIN(TestWalkTunnel)
#include "tst_walk_tunnel.moc"
