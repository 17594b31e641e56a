// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_comments.h"
#include "core/capture/pcapng_writer.h"
#include "core/capture/saved_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/memory_source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

using Texts = std::vector<std::string>;

class MemorySink final : public ByteSink
{
public:
    Result<void> write(ByteView bytes) override
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return {};
    }
    const Bytes &all() const { return m_bytes; }

private:
    Bytes m_bytes;
};

class FullSink final : public ByteSink
{
public:
    Result<void> write(ByteView) override
    {
        return tl::unexpected(Error{ErrorCode::cannotWrite, "full", std::nullopt, "No space left on device", {}});
    }
};

CaptureInterface described(LinkType linkType)
{
    CaptureInterface interface;
    interface.linkType = linkType;
    interface.snapLength = 96;
    interface.fcsLength = 4;
    interface.name = "eth0";
    interface.description = "上行 \"uplink\"";
    interface.filter = "tcp port 80";
    interface.operatingSystem = "Linux 6.1";
    interface.comment = "left\nright";
    interface.addresses = {{{192, 0, 2, 1}, 20}, {{0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7}, 64}};
    interface.hardwareAddress = {2, 0, 0, 0, 0, 9};
    return interface;
}

/// Frames of @p comments each, in a file.
Bytes withComments(const std::vector<Texts> &comments)
{
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    bool isWritten = writer.writeSection({}).has_value() && writer.writeInterface({}).has_value();
    const Bytes data = asBytes("data");
    for (const Texts &each : comments)
        isWritten = isWritten && writer.writePacket({{0}, {1}, 4, data, each}).has_value();
    return isWritten ? sink.all() : Bytes();
}

Texts commentsOf(const Bytes &file, std::size_t frame = 0)
{
    const auto source = std::make_shared<MemorySource>(file);
    const ReadCapture capture = readCapture(source);
    return readFrameComments(*source, capture.frames.at(frame).offset).value();
}

/// The text that a file of one comment has.
std::string written(const std::string &comment)
{
    const Texts comments = commentsOf(withComments({{comment}}));
    return comments.size() == 1 ? comments[0] : "several";
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

Result<void> save(const QString &path, const QByteArray &text)
{
    Result<std::unique_ptr<SavedFile>> file = SavedFile::open(path.toStdString());
    if (!file)
        return tl::unexpected(file.error());
    if (Result<void> done = (*file)->write(asBytes(text.toStdString())); !done)
        return done;
    return (*file)->commit();
}

} // namespace

class TestPcapngWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatIsReadBack();
    void writesTimesToTheNanosecond_data();
    void writesTimesToTheNanosecond();
    void writesAFrameWithoutATime();
    void writesEveryComment();
    void continuesACommentThatIsTooLong();
    void repairsWhatIsNoUtf8_data();
    void repairsWhatIsNoUtf8();
    void refusesMoreCommentsThanAreRead();
    void keepsOtherOptions_data();
    void keepsOtherOptions();
    void countsWhatWasDropped();
    void saysWhyTheSinkIsFull();
    void replacesAFileAtOnce();
    void leavesTheFileWhereTheDiskIsFull();
    void leavesNothingWithoutCommit();
    void writesToADevice();
    void followsASymbolicLink();
};

