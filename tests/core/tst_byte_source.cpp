// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/byte_source.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Bytes that compress, and not to nothing.
Bytes sample(std::size_t size)
{
    Bytes bytes(size);
    std::uint32_t state = 1;
    for (std::uint8_t &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(state >> 28);
    }
    return bytes;
}

Bytes joined(const Bytes &first, const Bytes &second)
{
    Bytes all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

struct Content
{
    Bytes bytes;
    std::optional<Error> error; ///< why there are not more
};

Content contentOf(ByteSource &source)
{
    Content content;
    Bytes block(300000);
    for (;;) {
        const Result<std::size_t> count = source.read(content.bytes.size(), block);
        if (!count) {
            content.error = count.error();
            return content;
        }
        if (*count == 0)
            return content;
        content.bytes.insert(content.bytes.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*count));
    }
}

struct Compressor
{
    const char *name;
    Compression compression;
    Bytes (*compress)(ByteView);
};

constexpr Compressor compressors[] = {
    {"gzip", Compression::gzip, gzip},
    {"zstd", Compression::zstd, zstd},
    {"lz4", Compression::lz4, lz4},
};

} // namespace

Q_DECLARE_METATYPE(const Compressor *)

class TestByteSource : public QObject
{
    Q_OBJECT

private slots:
    void readsAnUncompressedFileInPlace();
    void seesAnUncompressedFileGrow();
    void unpacks_data();
    void unpacks();
    void unpacksOneAfterAnother_data();
    void unpacksOneAfterAnother();
    void givesWhatCameBeforeTheCut_data();
    void givesWhatCameBeforeTheCut();
    void givesWhatCameBeforeTheDamage_data();
    void givesWhatCameBeforeTheDamage();
    void readsBackEarlierData();
    void takesZerosAfterGzipForPadding();
    void leavesNoFileBehind();
    void readsAPipe();
    void stopsWaitingForAPipe();
    void refusesWhatIsNoFile();
};

void TestByteSource::readsAnUncompressedFileInPlace()
{
    const CaptureFile file(ByteView(sample(100000)));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    QCOMPARE((*source)->compression(), Compression::none);
    QCOMPARE((*source)->sizeOnDisk(), std::uint64_t{100000});
    QVERIFY(contentOf(**source).bytes == sample(100000));
    std::uint8_t byte = 0;
    QCOMPARE((*source)->read(UINT64_MAX - 5, {&byte, 1}).value(), std::size_t{0});
}

void TestByteSource::seesAnUncompressedFileGrow()
{
    const CaptureFile file(asBytes("begin"));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    QCOMPARE(contentOf(**source).bytes.size(), 5UL);
    QFile more(file.path());
    QVERIFY(more.open(QIODevice::Append) && more.write("more") == 4 && more.flush());
    QVERIFY(contentOf(**source).bytes == asBytes("beginmore"));
}

void TestByteSource::unpacks_data()
{
    QTest::addColumn<const Compressor *>("compressor");
    for (const Compressor &compressor : compressors)
        QTest::newRow(compressor.name) << &compressor;
}

void TestByteSource::unpacks()
{
    QFETCH(const Compressor *, compressor);
    const Bytes plain = sample(3000000);
    // The name says nothing of the compression: it is found by content.
    const CaptureFile file(ByteView(compressor->compress(plain)));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    QCOMPARE((*source)->compression(), compressor->compression);
    const Content content = contentOf(**source);
    QVERIFY(!content.error);
    QVERIFY(content.bytes == plain);
    QCOMPARE((*source)->positionOnDisk(plain.size()), (*source)->sizeOnDisk());
}

void TestByteSource::unpacksOneAfterAnother_data()
{
    unpacks_data();
}

void TestByteSource::unpacksOneAfterAnother()
{
    QFETCH(const Compressor *, compressor);
    const CaptureFile file(
        ByteView(joined(compressor->compress(asBytes("first, ")), compressor->compress(asBytes("second")))));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    const Content content = contentOf(**source);
    QVERIFY(!content.error);
    QVERIFY(content.bytes == asBytes("first, second"));
}

void TestByteSource::givesWhatCameBeforeTheCut_data()
{
    unpacks_data();
}

