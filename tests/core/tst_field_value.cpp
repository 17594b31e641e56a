// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/arithmetic.h"
#include "core/text/field_value.h"
#include "tests/support/hex.h"
#include "tests/support/stored_frames.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

class TestFieldValue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesAsTheTreeShowsThem_data();
    void valuesAsTheTreeShowsThem();
    void valuesForScripts_data();
    void valuesForScripts();
    void names();
    void bitsOfAByteWithDots();
    void placesAndMasks();
    void rawAndRelative();
    void aWrongChecksumSaysWhatItMustBe();
    void theSumOnTheBoard();
    void bytesSideBySide();
    void severalBytesWithAMask();
    void bitsThatWereNotCaptured();

private:
    DecodedFrame m_frame; ///< the SYN of the classroom capture
    std::uint32_t node(std::string_view key) const
    {
        const std::uint32_t found = m_frame.find(key);
        return found == DecodedFrame::noNode ? 0 : found;
    }
    QString value(std::string_view key) const
    {
        return QString::fromStdString(english(fieldValue(m_frame, node(key))));
    }
};

void TestFieldValue::initTestCase()
{
    m_frame = FrameDecoder::decode(storedFrames(std::string(RUNGS_SAMPLES) + "/http.pcap").at(0).input());
}

void TestFieldValue::valuesAsTheTreeShowsThem_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *key, const char *expected) {
        QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(expected);
    };
    add("tcp.srcport", "42042");
    add("tcp.seq_raw", "3867191875");
    add("tcp.ack_raw", "0");
    add("tcp.hdr_len", "10 × 4 = 40 bytes");
    add("tcp.reserved", "0");
    add("tcp.flags.control", "SYN");
    add("tcp.flags.syn", "1");
    add("tcp.flags.fin", "0");
    add("tcp.window_size_value", "64240");
    add("tcp.checksum", "0xea90 correct");
    add("tcp.options.mss", "1460");
    add("tcp.options.mss_val", "1460");
    add("tcp.options.wscale", "7");
    add("tcp.option_kind", "2: Maximum segment size");
    add("tcp.options.timestamp", "TSval 1234567890 TSecr 0");
    add("ip.src", "192.168.229.128");
    add("ip.hdr_len", "5 × 4 = 20 bytes");
    add("ip.proto", "6: TCP");
    add("ip.flags", "DF");
    add("sll.etype", "0x0800: IPv4");
    add("tcp", "");
}

void TestFieldValue::valuesAsTheTreeShowsThem()
{
    QFETCH(QString, key);
    QFETCH(QString, expected);
    QCOMPARE(value(key.toStdString()), expected);
}

void TestFieldValue::valuesForScripts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *key, const char *expected) {
        QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(expected);
    };
    add("tcp.hdr_len", "40");
    add("tcp.checksum", "0xea90");
    add("tcp.flags.syn", "1");
    add("ip.dst", "8.134.50.24");
    add("sll.etype", "0x0800");
    add("ip.flags", "0x02");
}

void TestFieldValue::valuesForScripts()
{
    QFETCH(QString, key);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(plainValue(m_frame, node(key.toStdString()))), expected);
}

void TestFieldValue::names()
{
    QCOMPARE(english(fieldName(m_frame, 0, FrameId{0})), std::string("Frame 1, 80 bytes"));
    QCOMPARE(english(fieldName(m_frame, node("tcp.options"))), std::string("Options, 20 bytes"));
    QCOMPARE(english(fieldName(m_frame, node("tcp.hdr_len"))), std::string("Data offset"));
    QCOMPARE(english(fieldName(m_frame, node("tcp"))), std::string("Transmission Control Protocol"));
}

void TestFieldValue::bitsOfAByteWithDots()
{
    QCOMPARE(dottedBits(m_frame, node("tcp.hdr_len")), std::string("1010 ...."));
    QCOMPARE(dottedBits(m_frame, node("tcp.flags.syn")), std::string(".... ..1."));
    QCOMPARE(dottedBits(m_frame, node("tcp.flags.control")), std::string("0000 0010"));
    QCOMPARE(dottedBits(m_frame, node("ip.frag_offset")), std::string("...0 0000 0000 0000"));
}

void TestFieldValue::placesAndMasks()
{
    QCOMPARE(placeText(m_frame, node("tcp.srcport")), std::string("0 : 16"));
    QCOMPARE(placeText(m_frame, node("tcp.hdr_len")), std::string("12 : 4"));
    QCOMPARE(placeText(m_frame, node("tcp.reserved")), std::string("12.4 : 4"));
    QCOMPARE(placeText(m_frame, node("tcp.flags.syn")), std::string("13.6 : 1"));
    QCOMPARE(placeText(m_frame, node("tcp")), std::string("40 : 320"));
    QCOMPARE(maskText(m_frame.nodes()[node("tcp.hdr_len")]), std::string("f0"));
    QCOMPARE(maskText(m_frame.nodes()[node("ip.frag_offset")]), std::string("1fff"));
}

