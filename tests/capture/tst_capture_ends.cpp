// SPDX-License-Identifier: GPL-3.0-or-later
//
// How captures end, and what is in the file then.
#include "tests/support/capture_program.h"
#include "tests/support/memory_source.h"
#include "tests/support/own_network.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

ReadCapture captureAt(const QString &path)
{
    QFile file(path);
    const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return readCapture(Bytes(all.begin(), all.end()));
}

/// A disk of a few pages, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &place)
        : m_place(place.toUtf8())
    {
        QDir().mkpath(place);
        m_isMounted = ::mount("tmpfs", m_place.constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~SmallDisk() { ::umount2(m_place.constData(), MNT_DETACH); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_place;
    bool m_isMounted = false;
};

void limitFileSize()
{
    constexpr rlimit limit{10001, 10001};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

class TestCaptureEnds : public QObject
{
    Q_OBJECT

public:
    explicit TestCaptureEnds(QString refused)
        : m_refused(std::move(refused))
    { }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void signalsStopIt_data();
    void signalsStopIt();
    void whatIsKilledCanBeRead();
    void theParentGoes();
    void theParentDies();
    void whoeverReadsTheStatusGoes();
    void theInterfaceGoes();
    void theInterfaceGoesDownAndUp();
    void oneOfTwoInterfacesGoes();
    void theDiskIsFull();
    void theDiskIsFullForTheNextFile();
    void theFileMayNotGrow();
    void nothingIsLostAtTheEnd();
    void countsWhatTheKernelDropped();

private:
    QString out() const { return m_folder->filePath(u"out.pcapng"_s); }
    QString m_refused;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaptureEnds::initTestCase()
{
    QVERIFY2(m_refused.isEmpty(), qPrintable(u"This machine forbids "_s + m_refused));
    QVERIFY2(QFile::exists(captureProgramPath()), "RUNGS_CAPTURE is the program to test");
}

void TestCaptureEnds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    ip(u"link add left type veth peer name right"_s);
    ip(u"link set left arp off addrgenmode none up"_s);
    ip(u"link set right arp off addrgenmode none up"_s);
}

void TestCaptureEnds::cleanup()
{
    if (QFile::exists(u"/sys/class/net/left"_s))
        ip(u"link del left"_s);
}

void TestCaptureEnds::signalsStopIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
}

void TestCaptureEnds::signalsStopIt()
{
    QFETCH(const int, number);
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("one"));
    program.signal(SIGPIPE); // does not
    program.signal(number);
    QCOMPARE(program.finish(), 0);
    QCOMPARE(program.waitFor(u"ended"_s)[u"reason"_s].toString(), u"stopped"_s);
    const ReadCapture capture = captureAt(out());
    QVERIFY(!capture.damage);
    QCOMPARE(capture.frames.size(), std::size_t{1});
    QCOMPARE(capture.info.otherBlocks.size(), std::size_t{1});
}

void TestCaptureEnds::whatIsKilledCanBeRead()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const qint64 empty = QFileInfo(out()).size();
    const FrameSender sender(u"right"_s);
    constexpr int frames = 100;
    for (int i = 0; i < frames; ++i)
        QVERIFY(sender.send(QByteArray(1000, 'x')));
    QVERIFY(program.waitForSize(out(), empty + frames * 1000));
    program.signal(SIGKILL);
    QCOMPARE(program.finish(), -1);
    const ReadCapture capture = captureAt(out());
    QVERIFY(!capture.refused);
    QVERIFY(capture.frames.size() >= 95); // the last may be cut
}

void TestCaptureEnds::theParentGoes()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("one"));
    program.leave();
    QCOMPARE(program.finish(), 0);
    QCOMPARE(program.waitFor(u"ended"_s)[u"reason"_s].toString(), u"parent"_s);
    QCOMPARE(captureAt(out()).frames.size(), std::size_t{1});
}

