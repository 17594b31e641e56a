// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that change under the reader, that are larger than anything usual, and disks that are full.
#include "core/capture/capture_reader.h"
#include "core/text/error_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/odd_files.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr std::uint32_t million = 1000000;

Bytes twoRecords()
{
    return PcapBytes().record(1, 0, "one").record(2, 0, "two").all();
}

QString sentence(const Error &error)
{
    return QString::fromStdString(english(errorPhrase(error)));
}

} // namespace

class TestOddFiles : public QObject
{
    Q_OBJECT

private slots:
    void withoutPermission();
    void shrinksWhileOpen();
    void staysReadableWhenReplaced();
    void staysReadableWhenRemoved();
    void isOverwrittenWhileOpen();
    void stoppingAWaitIsNoDamage();
    void theDiskFillsWhileUnpacking();
    void placesBeyond32Bits();
    void aFrameOf256Megabytes();
    void aMillionInterfaces();
    void aMillionComments();
};

void TestOddFiles::withoutPermission()
{
    const CaptureFile file{ByteView(twoRecords())};
    QCOMPARE(::chmod(file.stdPath().c_str(), 0), 0);
    // Root may read everything: another user asks.
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const Result<SessionPtr> session = load(file.stdPath());
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!session.has_value());
    QCOMPARE(sentence(session.error()), file.path() + QStringLiteral(" cannot be opened: Permission denied."));
}

void TestOddFiles::shrinksWhileOpen()
{
    const CaptureFile file{ByteView(twoRecords())};
    const SessionPtr session = loaded(file);
    QVERIFY(QFile::resize(file.path(), 24 + 19 + 10));
    QVERIFY(session->bytesOf({0}) == asBytes("one"));
    const Result<Bytes> gone = session->bytesOf({1});
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().code, ErrorCode::fileChanged);
    QVERIFY2(sentence(gone.error()).contains(QStringLiteral("has changed since it was opened")),
             qPrintable(sentence(gone.error())));
    QVERIFY(!session->decode({1}).has_value());
}

void TestOddFiles::staysReadableWhenReplaced()
{
    const CaptureFile file{ByteView(twoRecords())};
    const CaptureFile other{ByteView(PcapBytes().record(9, 0, "another").all())};
    const SessionPtr session = loaded(file);
    QCOMPARE(std::rename(other.stdPath().c_str(), file.stdPath().c_str()), 0);
    QVERIFY(session->bytesOf({0}) == asBytes("one"));
    QVERIFY(session->bytesOf({1}) == asBytes("two"));
    QCOMPARE(loaded(file)->frameCount(), 1U);
}

void TestOddFiles::staysReadableWhenRemoved()
{
    const CaptureFile file{ByteView(twoRecords())};
    const SessionPtr session = loaded(file);
    QVERIFY(QFile::remove(file.path()));
    QVERIFY(session->bytesOf({1}) == asBytes("two"));
}

/// The frame is as long as it was, whatever is there now, and is still decoded.
void TestOddFiles::isOverwrittenWhileOpen()
{
    const CaptureFile file{ByteView(twoRecords())};
    const SessionPtr session = loaded(file);
    writeAt(file.path(), 0, Bytes(twoRecords().size(), 0xff));
    QVERIFY(session->bytesOf({1}) == Bytes(3, 0xff));
    QVERIFY(session->decode({1}).has_value());
}

