// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window captures: a conversation of its own in a network namespace, and what a command writes.
#include "tests/ui/built_programs.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/window/capture_actions.h"
#include "ui/window/capture_saving.h"
#include "ui/window/capture_status.h"
#include "ui/window/load_status.h"
#include "ui/window/message_bar.h"
#include "ui/window/note_actions.h"

// In front of the others, the moc of Qt 6.4 stumbles over it.
#include "core/connection/connection_summary.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int patience = 30000; ///< milliseconds

/// A window that captures with the programs of this build.
struct Capturing : Started
{
    CaptureRun &run = window.document().capture();

    Capturing() { run.setPrograms(builtPrograms()); }
    ~Capturing()
    {
        run.stop();
        const QString file = window.document().path();
        window.document().close();
        window.document().unsaved().remove(file);
    }
    void tryIt(scene::Kind kind)
    {
        actions().tryIt->actions().at(static_cast<qsizetype>(kind))->trigger();
        QVERIFY(run.isRunning());
    }
    void waitForEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), patience);
        QTRY_VERIFY(!window.document().isLoading());
    }
    void read(const QString &command)
    {
        CaptureRequest request;
        request.source = CaptureRun::Source::command;
        request.command = command;
        window.document().startCapture(request);
    }
    SessionPtr session() { return window.document().session(); }
};

/// Clicks the button of the next question whose text begins so.
void answer(const QString &begin)
{
    QTimer::singleShot(0, qApp, [begin] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) {
            answer(begin);
            return;
        }
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&').startsWith(begin))
                button->click();
        }
    });
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); }
    void init() { QSettings().clear(); }

    void aConversationIsHeldAndShown_data();
    void aConversationIsHeldAndShown();
    void theLadderGrows();
    void twoConversationsDiffer();
    void nobodyNeedsAPrivilege_data();
    void nobodyNeedsAPrivilege();
    void onceMore();
    void onceMoreBeforeItsEnd();
    void stopsWhenAsked();
    void whoSelectsAPacketStaysThere();
    void aCommandIsRead();
    void aCommandThatFailsSaysWhy();
    void whereNothingCanBeWritten();
    void withoutTheHelper();
    void whatTheHelperReportsIsSaid_data();
    void whatTheHelperReportsIsSaid();
    void withoutNamespacesItIsTheLoopback();
    void anUnsavedCaptureIsAskedFor();
    void aQuestionThatIsCancelledStopsNothing();
    void whatIsSavedIsNotAskedFor();
    void whatACrashHasLeftIsOffered();

private:
    OwnSettings m_settings;
    QTemporaryDir m_data; ///< of programs
};

void TestCapture::aConversationIsHeldAndShown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("closing");
    const auto row = [](scene::Kind kind, const QString &opening, const QString &closing) {
        QTest::newRow(scene::nameOf(kind).data()) << static_cast<int>(kind) << opening << closing;
    };
    row(scene::Kind::clientCloses, u"three-way"_s, u"four-segment client"_s);
    row(scene::Kind::serverCloses, u"three-way"_s, u"four-segment server"_s);
    row(scene::Kind::closedPort, u"refused"_s, u"reset server"_s);
    row(scene::Kind::resetRequest, u"three-way"_s, u"reset server"_s);
}

void TestCapture::aConversationIsHeldAndShown()
{
    QFETCH(int, kind);
    QFETCH(QString, opening);
    QFETCH(QString, closing);
    Capturing app;
    app.tryIt(static_cast<scene::Kind>(kind));
    app.waitForEnd();
    QCOMPARE(app.run.end(), CaptureRun::End::done);
    QVERIFY2(app.run.isInNamespace(), "this machine allows no user namespace");
    QVERIFY(app.session());
    QCOMPARE(app.session()->connectionCount(), 1U);
    QCOMPARE(app.session()->frameCount(), app.run.counts().frames);
    const ConnectionSummary whole = app.session()->summaryOf(ConnectionId{0});
    QCOMPARE(QString::fromStdString(std::string(nameOf(whole.opening))), opening);
    QCOMPARE(QString::fromStdString(nameOf(whole.closing)), closing);
    QVERIFY(!app.session()->damage());
    QVERIFY(app.window.document().isUnsaved());
}

