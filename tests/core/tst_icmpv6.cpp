// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_decoder.h"
#include "tests/support/hex.h"
#include "tests/support/walk_printer.h"

#include <QtTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

struct Value
{
    const char *key;
    std::uint64_t value;
};

struct Sample
{
    const char *name;
    std::string message; ///< from the type on
    const char *layers;
    std::vector<Value> values;
};

const std::string target = "fe800000000000000000000000000002";
const std::string group = "ff020000000000000000000000000016";
const std::string sourceAddress = "0101 020000000001";

const std::vector<Sample> samples{
    {"router solicitation",
     "85000000 00000000" + sourceAddress,
     "ipv6 0+40 icmpv6 40+16",
     {{"icmpv6.reserved", 0}, {"icmpv6.opt.type", 1}, {"icmpv6.opt.src_linkaddr", 0x020000000001}}},
    {"router advertisement",
     "86000000 40c80708 00007530 000003e8" + sourceAddress + "0501 0000 000005dc"
         + "0304 40c0 00015180 00003840 00000000 20010db8000000000000000000000000",
     "ipv6 0+40 icmpv6 40+64",
     {{"icmpv6.nd.ra.cur_hop_limit", 64},
      {"icmpv6.nd.ra.flag.m", 1},
      {"icmpv6.nd.ra.flag.o", 1},
      {"icmpv6.nd.ra.flag.prf", 1},
      {"icmpv6.nd.ra.router_lifetime", 1800},
      {"icmpv6.nd.ra.reachable_time", 30000},
      {"icmpv6.nd.ra.retrans_timer", 1000},
      {"icmpv6.opt.mtu", 1500},
      {"icmpv6.opt.prefix.length", 64},
      {"icmpv6.opt.prefix.flag.l", 1},
      {"icmpv6.opt.prefix.valid_lifetime", 86400},
      {"icmpv6.opt.prefix.preferred_lifetime", 14400}}},
    {"DNS servers, search list and a route",
     "86000000 40000708 00000000 00000000 1903 0000 00000258 20010db8000000000000000000000053"
     "1f02 0000 00000258 036c616e00000000 1802 4008 00000708 20010db800000000",
     "ipv6 0+40 icmpv6 40+72",
     {{"icmpv6.opt.rdnss.lifetime", 600},
      {"icmpv6.opt.dnssl", 0x036c616e00000000},
      {"icmpv6.opt.route_info.flag.route_preference", 1},
      {"icmpv6.opt.route_lifetime", 1800}}},
    {"neighbor solicitation",
     "87000000 00000000" + target + sourceAddress,
     "ipv6 0+40 icmpv6 40+32",
     {{"icmpv6.opt.src_linkaddr", 0x020000000001}}},
    {"neighbor advertisement",
     "88000000 e0000000" + target + "0201 020000000002",
     "ipv6 0+40 icmpv6 40+32",
     {{"icmpv6.nd.na.flag.r", 1}, {"icmpv6.nd.na.flag.rsv", 0}, {"icmpv6.opt.target_linkaddr", 0x020000000002}}},
    {"redirect",
     "89000000 00000000" + target + target + "0402 000000000000 6000000000000000",
     "ipv6 0+40 icmpv6 40+56",
     {{"icmpv6.opt.redirected_packet", 0x6000000000000000}}},
    {"listener query",
     "82000000 27100000" + group,
     "ipv6 0+40 icmpv6 40+24",
     {{"icmpv6.mld.maximum_response_delay", 10000}, {"icmpv6.reserved", 0}}},
    {"listener report", "83000000 00000000" + group, "ipv6 0+40 icmpv6 40+24", {}},
    {"listener query, version 2",
     "82000000 27100000" + group + "0a7d 0001" + target,
     "ipv6 0+40 icmpv6 40+44",
     {{"icmpv6.mld.maximum_response_code", 10000},
      {"icmpv6.mld.flag.s", 1},
      {"icmpv6.mld.flag.qrv", 2},
      {"icmpv6.mld.qqi", 125},
      {"icmpv6.mld.nb_sources", 1}}},
    {"listener report, version 2",
     "8f000000 00000002 04000000" + group + "01010001" + group + target + "01020304",
     "ipv6 0+40 icmpv6 40+68",
     {{"icmpv6.mldr.nb_mcast_records", 2},
      {"icmpv6.mldr.mar.record_type", 4},
      {"icmpv6.mldr.mar.auxiliary_data", 0x01020304}}},
    {"listener report with more records than bytes",
     "8f000000 0000ffff 04ff ffff" + group,
     "ipv6 0+40 icmpv6 40+28",
     {{"icmpv6.mldr.nb_mcast_records", 65535}}},
    {"node information",
     "8b000000 00020021 0102030405060708" + target,
     "ipv6 0+40 icmpv6 40+32",
     {{"icmpv6.ni.qtype", 2},
      {"icmpv6.ni.flag.g", 1},
      {"icmpv6.ni.flag.t", 1},
      {"icmpv6.ni.nonce", 0x0102030405060708}}},
    {"a type that is not known",
     "c8000000 01020304 05060708",
     "ipv6 0+40 icmpv6 40+8 data 48",
     {{"data.header", 0x01020304}}},
    {"an option without length",
     "85000000 00000000 0100 020000000001",
     "ipv6 0+40 icmpv6 40+16",
     {{"icmpv6.opt.rest", 0x0100020000000001}}},
    {"an option beyond the message",
     "85000000 00000000 0102 020000000001",
     "ipv6 0+40 icmpv6 40+16",
     {{"icmpv6.opt.rest", 0x0102020000000001}}},
    {"a solicitation without room for its target", "87000000 00000000 fe80", "ipv6 0+40 icmpv6 40+24?", {}},
};

