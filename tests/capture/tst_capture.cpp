// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rungs-capture writes: frames of a network of its own, read back by the core.
#include "tests/support/capture_program.h"
#include "tests/support/memory_source.h"
#include "tests/support/own_network.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t flagsOfTcp = 47; ///< in Ethernet and IPv4 without options

Bytes contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return {all.begin(), all.end()};
}

ReadCapture captureAt(const QString &path)
{
    return readCapture(ByteView(contents(path)));
}

/// Ends with the frames that came before.
int stop(CaptureProgram &program)
{
    program.signal(SIGINT);
    return program.finish();
}

QStringList textsOf(const ReadCapture &capture)
{
    constexpr std::size_t headers = 42;
    QStringList texts;
    for (const ReadCapture::Frame &frame : capture.frames)
        texts += QString::fromStdString(frame.data.substr(std::min(headers, frame.data.size())));
    return texts;
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

public:
    explicit TestCapture(QString refused)
        : m_refused(std::move(refused))
    { }

private slots:
    void initTestCase();
    void init() { QVERIFY(m_folder.isValid()); }
    void capturesAConnection();
    void saysWhatItDoes();
    void describesMachineAndInterface();
    void framesCanBeReadAtOnce();
    void filtersFrames();
    void aFilterBelongsToItsInterface();
    void cutsFrames();
    void capturesOnTwoInterfaces();
    void capturesOnAny();
    void stopsAfterFrames();
    void stopsAfterATime();
    void stopsAfterASize();
    void keepsTheNewestFiles();
    void stopsAfterFiles();
    void beginsAFileAfterATime();
    void replacesAFile();

private:
    QString out(const QString &name = u"out.pcapng"_s) const { return m_folder.filePath(name); }
    QString m_refused;
    QTemporaryDir m_folder;
};

void TestCapture::initTestCase()
{
    QVERIFY2(m_refused.isEmpty(), qPrintable(u"This machine forbids "_s + m_refused));
    QVERIFY2(QFile::exists(captureProgramPath()), "RUNGS_CAPTURE is the program to test");
    ip(u"link add left type veth peer name right"_s);
    ip(u"address add 192.0.2.1/24 dev left"_s);
    // Nothing but what the test sends.
    ip(u"link set left arp off addrgenmode none up"_s);
    ip(u"link set right arp off addrgenmode none up"_s);
}

void TestCapture::capturesAConnection()
{
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(exchange("hello") != 0);
    QCOMPARE(stop(program), 0);

    const ReadCapture capture = captureAt(out());
    QVERIFY(!capture.damage && !capture.refused);
    QByteArray flags;
    for (const ReadCapture::Frame &frame : capture.frames)
        flags += QByteArray(1, frame.data.at(flagsOfTcp)).toHex() + ' ';
    // SYN, SYN+ACK, ACK, data; then both close.
    QVERIFY2(flags.startsWith("02 12 10 18 "), flags.constData());
    QVERIFY2(flags.count("11 ") == 2 && flags.endsWith("10 "), flags.constData());
    QVERIFY(capture.frames.at(3).data.ends_with("hello"));
    const auto isOrdered = [](const auto &a, const auto &b) { return a.time <= b.time; };
    QVERIFY(std::is_sorted(capture.frames.begin(), capture.frames.end(), isOrdered));
    QVERIFY(
        std::any_of(capture.frames.begin(), capture.frames.end(), [](const auto &f) { return f.time % 1000 != 0; }));
}

void TestCapture::saysWhatItDoes()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-s"_s, u"96"_s, u"-w"_s, out()});
    const QJsonObject capturing = program.waitFor(u"capturing"_s);
    QCOMPARE(capturing[u"file"_s].toString(), out());
    QCOMPARE(capturing[u"snaplen"_s].toInt(), 96);
    QCOMPARE(capturing[u"interfaces"_s].toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"left"_s}, {u"linktype"_s, 1}}}));
    const FrameSender sender(u"right"_s);
    QVERIFY(sender.send("one") && sender.send("two"));
    QVERIFY(program.waitForFrames(2));
    const QJsonObject running = program.waitFor(u"running"_s);
    QCOMPARE(running[u"file"_s].toString(), out());
    QVERIFY(running[u"seconds"_s].toDouble() > 0);
    QVERIFY(running[u"dropped_kernel"_s].isDouble() && running[u"dropped_interface"_s].isDouble());
    QCOMPARE(stop(program), 0);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"reason"_s].toString(), u"stopped"_s);
    QCOMPARE(ended[u"message"_s].toString(), u"Stopped by SIGINT."_s);
    QCOMPARE(ended[u"frames"_s].toInt(), 2);
    QCOMPARE(ended[u"bytes"_s].toInt(), 90);
    QCOMPARE(ended[u"dropped_kernel"_s].toInt(-1), 0);
    QCOMPARE(ended[u"dropped_interface"_s].toInt(-1), 0);
}