void TestCapture::theLadderGrows()
{
    Capturing app;
    QSet<std::uint32_t> counts;
    connect(&app.selection(), &Selection::sessionChanged, this, [&] {
        if (app.session() && app.run.isRunning())
            counts.insert(app.session()->frameCount());
    });
    app.tryIt(scene::Kind::clientCloses);
    QTRY_VERIFY_WITH_TIMEOUT(app.session() && app.session()->frameCount() >= 3, patience);
    QVERIFY(app.run.isRunning());
    QVERIFY2(app.statusTexts().contains(u"Capturing from a network of its own"_s), qPrintable(app.statusTexts()));
    QVERIFY(!app.window.findChild<LoadStatus *>()->isVisible()); // one thing at a time
    app.waitForEnd();
    // Opening, request, answer, and both FINs come one after the other.
    QVERIFY2(counts.size() >= 4, qPrintable(QString::number(counts.size())));
    // It goes along: the last packet is selected.
    QCOMPARE(app.selection().frame().value + 1, app.session()->frameCount());
    QVERIFY(app.run.privileges().contains(u"\"capabilities\":\"none\""_s));
}

void TestCapture::twoConversationsDiffer()
{
    QList<quint32> numbers;
    QStringList ports;
    for (int i = 0; i < 2; ++i) {
        Capturing app;
        app.tryIt(scene::Kind::resetRequest);
        app.waitForEnd();
        QVERIFY(app.session());
        const ConnectionRow row = app.session()->connection(ConnectionId{0});
        numbers << row.baseSequence[Side::client] << row.baseSequence[Side::server];
        ports.append(QString::number(row.client.port));
    }
    QVERIFY(numbers[0] != numbers[2] && numbers[1] != numbers[3]);
    QVERIFY(ports[0] != ports[1]);
}

void TestCapture::nobodyNeedsAPrivilege_data()
{
    QTest::addColumn<bool>("mayExecute");
    QTest::newRow("may execute the helper") << true;
    QTest::newRow("may only read it") << false;
}

/// The same by a user without any capability, where this test has the right to become one.
void TestCapture::nobodyNeedsAPrivilege()
{
    QFETCH(bool, mayExecute);
    constexpr uid_t nobody = 65534;
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
    const QString file = folder.filePath(u"own.pcapng"_s);
    CapturePrograms programs = builtPrograms();
    if (!mayExecute) {
        const QString readable = folder.filePath(u"rungs-capture"_s);
        QVERIFY(QFile::copy(programs.helper, readable) && QFile::setPermissions(readable, QFile::Permissions(0x6444)));
        programs.helper = readable;
    }
    QProcess process;
    if (geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(99);
        });
    }
    process.start(programs.self, {u"--scene"_s, u"client-closes"_s, programs.helper, file});
    QVERIFY(process.waitForFinished(patience));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said + process.readAllStandardError());
    QVERIFY2(said.contains("\"place\":\"namespace\""), said);
    QVERIFY2(said.contains("\"capabilities\":\"none\""), said);
    const Result<SessionPtr> session = load(file.toStdString());
    QVERIFY(session);
    QCOMPARE((*session)->summaryOf(ConnectionId{0}).opening, Opening::threeWay);
}

void TestCapture::onceMore()
{
    Capturing app;
    app.tryIt(scene::Kind::closedPort);
    app.waitForEnd();
    const auto numberOfSyn = [&app] { return app.session()->connection(ConnectionId{0}).baseSequence[Side::client]; };
    const std::uint32_t first = numberOfSyn();
    answer(u"Do Not Save"_s);
    app.actions().restartCapture->trigger();
    QVERIFY(app.run.isRunning());
    app.waitForEnd();
    QCOMPARE(app.session()->summaryOf(ConnectionId{0}).opening, Opening::refused);
    QVERIFY(numberOfSyn() != first);
    // Only the second one is kept.
    QCOMPARE(QDir(QFileInfo(app.run.file()).path()).entryList({u"*.pcapng"_s}).size(), 1);
}

