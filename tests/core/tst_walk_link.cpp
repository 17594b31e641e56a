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
    LinkType linkType;
    std::string bytes;
    const char *layers;
    const char *diagnostics;
};

const std::string zeros(std::size_t count)
{
    return std::string(count * 2, '0');
}

const std::vector<Sample> samples{
    {"Ethernet", LinkType::ethernet, wire::addresses + "0800" + wire::ipv4, "eth 0+14 ip 14+20 tcp 34+20", ""},
    {"padded to 60 bytes", LinkType::ethernet, wire::addresses + "0800" + wire::ipv4 + zeros(6),
     "eth 0+14 ip 14+20 tcp 34+20", "trailer"},
    {"unknown type", LinkType::ethernet, wire::addresses + "88b5 0102", "eth 0+14 data 14", "unknownProtocol"},
    {"802.3, LLC, SNAP", LinkType::ethernet, wire::addresses + "0030 aaaa03 000000 0800" + wire::ipv4,
     "eth 0+14 llc 14+3 snap 17+5 ip 22+20 tcp 42+20", ""},
    {"802.3 with LLC of another protocol", LinkType::ethernet, wire::addresses + "0007 424203 00000000" + zeros(39),
     "eth 0+14 llc 14+3 data 17", "trailer unknownProtocol"},
    {"802.3, LLC with a numbered frame", LinkType::ethernet, wire::addresses + "0006 f0f0 0102 0000",
     "eth 0+14 llc 14+4 data 18", "unknownProtocol"},
    {"802.3 whose length is beyond the frame", LinkType::ethernet, wire::addresses + "0100 424203 0000",
     "eth 0+14 llc 14+3 data 17", "lengthBeyondFrame unknownProtocol"},
    {"NetWare without LLC", LinkType::ethernet, wire::addresses + "0004 ffff 0004", "eth 0+14 data 14", ""},
    {"VLAN", LinkType::ethernet, wire::addresses + "8100 6064 0800" + wire::ipv4,
     "eth 0+14 vlan 14+4 ip 18+20 tcp 38+20", ""},
    {"three VLAN tags", LinkType::ethernet, wire::addresses + "88a8 0001 9100 0002 8100 0003 86dd" + wire::ipv6,
     "eth 0+14 vlan 14+4 vlan 18+4 vlan 22+4 ipv6 26+40 tcp 66+20", ""},
    {"VLAN with a length", LinkType::ethernet, wire::addresses + "8100 0001 0030 aaaa03 000000 0800" + wire::ipv4,
     "eth 0+14 vlan 14+4 llc 18+3 snap 21+5 ip 26+20 tcp 46+20", ""},
    {"MPLS, two labels", LinkType::ethernet, wire::addresses + "8847 00010040 00020140" + wire::ipv4,
     "eth 0+14 mpls 14+4 mpls 18+4 ip 22+20 tcp 42+20", ""},
    {"MPLS with IPv6", LinkType::ethernet, wire::addresses + "8847 00010140" + wire::ipv6,
     "eth 0+14 mpls 14+4 ipv6 18+40 tcp 58+20", ""},
    {"MPLS with Ethernet after a control word", LinkType::ethernet,
     wire::addresses + "8847 00010140 00000000" + wire::addresses + "0800" + wire::ipv4,
     "eth 0+14 mpls 14+4 pweth.cw 18+4 eth 22+14 ip 36+20 tcp 56+20", ""},
    {"MPLS with Ethernet", LinkType::ethernet,
     wire::addresses + "8847 00010140" + wire::addresses + "0800" + wire::ipv4,
     "eth 0+14 mpls 14+4 eth 18+14 ip 32+20 tcp 52+20", ""},
    {"PPPoE session", LinkType::ethernet, wire::addresses + "8864 1100 0001 002a 0021" + wire::ipv4,
     "eth 0+14 pppoe 14+6 ppp 20+2 ip 22+20 tcp 42+20", ""},
    {"PPPoE discovery", LinkType::ethernet, wire::addresses + "8863 1109 0000 0004 01010000",
     "eth 0+14 pppoe 14+6 data 20", ""},
    {"ARP", LinkType::ethernet,
     wire::addresses + "0806 0001 0800 06 04 0001 02005e100001 c0000201 000000000000 c0000202" + zeros(18),
     "eth 0+14 arp 14+28", "trailer"},
    {"PPP in HDLC framing", LinkType::pppHdlc, "ff03 0021" + wire::ipv4, "ppp.hdlc 0+2 ppp 2+2 ip 4+20 tcp 24+20", ""},
    {"PPP with compressed address and protocol", LinkType::ppp, "21" + wire::ipv4, "ppp 0+1 ip 1+20 tcp 21+20", ""},
    {"PPP with IPv6", LinkType::ppp, "ff03 0057" + wire::ipv6, "ppp.hdlc 0+2 ppp 2+2 ipv6 4+40 tcp 44+20", ""},
    {"PPP link control", LinkType::ppp, "ff03 c021 01010004", "ppp.hdlc 0+2 ppp 2+2 data 4", "unknownProtocol"},
    {"PPPoE as link layer", LinkType::pppEthernet, "1100 0001 002a 0021" + wire::ipv4,
     "pppoe 0+6 ppp 6+2 ip 8+20 tcp 28+20", ""},
    {"backbone service tag", LinkType::ethernet,
     wire::addresses + "88a8 0064 88e7 20012345" + wire::addresses + "0800" + wire::ipv4,
     "eth 0+14 vlan 14+4 ieee8021ah 18+4 eth 22+14 ip 36+20 tcp 56+20", ""},
    {"port extension tag", LinkType::ethernet, wire::addresses + "893f 2001 1002 0000 0800" + wire::ipv4,
     "eth 0+14 etag 14+8 ip 22+20 tcp 42+20", ""},
    {"VN-Tag", LinkType::ethernet, wire::addresses + "8926 8001 0002 0800" + wire::ipv4,
     "eth 0+14 vntag 14+6 ip 20+20 tcp 40+20", ""},
    {"Cisco metadata", LinkType::ethernet, wire::addresses + "8909 0101 0001 0007 0800" + wire::ipv4,
     "eth 0+14 cmd 14+8 ip 22+20 tcp 42+20", ""},
    {"MACsec without encryption", LinkType::ethernet,
     wire::addresses + "88e5 002a 00000005 0800" + wire::ipv4 + zeros(16), "eth 0+14 macsec 14+8 ip 22+20 tcp 42+20",
     ""},
    {"MACsec with a channel identifier", LinkType::ethernet,
     wire::addresses + "88e5 2000 00000005 02005e100001 0001 86dd" + wire::ipv6 + zeros(16),
     "eth 0+14 macsec 14+16 ipv6 30+40 tcp 70+20", ""},
    {"MACsec, a short frame with padding", LinkType::ethernet,
     wire::addresses + "88e5 002a 00000005 0800" + wire::ipv4 + zeros(16) + "0000",
     "eth 0+14 macsec 14+8 ip 22+20 tcp 42+20", "trailer"},
    {"MACsec with encryption", LinkType::ethernet, wire::addresses + "88e5 0c00 00000005" + wire::ipv4 + zeros(16),
     "eth 0+14 macsec 14+6 data 20", "encrypted"},
    {"MACsec too short for its check value", LinkType::ethernet, wire::addresses + "88e5 0000 00000005 0800 4500",
     "eth 0+14 macsec 14+8 ip 22+20?", "headerTooLong"},
    {"IPv6 with the type of IPv4", LinkType::ethernet, wire::addresses + "0800" + wire::ipv6,
     "eth 0+14 ipv6 14+40 tcp 54+20", "otherIpVersion"},
    {"IPv4 with the type of IPv6", LinkType::ethernet, wire::addresses + "86dd" + wire::ipv4,
     "eth 0+14 ip 14+20 tcp 34+20", "otherIpVersion"},
    {"Cisco HDLC", LinkType::ciscoHdlc, "0f00 0800" + wire::ipv4, "chdlc 0+4 ip 4+20 tcp 24+20", ""},
    {"Cisco keep-alive", LinkType::ciscoHdlc, "8f00 8035 00000002 00000005 00000004 ffff 00112233",
     "chdlc 0+4 slarp 4+14 data 18", ""},
    {"Cisco address request", LinkType::ciscoHdlc, "8f00 8035 00000000 c0000201 ffffff00 ffff", "chdlc 0+4 slarp 4+14",
     ""},
    {"Linux cooked v1", LinkType::linuxSll, "0000 0001 0006 02005e1000010000 0800" + wire::ipv4,
     "sll 0+16 ip 16+20 tcp 36+20", ""},
    {"Linux cooked v2", LinkType::linuxSll2, "86dd 0000 00000002 0001 04 06 02005e1000010000" + wire::ipv6,
     "sll 0+20 ipv6 20+40 tcp 60+20", ""},
    {"Netlink in a Linux cooked capture", LinkType::linuxSll, "0004 0338 0000 0000000000000000 0000 10000000",
     "sll 0+16 data 16", "unknownProtocol"},
    {"BSD loopback, little-endian", LinkType::null, "02000000" + wire::ipv4, "null 0+4 ip 4+20 tcp 24+20", ""},
    {"BSD loopback, big-endian", LinkType::null, "00000002" + wire::ipv4, "null 0+4 ip 4+20 tcp 24+20", ""},
    {"BSD loopback, IPv6 of macOS", LinkType::null, "1e000000" + wire::ipv6, "null 0+4 ipv6 4+40 tcp 44+20", ""},
    {"OpenBSD loopback", LinkType::loop, "00000018" + wire::ipv6, "null 0+4 ipv6 4+40 tcp 44+20", ""},
    {"BSD loopback, another family", LinkType::null, "07000000 0102", "null 0+4 data 4", "unknownProtocol"},
    {"raw IP", LinkType::raw, wire::ipv6, "ipv6 0+40 tcp 40+20", ""},
    {"raw IP as old BSD numbers it", LinkType::raw12, wire::ipv4, "ip 0+20 tcp 20+20", ""},
    {"IPv4 as link layer", LinkType::ipv4, wire::ipv4, "ip 0+20 tcp 20+20", ""},
    {"IPv6 as link layer", LinkType::ipv6, wire::ipv6, "ipv6 0+40 tcp 40+20", ""},
    {"IP over InfiniBand", LinkType::ipoib,
     zeros(20) + "80000550 fe80000000000000 0010e000664ab451 0800 0000" + wire::ipv4, "ipoib 0+44 ip 44+20 tcp 64+20",
     ""},
    {"another link type", LinkType{147}, "010203", "data 0", "unknownLinkType"},
};

} // namespace

