// SPDX-License-Identifier: GPL-3.0-or-later
//
// What held senders back, as every load keeps it, and when: the shares of the census, those of the connection read
// again, and the bands say one thing.
#include "core/session/capture_loader.h"
#include "core/session/limit_bands.h"
#include "core/text/limit_text.h"
#include "tests/support/capture_file.h"
#include "tests/support/captures.h"
#include "tests/support/transfer.h"

#include <QtTest>

#include <random>

using namespace rungs;
using namespace rungs::test;

class TestLimitBands : public QObject
{
    Q_OBJECT

private slots:
    void bandsSayWhenAndWhatEndedThem()
    {
        Transfer transfer;
        transfer.ack(0.9, 2000);
        for (int i = 0; i < 3; ++i) {
            const double time = 1.0 + i;
            transfer.data(time, full, false).data(time, full, true);
            transfer.ack(time + 0.25, 2000);
        }
        const CaptureFile file(capture(transfer.text()));
        const Result<SessionPtr> session = load(file.stdPath());
        QVERIFY(session);
        const auto bands = limitBands(**session, ConnectionId{0}, {});
        QVERIFY(bands);
        QVERIFY((*bands)[Side::client].empty());
        const std::vector<LimitBand> expected{
            {1'000'000'000, 1'250'000'000, 0, FrameId{7}, Limit::receiver, NetworkLimit::count},
            {1'250'000'000, 2'000'000'000, 0, FrameId{7}, Limit::application, NetworkLimit::count},
            {2'000'000'000, 2'250'000'000, 0, FrameId{10}, Limit::receiver, NetworkLimit::count},
            {2'250'000'000, 3'000'000'000, 0, FrameId{10}, Limit::application, NetworkLimit::count}};
        QVERIFY((*bands)[Side::server] == expected);
        QVERIFY(!expected.front().isWeak());
        std::stop_source stop;
        stop.request_stop();
        const auto none = limitBands(**session, ConnectionId{0}, stop.get_token());
        QVERIFY(none && (*none)[Side::server].empty());
    }

