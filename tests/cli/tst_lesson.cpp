// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exit = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), QStringList{u"lesson"_s} + arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

const QString example = QStringLiteral(RUNGS_TEST_DATA "/lessons/example.md");
const QStringList samples{u"--samples"_s, QStringLiteral(RUNGS_SAMPLES)};

QString copyOf(const QTemporaryDir &folder, const QString &name, const QByteArray &before, const QByteArray &after)
{
    QFile source(example);
    QFile target(folder.filePath(name));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return {};
    target.write(source.readAll().replace(before, after));
    return target.fileName();
}

} // namespace

class TestLessonCommand : public QObject
{
    Q_OBJECT

private slots:
    void saysThatALessonIsRight();
    void namesEachFaultByFileAndLine();
    void findsCapturesBesideTheLesson();
    void checksEveryLessonOfAFolder();
    void printsALessonWithItsAnswers();
    void whatCannotBeReadEndsIt();
};

void TestLessonCommand::saysThatALessonIsRight()
{
    const Outcome outcome = run(samples + QStringList{example});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.output, example + u": no faults; steps: 3, questions: 3, claims: 2\n"_s);
    QCOMPARE(outcome.errors, QString());
}

void TestLessonCommand::namesEachFaultByFileAndLine()
{
    const QTemporaryDir folder;
    const QString path = copyOf(folder, u"bad.md"_s, "tcp.flags.fin == 1 && tcp.srcport == 80", "tcp.flags.fin = 1");
    const Outcome outcome = run(samples + QStringList{path});
    QCOMPARE(outcome.exit, 1);
    const QStringList lines = outcome.output.split(u'\n');
    QVERIFY2(lines[0].startsWith(path + u":29: “tcp.flags.fin = 1” is not a filter. "_s), qPrintable(outcome.output));
    QCOMPARE(lines[1], u"    tcp.flags.fin = 1"_s);
    QVERIFY(lines[2].trimmed().startsWith(u'^'));
    QCOMPARE(lines[3], u"    Two signs compare: ==."_s);
    QVERIFY(lines[4].startsWith(path + u":30: "_s));
}

void TestLessonCommand::findsCapturesBesideTheLesson()
{
    const QTemporaryDir folder;
    const QString path = copyOf(folder, u"mine.md"_s, "http.pcap", "mine.pcap");
    QVERIFY(run(samples + QStringList{path}).output.startsWith(path + u":1: The capture cannot be read. mine.pcap"_s));
    QVERIFY(QFile::copy(QStringLiteral(RUNGS_SAMPLES "/http.pcap"), folder.filePath(u"mine.pcap"_s)));
    QCOMPARE(run(samples + QStringList{path}).exit, 0);
}

void TestLessonCommand::checksEveryLessonOfAFolder()
{
    const QTemporaryDir folder;
    copyOf(folder, u"b.md"_s, "frame: 11", "frame: 12");
    copyOf(folder, u"a.md"_s, "", "");
    const Outcome outcome = run(samples + QStringList{folder.path()});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.output, folder.filePath(u"a.md"_s) + u": no faults; steps: 3, questions: 3, claims: 2\n"_s
                                 + folder.filePath(u"b.md"_s) + u":41: No frame 12: the last frame is 11.\n"_s);
}

void TestLessonCommand::printsALessonWithItsAnswers()
{
    const Outcome outcome = run(samples + QStringList{u"--text"_s, example});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.output.startsWith(
        u"Who closes first?\n\nOne question about the end of a connection.\n\n"
        "[1/3] The end of a connection\n"
        "  Shown: http.pcap, frame 7, tcp.flags.fin, ladder, header, frames after 7 hidden\n\n"
        "#7 has the FIN flag set: its sender has no more to send.\n\n"
        "Question: Which relative acknowledgment number will acknowledge it?\n"
        "  Answer: 78. 77 + 1 = 78.\n"
        "  Not 77: A FIN consumes one sequence number too.\n"_s));
    QVERIFY(outcome.output.contains(u"  Answer: #10. "_s));
    QVERIFY(outcome.output.contains(u"  - The client\n"_s));
    QVERIFY(outcome.output.contains(u"  Not “The server”: The end that closes first waits.\n"_s));
}

void TestLessonCommand::whatCannotBeReadEndsIt()
{
    const Outcome missing = run({u"/no/such/lesson.md"_s});
    QCOMPARE(missing.exit, 2);
    QCOMPARE(missing.errors, u"rungs-cli: /no/such/lesson.md cannot be opened: No such file or directory.\n"_s);
    const QTemporaryDir empty;
    QCOMPARE(run({empty.path()}).exit, 2);
    QCOMPARE(run({}).exit, 2);
}

QTEST_APPLESS_MAIN(TestLessonCommand)
#include "tst_lesson.moc"
