// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_bytes.h"
#include "tests/support/memory_source.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

Q_DECLARE_METATYPE(PcapBytes::Header)

class TestPcapScanner : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void countsSecondsPast2038();
    void carriesFractionsOfMoreThanASecond();
    void readsTheLinkTypeField();
    void readsTheLengthsOfOldVersions_data();
    void readsTheLengthsOfOldVersions();
    void keepsWhatIsLongerThanTheSnapLength();
    void readsFramesLongerThanABlock();
    void readsFramesThatCrossBlocks();
    void goesOnWhereAFileGrows();
    void takesACutTailForDamageOnlyAtTheEnd();
};

void TestPcapScanner::readsEveryForm_data()
{
    QTest::addColumn<PcapBytes::Header>("header");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<qint64>("nanosecondsPerTick");
    for (const ByteOrder order : {ByteOrder::little, ByteOrder::big}) {
        const char *name = order == ByteOrder::little ? "little endian" : "big endian";
        QTest::addRow("microseconds, %s", name)
            << PcapBytes::Header{.order = order} << FileFormat::pcap << qint64{1000};
        QTest::addRow("nanoseconds, %s", name)
            << PcapBytes::Header{.order = order, .magic = 0xa1b23c4d} << FileFormat::pcapNanosecond << qint64{1};
        QTest::addRow("modified, %s", name)
            << PcapBytes::Header{.order = order, .magic = 0xa1b2cd34} << FileFormat::pcapModified << qint64{1000};
    }
}

void TestPcapScanner::readsEveryForm()
{
    QFETCH(PcapBytes::Header, header);
    QFETCH(FileFormat, format);
    QFETCH(qint64, nanosecondsPerTick);
    const ReadCapture capture =
        readCapture(PcapBytes(header).record(5, 6, "first").record(7, 0, "", 90).record(7, 8, "third", 1500).all());
    QVERIFY(!capture.damage && !capture.refused);
    QCOMPARE(dataOf(capture), QStringLiteral("first  third"));
    QCOMPARE(capture.info.format, format);
    QCOMPARE(capture.info.byteOrder, header.order);
    QCOMPARE(capture.frames[0].time, 5000000000 + 6 * nanosecondsPerTick);
    QCOMPARE(capture.frames[1].originalLength, 90U);
    QCOMPARE(capture.frames[2].originalLength, 1500U);
    const std::uint64_t recordHeader = format == FileFormat::pcapModified ? 24 : 16;
    QCOMPARE(capture.frames[0].offset, 24 + recordHeader);
    QCOMPARE(capture.frames[1].offset, 24 + 5 + 2 * recordHeader);
}

void TestPcapScanner::countsSecondsPast2038()
{
    const ReadCapture capture = readCapture(PcapBytes().record(0xffffffff, 999999, "x").all());
    QCOMPARE(capture.frames[0].time, 4294967295999999000);
}

void TestPcapScanner::carriesFractionsOfMoreThanASecond()
{
    const ReadCapture capture = readCapture(PcapBytes().record(1, 3000000, "x").record(1, 0xffffffff, "y").all());
    QCOMPARE(capture.frames[0].time, 4000000000);
    QCOMPARE(capture.frames[1].time, 1000000000 + 4294967295000);
}

void TestPcapScanner::readsTheLinkTypeField()
{
    // Two 16-bit words of check sequence, and the bit that says so.
    const ReadCapture said = readCapture(PcapBytes({.linkType = 0x24000071}).all());
    QCOMPARE(said.info.interfaces.at(0).linkType, LinkType::linuxSll);
    QCOMPARE(said.info.interfaces.at(0).fcsLength, std::uint8_t{4});
    const ReadCapture notSaid = readCapture(PcapBytes({.linkType = 0x20000001}).all());
    QCOMPARE(notSaid.info.interfaces.at(0).linkType, LinkType::ethernet);
    QCOMPARE(notSaid.info.interfaces.at(0).fcsLength, std::uint8_t{0});
    const ReadCapture reserved = readCapture(PcapBytes({.linkType = 0x00300000}).all());
    QVERIFY(reserved.refused.has_value());
    QCOMPARE(reserved.refused->code, ErrorCode::badHeader);
    QCOMPARE(reserved.refused->offset, std::optional<std::uint64_t>(20));
}

void TestPcapScanner::readsTheLengthsOfOldVersions_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("second");
    QTest::newRow("2.4: captured first") << 2 << 4 << 3U << 9U;
    QTest::newRow("2.3: captured first") << 2 << 3 << 3U << 9U;
    QTest::newRow("2.3: original first") << 2 << 3 << 9U << 3U;
    QTest::newRow("2.2: original first") << 2 << 2 << 9U << 3U;
    QTest::newRow("2.0: original first") << 2 << 0 << 9U << 3U;
    QTest::newRow("543.0: original first") << 543 << 0 << 9U << 3U;
}