void TestFieldValue::rawAndRelative()
{
    SegmentContext context;
    context.sequenceBase = 3867191800;
    context.acknowledgmentBase = 7;
    const std::uint32_t sequence = node("tcp.seq_raw");
    QCOMPARE(english(fieldValue(m_frame, sequence, context)), std::string("3867191875 (relative 75)"));
    context.isRelativeFirst = true;
    QCOMPARE(english(fieldValue(m_frame, sequence, context)), std::string("75 (raw 3867191875)"));
    // The acknowledgment number of a segment without ACK has no meaning.
    QCOMPARE(english(fieldValue(m_frame, node("tcp.ack_raw"), context)), std::string("0"));
}

void TestFieldValue::aWrongChecksumSaysWhatItMustBe()
{
    StoredFrame stored = storedFrames(std::string(RUNGS_SAMPLES) + "/http.pcap").at(0);
    stored.bytes.at(56) ^= 0x01;
    const DecodedFrame frame = FrameDecoder::decode(stored.input());
    QCOMPARE(english(fieldValue(frame, frame.find("tcp.checksum"))), std::string("0xeb90 wrong, must be 0xea90"));
}

void TestFieldValue::theSumOnTheBoard()
{
    const Arithmetic sum = arithmeticOf(m_frame, node("tcp.hdr_len"));
    QCOMPARE(sum.rows.size(), std::size_t{1});
    QCOMPARE(sum.rows[0].byte, 12U);
    QCOMPARE(sum.rows[0].mask, std::uint8_t{0xf0});
    QCOMPARE(sum.result, 40ULL);
    const std::vector<std::string> lines = {
        "byte 12:  1010 0000   a0", "mask      1111 0000   f0",       "and       1010 0000   a0",
        ">> 4      1010        10", "x 4                   40 bytes",
    };
    QCOMPARE(arithmeticLines(sum), lines);
    QCOMPARE(arithmeticLine(sum),
             std::string("1010 0000  &  1111 0000  =  1010 0000   >> 4  =  10   × 4  =  40 bytes"));
    // In another language, whose signs may be twice as wide.
    const ArithmeticWords words = {"字节", "字节", "掩码", "与", "相对"};
    const std::vector<std::string> translated = {
        "字节 12:  1010 0000   a0", "掩码      1111 0000   f0",      "与        1010 0000   a0",
        ">> 4      1010        10", "x 4                   40 字节",
    };
    QCOMPARE(arithmeticLines(sum, words), translated);
}

void TestFieldValue::bytesSideBySide()
{
    const std::vector<std::string> port = {"a4 3a -> 0xa43a -> 42042"};
    QCOMPARE(arithmeticLines(arithmeticOf(m_frame, node("tcp.srcport"))), port);
    SegmentContext context;
    context.sequenceBase = 3867191800;
    const std::vector<std::string> sequence = {
        "e6 80 aa 43 -> 0xe680aa43 -> 3867191875; 3867191875 - 3867191800 = 75 relative"};
    QCOMPARE(arithmeticLines(arithmeticOf(m_frame, node("tcp.seq_raw"), context)), sequence);
    QVERIFY(arithmeticOf(m_frame, node("ip.src")).isEmpty());
    QVERIFY(arithmeticOf(m_frame, node("tcp")).isEmpty());
}

void TestFieldValue::severalBytesWithAMask()
{
    const std::vector<std::string> lines = arithmeticLines(arithmeticOf(m_frame, node("ip.frag_offset")));
    QCOMPARE(lines.size(), std::size_t{5});
    QCOMPARE(lines[0], std::string("bytes 6-7:  0100 0000 0000 0000   40 00"));
    QCOMPARE(lines[1], std::string("mask        0001 1111 1111 1111   1f ff"));
    QCOMPARE(lines[3], std::string(">> 0        0 0000 0000 0000      0"));
}

void TestFieldValue::bitsThatWereNotCaptured()
{
    const StoredFrame stored = storedFrames(std::string(RUNGS_SAMPLES) + "/http.pcap").at(0);
    const auto cutTo = [&stored](std::size_t size, std::string_view key) {
        FrameInput input = stored.input();
        input.bytes = input.bytes.first(size);
        const DecodedFrame frame = FrameDecoder::decode(input);
        return QString::fromStdString(english(fieldValue(frame, frame.find(key))));
    };
    constexpr std::size_t ip = 20;
    constexpr std::size_t tcp = ip + 20;
    const QString missing = QStringLiteral("not captured");
    QCOMPARE(cutTo(tcp + 8, "tcp.flags.control"), missing);
    QCOMPARE(cutTo(tcp + 8, "tcp.reserved"), missing);
    QCOMPARE(cutTo(tcp + 13, "tcp.flags.control"), missing);
    QCOMPARE(cutTo(tcp + 13, "tcp.reserved"), QStringLiteral("0"));
    QCOMPARE(cutTo(tcp + 14, "tcp.flags.control"), QStringLiteral("SYN"));
    QCOMPARE(cutTo(ip + 6, "ip.flags"), missing);
    QCOMPARE(cutTo(ip + 1, "ip.dsfield"), missing);

    // Two bytes of GRE's flags, of which one is there.
    const Bytes gre = hex("45000018 00010000 402f0000 c0000201 c0000202 b0");
    const DecodedFrame frame = FrameDecoder::decode({gre, 24, LinkType::ipv4});
    QCOMPARE(QString::fromStdString(english(fieldValue(frame, frame.find("gre.flags_and_version")))),
             QStringLiteral("C K S, the rest not captured"));
}

QTEST_APPLESS_MAIN(TestFieldValue)
#include "tst_field_value.moc"
