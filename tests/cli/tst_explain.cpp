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
                            "192.168.229.128:42042\nOut of order: acknowledges #4, overtaken by #5\n"));
    QVERIFY(late.contains(u"Acknowledges #4 fully; #5, sent later, was captured first."));
    QVERIFY(
        late.contains(u"\nOut of order (out-of-order), certain\n    Acknowledges #4. Sent before #5, which overtook it "
                      "in the network.\n"));
    QVERIFY(late.contains(u"    Not \u201cDuplicate ACK\u201d: "));
    const QString reply = explained(u"http.pcap"_qs, 9);
    QVERIFY(reply.contains(u"\nRepeats ACK 435: #8 is an old segment\n"));
    QVERIFY(reply.contains(u"(duplicate-ack), certain\n    Same acknowledgment number as #6: #8 is an old segment"));
    QVERIFY(reply.contains(u"Client: stays in FIN-WAIT-1."));
}

void TestExplain::theSumsOfTheBoard()
{
    const QString first = u"3867191952 = 3867191876 (#4) + 76 bytes."_qs;
    const QString second = u"2860607464 = 2860607030 (#5) + 434 bytes."_qs;
    QVERIFY(explained(u"http.pcap"_qs, 7).contains(u"Sequence number "_qs + first));
    QVERIFY(explained(u"http.pcap"_qs, 7)
                .contains(u"The FIN consumes one sequence number, so its ACK carries 3867191953."));
    QVERIFY(explained(u"http.pcap"_qs, 8).contains(u"Acknowledgment number "_qs + first));
    QVERIFY(explained(u"http.pcap"_qs, 10).contains(u"Sequence number "_qs + second));
    // Also where the acknowledgment is not the first of its kind.
    QVERIFY(explained(u"http.pcap"_qs, 9).contains(u"Acknowledgment number "_qs + second));
}

void TestExplain::theMergedClose()
{
    const QString both = explained(u"http.pcap"_qs, 10);
    QVERIFY(both.contains(u"\nACK of #7 and FIN in one segment\n"));
    QVERIFY(both.contains(u"Client: FIN-WAIT-1 → TIME-WAIT."));
    QVERIFY(both.contains(u"Fully acknowledged by #11."));
}

void TestExplain::aLostSegmentAndItsRepair()
{
    int repairs = 0;
    for (int frame = 1; frame <= 51; ++frame) {
        const QString text = explained(u"fast-retransmission.pcap"_qs, frame);
        if (!text.contains(u"(retransmission)"))
            continue;
        ++repairs;
        QVERIFY2(text.contains(u"Retransmits the bytes of #9 after SACK blocks in #25 and #26 reported the gap."),
                 qPrintable(text));
    }
    QCOMPARE(repairs, 1);
}

void TestExplain::whatTheFieldsMean()
{
    const QString syn = explained(u"http.pcap"_qs, 1);
    QVERIFY(syn.contains(u"Data offset: 10 \u00d7 4 = 40 bytes \u2014 The header is 40 bytes: 20 fixed and 20 of "
                         "options.\n"));
    QVERIFY(syn.contains(u"Its sender accepts 64,240 bytes: the window of a SYN is never scaled"));
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
    QCOMPARE(verdict[u"certainty"].toString(), u"certain"_qs);
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
            // Of a simultaneous open neither end is the server.
            const bool isSimultaneous = name.startsWith(u"simultaneous");
            QVERIFY2(outcome.output.contains(isSimultaneous ? u"A: "_qs : u"Client: "_qs)
                         && outcome.output.contains(isSimultaneous ? u"B: "_qs : u"Server: "_qs),
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
