// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/link_samples.h"

namespace rungs::test {

const std::vector<LinkSample> &wirelessSamples()
{
    static const std::vector<LinkSample> samples{
        {"radiotap without fields", LinkType::radiotap,
         "000008000000000008012c000200000000020200000000010200000000031000aaaa030000000800" + segment,
         "radiotap 0+8 wlan 8+24 llc 32+3 snap 35+5 ip 40+20 tcp 60+20", "",
         "radiotap.length 8, radiotap.present.word 0x00000000, wlan.fc.type 2, wlan.fc.tods 1, "
         "wlan.duration 44, wlan.ra 02:00:00:00:00:02, wlan.ta 02:00:00:00:00:01, "
         "wlan.da 02:00:00:00:00:03, wlan.seq 1"},
        {"radiotap with fields, padding and frame check sequence", LinkType::radiotap,
         "000023006f0800a020080000000000008877665544332211300c6c09a000cea101cd0288023a01020000000001020000"
         "000002020000000003501205000000aaaa030000000800"
             + segment + "deadbeef",
         "radiotap 0+35 wlan 35+28 llc 63+3 snap 66+5 ip 71+20 tcp 91+20", "",
         "radiotap.length 35, radiotap.present.word 0xa000086f, radiotap.present.word 0x00000820, "
         "radiotap.padding 00000000, radiotap.mactime 1234605616436508552, radiotap.flags.datapad 1, "
         "radiotap.flags.fcs 1, radiotap.rate 12, radiotap.channel.freq 2412, "
         "radiotap.channel.flags.2ghz 1, radiotap.channel.flags.cck 1, radiotap.dbm_antsignal -50, "
         "radiotap.dbm_antnoise -95, radiotap.antenna 1, radiotap.dbm_antsignal -51, radiotap.antenna 2, "
         "wlan.fc.subtype 8, wlan.fc.type 2, wlan.fc.fromds 1, wlan.duration 314, "
         "wlan.ra 02:00:00:00:00:01, wlan.ta 02:00:00:00:00:02, wlan.sa 02:00:00:00:00:03, wlan.seq 293, "
         "wlan.qos.tid 5, wlan.qos.rest 0x00, wlan.padding 0000, wlan.fcs 0xdeadbeef"},
        {"radiotap with fields of a vendor", LinkType::radiotap,
         "00001b00020000c0ffff00a0040000001000001122030200aabb1608012c000200000000020200000000010200000000"
         "031000aaaa030000000800"
             + segment + "deadbeef",
         "radiotap 0+27 wlan 27+24 llc 51+3 snap 54+5 ip 59+20 tcp 79+20", "",
         "radiotap.length 27, radiotap.present.word 0xc0000002, radiotap.present.word 0xa000ffff, "
         "radiotap.present.word 0x00000004, radiotap.flags.fcs 1, radiotap.padding 00, "
         "radiotap.vendor 001122030200aabb, radiotap.rate 22, wlan.fc.type 2, wlan.fc.tods 1, "
         "wlan.duration 44, wlan.ra 02:00:00:00:00:02, wlan.ta 02:00:00:00:00:01, "
         "wlan.da 02:00:00:00:00:03, wlan.seq 1, wlan.fcs 0xdeadbeef"},
        {"data that is encrypted", LinkType::wlan,
         "88412c0002000000000202000000000102000000000310000000000000200000000000112233445566778899",
         "wlan 0+26 data 26", "encrypted",
         "wlan.fc.subtype 8, wlan.fc.type 2, wlan.fc.protected 1, wlan.fc.tods 1, wlan.duration 44, "
         "wlan.ra 02:00:00:00:00:02, wlan.ta 02:00:00:00:00:01, wlan.da 02:00:00:00:00:03, wlan.seq 1, "
         "wlan.qos.rest 0x00"},
        {"four addresses, QoS and HT control", LinkType::wlan,
         "88832c000200000000020200000000010200000000033001020000000004060011223344aaaa030000000800" + segment,
         "wlan 0+36 llc 36+3 snap 39+5 ip 44+20 tcp 64+20", "",
         "wlan.fc.subtype 8, wlan.fc.type 2, wlan.fc.order 1, wlan.fc.fromds 1, wlan.fc.tods 1, "
         "wlan.duration 44, wlan.ra 02:00:00:00:00:02, wlan.ta 02:00:00:00:00:01, "
         "wlan.da 02:00:00:00:00:03, wlan.seq 19, wlan.sa 02:00:00:00:00:04, wlan.qos.tid 6, "
         "wlan.qos.rest 0x00, wlan.htc 0x44332211"},
        {"two packets in a frame (A-MSDU)", LinkType::wlan,
         "88012c00020000000002020000000001020000000003100080000200000000040200000000010024aaaa030000000806"
         "000108000604000102005e100001c0000201000000000000c000020200000200000000040200000000010030aaaa0300"
         "00000800"
             + segment,
         "wlan 0+26 wlan_aggregate.a_mdsu.subframe 26+14 llc 40+3 snap 43+5 arp 48+28 wlan_aggregate.a_mdsu.subframe "
         "78+14 llc 92+3 snap 95+5 ip 100+20 tcp 120+20",
         "",
         "wlan.fc.subtype 8, wlan.fc.type 2, wlan.fc.tods 1, wlan.duration 44, wlan.ra 02:00:00:00:00:02, "
         "wlan.ta 02:00:00:00:00:01, wlan.bssid 02:00:00:00:00:03, wlan.seq 1, wlan.qos.amsdupresent 1, "
         "wlan.qos.rest 0x00, wlan.da 02:00:00:00:00:04, wlan.sa 02:00:00:00:00:01, "
         "wlan_aggregate.a_mdsu.length 36, wlan.da 02:00:00:00:00:04, wlan.sa 02:00:00:00:00:01, "
         "wlan_aggregate.a_mdsu.length 48"},
        {"a packet after the segment (A-MSDU)", LinkType::wlan,
         "88012c00020000000002020000000001020000000003100080000200000000040200000000010030aaaa030000000800" + segment
             + "00000200000000040200000000010024aaaa030000000806000108000604000102005e100001c0000201000000000000"
               "c0000202",
         "wlan 0+26 wlan_aggregate.a_mdsu.subframe 26+14 llc 40+3 snap 43+5 ip 48+20 tcp 68+20 data 90",
         "furtherPackets",
         "wlan.fc.subtype 8, wlan.fc.type 2, wlan.fc.tods 1, wlan.duration 44, wlan.ra 02:00:00:00:00:02, "
         "wlan.ta 02:00:00:00:00:01, wlan.bssid 02:00:00:00:00:03, wlan.seq 1, wlan.qos.amsdupresent 1, "
         "wlan.qos.rest 0x00, wlan.da 02:00:00:00:00:04, wlan.sa 02:00:00:00:00:01, "
         "wlan_aggregate.a_mdsu.length 48"},
        {"first fragment", LinkType::wlan, "08052c000200000000020200000000010200000000031000aaaa030000000800" + segment,
         "wlan 0+24 data 24", "linkFragment",
         "wlan.fc.type 2, wlan.fc.frag 1, wlan.fc.tods 1, wlan.duration 44, wlan.ra 02:00:00:00:00:02, "
         "wlan.ta 02:00:00:00:00:01, wlan.da 02:00:00:00:00:03, wlan.seq 1"},
        {"later fragment", LinkType::wlan, "08012c00020000000002020000000001020000000003110001020304",
         "wlan 0+24 data 24", "linkFragment",
         "wlan.fc.type 2, wlan.fc.tods 1, wlan.duration 44, wlan.ra 02:00:00:00:00:02, "
         "wlan.ta 02:00:00:00:00:01, wlan.da 02:00:00:00:00:03, wlan.frag 1, wlan.seq 1"},
        {"beacon", LinkType::wlan, "80000000ffffffffffff020000000002020000000002a01b0102030405060708640001000000",
         "wlan 0+24 data 24", "",
         "wlan.fc.subtype 8, wlan.ra ff:ff:ff:ff:ff:ff, wlan.ta 02:00:00:00:00:02, "
         "wlan.bssid 02:00:00:00:00:02, wlan.seq 442"},
        {"data without data", LinkType::wlan, "48012c000200000000020200000000010200000000031000", "wlan 0+24", "",
         "wlan.fc.subtype 4, wlan.fc.type 2, wlan.fc.tods 1, wlan.duration 44, wlan.ra 02:00:00:00:00:02, "
         "wlan.ta 02:00:00:00:00:01, wlan.da 02:00:00:00:00:03, wlan.seq 1"},
        {"acknowledgment", LinkType::wlan, "d4000000020000000001", "wlan 0+10", "",
         "wlan.fc.subtype 13, wlan.fc.type 1, wlan.ra 02:00:00:00:00:01"},
        {"request to send", LinkType::wlan, "b4002c00020000000002020000000001", "wlan 0+16", "",
         "wlan.fc.subtype 11, wlan.fc.type 1, wlan.duration 44, wlan.ra 02:00:00:00:00:02, "
         "wlan.ta 02:00:00:00:00:01"},
        {"version of the future", LinkType::wlan, "010100000200000000010102", "wlan 0+10 data 10", "badVersion",
         "wlan.fc.version 1, wlan.fc.tods 1, wlan.ra 02:00:00:00:00:01"},
        {"PPI with 802.11", LinkType::ppi,
         "0000200069000000020014000011223344556677010002006c0980000000d3a008012c00020000000002020000000001"
         "0200000000031000aaaa030000000800"
             + segment + "deadbeef",
         "ppi 0+32 wlan 32+24 llc 56+3 snap 59+5 ip 64+20 tcp 84+20", "",
         "ppi.flags.reserved 0x00, ppi.length 32, ppi.dlt 105, ppi.field_type 2, ppi.field_len 20, "
         "ppi.field_data 0011223344556677010002006c0980000000d3a0, wlan.fc.type 2, wlan.fc.tods 1, "
         "wlan.duration 44, wlan.ra 02:00:00:00:00:02, wlan.ta 02:00:00:00:00:01, "
         "wlan.da 02:00:00:00:00:03, wlan.seq 1, wlan.fcs 0xdeadbeef"},
        {"PPI with Ethernet, at words", LinkType::ppi,
         "00011400010000000700050001020304050000000200000000020200000000010800" + segment,
         "ppi 0+20 eth 20+14 ip 34+20 tcp 54+20", "",
         "ppi.flags.reserved 0x00, ppi.flags.alignment 1, ppi.length 20, ppi.dlt 1, ppi.field_type 7, "
         "ppi.field_len 5, ppi.field_data 0102030405, data.header 000000, eth.dst 02:00:00:00:00:02, "
         "eth.src 02:00:00:00:00:01, eth.type 0x0800"},
    };
    return samples;
}

} // namespace rungs::test