void TestPcapngWriter::writesWhatIsReadBack()
{
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    QVERIFY(writer.writeSection({"a machine", "Linux", "Rungs", {"first", "second"}}).has_value());
    QCOMPARE(writer.writeInterface(described(LinkType::ethernet)).value(), InterfaceId{0});
    CaptureInterface plain;
    plain.linkType = LinkType::linuxSll2;
    QCOMPARE(writer.writeInterface(plain).value(), InterfaceId{1});
    QVERIFY(
        writer.writeNames(std::array{ResolvedName{asBytes("\x7f\x01\x01\x01"), {"localhost", "here"}}}).has_value());
    QVERIFY(writer.writePacket({{1}, {1700000000123456789}, 1500, asBytes("one")}).has_value());
    QVERIFY(writer.writePacket({{0}, {1700000000123456790}, 5, asBytes("two22")}).has_value());

    const ReadCapture capture = readCapture(sink.all());
    QVERIFY(!capture.damage && !capture.refused);
    QCOMPARE(dataOf(capture), QStringLiteral("one two22"));
    QCOMPARE(capture.frames[0].interface, 1U);
    QCOMPARE(capture.frames[0].time, 1700000000123456789);
    QCOMPARE(capture.frames[0].originalLength, 1500U);
    QCOMPARE(capture.frames[1].time, 1700000000123456790);
    QVERIFY(!capture.frames[0].hasComment);
    QCOMPARE(capture.info.hardware, std::string("a machine"));
    QCOMPARE(capture.info.operatingSystem, std::string("Linux"));
    QCOMPARE(capture.info.application, std::string("Rungs"));
    QCOMPARE(capture.info.comments, (Texts{"first", "second"}));
    const CaptureInterface &interface = capture.info.interfaces.at(0);
    const CaptureInterface expected = described(LinkType::ethernet);
    QCOMPARE(interface.linkType, expected.linkType);
    QCOMPARE(interface.snapLength, expected.snapLength);
    QCOMPARE(interface.fcsLength, expected.fcsLength);
    QCOMPARE(interface.ticksPerSecond, 1000000000UL);
    QCOMPARE(interface.name, expected.name);
    QCOMPARE(interface.description, expected.description);
    QCOMPARE(interface.filter, expected.filter);
    QCOMPARE(interface.operatingSystem, expected.operatingSystem);
    QCOMPARE(interface.comment, expected.comment);
    QCOMPARE(interface.hardwareAddress, expected.hardwareAddress);
    QCOMPARE(interface.addresses.size(), expected.addresses.size());
    for (std::size_t i = 0; i < expected.addresses.size(); ++i) {
        QCOMPARE(interface.addresses[i].address, expected.addresses[i].address);
        QCOMPARE(interface.addresses[i].prefixLength, expected.addresses[i].prefixLength);
    }
    QCOMPARE(capture.info.interfaces.at(1).linkType, LinkType::linuxSll2);
}

void TestPcapngWriter::writesTimesToTheNanosecond_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("1970") << qint64{0} << qint64{0} << qint64{0};
    QTest::newRow("a nanosecond") << qint64{1} << qint64{0} << qint64{1};
    QTest::newRow("more than 32 bits") << qint64{4294967297} << qint64{0} << qint64{4294967297};
    QTest::newRow("the latest") << std::numeric_limits<qint64>::max() << qint64{0}
                                << std::numeric_limits<qint64>::max();
    QTest::newRow("before 1970, by an offset") << qint64{-1500000001} << qint64{-2} << qint64{-1500000001};
    QTest::newRow("after an offset") << qint64{3000000001} << qint64{3} << qint64{3000000001};
    QTest::newRow("before what can be said") << qint64{-1} << qint64{0} << qint64{0};
}

void TestPcapngWriter::writesTimesToTheNanosecond()
{
    QFETCH(qint64, time);
    QFETCH(qint64, offset);
    QFETCH(qint64, expected);
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    CaptureInterface interface;
    interface.offsetSeconds = offset;
    QVERIFY(writer.writeSection({}).has_value() && writer.writeInterface(interface).has_value());
    QVERIFY(writer.writePacket({{0}, {time}, 1, asBytes("x")}).has_value());
    const ReadCapture capture = readCapture(sink.all());
    QCOMPARE(capture.frames.at(0).time, expected);
    QCOMPARE(capture.info.interfaces.at(0).offsetSeconds, offset);
}

void TestPcapngWriter::writesAFrameWithoutATime()
{
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    QVERIFY(writer.writeSection({}).has_value() && writer.writeInterface({}).has_value());
    const Texts comments{"said"};
    QVERIFY(writer.writePacket({{0}, Timestamp::none(), 3, asBytes("one")}).has_value());
    QVERIFY(writer.writePacket({{0}, Timestamp::none(), 9, asBytes("cut")}).has_value());
    QVERIFY(writer.writePacket({{0}, Timestamp::none(), 3, asBytes("two"), comments}).has_value());
    const ReadCapture capture = readCapture(sink.all());
    QCOMPARE(dataOf(capture), QStringLiteral("one cut two"));
    QCOMPARE(capture.frames[0].time, Timestamp::none().nanoseconds);
    QCOMPARE(capture.frames[1].time, 0);
    QCOMPARE(capture.frames[1].originalLength, 9U);
    QCOMPARE(capture.frames[2].time, 0);
    QCOMPARE(commentsOf(sink.all(), 2), comments);
}