    void aSnapshotOfAGrowingCaptureHasThem()
    {
        Transfer transfer;
        for (int i = 0; i < 6; ++i)
            transfer.data(1.0 + 0.5 * i, 300, true).ack(1.1 + 0.5 * i);
        const CaptureFile file(capture(transfer.text()));
        std::stop_source stop;
        const auto loader = CaptureLoader::openGrowing(file.stdPath(), stop.get_token());
        QVERIFY(loader);
        SessionPtr grown;
        (*loader)->follow(stop.get_token(), [&](SessionPtr snapshot) {
            if (!grown && snapshot->frameCount() == 15)
                grown = std::move(snapshot);
            if (grown)
                stop.request_stop();
        });
        QVERIFY(grown && grown->progress().isFollowed);
        const LimitShares shares = grown->limitsOf(ConnectionId{0})[Side::server];
        QCOMPARE(shares.dominant(), Limit::application);
        QCOMPARE(shares.duration(), 2'500'000'000);
        QVERIFY(!grown->limitsOf(ConnectionId{0})[Side::client].isWorthNaming());
        QVERIFY(!grown->limitsOf(ConnectionId{77})[Side::client].isWorthNaming());
    }

    void whereMemoryIsShortEachConnectionKeepsFewSegments()
    {
        Pool pool;
        LimitWorkspace workspace(pool);
        LimitFollower long1(workspace);
        Segment segment;
        segment.flags = Segment::ack;
        segment.length = 100;
        segment.time = {0};
        const auto addTo = [&segment](LimitFollower &follower, int count) {
            for (int i = 0; i < count; ++i) {
                segment.time.nanoseconds += 1'000'000;
                segment.sequence = segment.sequence + segment.length;
                follower.addInOrder(segment);
            }
        };
        addTo(long1, 400);
        QCOMPARE(long1.size(), std::size_t{400});
        const std::size_t taken = workspace.bytes;
        QVERIFY(taken >= 400 * sizeof(LimitSegment));
        workspace.bytes += LimitWorkspace::mostBytes; // those of others
        LimitFollower long2(workspace);
        addTo(long1, 1000);
        addTo(long2, 1000);
        QVERIFY(long1.size() <= LimitWorkspace::fewSegments);
        QVERIFY(long2.size() <= LimitWorkspace::fewSegments);
        QCOMPARE(long1.limits(true)[Side::client]->segments, 1400U);
        QCOMPARE(long2.limits(true)[Side::client]->segments, 1000U);
        long1.close();
        long2.close();
        QCOMPARE(workspace.bytes, LimitWorkspace::mostBytes);
        addTo(long1, 10);
        QCOMPARE(long1.size(), std::size_t{0});
        QVERIFY(!long1.limits(true)[Side::client]);
    }

    /// Of a connection that was forgotten, and continued.
    void sharesOfTwoPartsAreWeightedByTheirTimes()
    {
        DirectionLimits limits;
        limits.segments = 10;
        limits.last = 3'000'000'000;
        limits.place = CapturePlace::sender;
        limits.waits[static_cast<std::size_t>(Limit::receiver)].nanoseconds = 3'000'000'000;
        LimitShares shares(limits);
        shares.add(LimitShares());
        QVERIFY(shares == LimitShares(limits));
        limits.last = 1'000'000'000;
        limits.waits = {};
        limits.waits[static_cast<std::size_t>(Limit::network)].nanoseconds = 1'000'000'000;
        limits.networkWaits[static_cast<std::size_t>(NetworkLimit::timer)].nanoseconds = 1'000'000'000;
        shares.add(LimitShares(limits));
        QCOMPARE(shares.share(Limit::receiver), 0.75);
        QCOMPARE(shares.share(Limit::network), 0.25);
        QCOMPARE(shares.dominant(), Limit::receiver);
        QCOMPARE(shares.dominantOfNetwork(), NetworkLimit::timer);
        QCOMPARE(shares.certainty(), Certainty::certain);
        QCOMPARE(shares.duration(), 4'000'000'000);
        LimitShares none;
        none.add(shares);
        QVERIFY(none == shares);
    }

    /// Whatever the segments are.
    void sharesAddUpToOne()
    {
        std::mt19937 random(1);
        const auto below = [&random](std::uint32_t most) { return static_cast<std::uint32_t>(random() % most); };
        for (int round = 0; round < 40; ++round) {
            Transfer transfer(round % 2 == 0 ? Transfer::End::server : Transfer::End::client, round % 3 != 0);
            double time = 0.2;
            for (int i = 0; i < 60; ++i) {
                time += 0.001 * below(round % 4 == 0 ? 300 : 20) - (round % 5 == 0 ? 0.02 : 0);
                time = std::max(time, 0.0);
                switch (below(4)) {
                case 0:
                    transfer.data(time, 1 + below(full), below(2) == 0, round % 2 == 0 ? 0 : 1 + below(60000));
                    break;
                case 1:
                    transfer.again(time, 1 + below(transfer.next()), 1 + below(2 * full), below(2) == 0);
                    break;
                case 2:
                    transfer.ackOf(time, 1 + below(transfer.next() + 3000), below(60000));
                    break;
                default:
                    transfer.ack(time, below(3000));
                }
            }
            const CaptureFile file(capture(transfer.text()));
            checkFile(file.stdPath());
        }
    }

    void sharesOfCapturesAddUpToOne_data() { addEveryCapture(); }
    void sharesOfCapturesAddUpToOne()
    {
        QFETCH(QString, path);
        checkFile(path.toStdString());
    }

private:
    static void checkFile(const std::string &path)
    {
        const Result<SessionPtr> session = load(path);
        if (!session)
            return; // no capture
        for (std::uint32_t id = 0; id < (*session)->connectionCount(); ++id) {
            const auto details = limitDetails(**session, ConnectionId{id});
            QVERIFY(details);
            const BySide<LimitShares> shares = (*session)->limitsOf(ConnectionId{id});
            for (const Side side : bothSides) {
                const std::optional<DirectionLimits> &limits = details->limits[side];
                // The census, and the connection read again, say one thing.
                QVERIFY2(shares[side] == (limits ? LimitShares(*limits) : LimitShares()), path.c_str());
                QCOMPARE(limits.has_value(), limits && limits->segments > 0);
                if (limits)
                    checkLimits(*limits);
                checkBands(limits.value_or(DirectionLimits()), details->bands[side]);
            }
        }
    }

    static void checkLimits(const DirectionLimits &limits)
    {
        double sum = 0;
        for (const Limit each : {Limit::application, Limit::receiver, Limit::network, Limit::unknown}) {
            QVERIFY(limits.share(each) >= 0);
            QVERIFY(limits.of(each).nanoseconds >= 0);
            QVERIFY(limits.share(each) <= limits.share(limits.dominant()));
            QVERIFY(std::abs(LimitShares(limits).share(each) - limits.share(each)) < 1e-6 || !limits.isWorthNaming());
            sum += limits.share(each);
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(limits.duration() >= 0 && limits.segments > 0);
        std::int64_t network = 0;
        for (const Waits &each : limits.networkWaits)
            network += each.nanoseconds;
        QCOMPARE(network, limits.of(Limit::network).nanoseconds);
        QVERIFY(limits.weak[static_cast<std::size_t>(limits.dominant())] <= limits.of(limits.dominant()).nanoseconds);
        QVERIFY(!limitSentences(limits).empty());
    }

    static void checkBands(const DirectionLimits &limits, const std::vector<LimitBand> &bands)
    {
        DirectionLimits sum;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const LimitBand &band = bands[i];
            QVERIFY(band.from < band.until);
            QVERIFY(band.weak >= 0 && band.weak <= band.time());
            QVERIFY(band.endedBy.isValid());
            QVERIFY(band.limit < Limit::count);
            QCOMPARE(band.network < NetworkLimit::count, band.limit == Limit::network);
            sum.waits[static_cast<std::size_t>(band.limit)].nanoseconds += band.time();
            sum.weak[static_cast<std::size_t>(band.limit)] += band.weak;
            if (band.limit == Limit::network)
                sum.networkWaits[static_cast<std::size_t>(band.network)].nanoseconds += band.time();
            if (i == 0)
                continue;
            QCOMPARE(band.from, bands[i - 1].until);
            QVERIFY(band.limit != bands[i - 1].limit || band.network != bands[i - 1].network);
            QVERIFY(band.endedBy > bands[i - 1].endedBy || band.endedBy == bands[i - 1].endedBy);
        }
        for (std::size_t i = 0; i < limits.waits.size(); ++i) {
            QCOMPARE(sum.waits[i].nanoseconds, limits.waits[i].nanoseconds);
            QCOMPARE(sum.weak[i], limits.weak[i]);
        }
        for (std::size_t i = 0; i < limits.networkWaits.size(); ++i)
            QCOMPARE(sum.networkWaits[i].nanoseconds, limits.networkWaits[i].nanoseconds);
    }
};

QTEST_GUILESS_MAIN(TestLimitBands)
#include "tst_limit_bands.moc"
