// SPDX-License-Identifier: GPL-3.0-or-later
//
// Segments that ask or answer without data: keep-alives, probes of a window, repeated acknowledgments.
#include "tests/support/stories.h"

#include <QTest>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr const char *opened = R"(
    0.00  client > server  S   0:0    win 2000 <mss 1460>
    0.02  server > client  S.  0:0    ack 1 win 2000 <mss 1460>
    0.021 client > server  .   1:1    ack 1 win 2000
)";

Story storyAfterOpening(const std::string &segments)
{
    return storyOf(opened + segments);
}

} // namespace

class TestProbes : public QObject
{
    Q_OBJECT
private slots:
    void keepAlivesNeedNoDataBeforeThem()
    {
        const Story story = storyAfterOpening(R"(
            60.0  client > server  .   0:0    ack 1 win 2000
            60.02 server > client  .   1:1    ack 1 win 2000
            90.0  server > client  .   0:0    ack 1 win 2000
            90.02 client > server  .   1:1    ack 1 win 2000
        )");
        QCOMPARE(eventsOf(story, 4), QStringLiteral("keep-alive"));
        QCOMPARE(eventsOf(story, 5), QStringLiteral("keep-alive-ack(4)"));
        QCOMPARE(eventsOf(story, 6), QStringLiteral("keep-alive"));
        QCOMPARE(eventsOf(story, 7), QStringLiteral("keep-alive-ack(6)"));
        QCOMPARE(story.summary.outOfOrder[Side::client], 0U);
        QCOMPARE(story.summary.duplicateAcks[Side::server], 0U);
    }

    void keepAlivesAreFoundWhereOneSideWasCaptured()
    {
        const Story story = storyOf(R"(
            0.0   client > server  P.  501:601  ack 801 win 500
            60.0  client > server  .   600:600  ack 801 win 500
            120.0 client > server  .   600:600  ack 801 win 500
        )");
        QCOMPARE(eventsOf(story, 2), QStringLiteral("keep-alive"));
        QCOMPARE(eventsOf(story, 3), QStringLiteral("keep-alive"));
    }

    void anAcknowledgmentOvertakenByOneByteIsNoKeepAlive()
    {
        const Story story = storyAfterOpening(R"(
            0.1   server > client  P.  1:11   ack 1 win 2000
            0.12  client > server  P.  1:2    ack 11 win 2000
            0.121 client > server  .   1:1    ack 11 win 2000
        )");
        QVERIFY2(!eventsOf(story, 6).contains(QLatin1String("keep-alive")), qPrintable(eventsOf(story, 6)));
    }

    void aWindowIsProbedOnWhereItsUpdateWasLost()
    {
        const Story story = storyAfterOpening(R"(
            0.1   client > server  P.  1:2001    ack 1 win 2000
            0.12  server > client  .   1:1       ack 2001 win 0
            0.32  client > server  .   2000:2000 ack 1 win 2000
            0.34  server > client  .   1:1       ack 2001 win 0
            0.50  server > client  .   1:1       ack 2001 win 2000
            1.72  client > server  .   2000:2000 ack 1 win 2000
            1.74  server > client  .   1:1       ack 2001 win 2000
            1.75  client > server  P.  2001:2101 ack 1 win 2000
            1.77  server > client  .   1:1       ack 2101 win 2000
            9.00  client > server  .   2100:2100 ack 1 win 2000
        )");
        QCOMPARE(eventsOf(story, 9), QStringLiteral("window-probe"));
        QCOMPARE(story.rungs[8].find(EventKind::windowProbe)->trigger, FrameId{7});
        QCOMPARE(eventsOf(story, 10), QStringLiteral("window-probe-ack(9)"));
        QCOMPARE(eventsOf(story, 13), QStringLiteral("keep-alive"));
    }