void TestOddFiles::stoppingAWaitIsNoDamage()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    // A frame, and half of the next: its other half never comes.
    const Bytes bytes = twoRecords();
    const std::size_t size = bytes.size() - 2;
    QCOMPARE(::write(ends[1], bytes.data(), size), static_cast<ssize_t>(size));
    std::stop_source stop;
    auto source = ByteSource::open("/dev/fd/" + std::to_string(ends[0]), stop.get_token());
    QVERIFY(source.has_value());
    const auto reader = CaptureReader::open(*std::move(source));
    QVERIFY(reader.has_value());
    std::vector<RawFrame> frames;
    while (frames.empty())
        QCOMPARE((*reader)->next(frames), ReadStatus::more);
    stop.request_stop();
    QCOMPARE((*reader)->next(frames), ReadStatus::stopped);
    QVERIFY(!(*reader)->damage().has_value());
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestOddFiles::theDiskFillsWhileUnpacking()
{
    PcapBytes plain;
    for (std::uint32_t i = 0; i < 100000; ++i)
        plain.record(i, 0, "a frame that is written again and again");
    const CaptureFile file{ByteView(gzip(plain.all()))};
    const FileSizeLimit limit(3000000);
    const Result<SessionPtr> session = load(file.stdPath());
    QVERIFY(session.has_value());
    QVERIFY((*session)->damage().has_value());
    QCOMPARE((*session)->damage()->code, ErrorCode::cannotWrite);
    QVERIFY(!(*session)->damage()->found.empty());
    // A record has 16 + 39 bytes: every whole one that found room can be read.
    const std::uint32_t whole = (3000000 - 24) / 55;
    QCOMPARE((*session)->frameCount(), whole);
    QVERIFY((*session)->bytesOf({whole - 1}) == asBytes("a frame that is written again and again"));
}

void TestOddFiles::placesBeyond32Bits()
{
    // A source of 20 GB, nearly all of it a hole.
    const CaptureFile large{ByteView(twoRecords())};
    constexpr qint64 far = 20LL << 30;
    writeAt(large.path(), far, asBytes("here"));
    const auto source = ByteSource::open(large.stdPath());
    QVERIFY(source.has_value());
    QCOMPARE((*source)->sizeOnDisk(), static_cast<std::uint64_t>(far + 4));
    Bytes buffer(10);
    QCOMPARE((*source)->read(far, buffer).value(), std::size_t{4});
    QVERIFY(Bytes(buffer.begin(), buffer.begin() + 4) == asBytes("here"));

    // A capture whose last frame comes after 4 GB of frames.
    constexpr std::uint32_t length = 4U << 20;
    constexpr std::uint32_t count = 1025;
    constexpr qint64 step = 16 + qint64{length};
    const CaptureFile file{ByteView(PcapBytes({.snapLength = length, .linkType = userLink}).all())};
    for (std::uint32_t i = 0; i < count; ++i)
        writeAt(file.path(), 24 + i * step, recordHeader(length));
    writeAt(file.path(), 24 + count * step, recordHeader(4));
    writeAt(file.path(), 24 + count * step + 16, asBytes("last"));
    const SessionPtr session = loaded(file);
    QVERIFY(!session->damage().has_value());
    QCOMPARE(session->frameCount(), count + 1);
    QCOMPARE(session->offsetOf({count}), static_cast<std::uint64_t>(24 + count * step + 16));
    QVERIFY(session->bytesOf({count}) == asBytes("last"));
}

void TestOddFiles::aFrameOf256Megabytes()
{
    const CaptureFile file{ByteView(Bytes{})};
    writeLargeFrame(file.path());
    const SessionPtr session = loaded(file);
    QVERIFY(!session->damage().has_value());
    QCOMPARE(session->frameCount(), 2U);
    const Result<Bytes> bytes = session->bytesOf({1});
    QVERIFY(bytes.has_value());
    QCOMPARE(bytes->size(), std::size_t{largeFrameLength});
    QCOMPARE(bytes->back(), std::uint8_t{7});
    QVERIFY(session->decode({1}).has_value());
}

void TestOddFiles::aMillionInterfaces()
{
    const CaptureFile file{ByteView(manyInterfaces(million))};
    const SessionPtr session = loaded(file);
    QVERIFY(!session->damage().has_value());
    QCOMPARE(session->capture().interfaces.size(), std::size_t{million});
    QCOMPARE(session->frame({0}).interface.value, million - 1);
    QCOMPARE(static_cast<std::uint32_t>(session->interfaceOf({0}).linkType), std::uint32_t{userLink});
    QCOMPARE(session->frame({1}).interface.value, 0U);
}

void TestOddFiles::aMillionComments()
{
    const CaptureFile file{ByteView(manyComments(million))};
    const SessionPtr session = loaded(file);
    QVERIFY(!session->damage().has_value());
    const std::vector<std::string> read = session->commentsOf({0});
    QCOMPARE(read.size(), std::size_t{million});
    QCOMPARE(read.back(), std::string("999999"));
}

QTEST_GUILESS_MAIN(TestOddFiles)
#include "tst_odd_files.moc"
