// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exit = -1;
    QByteArray output;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(250000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

/// Captured at the client, 40 ms from the server: an answer in 50 ms, a slow one, and one in a second connection that
/// is between the two, after a lost request.
constexpr std::string_view requests = "other 192.0.2.1:40001\n"
                                      "0.000 client > server S 0:0 win 60000 <mss 1460>\n"
                                      "0.040 server > client S. 0:0 ack 1 win 60000 <mss 1460>\n"
                                      "0.0401 client > server . 1:1 ack 1 win 60000\n"
                                      "1.000 client > server P. 1:11 ack 1\n"
                                      "1.050 server > client P. 1:101 ack 11\n"
                                      "2.000 client > server P. 11:25 ack 101 data \"GET / HTTP/1.1\"\n"
                                      "2.041 server > client . 101:101 ack 25\n"
                                      "2.412 server > client P. 101:201 ack 25\n"
                                      "2.420 server > client P. 201:301 ack 25\n"
                                      "3.000 other > server S 0:0 win 60000 <mss 1460>\n"
                                      "3.040 server > other S. 0:0 ack 1 win 60000 <mss 1460>\n"
                                      "3.0401 other > server . 1:1 ack 1 win 60000\n"
                                      "4.000 other > server P. 1:11 ack 1\n"
                                      "4.300 other > server P. 1:11 ack 1\n"
                                      "4.350 server > other P. 1:101 ack 11\n"
                                      "4.360 other > server P. 11:21 ack 101\n";

QByteArray bytesOf(const CaptureFile &file)
{
    QFile bytes(file.path());
    return bytes.open(QFile::ReadOnly) ? bytes.readAll() : QByteArray();
}

} // namespace

class TestLatencyCommand : public QObject
{
    Q_OBJECT

private slots:
    void sentencesSayWhoTookTheTime()
    {
        const CaptureFile file(capture(requests));
        const Outcome outcome = run({u"latency"_s, file.path(), u"--slowest"_s, u"2"_s});
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(
            outcome.output,
            QByteArray("Connection 0: Opened in 40.1 ms. The first byte of the server came 1.05 s after the SYN, the "
                       "last one after 2.42 s. Captured at the client, which answers within 0.1 ms (#2, #3); the "
                       "server answers after 40 ms at the soonest (#1, #2).\n"
                       "Connection 0: #6 asked “GET / HTTP/1.1”, #8 answered 412 ms later: 40 ms on the way, "
                       "372 ms at the server. #7 acknowledged the request after 41 ms: it had arrived by then. "
                       "The answer took 8 ms, until #9.\n"
                       "Connection 1: Opened in 40.1 ms. The first byte of the server came 1.35 s after the SYN, "
                       "the last one after 1.35 s. Captured at the client, which answers within 0.1 ms (#11, #12); "
                       "the server answers after 40 ms at the soonest (#10, #11).\n"
                       "Connection 1: #13 asked, #15 answered 350 ms later: 340 ms on the way, 10 ms at the "
                       "server. 300 ms of that passed until #14 retransmitted what had been lost. The next "
                       "request, #16, came 10 ms after the answer: 0.1 ms on the way, 9.9 ms at the client.\n"));
    }

    void aTableHasARowForEachTurn()
    {
        const CaptureFile file(capture(requests));
        const Outcome outcome = run({u"latency"_s, file.path(), u"--format"_s, u"tsv"_s, u"--connection"_s, u"0"_s});
        QCOMPARE(outcome.exit, 0);
        const QList<QByteArray> lines = outcome.output.split('\n');
        QCOMPARE(lines.size(), 4);
        const QList<QByteArray> names = lines[0].split('\t');
        const QList<QByteArray> values = lines[2].split('\t');
        QCOMPARE(values.size(), names.size());
        const auto value = [&](const char *name) { return values.value(names.indexOf(name)); };
        QCOMPARE(value("tcp.stream"), QByteArray("0"));
        QCOMPARE(value("request.first"), QByteArray("6"));
        QCOMPARE(value("answer.last"), QByteArray("9"));
        QCOMPARE(value("answer.bytes"), QByteArray("200"));
        QCOMPARE(value("time.wait"), QByteArray("0.412000000"));
        QCOMPARE(value("time.network"), QByteArray("0.040000000"));
        QCOMPARE(value("time.server"), QByteArray("0.372000000"));
        QCOMPARE(value("time.total"), QByteArray("0.420000000"));
        QCOMPARE(value("time.pause"), QByteArray());
        QCOMPARE(value("captured"), QByteArray("client"));
        QCOMPARE(value("to_server.from"), QByteArray("handshake"));
    }