void TestCapture::onceMoreBeforeItsEnd()
{
    Capturing app;
    app.tryIt(scene::Kind::serverCloses);
    QTRY_VERIFY_WITH_TIMEOUT(app.session() && app.session()->frameCount() >= 3, patience);
    const std::uint32_t first = app.session()->connection(ConnectionId{0}).baseSequence[Side::client];
    answer(u"Do Not Save"_s);
    app.actions().restartCapture->trigger();
    app.waitForEnd();
    QCOMPARE(app.run.end(), CaptureRun::End::done);
    QCOMPARE(app.session()->frameCount(), app.run.counts().frames);
    QVERIFY(app.session()->connection(ConnectionId{0}).baseSequence[Side::client] != first);
    QCOMPARE(QString::fromStdString(nameOf(app.session()->summaryOf(ConnectionId{0}).closing)),
             u"four-segment server"_s);
}

void TestCapture::stopsWhenAsked()
{
    Capturing app;
    app.tryIt(scene::Kind::clientCloses);
    QTRY_VERIFY_WITH_TIMEOUT(app.session() && app.session()->frameCount() >= 3, patience);
    app.actions().stopCapture->trigger();
    app.waitForEnd();
    QVERIFY(!app.actions().stopCapture->isEnabled());
    QVERIFY(!app.window.captureActions()->status()->isVisible());
    QVERIFY(app.session()->frameCount() >= 3);
    QCOMPARE(app.run.end(), CaptureRun::End::done);
    QVERIFY(app.run.reason().isEmpty());
}

void TestCapture::whoSelectsAPacketStaysThere()
{
    Capturing app;
    app.tryIt(scene::Kind::clientCloses);
    QTRY_VERIFY_WITH_TIMEOUT(app.session() && app.session()->frameCount() >= 3, patience);
    QVERIFY(app.actions().goAlong->isChecked());
    app.selection().selectFrame(FrameId{0});
    QVERIFY(!app.actions().goAlong->isChecked());
    app.waitForEnd();
    QCOMPARE(app.selection().frame(), FrameId{0});
}

void TestCapture::aCommandIsRead()
{
    Capturing app;
    app.read(u"cat '%1'"_s.arg(httpPath));
    app.waitForEnd();
    QVERIFY(app.session());
    QCOMPARE(app.session()->frameCount(), 11U);
    QVERIFY(app.window.messageBar()->message().isEmpty());
}

void TestCapture::aCommandThatFailsSaysWhy()
{
    Capturing app;
    app.read(u"true"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!app.run.isRunning(), patience);
    QCOMPARE(app.window.messageBar()->message(), u"The command wrote nothing."_s);
    app.read(u"echo 'no such host: nowhere' >&2; exit 7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!app.run.isRunning(), patience);
    QVERIFY2(app.window.messageBar()->message().contains(u"status 7"_s),
             qPrintable(app.window.messageBar()->message()));
    QVERIFY(app.window.messageBar()->details().contains(u"no such host: nowhere"_s));
}

void TestCapture::whereNothingCanBeWritten()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(inTheWay.fileName()));
    const auto back = qScopeGuard([&before] { qputenv("XDG_DATA_HOME", before); });
    Capturing app;
    app.read(u"cat '%1'"_s.arg(httpPath));
    QTRY_VERIFY(!app.run.isRunning());
    QVERIFY2(app.window.messageBar()->message().contains(u"cannot be written"_s),
             qPrintable(app.window.messageBar()->message()));
    app.tryIt(scene::Kind::closedPort);
    QTRY_VERIFY_WITH_TIMEOUT(!app.run.isRunning(), patience);
    QVERIFY2(app.window.messageBar()->message().contains(u"cannot be written"_s),
             qPrintable(app.window.messageBar()->message()));
    QVERIFY(!app.session());
}

void TestCapture::withoutTheHelper()
{
    Capturing app;
    app.run.setPrograms({{}, builtPrograms().self});
    app.actions().tryIt->actions().first()->trigger();
    QTRY_VERIFY(!app.run.isRunning());
    QVERIFY(app.window.messageBar()->message().contains(u"rungs-capture"_s));
    QVERIFY(!app.session());
}