Bytes frameOf(const Sample &sample)
{
    const std::string length =
        QString::asprintf("%04x", static_cast<unsigned>(hex(sample.message).size())).toStdString();
    return hex("60000000" + length + "3aff fe800000000000000000000000000001" + group + sample.message);
}

DecodedFrame decode(const Bytes &frame)
{
    return FrameDecoder::decode({frame, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0});
}

} // namespace

class TestIcmpv6 : public QObject
{
    Q_OBJECT
private slots:
    void takesAMessageApart_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < samples.size(); ++i)
            QTest::newRow(samples[i].name) << static_cast<int>(i);
    }

    void takesAMessageApart()
    {
        QFETCH(int, index);
        const Sample &sample = samples[static_cast<std::size_t>(index)];
        const Bytes frame = frameOf(sample);
        QCOMPARE(QByteArray::fromStdString(print(walk(LinkType::raw, frame))), QByteArray(sample.layers));
        const DecodedFrame decoded = decode(frame);
        for (const Value &value : sample.values) {
            const std::uint32_t place = decoded.find(value.key);
            QVERIFY2(place != DecodedFrame::noNode, value.key);
            QVERIFY2(decoded.nodes()[place].value == value.value, value.key);
        }
    }

    void survivesEachCut_data() { takesAMessageApart_data(); }

    void survivesEachCut()
    {
        QFETCH(int, index);
        const Bytes frame = frameOf(samples[static_cast<std::size_t>(index)]);
        const std::string fault = checkEachCut(LinkType::raw, frame);
        QVERIFY2(fault.empty(), fault.c_str());
        for (std::size_t size = 0; size < frame.size(); ++size) {
            const Bytes cut(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size));
            const DecodedFrame decoded =
                FrameDecoder::decode({cut, static_cast<std::uint32_t>(frame.size()), LinkType::raw, 0});
            QVERIFY(!decoded.nodes().empty());
        }
    }

    void showsEachOptionAndRecord()
    {
        const auto count = [](std::size_t index, std::string_view key) {
            const DecodedFrame decoded = decode(frameOf(samples[index]));
            return std::ranges::count_if(decoded.nodes(), [&](const FieldNode &node) { return node.spec->key == key; });
        };
        QCOMPARE(count(1, "icmpv6.opt"), 3);
        QCOMPARE(count(9, "icmpv6.mldr.mar"), 2);
        QCOMPARE(count(9, "icmpv6.mldr.mar.source_address"), 1);
    }

    void saysWhatIsWrongWithAnOption()
    {
        const auto codes = [](std::size_t index) {
            const DecodedFrame decoded = decode(frameOf(samples[index]));
            std::vector<Diagnostic::Code> result;
            for (const Diagnostic &diagnostic : decoded.diagnostics())
                result.push_back(diagnostic.code);
            return result;
        };
        const auto has = [](const std::vector<Diagnostic::Code> &found, Diagnostic::Code code) {
            return std::ranges::find(found, code) != found.end();
        };
        QVERIFY(has(codes(13), Diagnostic::Code::optionLength));
        QVERIFY(has(codes(14), Diagnostic::Code::optionBeyondHeader));
        QVERIFY(!has(codes(1), Diagnostic::Code::optionLength));
    }
};

QTEST_GUILESS_MAIN(TestIcmpv6)
#include "tst_icmpv6.moc"
