// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_bytes.h"

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

    /// What the header says, of every packet, and of each in a tunnel.
    void printsTheAddressesOfEveryHeader()
    {
        const auto record = [](const QByteArray &digits) {
            const QByteArray bytes = QByteArray::fromHex(digits);
            QByteArray header(16, '\0');
            header[8] = header[12] = static_cast<char>(bytes.size());
            return header + bytes;
        };
        const QByteArray udp = "450000200001000040110000c0000201c0000202"
                               "9c400035000c0000";
        const QByteArray sixInFour = "4500003c0001000040290000c6336401c6336402"
                                     "6000000000003b4020010db800000000000000000000000120010db8000000000000000000000002";
        const QByteArray fourInFour = "450000300001000040040000c6336401c6336402"
                                      "4500001c0001000040fd0000c0000201c0000202"
                                      "0102030405060708";
        const QByteArray file = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000065000000");
        const Outcome outcome = run({u"frames"_s, u"-"_s, u"-e"_s, u"ip.src"_s, u"-e"_s, u"ip.dst"_s, u"-e"_s,
                                     u"ipv6.src"_s, u"-e"_s, u"ipv6.dst"_s},
                                    file + record(udp + "01020304") + record(sixInFour) + record(fourInFour));
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines().at(1), QByteArray("192.0.2.1\t192.0.2.2\t\t"));
        QCOMPARE(outcome.lines().at(2), QByteArray("198.51.100.1\t198.51.100.2\t2001:db8::1\t2001:db8::2"));
        QCOMPARE(outcome.output.split('\n').at(3), QByteArray("198.51.100.1,192.0.2.1\t198.51.100.2,192.0.2.2\t\t"));
    }

    /// A segment without ports has a line, and no connection.
    void doesNotMakeUpPorts()
    {
        const QByteArray header = "d4c3b2a1020004000000000000000000ffff000065000000";
        const QByteArray two = "00000000000000001600000028000000"
                               "450000280001000040060000c0000201c0000202"
                               "c351";
        const QByteArray file = QByteArray::fromHex(header + two);
        const Outcome outcome = run({u"segments"_s, u"-"_s, u"-e"_s, u"src"_s, u"-e"_s, u"tcp.srcport"_s, u"-e"_s,
                                     u"tcp.dstport"_s, u"-e"_s, u"tcp.stream"_s},
                                    file);
        QCOMPARE(outcome.output.split('\n').at(1), QByteArray("192.0.2.1\t50001\t\t"));
        QCOMPARE(run({u"connections"_s, u"-"_s}, file).lines().size(), 1);
    }

    /// What a pcapng file says of the interface of a frame.
    void namesTheInterface()
    {
        using namespace rungs::test;
        const auto name = [](const char *text) { return PcapngBytes::Options{{2, asBytes(text)}}; };
        const rungs::Bytes bytes = PcapngBytes()
                                       .interface(101, 0, name("eth0"))
                                       .interface(101, 0, name("wlan0"))
                                       .enhanced(1, 1, "one")
                                       .enhanced(0, 2, "two")
                                       .enhanced(9, 3, "three")
                                       .all();
        const QByteArray file(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        const QStringList columns{u"-e"_s, u"frame.number"_s,         u"-e"_s, u"frame.interface_id"_s,
                                  u"-e"_s, u"frame.interface_name"_s, u"-e"_s, u"frame.section_number"_s};
        const Outcome all = run(QStringList{u"frames"_s, u"-"_s} + columns, file);
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.output, QByteArray("frame.number\tframe.interface_id\tframe.interface_name\tframe.section_number\n"
                                        "1\t1\twlan0\t1\n2\t0\teth0\t1\n3\t2\t\t1\n"));
        const Outcome one =
            run(QStringList{u"frames"_s, u"-"_s, u"--filter"_s, u"frame.interface_name == \"eth0\""_s} + columns, file);
        QCOMPARE(one.lines().at(1), QByteArray("2\t0\teth0\t1"));
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
