// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job/task.h"

#include <QList>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace rungs;

namespace {

/// Works until it is stopped.
int untilStopped(const std::stop_token &stop)
{
    while (!stop.stop_requested())
        std::this_thread::yield();
    return 7;
}

} // namespace

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void deliversOnTheGuiThread();
    void reportsBeforeTheResult();
    void stopStillDeliversTheResult();
    void cancelDeliversNothing();
    void anotherStartReplacesTheFirst();
    void mayStartTheNextWorkWhenDone();
    void mayBeDeletedByItsOwnReport();
};

void TestTask::deliversOnTheGuiThread()
{
    Task<NoProgress, std::thread::id> task;
    std::thread::id worker;
    std::thread::id receiver;
    task.start([](const std::stop_token &, const auto &) { return std::this_thread::get_id(); },
               [&](std::thread::id id) {
                   worker = id;
                   receiver = std::this_thread::get_id();
               });
    QVERIFY(task.isRunning());
    QTRY_VERIFY(!task.isRunning());
    QCOMPARE(receiver, std::this_thread::get_id());
    QVERIFY(worker != receiver);
}

void TestTask::reportsBeforeTheResult()
{
    Task<int, int> task;
    QList<int> heard;
    task.start(
        [](const std::stop_token &, const auto &report) {
            report(1);
            report(2);
            return 3;
        },
        [&](int result) { heard.append(result); }, [&](int progress) { heard.append(progress); });
    QTRY_VERIFY(!task.isRunning());
    // Of several reports in one tick only the newest is delivered.
    QVERIFY(heard.size() >= 2);
    QCOMPARE(heard.last(), 3);
    QCOMPARE(heard[heard.size() - 2], 2);
}

void TestTask::stopStillDeliversTheResult()
{
    Task<NoProgress, int> task;
    int heard = 0;
    task.start([](const std::stop_token &stop, const auto &) { return untilStopped(stop); },
               [&](int result) { heard = result; });
    task.stop();
    QTRY_COMPARE(heard, 7);
}

void TestTask::cancelDeliversNothing()
{
    Task<NoProgress, int> task;
    int heard = 0;
    const auto hasEnded = std::make_shared<std::atomic_bool>(false);
    task.start(
        [hasEnded](const std::stop_token &stop, const auto &) {
            const int result = untilStopped(stop);
            *hasEnded = true;
            return result;
        },
        [&](int result) { heard = result; });
    task.cancel();
    QVERIFY(!task.isRunning());
    QTRY_VERIFY(*hasEnded);
    QTest::qWait(30);
    QCOMPARE(heard, 0);
}

void TestTask::anotherStartReplacesTheFirst()
{
    Task<NoProgress, int> task;
    QList<int> heard;
    task.start([](const std::stop_token &stop, const auto &) { return untilStopped(stop); },
               [&](int result) { heard.append(result); });
    task.start([](const std::stop_token &, const auto &) { return 8; }, [&](int result) { heard.append(result); });
    QTRY_VERIFY(!task.isRunning());
    QTest::qWait(30);
    QCOMPARE(heard, QList<int>{8});
}

void TestTask::mayStartTheNextWorkWhenDone()
{
    Task<NoProgress, int> task;
    QList<int> heard;
    task.start([](const std::stop_token &, const auto &) { return 1; },
               [&](int first) {
                   heard.append(first);
                   task.start([](const std::stop_token &, const auto &) { return 2; },
                              [&](int second) { heard.append(second); });
               });
    QTRY_COMPARE(heard, (QList<int>{1, 2}));
    QVERIFY(!task.isRunning());
}

void TestTask::mayBeDeletedByItsOwnReport()
{
    auto task = std::make_unique<Task<int, int>>();
    bool hasResult = false;
    task->start(
        [](const std::stop_token &stop, const auto &report) {
            report(1);
            return untilStopped(stop);
        },
        [&](int) { hasResult = true; }, [&](int) { task.reset(); });
    QTRY_VERIFY(!task);
    QTest::qWait(30);
    QVERIFY(!hasResult);
}

QTEST_MAIN(TestTask)
#include "tst_task.moc"