void TestCapture::describesMachineAndInterface()
{
    CaptureProgram program({u"-f"_s, u"udp"_s, u"-i"_s, u"left"_s, u"-w"_s, out(), u"-a"_s, u"duration:0.1"_s});
    QCOMPARE(program.finish(), 0);
    const CaptureInfo info = captureAt(out()).info;
    QVERIFY(!info.hardware.empty());
    QVERIFY(info.operatingSystem.starts_with("Linux "));
    QVERIFY(info.application.starts_with("rungs-capture ") && info.application.find("libpcap") != std::string::npos);
    const CaptureInterface &interface = info.interfaces.at(0);
    QCOMPARE(interface.name, std::string("left"));
    QCOMPARE(interface.filter, std::string("udp"));
    QCOMPARE(interface.snapLength, 262144U);
    QCOMPARE(interface.ticksPerSecond, 1000000000U);
    QCOMPARE(interface.hardwareAddress.size(), std::size_t{6});
    QCOMPARE(interface.addresses.size(), std::size_t{1});
    QCOMPARE(interface.addresses[0].address, (Bytes{192, 0, 2, 1}));
    QCOMPARE(interface.addresses[0].prefixLength, 24);
    QCOMPARE(info.otherBlocks.size(), std::size_t{1}); // its statistics
}

void TestCapture::framesCanBeReadAtOnce()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const qint64 empty = QFileInfo(out()).size();
    const FrameSender sender(u"right"_s);
    qint64 quickest = 1000;
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(sender.send("frame"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(program.waitForSize(out(), empty + i * 80));
        quickest = std::min(quickest, timer.elapsed());
        QCOMPARE(captureAt(out()).frames.size(), std::size_t(i));
    }
    // The others may have waited for a busy machine.
    QVERIFY2(quickest < 200, qPrintable(QString::number(quickest)));
    QCOMPARE(stop(program), 0);
}

void TestCapture::filtersFrames()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-f"_s, u"udp[8] = 0x79"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    QVERIFY(sender.send("no") && sender.send("yes") && sender.send("no"));
    QCOMPARE(stop(program), 0);
    QCOMPARE(textsOf(captureAt(out())), QStringList{u"yes"_s});
}

void TestCapture::aFilterBelongsToItsInterface()
{
    CaptureProgram program(
        {u"-f"_s, u"tcp"_s, u"-i"_s, u"left"_s, u"-f"_s, u"udp"_s, u"-i"_s, u"right"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("text"));
    QCOMPARE(stop(program), 0);
    const ReadCapture capture = captureAt(out());
    QCOMPARE(capture.info.interfaces.at(0).filter, std::string("udp"));
    QCOMPARE(capture.info.interfaces.at(1).filter, std::string("tcp"));
    QCOMPARE(textsOf(capture), QStringList{u"text"_s});
    QCOMPARE(capture.frames.at(0).interface, 0U);
}

void TestCapture::cutsFrames()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-s"_s, u"44"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("four"));
    QCOMPARE(stop(program), 0);
    const ReadCapture capture = captureAt(out());
    QCOMPARE(textsOf(capture), QStringList{u"fo"_s});
    QCOMPARE(capture.frames.at(0).originalLength, 46U);
}

void TestCapture::capturesOnTwoInterfaces()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-i"_s, u"lo"_s, u"-w"_s, out()});
    const QJsonObject capturing = program.waitFor(u"capturing"_s);
    QCOMPARE(capturing[u"interfaces"_s].toArray().size(), 2);
    const FrameSender sender(u"right"_s);
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(sender.send("left") && exchange("lo") != 0);
    QCOMPARE(stop(program), 0);
    const ReadCapture capture = captureAt(out());
    QCOMPARE(capture.info.interfaces.size(), std::size_t{2});
    QCOMPARE(std::ranges::count(capture.frames, 0U, &ReadCapture::Frame::interface), rounds);
    QVERIFY(std::ranges::count(capture.frames, 1U, &ReadCapture::Frame::interface) > 5 * rounds);
    QVERIFY(std::ranges::is_sorted(capture.frames, {}, &ReadCapture::Frame::time));
}

void TestCapture::capturesOnAny()
{
    CaptureProgram program({u"-i"_s, u"any"_s, u"-w"_s, out()});
    const QJsonObject capturing = program.waitFor(u"capturing"_s);
    QCOMPARE(capturing[u"interfaces"_s][0][u"linktype"_s].toInt(), 276);
    QVERIFY(exchange("anywhere") != 0);
    QCOMPARE(stop(program), 0);
    const ReadCapture capture = captureAt(out());
    QCOMPARE(capture.info.interfaces.at(0).linkType, LinkType::linuxSll2);
    const auto hasData = [](const ReadCapture::Frame &frame) { return frame.data.ends_with("anywhere"); };
    QCOMPARE(std::ranges::count_if(capture.frames, hasData), 1);
}

