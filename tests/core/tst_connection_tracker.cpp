// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is remembered of connections, and for how long.
#include "core/base/byte_view.h"
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// A connection that is refused at once is over: after some thousands of them, the others that are over are forgotten.
void appendRefused(int count, double time, std::string &text)
{
    for (int i = 0; i < count; ++i) {
        const std::string name = "other" + std::to_string(i);
        text += name + " 192.0.2.7:" + std::to_string(10000 + i) + "\n";
        const std::string at = std::to_string(time + i * 0.001);
        text += at + " " + name + " > server S 0:0 win 64240\n";
        text += at + " server > " + name + " R. 0:0 ack 1 win 0\n";
    }
}

/// Every connection has the frames that its summary counts, and its story tells them all.
void checkCounts(const SessionPtr &session, std::uint32_t connections)
{
    for (std::uint32_t i = 0; i < connections; ++i) {
        const std::vector<FrameId> frames = session->framesOf(ConnectionId{i});
        QVERIFY(!frames.empty());
        QCOMPARE(session->segmentCountOf(ConnectionId{i}), static_cast<std::uint32_t>(frames.size()));
        QCOMPARE(session->lastFrameOf(ConnectionId{i}), frames.back());
        QCOMPARE(storyOf(session, ConnectionId{i}).rungs.size(), frames.size());
    }
}

} // namespace

class ConnectionTrackerTest : public QObject
{
    Q_OBJECT

private slots:
    void aLateSegmentOfAForgottenConnectionCountsToIt()
    {
        std::string text = R"(
            0.0  client > server  S   0:0    win 64240
            0.1  server > client  S.  0:0    ack 1
            0.2  client > server  .   1:1    ack 1
            0.3  client > server  R.  1:1    ack 1
            isn client 900000
            5.0  client > server  S   0:0    win 64240
            isn client 1000
        )";
        appendRefused(5000, 6, text);
        text += "20.0  server > client  .  1:1  ack 1\n";
        const CaptureFile file(capture(text));
        const SessionPtr session = loaded(file);
        const FrameId late{session->frameCount() - 1};
        QCOMPARE(session->connectionCount(), 5002U);
        QCOMPARE(session->frame(late).connection, ConnectionId{0});
        QVERIFY(session->eventsOf(late).contains(EventKind::ackOfOldConnection));
        QCOMPARE(session->segmentCountOf(ConnectionId{0}), 5U);
        QCOMPARE(session->lastFrameOf(ConnectionId{0}), late);
        QCOMPARE(session->lastFrameOf(ConnectionId{1}), FrameId{4});
        checkCounts(session, 2);
    }

    void theSamePortsMayConnectAgainAndAgain()
    {
        std::string text;
        constexpr std::uint32_t times = 300;
        for (std::uint32_t i = 0; i < times; ++i) {
            const std::string at = std::to_string(i * 10);
            text += "isn client " + std::to_string(100000 + i * 50000) + "\n";
            text += at + ".0 client > server S 0:0 win 64240\n";
            text += at + ".1 server > client S. 0:0 ack 1\n";
            text += at + ".2 client > server . 1:1 ack 1\n";
            if (i % 3 != 0)
                text += at + ".3 client > server R. 1:1 ack 1\n";
        }
        appendRefused(4500, times * 10, text);
        const CaptureFile file(capture(text));
        const SessionPtr session = loaded(file);
        QCOMPARE(session->connectionCount(), times + 4500);
        for (std::uint32_t i = 1; i < times; ++i) {
            const FrameId syn = session->connection(ConnectionId{i}).firstFrame;
            QVERIFY(session->eventsOf(syn).contains(EventKind::portReuse));
        }
        checkCounts(session, times);
    }
};

QTEST_APPLESS_MAIN(ConnectionTrackerTest)
#include "tst_connection_tracker.moc"
