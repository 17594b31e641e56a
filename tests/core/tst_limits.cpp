// SPDX-License-Identifier: GPL-3.0-or-later
//
// What held a sender back: each cause where the segments show it, at both ends of the path, and nothing where they do
// not.
#include "core/session/frame_stream.h"
#include "core/session/limit_bands.h"
#include "core/text/limit_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/transfer.h"

#include <QtTest>

using namespace rungs;
using namespace rungs::test;

namespace {

/// Of the first connection of a file.
std::optional<DirectionLimits> limitsOfFile(const std::string &path, Side sender)
{
    const Result<SessionPtr> session = load(path);
    const auto details = session ? limitDetails(**session, ConnectionId{0}) : tl::unexpected(session.error());
    return details ? details->limits[sender] : std::nullopt;
}

DirectionLimits limitsOf(const std::string &text, Side sender = Side::server)
{
    const CaptureFile file(capture(text));
    const std::optional<DirectionLimits> limits = limitsOfFile(file.stdPath(), sender);
    if (!limits)
        qFatal("no data from the sender");
    return *limits;
}

DirectionLimits limitsOf(const Transfer &transfer, Side sender = Side::server)
{
    return limitsOf(transfer.text(), sender);
}

QByteArray sentences(const DirectionLimits &limits)
{
    return QByteArray::fromStdString(english(limitPhrase(ConnectionId{0}, limits)));
}

#define VERIFY_SHARE(limits, limit, least, most)                                                                       \
    QVERIFY2((limits).share(limit) >= (least) && (limits).share(limit) <= (most), sentences(limits).constData())
#define VERIFY_SAYS(limits, text) QVERIFY2(sentences(limits).contains(text), sentences(limits).constData())

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void writesWithPausesAreTheApplication()
    {
        Transfer transfer;
        for (int i = 0; i < 6; ++i) {
            transfer.data(1.0 + 0.5 * i, full, false).data(1.0001 + 0.5 * i, 300, true);
            transfer.ack(1.1 + 0.5 * i);
        }
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.dominant(), Limit::application);
        VERIFY_SHARE(limits, Limit::application, 0.95, 1.0);
        QCOMPARE(limits.of(Limit::application).pauses, 5U);
        QCOMPARE(limits.certainty(), Certainty::certain);
        QCOMPARE(limits.place, CapturePlace::sender);
        VERIFY_SAYS(limits, "the server had nothing to send: 5 pauses of about 499.9 ms");
    }

    void aTrickleIsTheApplicationThoughSomethingIsAlwaysInFlight()
    {
        Transfer transfer;
        std::vector<std::uint32_t> ends;
        for (int i = 0; i < 60; ++i) {
            const double time = 1.0 + 0.03 * i;
            if (i >= 4)
                transfer.ackOf(time - 0.013, ends[static_cast<std::size_t>(i) - 4]);
            transfer.data(time, 500, true);
            ends.push_back(transfer.next());
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::application, 0.95, 1.0);
        QCOMPARE(limits.certainty(), Certainty::likely);
        VERIFY_SAYS(limits, "probably had nothing to send");
    }

    /// Each write a short segment, and each sent when an acknowledgment of others comes.
    void shortSegmentsThatFollowAcknowledgmentsAreTheNetwork()
    {
        Transfer transfer;
        std::vector<std::uint32_t> ends;
        for (int i = 0; i < 60; ++i) {
            const double time = 1.0 + 0.03 * i;
            if (i >= 4)
                transfer.ackOf(time - 0.0002, ends[static_cast<std::size_t>(i) - 4]);
            transfer.data(time, 500, true);
            ends.push_back(transfer.next());
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::network, 0.9, 1.0);
        QCOMPARE(limits.certainty(), Certainty::likely);
    }

    void anAnswerWaitsForItsQuestion()
    {
        Transfer transfer;
        std::uint32_t asked = 1;
        for (int i = 0; i < 8; ++i) {
            const double time = 1.0 + 0.4 * i;
            transfer.line(fmt::format("{:.6f} client > server P. {}:{} ack {} win 15000", time, asked, asked + 50,
                                      transfer.next()));
            asked += 50;
            transfer.data(time + 0.0002, 200, true, 0, asked);
        }
        VERIFY_SHARE(limitsOf(transfer), Limit::application, 0.99, 1.0);
    }

    void aClosedWindowIsTheReceiver()
    {
        Transfer transfer;
        transfer.ack(0.9, 4000);
        for (int i = 0; i < 5; ++i) {
            const double time = 1.0 + 0.6 * i;
            for (int k = 0; k < 4; ++k)
                transfer.data(time + 0.0001 * k, full, k % 2 == 1);
            transfer.ack(time + 0.1, 0);
            transfer.ack(time + 0.5998, 4000);
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::receiver, 0.99, 1.0);
        QCOMPARE(limits.certainty(), Certainty::certain);
        VERIFY_SAYS(limits, "the application of the client read too slowly");
    }

    void aWindowThatIsTooSmallForThePathIsTheReceiver()
    {
        Transfer transfer;
        transfer.ack(0.9, 3000);
        for (int i = 0; i < 12; ++i) {
            const double time = 1.0 + 0.1002 * i;
            for (int k = 0; k < 3; ++k)
                transfer.data(time + 0.00005 * k, full, k == 1);
            transfer.ack(time + 0.1, 3000);
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::receiver, 0.99, 1.0);
        VERIFY_SAYS(limits, "at most 60,000 bytes a round trip");
    }

    void aWindowThatOpensLongBeforeTheNextWriteIsBoth()
    {
        Transfer transfer;
        transfer.ack(0.9, 2000);
        for (int i = 0; i < 5; ++i) {
            const double time = 1.0 + i;
            transfer.data(time, full, false).data(time + 0.0001, full, true);
            transfer.ack(time + 0.25, 2000);
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::receiver, 0.24, 0.26);
        VERIFY_SHARE(limits, Limit::application, 0.74, 0.76);
    }

    void flightsThatGrowAreTheNetwork()
    {
        Transfer transfer;
        double time = 1.0;
        for (int flight = 2; flight <= 32; flight *= 2) {
            for (int k = 0; k < flight; ++k)
                transfer.data(time + 0.00001 * k, full, k % 2 == 1);
            transfer.ack(time + 0.2);
            time += 0.2001;
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::network, 0.99, 1.0);
        QCOMPARE(limits.dominantOfNetwork(), NetworkLimit::slowStart);
        VERIFY_SAYS(limits, "slow start");
    }

    void aTimerIsTheNetworkHoweverQuiet()
    {
        Transfer transfer;
        double time = 1.0;
        for (int i = 0; i < 4; ++i) {
            transfer.data(time, full, false).data(time + 0.0001, 400, true);
            const std::uint32_t lost = transfer.next() - 400;
            transfer.ackOf(time + 0.1, lost);
            transfer.again(time + 0.5, lost, 400, true);
            transfer.ack(time + 0.6);
            time += 0.6001;
        }
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.dominant(), Limit::network);
        QCOMPARE(limits.dominantOfNetwork(), NetworkLimit::timer);
        QCOMPARE(limits.of(NetworkLimit::timer).pauses, 4U);
        VERIFY_SAYS(limits, "for its retransmission timer (RFC 6298): 4 pauses");
        VERIFY_SAYS(limits, "4 timeouts repaired the end of all that was sent");
    }

    void windowsSmallerThanASegmentAreSilly()
    {
        Transfer transfer;
        transfer.data(1.0, full, false);
        for (int i = 0; i < 10; ++i) {
            transfer.ack(1.1 + 0.1 * i, 0);
            transfer.ack(1.15 + 0.1 * i, 200);
            transfer.data(1.1501 + 0.1 * i, 200, true);
        }
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.dominant(), Limit::receiver);
        VERIFY_SAYS(limits, "9 segments filled windows smaller than a full segment: silly windows (RFC 9293, 3.8.6.2)");
        // A small window that a write happens to fill is none.
        Transfer usual;
        for (int i = 0; i < 10; ++i)
            usual.data(1.0 + 0.2 * i, full, true).ack(1.1 + 0.2 * i);
        QCOMPARE(limitsOf(usual).smallFills, 0U);
    }

    void fullSizedSegmentsThatNeverComeThroughAreABlackHole_data()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::newRow("its peer is heard") << true;
        QTest::newRow("its peer is gone") << false;
    }
    void fullSizedSegmentsThatNeverComeThroughAreABlackHole()
    {
        QFETCH(bool, isHeard);
        Transfer transfer;
        for (int i = 0; i < 5; ++i)
            transfer.data(1.0 + 0.2 * i, 100, true).ack(1.1 + 0.2 * i);
        transfer.data(2.0, full, false);
        const std::uint32_t lost = transfer.next() - full;
        for (const double time : {2.3, 2.9, 4.1, 6.5}) {
            transfer.again(time, lost, full, false);
            if (isHeard)
                transfer.ackOf(time + 0.2, lost, 50000);
        }
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.dominantOfNetwork(), NetworkLimit::timer);
        QCOMPARE(sentences(limits).contains("probably an MTU black hole (RFC 2923, 2.1)"), isHeard);
    }

    void segmentsSpreadInsideOfAWriteAreTheNetwork()
    {
        Transfer transfer;
        for (int i = 0; i < 100; ++i) {
            if (i > 8 && i % 2 == 0)
                transfer.ackOf(1.0 + 0.01 * i - 0.005, 1 + static_cast<std::uint32_t>(i - 8) * full);
            transfer.data(1.0 + 0.01 * i, full, false);
        }
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::network, 0.99, 1.0);
        QCOMPARE(limits.dominantOfNetwork(), NetworkLimit::pacing);
        QCOMPARE(limits.certainty(), Certainty::likely);
    }

    void aSmallSegmentThatWaitsForTheDelayedAckIsNamed()
    {
        Transfer transfer;
        double time = 1.0;
        for (int i = 0; i < 10; ++i) {
            transfer.data(time, 100, true);
            transfer.ack(time + 0.14);
            transfer.data(time + 0.1402, 100, true);
            transfer.ack(time + 0.24);
            time += 0.25;
        }
        const DirectionLimits limits = limitsOf(transfer);
        QVERIFY(limits.of(NetworkLimit::smallSegment).pauses >= 10);
        QVERIFY(limits.share(Limit::receiver) == 0);
        VERIFY_SAYS(limits, "Nagle's algorithm");
    }

    void withoutTheHandshakeAFullWindowCannotBeTold()
    {
        Transfer transfer(Transfer::End::server, false);
        transfer.ack(0.9, 3000);
        for (int i = 0; i < 8; ++i) {
            for (int k = 0; k < 3; ++k)
                transfer.data(1.0 + 0.2 * i + 0.0001 * k, full, k == 1);
            transfer.ack(1.1999 + 0.2 * i, 3000);
        }
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.dominant(), Limit::unknown);
        QCOMPARE(limits.certainty(), Certainty::cannotTell);
        VERIFY_SAYS(limits, "this capture cannot tell what the server waited for: the window scale of the client");
    }

    void withoutTheHandshakeAPauseWithNothingInFlightIsTheApplication()
    {
        Transfer transfer(Transfer::End::server, false);
        for (int i = 0; i < 8; ++i) {
            transfer.data(1.0 + 0.5 * i, 300, true);
            transfer.ack(1.1 + 0.5 * i);
        }
        VERIFY_SHARE(limitsOf(transfer), Limit::application, 0.99, 1.0);
    }

    /// What was acknowledged and not captured was sent some time in between.
    void whereFramesAreMissingNothingIsTold()
    {
        Transfer transfer;
        for (int i = 0; i < 8; ++i)
            transfer.data(1.0 + 2.0 * i, 300, true).ack(1.1 + 2.0 * i).missed(5000).ack(2.0 + 2.0 * i);
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::unknown, 0.99, 1.0);
        VERIFY_SAYS(limits, "it lacks frames");
    }

    /// The answers' first segments are lost before the capture: that took no longer than since they were asked for.
    void beforeAQuestionNoAnswerIsLost()
    {
        std::string text = "0.000 client > server S 0:0 win 60000 <mss 1000,nop,wscale 2>\n"
                           "0.100 server > client S. 0:0 ack 1 win 60000 <mss 1000,nop,wscale 2>\n"
                           "0.1001 client > server . 1:1 ack 1 win 15000\n";
        std::uint32_t id = 10;
        for (std::uint32_t i = 0; i < 6; ++i) {
            const double time = 1.0 + 3.0 * i;
            text += fmt::format("{:.6f} client > server P. {}:{} ack {} win 15000\n", time, 1 + 50 * i, 51 + 50 * i,
                                1 + 400 * i);
            // Every second answer follows a packet that did not come.
            id += i % 2 == 0 ? 2 : 1;
            text += fmt::format("{:.6f} server > client P. {}:{} ack {} id {}\n", time + 0.4, 1 + 400 * i,
                                401 + 400 * i, 51 + 50 * i, id);
            text += fmt::format("{:.6f} client > server . {}:{} ack {} win 15000\n", time + 0.401, 51 + 50 * i,
                                51 + 50 * i, 401 + 400 * i);
        }
        VERIFY_SHARE(limitsOf(text), Limit::application, 0.85, 0.99);
    }

    void oneSideAloneTellsNothing()
    {
        Transfer transfer(Transfer::End::server, false);
        for (int i = 0; i < 8; ++i)
            transfer.data(1.0 + 0.5 * i, full, false);
        const DirectionLimits limits = limitsOf(transfer);
        VERIFY_SHARE(limits, Limit::unknown, 1.0, 1.0);
    }

    /// What was lost at the end of a flight never came to the receiver: only the identifications tell.
    void atTheReceiverALostTailIsNoPauseOfTheApplication_data()
    {
        QTest::addColumn<int>("step"); // after every second pause
        QTest::addColumn<Limit>("limit");
        QTest::newRow("lost") << 2 << Limit::network;
        QTest::newRow("not lost") << 1 << Limit::application;
    }
    void atTheReceiverALostTailIsNoPauseOfTheApplication()
    {
        QFETCH(int, step);
        QFETCH(Limit, limit);
        Transfer transfer(Transfer::End::client);
        std::uint32_t id = 100;
        double time = 1.0;
        for (int i = 0; i < 8; ++i) {
            transfer.data(time, full, false, id);
            transfer.data(time + 0.0001, full, true, id + 1).ack(time + 0.0002);
            // Every second time the end of the write is lost, and sent again after a long pause.
            id += i % 2 == 0 ? 2 : 1 + static_cast<std::uint32_t>(step);
            time += i % 2 == 0 ? 0.15 : 0.9;
        }
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.place, CapturePlace::receiver);
        QCOMPARE(limits.dominant(), limit);
        QCOMPARE(limits.certainty(), Certainty::likely);
        VERIFY_SAYS(limits, "Captured at the client");
    }

    /// Identifications that count the packets of the whole host show no losses.
    void atTheReceiverACounterOfTheHostShowsNoLoss()
    {
        Transfer transfer(Transfer::End::client);
        std::uint32_t id = 100;
        for (int i = 0; i < 8; ++i) {
            for (int k = 0; k < 6; ++k)
                transfer.data(1.0 + 0.5 * i + 0.0001 * k, k == 5 ? 300 : full, k == 5, id++);
            transfer.ack(1.001 + 0.5 * i);
            id += 7;
        }
        VERIFY_SHARE(limitsOf(transfer), Limit::application, 0.99, 1.0);
    }

    /// The same transfer, limited by the window, as its receiver sees it: each flight follows the ACK that released it
    /// by a round trip.
    void atTheReceiverAWindowIsHeldAgainstTheAckOfARoundTripBefore()
    {
        Transfer transfer(Transfer::End::client);
        transfer.ack(0.2, 3000);
        for (int i = 0; i < 12; ++i) {
            const double time = 1.0 + 0.1002 * i;
            for (int k = 0; k < 3; ++k)
                transfer.data(time + 0.00005 * k, full, k == 1);
            transfer.ack(time + 0.0002, 3000);
        }
        VERIFY_SHARE(limitsOf(transfer), Limit::receiver, 0.95, 1.0);
    }

    /// A queue stretches what was sent at once: the sender's own timestamps tell.
    void aQueueBeforeTheReceiverIsNoPauseOfTheSender()
    {
        std::string text =
            "0.000 client > server S 0:0 win 60000 <mss 1012,sackOK,TS val 1000 ecr 0,nop,wscale 7>\n"
            "0.100 server > client S. 0:0 ack 1 win 60000 <mss 1012,sackOK,TS val 5000 ecr 1000,nop,wscale 7>\n"
            "0.1001 client > server P. 1:51 ack 1 win 500 <nop,nop,TS val 1100 ecr 5000>\n";
        std::uint32_t next = 1;
        std::uint32_t acknowledged = 1;
        // Two segments for each ACK; the path carries one in 20 ms; the queue grows by one with each ACK.
        for (int i = 0; i < 120; ++i) {
            const double time = 0.2001 + 0.02 * i;
            const int flight = i / 2;
            text += fmt::format("{:.4f} server > client {}. {}:{} ack 51 <nop,nop,TS val {} ecr {}>\n", time,
                                i % 2 == 1 ? "P" : "", next, next + full, 5100 + 20 * flight, 1100 + 20 * flight);
            next += full;
            acknowledged = next;
            text += fmt::format("{:.4f} client > server . 51:51 ack {} win 5000 <nop,nop,TS val {} ecr {}>\n",
                                time + 0.0001, acknowledged, 1200 + 20 * i, 5100 + 20 * flight);
        }
        const CaptureFile file(capture(text));
        const auto limits = limitsOfFile(file.stdPath(), Side::server);
        QVERIFY(limits);
        QCOMPARE(limits->place, CapturePlace::receiver);
        VERIFY_SHARE(*limits, Limit::application, 0, 0.01);
        VERIFY_SHARE(*limits, Limit::network, 0.99, 1.0);
    }

    void fewSegmentsHaveNoName()
    {
        Transfer transfer;
        for (int i = 0; i < 4; ++i)
            transfer.data(1.0 + i, 300, true).ack(1.1 + i);
        QVERIFY(!limitsOf(transfer).isWorthNaming());
        transfer.data(6.0, 300, true);
        QVERIFY(limitsOf(transfer).isWorthNaming());
    }

    void probesOfAClosedWindowAreNoData()
    {
        Transfer transfer;
        transfer.ack(0.9, 2000);
        for (int i = 0; i < 3; ++i) {
            const double time = 1.0 + 2.0 * i;
            transfer.data(time, full, false).data(time + 0.0001, full, true);
            transfer.ack(time + 0.1, 0);
            transfer.line(fmt::format("{:.6f} server > client . {}:{} ack 1", time + 0.4, transfer.next() - 1,
                                      transfer.next() - 1));
            transfer.ack(time + 0.5, 0);
            transfer.ack(time + 1.9999, 2000);
        }
        transfer.data(7.0, full, true);
        const DirectionLimits limits = limitsOf(transfer);
        QCOMPARE(limits.segments, 7U);
        VERIFY_SHARE(limits, Limit::receiver, 0.99, 1.0);
    }

    /// What is summed up on the way is what all of it at once shows.
    void ofALongConnectionOnlyTheLastSegmentsAreKept_data()
    {
        QTest::addColumn<int>("window"); // 0: pauses of the application instead
        QTest::newRow("application") << 0;
        QTest::newRow("receiver") << 4000;
        QTest::newRow("network") << 60000;
    }
    void ofALongConnectionOnlyTheLastSegmentsAreKept()
    {
        QFETCH(int, window);
        Transfer transfer;
        transfer.ack(0.9, window == 0 ? 60000 : static_cast<std::uint32_t>(window));
        for (int i = 0; i < 300; ++i) {
            const double time = 1.0 + 0.1002 * i;
            for (int k = 0; k < 4; ++k)
                transfer.data(time + 0.00002 * k, window == 0 && k == 3 ? 300 : full, k == 3);
            transfer.ack(time + (window == 0 ? 0.05 : 0.1), window == 0 ? 60000 : static_cast<std::uint32_t>(window));
        }
        const CaptureFile file(capture(transfer.text()));
        const auto stream = FrameStream::open(file.stdPath());
        QVERIFY(stream);
        (*stream)->follow();
        Pool pool;
        LimitWorkspace much(pool);
        much.mostSegments = 4096;
        LimitWorkspace little(pool);
        little.mostSegments = 64;
        LimitFollower whole(much);
        LimitFollower pieces(little);
        (*stream)->forEach([&](const StreamFrame &frame) {
            KeptOptions options;
            options.begin(1);
            const Segment segment(frame.id, frame.raw.time, frame.segment->outcome->from, *frame.segment, options);
            whole.add(segment, *frame.segment->outcome);
            pieces.add(segment, *frame.segment->outcome);
            return true;
        });
        QVERIFY(whole.size() > 1000 && pieces.size() <= 64);
        const auto expected = whole.limits(true)[Side::server];
        const auto summed = pieces.limits(true)[Side::server];
        QVERIFY(expected && summed);
        QCOMPARE(expected->dominant(), window == 0      ? Limit::application
                                       : window == 4000 ? Limit::receiver
                                                        : Limit::network);
        QCOMPARE(summed->duration(), expected->duration());
        QCOMPARE(summed->segments, expected->segments);
        QCOMPARE(summed->place, expected->place);
        QCOMPARE(summed->roundTrip, expected->roundTrip);
        for (const Limit each : {Limit::application, Limit::receiver, Limit::network, Limit::unknown}) {
            QCOMPARE(summed->of(each).nanoseconds, expected->of(each).nanoseconds);
            QCOMPARE(summed->of(each).pauses, expected->of(each).pauses);
        }
        QVERIFY(!pieces.limits(true)[Side::client]);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
