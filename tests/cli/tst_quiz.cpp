// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString http = QStringLiteral(RUNGS_SAMPLES "/http.pcap");

struct Outcome
{
    int exit = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), QStringList{u"quiz"_s} + arguments);
    process.closeWriteChannel();
    process.waitForFinished(250000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestQuizCommand : public QObject
{
    Q_OBJECT

private slots:
    void asksAndAnswers();
    void asksTheSameForASeed();
    void writesJson();
    void listsTheKinds();
    void saysWhatIsWrong();
};

void TestQuizCommand::asksAndAnswers()
{
    const Outcome question = run({http, u"--kind"_s, u"E13"_s});
    QCOMPARE(question.exit, 0);
    QVERIFY(question.output.startsWith(u"1. Initial sequence numbers (E13, connection 0, seed 0)\n"));
    QVERIFY(question.output.contains(u"  1. Sequence number of #1 (A number, decimal or hexadecimal with 0x)\n"));
    QVERIFY(!question.output.contains(u"3867191875"));
    const Outcome answers = run({http, u"--kind"_s, u"initial-numbers"_s, u"--answers"_s});
    QVERIFY(answers.output.contains(u"     = 3867191875\n"));
    QVERIFY(answers.output.contains(u"3867191876 = 3867191875 + 0 bytes of data in #1 + 1 (SYN)."));
    QVERIFY(answers.output.contains(u"[#1 tcp.seq_raw, #1 tcp.flags.syn, #2 tcp.ack_raw]"));
}

void TestQuizCommand::asksTheSameForASeed()
{
    const QStringList arguments{http, u"--seed"_s, u"7"_s, u"--count"_s, u"5"_s, u"--answers"_s};
    const Outcome first = run(arguments);
    QVERIFY(first.output.contains(u"\n5. "));
    QVERIFY(!first.output.contains(u"\n6. "));
    QCOMPARE(run(arguments).output, first.output);
    QVERIFY(run({http, u"--seed"_s, u"8"_s, u"--count"_s, u"5"_s, u"--answers"_s}).output != first.output);
}

void TestQuizCommand::writesJson()
{
    const Outcome outcome = run({http, u"--count"_s, u"40"_s, u"--answers"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(json[u"schema"_s].toString(), u"rungs.quiz/1"_s);
    const QJsonArray questions = json[u"questions"_s].toArray();
    QCOMPARE(questions.size(), 40);
    for (const QJsonValue &question : questions) {
        QVERIFY(question[u"prompt"_s].isArray() && question[u"frames"_s].isArray() && question[u"bytes"_s].isArray());
        QVERIFY(!question[u"parts"_s].toArray().isEmpty());
        const QJsonArray parts = question[u"parts"_s].toArray();
        for (const QJsonValue &part : parts)
            QVERIFY(!part[u"answer"_s][u"accepted"_s].toArray().isEmpty());
    }
}

void TestQuizCommand::listsTheKinds()
{
    const Outcome outcome = run({http, u"--list"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.output.count(u'\n'), 25);
    QVERIFY(outcome.output.contains(u"E03  bytes-received        Bytes received\n"));
    QVERIFY(outcome.output.contains(
        u"E07  acks-after-loss       - No loss with two duplicate ACKs and a certain retransmission was captured.\n"));
    const QJsonArray kinds = QJsonDocument::fromJson(run({http, u"--list"_s, u"--format"_s, u"json"_s}).output.toUtf8())
                                 .object()[u"kinds"_s]
                                 .toArray();
    QCOMPARE(kinds.size(), 25);
    QCOMPARE(kinds[6][u"available"_s].toBool(), false);
    QCOMPARE(kinds[2][u"why"_s], QJsonValue(QJsonValue::Null));
}

void TestQuizCommand::saysWhatIsWrong()
{
    const Outcome kind = run({http, u"--kind"_s, u"E26"_s});
    QCOMPARE(kind.exit, 2);
    QVERIFY(kind.errors.contains(u"--kind E26 cannot be used here; expected E01 to E25."));
    QCOMPARE(run({http, u"--connection"_s, u"1"_s}).exit, 2);
    QCOMPARE(run({u"/nowhere.pcap"_s}).exit, 2);
    const Outcome none = run({http, u"--kind"_s, u"E07"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY(none.errors.contains(u"No loss with two duplicate ACKs"));
    QVERIFY(none.output.isEmpty());
}

QTEST_GUILESS_MAIN(TestQuizCommand)
#include "tst_quiz.moc"
