// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
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
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sample(const QString &name)
{
    return QStringLiteral(RUNGS_SAMPLES "/") + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

} // namespace

class TestWrite : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void writesEveryFrame();
    void writesWhatPassesTheFilter();
    void addsComments();
    void commentsAreAColumnAndAFilter();
    void marksBesideTheCapture();
    void refusesACommentOfNoFrame_data();
    void refusesACommentOfNoFrame();
    void writesToAPipe();
    void keepsWhatIsBeforeTheDamage();
    void neverReplacesTheCapture();
    void saysThatTheDiskIsFull();

private:
    QString out() const { return m_folder.filePath(u"out.pcapng"_s); }
    QTemporaryDir m_folder;
};

void TestWrite::writesEveryFrame()
{
    const Outcome outcome = run({u"write"_s, u"-o"_s, out(), sample(u"http.pcap"_s)});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.isEmpty() && outcome.errors.isEmpty());
    const QStringList columns{u"-e"_s, u"frame.number"_s, u"-e"_s, u"frame.time_epoch"_s, u"-e"_s, u"rungs.summary"_s};
    QCOMPARE(run(QStringList{u"frames"_s, out()} + columns).output,
             run(QStringList{u"frames"_s, sample(u"http.pcap"_s)} + columns).output);
    QVERIFY(run({u"info"_s, out()}).output.contains("pcapng"));
}

void TestWrite::writesWhatPassesTheFilter()
{
    QCOMPARE(run({u"write"_s, sample(u"http.pcap"_s), u"--output"_s, out(), u"--filter"_s, u"tcp.len > 0"_s}).exitCode,
             0);
    QCOMPARE(run({u"frames"_s, out(), u"-e"_s, u"tcp.len"_s}).output, QByteArray("tcp.len\n76\n434\n"));
    const Outcome wrong = run({u"write"_s, sample(u"http.pcap"_s), u"-o"_s, out(), u"--filter"_s, u"tcp.len >"_s});
    QCOMPARE(wrong.exitCode, 2);
}

void TestWrite::addsComments()
{
    QCOMPARE(run({u"write"_s, sample(u"http.pcap"_s), u"-o"_s, out(), u"--comment"_s, u"8=why \"this\"?"_s,
                  u"--comment"_s, u"8=为什么"_s, u"--comment"_s, u"1=a=b"_s})
                 .exitCode,
             0);
    const QString again = m_folder.filePath(u"again.pcapng"_s);
    QCOMPARE(
        run({u"write"_s, out(), u"-o"_s, again, u"--filter"_s, u"frame.number == 8"_s, u"--comment"_s, u"8=third"_s})
            .exitCode,
        0);
    const QByteArray both = contents(again);
    QVERIFY(both.contains("why \"this\"?") && both.contains("为什么") && both.contains("third"));
    QVERIFY(!both.contains("a=b"));
    QVERIFY(contents(out()).contains("a=b"));
}

void TestWrite::commentsAreAColumnAndAFilter()
{
    QCOMPARE(run({u"write"_s, sample(u"http.pcap"_s), u"-o"_s, out(), u"--comment"_s, u"8=first"_s, u"--comment"_s,
                  u"8=第二"_s, u"--comment"_s, u"2=other"_s})
                 .exitCode,
             0);
    const QStringList columns{u"-e"_s, u"frame.number"_s, u"-e"_s, u"frame.comment"_s};
    QCOMPARE(run(QStringList{u"frames"_s, out(), u"--filter"_s, u"frame.comment contains \"第\""_s} + columns).output,
             QByteArray("frame.number\tframe.comment\n8\tfirst,第二\n"));
    QCOMPARE(run({u"frames"_s, out(), u"--filter"_s, u"frame.comment"_s, u"-e"_s, u"frame.number"_s}).output,
             QByteArray("frame.number\n2\n8\n"));
    const QByteArray keys = run({u"keys"_s}).output;
    QVERIFY(keys.contains("\nframe.comment\t") && keys.contains("\nframe.marked\t"));
    // Of a pipe, too.
    const Outcome piped =
        run({u"frames"_s, u"-"_s, u"-e"_s, u"frame.comment"_s, u"--filter"_s, u"frame.number == 2"_s}, contents(out()));
    QCOMPARE(piped.output, QByteArray("frame.comment\nother\n"));
}

