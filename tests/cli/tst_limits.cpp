// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <fmt/format.h>

using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exit = -1;
    QByteArray output;
};

Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(250000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(qEnvironmentVariable("RUNGS_CLI"), arguments, input);
}

/// The server writes, waits half a second, and writes again; the client sends one short request.
std::string pausing()
{
    std::string text = "0.000 client > server S 0:0 win 60000 <mss 1460>\n"
                       "0.0001 server > client S. 0:0 ack 1 win 60000 <mss 1460>\n"
                       "0.030 client > server P. 1:51 ack 1 win 60000\n";
    for (int i = 0; i < 5; ++i) {
        text += fmt::format("{:.3f} server > client P. {}:{} ack 51\n"
                            "{:.3f} client > server . 51:51 ack {} win 60000\n",
                            0.1 + 0.5 * i, 1 + 100 * i, 101 + 100 * i, 0.13 + 0.5 * i, 101 + 100 * i);
    }
    return text;
}

} // namespace

class TestLimitsCommand : public QObject
{
    Q_OBJECT

private slots:
    void aRecordForEachSenderWithEnoughData()
    {
        const CaptureFile file(capture(pausing()));
        const Outcome outcome = run({u"limits"_s, file.path()});
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.output,
                 QByteArray("tcp.stream\tfrom\tduration\tapplication\treceiver\tnetwork\tunknown\tdominant\n"
                            "0\tserver\t2.000000\t1.0000\t0.0000\t0.0000\t0.0000\tapplication\n"));
    }

    void jsonIsAListOfObjects()
    {
        const CaptureFile file(capture(pausing()));
        const Outcome outcome = run({u"limits"_s, file.path(), u"--format"_s, u"json"_s});
        const QJsonArray all = QJsonDocument::fromJson(outcome.output).array();
        QCOMPARE(all.size(), 1);
        const QJsonObject expected{
            {u"tcp.stream"_s, 0}, {u"from"_s, u"server"_s}, {u"duration"_s, 2.0}, {u"application"_s, 1.0},
            {u"receiver"_s, 0.0}, {u"network"_s, 0.0},      {u"unknown"_s, 0.0},  {u"dominant"_s, u"application"_s}};
        QCOMPARE(all.first().toObject(), expected);
    }

    void filtersAndConnectionsHaveThem()
    {
        const CaptureFile file(capture(pausing()));
        const auto framesWith = [&file](const QString &filter) {
            return run({u"frames"_s, file.path(), u"--filter"_s, filter, u"-e"_s, u"frame.number"_s}).output;
        };
        const QByteArray fromServer = framesWith(u"tcp.srcport == 80"_s);
        QVERIFY(fromServer.count('\n') > 5);
        QCOMPARE(framesWith(u"rungs.limit == \"application\""_s), fromServer);
        QCOMPARE(framesWith(u"rungs.limit.share == 100"_s), fromServer);
        QCOMPARE(framesWith(u"rungs.limit != \"application\""_s).count('\n'), 1);
        QCOMPARE(run({u"connections"_s, file.path(), u"-e"_s, u"limit.client"_s, u"-e"_s, u"limit.server"_s}).output,
                 QByteArray("limit.client\tlimit.server\n\tapplication\n"));
    }

    void nothingToNameIsAnEmptyList()
    {
        const Outcome outcome =
            run({u"limits"_s, QStringLiteral(RUNGS_SAMPLES "/refused.pcap"), u"--format"_s, u"json"_s});
        QCOMPARE(outcome.exit, 0);
        QVERIFY(QJsonDocument::fromJson(outcome.output).isArray());
        QVERIFY(QJsonDocument::fromJson(outcome.output).array().isEmpty());
    }

    void textSaysItInSentences()
    {
        const CaptureFile file(capture(pausing()));
        const Outcome outcome = run({u"limits"_s, file.path(), u"--format"_s, u"text"_s});
        QCOMPARE(outcome.output,
                 QByteArray("Connection 0: 100 % of 2 s the server had nothing to send: 4 pauses of about 500 ms, the "
                            "longest until #6, ended by a write, not by an acknowledgment. Captured at the server, "
                            "which answers within 0.1 ms.\n"));
    }

    void aPipeSaysTheSameAsTheFile()
    {
        const CaptureFile file(capture(pausing()));
        QFile bytes(file.path());
        QVERIFY(bytes.open(QFile::ReadOnly));
        QCOMPARE(run({u"limits"_s, u"-"_s}, bytes.readAll()).output, run({u"limits"_s, file.path()}).output);
    }

    void aDamagedFileSaysWhatCameBeforeTheDamage()
    {
        const CaptureFile file(capture(pausing()));
        QFile bytes(file.path());
        QVERIFY(bytes.open(QFile::ReadOnly));
        const Outcome outcome = run({u"limits"_s, u"-"_s}, bytes.readAll().chopped(3));
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.output.contains("\tserver\t"));
        QCOMPARE(run({u"limits"_s, u"/nowhere.pcap"_s}).exit, 2);
    }

    /// Labelled captures of real kernels: what their senders counted themselves.
    void theSendersAgree()
    {
        const QString shared = QStringLiteral(RUNGS_SOURCE_DIR "/../shared");
        if (!QFile::exists(shared + "/limits/manifest.json"))
            return;
        const Outcome outcome =
            runProgram(shared + "/tools/score-limits", {qEnvironmentVariable("RUNGS_CLI"), shared + "/limits"});
        const QRegularExpression line(u"dominant (\\d+)/(\\d+) right; mean error ([\\d.]+)"_s);
        const QRegularExpressionMatch found = line.match(QString::fromUtf8(outcome.output));
        QVERIFY2(found.hasMatch(), outcome.output.constData());
        QVERIFY2(found.captured(1).toInt() * 70 >= found.captured(2).toInt() * 62, outcome.output.constData());
        QVERIFY2(found.captured(3).toDouble() <= 0.10, outcome.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestLimitsCommand)
#include "tst_limits.moc"
