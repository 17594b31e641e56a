// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rungs-capture says before it captures: lists, help, and what is wrong with what it was asked.
#include "tests/support/capture_program.h"
#include "tests/support/own_network.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>

using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QString errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(captureProgramPath(), arguments);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject interfaceCalled(const QString &name)
{
    const QJsonArray all = QJsonDocument::fromJson(run({u"--interfaces"_s}).output).array();
    for (const QJsonValue &each : all) {
        if (each[u"name"_s].toString() == name)
            return each.toObject();
    }
    return {};
}

} // namespace

class TestCaptureOptions : public QObject
{
    Q_OBJECT

public:
    explicit TestCaptureOptions(QString refused)
        : m_refused(std::move(refused))
    { }

private slots:
    void initTestCase();
    void listsInterfaces();
    void kindsOfInterfaces_data();
    void kindsOfInterfaces();
    void numbersAreThoseOfTheList();
    void helpNamesEveryOption();
    void saysItsVersion();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysItInJson();
    void linksNothingElse();
    void messagesGoNowhereElse();
    void aTunIsATunnel();

private:
    QString m_refused;
    QTemporaryDir m_folder;
};

void TestCaptureOptions::initTestCase()
{
    QVERIFY2(m_refused.isEmpty(), qPrintable(u"This machine forbids "_s + m_refused));
    QVERIFY2(QFile::exists(captureProgramPath()), "RUNGS_CAPTURE is the program to test");
    ip(u"link add left type veth peer name right"_s);
    ip(u"link add name joint type bridge"_s);
    ip(u"link set left up"_s);
    ip(u"address add 192.0.2.7/24 dev left"_s);
}

void TestCaptureOptions::listsInterfaces()
{
    const Outcome text = run({u"-D"_s});
    QCOMPARE(text.exitCode, 0);
    const QList<QByteArray> lines = text.output.split('\n');
    const auto isLeft = [](const QByteArray &line) { return line.contains(". left (ethernet, 192.0.2.7"); };
    QVERIFY2(std::ranges::any_of(lines, isLeft), text.output.constData());
    QVERIFY(lines.first().startsWith("1. "));
    const QJsonObject lo = interfaceCalled(u"lo"_s);
    QCOMPARE(lo[u"up"_s].toBool(), true);
    QCOMPARE(lo[u"connected"_s].toBool(), true);
    QVERIFY(lo[u"addresses"_s].toArray().contains(u"127.0.0.1"_s));
    QVERIFY(lo[u"description"_s].isString());
    QCOMPARE(interfaceCalled(u"right"_s)[u"up"_s].toBool(true), false);
    // Its other end is down.
    QCOMPARE(interfaceCalled(u"left"_s)[u"up"_s].toBool(), true);
    QCOMPARE(interfaceCalled(u"left"_s)[u"connected"_s].toBool(true), false);
}

void TestCaptureOptions::kindsOfInterfaces_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("lo") << u"loopback"_s;
    QTest::newRow("left") << u"ethernet"_s;
    QTest::newRow("joint") << u"bridge"_s;
    QTest::newRow("any") << u"any"_s;
    QTest::newRow("nflog") << u"other"_s;
}

void TestCaptureOptions::kindsOfInterfaces()
{
    QFETCH(const QString, kind);
    QCOMPARE(interfaceCalled(QString::fromLatin1(QTest::currentDataTag()))[u"kind"_s].toString(), kind);
}

void TestCaptureOptions::numbersAreThoseOfTheList()
{
    const QList<QByteArray> lines = run({u"-D"_s}).output.split('\n');
    const auto isLo = [](const QByteArray &line) { return line.contains(". lo ("); };
    const auto line = std::ranges::find_if(lines, isLo);
    QVERIFY(line != lines.end());
    CaptureProgram program({u"-i"_s, QString::fromLatin1(line->left(line->indexOf('.'))), u"-w"_s,
                            m_folder.filePath(u"out.pcapng"_s), u"-a"_s, u"duration:0.1"_s});
    QCOMPARE(program.waitFor(u"capturing"_s)[u"interfaces"_s][0][u"name"_s].toString(), u"lo"_s);
    QCOMPARE(program.finish(), 0);
}

void TestCaptureOptions::helpNamesEveryOption()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *option :
         {"-D",        "--interfaces", "-i ",          "-f ",          "-w ",       "-s ",          "-B ",
          "-p ",       "-c ",          "-a duration:", "-a filesize:", "-a files:", "-b duration:", "-b filesize:",
          "-b files:", "-q ",          "--status-fd",  "--parent-fd",  "--version", "--help"})
        QVERIFY2(help.output.contains(option), option);
}

void TestCaptureOptions::saysItsVersion()
{
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.output.startsWith("rungs-capture ") && version.output.contains("(libpcap "),
             version.output.constData());
}

