// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the programs without a window say of themselves.
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void namesItsVersions_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("argument");
        QTest::newRow("rungs-cli") << QStringLiteral("rungs-cli") << QStringLiteral("--version");
        QTest::newRow("rungs-cli, short") << QStringLiteral("rungs-cli") << QStringLiteral("-v");
        QTest::newRow("rungs-capture") << QStringLiteral("rungs-capture") << QStringLiteral("--version");
    }

    void namesItsVersions()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, argument);
        QProcess process;
        process.start(QFileInfo(qEnvironmentVariable("RUNGS_CLI")).dir().filePath(program), {argument});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        const QRegularExpression form(
            QStringLiteral("^%1 \\d+\\.\\d+\\.\\d+ \\(libpcap \\d+\\.\\d+[^ ]*\\)\\n$").arg(program));
        QVERIFY2(form.match(said).hasMatch(), qPrintable(said));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