    void aWindowTooSmallIsProbedLikeAClosedOne()
    {
        const Story story = storyAfterOpening(R"(
            0.1   client > server  .   1:1461    ack 1 win 2000
            0.101 client > server  P.  1461:2001 ack 1 win 2000
            0.12  server > client  .   1:1       ack 2001 win 40
            0.32  client > server  .   2000:2000 ack 1 win 2000
            0.34  server > client  .   1:1       ack 2001 win 40
            3.00  client > server  .   2000:2000 ack 1 win 2000
            3.02  server > client  .   1:1       ack 2001 win 40
        )");
        QCOMPARE(eventsOf(story, 7), QStringLiteral("window-probe"));
        QCOMPARE(eventsOf(story, 8), QStringLiteral("window-probe-ack(7)"));
        QCOMPARE(eventsOf(story, 9), QStringLiteral("window-probe"));
        QCOMPARE(eventsOf(story, 10), QStringLiteral("window-probe-ack(9)"));
        QCOMPARE(lineOf(story, 7), QStringLiteral("Window probe: 40 bytes are too few"));
        QCOMPARE(lineOf(story, 8), QStringLiteral("Window still 40 bytes (answers #7)"));
    }

    void anIdleConnectionWithALargeWindowIsKeptAlive()
    {
        const Story story = storyAfterOpening(R"(
            0.1   client > server  P.  1:101     ack 1 win 2000
            0.12  server > client  .   1:1       ack 101 win 2000
            30.0  client > server  .   100:100   ack 1 win 2000
        )");
        QCOMPARE(eventsOf(story, 6), QStringLiteral("keep-alive"));
    }

    /// Some stacks number their acknowledgments from SND.UNA again after a probe.
    void anAcknowledgmentOfSomethingNewerIsNotLate()
    {
        const Story story = storyAfterOpening(R"(
            0.1   server > client  .   1:1001    ack 1 win 2000
            0.101 server > client  .   1001:2001 ack 1 win 2000
            0.12  client > server  .   1:1       ack 2001 win 0
            0.42  server > client  .   2001:2002 ack 1 win 2000
            0.44  client > server  .   1:1       ack 2001 win 0
            1.44  client > server  P.  1:11      ack 2001 win 0
            1.441 server > client  .   2001:2001 ack 11 win 2000
            1.442 server > client  .   2001:2001 ack 11 win 1990
        )");
        QCOMPARE(eventsOf(story, 10), QString());
        QVERIFY(!eventsOf(story, 11).contains(QLatin1String("out-of-order")));
        QCOMPARE(story.rungs[9].acknowledges, FrameId{8});
    }

    void theThirdStepAfterRefusedSynDataIsNotLate()
    {
        const Story story = storyOf(R"(
            0.0   client > server  S   0:10   win 2000
            0.1   server > client  S.  0:0    ack 1 win 2000
            0.101 client > server  .   1:1    ack 1 win 2000
            0.102 client > server  P.  1:11   ack 1 win 2000
            0.2   server > client  .   1:1    ack 11 win 2000
        )");
        QCOMPARE(eventsOf(story, 3), QString());
        QCOMPARE(story.rungs[2].states[Side::server], TcpState::established);
        QCOMPARE(story.summary.outOfOrder[Side::client], 0U);
    }

    /// A keep-alive, an old segment or one that is challenged: its trigger was not captured.
    void aBareRepeatedAcknowledgmentIsNoClaim()
    {
        const Story story = storyOf(R"(
            0.00  client > server  S   0:0    win 2000 <mss 1460,sackOK>
            0.02  server > client  S.  0:0    ack 1 win 2000 <mss 1460,sackOK>
            0.021 client > server  .   1:1    ack 1 win 2000
            0.1   client > server  P.  1:101  ack 1 win 2000
            0.12  server > client  .   1:1    ack 101 win 2000
            60.1  server > client  .   1:1    ack 101 win 2000
        )");
        QCOMPARE(eventsOf(story, 6), QString());
    }
};

QTEST_APPLESS_MAIN(TestProbes)
#include "tst_probes.moc"
