// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line answers to files that are no captures, or are damaged: what could be read, why there is no
// more, and an exit status for scripts.
#include "tests/support/capture_file.h"
#include "tests/support/file_bytes.h"

#include <QProcess>
#include <QtTest>

using namespace rungs;
using namespace rungs::test;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome run(const QStringList &arguments, const QString &output = {})
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(qEnvironmentVariable("RUNGS_CLI"), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    if (process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray asArray(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Bytes asBytes(const QByteArray &bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

class TestOddFiles : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aFolder();
    void aFullDisk();
    void aFileThatIsBeingWritten();
    void aSmallFileThatUnpacksToMuch();
};

void TestOddFiles::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("frames");
    QTest::addColumn<QByteArray>("message");
    const QByteArray pcap = asArray(PcapBytes().record(1, 0, "one").record(2, 0, "two").all());
    QTest::newRow("empty") << QByteArray() << 2 << 0 << QByteArray("is empty.");
    QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n and so on") << 2 << 0
                           << QByteArray("is not a capture file: it begins with 89 50 4e 47 0d 0a 1a 0a.");
    QTest::newRow("cut in a record") << pcap.chopped(
        1) << 1 << 1 << QByteArray("is cut short: the record at byte 43 needs 19 bytes, but only 18 are left.");
    PcapngBytes pcapng;
    pcapng.interface().enhanced(0, 1, "one").enhanced(0, 2, "two");
    QByteArray endless = asArray(pcapng.all());
    endless.replace(28 + 20 + 36 + 4, 4, "\xff\xff\xff\xff");
    QTest::newRow("block length 0xffffffff")
        << endless << 1 << 1
        << QByteArray("is damaged: invalid length at byte 88. Found 4294967295; expected 12 ... 285212672.");
    PcapBytes many;
    for (std::uint32_t i = 0; i < 1000; ++i)
        many.record(i, 0, "one");
    // Without its trailer, all of the data can be unpacked; only that they are whole is not known.
    QTest::newRow("gzip cut short") << asArray(gzip(many.all())).chopped(8) << 1 << 1000
                                    << QByteArray("ends too early");
    QTest::newRow("whole") << pcap << 0 << 2 << QByteArray();
}

void TestOddFiles::saysWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, message);
    const CaptureFile onDisk{ByteView(asBytes(file))};
    const Outcome outcome = run({u"frames"_qs, onDisk.path(), u"-e"_qs, u"frame.number"_qs});
    QTEST(outcome.exitCode, "exitCode");
    // One line more than frames: the names of the columns.
    QTEST(static_cast<int>(qMax(outcome.output.count('\n') - 1, qsizetype(0))), "frames");
    if (message.isEmpty()) {
        QCOMPARE(outcome.errors, QByteArray());
    } else {
        QVERIFY2(outcome.errors.contains(message), outcome.errors.constData());
        QVERIFY2(outcome.errors.startsWith("rungs-cli: "), outcome.errors.constData());
        QVERIFY2(outcome.errors.contains(onDisk.path().toUtf8()), outcome.errors.constData());
    }
}

void TestOddFiles::aFolder()
{
    const QTemporaryDir folder;
    const Outcome outcome = run({u"info"_qs, folder.path()});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.errors, "rungs-cli: " + folder.path().toUtf8() + " is a folder, not a capture file.\n");
}

/// Output that finds no room is no success.
void TestOddFiles::aFullDisk()
{
    const Outcome outcome = run({u"segments"_qs, QStringLiteral(RUNGS_SAMPLES "/http.pcap")}, u"/dev/full"_qs);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.errors, QByteArray("rungs-cli: Standard output cannot be written: No space left on device.\n"));
}

void TestOddFiles::aFileThatIsBeingWritten()
{
    const QByteArray pcap = asArray(PcapBytes().record(1, 0, "one").record(2, 0, "two").all());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"growing.pcap"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    // The first record, and half of the second.
    file.write(pcap.first(24 + 19 + 10));
    QProcess process;
    process.start(qEnvironmentVariable("RUNGS_CLI"),
                  {u"frames"_qs, file.fileName(), u"--follow"_qs, u"-e"_qs, u"frame.number"_qs});
    QByteArray output;
    const auto lines = [&] {
        output += process.readAllStandardOutput();
        return output.count('\n');
    };
    QTRY_COMPARE(lines(), 2);
    file.write(pcap.sliced(24 + 19 + 10));
    QTRY_COMPARE(lines(), 3);
    QCOMPARE(output, QByteArray("frame.number\n1\n2\n"));
    QVERIFY(file.remove());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("was removed or renamed"));
    QCOMPARE(run({u"frames"_qs, file.fileName(), u"--follow"_qs, u"--format"_qs, u"json"_qs}).exitCode, 2);
}

void TestOddFiles::aSmallFileThatUnpacksToMuch()
{
    PcapBytes pcap;
    for (std::uint32_t i = 0; i < 64; ++i)
        pcap.record(i, 0, std::string(65536, '\0'));
    const CaptureFile file(gzip(pcap.all()), u"bomb.pcap.gz"_qs);
    const Outcome halted = run({u"frames"_qs, file.path(), u"--unpack-limit"_qs, u"1000000"_qs});
    QCOMPARE(halted.exitCode, 1);
    QVERIFY2(halted.errors.contains("unpacks to more than 1000000 bytes"), halted.errors);
    QVERIFY2(halted.errors.contains("--unpack-limit BYTES reads further"), halted.errors);
    QVERIFY(halted.output.count('\n') > 10 && halted.output.count('\n') < 40);
    const Outcome whole = run({u"frames"_qs, file.path(), u"--unpack-limit"_qs, u"0"_qs});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(whole.output.count('\n'), 65);
}

QTEST_GUILESS_MAIN(TestOddFiles)
#include "tst_odd_files.moc"
