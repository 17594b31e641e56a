// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/text/error_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/memory_source.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace rungs;
using namespace rungs::test;

namespace {

Bytes changed(Bytes bytes, std::size_t place, const Bytes &value)
{
    std::copy(value.begin(), value.end(), bytes.begin() + static_cast<std::ptrdiff_t>(place));
    return bytes;
}

Bytes cut(const Bytes &bytes, std::size_t count)
{
    return {bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(count)};
}

Bytes number(std::uint32_t value)
{
    return FileBytes().u32(value).all();
}

QString sentence(const Error &error)
{
    return QString::fromStdString(english(errorPhrase(error)));
}

// A section header has 28 bytes, an interface 20, and a packet of three bytes 36.
PcapngBytes twoPackets()
{
    PcapngBytes file;
    file.interface().enhanced(0, 1, "one").enhanced(0, 2, "two");
    return file;
}

constexpr std::size_t secondPacket = 28 + 20 + 36;

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatPrecedes_data();
    void showsWhatPrecedes();
    void refuses_data();
    void refuses();
    void saysWhatCannotBeOpened();
    void showsWhatACutGzipFileHeld();
    void says_data();
    void says();
    void answersToAnyByteChanged();
};

void TestDamage::showsWhatPrecedes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("data");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<quint64>("offset");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Bytes &file, const char *data, ErrorCode code, quint64 offset,
                        const char *found, const char *expected) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(file.data()), static_cast<int>(file.size()))
                            << QString::fromLatin1(data) << code << offset << QString::fromLatin1(found)
                            << QString::fromLatin1(expected);
    };
    const Bytes pcap = PcapBytes().record(1, 0, "one").record(2, 0, "two").all();
    const std::size_t second = 24 + 19;
    row("pcap: cut in the bytes of a record", cut(pcap, 1), "one", ErrorCode::cutShort, second, "18", "19");
    row("pcap: cut in the header of a record", cut(pcap, 10), "one", ErrorCode::cutShort, second, "9", "16");
    row("pcap: length beyond everything", changed(pcap, second + 8, number(0xffffffff)), "one",
        ErrorCode::impossibleLength, second + 8, "4294967295", "0 ... 262144");
    row("pcap: length beyond the file", changed(pcap, second + 8, number(200000)), "one", ErrorCode::cutShort, second,
        "19", "200016");
    const Bytes pcapng = twoPackets().all();
    row("pcapng: cut in a block", cut(pcapng, 1), "one", ErrorCode::cutShort, secondPacket, "35", "36");
    row("pcapng: cut in the head of a block", cut(pcapng, 29), "one", ErrorCode::cutShort, secondPacket, "7", "12");
    row("pcapng: block length 0xffffffff", changed(pcapng, secondPacket + 4, number(0xffffffff)), "one",
        ErrorCode::impossibleLength, secondPacket + 4, "4294967295", "12 ... 285212672");
    row("pcapng: block length 0", changed(pcapng, secondPacket + 4, number(0)), "one", ErrorCode::impossibleLength,
        secondPacket + 4, "0", "12 ... 285212672");
    row("pcapng: block length 37", changed(pcapng, secondPacket + 4, number(37)), "one", ErrorCode::impossibleLength,
        secondPacket + 4, "37", "40");
    row("pcapng: block length beyond the file", changed(pcapng, secondPacket + 4, number(4000)), "one",
        ErrorCode::cutShort, secondPacket, "36", "4000");
    row("pcapng: trailer differs", changed(pcapng, secondPacket + 32, number(40)), "one", ErrorCode::lengthMismatch,
        secondPacket + 32, "40", "36");
    row("pcapng: captured length beyond the block", changed(pcapng, secondPacket + 20, number(5)), "one",
        ErrorCode::impossibleLength, secondPacket + 20, "5", "0 ... 4");
    row("pcapng: section of another version", twoPackets().section(ByteOrder::little, {}, 2, 0).all(), "one two",
        ErrorCode::unsupportedVersion, secondPacket + 36 + 12, "2.0", "1.0, 1.2");
    row("pcapng: section without byte order", changed(twoPackets().section(ByteOrder::little).all(), 128, number(7)),
        "one two", ErrorCode::badBlock, 128, "0x07000000", "0x1a2b3c4d");
    row("pcapng: packet block too short", twoPackets().block(6, Bytes(16)).all(), "one two",
        ErrorCode::impossibleLength, secondPacket + 36 + 4, "28", "32 ... 285212672");
}

void TestDamage::showsWhatPrecedes()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, data);
    const ReadCapture capture = readCapture(asBytes({file.constData(), static_cast<std::size_t>(file.size())}));
    QVERIFY(!capture.refused);
    QCOMPARE(dataOf(capture), data);
    QVERIFY(capture.damage.has_value());
    QTEST(capture.damage->code, "code");
    QTEST(static_cast<quint64>(capture.damage->offset.value()), "offset");
    QTEST(QString::fromStdString(capture.damage->found), "found");
    QTEST(QString::fromStdString(capture.damage->expected), "expected");
    QCOMPARE(capture.damage->file, std::string("memory"));
}

