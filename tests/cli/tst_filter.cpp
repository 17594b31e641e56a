// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sample(const QString &name)
{
    return QStringLiteral(RUNGS_SAMPLES "/") + name;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void frames();
    void segments();
    void connectionsWithAFrameThatPasses();
    void theBytesOfSegmentsThatPass();
    void anExpressionIsAColumn();
    void commaSeparated();
    void aWrongTextIsMarked();
    void theReportInJson();
    void hintsInTheReport();
    void whatPassesInAFileAndWhy();
    void asACaptureFilter();
    void aCaptureFilterFiltersFrames();
};

void TestFilter::asACaptureFilter()
{
    const Outcome said = run({u"filter"_s, u"tcp.flags.syn == 1 && ip.src == 192.0.2.1"_s, u"--bpf"_s});
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.output.contains("192.0.2.1") && said.output.contains("tcp["), said.output);
    // It is one line that libpcap takes, so Rungs takes it too.
    QCOMPARE(said.output.count('\n'), 1);
    QCOMPARE(run({u"filter"_s, u"bpf: "_s + QString::fromUtf8(said.output.trimmed())}).exitCode, 0);
    const Outcome unsayable = run({u"filter"_s, u"rungs.events == \"retransmission\""_s, u"--bpf"_s});
    QCOMPARE(unsayable.exitCode, 2);
    QVERIFY(unsayable.output.isEmpty());
    QVERIFY2(unsayable.errors.contains("rungs.events"), unsayable.errors);
}

