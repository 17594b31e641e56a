// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program of the window, asked without a window.
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using Variables = QMap<QString, QString>;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = qEnvironmentVariable("RUNGS");
        QVERIFY2(!m_program.isEmpty(), "RUNGS names the program");
    }

    void answersQuestionsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("answer");
        QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("--frame <number>");
        QTest::newRow("short help") << QStringLiteral("-h") << QStringLiteral("--follow");
        QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("rungs ");
    }

    void answersQuestionsWithoutADisplay()
    {
        QFETCH(const QString, argument);
        QFETCH(const QString, answer);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        process.setProcessEnvironment(environment);
        process.start(m_program, {argument});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(said.contains(answer), qPrintable(said));
    }

    /// Names on a disk are bytes: this one is GBK.
    void opensANameThatIsNoUtf8()
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(QStringLiteral("plain.pcap"));
        QVERIFY(QFile::copy(QStringLiteral(RUNGS_SAMPLES "/http.pcap"), plain));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        process.setProcessEnvironment(environment);
        // Qt could not name it to take it away again.
        const QString script = QStringLiteral("file=$(printf '\\327\\245\\260\\374'); mv plain.pcap \"$file\"; "
                                              "\"$0\" --export report --connection 0 -o report.html \"$file\"; "
                                              "status=$?; rm -f \"$file\"; exit $status");
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script, m_program});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("report.html"))).size() > 1000);
    }

    void namesItsLibraries()
    {
        const Answer answer = run({QStringLiteral("--version")}, {});
        const QRegularExpression form(
            QStringLiteral("^rungs \\d+\\.\\d+\\.\\d+ \\(Qt %1, libpcap \\d+\\.\\d+[^ ]*\\)\\n$")
                .arg(QRegularExpression::escape(QString::fromLatin1(qVersion()))));
        QVERIFY2(form.match(answer.said).hasMatch(), qPrintable(answer.said));
    }

    void saysThatThereIsNoDisplay_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("reason");
        const QString none = QStringLiteral("DISPLAY and WAYLAND_DISPLAY name none");
        const QString x = QStringLiteral("the display :6553 cannot be reached");
        const auto name = [](const char *text) { return QString::fromLatin1(text); };
        QTest::newRow("none") << Variables{} << none;
        QTest::newRow("none for xcb") << Variables{{name("QT_QPA_PLATFORM"), name("xcb")}} << none;
        QTest::newRow("unreachable X server") << Variables{{name("DISPLAY"), name(":6553")}} << x;
        QTest::newRow("unreachable X server, chosen")
            << Variables{{name("DISPLAY"), name(":6553")}, {name("QT_QPA_PLATFORM"), name("xcb")}} << x;
        QTest::newRow("no name of an X server") << Variables{{name("DISPLAY"), name("nonsense")}}
                                                << QStringLiteral("the display nonsense cannot be reached");
        const Variables wayland{{name("WAYLAND_DISPLAY"), name("/nowhere/wayland-0")},
                                {name("XDG_RUNTIME_DIR"), name("/nowhere")}};
        // Where Qt's part for Wayland is not installed, that is the reason.
        QTest::newRow("unreachable Wayland") << wayland << name("wayland");
        Variables both = wayland;
        both.insert(name("DISPLAY"), name(":6553"));
        QTest::newRow("neither") << both << x;
    }

    void saysThatThereIsNoDisplay()
    {
        QFETCH(const Variables, variables);
        QFETCH(const QString, reason);
        const Answer answer = run({}, variables);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complaint.startsWith(QStringLiteral("rungs: no window can be opened without a display (")),
                 qPrintable(answer.complaint));
        QVERIFY2(answer.complaint.contains(reason), qPrintable(answer.complaint));
        QCOMPARE(answer.complaint.count(u'\n'), 1);
    }

    void saysThatThereAreNoFonts()
    {
        QTemporaryDir folder;
        QFile settings(folder.filePath(QStringLiteral("fonts.conf")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("<fontconfig><cachedir prefix=\"cwd\">cache</cachedir></fontconfig>");
        settings.close();
        const Answer answer = run({}, {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
                                       {QStringLiteral("FONTCONFIG_FILE"), settings.fileName()},
                                       {QStringLiteral("QT_QPA_FONTDIR"), folder.path()}});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complaint.contains(QStringLiteral("rungs: no fonts are installed")),
                 qPrintable(answer.complaint));
    }

    void exportsWithoutADisplay()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("ladder.svg"));
        const QString capture = QStringLiteral(RUNGS_SAMPLES "/http.pcap");
        const Answer answer =
            run({QStringLiteral("--export"), QStringLiteral("ladder"), QStringLiteral("-o"), target, capture},
                {{QStringLiteral("DISPLAY"), QStringLiteral(":6553")}});
        QVERIFY2(!answer.complaint.contains(QStringLiteral("rungs:")), qPrintable(answer.complaint));
        QCOMPARE(answer.status, 0);
        QVERIFY(QFileInfo(target).size() > 1000);
    }

    void refusesUnknownArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("frame") << QStringList{QStringLiteral("--frame"), QStringLiteral("0")}
                               << QStringLiteral("--frame takes a number from 1, not 0");
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")}
                               << QStringLiteral("--theme takes light, dark or system, not pink");
        QTest::newRow("files") << QStringList{QStringLiteral("a.pcap"), QStringLiteral("b.pcap")}
                               << QStringLiteral("one file at a time, not 2");
        QTest::newRow("follow") << QStringList{QStringLiteral("--follow")} << QStringLiteral("--follow needs a file");
    }

    void refusesUnknownArguments()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, reason);
        QProcess process;
        process.start(m_program, arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(reason), qPrintable(said));
    }

private:
    struct Answer
    {
        int status = -1; ///< of a program that ended by itself
        QString said;
        QString complaint;
    };

    /// What the program does with no more than these @p variables to find a display by.
    Answer run(const QStringList &arguments, const Variables &variables) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"})
            environment.remove(QString::fromLatin1(name));
        for (const auto &[name, value] : variables.toStdMap())
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(m_program, arguments);
        const bool hasEnded = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return {hasEnded ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString m_program;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
