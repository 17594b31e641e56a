// SPDX-License-Identifier: GPL-3.0-or-later
//
// What rungs-cli says of itself.
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void namesItsVersions_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("long") << QStringLiteral("--version");
        QTest::newRow("short") << QStringLiteral("-v");
    }

    void namesItsVersions()
    {
        QFETCH(const QString, argument);
        QProcess process;
        process.start(qEnvironmentVariable("RUNGS_CLI"), {argument});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        const QRegularExpression form(
            QStringLiteral("^rungs-cli \\d+\\.\\d+\\.\\d+ \\(libpcap \\d+\\.\\d+[^ ]*\\)\\n$"));
        QVERIFY2(form.match(said).hasMatch(), qPrintable(said));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
