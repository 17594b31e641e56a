// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_comments.h"
#include "core/capture/tick_clock.h"
#include "tests/support/file_bytes.h"
#include "tests/support/memory_source.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

// Options as draft-ietf-opsawg-pcapng numbers them.
constexpr std::uint16_t comment = 1;
constexpr std::uint16_t interfaceName = 2;
constexpr std::uint16_t interfaceDescription = 3;
constexpr std::uint16_t timeResolution = 9;
constexpr std::uint16_t filter = 11;
constexpr std::uint16_t fcsLength = 13;
constexpr std::uint16_t timeOffset = 14;

} // namespace

class TestPcapngScanner : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPacketBlock_data();
    void readsEveryPacketBlock();
    void readsSectionsOfDifferentByteOrder();
    void keepsWhatInterfacesSay();
    void countsInTheTicksOfTheInterface_data();
    void countsInTheTicksOfTheInterface();
    void neverOverflowsATime();
    void readsPastAnUndescribedInterface();
    void skipsBlocksItDoesNotKnow();
    void cutsASimplePacketAtTheSnapLength();
    void givesTheCommentsOfAFrame_data();
    void givesTheCommentsOfAFrame();
    void keepsAPacketWhoseOptionsAreMalformed();
    void readsAHundredThousandInterfaces();
};

void TestPcapngScanner::readsEveryPacketBlock_data()
{
    QTest::addColumn<ByteOrder>("order");
    QTest::newRow("little endian") << ByteOrder::little;
    QTest::newRow("big endian") << ByteOrder::big;
}

void TestPcapngScanner::readsEveryPacketBlock()
{
    QFETCH(ByteOrder, order);
    const ReadCapture capture = readCapture(PcapngBytes(order)
                                                .interface(1)
                                                .interface(113)
                                                .enhanced(1, 0x100000002, "enhanced")
                                                .obsolete(1, 3000001, "obsolete")
                                                .simple(6, "simple")
                                                .all());
    QVERIFY(!capture.damage && !capture.refused);
    QCOMPARE(dataOf(capture), QStringLiteral("enhanced obsolete simple"));
    QCOMPARE(capture.info.format, FileFormat::pcapng);
    QCOMPARE(capture.info.byteOrder, order);
    QCOMPARE(capture.info.interfaces.size(), 2UL);
    QCOMPARE(capture.info.interfaces[1].linkType, LinkType::linuxSll);
    QCOMPARE(capture.frames[0].time, 4294967298000);
    QCOMPARE(capture.frames[0].interface, 1U);
    QCOMPARE(capture.frames[0].offset, 28UL + 20 + 20 + 28);
    QCOMPARE(capture.frames[1].time, 3000001000);
    QCOMPARE(capture.frames[1].interface, 1U);
    QCOMPARE(capture.frames[2].interface, 0U);
}

void TestPcapngScanner::readsSectionsOfDifferentByteOrder()
{
    const ReadCapture capture = readCapture(PcapngBytes(ByteOrder::little)
                                                .interface(1)
                                                .enhanced(0, 1, "one")
                                                .section(ByteOrder::big)
                                                .interface(228)
                                                .interface(229)
                                                .enhanced(1, 2, "two")
                                                .section(ByteOrder::little)
                                                .interface(0)
                                                .enhanced(0, 3, "three")
                                                .all());
    QVERIFY(!capture.damage);
    QCOMPARE(dataOf(capture), QStringLiteral("one two three"));
    QCOMPARE(capture.info.sections, 3U);
    QCOMPARE(capture.frames[1].interface, 2U);
    QCOMPARE(capture.frames[1].time, 2000);
    QCOMPARE(capture.frames[2].interface, 3U);
    QCOMPARE(capture.info.interfaces[2].linkType, LinkType::ipv6);
    QCOMPARE(capture.info.interfaces[2].section, 1U);
    QCOMPARE(capture.info.interfaces[3].section, 2U);
}

