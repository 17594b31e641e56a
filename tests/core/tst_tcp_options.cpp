// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_options.h"
#include "tests/support/hex.h"
#include "tests/support/tree_printer.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

SegmentOptions optionsOf(const char *digits)
{
    SegmentOptions found;
    tcp::readOptions(hex(digits), found);
    return found;
}

} // namespace

class TestTcpOptions : public QObject
{
    Q_OBJECT

private slots:
    void eachKindWithItsBytes_data();
    void eachKindWithItsBytes();
    void everyRegisteredKindHasAName();
    void faults_data();
    void faults();
    void theRestOfABrokenListIsShown();
    void cutAnywhere();
    void valuesForTheConnection();
    void largestShiftIs14();
    void fastOpenIsFoundAsExperimentToo();
    void twoNopsAndTimestampsAreReadAtOnce();
    void brokenOptionsCountAsAbsent();
};

void TestTcpOptions::eachKindWithItsBytes_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *digits, const char *key, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(digits) << QString::fromUtf8(key) << QString::fromUtf8(expected);
    };
    add("mss", "020405b4", "tcp.options.mss", "mss_val=1460");
    add("window scale", "01030307", "tcp.options.wscale", "shift=7");
    add("sack permitted", "0402", "tcp.options.sack_perm", "");
    add("sack", "0512 00000001 00000002 00000003 00000004", "tcp.options.sack",
        "sack_le=1 sack_re=2 sack_le=3 sack_re=4");
    add("four sack blocks", "0522 00000001000000020000000300000004000000050000000600000007 00000008",
        "tcp.options.sack", "sack_le=1 sack_re=2 sack_le=3 sack_re=4 sack_le=5 sack_re=6 sack_le=7 sack_re=8");
    add("echo", "0606 0000002a", "tcp.options.echo", "echo_value=42");
    add("echo reply", "0706 0000002a", "tcp.options.echoreply", "echo_value=42");
    add("timestamps", "080a 00000007 00000001", "tcp.options.timestamp", "tsval=7 tsecr=1");
    add("partial order permitted", "0902", "tcp.options.pop_permitted", "");
    add("partial order profile", "0a03c0", "tcp.options.pop", "start=1 end=1 filler=0");
    add("cc", "0b06 00000009", "tcp.options.cc", "cc_value=9");
    add("cc.new", "0c06 00000009", "tcp.options.ccnew", "cc_value=9");
    add("cc.echo", "0d06 00000009", "tcp.options.ccecho", "cc_value=9");
    add("alternate checksum", "0e0301", "tcp.options.altchecksum", "number=1");
    add("alternate checksum data", "0f04abcd", "tcp.options.altchecksum_data", "data=abcd");
    add("trailer checksum", "1203ff", "tcp.options.trailer_checksum", "payload=ff");
    add("md5", "1312 000102030405060708090a0b0c0d0e0f", "tcp.options.md5", "digest=000102030405060708090a0b0c0d0e0f");
    add("scps", "1404a005", "tcp.options.scps", "bets=1 snack1=0 snack2=1 compress=0 nlts=0 reserved=0 binding=5");
    add("snack", "1506 0002 0003", "tcp.options.snack", "offset=2 size=3");
    add("record boundaries", "1602", "tcp.options.scpsrec", "");
    add("corruption", "1702", "tcp.options.scpscor", "");
    add("snap", "1803aa", "tcp.options.snap", "payload=aa");
    add("compression filter", "1a03aa", "tcp.options.compression_filter", "payload=aa");
    add("quick start", "1b08 05 40 00000004", "tcp.options.qs",
        "reserved=0 rate=5 ttl_diff=64 nonce=0x00000001 reserved2=0");
    add("user timeout", "1c04 8005", "tcp.options.user_to", "user_to_granularity=1 user_to_val=5");
    add("authentication", "1d10 01 02 000102030405060708090a0b", "tcp.options.ao",
        "keyid=1 rnextkeyid=2 mac=000102030405060708090a0b");
    add("fast open request", "2202", "tcp.options.tfo", "");
    add("fast open cookie", "220a 0011223344556677", "tcp.options.tfo", "cookie=0011223344556677");
    add("encryption", "4504 2123", "tcp.options.eno", "suboptions=2123");
    add("accurate ecn 0", "ac0b 000001 000002 000003", "tcp.options.acc_ecn", "ee0b=1 eceb=2 ee1b=3");
    add("accurate ecn 1", "ae0b 000001 000002 000003", "tcp.options.acc_ecn", "ee1b=1 eceb=2 ee0b=3");
    add("accurate ecn short", "ac05 000001", "tcp.options.acc_ecn", "ee0b=1");
    add("accurate ecn experiment", "fe0d acc0 000001 000002 000003", "tcp.options.acc_ecn",
        "exid=0xacc0 ee0b=1 eceb=2 ee1b=3");
    add("fast open experiment", "fe0c f989 0011223344556677", "tcp.options.tfo", "exid=0xf989 cookie=0011223344556677");
    add("experiment", "fd06 1234 abcd", "tcp.options.experimental", "exid=0x1234 data=abcd");
    add("unknown", "c804 beef", "tcp.options.unknown", "payload=beef");
    add("mp_capable v1 syn", "1e04 0181", "tcp.options.mptcp",
        "subtype=0 version=1 flags=1 flag=0 flag=0 flags=0 flag=1");
    add("mp_capable v0", "1e0c 0081 0000000000000007", "tcp.options.mptcp",
        "subtype=0 version=0 flags=1 flag=0 flag=0 flags=0 flag=1 sendkey=0x0000000000000007");
    add("mp_join syn", "1e0c 1102 00000005 00000006", "tcp.options.mptcp",
        "subtype=1 reserved=0 flag=1 addrid=2 recvtok=0x00000005 sendrand=0x00000006");
    add("mp_join syn ack", "1e10 1002 0000000000000005 00000006", "tcp.options.mptcp",
        "subtype=1 reserved=0 flag=0 addrid=2 sendtrunchmac=0x0000000000000005 sendrand=0x00000006");
    add("mp_join ack", "1e18 1000 000102030405060708090a0b0c0d0e0f10111213", "tcp.options.mptcp",
        "subtype=1 reserved=0x000 sendhmac=000102030405060708090a0b0c0d0e0f10111213");
    add("dss ack", "1e08 2001 00000009", "tcp.options.mptcp",
        "subtype=2 reserved=0x00 flag=0 flag=0 flag=0 flag=0 flag=1 rawdataack=9");
    add("dss all", "1e1c 201f 0000000000000009 000000000000000a 0000000b 000c abcd", "tcp.options.mptcp",
        "subtype=2 reserved=0x00 flag=1 flag=1 flag=1 flag=1 flag=1 rawdataack=9 rawdataseqno=10 subflowseqno=11 "
        "datalvllen=12 checksum=0xabcd");
    add("dss without checksum", "1e12 2005 00000009 0000000a 0000000b 000c", "tcp.options.mptcp",
        "subtype=2 reserved=0x00 flag=0 flag=0 flag=1 flag=0 flag=1 rawdataack=9 rawdataseqno=10 subflowseqno=11 "
        "datalvllen=12");
    add("add_addr v1", "1e10 3001 c0000201 0000000000000007", "tcp.options.mptcp",
        "subtype=3 reserved=0 echo=0 addrid=1 ipv4=192.0.2.1 addaddrtrunchmac=0x0000000000000007");
    add("add_addr echo port", "1e0a 3101 c0000201 0050", "tcp.options.mptcp",
        "subtype=3 reserved=0 echo=1 addrid=1 ipv4=192.0.2.1 port=80");
    add("add_addr v0 ipv6", "1e14 3601 20010db8000000000000000000000001", "tcp.options.mptcp",
        "subtype=3 ipver=6 addrid=1 ipv6=2001:db8::1");
    add("remove_addr", "1e05 400102", "tcp.options.mptcp", "subtype=4 reserved=0 addrid=1 addrid=2");
    add("mp_prio", "1e03 51", "tcp.options.mptcp", "subtype=5 reserved=0 flag=1");
    add("mp_fail", "1e0c 6000 0000000000000009", "tcp.options.mptcp", "subtype=6 reserved=0x000 rawdataseqno=9");
    add("mp_fastclose", "1e0c 7000 0000000000000009", "tcp.options.mptcp",
        "subtype=7 reserved=0x000 recvkey=0x0000000000000009");
    add("mp_tcprst", "1e04 8102", "tcp.options.mptcp", "subtype=8 flag=0 flag=0 flag=0 flag=1 rst_reason=2");
    add("mp_experimental", "1e05 f0 0102", "tcp.options.mptcp", "subtype=15 flags=0 payload=0102");
}