void TestCapture::whatTheHelperReportsIsSaid_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("details");
    // As rungs-capture begins, with a capture of no frames.
    const QString begun = u"cp '%1' \"$file\"; echo '{\"state\":\"capturing\",\"report\":{}}'; "_s.arg(httpPath);
    const auto failed = [](const QString &reason) {
        return u"echo '{\"state\":\"failed\",\"reason\":\"%1\",\"message\":\"its own words\"}'; exit 2"_s.arg(reason);
    };
    const auto ended = [&begun](const QString &reason) {
        return begun
               + u"echo '{\"state\":\"ended\",\"reason\":\"%1\",\"message\":\"its own words\",\"frames\":11}'; exit 1"_s
                     .arg(reason);
    };
    const auto row = [](const char *name, const QString &script, CaptureRun::End end, const QString &sentence,
                        const QString &details) {
        QTest::newRow(name) << script << static_cast<int>(end) << sentence << details;
    };
    using End = CaptureRun::End;
    const QString own = u"its own words"_s;
    row("no permission", failed(u"permission"_s), End::failed, u"permission to capture"_s, own);
    row("no such interface", failed(u"interface"_s), End::failed, u"cannot be captured from"_s, own);
    row("wrong filter", failed(u"filter"_s), End::failed, u"libpcap cannot read the capture filter"_s, own);
    row("no file", failed(u"file"_s), End::failed, u"cannot be written"_s, own);
    row("interface down", ended(u"interface"_s), End::stopped, u"The interface went away"_s, own);
    row("disk full", ended(u"disk"_s), End::stopped, u"The disk is full"_s, own);
    row("limit", begun + u"echo '{\"state\":\"ended\",\"reason\":\"limit\",\"frames\":11}'"_s, End::done, {}, {});
    row("down", begun + u"echo '{\"state\":\"running\",\"down\":[\"eth0\"],\"lost\":[\"eth1\"]}'; read wait"_s,
        End::done, {}, {});
    row("killed", begun + u"kill -9 $$"_s, End::stopped, u"ended from outside"_s, {});
    row("no JSON", u"echo '{]'; echo '7'; echo; exit 2"_s, End::failed, u"The capture ended early"_s, {});
}

/// By a program in its place that reports the same.
void TestCapture::whatTheHelperReportsIsSaid()
{
    QFETCH(QString, script);
    QFETCH(int, end);
    QFETCH(QString, sentence);
    QFETCH(QString, details);
    QTemporaryDir folder;
    QFile helper(folder.filePath(u"rungs-capture"_s));
    QVERIFY(helper.open(QIODevice::WriteOnly));
    helper.write(
        u"#!/bin/sh\nwhile [ $# -gt 0 ]; do [ \"$1\" = -w ] && file=$2; shift; done\n%1\n"_s.arg(script).toUtf8());
    helper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    helper.close();
    Capturing app;
    app.run.setPrograms({helper.fileName(), builtPrograms().self});
    CaptureRequest request;
    request.options.interfaces = QStringList{u"eth0"_s};
    request.options.file = folder.filePath(u"a folder/new.pcapng"_s);
    app.window.document().startCapture(request);
    if (qstrcmp(QTest::currentDataTag(), "down") == 0) {
        QTRY_VERIFY_WITH_TIMEOUT(app.statusTexts().contains(u"eth0 is down"_s), patience);
        QVERIFY(app.statusTexts().contains(u"eth1 has gone away"_s));
        app.run.stop();
    }
    app.waitForEnd();
    QCOMPARE(static_cast<int>(app.run.end()), end);
    QVERIFY2(app.run.reason().contains(sentence), qPrintable(app.run.reason()));
    QCOMPARE(app.run.details(), details);
    if (sentence.isEmpty())
        QVERIFY2(app.window.statusBar()->currentMessage().contains(u"captured"_s), qPrintable(app.statusTexts()));
    else
        QCOMPARE(app.window.messageBar()->message(), app.run.reason());
    // What was written is there, whatever came after.
    if (app.run.end() != CaptureRun::End::failed)
        QCOMPARE(app.session()->frameCount(), 11U);
    QVERIFY(!app.window.document().isUnsaved()); // it has a name
}

void TestCapture::withoutNamespacesItIsTheLoopback()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"loopback.pcapng"_s);
    const CapturePrograms programs = builtPrograms();
    // A loopback interface that this test may capture from: rungs finds itself there as on any machine.
    QProcess process;
    process.start(u"unshare"_s, {u"--user"_s, u"--map-root-user"_s, u"--net"_s, u"/bin/sh"_s, u"-c"_s,
                                 u"ip link set lo up && exec \"$0\" --scene server-closes \"$1\" \"$2\" loopback"_s,
                                 programs.self, programs.helper, file});
    QVERIFY(process.waitForFinished(patience));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said + process.readAllStandardError());
    QVERIFY2(said.contains("\"place\":\"loopback\""), said);
    const Result<SessionPtr> session = load(file.toStdString());
    QVERIFY(session);
    QCOMPARE((*session)->connectionCount(), 1U);
    QCOMPARE(QString::fromStdString(nameOf((*session)->summaryOf(ConnectionId{0}).closing)), u"four-segment server"_s);
    QVERIFY((*session)->connection(ConnectionId{0}).server.port != 80); // others may use that
}