class TestWalkLink : public QObject
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
        const LayerStack stack = walk(sample.linkType, hex(sample.bytes));
        QCOMPARE(QByteArray::fromStdString(print(stack)), QByteArray(sample.layers));
        QCOMPARE(QByteArray::fromStdString(printDiagnostics(stack)), QByteArray(sample.diagnostics));
    }

    void survivesEachCut_data() { findsTheHeaders_data(); }

    void survivesEachCut()
    {
        QFETCH(int, index);
        const Sample &sample = samples[static_cast<std::size_t>(index)];
        QVERIFY2(checkEachCut(sample.linkType, hex(sample.bytes)).empty(),
                 checkEachCut(sample.linkType, hex(sample.bytes)).c_str());
    }

    void leavesTheFrameCheckSequenceAlone()
    {
        // Total length 0: the packet is as long as the frame, which ends before the check sequence.
        const Bytes frame = hex(wire::addresses + "0800 45 00 0000 0001 0000 40 06 0000 c0000201 c0000202" + wire::tcp
                                + "616263 01020304");
        LayerStack stack;
        walkFrame({frame, static_cast<std::uint32_t>(frame.size()), LinkType::ethernet, 4}, stack);
        QCOMPARE(print(stack), std::string("eth 0+14 ip 14+20 tcp 34+20 data 54"));
        QCOMPARE(stack.layers().back().length, 3U);
    }

    void endsWhereNestingIsTooDeep()
    {
        std::string bytes = wire::addresses;
        for (int i = 0; i < 40; ++i)
            bytes += "8100 0001";
        const LayerStack stack = walk(LinkType::ethernet, hex(bytes + "0800" + wire::ipv4));
        QCOMPARE(stack.layers().size(), LayerStack::maxLayers);
        QCOMPARE(stack.layers().back().protocol, Protocol::data);
        QCOMPARE(printDiagnostics(stack), std::string("nestedTooDeep"));
    }
};

QTEST_GUILESS_MAIN(TestWalkLink)
#include "tst_walk_link.moc"