void TestDamage::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const Bytes &file, ErrorCode code, const char *found) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(file.data()), static_cast<int>(file.size()))
                            << code << QString::fromLatin1(found);
    };
    row("an empty file", {}, ErrorCode::emptyFile, "");
    row("a PNG", asBytes("\x89PNG\r\n\x1a\n and so on"), ErrorCode::notACapture, "89 50 4e 47 0d 0a 1a 0a");
    row("a text", asBytes("hello"), ErrorCode::notACapture, "68 65 6c 6c 6f");
    row("snoop, only half a header", asBytes({"snoop\0\0\0\0\0\0\2", 12}), ErrorCode::cutShort, "12");
    row("bzip2", asBytes("BZh91AY&SY"), ErrorCode::unsupportedFormat, "bzip2");
    row("pcap 1.4", PcapBytes({.major = 1}).all(), ErrorCode::unsupportedVersion, "1.4");
    row("pcap 2.5", PcapBytes({.minor = 5}).all(), ErrorCode::unsupportedVersion, "2.5");
    row("pcap, only half a header", cut(PcapBytes().all(), 12), ErrorCode::cutShort, "12");
    row("pcap, only its magic", cut(PcapBytes().all(), 20), ErrorCode::cutShort, "4");
    row("pcapng 0.1", changed(PcapngBytes().all(), 12, number(0x00010000)), ErrorCode::unsupportedVersion, "0.1");
    row("pcapng, only half a section header", cut(PcapngBytes().all(), 14), ErrorCode::cutShort, "14");
    row("pcapng, only a block type", cut(PcapngBytes().all(), 24), ErrorCode::cutShort, "4");
    row("pcapng without byte order", changed(PcapngBytes().all(), 8, number(0)), ErrorCode::badHeader, "0x00000000");
    row("pcapng, section length", changed(PcapngBytes().all(), 4, number(0xfffffffc)), ErrorCode::impossibleLength,
        "4294967292");
    row("gzip of nothing", gzip({}), ErrorCode::emptyFile, "");
    row("gzip of a text", gzip(asBytes("hello")), ErrorCode::notACapture, "68 65 6c 6c 6f");
    row("gzip, only its magic", asBytes("\x1f\x8b\x08"), ErrorCode::cutCompression, "3");
    row("gzip, damaged at once", asBytes("\x1f\x8b\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff"), ErrorCode::badCompression,
        "unknown header flags set");
}

void TestDamage::refuses()
{
    QFETCH(QByteArray, file);
    const CaptureFile onDisk(asBytes({file.constData(), static_cast<std::size_t>(file.size())}));
    const Result<SessionPtr> session = load(onDisk.stdPath());
    QVERIFY(!session.has_value());
    QTEST(session.error().code, "code");
    QTEST(QString::fromStdString(session.error().found), "found");
    QCOMPARE(session.error().file, onDisk.stdPath());
    QVERIFY2(sentence(session.error()).contains(onDisk.path()), qPrintable(sentence(session.error())));
}

void TestDamage::saysWhatCannotBeOpened()
{
    const QTemporaryDir folder;
    const Result<SessionPtr> directory = load(folder.path().toStdString());
    QVERIFY(!directory.has_value());
    QCOMPARE(sentence(directory.error()), folder.path() + QStringLiteral(" is a folder, not a capture file."));

    const Result<SessionPtr> missing = load("/no/such/file");
    QVERIFY(!missing.has_value());
    QCOMPARE(sentence(missing.error()), QStringLiteral("/no/such/file cannot be opened: No such file or directory."));
}

void TestDamage::showsWhatACutGzipFileHeld()
{
    PcapBytes file;
    for (std::uint32_t i = 0; i < 1000; ++i)
        file.record(i, 0, std::to_string(i * 7919));
    const Bytes packed = gzip(file.all());
    const CaptureFile onDisk(ByteView(packed).first(packed.size() / 2));
    const Result<SessionPtr> session = load(onDisk.stdPath());
    QVERIFY(session.has_value());
    QVERIFY((*session)->frameCount() > 100);
    QVERIFY((*session)->frameCount() < 1000);
    QVERIFY((*session)->damage().has_value());
    QCOMPARE((*session)->damage()->code, ErrorCode::cutCompression);
    QVERIFY((*session)->bytesOf({100}) == asBytes(std::to_string(100 * 7919)));
}

void TestDamage::says_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("cut") << ErrorCode::cutShort
                         << QStringLiteral(
                                "a.pcap is cut short: the record at byte 43 needs 19 bytes, but only 18 are left.");
    QTest::newRow("length") << ErrorCode::impossibleLength
                            << QStringLiteral("a.pcap is damaged: invalid length at byte 43. Found 18; "
                                              "expected 19.");
    QTest::newRow("trailer") << ErrorCode::lengthMismatch
                             << QStringLiteral("a.pcap is damaged: the length at the end of a block (byte 43) differs "
                                               "from the one at its start. Found 18; expected 19.");
    QTest::newRow("stopped") << ErrorCode::cancelled << QStringLiteral("Reading a.pcap was stopped.");
}

void TestDamage::says()
{
    QFETCH(ErrorCode, code);
    Error error;
    error.code = code;
    error.file = "a.pcap";
    error.offset = 43;
    error.found = "18";
    error.expected = "19";
    QTEST(sentence(error), "sentence");
    for (int other = 0; other <= static_cast<int>(ErrorCode::cancelled); ++other) {
        error.code = static_cast<ErrorCode>(other);
        QVERIFY(!errorPhrase(error).isEmpty());
    }
}

/// Each byte of a small file, changed to a few values: an answer each time, and never a frame that is not there.
void TestDamage::answersToAnyByteChanged()
{
    const Bytes files[] = {PcapBytes().record(1, 0, "one").record(2, 0, "two").all(),
                           twoPackets().simple(5, "three").obsolete(0, 4, "four").all()};
    for (const Bytes &file : files) {
        for (std::size_t place = 0; place < file.size(); ++place) {
            for (const std::uint8_t value : Bytes{0x00, 0x01, 0x04, 0x7f, 0x80, 0xff}) {
                const ReadCapture capture = readCapture(changed(file, place, {value}));
                QVERIFY(capture.frames.size() <= 4);
                for (const ReadCapture::Frame &frame : capture.frames)
                    QVERIFY(frame.offset + frame.data.size() <= file.size());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
