// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

namespace {

struct Outcome
{
    int exitCode = -1;
    QString output;
    QByteArray errors;
};

Outcome run(const QString &file, const QStringList &more = {}, int connection = 0)
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"),
                  QStringList{u"ladder"_qs, file, u"--connection"_qs, QString::number(connection)} + more);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), process.readAllStandardError()};
}

QString sample(const QString &name)
{
    return QStringLiteral(RUNGS_SAMPLES "/") + name + u".pcap"_qs;
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(RUNGS_TEST_DATA "/ladder/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Compares ladders with files that people have read and found right.
class TestLadder : public QObject
{
    Q_OBJECT

private slots:
    void asText_data();
    void asText();
    void asAscii();
    void asMermaid_data();
    void asMermaid();
    void everyStatementOfMermaidIsWhole();
    void asJson();
    void aConnectionThatIsNotThere();
};

void TestLadder::asText_data()
{
    QTest::addColumn<QString>("name");
    const QDir samples(QStringLiteral(RUNGS_SAMPLES));
    for (const QString &file : samples.entryList({u"*.pcap"_qs}))
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void TestLadder::asText()
{
    QFETCH(QString, name);
    const Outcome outcome = run(sample(name));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.split(u'\n'), golden(name + u".txt"_qs).split(u'\n'));
}

void TestLadder::asAscii()
{
    const Outcome outcome = run(sample(u"fast-retransmission"_qs), {u"--ascii"_qs});
    QCOMPARE(outcome.output.split(u'\n'), golden(u"fast-retransmission.ascii.txt"_qs).split(u'\n'));
    for (const QChar each : outcome.output)
        QVERIFY(each.unicode() < 128);
}

void TestLadder::asMermaid_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"http", "fast-retransmission", "refused"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLadder::asMermaid()
{
    QFETCH(QString, name);
    const Outcome outcome = run(sample(name), {u"--format"_qs, u"mermaid"_qs});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.split(u'\n'), golden(name + u".mmd"_qs).split(u'\n'));
}

void TestLadder::everyStatementOfMermaidIsWhole()
{
    // The grammar of what is used of sequenceDiagram; a semicolon ends a statement, a number sign begins an entity.
    static const QRegularExpression statement(
        u"^    (participant [CS] as [^;#]+|Note (left of C|right of S|over C,S): ([^;#]|#\\d+;)+"
        "|[CS](->>|-->>|-x|--x|-\\))[CS]: ([^;#]|#\\d+;)+)$"_qs);
    const QDir samples(QStringLiteral(RUNGS_SAMPLES));
    for (const QString &file : samples.entryList({u"*.pcap"_qs})) {
        QStringList lines = run(samples.filePath(file), {u"--format"_qs, u"mermaid"_qs}).output.split(u'\n');
        QCOMPARE(lines.takeFirst(), u"sequenceDiagram"_qs);
        QCOMPARE(lines.takeLast(), QString());
        QVERIFY(lines.size() > 5);
        for (const QString &line : lines)
            QVERIFY2(statement.match(line).hasMatch(), qPrintable(file + u": "_qs + line));
    }
}

void TestLadder::asJson()
{
    const Outcome outcome = run(sample(u"http"_qs), {u"--format"_qs, u"json"_qs});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject ladder = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(ladder[u"opening"].toString(), u"three-way"_qs);
    QCOMPARE(ladder[u"closing"].toString(), u"merged client"_qs);
    QCOMPARE(ladder[u"path"].toObject()[u"client"].toString(), u"SYN-SENT > ESTABLISHED > FIN-WAIT-1 > TIME-WAIT"_qs);
    const QJsonArray rungs = ladder[u"rungs"].toArray();
    QCOMPARE(rungs.size(), 11);
    const QJsonObject late = rungs[7].toObject();
    QCOMPARE(late[u"frame"].toInt(), 8);
    QCOMPARE(late[u"from"].toString(), u"server"_qs);
    QCOMPARE(late[u"acknowledges"].toInt(), 4);
    QCOMPARE(late[u"ack_raw"].toInteger(), 3867191952);
    const QJsonObject event = late[u"events"].toArray()[0].toObject();
    QCOMPARE(event[u"name"].toString(), u"out-of-order"_qs);
    QCOMPARE(event[u"of"].toInt(), 5);
    QCOMPARE(rungs[10].toObject()[u"states"].toObject()[u"server"].toString(), u"CLOSED"_qs);
}

void TestLadder::aConnectionThatIsNotThere()
{
    const Outcome outcome = run(sample(u"http"_qs), {}, 7);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.errors.isEmpty());
}

QTEST_APPLESS_MAIN(TestLadder)
#include "tst_ladder.moc"
