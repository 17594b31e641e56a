// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rungs-capture may do, and what it may not do any more.
#include "tests/support/capture_program.h"
#include "tests/support/memory_source.h"
#include "tests/support/own_network.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <memory>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;
constexpr auto noCapability = "0000000000000000";

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
        || ::setresuid(nobody, nobody, nobody) != 0)
        ::_exit(99);
}

/// Whom the kernel lets capture nowhere: another user, or where the test is no real root, root without that capability.
void becomePowerless()
{
    if (::prctl(PR_CAPBSET_DROP, CAP_NET_RAW, 0, 0, 0) != 0)
        ::_exit(99);
}

/// Another user, who starts programs with that capability: nothing else makes them private.
void becomeNobodyWhoMayCapture()
{
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    const __user_cap_data_struct data[2] = {{1U << CAP_NET_RAW, 1U << CAP_NET_RAW, 1U << CAP_NET_RAW}, {0, 0, 0}};
    if (::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) != 0)
        ::_exit(99);
    becomeNobody();
    if (::syscall(SYS_capset, &header, data) != 0
        || ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_NET_RAW, 0, 0) != 0)
        ::_exit(99);
}

/// cap_net_raw=ep, as setcap writes it (linux/capability.h, vfs_cap_data of version 2).
bool grantCapture(const QString &program)
{
    const std::uint32_t data[] = {VFS_CAP_REVISION_2 | VFS_CAP_FLAGS_EFFECTIVE, 1U << CAP_NET_RAW, 0, 0, 0};
    return ::setxattr(program.toUtf8().constData(), "security.capability", data, sizeof(data), 0) == 0;
}

bool isRealRoot()
{
    QFile map(u"/proc/self/uid_map"_s);
    return map.open(QIODevice::ReadOnly) && map.readAll().simplified() == "0 0 4294967295";
}

std::size_t framesIn(const QString &path)
{
    QFile file(path);
    const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return readCapture(Bytes(all.begin(), all.end())).frames.size();
}

} // namespace

class TestCaptureRights : public QObject
{
    Q_OBJECT

public:
    explicit TestCaptureRights(QString refused)
        : m_refused(std::move(refused))
    { }

private slots:
    void initTestCase();
    void init();
    void givesUpEverything();
    void reportsWhatItGaveUp();
    void doesNothingElse_data();
    void doesNothingElse();
    void saysThatItHasNoPrivilege();
    void anotherUserCapturesWithTheFileCapability();
    void nobodyReadsItsMemory();
    void anotherUserWritesOnlyWhereItMay();
    void anotherUserCapturesInItsOwnNetwork();
    void rootWritesIntoAFolderOfAnother();
    void theFileIsItsOwners();
    void overwritesOnlyARegularFile_data();
    void overwritesOnlyARegularFile();
    void leavesAFileAloneWhereItCannotStart();

private:
    QString out() const { return m_folder->filePath(u"out.pcapng"_s); }
    /// A copy that everybody may run, wherever the one that was built lies.
    QString copyForEverybody(bool isGranted) const;

    QString m_refused;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaptureRights::initTestCase()
{
    QVERIFY2(m_refused.isEmpty(), qPrintable(u"This machine forbids "_s + m_refused));
    QVERIFY2(QFile::exists(captureProgramPath()), "RUNGS_CAPTURE is the program to test");
}

void TestCaptureRights::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCaptureRights::copyForEverybody(bool isGranted) const
{
    ::chmod(m_folder->path().toUtf8().constData(), 0777);
    const QString copy = m_folder->filePath(u"rungs-capture"_s);
    const bool isCopied = QFile::copy(captureProgramPath(), copy) && ::chmod(copy.toUtf8().constData(), 0755) == 0
                          && (!isGranted || grantCapture(copy));
    return isCopied ? copy : QString();
}

void TestCaptureRights::givesUpEverything()
{
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, out()});
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    for (const QString &set : {u"CapInh"_s, u"CapPrm"_s, u"CapEff"_s, u"CapBnd"_s, u"CapAmb"_s})
        QCOMPARE(program.kernelSays(set), QString::fromLatin1(noCapability));
    QCOMPARE(program.kernelSays(u"NoNewPrivs"_s), u"1"_s);
    QCOMPARE(program.kernelSays(u"Seccomp"_s), u"2"_s);
    QCOMPARE(program.kernelSays(u"Threads"_s), u"1"_s);
}

void TestCaptureRights::reportsWhatItGaveUp()
{
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, out()});
    const QJsonObject report = program.waitFor(u"capturing"_s)[u"report"_s].toObject();
    QCOMPARE(report[u"capabilities"_s].toString(), u"none"_s);
    QCOMPARE(report[u"no_new_privs"_s].toBool(), true);
    QCOMPARE(report[u"seccomp"_s].toBool(), true);
    QCOMPARE(report[u"user"_s].toInt(-1), static_cast<int>(::getuid()));
    // What this kernel has: landlock_create_ruleset(NULL, 0, LANDLOCK_CREATE_RULESET_VERSION).
    const long version = ::syscall(444, nullptr, 0, 1);
    QCOMPARE(report[u"landlock"_s].toInt(-1), static_cast<int>(std::max(version, 0L)));
}

