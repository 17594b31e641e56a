// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/info.h"
#include "core/export/saved_capture.h"
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/stored_frames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

using Texts = std::vector<std::string>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

/// A capture saved into a folder that goes with the object.
struct Saved
{
    explicit Saved(SaveRequest wanted)
    {
        wanted.path = path().toStdString();
        result = saveCapture(wanted);
        if (result)
            session = load(wanted.path).value();
    }
    QString path() const { return folder.filePath(QStringLiteral("saved.pcapng")); }

    QTemporaryDir folder;
    Result<std::uint32_t> result = 0;
    SessionPtr session;
};

Saved saved(const SessionPtr &session, FrameListPtr frames = {})
{
    return Saved({session, {}, std::move(frames), {}});
}

FrameListPtr list(std::initializer_list<std::uint32_t> numbers)
{
    FrameList frames;
    for (const std::uint32_t number : numbers)
        frames.push_back({number - 1});
    return std::make_shared<const FrameList>(std::move(frames));
}

/// Comments, flags, names, secrets and statistics.
Bytes richFile(ByteOrder order)
{
    const auto number = [order](std::uint32_t value) { return FileBytes(order).u32(value).all(); };
    const auto wide = [order](std::uint32_t value) {
        return order == ByteOrder::little ? FileBytes(order).u32(value).u32(0).all()
                                          : FileBytes(order).u32(0).u32(value).all();
    };
    const auto joined = [](std::initializer_list<Bytes> parts) {
        Bytes all;
        for (const Bytes &part : parts)
            all.insert(all.end(), part.begin(), part.end());
        return all;
    };
    const Bytes names = FileBytes(order)
                            .u16(1)
                            .u16(14)
                            .bytes(joined({{10, 0, 0, 1}, asBytes("gateway"), {0}, asBytes("g"), {0}}))
                            .padTo4()
                            .u32(0)
                            .all();
    const Bytes keys = FileBytes(order).u32(0x544c534b).u32(5).bytes(asBytes("CLIEN")).padTo4().all();
    PcapngBytes file(order);
    file.interface(1, 96, {{2, asBytes("lo")}, {9, {9}}})
        .block(10, keys)
        .enhanced(0, 1000000001, "one", {{1, asBytes("first")}, {2, number(2)}, {1, asBytes("第二")}})
        .block(4, names)
        .block(5, joined({number(0), number(0), number(7), FileBytes(order).u16(5).u16(8).all(), wide(3)}))
        .enhanced(0, 1000000002, "two")
        .simple(5, "three")
        .block(5, joined({number(0), number(0), number(9), FileBytes(order).u16(5).u16(8).all(), wide(4),
                          FileBytes(order).u16(2).u16(8).all(), number(0), number(3)}));
    file.section(order, {{1, asBytes("another section")}, {2, asBytes("hardware")}})
        .interface(101, 0, {{2, asBytes("tun0")}})
        .obsolete(0, 3000000, "four", {{1, asBytes("old")}})
        .block(5, joined({number(0), number(0), number(9), FileBytes(order).u16(7).u16(8).all(), wide(5)}));
    return file.all();
}

} // namespace

class TestSavedCapture : public QObject
{
    Q_OBJECT

private slots:
    void savesEveryCaptureAtHand_data();
    void savesEveryCaptureAtHand();
    void keepsWhatTheFileSays_data();
    void keepsWhatTheFileSays();
    void savesSomeFrames();
    void changesComments();
    void leavesTheCaptureAlone();
    void saysThatTheDiskIsFull();
    void canBeStopped();
};

void TestSavedCapture::savesEveryCaptureAtHand_data()
{
    QTest::addColumn<QString>("path");
    for (const std::string &path : captureFiles()) {
        if (load(path))
            QTest::newRow(path.c_str()) << QString::fromStdString(path);
    }
}

/// Each frame is the same: bytes, lengths, time, link type, comments.
void TestSavedCapture::savesEveryCaptureAtHand()
{
    QFETCH(QString, path);
    const SessionPtr loaded = load(path.toStdString()).value();
    const Session &session = *loaded;
    const Saved saving = saved(loaded);
    QVERIFY(saving.result.has_value());
    QCOMPARE(*saving.result, session.frameCount());
    const Session &copy = *saving.session;
    QVERIFY(!copy.damage());
    QCOMPARE(copy.frameCount(), session.frameCount());
    QCOMPARE(copy.capture().interfaces.size(), session.capture().interfaces.size());
    QCOMPARE(copy.capture().dropped, session.capture().dropped);
    for (std::uint32_t i = 0; i < session.frameCount(); ++i) {
        const FrameRow was = session.frame({i});
        const FrameRow is = copy.frame({i});
        QVERIFY(is.time == was.time || (!was.time.isKnown() && is.time.nanoseconds == 0));
        QCOMPARE(is.capturedLength, was.capturedLength);
        QCOMPARE(is.originalLength, was.originalLength);
        QCOMPARE(is.interface, was.interface);
        QCOMPARE(copy.interfaceOf({i}).linkType, session.interfaceOf({i}).linkType);
        QCOMPARE(copy.interfaceOf({i}).fcsLength, session.interfaceOf({i}).fcsLength);
        QCOMPARE(copy.bytesOf({i}).value(), session.bytesOf({i}).value());
        QCOMPARE(copy.commentsOf({i}), session.commentsOf({i}));
    }
}