void TestCapture::stopsAfterFrames()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-c"_s, u"2"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    QVERIFY(sender.send("one") && sender.send("two") && sender.send("three"));
    QCOMPARE(program.finish(), 0);
    QCOMPARE(program.waitFor(u"ended"_s)[u"reason"_s].toString(), u"limit"_s);
    QCOMPARE(program.waitFor(u"ended"_s)[u"message"_s].toString(), u"2 frames captured, as asked for."_s);
    QCOMPARE(textsOf(captureAt(out())), (QStringList{u"one"_s, u"two"_s}));
}

void TestCapture::stopsAfterATime()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-a"_s, u"duration:1.5"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(FrameSender(u"right"_s).send("one"));
    QCOMPARE(program.finish(), 0);
    const QJsonObject ended = program.waitFor(u"ended"_s);
    QCOMPARE(ended[u"reason"_s].toString(), u"limit"_s);
    QCOMPARE(ended[u"message"_s].toString(), u"Captured for 1.5 s, as asked for."_s);
    QVERIFY(ended[u"seconds"_s].toDouble() >= 1.5);
    QCOMPARE(textsOf(captureAt(out())), QStringList{u"one"_s});
}

void TestCapture::stopsAfterASize()
{
    CaptureProgram program({u"-i"_s, u"left"_s, u"-a"_s, u"filesize:10"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    for (int i = 0; i < 30; ++i)
        QVERIFY(sender.send(QByteArray(500, 'x')));
    QCOMPARE(program.finish(), 0);
    QCOMPARE(program.waitFor(u"ended"_s)[u"reason"_s].toString(), u"limit"_s);
    const qint64 size = QFileInfo(out()).size();
    QVERIFY2(size >= 10000 && size < 11000, qPrintable(QString::number(size)));
    QVERIFY(!captureAt(out()).damage);
}

void TestCapture::keepsTheNewestFiles()
{
    CaptureProgram program(
        {u"-i"_s, u"left"_s, u"-b"_s, u"filesize:1"_s, u"-b"_s, u"files:2"_s, u"-w"_s, out(u"ring.x.pcapng"_s)});
    const QString first = program.waitFor(u"capturing"_s)[u"file"_s].toString();
    QVERIFY2(QRegularExpression(u"/ring\\.x_00001_20\\d{12}\\.pcapng$"_s).match(first).hasMatch(), qPrintable(first));
    const FrameSender sender(u"right"_s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(sender.send(QByteArray(1000, static_cast<char>('0' + i))));
    QVERIFY(program.waitForFrames(10));
    QCOMPARE(stop(program), 0);
    const QStringList files = QDir(m_folder.path()).entryList({u"ring.x_*.pcapng"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 2);
    QVERIFY2(files[1].startsWith(u"ring.x_00011_"_s), qPrintable(files[1]));
    QCOMPARE(program.waitFor(u"ended"_s)[u"file"_s].toString(), out(files[1]));
    const ReadCapture last = captureAt(out(files[0]));
    QCOMPARE(textsOf(last), QStringList{QString(1000, u'9')});
    QCOMPARE(last.info.interfaces.at(0).name, std::string("left"));
    QCOMPARE(last.info.otherBlocks.size(), std::size_t{1});
}

void TestCapture::stopsAfterFiles()
{
    CaptureProgram program(
        {u"-i"_s, u"left"_s, u"-b"_s, u"filesize:1"_s, u"-a"_s, u"files:3"_s, u"-w"_s, out(u"three.pcapng"_s)});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    const FrameSender sender(u"right"_s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(sender.send(QByteArray(1000, 'x')));
    QCOMPARE(program.finish(), 0);
    QCOMPARE(program.waitFor(u"ended"_s)[u"reason"_s].toString(), u"limit"_s);
    QCOMPARE(QDir(m_folder.path()).entryList({u"three_*.pcapng"_s}).size(), 3);
}

void TestCapture::beginsAFileAfterATime()
{
    CaptureProgram program(
        {u"-i"_s, u"left"_s, u"-b"_s, u"duration:0.2"_s, u"-a"_s, u"files:2"_s, u"-w"_s, out(u"time.pcapng"_s)});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QCOMPARE(program.finish(), 0);
    QCOMPARE(QDir(m_folder.path()).entryList({u"time_*.pcapng"_s}).size(), 2);
}

void TestCapture::replacesAFile()
{
    QFile before(out());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write(QByteArray(100000, 'x'));
    before.close();
    CaptureProgram program({u"-i"_s, u"left"_s, u"-a"_s, u"duration:0.1"_s, u"-w"_s, out()});
    QCOMPARE(program.finish(), 0);
    const ReadCapture capture = captureAt(out());
    QVERIFY(!capture.damage && !capture.refused && capture.frames.empty());
}

int main(int count, char **arguments)
{
    TestCapture test(enterOwnNetwork());
    const QCoreApplication application(count, arguments);
    return QTest::qExec(&test, count, arguments);
}

#include "tst_capture.moc"
