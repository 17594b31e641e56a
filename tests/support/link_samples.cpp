// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/link_samples.h"

namespace rungs::test {

const std::vector<LinkSample> &linkSamples()
{
    static const std::vector<LinkSample> samples{
        {"BSD loopback of a little-endian machine", LinkType::null, "02000000" + segment, "null 0+4 ip 4+20 tcp 24+20",
         "", "null.family 2"},
        {"BSD loopback of a big-endian machine", LinkType::null, "00000002" + segment, "null 0+4 ip 4+20 tcp 24+20", "",
         "null.family 2"},
        {"BSD loopback in network order", LinkType::loop, "00000002" + segment, "null 0+4 ip 4+20 tcp 24+20", "",
         "null.family 2"},
        {"NFLOG of a little-endian machine", LinkType::nflog,
         "02000005080001000800030008000a006f7574002c000900" + segment, "nflog 0+24 ip 24+20 tcp 44+20", "",
         "nflog.family 2, nflog.res_id 5, nflog.tlv_length 8, nflog.tlv_type 1, nflog.tlv_value 08000300, "
         "nflog.tlv_length 8, nflog.tlv_type 10, nflog.tlv_value 6f757400, nflog.tlv_length 44, "
         "nflog.tlv_type 9"},
        {"NFLOG of a big-endian machine", LinkType::nflog, "0200000500080001080003000007000a6f757400002c0009" + segment,
         "nflog 0+24 ip 24+20 tcp 44+20", "",
         "nflog.family 2, nflog.res_id 5, nflog.tlv_length 8, nflog.tlv_type 1, nflog.tlv_value 08000300, "
         "nflog.tlv_length 7, nflog.tlv_type 10, nflog.tlv_value 6f757400, nflog.tlv_length 44, "
         "nflog.tlv_type 9"},
        {"NFLOG without a packet", LinkType::nflog, "020000050800010008000300", "nflog 0+12", "",
         "nflog.family 2, nflog.res_id 5, nflog.tlv_length 8, nflog.tlv_type 1, nflog.tlv_value 08000300"},
        {"PFLOG", LinkType::pflog,
         "3d020000656d30000000000000000000000000000000000000000000000000000000000000000001ffffffff000003e8"
         "0000007b000000000000007c01000000"
             + segment,
         "pflog 0+64 ip 64+20 tcp 84+20", "",
         "pflog.length 61, pflog.af 2, pflog.ifname em0, pflog.ruleset , pflog.rulenr 1, "
         "pflog.subrulenr -1, pflog.uid -402456576, pflog.pid 2063597568, pflog.rule_pid 2080374784, "
         "pflog.dir 1, pflog.pad 000000"},
        {"PFLOG of NetBSD", LinkType::pflog,
         "2d020100656d300000000000000000000000000000000000000000000000000000000000000000010000000002000000" + segment,
         "pflog 0+48 ip 48+20 tcp 68+20", "",
         "pflog.length 45, pflog.af 2, pflog.action 1, pflog.ifname em0, pflog.ruleset , pflog.rulenr 1, "
         "pflog.dir 2, pflog.pad 000000"},
        {"PFLOG, too short", LinkType::pflog,
         "2b020100656d300000000000000000000000000000000000000000000000000000000000000000010000000002000000" + segment,
         "pflog 0+44 data 44", "headerTooShort",
         "pflog.length 43, pflog.af 2, pflog.action 1, pflog.ifname em0, pflog.ruleset , pflog.rulenr 1"},
        {"PKTAP with Ethernet", LinkType::pktap,
         "6c0000000100000001000000656e3000000000000000000000000000000000000000000002000000020000000e000000"
         "00000000d20400006375726c000000000000000000000000000000000000000006000100ffffffff7361740000000000"
         "0000000000000000000000000200000000020200000000010800"
             + segment,
         "pktap 0+108 eth 108+14 ip 122+20 tcp 142+20", "",
         "pktap.hdrlen 108, pktap.rectype 1, pktap.dlt 1, pktap.ifname en0, pktap.flags 0x00000002, "
         "pktap.pfamily 2, pktap.llhdrlen 14, pktap.pid 1234, pktap.cmdname curl, pktap.iftype 6, "
         "pktap.ifunit 1, pktap.epid -1, pktap.ecmdname sat, eth.dst 02:00:00:00:00:02, "
         "eth.src 02:00:00:00:00:01, eth.type 0x0800"},
        {"PKTAP with raw IP", LinkType::pktap,
         "6c000000010000000c000000656e3000000000000000000000000000000000000000000002000000020000000e000000"
         "00000000d20400006375726c000000000000000000000000000000000000000006000100ffffffff7361740000000000"
         "000000000000000000000000"
             + segment,
         "pktap 0+108 ip 108+20 tcp 128+20", "",
         "pktap.hdrlen 108, pktap.rectype 1, pktap.dlt 12, pktap.ifname en0, pktap.flags 0x00000002, "
         "pktap.pfamily 2, pktap.llhdrlen 14, pktap.pid 1234, pktap.cmdname curl, pktap.iftype 6, "
         "pktap.ifunit 1, pktap.epid -1, pktap.ecmdname sat"},
        {"PKTAP, another record", LinkType::pktap,
         "6c000000020000000c000000656e3000000000000000000000000000000000000000000002000000020000000e000000"
         "00000000d20400006375726c000000000000000000000000000000000000000006000100ffffffff7361740000000000"
         "0000000000000000000000000102",
         "pktap 0+108 data 108", "",
         "pktap.hdrlen 108, pktap.rectype 2, pktap.dlt 12, pktap.ifname en0, pktap.flags 0x00000002, "
         "pktap.pfamily 2, pktap.llhdrlen 14, pktap.pid 1234, pktap.cmdname curl, pktap.iftype 6, "
         "pktap.ifunit 1, pktap.epid -1, pktap.ecmdname sat"},
        {"FDDI", LinkType::fddi, "50020000000002020000000001aaaa030000000800" + segment,
         "fddi 0+13 llc 13+3 snap 16+5 ip 21+20 tcp 41+20", "",
         "fddi.fc.clf 0x05, fddi.dst 02:00:00:00:00:02, fddi.src 02:00:00:00:00:01"},
        {"FDDI, a token", LinkType::fddi, "800200000000020200000000010102", "fddi 0+13 data 13", "",
         "fddi.fc.clf 0x08, fddi.dst 02:00:00:00:00:02, fddi.src 02:00:00:00:00:01"},
        {"switch tag", LinkType::dsa, "020000000002020000000001c00860640800" + segment,
         "eth.dsa 0+18 ip 18+20 tcp 38+20", "",
         "eth.dst 02:00:00:00:00:02, eth.src 02:00:00:00:00:01, dsa.command 3, dsa.port 1, "
         "dsa.priority 3, dsa.vid 100, eth.type 0x0800"},
        {"Frame Relay, IP by its number", LinkType::frameRelay, "184103cc" + segment, "fr 0+4 ip 4+20 tcp 24+20", "",
         "fr.upper_dlci 0x06, fr.second_dlci 0x04, fr.ea 1, fr.control 0x03, fr.nlpid 0xcc"},
        {"Frame Relay, SNAP after padding", LinkType::frameRelay, "184f0300800000000800" + segment,
         "fr 0+5 snap 5+5 ip 10+20 tcp 30+20", "",
         "fr.upper_dlci 0x06, fr.second_dlci 0x04, fr.fecn 1, fr.becn 1, fr.de 1, fr.ea 1, "
         "fr.control 0x03, fr.padding 0x00, fr.nlpid 0x80"},
        {"Frame Relay as Cisco has it", LinkType::frameRelay, "18410800" + segment, "fr 0+4 ip 4+20 tcp 24+20", "",
         "fr.upper_dlci 0x06, fr.second_dlci 0x04, fr.ea 1, fr.chdlctype 0x0800"},
        {"Frame Relay with a long address", LinkType::frameRelay, "1840808303cc" + segment, "fr 0+6 ip 6+20 tcp 26+20",
         "",
         "fr.upper_dlci 0x06, fr.second_dlci 0x04, fr.third_dlci 0x40, fr.lower_dlci 0x20, fr.dc 1, "
         "fr.ea 1, fr.control 0x03, fr.nlpid 0xcc"},
        {"Frame Relay, management", LinkType::frameRelay, "0001030900750102", "fr 0+4 data 4", "unknownProtocol",
         "fr.upper_dlci 0x00, fr.second_dlci 0x00, fr.ea 1, fr.control 0x03, fr.nlpid 0x09"},
        {"switch tag with a type", LinkType::edsa, "020000000002020000000001dada0000401800010800" + segment,
         "eth.edsa 0+22 ip 22+20 tcp 42+20", "",
         "eth.dst 02:00:00:00:00:02, eth.src 02:00:00:00:00:01, edsa.type 0xdada, edsa.reserved 0x0000, "
         "dsa.command 1, dsa.port 3, dsa.vid 1, eth.type 0x0800"},
    };
    return samples;
}

} // namespace rungs::test