void TestPcapngWriter::writesEveryComment()
{
    const Texts comments{"plain", "重传的是哪一段？", R"(a "quote", a \ and 'another')", "two\nlines\tand a tab", "",
                         "7"};
    const Bytes file = withComments({comments, {}, {"third"}});
    QCOMPARE(commentsOf(file, 0), comments);
    QCOMPARE(commentsOf(file, 1), Texts{});
    QCOMPARE(commentsOf(file, 2), Texts{"third"});
}

void TestPcapngWriter::continuesACommentThatIsTooLong()
{
    // 70,000 bytes, and no character begins at the 65,535th.
    std::string text = "ab";
    while (text.size() < 70000)
        text += "\xe4\xb8\xad";
    const Texts comments = commentsOf(withComments({{text}}));
    QCOMPARE(comments.size(), 2UL);
    QCOMPARE(comments[0] + comments[1], text);
    QCOMPARE(comments[0].size(), 65534UL);
    QCOMPARE(written(std::string(65535, 'x')).size(), 65535UL);

    CaptureInterface interface;
    interface.name = text;
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    QVERIFY(writer.writeSection({}).has_value() && writer.writeInterface(interface).has_value());
    const std::string name = readCapture(sink.all()).info.interfaces.at(0).name;
    QVERIFY(text.starts_with(name));
    QCOMPARE(name.size(), 65534UL);
}

void TestPcapngWriter::repairsWhatIsNoUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("Latin-1", "caf\xe9", QStringLiteral(u"caf\ufffd"));
    row("cut", "\xe4\xb8", QStringLiteral(u"\ufffd\ufffd"));
    row("long form of a slash", "\xc0\xaf", QStringLiteral(u"\ufffd\ufffd"));
    row("a surrogate", "\xed\xa0\x80", QStringLiteral(u"\ufffd\ufffd\ufffd"));
    row("beyond U+10FFFF", "\xf4\x90\x80\x80", QStringLiteral(u"\ufffd\ufffd\ufffd\ufffd"));
    row("four bytes", "\xf0\x9f\x98\x80", QString::fromUtf8("\xf0\x9f\x98\x80"));
    row("a zero ends it", QByteArray("ab\0cd", 5), QStringLiteral("ab"));
}

void TestPcapngWriter::repairsWhatIsNoUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(QByteArray::fromStdString(written(text.toStdString())), expected.toUtf8());
}

void TestPcapngWriter::refusesMoreCommentsThanAreRead()
{
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    QVERIFY(writer.writeSection({}).has_value() && writer.writeInterface({}).has_value());
    const std::size_t before = sink.all().size();
    const Texts tooLong{std::string(17 << 20, 'x')};
    const Result<void> refused = writer.writePacket({{0}, {1}, 1, asBytes("x"), tooLong});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::commentsTooLong);
    QCOMPARE(refused.error().file, std::string("memory"));
    QCOMPARE(sink.all().size(), before);

    const Texts almost{std::string(15 << 20, 'x')};
    QVERIFY(writer.writePacket({{0}, {1}, 1, asBytes("x"), almost}).has_value());
    std::string all;
    for (const std::string &each : commentsOf(sink.all()))
        all += each;
    QCOMPARE(all, almost[0]);
}

void TestPcapngWriter::keepsOtherOptions_data()
{
    QTest::addColumn<ByteOrder>("order");
    QTest::newRow("little endian") << ByteOrder::little;
    QTest::newRow("big endian") << ByteOrder::big;
}

/// Flags, hash, drop count and a comment, through a file of either order.
void TestPcapngWriter::keepsOtherOptions()
{
    QFETCH(ByteOrder, order);
    const auto number = [order](std::uint32_t value) { return FileBytes(order).u32(value).all(); };
    const auto pair = [order](std::uint32_t high, std::uint32_t low) {
        const bool isLittle = order == ByteOrder::little;
        return FileBytes(order).u32(isLittle ? low : high).u32(isLittle ? high : low).all();
    };
    const Bytes source = PcapngBytes(order)
                             .interface()
                             .enhanced(0, 1, "data",
                                       {{2, number(0x00080002)},
                                        {3, {2, 0xaa, 0xbb}},
                                        {1, asBytes("said")},
                                        {4, pair(1, 2)},
                                        {19372, number(5)}})
                             .all();
    const Bytes block(source.end() - (28 + 4 + 8 + 8 + 8 + 12 + 8 + 4 + 4), source.end());
    const std::optional<PacketBlock> header = packetBlockAt(block);
    QVERIFY(header.has_value());
    QCOMPARE(header->captured, 4U);
    QCOMPARE(std::size_t{header->length}, block.size());
    const PacketOptions options = packetOptions(*header, block);
    QCOMPARE(options.comments, Texts{"said"});
    QCOMPARE(options.others.size(), 3UL); // a custom option that must not be copied is left out

    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    QVERIFY(writer.writeSection({}).has_value() && writer.writeInterface({}).has_value());
    QVERIFY(writer.writePacket({{0}, {1}, 4, asBytes("data"), options.comments, options.others}).has_value());
    // As a writer of this machine has them.
    const Bytes expected = PcapngBytes()
                               .enhanced(0, 1, "data",
                                         {{1, asBytes("said")},
                                          {2, FileBytes().u32(0x00080002).all()},
                                          {3, {2, 0xaa, 0xbb}},
                                          {4, FileBytes().u32(2).u32(1).all()}})
                               .all();
    const std::size_t sectionLength = 28;
    const ByteView packet = ByteView(expected).subspan(sectionLength);
    QVERIFY(sink.all().size() > packet.size());
    QVERIFY(std::ranges::equal(ByteView(sink.all()).last(packet.size()), packet));
}