void TestCaptureEnds::theParentDies()
{
    // The pipe stays open, as where the parent has left it to another program.
    int pipe[2];
    QVERIFY(::pipe(pipe) == 0);
    const QString script =
        u"'%1' -q -i left -w '%2' --status-fd 1 --parent-fd 0 <&%3 & "
        "while ! grep -q '^Seccomp:.2' /proc/$!/status; do kill -0 $! || exit 1; done; kill -9 $$"_s.arg(
            captureProgramPath(), out(), QString::number(pipe[0]));
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, script});
    QVERIFY(shell.waitForFinished());
    QVERIFY(shell.exitStatus() == QProcess::CrashExit);
    // What it still says comes by the same pipe.
    QByteArray output = shell.readAllStandardOutput();
    QVERIFY2(output.contains(R"("reason":"parent")")
                 || QTest::qWaitFor([this] { return captureAt(out()).info.otherBlocks.size() == 1; }, 10000),
             output.constData());
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestCaptureEnds::whoeverReadsTheStatusGoes()
{
    // Two lines that nobody reads.
    CaptureProgram program({u"-i"_s, u"left"_s, u"-a"_s, u"duration:2.5"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    program.stopListening();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(FrameSender(u"right"_s).send("one"));
    QCOMPARE(program.finish(), 0);
    QVERIFY(timer.elapsed() > 2200);
    const ReadCapture capture = captureAt(out());
    QCOMPARE(capture.frames.size(), std::size_t{1});
    QCOMPARE(capture.info.otherBlocks.size(), std::size_t{1});
}

void TestCaptureEnds::theInterfaceGoes()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("one"));
    QVERIFY(program.waitForFrames(1));
    ip(u"link del left"_s);
    QCOMPARE(program.finish(), 1);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"reason"_s].toString(), u"interface"_s);
    const QString message = ended[u"message"_s].toString();
    QVERIFY2(message.startsWith(u"The capture on left ended after frame 1: "_s), qPrintable(message));
    QVERIFY(program.errors().contains(message));
    const ReadCapture capture = captureAt(out());
    QVERIFY(!capture.damage);
    QCOMPARE(capture.frames.size(), std::size_t{1});
}

void TestCaptureEnds::theInterfaceGoesDownAndUp()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    QVERIFY(sender.send("one"));
    QVERIFY(program.waitForFrames(1));
    ip(u"link set left down"_s);
    QVERIFY(program.waitForLast(u"down"_s, QJsonArray{u"left"_s}));
    const QString message = u"The interface left went down after frame 1; the capture goes on when it is up again."_s;
    QVERIFY2(program.errors().contains(message), qPrintable(program.errors()));
    ip(u"link set left up"_s);
    QVERIFY(program.waitForLast(u"down"_s, {}));
    QVERIFY(sender.send("two"));
    QVERIFY(program.waitForFrames(2));
    program.signal(SIGINT);
    QCOMPARE(program.finish(), 0);
    QCOMPARE(captureAt(out()).frames.size(), std::size_t{2});
}

void TestCaptureEnds::oneOfTwoInterfacesGoes()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-i"_s, u"lo"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("one"));
    QVERIFY(program.waitForFrames(1));
    ip(u"link del left"_s);
    QVERIFY(exchange("goes on") != 0);
    QVERIFY(program.waitForFrames(8));
    program.signal(SIGINT);
    QCOMPARE(program.finish(), 0);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"lost"_s][0].toString(), u"left"_s);
    QVERIFY2(program.errors().contains(u"The capture on left ended"_s), qPrintable(program.errors()));
    QVERIFY(!captureAt(out()).damage);
}

