// SPDX-License-Identifier: GPL-3.0-or-later
//
// Captures that come through a pipe: each record is there as soon as its frame is, and nothing is kept on disk.
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QProcess>
#include <QtEndian>
#include <QtTest>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerOfFile = 24;
constexpr qsizetype headerOfRecord = 16;

QByteArray sample()
{
    QFile file(QStringLiteral(RUNGS_SAMPLES "/http.pcap"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// rungs-cli with a pipe to standard input, where there is no folder for temporary files.
class Piped
{
public:
    explicit Piped(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, u"/nowhere"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    }
    QByteArray output()
    {
        m_output += process.readAllStandardOutput();
        return m_output;
    }
    QProcess process;

private:
    QByteArray m_output;
};

} // namespace

class TestPipe : public QObject
{
    Q_OBJECT

private slots:
    void eachRecordComesWithItsFrame();
    void nothingIsKeptOnDisk_data();
    void nothingIsKeptOnDisk();
    void theFolderThatIsMissingIsNamed();
};

void TestPipe::eachRecordComesWithItsFrame()
{
    const QByteArray bytes = sample();
    Piped cli(
        {u"segments"_s, u"-"_s, u"-e"_s, u"frame.number"_s, u"-e"_s, u"rungs.events"_s, u"-e"_s, u"rungs.state.src"_s});
    qsizetype place = 0;
    int frames = 0;
    while (place < bytes.size()) {
        const qsizetype begin = place;
        place += place == 0 ? headerOfFile : 0;
        place += headerOfRecord + qFromLittleEndian<quint32>(bytes.constData() + place + 8);
        cli.process.write(bytes.sliced(begin, place - begin));
        ++frames;
        QTRY_COMPARE(cli.output().count('\n'), frames + 1);
        if (frames == 8)
            QVERIFY2(cli.output().endsWith("8\tout-of-order(5)\tCLOSE-WAIT\n"), cli.output());
    }
    QCOMPARE(frames, 11);
    cli.process.closeWriteChannel();
    QVERIFY(cli.process.waitForFinished());
    QCOMPARE(cli.process.exitCode(), 0);
    QCOMPARE(cli.process.readAllStandardError(), QByteArray());
}

void TestPipe::nothingIsKeptOnDisk_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bytes = sample();
    const Bytes plain(bytes.begin(), bytes.end());
    const Bytes packed = gzip(plain);
    QTest::newRow("as it is") << bytes;
    QTest::newRow("compressed") << QByteArray(reinterpret_cast<const char *>(packed.data()),
                                              static_cast<qsizetype>(packed.size()));
}

void TestPipe::nothingIsKeptOnDisk()
{
    QFETCH(QByteArray, bytes);
    for (const QString &command : {u"segments"_s, u"frames"_s}) {
        Piped cli({command, u"-"_s, u"-e"_s, u"frame.number"_s});
        cli.process.write(bytes);
        cli.process.closeWriteChannel();
        QVERIFY(cli.process.waitForFinished());
        QCOMPARE(cli.process.readAllStandardError(), QByteArray());
        QVERIFY2(cli.output().endsWith("10\n11\n"), cli.output());
    }
}

/// What needs the whole capture keeps it, and says where it cannot.
void TestPipe::theFolderThatIsMissingIsNamed()
{
    Piped cli({u"connections"_s, u"-"_s});
    cli.process.write(sample());
    cli.process.closeWriteChannel();
    QVERIFY(cli.process.waitForFinished());
    QCOMPARE(cli.process.exitCode(), 2);
    QCOMPARE(cli.process.readAllStandardError(),
             QByteArray("rungs-cli: /nowhere cannot be written: No such file or directory.\n"));
}

QTEST_GUILESS_MAIN(TestPipe)
#include "tst_pipe.moc"