void TestPcapngScanner::keepsWhatInterfacesSay()
{
    const PcapngBytes::Options options = {{interfaceName, asBytes("eth0")},
                                          {interfaceDescription, asBytes("Uplink")},
                                          {filter, asBytes(std::string_view("\0tcp", 4))},
                                          {fcsLength, {4}},
                                          {comment, asBytes("left")},
                                          {comment, asBytes("right")}};
    const ReadCapture capture =
        readCapture(PcapngBytes()
                        .section(ByteOrder::little, {{comment, asBytes("lab")}, {4, asBytes("dumpcap")}})
                        .interface(1, 96, options)
                        .all());
    QCOMPARE(capture.info.comments, std::vector<std::string>{"lab"});
    QCOMPARE(capture.info.application, std::string("dumpcap"));
    const CaptureInterface &interface = capture.info.interfaces.at(0);
    QCOMPARE(interface.name, std::string("eth0"));
    QCOMPARE(interface.description, std::string("Uplink"));
    QCOMPARE(interface.filter, std::string("tcp"));
    QCOMPARE(interface.comment, std::string("left\nright"));
    QCOMPARE(interface.snapLength, 96U);
    QCOMPARE(interface.fcsLength, std::uint8_t{4});
}

void TestPcapngScanner::countsInTheTicksOfTheInterface_data()
{
    QTest::addColumn<int>("resolution");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<quint64>("ticks");
    QTest::addColumn<qint64>("time");
    QTest::newRow("seconds") << 0 << qint64{0} << quint64{7} << qint64{7000000000};
    QTest::newRow("milliseconds") << 3 << qint64{0} << quint64{7} << qint64{7000000};
    QTest::newRow("nanoseconds") << 9 << qint64{0} << quint64{7} << qint64{7};
    QTest::newRow("picoseconds") << 12 << qint64{0} << quint64{7999} << qint64{7};
    QTest::newRow("finer than 64 bits hold") << 22 << qint64{0} << quint64{10000000000000000000U} << qint64{1000000};
    QTest::newRow("2^-1") << 0x81 << qint64{0} << quint64{3} << qint64{1500000000};
    QTest::newRow("2^-32") << 0xa0 << qint64{0} << quint64{0x180000000} << qint64{1500000000};
    QTest::newRow("2^-70") << 0xc6 << qint64{0} << quint64{1} << qint64{0};
    QTest::newRow("offset") << 6 << qint64{100} << quint64{5} << qint64{100000005000};
    QTest::newRow("offset back") << 6 << qint64{-1} << quint64{5} << qint64{-999995000};
}

void TestPcapngScanner::countsInTheTicksOfTheInterface()
{
    QFETCH(int, resolution);
    QFETCH(qint64, offset);
    QFETCH(quint64, ticks);
    QFETCH(qint64, time);
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        FileBytes seconds(order);
        const auto low = static_cast<std::uint32_t>(offset);
        const auto high = static_cast<std::uint32_t>(offset >> 32);
        seconds.u32(order == ByteOrder::little ? low : high).u32(order == ByteOrder::little ? high : low);
        const ReadCapture capture = readCapture(
            PcapngBytes(order)
                .interface(1, 0,
                           {{timeResolution, {static_cast<std::uint8_t>(resolution)}}, {timeOffset, seconds.all()}})
                .enhanced(0, ticks, "x")
                .all());
        QCOMPARE(capture.frames.at(0).time, time);
        QCOMPARE(capture.info.interfaces.at(0).offsetSeconds, offset);
    }
}

void TestPcapngScanner::neverOverflowsATime()
{
    constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
    for (int resolution = 0; resolution < 256; ++resolution) {
        const auto code = static_cast<std::uint8_t>(resolution);
        const Timestamp time = TickClock(code, 0).at(UINT64_MAX);
        QVERIFY(!time.isKnown() || time.nanoseconds >= 0);
        QVERIFY(!TickClock(code, latest).at(UINT64_MAX).isKnown());
        QVERIFY(!TickClock(code, earliest).at(0).isKnown());
    }
    QVERIFY(!TickClock(6, 0).at(UINT64_MAX).isKnown());
    // Year 2262 is the last that fits; far from 1970 a clock can count from there.
    QCOMPARE(TickClock(9, 0).at(latest).nanoseconds, latest);
    QVERIFY(!TickClock(9, 0).at(std::uint64_t{latest} + 1).isKnown());
    QCOMPARE(TickClock(0, -10000000000).at(11000000000).nanoseconds, 1000000000000000000);
}