void TestCaptureEnds::theDiskIsFull()
{
    const SmallDisk disk(m_folder->filePath(u"disk"_s));
    QVERIFY(disk.isMounted());
    const QString path = m_folder->filePath(u"disk/out.pcapng"_s);
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, path});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    for (int i = 0; i < 1200; ++i)
        QVERIFY(sender.send(QByteArray(1001, static_cast<char>('a' + i % 26))));
    QCOMPARE(program.finish(), 1);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"reason"_s].toString(), u"disk"_s);
    const ReadCapture capture = captureAt(path);
    QVERIFY(!capture.damage && !capture.refused);
    QVERIFY(capture.frames.size() > 900);
    QCOMPARE(ended[u"frames"_s].toInt(), static_cast<int>(capture.frames.size()));
    QCOMPARE(ended[u"message"_s].toString(),
             u"The disk is full. \"%1\" ends after frame %2; everything before can be read."_s.arg(path).arg(
                 capture.frames.size()));
}

void TestCaptureEnds::theDiskIsFullForTheNextFile()
{
    const SmallDisk disk(m_folder->filePath(u"disk"_s));
    QVERIFY(disk.isMounted());
    CaptureProgram program(
        {u"-i"_s, u"left"_s, u"-b"_s, u"filesize:100"_s, u"-w"_s, m_folder->filePath(u"disk/ring.pcapng"_s)});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    for (int i = 0; i < 1200; ++i)
        QVERIFY(sender.send(QByteArray(1001, 'x')));
    QCOMPARE(program.finish(), 1);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"reason"_s].toString(), u"disk"_s);
    const QDir folder(m_folder->filePath(u"disk"_s));
    std::size_t frames = 0;
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(files.size() >= 10);
    for (const QString &each : files) {
        const ReadCapture capture = captureAt(folder.filePath(each));
        QVERIFY2(!capture.damage, qPrintable(each));
        frames += capture.frames.size();
    }
    QCOMPARE(ended[u"frames"_s].toInt(), static_cast<int>(frames));
}

void TestCaptureEnds::theFileMayNotGrow()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()}, limitFileSize);
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    for (int i = 0; i < 30; ++i)
        QVERIFY(sender.send(QByteArray(777, 'x')));
    QCOMPARE(program.finish(), 1);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"reason"_s].toString(), u"disk"_s);
    const ReadCapture capture = captureAt(out());
    QVERIFY(!capture.damage);
    QCOMPARE(ended[u"frames"_s].toInt(), static_cast<int>(capture.frames.size()));
    QCOMPARE(capture.frames.size(), std::size_t{11});
}

void TestCaptureEnds::nothingIsLostAtTheEnd()
{
    const FrameSender sender(u"right"_s);
    for (int round = 0; round < 10; ++round) {
        CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
        QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
        for (int i = 0; i < 50; ++i)
            QVERIFY(sender.send("frame"));
        program.signal(SIGINT);
        QCOMPARE(program.finish(), 0);
        QCOMPARE(captureAt(out()).frames.size(), std::size_t{50});
    }
}

void TestCaptureEnds::countsWhatTheKernelDropped()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-B"_s, u"1"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    program.signal(SIGSTOP);
    constexpr int sent = 3000;
    for (int i = 0; i < sent; ++i)
        QVERIFY(sender.send(QByteArray(1400, 'x')));
    program.signal(SIGCONT);
    program.signal(SIGINT);
    QCOMPARE(program.finish(), 0);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    const int dropped = ended[u"dropped_kernel"_s].toInt();
    QVERIFY(dropped > 0);
    QCOMPARE(ended[u"frames"_s].toInt() + dropped, sent);
    const ReadCapture capture = captureAt(out());
    QCOMPARE(capture.info.dropped, static_cast<std::uint64_t>(dropped));
    QCOMPARE(static_cast<int>(capture.frames.size()) + dropped, sent);
}

int main(int count, char **arguments)
{
    TestCaptureEnds test(enterOwnNetwork());
    const QCoreApplication application(count, arguments);
    return QTest::qExec(&test, count, arguments);
}

#include "tst_capture_ends.moc"