void TestFilter::aCaptureFilterFiltersFrames()
{
    const Outcome outcome = run(
        {u"frames"_s, sample(u"http.pcap"_s), u"--filter"_s, u"bpf: tcp[13] & 2 != 0"_s, u"-e"_s, u"frame.number"_s});
    QCOMPARE(outcome.output, QByteArray("frame.number\n1\n2\n"));
    const Outcome wrong = run({u"frames"_s, sample(u"http.pcap"_s), u"--filter"_s, u"bpf: tcp port"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.errors.contains("libpcap"), wrong.errors);
}

void TestFilter::frames()
{
    const Outcome outcome =
        run({u"frames"_s, sample(u"http.pcap"_s), u"--filter"_s, u"tcp.len > 0"_s, u"-e"_s, u"frame.number"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray("frame.number\n4\n5\n"));
}

void TestFilter::segments()
{
    const Outcome outcome = run({u"segments"_s, sample(u"http.pcap"_s), u"--filter"_s,
                                 u"rungs.events == \"out-of-order\""_s, u"-e"_s, u"frame.number"_s});
    QCOMPARE(outcome.output, QByteArray("frame.number\n8\n"));
}

void TestFilter::connectionsWithAFrameThatPasses()
{
    const auto lines = [](const QString &filter) {
        return run({u"connections"_s, sample(u"refused.pcap"_s), u"--filter"_s, filter, u"-e"_s, u"tcp.stream"_s})
            .output;
    };
    QCOMPARE(lines(u"tcp.connection.rst"_s), QByteArray("tcp.stream\n0\n1\n"));
    QCOMPARE(lines(u"frame.number == 3"_s), QByteArray("tcp.stream\n1\n"));
    QCOMPARE(lines(u"udp"_s), QByteArray("tcp.stream\n"));
}

void TestFilter::theBytesOfSegmentsThatPass()
{
    const auto bytes = [](const QStringList &more) {
        return run(QStringList{u"stream"_s, sample(u"http.pcap"_s), u"--connection"_s, u"0"_s, u"--from"_s, u"client"_s}
                   + more)
            .output;
    };
    QVERIFY(bytes({}).startsWith("GET / HTTP/1.1"));
    QVERIFY(bytes({u"--filter"_s, u"frame.number == 4"_s}).startsWith("GET / HTTP/1.1"));
    QVERIFY(bytes({u"--filter"_s, u"frame.number == 5"_s}).isEmpty());
}

void TestFilter::anExpressionIsAColumn()
{
    const Outcome outcome =
        run({u"frames"_s, sample(u"http.pcap"_s), u"--filter"_s, u"frame.number in {4, 6}"_s, u"-e"_s, u"tcp.len * 2"_s,
             u"-e"_s, u"tcp.port"_s, u"-e"_s, u"upper(http.request.method)"_s});
    QCOMPARE(outcome.output, QByteArray("tcp.len * 2\ttcp.port\tupper(http.request.method)\n"
                                        "152\t42042,80\tGET\n0\t42042,80\t\n"));
}

void TestFilter::commaSeparated()
{
    const Outcome outcome =
        run({u"segments"_s, sample(u"http.pcap"_s), u"--format"_s, u"csv"_s, u"--filter"_s, u"frame.number == 8"_s,
             u"-e"_s, u"frame.number"_s, u"-e"_s, u"rungs.events.all"_s, u"-e"_s, u"tcp.port"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray("frame.number,rungs.events.all,tcp.port\n8,out-of-order(5),\"80,42042\"\n"));
}

void TestFilter::aWrongTextIsMarked()
{
    const Outcome outcome = run({u"frames"_s, sample(u"http.pcap"_s), u"--filter"_s, u"tcp.srcport = 80"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.contains("\n    tcp.srcport = 80\n                ^\n"), outcome.errors);
    QVERIFY2(outcome.errors.endsWith("Two signs compare: ==.\n"), outcome.errors);
    QCOMPARE(run({u"filter"_s, u"tcp.srcport = 80"_s}).exitCode, 2);
    QCOMPARE(run({u"filter"_s, u"tcp.srcport == 80"_s}).exitCode, 0);
}

void TestFilter::theReportInJson()
{
    const Outcome wrong = run({u"filter"_s, u"http.host == \"ä\" && tcp.flags.sny"_s, u"--format"_s, u"json"_s});
    QCOMPARE(wrong.exitCode, 2);
    const QJsonObject report = QJsonDocument::fromJson(wrong.output).object();
    QCOMPARE(report.value("valid"_L1), false);
    const QJsonObject error = report.value("error"_L1).toObject();
    QCOMPARE(error.value("start"_L1).toInt(), 20); // characters, not bytes
    QCOMPARE(error.value("length"_L1).toInt(), 13);
    QVERIFY(error.value("message"_L1).toString().contains(u"tcp.flags.syn"_s));
    const Outcome right = run({u"filter"_s, u"tcp"_s, u"--format"_s, u"json"_s});
    QCOMPARE(right.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(right.output).object().value("valid"_L1), true);
}

void TestFilter::hintsInTheReport()
{
    const Outcome outcome = run({u"filter"_s, u"tcp.flags.syn"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray hints = QJsonDocument::fromJson(outcome.output).object().value("hints"_L1).toArray();
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints[0].toObject().value("filter"_L1).toString(), u"tcp.flags.syn == 1"_s);
    QVERIFY(run({u"filter"_s, u"tcp.flags.syn"_s}).output.contains("did you mean tcp.flags.syn == 1?"));
}

void TestFilter::whatPassesInAFileAndWhy()
{
    const QStringList command{u"filter"_s, u"not udp.port == 53 and tcp.len > 0"_s, sample(u"http.pcap"_s)};
    const QByteArray text = run(command).output;
    QVERIFY2(text.contains("2 of 11 frames\n2 frames match only because they have no udp.port.\n"), text);
    const Outcome outcome = run(command + QStringList{u"--frame"_s, u"1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(report.value("matches"_L1).toInt(), 2);
    QCOMPARE(report.value("frames"_L1).toInt(), 11);
    const QJsonObject frame = report.value("frame"_L1).toObject();
    QCOMPARE(frame.value("passes"_L1), false);
    QCOMPARE(frame.value("tests"_L1).toArray().size(), 2);
    QCOMPARE(run(command + QStringList{u"--frame"_s, u"12"_s}).exitCode, 2);
}

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