void TestByteSource::givesWhatCameBeforeTheCut()
{
    QFETCH(const Compressor *, compressor);
    const Bytes plain = sample(3000000);
    const Bytes packed = compressor->compress(plain);
    const CaptureFile file(ByteView(packed).first(packed.size() * 3 / 4));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    const Content content = contentOf(**source);
    QVERIFY(content.error.has_value());
    QCOMPARE(content.error->code, ErrorCode::cutCompression);
    QCOMPARE(content.error->offset, std::optional<std::uint64_t>(content.bytes.size()));
    QVERIFY(content.bytes.size() > plain.size() / 2);
    QVERIFY(std::equal(content.bytes.begin(), content.bytes.end(), plain.begin()));
}

void TestByteSource::givesWhatCameBeforeTheDamage_data()
{
    unpacks_data();
}

void TestByteSource::givesWhatCameBeforeTheDamage()
{
    QFETCH(const Compressor *, compressor);
    const Bytes plain = sample(3000000);
    Bytes packed = compressor->compress(plain);
    std::reverse(packed.end() - static_cast<std::ptrdiff_t>(packed.size() / 4), packed.end());
    const CaptureFile file{ByteView(packed)};
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    const Content content = contentOf(**source);
    QVERIFY(content.error.has_value());
    QCOMPARE(content.error->code, ErrorCode::badCompression);
    QVERIFY(content.bytes.size() > plain.size() / 2);
    QVERIFY(std::equal(content.bytes.begin(), content.bytes.begin() + 1500000, plain.begin()));
}

void TestByteSource::readsBackEarlierData()
{
    const Bytes plain = sample(3000000);
    const CaptureFile file(ByteView(gzip(plain)));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    contentOf(**source);
    Bytes part(100);
    QCOMPARE((*source)->read(12345, part).value(), std::size_t{100});
    QVERIFY(std::equal(part.begin(), part.end(), plain.begin() + 12345));
}

void TestByteSource::takesZerosAfterGzipForPadding()
{
    const CaptureFile file(ByteView(joined(gzip(asBytes("tape")), Bytes(512))));
    const auto source = ByteSource::open(file.stdPath());
    QVERIFY(source.has_value());
    const Content content = contentOf(**source);
    QVERIFY(!content.error);
    QVERIFY(content.bytes == asBytes("tape"));
}

void TestByteSource::leavesNoFileBehind()
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    const CaptureFile file(ByteView(gzip(sample(3000000))));
    qputenv("TMPDIR", folder.path().toUtf8());
    const auto source = ByteSource::open(file.stdPath());
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(source.has_value());
    contentOf(**source);
    // The spool is in use, and has no name that could be left over.
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestByteSource::readsAPipe()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const Bytes plain = sample(1000000);
    std::thread writer([&] {
        std::size_t done = 0;
        while (done < plain.size())
            done += static_cast<std::size_t>(
                std::max<ssize_t>(::write(ends[1], plain.data() + done, plain.size() - done), 0));
        ::close(ends[1]);
    });
    const auto source = ByteSource::open("/dev/fd/" + std::to_string(ends[0]));
    QVERIFY(source.has_value());
    const Content content = contentOf(**source);
    writer.join();
    ::close(ends[0]);
    QVERIFY(!content.error);
    QVERIFY(content.bytes == plain);
}

void TestByteSource::stopsWaitingForAPipe()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], "some bytes", 10), ssize_t{10});
    std::stop_source stop;
    const auto source = ByteSource::open("/dev/fd/" + std::to_string(ends[0]), stop.get_token());
    QVERIFY(source.has_value());
    Bytes buffer(10);
    // A pipe's bytes come in pieces.
    std::size_t size = 0;
    while (size < 10)
        size += (*source)->read(size, std::span(buffer).subspan(size)).value();
    std::thread stopper([&] { stop.request_stop(); });
    const Result<std::size_t> more = (*source)->read(10, buffer);
    stopper.join();
    QVERIFY(!more.has_value());
    QCOMPARE(more.error().code, ErrorCode::cancelled);
    // What has come can still be read.
    QCOMPARE((*source)->read(0, buffer).value(), std::size_t{10});
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestByteSource::refusesWhatIsNoFile()
{
    const auto missing = ByteSource::open("/no/such/file");
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::cannotOpen);
    QCOMPARE(missing.error().file, std::string("/no/such/file"));
    QVERIFY(!missing.error().found.empty());
    const auto folder = ByteSource::open("/tmp");
    QVERIFY(!folder.has_value());
    QCOMPARE(folder.error().code, ErrorCode::isDirectory);
}

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_byte_source.moc"