/// What follows a frame of an interface that the section does not describe is as good as ever.
void TestPcapngScanner::readsPastAnUndescribedInterface()
{
    const ReadCapture capture = readCapture(PcapngBytes()
                                                .simple(5, "first")
                                                .enhanced(82, 7, "second")
                                                .interface(1)
                                                .enhanced(0, 3000000, "third")
                                                .enhanced(82, 7, "fourth")
                                                .section(ByteOrder::big)
                                                .interface(113)
                                                .all());
    QVERIFY(!capture.damage && !capture.refused);
    QCOMPARE(dataOf(capture), QStringLiteral("first second third fourth"));
    QCOMPARE(capture.info.interfaces.size(), 3UL);
    QCOMPARE(capture.info.interfaces[0].linkType, LinkType::undescribed);
    QCOMPARE(capture.info.interfaces[1].linkType, LinkType::ethernet);
    QCOMPARE(capture.info.interfaces[2].linkType, LinkType::linuxSll);
    QCOMPARE(capture.frames[1].interface, 0U);
    QCOMPARE(capture.frames[2].interface, 1U);
    QCOMPARE(capture.frames[2].time, 3000000000);
    QCOMPARE(capture.frames[3].interface, 0U);
    QCOMPARE(capture.frames[3].time, Timestamp::none().nanoseconds); // the unit is not known
}

void TestPcapngScanner::skipsBlocksItDoesNotKnow()
{
    const ReadCapture capture = readCapture(PcapngBytes()
                                                .block(0x0bad, asBytes("12345678"))
                                                .interface()
                                                .block(4, asBytes("names..."))
                                                .enhanced(0, 1, "one")
                                                .block(5, asBytes("statistics.."))
                                                .block(0x40000bad, asBytes("custom.."))
                                                .block(0xffffffff, {})
                                                .enhanced(0, 1, "two")
                                                .all());
    QVERIFY(!capture.damage);
    QCOMPARE(dataOf(capture), QStringLiteral("one two"));
}

void TestPcapngScanner::cutsASimplePacketAtTheSnapLength()
{
    const ReadCapture capture = readCapture(PcapngBytes().interface(1, 5).simple(1000, "12345").simple(3, "123").all());
    QVERIFY(!capture.damage);
    QCOMPARE(dataOf(capture), QStringLiteral("12345 123"));
    QCOMPARE(capture.frames[0].originalLength, 1000U);
    QCOMPARE(capture.frames[1].originalLength, 3U);
}

void TestPcapngScanner::givesTheCommentsOfAFrame_data()
{
    readsEveryPacketBlock_data();
}

void TestPcapngScanner::givesTheCommentsOfAFrame()
{
    QFETCH(ByteOrder, order);
    const auto source = std::make_shared<MemorySource>(
        PcapngBytes(order)
            .interface()
            .enhanced(0, 1, "plain")
            .enhanced(0, 1, "noted", {{2, Bytes(4)}, {comment, asBytes("odd")}, {comment, asBytes("very")}})
            .obsolete(0, 1, "old", {{comment, asBytes("still read")}})
            .all());
    const ReadCapture capture = readCapture(source);
    QVERIFY(!capture.frames[0].hasComment && capture.frames[1].hasComment && capture.frames[2].hasComment);
    using Comments = std::vector<std::string>;
    QCOMPARE(readFrameComments(*source, capture.frames[0].offset).value(), Comments{});
    QCOMPARE(readFrameComments(*source, capture.frames[1].offset).value(), (Comments{"odd", "very"}));
    QCOMPARE(readFrameComments(*source, capture.frames[2].offset).value(), Comments{"still read"});
}

void TestPcapngScanner::keepsAPacketWhoseOptionsAreMalformed()
{
    FileBytes body;
    body.u32(0).u32(0).u32(0).u32(4).u32(4).bytes(asBytes("data"));
    body.u16(comment).u16(60000).bytes(asBytes("short"));
    const ReadCapture capture =
        readCapture(PcapngBytes().interface().block(6, body.padTo4().all()).enhanced(0, 1, "next").all());
    QVERIFY(!capture.damage);
    QCOMPARE(dataOf(capture), QStringLiteral("data next"));
    QVERIFY(!capture.frames[0].hasComment);
}

void TestPcapngScanner::readsAHundredThousandInterfaces()
{
    PcapngBytes file;
    for (int i = 0; i < 100000; ++i)
        file.interface(i == 99999 ? 113 : 1);
    const ReadCapture capture = readCapture(file.enhanced(99999, 1, "last").all());
    QVERIFY(!capture.damage);
    QCOMPARE(dataOf(capture), QStringLiteral("last"));
    QCOMPARE(capture.info.interfaces[capture.frames[0].interface].linkType, LinkType::linuxSll);
}

QTEST_GUILESS_MAIN(TestPcapngScanner)
#include "tst_pcapng_scanner.moc"