void TestTcpOptions::eachKindWithItsBytes()
{
    QFETCH(QString, digits);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const DecodedFrame frame = segmentWith(hex(digits.toStdString()));
    QCOMPARE(QString::fromStdString(printOption(frame, key.toStdString())), expected);
    QCOMPARE(printOptionFaults(frame), std::string());
}

void TestTcpOptions::everyRegisteredKindHasAName()
{
    const int kinds[] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13,  14,  15,  18,
                         19, 20, 21, 22, 23, 24, 26, 27, 28, 29, 30, 34, 69, 172, 174, 253, 254};
    for (const int kind : kinds) {
        const DecodedFrame frame = segmentWith({static_cast<std::uint8_t>(kind), 4, 0x30, 0});
        const std::uint32_t option = frame.find("tcp.options") + 1;
        QVERIFY2(frame.nodes()[option].spec->key != "tcp.options.unknown", QByteArray::number(kind));
    }
}

void TestTcpOptions::faults_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *digits, int flags, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(digits) << flags << QString::fromUtf8(expected);
    };
    constexpr int syn = 0x02;
    constexpr int ack = 0x10;
    add("length 0", "0200 05b4", syn, "optionLength");
    add("length 1", "0201 05b4", syn, "optionLength");
    add("wrong length", "0203 05 00", syn, "optionLength");
    add("beyond header", "080c 0000", syn, "optionBeyondHeader");
    add("no room for a length", "01010108", syn, "optionBeyondHeader");
    add("bytes after the end", "00 0000 07", syn, "bytesAfterEndOfOptions");
    add("padding after the end", "00 0000 00", syn, "");
    add("scale 15", "03030f 00", syn, "windowScaleTooLarge");
    add("scale 14", "03030e 00", syn, "");
    add("mss outside of a syn", "020405b4", ack, "onlyInSyn");
    add("ragged sack", "050b 0000000100000002 ff 00", ack, "optionLength");
    add("sack without blocks", "0502 0000", ack, "optionLength");
    add("ragged accurate ecn", "ac06 00000001 0000", ack, "optionLength");
    add("short dss", "1e06 2001 0000", ack, "optionLength");
}

