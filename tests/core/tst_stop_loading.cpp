// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loading is stopped at any moment, a hundred times, while others read what it has handed out. ThreadSanitizer looks
// on.
#include "core/session/capture_loader.h"
#include "core/session/story_of_session.h"
#include "tests/support/capture_file.h"

#include <QTest>

#include <mutex>
#include <thread>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Some thousand short connections, one after the other.
Bytes manyFrames()
{
    const Capture one = capture(R"(
        0.000  client > server  S   0:0    win 64240 <mss 1460>
        0.010  server > client  S.  0:0    ack 1 <mss 1460>
        0.011  client > server  .   1:1    ack 1
        0.012  client > server  P.  1:101  ack 1
        0.030  server > client  .   1:1    ack 101
    )");
    Capture all;
    for (int i = 0; i < 4000; ++i) {
        for (BuiltFrame frame : one.frames) {
            // Another port of the client makes it another connection.
            const bool fromServer = frame.bytes[34] == 0 && frame.bytes[35] == 80;
            const std::size_t port = fromServer ? 36 : 34;
            frame.bytes[port] = static_cast<std::uint8_t>(0x80 | i >> 8);
            frame.bytes[port + 1] = static_cast<std::uint8_t>(i);
            all.frames.push_back(std::move(frame));
        }
    }
    return pcapFile(all);
}

/// Everything that a window asks of a snapshot.
void look(const Session &session)
{
    const std::uint32_t frames = session.frameCount();
    if (frames == 0)
        return;
    session.decode({frames - 1});
    session.eventsOf({frames / 2});
    const ConnectionId connection = session.frame({frames / 2}).connection;
    if (connection.isValid() && connection.value < session.connectionCount()) {
        session.summaryOf(connection);
        story(session, connection);
    }
}

} // namespace

class TestStopLoading : public QObject
{
    Q_OBJECT

private slots:
    void stopsAtAnyMoment()
    {
        const CaptureFile file(manyFrames());
        std::uint32_t stopped = 0;
        for (int round = 0; round < 100; ++round) {
            std::mutex mutex;
            SessionPtr newest;
            Result<SessionPtr> result;
            std::jthread worker([&](const std::stop_token &stop) {
                result = load(file.stdPath(), stop, [&](const SessionPtr &session) {
                    const std::scoped_lock lock(mutex);
                    newest = session;
                });
            });
            for (int looks = 0; looks < round % 5; ++looks) {
                SessionPtr session;
                {
                    const std::scoped_lock lock(mutex);
                    session = newest;
                }
                if (session)
                    look(*session);
                std::this_thread::yield();
            }
            worker.request_stop();
            worker.join();
            QVERIFY(result.has_value());
            stopped += (*result)->progress().wasStopped ? 1 : 0;
            look(**result);
            QVERIFY((*result)->frameCount() <= 20000);
        }
        QVERIFY(stopped > 0);
    }

    void goesOnAfterAnyStop()
    {
        const CaptureFile file(manyFrames());
        for (int round = 0; round < 20; ++round) {
            const auto opened = CaptureLoader::open(file.stdPath(), {});
            QVERIFY(opened.has_value());
            std::stop_source stop;
            int published = 0;
            const SessionPtr part = (*opened)->load(stop.get_token(), [&](const SessionPtr &) {
                if (published++ == round % 3)
                    stop.request_stop();
            });
            const SessionPtr whole = (*opened)->load({}, {});
            QCOMPARE(whole->frameCount(), 20000U);
            QCOMPARE(whole->connectionCount(), 4000U);
            QVERIFY(!whole->damage());
            QVERIFY(part->frameCount() <= whole->frameCount());
        }
    }
};

QTEST_GUILESS_MAIN(TestStopLoading)
#include "tst_stop_loading.moc"
