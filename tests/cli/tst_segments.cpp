// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QList<QByteArray> lines() const { return output.trimmed().split('\n'); }
    QList<QByteArray> cells(int line) const { return lines().at(line).split('\t'); }
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sample(const QString &name)
{
    return QStringLiteral(RUNGS_SAMPLES "/") + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT
private slots:
    /// What is read from a pipe is said before all is known; a later record takes back what does not hold.
    void aPipeTakesBackWhatItSaid()
    {
        const QString path = sample(u"refused.pcap"_qs);
        const QStringList keys{u"-e"_qs, u"rungs.state.dst"_qs, u"-e"_qs, u"rungs.revises"_qs};
        const Outcome file = run(QStringList{u"segments"_qs, path} + keys);
        const Outcome pipe = run(QStringList{u"segments"_qs, u"-"_qs} + keys, contents(path));
        QCOMPARE(file.lines().mid(1, 2), (QList<QByteArray>{"CLOSED\t", "CLOSED\t"}));
        QCOMPARE(pipe.lines().mid(1, 2), (QList<QByteArray>{"SYN-RECEIVED\t", "CLOSED\tstate(1)"}));
    }

    void printsEverySegmentOfTheClassroomCapture()
    {
        const Outcome outcome = run({u"segments"_qs, sample(u"http.pcap"_qs)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines().size(), 12);
        QCOMPARE(outcome.lines().at(0).split('\t').first(), QByteArray("frame.number"));
        QCOMPARE(
            outcome.lines().at(1),
            QByteArray("1\t1700000000.123456000\t192.168.229.128\t8.134.50.24\t42042\t80\t0\t3867191875\t0\t0\t0\t40"
                       "\t0x002\t64240\t64240\t0xea90\tgood\t0\t0\t020405b40402080a499602d20000000001030307"));
        QVERIFY(outcome.errors.isEmpty());
    }

    void printsTheColumnsThatAreAskedFor()
    {
        const Outcome outcome =
            run({u"segments"_qs, sample(u"http.pcap"_qs), u"-e"_qs, u"frame.number"_qs, u"-e"_qs, u"tcp.seq"_qs,
                 u"-e"_qs, u"tcp.ack"_qs, u"-e"_qs, u"tcp.flags.syn"_qs, u"-e"_qs, u"ip.ttl"_qs});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines().at(0), QByteArray("frame.number\ttcp.seq\ttcp.ack\ttcp.flags.syn\tip.ttl"));
        QCOMPARE(outcome.lines().at(1), QByteArray("1\t0\t0\t1\t64"));
        QCOMPARE(outcome.lines().at(2), QByteArray("2\t0\t1\t1\t128"));
        QCOMPARE(outcome.lines().at(4), QByteArray("4\t1\t1\t0\t64"));
    }

    void printsJson()
    {
        const Outcome outcome = run({u"segments"_qs, sample(u"http.pcap"_qs), u"--format"_qs, u"json"_qs});
        const QJsonArray records = QJsonDocument::fromJson(outcome.output).array();
        QCOMPARE(records.size(), 11);
        QCOMPARE(records.at(0).toObject().value(u"tcp.seq_raw"_qs).toDouble(), 3867191875.0);
        QCOMPARE(records.at(0).toObject().value(u"tcp.flags"_qs).toString(), u"0x002"_qs);
        const Outcome lines = run({u"segments"_qs, sample(u"http.pcap"_qs), u"--format"_qs, u"ndjson"_qs});
        QCOMPARE(lines.lines().size(), 11);
        for (const QByteArray &line : lines.lines())
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void readsStandardInput()
    {
        const Outcome outcome = run({u"segments"_qs, u"-"_qs}, contents(sample(u"http.pcap"_qs)));
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, run({u"segments"_qs, sample(u"http.pcap"_qs)}).output);
    }

    void printsWhatPrecedesDamage()
    {
        const QTemporaryDir folder;
        const QByteArray whole = contents(sample(u"http.pcap"_qs));
        // 24 bytes of file header, then frame 1 of 16 + 80 bytes; frame 2 is cut in two.
        const QString path = write(folder, u"cut.pcap"_qs, whole.first(24 + 16 + 80 + 30));
        const Outcome outcome = run({u"segments"_qs, path});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.lines().size(), 2);
        QVERIFY2(outcome.errors.contains("120"), outcome.errors.constData());
    }

    void saysWhyNothingCanBeRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such file") << QStringList{u"segments"_qs, u"/nonexistent/file.pcap"_qs};
        QTest::newRow("a directory") << QStringList{u"frames"_qs, u"/"_qs};
        QTest::newRow("no such key") << QStringList{u"segments"_qs, sample(u"http.pcap"_qs), u"-e"_qs, u"tcp.nokey"_qs};
        QTest::newRow("no such format") << QStringList{u"segments"_qs, sample(u"http.pcap"_qs), u"--format"_qs,
                                                       u"xml"_qs};
        QTest::newRow("no such command") << QStringList{u"segmente"_qs, sample(u"http.pcap"_qs)};
        QTest::newRow("no file") << QStringList{u"segments"_qs};
    }

    void saysWhyNothingCanBeRead()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.isEmpty());
    }

    void printsEveryFrame()
    {
        const Outcome outcome = run({u"frames"_qs, sample(u"http.pcap"_qs)});
        QCOMPARE(outcome.lines().size(), 12);
        QCOMPARE(outcome.lines().at(1),
                 QByteArray("1\t1700000000.123456000\tsll:ip:tcp\t192.168.229.128\t8.134.50.24\t80\t80"
                            "\tSYN: opens, initial sequence number 3867191875"));
    }

    void endsWithoutErrorWhenThePipeCloses()
    {
        const QTemporaryDir folder;
        // More output than a pipe holds, so that the writer meets the closed end.
        const QByteArray whole = contents(sample(u"http.pcap"_qs));
        QByteArray many = whole;
        for (int i = 0; i < 300; ++i)
            many += whole.mid(24);
        const QString path = write(folder, u"many.pcap"_qs, many);
        QProcess shell;
        shell.start(u"/bin/sh"_qs, {u"-c"_qs, u"{ \"$RUNGS_CLI\" segments \"$1\"; } 2>\"$2\" | head -n 1"_qs, u"sh"_qs,
                                    path, folder.filePath(u"errors"_qs)});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(contents(folder.filePath(u"errors"_qs)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
