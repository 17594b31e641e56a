// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hex.h"
#include "tests/support/tree_printer.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

class TestIpOptions : public QObject
{
    Q_OBJECT

private slots:
    void ofIpv4_data();
    void ofIpv4();
    void ofIpv6_data();
    void ofIpv6();
    void routingHeaders_data();
    void routingHeaders();
    void faults();
};

namespace {

void addRow(const char *name, const char *digits, const char *key, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(digits) << QString::fromUtf8(key) << QString::fromUtf8(expected);
}

void addColumns()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
}

} // namespace

void TestIpOptions::ofIpv4_data()
{
    addColumns();
    addRow("record route", "070b04 c0000201 00000000", "ip.options.record_route",
           "ptr=4 rec_rt=192.0.2.1 rec_rt=0.0.0.0");
    addRow("loose source route", "830704 c0000201", "ip.options.route", "ptr=4 src_rt=192.0.2.1");
    addRow("strict source route", "890704 c0000201", "ip.options.source_route", "ptr=4 src_rt=192.0.2.1");
    addRow("timestamps", "440c0500 00000001 00000002", "ip.options.timestamp",
           "ptr=5 overflow=0 flag=0 time_stamp=1 time_stamp=2");
    addRow("timestamps with addresses", "440c0521 c0000201 00000002", "ip.options.timestamp",
           "ptr=5 overflow=2 flag=1 time_stamp_addr=192.0.2.1 time_stamp=2");
    addRow("router alert", "9404 0000", "ip.options.routeralert", "ra=0");
    addRow("stream", "8804 0007", "ip.options.sid", "sid=7");
    addRow("mtu probe", "0b04 05dc", "ip.options.mtu_probe", "mtu=1500");
    addRow("traceroute", "520c 0001 0002 0003 c0000201", "ip.options.traceroute",
           "id_number=1 ohc=2 rhc=3 originator=192.0.2.1");
    addRow("cipso", "8608 00000005 aabb", "ip.options.cipso", "doi=5 tag_data=aabb");
    addRow("quick start", "1908 0540 00000004", "ip.options.qs",
           "qs_func=0 qs_rate=5 qs_ttl=64 qs_nonce=0x00000001 qs_reserved=0");
    addRow("broadcast", "9506 c00002ff", "ip.options.sdb", "addr=192.0.2.255");
    addRow("unknown", "dd04 0102", "ip.options.unknown", "data=0102");
}

void TestIpOptions::ofIpv4()
{
    QFETCH(QString, digits);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const DecodedFrame frame = packetWith(hex(digits.toStdString()));
    QCOMPARE(QString::fromStdString(printOption(frame, key.toStdString())), expected);
    QCOMPARE(printOptionFaults(frame), std::string());
}

void TestIpOptions::ofIpv6_data()
{
    addColumns();
    addRow("router alert and padding", "0502 0000 0100", "ipv6.opt.ra", "router_alert=0");
    addRow("jumbo", "c204 00010000", "ipv6.opt.jumbo_payload", "jumbo=65536");
    addRow("tunnel limit", "040104 010100", "ipv6.opt.tunnel_limit", "tel=4");
    addRow("home address", "0102 0000 c910 20010db8000000000000000000000001", "ipv6.opt.mipv6",
           "home_address=2001:db8::1");
    addRow("padding", "0104 00000000", "ipv6.opt.pad", "padn=00000000");
    addRow("experiment", "3e02 abcd 0100", "ipv6.opt.experimental", "unknown=abcd");
    addRow("unknown", "2f02 abcd 0100", "ipv6.opt.other", "unknown=abcd");
}

void TestIpOptions::ofIpv6()
{
    QFETCH(QString, digits);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const DecodedFrame frame = extensionWith(60, hex(digits.toStdString()));
    QCOMPARE(QString::fromStdString(printOption(frame, key.toStdString())), expected);
    QCOMPARE(printOptionFaults(frame), std::string());
}

void TestIpOptions::routingHeaders_data()
{
    addColumns();
    addRow("type 0", "0001 00000000 20010db8000000000000000000000007", "ipv6.routing",
           "nxt=59 len=2 type=0 segleft=1 reserved=0x00000000 addr=2001:db8::7");
    addRow("mobile", "0201 00000000 20010db8000000000000000000000007", "ipv6.routing",
           "nxt=59 len=2 type=2 segleft=1 reserved=0x00000000 home_address=2001:db8::7");
    addRow("segments", "0401 01000000 20010db8000000000000000000000007 20010db8000000000000000000000008",
           "ipv6.routing",
           "nxt=59 len=4 type=4 segleft=1 last_entry=1 flags=0x00 tag=0x0000 addr=2001:db8::7 addr=2001:db8::8");
    addRow("other", "6301 aabbccdd", "ipv6.routing", "nxt=59 len=0 type=99 segleft=1 unknown_data=aabbccdd");
}

void TestIpOptions::routingHeaders()
{
    QFETCH(QString, digits);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const DecodedFrame frame = extensionWith(43, hex(digits.toStdString()));
    QCOMPARE(QString::fromStdString(printOption(frame, key.toStdString())), expected);
}

void TestIpOptions::faults()
{
    QCOMPARE(printOptionFaults(packetWith(hex("0700 0000"))), std::string("optionLength"));
    QCOMPARE(printOptionFaults(packetWith(hex("0720 0400"))), std::string("optionBeyondHeader"));
    QCOMPARE(printOptionFaults(packetWith(hex("9405 000000 000000"))), std::string("optionLength"));
    QCOMPARE(printOptionFaults(packetWith(hex("0000 0001"))), std::string("bytesAfterEndOfOptions"));
    QCOMPARE(printOptionFaults(extensionWith(60, hex("05ff 0000 0000"))), std::string("optionBeyondHeader"));
    QCOMPARE(printOptionFaults(extensionWith(0, hex("0503 000000 00"))), std::string("optionLength"));
}

QTEST_APPLESS_MAIN(TestIpOptions)
#include "tst_ip_options.moc"
