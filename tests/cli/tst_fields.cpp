// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryFile>
#include <QtTest>

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

QString http()
{
    return QStringLiteral(RUNGS_SAMPLES "/http.pcap");
}

/// The line that ends with @p key, its runs of spaces made one.
QByteArray lineOf(const QByteArray &text, const QByteArray &key)
{
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray simple = line.simplified();
        if (simple.endsWith(' ' + key))
            return simple;
    }
    return {};
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private slots:
    void aFrameAsText();
    void aFrameAsJson();
    void aFrameThatIsNotThere();
    void readsNoFurtherThanItsFrame();
    void everyKeyOnce();
    void anyKeyIsAColumn();
};

void TestFields::aFrameAsText()
{
    const Outcome outcome = run({u"fields"_qs, http(), u"--frame"_qs, u"1"_qs});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.startsWith("Frame 1, 80 bytes"));
    QCOMPARE(lineOf(outcome.output, "tcp.hdr_len"),
             QByteArray("Data offset: 10 \xc3\x97 4 = 40 bytes 12 : 4 f0 1010 .... tcp.hdr_len"));
    QCOMPARE(lineOf(outcome.output, "tcp.flags.syn"), QByteArray("SYN: 1 13.6 : 1 02 .... ..1. tcp.flags.syn"));
    QCOMPARE(lineOf(outcome.output, "tcp.seq_raw"),
             QByteArray("Sequence number: 3867191875 (relative 0) 4 : 32 tcp.seq_raw"));
    QCOMPARE(lineOf(outcome.output, "tcp.options.mss_val"),
             QByteArray("Maximum segment size: 1460 22 : 16 tcp.options.mss_val"));
    const Outcome second = run({u"fields"_qs, http(), u"--frame"_qs, u"2"_qs});
    QVERIFY(lineOf(second.output, "tcp.hdr_len").contains("= 28 bytes"));
}

void TestFields::aFrameAsJson()
{
    const Outcome outcome = run({u"fields"_qs, http(), u"--frame"_qs, u"1"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject frame = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(frame.value(u"frame"_qs).toInt(), 1);
    const QJsonArray layers = frame.value(u"layers"_qs).toArray();
    QCOMPARE(layers.at(0).toObject().value(u"key"_qs).toString(), u"frame"_qs);
    const QJsonObject tcp = layers.at(3).toObject();
    QCOMPARE(tcp.value(u"key"_qs).toString(), u"tcp"_qs);
    const QJsonObject offset = tcp.value(u"fields"_qs).toArray().at(4).toObject();
    QCOMPARE(offset.value(u"key"_qs).toString(), u"tcp.hdr_len"_qs);
    QCOMPARE(offset.value(u"value"_qs).toString(), u"40"_qs);
    QCOMPARE(offset.value(u"first_bit"_qs).toInt(), 52 * 8);
    QCOMPARE(offset.value(u"bits"_qs).toInt(), 4);
    QCOMPARE(offset.value(u"mask"_qs).toString(), u"f0"_qs);
}

void TestFields::aFrameThatIsNotThere()
{
    for (const QString &number : {u"0"_qs, u"12"_qs, u"99999999999"_qs}) {
        const Outcome outcome = run({u"fields"_qs, http(), u"--frame"_qs, number});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY(outcome.output.isEmpty());
    }
    QCOMPARE(run({u"fields"_qs, http()}).exitCode, 2);
}

void TestFields::readsNoFurtherThanItsFrame()
{
    QFile sample(http());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray header = sample.read(24);
    const QByteArray records = sample.readAll();
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(header);
    constexpr int copies = 500;
    for (int i = 0; i < copies; ++i)
        file.write(records);
    file.write(records.left(20)); // a record that is cut short
    file.close();
    const auto frame = [&](int number) {
        return run({u"fields"_qs, file.fileName(), u"--frame"_qs, QString::number(number)});
    };
    const Outcome first = frame(1);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.errors, QByteArray());
    QCOMPARE(lineOf(first.output, "tcp.flags.syn"),
             lineOf(run({u"fields"_qs, http(), u"--frame"_qs, u"1"_qs}).output, "tcp.flags.syn"));
    QVERIFY(!frame(11 * copies).output.isEmpty());
    QCOMPARE(frame(11 * copies + 1).exitCode, 2);
    // What needs the whole connection finds the damage.
    const Outcome whole = run({u"explain"_qs, file.fileName(), u"--frame"_qs, u"1"_qs});
    QCOMPARE(whole.exitCode, 1);
    QVERIFY(!whole.errors.isEmpty());
}

void TestFields::everyKeyOnce()
{
    const Outcome outcome = run({u"keys"_qs});
    QCOMPARE(outcome.exitCode, 0);
    const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("key\tname\tbits\ttype\tsource"));
    QSet<QByteArray> keys;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split('\t');
        QCOMPARE(cells.size(), 5);
        QVERIFY2(!keys.contains(cells.first()), cells.first());
        keys << cells.first();
    }
    QVERIFY(lines.contains(QByteArray("tcp.hdr_len\tData offset\t4\tbytes, counted in words of 4\tRFC 9293 3.1")));
    for (const char *key :
         {"frame.number", "frame.time_epoch", "src", "dst", "ip.src", "ipv6.src", "tcp.stream", "tcp.seq", "tcp.ack",
          "tcp.flags", "tcp.window_size", "tcp.checksum.status", "tcp.len", "tcp.options", "tcp.options.sack_le",
          "tcp.options.mptcp.subtype", "http.request.method", "rungs.summary"})
        QVERIFY2(keys.contains(key), key);
}

void TestFields::anyKeyIsAColumn()
{
    const Outcome outcome = run({u"segments"_qs, http(), u"-e"_qs, u"tcp.options.mss_val"_qs, u"-e"_qs,
                                 u"tcp.option_kind"_qs, u"-e"_qs, u"http.request.method"_qs, u"-e"_qs, u"ip.ttl"_qs});
    QCOMPARE(outcome.exitCode, 0);
    const QList<QByteArray> lines = outcome.output.split('\n');
    QVERIFY(lines.at(1).startsWith("1460\t2,4,8,1,3\t\t64"));
    QVERIFY(lines.at(4).startsWith("\t\tGET\t"));
    // The edges of SACK are relative, as tcp.seq is; both stand for where the other side's data is missing.
    const Outcome lost = run({u"segments"_qs, QStringLiteral(RUNGS_SAMPLES "/fast-retransmission.pcap"), u"-e"_qs,
                              u"tcp.options.sack_le"_qs, u"-e"_qs, u"tcp.ack"_qs});
    int blocks = 0;
    for (const QByteArray &line : lost.output.trimmed().split('\n').mid(1)) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 2 || cells.first().isEmpty())
            continue;
        ++blocks;
        QVERIFY2(cells.first().split(',').first().toUInt() > cells.at(1).toUInt(), line);
        QVERIFY2(cells.first().split(',').first().toUInt() < 1000000, line);
    }
    QVERIFY(blocks > 0);
    // Each key that is listed can be asked for.
    const QList<QByteArray> keys = run({u"keys"_qs}).output.trimmed().split('\n').mid(1);
    QStringList arguments{u"frames"_qs, http()};
    for (const QByteArray &key : keys)
        arguments << u"-e"_qs << QString::fromUtf8(key.split('\t').first());
    QCOMPARE(run(arguments).exitCode, 0);
    QCOMPARE(run({u"segments"_qs, http(), u"-e"_qs, u"no.such.key"_qs}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