void TestTcpOptions::faults()
{
    QFETCH(QString, digits);
    QFETCH(int, flags);
    QFETCH(QString, expected);
    const DecodedFrame frame = segmentWith(hex(digits.toStdString()), static_cast<std::uint8_t>(flags));
    QCOMPARE(QString::fromStdString(printOptionFaults(frame)), expected);
}

void TestTcpOptions::theRestOfABrokenListIsShown()
{
    const DecodedFrame frame = segmentWith(hex("0101 0501 deadbeef"));
    QCOMPARE(printOption(frame, "tcp.options.sack"), std::string("rest=deadbeef"));
    QVERIFY(frame.find("tcp.options.nop", 1) != DecodedFrame::noNode);
}

void TestTcpOptions::cutAnywhere()
{
    const DecodedFrame whole = segmentWith(hex("020405b4 0402 080a 0000000700000001 01 030307"));
    const ByteView bytes = whole.buffer(0);
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const DecodedFrame frame =
            FrameDecoder::decode({bytes.first(length), static_cast<std::uint32_t>(bytes.size()), LinkType::raw, 0});
        QVERIFY(!frame.nodes().empty());
        QCOMPARE(printOptionFaults(frame), std::string());
        const std::uint32_t mss = frame.find("tcp.options.mss_val");
        if (length > 41)
            QCOMPARE(frame.nodes()[mss].isCut, length < 44);
    }
}

void TestTcpOptions::valuesForTheConnection()
{
    const Bytes options = hex("020405b4 0402 080a 0000000700000001 01 030307 0512 0000000100000002 0000000300000004 "
                              "1e04 0181 2202");
    SegmentOptions found;
    const std::optional<tcp::Timestamps> timestamps = tcp::readOptions(options, found);
    QVERIFY(timestamps);
    QCOMPARE(timestamps->value, 7U);
    QCOMPARE(timestamps->echo, 1U);
    QCOMPARE(found.mss, std::uint16_t{1460});
    QCOMPARE(found.windowScale, std::uint8_t{7});
    QVERIFY(found.sackPermitted);
    QCOMPARE(found.sackCount, std::uint8_t{2});
    QVERIFY((found.sack[1] == SequenceRange{SequenceNumber(3), SequenceNumber(4)}));
    QCOMPARE(found.mptcpSubtype, std::uint8_t{0});
    QVERIFY(found.hasFastOpen);
    QCOMPARE(found.fastOpenCookie, std::uint8_t{0});
}

void TestTcpOptions::largestShiftIs14()
{
    QCOMPARE(optionsOf("03030f").windowScale, std::uint8_t{14});
}

void TestTcpOptions::fastOpenIsFoundAsExperimentToo()
{
    QCOMPARE(optionsOf("fe0c f989 0011223344556677").fastOpenCookie, std::uint8_t{8});
    QVERIFY(optionsOf("fe04 f989").hasFastOpen);
    QVERIFY(optionsOf("fd04 f989").hasFastOpen);
    QVERIFY(!optionsOf("fe04 f988").hasFastOpen);
}

void TestTcpOptions::twoNopsAndTimestampsAreReadAtOnce()
{
    const Bytes options = hex("0101 080a 0000000700000001");
    const std::optional<tcp::Timestamps> timestamps = tcp::onlyTimestamps(options);
    QVERIFY(timestamps);
    QCOMPARE(timestamps->value, 7U);
    QCOMPARE(timestamps->echo, 1U);
    QVERIFY(!tcp::onlyTimestamps(hex("080a 0000000700000001 0101")));
    QVERIFY(!tcp::onlyTimestamps(hex("0101 080a 00000007000000")));
}

void TestTcpOptions::brokenOptionsCountAsAbsent()
{
    QCOMPARE(optionsOf("0203 05").mss, std::uint16_t{0});
    QCOMPARE(optionsOf("020405").mss, std::uint16_t{0});
    QCOMPARE(optionsOf("0300").windowScale, SegmentOptions::noScale);
    QCOMPARE(optionsOf("00 020405b4").mss, std::uint16_t{0});
    SegmentOptions found;
    QVERIFY(!tcp::readOptions({}, found));
    QVERIFY(!tcp::readOptions(hex("0809 00000007000000"), found));
}

QTEST_APPLESS_MAIN(TestTcpOptions)
#include "tst_tcp_options.moc"