void TestPcapScanner::readsTheLengthsOfOldVersions()
{
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(quint32, first);
    QFETCH(quint32, second);
    PcapBytes file({.major = static_cast<std::uint16_t>(major), .minor = static_cast<std::uint16_t>(minor)});
    const ReadCapture capture = readCapture(file.recordWithLengths(first, second, "abc").all());
    QVERIFY(!capture.damage);
    QCOMPARE(dataOf(capture), QStringLiteral("abc"));
    QCOMPARE(capture.frames[0].originalLength, 9U);
}

void TestPcapScanner::keepsWhatIsLongerThanTheSnapLength()
{
    const ReadCapture capture = readCapture(PcapBytes({.snapLength = 4}).record(0, 0, "longer").all());
    QCOMPARE(dataOf(capture), QStringLiteral("longer"));
}

void TestPcapScanner::readsFramesLongerThanABlock()
{
    const std::string big(5000000, 'b');
    const ReadCapture capture =
        readCapture(PcapBytes({.snapLength = 6000000}).record(0, 0, "a").record(0, 0, big).record(0, 0, "c").all());
    QVERIFY(!capture.damage);
    QCOMPARE(capture.frames.size(), 3UL);
    QVERIFY(capture.frames[1].data == big);
    QCOMPARE(capture.frames[2].data, std::string("c"));
}

void TestPcapScanner::readsFramesThatCrossBlocks()
{
    PcapBytes file;
    for (std::uint32_t i = 0; i < 3000; ++i)
        file.record(i, 0, std::string(1 + i % 1500, static_cast<char>('a' + i % 26)));
    const ReadCapture capture = readCapture(file.all());
    QVERIFY(!capture.damage);
    QCOMPARE(capture.frames.size(), 3000UL);
    for (std::uint32_t i = 0; i < 3000; ++i) {
        QCOMPARE(capture.frames[i].time, i * 1000000000L);
        QVERIFY(capture.frames[i].data == std::string(1 + i % 1500, static_cast<char>('a' + i % 26)));
    }
}

void TestPcapScanner::goesOnWhereAFileGrows()
{
    const Bytes whole = PcapBytes().record(1, 0, "one").record(2, 0, "two").record(3, 0, "three").all();
    const auto source = std::make_shared<MemorySource>(ByteView(whole).first(50));
    const auto reader = CaptureReader::open(source);
    QVERIFY(reader.has_value());

    std::vector<RawFrame> batch;
    std::string seen;
    const auto readOn = [&] {
        ReadStatus status = ReadStatus::more;
        while (status == ReadStatus::more) {
            status = (*reader)->next(batch);
            for (const RawFrame &frame : batch)
                seen += std::string(frame.bytes.begin(), frame.bytes.end()) + " ";
        }
        return status;
    };
    QCOMPARE(readOn(), ReadStatus::end);
    QCOMPARE(seen, std::string("one "));
    source->append(ByteView(whole).subspan(50, 20));
    QCOMPARE(readOn(), ReadStatus::end);
    QCOMPARE(seen, std::string("one two "));
    source->append(ByteView(whole).subspan(70));
    QCOMPARE(readOn(), ReadStatus::end);
    QCOMPARE(seen, std::string("one two three "));
    (*reader)->finish();
    QVERIFY(!(*reader)->damage());
}

void TestPcapScanner::takesACutTailForDamageOnlyAtTheEnd()
{
    const Bytes whole = PcapBytes().record(1, 0, "one").record(2, 0, "two").all();
    const auto reader = CaptureReader::open(std::make_shared<MemorySource>(ByteView(whole).first(whole.size() - 1)));
    QVERIFY(reader.has_value());
    std::vector<RawFrame> batch;
    QCOMPARE((*reader)->next(batch), ReadStatus::more);
    QCOMPARE(batch.size(), 1UL);
    QCOMPARE((*reader)->next(batch), ReadStatus::end);
    QVERIFY(!(*reader)->damage());
    (*reader)->finish();
    QVERIFY((*reader)->damage().has_value());
    QCOMPARE((*reader)->damage()->code, ErrorCode::cutShort);
    QCOMPARE((*reader)->damage()->offset, std::optional<std::uint64_t>(24 + 16 + 3));
    QCOMPARE((*reader)->damage()->found, std::string("18"));
    QCOMPARE((*reader)->damage()->expected, std::string("19"));
    // More could have been written meanwhile; here there is none, and the record is as it was.
    QCOMPARE((*reader)->next(batch), ReadStatus::end);
    QVERIFY(batch.empty());
    (*reader)->finish();
    QVERIFY((*reader)->damage().has_value());
}

QTEST_GUILESS_MAIN(TestPcapScanner)
#include "tst_pcap_scanner.moc"