void TestCapture::anUnsavedCaptureIsAskedFor()
{
    Capturing app;
    app.read(u"cat '%1'"_s.arg(httpPath));
    app.waitForEnd();
    const QString file = app.run.file();
    QVERIFY(app.window.document().isUnsaved() && QFile::exists(file));
    answer(u"Cancel"_s);
    app.window.close();
    QVERIFY(app.window.isVisible());
    QVERIFY(QFile::exists(file));
    answer(u"Do Not Save"_s);
    app.window.openFile(httpPath);
    QTRY_VERIFY(!app.window.document().isLoading());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(app.window.document().path(), httpPath);
    // What has a name is not asked about.
    app.window.close();
    QVERIFY(!app.window.isVisible());
}

void TestCapture::aQuestionThatIsCancelledStopsNothing()
{
    Capturing app;
    app.tryIt(scene::Kind::clientCloses);
    QTRY_VERIFY_WITH_TIMEOUT(app.session() && app.session()->frameCount() >= 3, patience);
    answer(u"Cancel"_s);
    app.window.close();
    QVERIFY(app.window.isVisible());
    app.waitForEnd();
    QCOMPARE(QString::fromStdString(nameOf(app.session()->summaryOf(ConnectionId{0}).closing)),
             u"four-segment client"_s);
}

void TestCapture::whatIsSavedIsNotAskedFor()
{
    Capturing app;
    app.read(u"cat '%1'"_s.arg(httpPath));
    app.waitForEnd();
    const QString unsaved = app.run.file();
    QTemporaryDir folder;
    const QString named = folder.filePath(u"mine.pcapng"_s);
    CaptureSaving &saving = app.window.noteActions()->saving();
    // A part of it is not enough.
    saving.save(app.session(), std::make_shared<const FrameList>(FrameList{FrameId{0}}), named);
    QTRY_VERIFY(!saving.isRunning());
    QVERIFY(app.window.document().isUnsaved());
    saving.save(app.session(), nullptr, named);
    QTRY_VERIFY(!saving.isRunning());
    QVERIFY(!app.window.document().isUnsaved());
    QVERIFY(QFile::exists(unsaved)); // it is shown
    app.window.openFile(named);
    QTRY_VERIFY(!app.window.document().isLoading());
    QCOMPARE(app.session()->frameCount(), 11U);
    QVERIFY(!QFile::exists(unsaved));
}

void TestCapture::whatACrashHasLeftIsOffered()
{
    QTemporaryDir folder;
    QString file;
    {
        UnsavedCaptures crashed(folder.path());
        file = crashed.newFile(u"lo"_s);
        QVERIFY(QFile::copy(httpPath, file));
        UnsavedCaptures other(folder.path());
        QVERIFY(other.leftOver().isEmpty()); // in use
    }
    UnsavedCaptures next(folder.path());
    QCOMPARE(next.leftOver(), QStringList{file});
    QVERIFY(next.adopt(file));
    QVERIFY(next.contains(file));
    QVERIFY(next.leftOver().isEmpty());
    next.remove(file);
    QVERIFY(!QFile::exists(file));

    {
        UnsavedCaptures before;
        file = before.newFile(u"lo"_s);
        QVERIFY(QFile::copy(httpPath, file));
    }
    Capturing app;
    QVERIFY2(app.window.messageBar()->message().contains(u"was not saved"_s),
             qPrintable(app.window.messageBar()->message()));
    app.window.messageBar()->findChild<QToolButton *>()->click();
    QTRY_VERIFY(app.session());
    QTRY_VERIFY(!app.window.document().isLoading());
    QCOMPARE(app.session()->frameCount(), 11U);
    QVERIFY(app.window.document().isUnsaved());
}

} // namespace rungs

QTEST_MAIN(rungs::TestCapture)
#include "tst_capture.moc"