void TestPcapngWriter::countsWhatWasDropped()
{
    MemorySink sink;
    PcapngWriter writer(sink, "memory");
    QVERIFY(writer.writeSection({}).has_value() && writer.writeInterface({}).has_value());
    InterfaceStatistics statistics;
    statistics.time = {2000000000};
    statistics.start = {1000000000};
    statistics.received = 100;
    statistics.droppedByInterface = 3;
    statistics.droppedBySystem = 4;
    QVERIFY(writer.writeStatistics({0}, statistics).has_value());
    const ReadCapture capture = readCapture(sink.all());
    QVERIFY(!capture.damage);
    QCOMPARE(capture.info.dropped, 7UL);
}

void TestPcapngWriter::saysWhyTheSinkIsFull()
{
    FullSink sink;
    PcapngWriter writer(sink, "full");
    const Result<void> written = writer.writeSection({});
    QVERIFY(!written);
    QCOMPARE(written.error().found, std::string("No space left on device"));
    QVERIFY(!writer.writeInterface({}));
}

void TestPcapngWriter::replacesAFileAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    QVERIFY(save(path, "first").has_value());
    QCOMPARE(contents(path), QByteArray("first"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QFile::Permissions before = QFile::permissions(path);

    Result<std::unique_ptr<SavedFile>> file = SavedFile::open(path.toStdString());
    QVERIFY(file.has_value());
    QVERIFY((*file)->write(asBytes("second")).has_value());
    QCOMPARE(contents(path), QByteArray("first"));
    QVERIFY((*file)->commit().has_value());
    QCOMPARE(contents(path), QByteArray("second"));
    QCOMPARE(QFile::permissions(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.pcapng")});
}

void TestPcapngWriter::leavesTheFileWhereTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    QVERIFY(save(path, "first").has_value());
    {
        const FileSizeLimit limit(100000);
        const Result<void> saved = save(path, QByteArray(200000, 'x'));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::cannotWrite);
        QCOMPARE(saved.error().file, path.toStdString());
        QCOMPARE(saved.error().found, std::string("File too large"));
    }
    QCOMPARE(contents(path), QByteArray("first"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.pcapng")});

    const Result<void> nowhere = save(folder.filePath(QStringLiteral("no/such/folder")), "x");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().found, std::string("No such file or directory"));
}

void TestPcapngWriter::leavesNothingWithoutCommit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    {
        Result<std::unique_ptr<SavedFile>> file = SavedFile::open(path.toStdString());
        QVERIFY(file.has_value());
        QVERIFY((*file)->write(Bytes(1000000)).has_value());
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestPcapngWriter::writesToADevice()
{
    QVERIFY(save(QStringLiteral("/dev/null"), "x").has_value());
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    const Result<void> full = save(QStringLiteral("/dev/full"), "x");
    QVERIFY(!full);
    QCOMPARE(full.error().found, std::string("No space left on device"));
    QCOMPARE(full.error().file, std::string("/dev/full"));
}

void TestPcapngWriter::followsASymbolicLink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(save(path, "first").has_value());
    QVERIFY(QFile::link(path, link));
    QVERIFY(save(link, "second").has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(path), QByteArray("second"));
    QVERIFY(isSameFile(path.toStdString(), link.toStdString()));
}

QTEST_GUILESS_MAIN(TestPcapngWriter)
#include "tst_pcapng_writer.moc"