void TestSavedCapture::keepsWhatTheFileSays_data()
{
    QTest::addColumn<ByteOrder>("order");
    QTest::newRow("little endian") << ByteOrder::little;
    QTest::newRow("big endian") << ByteOrder::big;
}

void TestSavedCapture::keepsWhatTheFileSays()
{
    QFETCH(ByteOrder, order);
    const CaptureFile file{ByteView(richFile(order))};
    const SessionPtr session = loaded(file);
    QCOMPARE(session->frameCount(), 4U);
    QCOMPARE(session->capture().dropped, 9UL);
    const Saved saving = saved(session);
    const Session &copy = *saving.session;
    QCOMPARE(copy.capture().dropped, 9UL);
    QCOMPARE(copy.capture().hardware, std::string("hardware"));
    QCOMPARE(copy.capture().comments, Texts{"another section"});
    QCOMPARE(copy.capture().application, std::string("Rungs"));
    QCOMPARE(copy.commentsOf({0}), (Texts{"first", "第二"}));
    QCOMPARE(copy.commentsOf({3}), Texts{"old"});
    QVERIFY(!copy.frame({2}).time.isKnown());
    QCOMPARE(copy.frame({1}).time.nanoseconds, 1000000002);
    QCOMPARE(copy.interfaceOf({3}).name, std::string("tun0"));
    QCOMPARE(copy.capture().otherBlocks.size(), 4UL);

    // A copy of the copy is the same, byte for byte.
    const QByteArray once = contents(saving.path());
    QVERIFY(once.contains(QByteArray("gateway\0g\0", 10)));
    QVERIFY(once.contains("CLIEN"));
    QVERIFY(once.indexOf("CLIEN") < once.indexOf("one"));
    QCOMPARE(contents(saved(saving.session).path()), once);
}

void TestSavedCapture::savesSomeFrames()
{
    const SessionPtr session = load(RUNGS_SAMPLES "/http.pcap").value();
    const Saved saving = saved(session, list({4, 5, 11}));
    QCOMPARE(saving.result.value(), 3U);
    QCOMPARE(saving.session->frameCount(), 3U);
    QCOMPARE(saving.session->bytesOf({1}).value(), session->bytesOf({4}).value());
    QCOMPARE(saving.session->frame({2}).time, session->frame({10}).time);
    QCOMPARE(saved(session, list({})).session->frameCount(), 0U);
}

void TestSavedCapture::changesComments()
{
    const CaptureFile file{ByteView(richFile(ByteOrder::little))};
    SaveRequest request{loaded(file), {}, {}, [](FrameId frame, Texts stored) {
                            if (frame.value == 0)
                                stored.erase(stored.begin());
                            if (frame.value == 1)
                                stored = {R"(new "quoted")", "两个"};
                            if (frame.value == 3)
                                stored.clear();
                            return stored;
                        }};
    const Saved saving(request);
    QCOMPARE(saving.session->commentsOf({0}), Texts{"第二"});
    QCOMPARE(saving.session->commentsOf({1}), (Texts{R"(new "quoted")", "两个"}));
    QCOMPARE(saving.session->commentsOf({3}), Texts{});
    QVERIFY((saving.session->frame({3}).flags & FrameRow::hasComment) == 0);
}

void TestSavedCapture::leavesTheCaptureAlone()
{
    const Bytes bytes = richFile(ByteOrder::little);
    const CaptureFile file{ByteView(bytes)};
    const SessionPtr session = loaded(file);
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(file.path(), link));
    for (const QString &path : {file.path(), link}) {
        const Result<std::uint32_t> result = saveCapture({session, path.toStdString(), {}, {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::sourceAsTarget);
    }
    QCOMPARE(contents(file.path()).size(), qsizetype(bytes.size()));
}

void TestSavedCapture::saysThatTheDiskIsFull()
{
    const SessionPtr session = load(RUNGS_SAMPLES "/http.pcap").value();
    const Result<std::uint32_t> full = saveCapture({session, "/dev/full", {}, {}});
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::cannotWrite);
    QCOMPARE(full.error().found, std::string("No space left on device"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    const FileSizeLimit limit(1000);
    const Result<std::uint32_t> tooLong = saveCapture({session, path.toStdString(), {}, {}});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().file, path.toStdString());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSavedCapture::canBeStopped()
{
    PcapBytes many;
    for (std::uint32_t i = 0; i < 5000; ++i)
        many.record(i, 0, "frame");
    const CaptureFile file{ByteView(many.all())};
    const QTemporaryDir folder;
    std::stop_source stop;
    std::uint32_t last = 0;
    const Result<std::uint32_t> stopped =
        saveCapture({loaded(file), folder.filePath(QStringLiteral("a.pcapng")).toStdString(), {}, {}}, stop.get_token(),
                    [&](std::uint32_t count) {
                        last = count;
                        if (count > 0)
                            stop.request_stop();
                    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    QVERIFY(last > 0 && last < 5000);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TestSavedCapture)
#include "tst_saved_capture.moc"