void TestCaptureRights::doesNothingElse_data()
{
    QTest::addColumn<bool>("isRing");
    QTest::newRow("one file") << false;
    QTest::newRow("several files") << true;
}

void TestCaptureRights::doesNothingElse()
{
    QFETCH(const bool, isRing);
    QVERIFY(QDir(m_folder->path()).mkdir(u"ring"_s));
    QFile kept(m_folder->filePath(u"kept"_s));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/capture_confined"_s,
                  {isRing ? m_folder->filePath(u"ring"_s) : u"-"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QMap<QByteArray, int> errors;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        errors[line.left(space)] = line.mid(space + 1).toInt();
    }
    QCOMPARE(errors.value("seccomp"), 1);
    const QList<QByteArray> forbidden{"open-to-read",
                                      "open-to-write",
                                      "read-inside",
                                      "make-folder",
                                      "make-link",
                                      "socket",
                                      "write-to-socket",
                                      "connect",
                                      "send",
                                      "exec",
                                      "fork",
                                      "ptrace",
                                      "ptrace-parent",
                                      "signal-parent",
                                      "dumpable",
                                      "become-root",
                                      "new-user-namespace",
                                      "memory-as-code"};
    for (const QByteArray &each : forbidden)
        QVERIFY2(errors.value(each, -1) == EPERM, each + " " + QByteArray::number(errors.value(each, -1)));
    QCOMPARE(errors.value("memory", -1), 0);
    QCOMPARE(errors.value("open-inside", -1), isRing ? 0 : EPERM);
    QCOMPARE(errors.value("remove-inside", -1), isRing ? 0 : EPERM);
    // A name that leads out of the folder: only Landlock reads names.
    const bool hasLandlock = errors.value("landlock") > 0;
    if (!isRing || hasLandlock) {
        QCOMPARE(errors.value("open-above", -1), isRing ? EACCES : EPERM);
        QCOMPARE(errors.value("remove-above", -1), isRing ? EACCES : EPERM);
        QVERIFY(kept.exists());
    }
}

void TestCaptureRights::saysThatItHasNoPrivilege()
{
    const QString copy = copyForEverybody(false);
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, out()}, isRealRoot() ? becomeNobody : becomePowerless, copy);
    const QJsonObject failed = program.waitFor(u"failed"_s);
    QCOMPARE(failed[u"reason"_s].toString(), u"permission"_s);
    const QString message = failed[u"message"_s].toString();
    QVERIFY2(message.contains(u"setcap cap_net_raw=ep "_s + copy), qPrintable(message));
    QVERIFY2(message.contains(u"dpkg-reconfigure rungs"_s) && message.contains(u"group rungs"_s), qPrintable(message));
    QCOMPARE(program.finish(), 2);
    QVERIFY(program.errors().contains(message));
    QVERIFY(!QFile::exists(out()));
}

void TestCaptureRights::anotherUserCapturesWithTheFileCapability()
{
    // Only real root can be another user. A user who runs the tests is one already, and has no right to grant it.
    if (!isRealRoot()) {
        givesUpEverything();
        return;
    }
    const QString copy = copyForEverybody(true);
    QVERIFY(!copy.isEmpty());
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, out()}, becomeNobody, copy);
    const QJsonObject capturing = program.waitFor(u"capturing"_s);
    QCOMPARE(capturing[u"report"_s][u"user"_s].toInt(), static_cast<int>(nobody));
    QCOMPARE(capturing[u"report"_s][u"capabilities"_s].toString(), u"none"_s);
    for (const QString &set : {u"CapInh"_s, u"CapPrm"_s, u"CapEff"_s, u"CapAmb"_s})
        QCOMPARE(program.kernelSays(set), QString::fromLatin1(noCapability));
    QVERIFY(exchange("hello") != 0);
    program.signal(SIGTERM);
    QCOMPARE(program.finish(), 0);
    QVERIFY(framesIn(out()) >= 7);
    QCOMPARE(QFileInfo(out()).ownerId(), nobody);
}

void TestCaptureRights::nobodyReadsItsMemory()
{
    if (!isRealRoot()) {
        givesUpEverything();
        return;
    }
    const QString copy = copyForEverybody(false);
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, out()}, becomeNobodyWhoMayCapture, copy);
    QVERIFY(!program.waitFor(u"capturing"_s).isEmpty());
    QVERIFY(program.kernelSays(u"Uid"_s).startsWith(QString::number(nobody)));
    // What may not be looked into belongs to root in /proc, whoever runs the process (PR_SET_DUMPABLE).
    QCOMPARE(program.ownerInProc(), 0U);
}

