// SPDX-License-Identifier: GPL-3.0-or-later
//
// A capture that another program still writes.
#include "core/session/capture_loader.h"
#include "tests/support/capture_file.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace rungs;
using namespace rungs::test;

namespace {

Bytes exampleFile()
{
    return pcapFile(capture(R"(
        0.000  client > server  S   0:0    win 64240 <mss 1460>
        0.010  server > client  S.  0:0    ack 1 <mss 1460>
        0.011  client > server  .   1:1    ack 1
        0.012  client > server  P.  1:101  ack 1
        0.030  server > client  .   1:1    ack 101
    )"));
}

QByteArray part(const Bytes &bytes, std::size_t from, std::size_t to)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data() + from), static_cast<qsizetype>(to - from));
}

/// Follows a file on a thread of its own, as the window does.
class Follower
{
public:
    explicit Follower(const QString &path)
        : m_thread([this, file = path.toStdString()](const std::stop_token &stop) {
            const auto loader = CaptureLoader::openGrowing(file, stop);
            if (loader)
                take((*loader)->follow(stop, [this](const SessionPtr &session) { take(session); }));
            m_hasEnded = true;
        })
    { }

    std::uint32_t frames() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_newest ? m_newest->frameCount() : 0;
    }
    SessionPtr newest() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_newest;
    }
    bool hasEnded() const { return m_hasEnded; }
    void stop() { m_thread.request_stop(); }

private:
    void take(const SessionPtr &session)
    {
        const std::scoped_lock lock(m_mutex);
        m_newest = session;
    }

    mutable std::mutex m_mutex;
    SessionPtr m_newest;
    std::atomic<bool> m_hasEnded = false;
    std::jthread m_thread;
};

/// The writing program.
class Writer
{
public:
    explicit Writer(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot write");
    }
    void write(const QByteArray &bytes) { QCOMPARE(m_file.write(bytes), qint64{bytes.size()}); }
    void resize(qint64 size) { QVERIFY(m_file.resize(size)); }

private:
    QFile m_file;
};

} // namespace

class TestFollow : public QObject
{
    Q_OBJECT

private slots:
    void framesShowAsTheyAreWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("growing.pcap"));
        const Bytes bytes = exampleFile();
        const CaptureFile whole(bytes);
        const SessionPtr all = loaded(whole);
        Writer writer(path);
        // Even its header comes late, and in pieces.
        Follower follower(path);
        writer.write(part(bytes, 0, 10));
        writer.write(part(bytes, 10, 24));
        QTRY_VERIFY(follower.newest());
        std::size_t written = 24;
        for (std::uint32_t i = 0; i < all->frameCount(); ++i) {
            const std::size_t end = all->offsetOf({i}) + all->frame({i}).capturedLength;
            // Half a record is no damage: it waits for its other half.
            writer.write(part(bytes, written, end - 7));
            writer.write(part(bytes, end - 7, end));
            written = end;
            QTRY_COMPARE(follower.frames(), i + 1);
            QVERIFY(follower.newest()->progress().isFollowed);
            QVERIFY(!follower.newest()->damage());
        }
        QCOMPARE(follower.newest()->connectionCount(), 1U);
        QCOMPARE(follower.newest()->summaryOf({0}).opening, Opening::threeWay);
        QCOMPARE(follower.newest()->eventsOf({4}), all->eventsOf({4}));
        writer.write(part(bytes, 24, 30));
        follower.stop();
        QTRY_VERIFY(follower.hasEnded());
        QVERIFY(!follower.newest()->progress().isFollowed);
        QVERIFY(!follower.newest()->progress().wasStopped);
        QVERIFY(!follower.newest()->damage());
        QCOMPARE(follower.frames(), all->frameCount());
    }

    void goesOnWhereLoadingEnded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("growing.pcap"));
        const Bytes bytes = exampleFile();
        Writer writer(path);
        writer.write(part(bytes, 0, bytes.size() - 3));
        const auto opened = CaptureLoader::open(path.toStdString(), {});
        QVERIFY(opened.has_value());
        CaptureLoader &loader = **opened;
        QVERIFY(loader.canGrow());
        const SessionPtr before = loader.load({}, {});
        QCOMPARE(before->frameCount(), 4U);
        QVERIFY(before->damage().has_value());
        writer.write(part(bytes, bytes.size() - 3, bytes.size()));
        std::stop_source stop;
        const SessionPtr after = loader.follow(stop.get_token(), [&](const SessionPtr &session) {
            if (session->frameCount() == 5)
                stop.request_stop();
        });
        QCOMPARE(after->frameCount(), 5U);
        QVERIFY(!after->damage());
        QVERIFY(after->isSameCaptureAs(*before));
        // What was handed out stays as it was.
        QCOMPARE(before->frameCount(), 4U);
    }

    void saysWhatBecameOfTheFile_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::newRow("shorter") << QStringLiteral("shrink") << static_cast<int>(ErrorCode::fileShrunk);
        QTest::newRow("removed") << QStringLiteral("remove") << static_cast<int>(ErrorCode::fileRemoved);
        QTest::newRow("replaced") << QStringLiteral("replace") << static_cast<int>(ErrorCode::fileReplaced);
    }

    void saysWhatBecameOfTheFile()
    {
        QFETCH(QString, how);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("growing.pcap"));
        const Bytes bytes = exampleFile();
        Writer writer(path);
        writer.write(part(bytes, 0, bytes.size()));
        Follower follower(path);
        QTRY_COMPARE(follower.frames(), 5U);
        if (how == QStringLiteral("shrink")) {
            writer.resize(24);
        } else if (how == QStringLiteral("remove")) {
            QVERIFY(QFile::remove(path));
        } else {
            const QString other = folder.filePath(QStringLiteral("other.pcap"));
            Writer(other).write(part(bytes, 0, 24));
            QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
        }
        QTRY_VERIFY(follower.hasEnded());
        const SessionPtr session = follower.newest();
        QCOMPARE(session->frameCount(), 5U);
        QVERIFY(session->damage().has_value());
        QCOMPARE(static_cast<int>(session->damage()->code), code);
        QVERIFY(!session->progress().isFollowed);
    }
};

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
