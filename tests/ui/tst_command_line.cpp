// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program of the window, asked without a window.
#include <QProcess>
#include <QTest>

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
    QString m_program;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