void TestCaptureRights::anotherUserWritesOnlyWhereItMay()
{
    if (!isRealRoot())
        return saysThatItHasNoPrivilege();
    const QString copy = copyForEverybody(true);
    QTemporaryDir mine;
    const QString path = mine.filePath(u"out.pcapng"_s);
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-w"_s, path}, becomeNobody, copy);
    const QJsonObject failed = program.waitFor(u"failed"_s);
    QCOMPARE(failed[u"reason"_s].toString(), u"file"_s);
    QVERIFY2(failed[u"message"_s].toString().contains(u"Permission denied"_s),
             qPrintable(failed[u"message"_s].toString()));
    QCOMPARE(program.finish(), 2);
    QVERIFY(!QFile::exists(path));
}

void TestCaptureRights::anotherUserCapturesInItsOwnNetwork()
{
    const QString copy = copyForEverybody(false);
    // Two segments: a SYN, and the RST of a port where nobody listens.
    const QString script = u"ip link set lo up && { '%1' -q -i lo -w '%2' -c 2 --status-fd 1 & pid=$!; "
                           "while ! grep -q '^Seccomp:.2' /proc/$pid/status; do kill -0 $pid || exit 1; done; "
                           "(exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null; wait $pid; }"_s.arg(copy, out());
    QProcess process;
    if (isRealRoot())
        process.setChildProcessModifier(becomeNobody);
    process.start(u"unshare"_s, {u"-Urn"_s, u"bash"_s, u"-c"_s, script});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains(R"("capabilities":"none")"), output.constData());
    QCOMPARE(framesIn(out()), std::size_t{2});
}

void TestCaptureRights::rootWritesIntoAFolderOfAnother()
{
    if (!isRealRoot())
        return theFileIsItsOwners();
    // As with sudo: the file of root in the folder of a user.
    QVERIFY(::chown(m_folder->path().toUtf8().constData(), nobody, nobody) == 0);
    CaptureProgram one({u"-i"_s, u"lo"_s, u"-a"_s, u"duration:0.1"_s, u"-w"_s, out()});
    QVERIFY(!one.waitFor(u"capturing"_s).isEmpty());
    QCOMPARE(one.finish(), 0);
    // More files cannot be added there without root's rights: said at once.
    CaptureProgram ring({u"-i"_s, u"lo"_s, u"-b"_s, u"duration:1"_s, u"-w"_s, m_folder->filePath(u"ring.pcapng"_s)});
    const QJsonObject failed = ring.waitFor(u"failed"_s);
    QCOMPARE(failed[u"reason"_s].toString(), u"file"_s);
    QVERIFY(failed[u"message"_s].toString().contains(u"belongs to another user"_s));
    QCOMPARE(ring.finish(), 2);
    QCOMPARE(QDir(m_folder->path()).entryList({u"ring*"_s}).size(), 0);
}

void TestCaptureRights::theFileIsItsOwners()
{
    ::umask(0);
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-a"_s, u"duration:0.1"_s, u"-w"_s, out()});
    QCOMPARE(program.finish(), 0);
    struct stat status = {};
    QVERIFY(::stat(out().toUtf8().constData(), &status) == 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
}

void TestCaptureRights::overwritesOnlyARegularFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("link to a file") << u"link"_s;
    QTest::newRow("link to nothing") << u"dangling"_s;
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("device") << u"device"_s;
}

void TestCaptureRights::overwritesOnlyARegularFile()
{
    QFETCH(const QString, kind);
    const QString target = m_folder->filePath(u"target"_s);
    QFile file(target);
    QVERIFY(kind == u"dangling" || (file.open(QIODevice::WriteOnly) && file.write("mine") == 4));
    file.close();
    QString path = out();
    if (kind == u"pipe")
        QVERIFY(::mkfifo(path.toUtf8().constData(), 0600) == 0);
    else if (kind == u"folder")
        QVERIFY(QDir().mkdir(path));
    else if (kind == u"device")
        path = u"/dev/null"_s;
    else
        QVERIFY(QFile::link(target, path));
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-a"_s, u"duration:0.1"_s, u"-w"_s, path});
    const QJsonObject failed = program.waitFor(u"failed"_s);
    QCOMPARE(failed[u"reason"_s].toString(), u"file"_s);
    QCOMPARE(failed[u"message"_s].toString(), u"\"%1\" is no regular file; it is not overwritten."_s.arg(path));
    QCOMPARE(program.finish(), 2);
    QCOMPARE(QFileInfo(target).size(), kind == u"dangling" ? 0 : 4);
}

void TestCaptureRights::leavesAFileAloneWhereItCannotStart()
{
    QFile file(out());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    CaptureProgram program({u"-i"_s, u"lo"_s, u"-f"_s, u"tcp prot 80"_s, u"-w"_s, out()});
    QCOMPARE(program.waitFor(u"failed"_s)[u"reason"_s].toString(), u"filter"_s);
    QCOMPARE(program.finish(), 2);
    QCOMPARE(QFileInfo(out()).size(), 4);
}

int main(int count, char **arguments)
{
    TestCaptureRights test(enterOwnNetwork());
    const QCoreApplication application(count, arguments);
    return QTest::qExec(&test, count, arguments);
}

#include "tst_capture_rights.moc"
