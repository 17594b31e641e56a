// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/packet_line.h"
#include "core/text/segment_text.h"
#include "tests/support/hex.h"
#include "tests/support/packet_builder.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// The row as a person reads it.
QString row(const PacketLine &line)
{
    const auto number = [](const std::optional<std::uint32_t> &value) {
        return value ? QString::number(*value) : u"-"_qs;
    };
    return QStringLiteral("%1 | %2 > %3 | %4 | %5 %6 | %7 | %8")
        .arg(QString::fromUtf8(line.protocol.data(), qsizetype(line.protocol.size())),
             QString::fromStdString(line.source), QString::fromStdString(line.destination),
             QString::fromStdString(line.flags), number(line.relativeSequence), number(line.relativeAcknowledgment),
             number(line.payloadLength), QString::fromStdString(english(line.info)));
}

QString row(LinkType linkType, const Bytes &frame)
{
    LayerStack stack;
    walkFrame({frame, static_cast<std::uint32_t>(frame.size()), linkType, 0}, stack);
    const ByteView buffers[] = {frame};
    return row(packetLine(stack, buffers));
}

} // namespace

class TestPacketLine : public QObject
{
    Q_OBJECT

private slots:
    void theClassroomCapture();
    void flagsFromTheLastBitToTheFirst();
    void whatIsNoSegment();
    void aHeaderCutShort();
};

void TestPacketLine::theClassroomCapture()
{
    const auto session = load(std::string(RUNGS_SAMPLES) + "/http.pcap");
    QVERIFY(session);
    const auto at = [&session](std::uint32_t frame) { return row(packetLine(**session, FrameId{frame})); };
    QCOMPARE(
        at(0),
        u"TCP | 192.168.229.128:42042 > 8.134.50.24:80 | SYN | 0 - | 0 | SYN: opens, initial sequence number 3867191875"_qs);
    QCOMPARE(
        at(1),
        u"TCP | 8.134.50.24:80 > 192.168.229.128:42042 | SYN ACK | 0 1 | 0 | SYN-ACK: accepts, initial sequence number 2860607029"_qs);
    QCOMPARE(at(3), u"HTTP | 192.168.229.128:42042 > 8.134.50.24:80 | PSH ACK | 1 1 | 76 | GET / HTTP/1.1"_qs);
    QCOMPARE(at(4), u"HTTP | 8.134.50.24:80 > 192.168.229.128:42042 | PSH ACK | 1 77 | 434 | 301 Moved Permanently"_qs);
    QCOMPARE(at(7),
             u"TCP | 8.134.50.24:80 > 192.168.229.128:42042 | ACK | 1 77 | 0 | Acknowledges everything before 77"_qs);
    QCOMPARE(at(9), u"TCP | 8.134.50.24:80 > 192.168.229.128:42042 | FIN ACK | 435 78 | 0 | Closes its direction"_qs);
}

void TestPacketLine::flagsFromTheLastBitToTheFirst()
{
    QCOMPARE(flagsText(0x012), std::string("SYN ACK"));
    QCOMPARE(flagsText(0x018), std::string("PSH ACK"));
    QCOMPARE(flagsText(0x011), std::string("FIN ACK"));
    QCOMPARE(flagsText(0x014), std::string("RST ACK"));
    QCOMPARE(flagsText(0x0c2), std::string("SYN ECE CWR"));
    QCOMPARE(flagsText(0x1c2), std::string("SYN ECE CWR AE"));
    QCOMPARE(flagsText(0x052), std::string("SYN ACK ECE"));
    QCOMPARE(flagsText(0x019), std::string("FIN PSH ACK"));
    QCOMPARE(flagsText(0), std::string());
}

