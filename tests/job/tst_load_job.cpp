// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "ui/job/load_job.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rungs {

class TestLoadJob : public QObject
{
    Q_OBJECT

private slots:
    void handsOverTheWholeCapture();
    void saysWhyNothingCanBeRead();
    void stopKeepsWhatWasRead();
    void canBeDeletedWhileItWaitsForAPipe();
    void estimatesRateAndRemainingTime();
};

void TestLoadJob::handsOverTheWholeCapture()
{
    LoadJob job(QStringLiteral(RUNGS_SAMPLES "/http.pcap"));
    QSignalSpy snapshots(&job, &LoadJob::snapshot);
    QSignalSpy finished(&job, &LoadJob::finished);
    QSignalSpy failed(&job, &LoadJob::failed);
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!job.isRunning());
    QCOMPARE(failed.count(), 0);
    const auto session = snapshots.last().first().value<SessionPtr>();
    QCOMPARE(session->frameCount(), 11U);
    QVERIFY(session->progress().isComplete);
    QCOMPARE(job.estimate().percent(), std::optional<int>(100));
}

void TestLoadJob::saysWhyNothingCanBeRead()
{
    LoadJob job(u"/no/such/file.pcap"_s);
    QSignalSpy snapshots(&job, &LoadJob::snapshot);
    QSignalSpy finished(&job, &LoadJob::finished);
    QSignalSpy failed(&job, &LoadJob::failed);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(snapshots.count(), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::cannotOpen);
}

void TestLoadJob::stopKeepsWhatWasRead()
{
    // A pipe that is fed the beginning of a capture and never ends: only stop() ends the reading.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    LoadJob job(path);
    QSignalSpy snapshots(&job, &LoadJob::snapshot);
    QSignalSpy finished(&job, &LoadJob::finished);
    const Bytes bytes = test::pcapFile(test::capture("0.0 client > server S 0:0\n0.1 server > client S. 0:0 ack 1\n"));
    QFile pipe(path);
    QVERIFY(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const std::uint8_t byte : bytes)
        QVERIFY(pipe.putChar(static_cast<char>(byte)));
    job.stop();
    pipe.close();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!job.isRunning());
    QVERIFY(snapshots.isEmpty() || snapshots.last().first().value<SessionPtr>()->frameCount() <= 2);
}

void TestLoadJob::canBeDeletedWhileItWaitsForAPipe()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    // Opening a pipe without a writer blocks forever; this test ends only because nothing waits for it.
    auto job = std::make_unique<LoadJob>(path);
    QVERIFY(job->isRunning());
    job.reset();
    // Let the worker go, so that the process can end in order. It may not have come to the pipe yet, and then finds
    // none: who opens it for both does not wait for anybody.
    QFile pipe(path);
    QVERIFY(pipe.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(QFile::remove(path));
}

void TestLoadJob::estimatesRateAndRemainingTime()
{
    LoadEstimate estimate;
    QVERIFY(!estimate.percent());
    QVERIFY(!estimate.secondsLeft());
    estimate.update(250, 1000, 500);
    QCOMPARE(estimate.percent(), std::optional<int>(25));
    QCOMPARE(estimate.bytesPerSecond(), 500.0);
    QCOMPARE(estimate.secondsLeft(), std::optional<std::int64_t>(2));
    estimate.update(1000, 1000, 2000);
    QCOMPARE(estimate.percent(), std::optional<int>(100));
    QCOMPARE(estimate.secondsLeft(), std::optional<std::int64_t>(0));
    // A pipe: how much is still to come is unknown.
    estimate.update(1000, 0, 2000);
    QVERIFY(!estimate.percent());
    QVERIFY(!estimate.secondsLeft());
    QCOMPARE(estimate.bytesPerSecond(), 500.0);
}

} // namespace rungs

QTEST_MAIN(rungs::TestLoadJob)
#include "tst_load_job.moc"