void TestCaptureOptions::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QString out = m_folder.filePath(u"never.pcapng"_s);
    const QStringList lo{u"-w"_s, out, u"-i"_s, u"lo"_s};
    QTest::newRow("no file") << QStringList{u"-i"_s, u"lo"_s}
                             << u"-w FILE is missing: the name of the file to write."_s;
    QTest::newRow("standard output") << QStringList{
        u"-i"_s, u"lo"_s, u"-w"_s,
        u"-"_s} << u"-w takes the name of a file: rungs-capture does not write to standard output."_s;
    QTest::newRow("unknown letter") << QStringList{u"-x"_s} << u"There is no option -x; --help lists them."_s;
    QTest::newRow("unknown word") << QStringList{u"--mode"_s} << u"There is no option --mode; --help lists them."_s;
    QTest::newRow("no value") << QStringList{u"-i"_s} << u"-i needs a value after it; --help says which."_s;
    QTest::newRow("filter without -f")
        << lo + QStringList{u"tcp"_s} << u"\"tcp\" belongs to no option. A capture filter comes after -f, in quotes."_s;
    QTest::newRow("frames") << lo + QStringList{u"-c"_s, u"0"_s}
                            << u"-c takes a number of frames above 0, as in -c 100."_s;
    QTest::newRow("snap length") << lo + QStringList{u"-s"_s, u"-1"_s}
                                 << u"-s takes a number of bytes, as in -s 96; 0 is the whole frame."_s;
    QTest::newRow("buffer") << lo + QStringList{u"-B"_s, u"4096"_s}
                            << u"-B takes the size of the buffer in MiB, from 1 to 2047."_s;
    QTest::newRow("duration") << lo + QStringList{u"-a"_s, u"duration:ten"_s}
                              << u"-a duration: takes a number of seconds above 0, as in -a duration:10."_s;
    QTest::newRow("limit") << lo + QStringList{u"-a"_s, u"size:10"_s}
                           << u"-a takes duration:SECONDS, filesize:KILOBYTES or files:NUMBER, and not \"size:10\"."_s;
    QTest::newRow("only files") << lo + QStringList{u"-b"_s, u"files:2"_s}
                                << u"-b files: says how many files are kept; when the next one begins, say "
                                   "-b filesize:KILOBYTES or -b duration:SECONDS."_s;
    QTest::newRow("descriptor") << lo + QStringList{u"--status-fd"_s, u"99"_s}
                                << u"--status-fd takes the number of an open file descriptor, and not \"99\"."_s;
    QTest::newRow("interface") << QStringList{u"-i"_s, u"lft"_s, u"-w"_s, out}
                               << u"This machine has no interface \"lft\". Did you mean left?"_s;
    QTest::newRow("nothing alike") << QStringList{u"-i"_s, u"wireless-9"_s, u"-w"_s, out}
                                   << u"This machine has no interface \"wireless-9\". -D lists all."_s;
    QTest::newRow("down") << QStringList{u"-i"_s, u"right"_s, u"-w"_s, out}
                          << u"The interface right is down. As root: ip link set right up"_s;
    QTest::newRow("filter") << lo + QStringList{u"-f"_s, u"tcp port"_s}
                            << u"The capture filter \"tcp port\" does not compile for lo: "_s;
    QTest::newRow("folder") << QStringList{u"-i"_s, u"lo"_s, u"-w"_s, m_folder.filePath(u"none/out.pcapng"_s)}
                            << u"Cannot write \"%1/\": No such file or directory."_s.arg(m_folder.filePath(u"none"_s));
}

void TestCaptureOptions::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.startsWith(u"rungs-capture: "_s + message), qPrintable(outcome.errors));
    QVERIFY(outcome.errors.endsWith(u'\n') && outcome.errors.count(u'\n') == 1);
    QVERIFY(!QFile::exists(m_folder.filePath(u"never.pcapng"_s)));
}

void TestCaptureOptions::saysItInJson()
{
    CaptureProgram program({u"-i"_s, u"lft"_s, u"-w"_s, m_folder.filePath(u"never.pcapng"_s)});
    QCOMPARE(program.waitFor(u"failed"_s)[u"reason"_s].toString(), u"interface"_s);
    QCOMPARE(program.finish(), 2);
    CaptureProgram usage({u"-i"_s, u"lo"_s});
    QCOMPARE(usage.waitFor(u"failed"_s)[u"reason"_s].toString(), u"usage"_s);
    QCOMPARE(usage.finish(), 2);
}

void TestCaptureOptions::linksNothingElse()
{
    QProcess process;
    process.start(u"readelf"_s, {u"-d"_s, u"-W"_s, captureProgramPath()});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    QStringList names;
    const QRegularExpression needed(u"\\(NEEDED\\).*\\[(lib[^.]+)\\.so"_s);
    for (auto each = needed.globalMatch(QString::fromUtf8(process.readAllStandardOutput())); each.hasNext();)
        names += each.next().captured(1);
    QVERIFY(names.contains(u"libpcap"_s) && names.contains(u"libseccomp"_s) && names.contains(u"libcap-ng"_s));
    for (const char *allowed : {"libpcap", "libcap-ng", "libseccomp", "libstdc++", "libgcc_s", "libc", "libm"})
        names.removeAll(QString::fromLatin1(allowed));
    QVERIFY2(names.isEmpty(), qPrintable(names.join(u' ')));
}

void TestCaptureOptions::messagesGoNowhereElse()
{
    // Started without standard error: else a socket or a file would get its number, and what is said.
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, m_folder.filePath(u"closed.pcapng"_s)}, [] { ::close(2); });
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QCOMPARE(program.openAs(2), u"/dev/null"_s);
}

void TestCaptureOptions::aTunIsATunnel()
{
    // For a user who is not root this takes a /dev/net/tun that everybody may open, as Debian has it.
    ip(u"tuntap add tunnel0 mode tun"_s);
    QCOMPARE(interfaceCalled(u"tunnel0"_s)[u"kind"_s].toString(), u"tunnel"_s);
}

int main(int count, char **arguments)
{
    TestCaptureOptions test(enterOwnNetwork());
    const QCoreApplication application(count, arguments);
    return QTest::qExec(&test, count, arguments);
}

#include "tst_capture_options.moc"