    void jsonNamesItsSchemaAndWhatIsAbsent()
    {
        const CaptureFile file(capture(requests));
        const QJsonObject all =
            QJsonDocument::fromJson(run({u"latency"_s, file.path(), u"--format"_s, u"json"_s}).output).object();
        QCOMPARE(all.value(u"schema"_s).toString(), u"rungs.latency/1"_s);
        const QJsonArray turns = all.value(u"turns"_s).toArray();
        QCOMPARE(turns.size(), 4);
        const QJsonObject lost = turns[2].toObject();
        QCOMPARE(lost.value(u"time.lost"_s).toDouble(), 0.3);
        QCOMPARE(lost.value(u"retransmission"_s).toInt(), 14);
        QVERIFY(lost.value(u"request.line"_s).isNull() && lost.contains(u"request.line"_s));
        const QJsonObject unanswered = turns[3].toObject();
        QVERIFY(unanswered.value(u"answer.first"_s).isNull() && unanswered.value(u"time.wait"_s).isNull());
        for (const QJsonValue &turn : turns)
            QCOMPARE(turn.toObject().size(), lost.size());
    }

    void jsonLinesAreTheSameRecords()
    {
        const CaptureFile file(capture(requests));
        const QJsonArray turns =
            QJsonDocument::fromJson(run({u"latency"_s, file.path(), u"--format"_s, u"json"_s}).output)
                .object()
                .value(u"turns"_s)
                .toArray();
        QList<QByteArray> lines = run({u"latency"_s, file.path(), u"--format"_s, u"ndjson"_s}).output.split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QCOMPARE(lines.size(), turns.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject record = QJsonDocument::fromJson(lines[i]).object();
            QCOMPARE(record.take(u"schema"_s).toString(), i == 0 ? u"rungs.latency/1"_s : QString());
            QCOMPARE(record, turns[i].toObject());
        }
    }

    void nothingAskedIsAnEmptyList()
    {
        const QString file = QStringLiteral(RUNGS_SAMPLES "/refused.pcap");
        const Outcome outcome = run({u"latency"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.output, QByteArray("{\"schema\":\"rungs.latency/1\",\"turns\":[]}\n"));
        QCOMPARE(run({u"latency"_s, file}).output, QByteArray());
    }

    void aPipeSaysTheSameAsTheFile()
    {
        const CaptureFile file(capture(requests));
        for (const QString &format : {u"text"_s, u"csv"_s})
            QCOMPARE(run({u"latency"_s, u"-"_s, u"--format"_s, format}, bytesOf(file)).output,
                     run({u"latency"_s, file.path(), u"--format"_s, format}).output);
    }

    void whatIsWrongIsSaidByTheStatus()
    {
        const CaptureFile file(capture(requests));
        const Outcome damaged = run({u"latency"_s, u"-"_s}, bytesOf(file).chopped(3));
        QCOMPARE(damaged.exit, 1);
        QVERIFY(damaged.output.contains("#8 answered"));
        QCOMPARE(run({u"latency"_s, u"/nowhere.pcap"_s}).exit, 2);
        QCOMPARE(run({u"latency"_s, file.path(), u"--connection"_s, u"2"_s}).exit, 2);
        QCOMPARE(run({u"latency"_s, file.path(), u"--slowest"_s, u"few"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestLatencyCommand)
#include "tst_latency.moc"
