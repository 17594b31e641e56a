// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace {

struct Outcome
{
    int exitCode = -1;
    QString output;
    QByteArray errors;
};

Outcome run(const QString &sample, const QStringList &more)
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"),
                  QStringList{u"explain"_qs, QStringLiteral(RUNGS_SAMPLES "/") + sample} + more);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), process.readAllStandardError()};
}

QString explained(const QString &sample, int frame)
{
    return run(sample, {u"--frame"_qs, QString::number(frame)}).output;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void theLateAcknowledgmentOfTheClassroom();
    void theSumsOfTheBoard();
    void theMergedClose();
    void aLostSegmentAndItsRepair();
    void whatTheFieldsMean();
    void forScripts();
    void everyFrameOfThreeSamples();
    void aFrameThatIsNotThere();
};

void TestExplain::theLateAcknowledgmentOfTheClassroom()
{
    const QString late = explained(u"http.pcap"_qs, 8);
    QVERIFY(late.startsWith(u"Frame 8, connection 0: from the server 8.134.50.24:80 to the client "
                            "192.168.229.128:42042\nLate: confirms #4, overtaken by #5\n"));
    QVERIFY(late.contains(u"It acknowledges segment #4 in full; #5, sent after it, came past first."));
    QVERIFY(late.contains(u"\nOut of order (out-of-order)\n    Acknowledges segment #4; sent before segment #5, which "
                          "overtook it.\n"));
    QVERIFY(late.contains(u"    Not \u201cDuplicate acknowledgment\u201d: "));
    const QString reply = explained(u"http.pcap"_qs, 9);
    QVERIFY(reply.contains(u"\nRepeats its place: #8 was too old\n"));
    QVERIFY(reply.contains(u"(duplicate-ack)\n    It says the same as #6: #8 lies before what its sender expects"));
    QVERIFY(reply.contains(u"The client stays in FIN-WAIT-1."));
}

void TestExplain::theSumsOfTheBoard()
{
    const QString first = u"3867191952 = 3867191876 (segment #4) + 76 bytes of its data."_qs;
    const QString second = u"2860607464 = 2860607030 (segment #5) + 434 bytes of its data."_qs;
    QVERIFY(explained(u"http.pcap"_qs, 7).contains(u"Sequence "_qs + first));
    QVERIFY(explained(u"http.pcap"_qs, 7).contains(u"FIN takes up one number: the answer must be 3867191953."));
    QVERIFY(explained(u"http.pcap"_qs, 8).contains(u"Acknowledgment "_qs + first));
    QVERIFY(explained(u"http.pcap"_qs, 10).contains(u"Sequence "_qs + second));
    // Also where the acknowledgment is not the first of its kind.
    QVERIFY(explained(u"http.pcap"_qs, 9).contains(u"Acknowledgment "_qs + second));
}

void TestExplain::theMergedClose()
{
    const QString both = explained(u"http.pcap"_qs, 10);
    QVERIFY(both.contains(u"\nConfirms #7 and closes: two in one\n"));
    QVERIFY(both.contains(u"The client goes from FIN-WAIT-1 to TIME-WAIT."));
    QVERIFY(both.contains(u"Segment #11 is the first to come past that acknowledges it in full."));
}

void TestExplain::aLostSegmentAndItsRepair()
{
    int repairs = 0;
    for (int frame = 1; frame <= 51; ++frame) {
        const QString text = explained(u"fast-retransmission.pcap"_qs, frame);
        if (!text.contains(u"(retransmission)"))
            continue;
        ++repairs;
        QVERIFY2(text.contains(u" again: duplicate acknowledgments told its sender that they were lost."),
                 qPrintable(text));
    }
    QCOMPARE(repairs, 1);
}

void TestExplain::whatTheFieldsMean()
{
    const QString syn = explained(u"http.pcap"_qs, 1);
    QVERIFY(syn.contains(u"Data offset: 10 \u00d7 4 = 40 bytes \u2014 The header is 40 bytes: 20 fixed and 20 of "
                         "options.\n"));
    QVERIFY(syn.contains(u"Window 64240, not scaled: this is a SYN."));
}

void TestExplain::forScripts()
{
    const Outcome outcome = run(u"http.pcap"_qs, {u"--frame"_qs, u"8"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject frame = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(frame[u"frame"].toInt(), 8);
    const QJsonObject segment = frame[u"segment"].toObject();
    QCOMPARE(segment[u"acknowledges"].toInt(), 4);
    QCOMPARE(segment[u"from"].toString(), u"server"_qs);
    QCOMPARE(segment[u"states"][u"client"][u"after"].toString(), u"FIN-WAIT-1"_qs);
    const QJsonObject verdict = segment[u"verdicts"].toArray().at(0).toObject();
    QCOMPARE(verdict[u"event"].toString(), u"out-of-order"_qs);
    QCOMPARE(verdict[u"of"].toInt(), 5);
    QVERIFY(!verdict[u"alternative"].toString().isEmpty());
    QVERIFY(frame[u"fields"].toArray().size() > 30);
}

void TestExplain::everyFrameOfThreeSamples()
{
    for (const QString &name : {u"http.pcap"_qs, u"refused.pcap"_qs, u"simultaneous-open.pcap"_qs}) {
        for (int frame = 1;; ++frame) {
            const Outcome outcome = run(name, {u"--frame"_qs, QString::number(frame)});
            if (outcome.exitCode != 0)
                break;
            const QString where = name + u' ' + QString::number(frame) + u'\n' + outcome.output;
            const QStringList lines = outcome.output.split(u'\n');
            QVERIFY2(lines.size() > 5 && !lines[1].isEmpty(), qPrintable(where));
            QVERIFY2(!outcome.output.contains(u'{') && !outcome.output.contains(u"4294967296"), qPrintable(where));
            QVERIFY2(outcome.output.contains(u"The client ") && outcome.output.contains(u"The server "),
                     qPrintable(where));
        }
    }
}

void TestExplain::aFrameThatIsNotThere()
{
    const Outcome outcome = run(u"http.pcap"_qs, {u"--frame"_qs, u"12"_qs});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.output.isEmpty() && !outcome.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
