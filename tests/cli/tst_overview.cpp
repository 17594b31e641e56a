// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/support/captures.h"

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
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

QJsonObject overviewOf(const QString &path)
{
    return QJsonDocument::fromJson(run({u"overview"_s, path, u"--format"_s, u"json"_s}).output).object();
}

QString sample(const char *name)
{
    return QStringLiteral(RUNGS_SAMPLES "/") + QLatin1StringView(name);
}

} // namespace

class TestOverviewCommand : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatStandsOut()
    {
        const Outcome outcome = run({u"overview"_s, sample("refused.pcap")});
        QCOMPARE(outcome.exit, 0);
        for (const char *line :
             {"What stands out\n   1. 2 connections were refused by 10.2.7.80:81.\n",
              "      filter: tcp.stream in {0, 1}\n", "\nAddresses\n", "  Connections  2 (2 refused)\n"})
            QVERIFY2(outcome.output.contains(line), outcome.output.constData());
    }

    void aPipeSaysTheSameAsTheFile()
    {
        const QString path = sample("zero-window.pcap");
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto withoutName = [](const QByteArray &text) { return text.mid(text.indexOf("File format")); };
        const Outcome pipe = run({u"overview"_s, u"-"_s}, file.readAll());
        QCOMPARE(pipe.exit, 0);
        QCOMPARE(withoutName(pipe.output), withoutName(run({u"overview"_s, path}).output));
    }

    void jsonHasTheSameInMembers()
    {
        const QJsonObject overview = overviewOf(sample("zero-window.pcap"));
        QCOMPARE(overview[u"schema"].toString(), u"rungs.overview/1"_s);
        const QJsonObject first = overview[u"stands_out"].toArray().first().toObject();
        QCOMPARE(first[u"kind"].toString(), u"zero-window"_s);
        QCOMPARE(first[u"connections"].toArray(), QJsonArray{0});
        QCOMPARE(first[u"frames"].toArray(), QJsonArray{8});
        QVERIFY(first[u"seconds"].toString().startsWith(u"2.1"));
        QVERIFY(first[u"address"].isNull());
        QCOMPARE(overview[u"capture"].toObject()[u"connections"].toInt(), 1);
        QCOMPARE(overview[u"handshakes"].toObject()[u"slowest"].toArray().size(), 1);
    }

    void everyFilterPassesSomething_data() { addCaptures(); }
    void everyFilterPassesSomething()
    {
        QFETCH(QString, path);
        if (!path.contains(u"samples") && !path.contains(u"verdicts") && !path.contains(u"/scenarios/"))
            return;
        for (const QJsonValue &value : overviewOf(path)[u"stands_out"].toArray()) {
            const QString filter = value.toObject()[u"filter"].toString();
            if (filter.isEmpty())
                continue;
            const Outcome frames = run({u"frames"_s, path, u"--filter"_s, filter, u"-e"_s, u"frame.number"_s});
            QVERIFY2(frames.exit == 0 && frames.output.count('\n') > 1, qPrintable(filter));
        }
    }

    void damageIsSaidAfterWhatWasRead()
    {
        QFile file(sample("http.pcap"));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Outcome outcome = run({u"overview"_s, u"-"_s}, bytes.first(bytes.size() - 3));
        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.output.contains("\n  Damage "));
        QVERIFY(outcome.output.contains("\n  Frames       10\n"));
    }

    void aFileThatIsNoneFails() { QCOMPARE(run({u"overview"_s, u"/nowhere.pcap"_s}).exit, 2); }
};

QTEST_GUILESS_MAIN(TestOverviewCommand)
#include "tst_overview.moc"