void TestPacketLine::whatIsNoSegment()
{
    QCOMPARE(row(LinkType::ethernet, hex("ffffffffffff 020000000001 0806 0001 0800 06 04 0001 020000000001 c0000201 "
                                         "000000000000 c0000202")),
             u"ARP | 02:00:00:00:00:01 > ff:ff:ff:ff:ff:ff |  | - - | - | Who has 192.0.2.2? Tell 192.0.2.1"_qs);
    QCOMPARE(row(LinkType::ethernet, hex("020000000001 020000000002 0806 0001 0800 06 04 0002 020000000002 c0000202 "
                                         "020000000001 c0000201")),
             u"ARP | 02:00:00:00:00:02 > 02:00:00:00:00:01 |  | - - | - | 192.0.2.2 is at 02:00:00:00:00:02"_qs);
    QCOMPARE(row(LinkType::raw, hex("4500001c 00000000 40010000 c0000201 c0000202 08000000 00010001")),
             u"ICMP | 192.0.2.1 > 192.0.2.2 |  | - - | - | Echo request, identifier 1, sequence number 1"_qs);
    QCOMPARE(row(LinkType::raw, hex("45000020 00000000 40110000 c0000201 c0000202 0035 d431 000c 0000 01020304")),
             u"UDP | 192.0.2.1:53 > 192.0.2.2:54321 |  | - - | - | UDP datagram, 4 bytes of payload, 53 → 54321"_qs);
    QVERIFY(row(LinkType::raw, hex("4500001d 00000000 40110000 c0000201 c0000202 0035 d431 0009 0000 01"))
                .endsWith(u"| UDP datagram, 1 byte of payload, 53 → 54321"_qs));
    QVERIFY(
        row(LinkType::raw, hex("60000000 00183aff fe800000000000000000000000000001 ff0200000000000000000001ff000002 "
                               "87000000 00000000 fe800000000000000000000000000002"))
            .endsWith(u"| Neighbor solicitation: fe80::2"_qs));
    QVERIFY(row(LinkType::raw, hex("45000018 00000000 40590000 c0000201 c0000202 02010304"))
                .endsWith(u"| Internet Protocol v4, 4 bytes of payload, protocol 89 (0x59)"_qs));
    QVERIFY(row(LinkType::ethernet, hex("ffffffffffff 020000000001 0806 0001 0800 06 04 0003 020000000001 00000000 "
                                        "020000000001 00000000"))
                .endsWith(u"| Reverse request"_qs));
    QVERIFY(!row(LinkType::raw, hex("4500")).isEmpty());
    QVERIFY(!row(LinkType::ethernet, {}).isEmpty());
}

void TestPacketLine::aHeaderCutShort()
{
    Bytes frame = capture("0.0 client > server S 0:0\n").frames.at(0).bytes;
    const auto whole = static_cast<std::uint32_t>(frame.size());
    frame.resize(40);
    LayerStack stack;
    walkFrame({frame, whole, LinkType::ethernet, 0}, stack);
    const ByteView buffers[] = {frame};
    const PacketLine line = packetLine(stack, buffers);
    QCOMPARE(line.protocol, std::string_view("TCP"));
    QCOMPARE(line.flags, std::string());
    QVERIFY(!line.sequence);
    QCOMPARE(english(line.info), std::string("Header cut short: flags not captured"));

    // No ports are made up: a byte of one is none.
    const auto cutTo = [&](std::size_t size) {
        walkFrame({ByteView(frame).first(size), whole, LinkType::ethernet, 0}, stack);
        const ByteView shorter[] = {ByteView(frame).first(size)};
        return row(packetLine(stack, shorter));
    };
    const QString portless = u"TCP | 192.0.2.1 > 198.51.100.2 |  | - - | - | Header cut short: ports not captured"_qs;
    QCOMPARE(cutTo(34), portless);
    QCOMPARE(cutTo(35), portless);
    QCOMPARE(cutTo(37),
             u"TCP | 192.0.2.1:40000 > 198.51.100.2 |  | - - | - | Header cut short: destination port not captured"_qs);
}

QTEST_APPLESS_MAIN(TestPacketLine)
#include "tst_packet_line.moc"