void TestWrite::marksBesideTheCapture()
{
    const QString copy = m_folder.filePath(u"marked.pcap"_s);
    QVERIFY(QFile::copy(sample(u"http.pcap"_s), copy));
    QFile notes(copy + u".rungs-notes.json"_s);
    const QStringList marked{u"frames"_s, copy, u"--filter"_s, u"frame.marked == 1"_s, u"-e"_s, u"frame.comment"_s};
    QVERIFY(notes.open(QIODevice::WriteOnly));
    // Of a capture when it was empty: it has grown.
    notes.write(R"({"schema":"rungs.notes/1","capture":{"size":0,"start":"cbf29ce484222325"},
                    "frames":[{"frame":8,"marked":true,"note":"why?"},{"frame":4,"note":"data"}]})");
    notes.close();
    QCOMPARE(run(marked).output, QByteArray("frame.comment\nwhy?\n"));
    QCOMPARE(run({u"write"_s, copy, u"-o"_s, out(), u"--filter"_s, u"frame.comment"_s}).exitCode, 0);
    QCOMPARE(run({u"frames"_s, out(), u"-e"_s, u"frame.comment"_s}).output, QByteArray("frame.comment\ndata\nwhy?\n"));

    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("[]");
    notes.close();
    const Outcome outcome = run(marked);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray("frame.comment\n"));
    QVERIFY(outcome.errors.contains("holds no notes on a capture"));
}

void TestWrite::refusesACommentOfNoFrame_data()
{
    QTest::addColumn<QString>("comment");
    for (const QString &comment : {u"12=past the end"_s, u"0=none"_s, u"8"_s, u"x=8"_s, u"=8"_s, u""_s,
                                   u"99999999999999999999=long"_s, u"-1=back"_s})
        QTest::newRow(qPrintable(u"\""_s + comment + u"\""_s)) << comment;
}

void TestWrite::refusesACommentOfNoFrame()
{
    QFETCH(QString, comment);
    const QString path = m_folder.filePath(u"none.pcapng"_s);
    const Outcome outcome = run({u"write"_s, sample(u"http.pcap"_s), u"-o"_s, path, u"--comment="_s + comment});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestWrite::writesToAPipe()
{
    QCOMPARE(run({u"write"_s, u"-o"_s, out(), sample(u"http.pcap"_s)}).exitCode, 0);
    const Outcome outcome = run({u"write"_s, u"-"_s, u"-o"_s, u"-"_s}, contents(sample(u"http.pcap"_s)));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, contents(out()));
}

void TestWrite::keepsWhatIsBeforeTheDamage()
{
    const QString cut = m_folder.filePath(u"cut.pcap"_s);
    QFile file(cut);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents(sample(u"http.pcap"_s)).chopped(10));
    file.close();
    const Outcome outcome = run({u"write"_s, u"-o"_s, out(), cut});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.errors.contains("cut short"));
    const Outcome written = run({u"frames"_s, out(), u"-e"_s, u"frame.number"_s});
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.output.count('\n'), 11);
}

void TestWrite::neverReplacesTheCapture()
{
    const QString copy = m_folder.filePath(u"copy.pcap"_s);
    QVERIFY(QFile::copy(sample(u"http.pcap"_s), copy));
    const Outcome outcome = run({u"write"_s, u"-o"_s, copy, copy});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.errors.contains("copy.pcap is the capture that is saved from. Choose another name."));
    QCOMPARE(contents(copy), contents(sample(u"http.pcap"_s)));
}

void TestWrite::saysThatTheDiskIsFull()
{
    const Outcome outcome = run({u"write"_s, u"-o"_s, u"/dev/full"_s, sample(u"http.pcap"_s)});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.errors, QByteArray("rungs-cli: /dev/full cannot be written: No space left on device.\n"));
}

QTEST_GUILESS_MAIN(TestWrite)
#include "tst_write.moc"
