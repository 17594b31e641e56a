// SPDX-License-Identifier: GPL-3.0-or-later
//
// A connection as the numbers of its charts: each agrees with the story, and no extreme is lost where many are drawn as
// few.
#include "core/connection/series/connection_series.h"
#include "core/connection/series/rates.h"
#include "tests/support/captures.h"
#include "tests/support/stories.h"

#include <QtTest>

#include <fmt/format.h>

#include <random>

using namespace rungs;
using namespace rungs::test;

namespace {

constexpr double second = 1e9;

/// "0.000 1 20" for each point: seconds, value, and where it has one the extent.
QStringList print(const Series &series)
{
    QStringList lines;
    for (const SeriesPoint &point : series.points()) {
        std::string line = fmt::format("{:.3f} {}", static_cast<double>(point.time) / second, point.value);
        if (point.extent != 0)
            line += fmt::format(" +{}", point.extent);
        lines.append(QString::fromStdString(line));
    }
    return lines;
}

const char transfer[] = R"(
    0.000  client > server  S  0:0       win 1000 <mss 1000,sackOK,nop,wscale 2>
    0.040  server > client  S. 0:0       ack 1 win 1000 <mss 1000,sackOK,nop,wscale 2>
    0.040  client > server  .  1:1       ack 1 win 500
    0.050  client > server  P. 1:101     ack 1 win 500
    0.090  server > client  .  1:1       ack 101 win 250
    0.100  client > server  .  101:1101  ack 1 win 500
    0.101  client > server  .  1101:2101 ack 1 win 500
    0.141  server > client  .  1:1       ack 101 win 250 <sack 1101:2101>
    0.400  client > server  .  101:1101  ack 1 win 500
    0.440  server > client  .  1:1       ack 2101 win 0
)";

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void followsOneSide();
    void timesRoundTripsAsTheStoryDoes();
    void marksEvents();
    void addsUpRates();
    void countsOnBeyondTheWrap();
    void keepsTimesInOrder();
    void knowsEveryExtreme();
    void choosesUsualSteps_data();
    void choosesUsualSteps();
    void agreesWithTheStory_data() { addCaptures(); }
    void agreesWithTheStory();
};

void TestSeries::followsOneSide()
{
    const DirectionSeries data = seriesOf(storyOf(transfer)).from[Side::client];
    QCOMPARE(print(data.sent),
             QStringList({"0.000 0 +1", "0.050 1 +100", "0.100 101 +1000", "0.101 1101 +1000", "0.400 101 +1000"}));
    QCOMPARE(print(data.acknowledged), QStringList({"0.040 1", "0.090 101", "0.141 101", "0.440 2101"}));
    QCOMPARE(print(data.sack), QStringList({"0.141 1101 +1000"}));
    // The window of a SYN is not scaled (RFC 7323 2.2).
    QCOMPARE(print(data.windowEdge), QStringList({"0.040 1001", "0.090 1101", "0.141 1101", "0.440 2101"}));
    QCOMPARE(print(data.window), QStringList({"0.040 1000", "0.090 1000", "0.141 1000", "0.440 0"}));
    QCOMPARE(print(data.inFlight), QStringList({"0.000 1", "0.040 0", "0.040 0", "0.050 100", "0.090 0", "0.100 1000",
                                                "0.101 2000", "0.141 2000", "0.400 2000", "0.440 0"}));
    QCOMPARE(print(data.room), QStringList({"0.040 1000", "0.040 1000", "0.050 900", "0.090 1000", "0.100 0", "0.101 0",
                                            "0.141 0", "0.400 0", "0.440 0"}));
    const DirectionSeries answers = seriesOf(storyOf(transfer)).from[Side::server];
    QCOMPARE(print(answers.sent), QStringList({"0.040 0 +1"}));
    QVERIFY(answers.payload.isEmpty());
}

void TestSeries::timesRoundTripsAsTheStoryDoes()
{
    // That of the segment sent twice is ambiguous (Karn), and so is that of the one whose ACK waited for it.
    QCOMPARE(print(seriesOf(storyOf(transfer)).from[Side::client].roundTrip),
             QStringList({"0.040 0.04", "0.090 0.04"}));
    const DirectionSeries data = seriesOf(storyOf(R"(
        0.000  client > server  S  0:0       win 1000 <mss 1000>
        0.040  server > client  S. 0:0       ack 1 win 1000 <mss 1000>
        0.040  client > server  .  1:1       ack 1 win 500
        0.100  client > server  P. 1:101     ack 1 win 500
        0.180  server > client  .  1:1       ack 101 win 1000
    )"))
                                     .from[Side::client];
    QCOMPARE(print(data.roundTrip), QStringList({"0.040 0.04", "0.180 0.08"}));
    QCOMPARE(data.smoothedRoundTrip.size(), std::size_t{2});
    QVERIFY(qAbs(data.smoothedRoundTrip[1].value - (0.04 * 7 + 0.08) / 8) < 1e-9);
    QVERIFY(qAbs(data.leastRoundTrip[1].value - 0.04) < 1e-9);
}

void TestSeries::marksEvents()
{
    const DirectionSeries data = seriesOf(storyOf(transfer)).from[Side::client];
    QStringList marks;
    for (const SeriesMark &mark : data.marks) {
        const std::string_view name = nameOf(mark.kind);
        marks.append(QStringLiteral("#%1 %2 at %3")
                         .arg(mark.at.frame.value + 1)
                         .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
                         .arg(mark.at.value));
    }
    QVERIFY2(marks.contains(QStringLiteral("#9 retransmission at 101")), qPrintable(marks.join(u'\n')));
    QVERIFY2(marks.contains(QStringLiteral("#10 zero-window at 2101")), qPrintable(marks.join(u'\n')));
    // They are about what the client sent.
    QVERIFY(seriesOf(storyOf(transfer)).from[Side::server].marks.empty());
}

void TestSeries::addsUpRates()
{
    const DirectionSeries data = seriesOf(storyOf(transfer)).from[Side::client];
    // 100 bytes in the first tenth of a second, 2000 in the second, and 1000 once more in the fifth.
    QCOMPARE(print(rateOfSums(data.payload, 100'000'000)),
             QStringList({"0.000 1000", "0.100 20000", "0.200 0", "0.400 10000"}));
    QCOMPARE(print(rateOfGrowth(data.acknowledged, 100'000'000)),
             QStringList({"0.000 1000", "0.100 0", "0.200 0", "0.400 20000"}));
}

void TestSeries::countsOnBeyondTheWrap()
{
    Story story;
    story.hasBase = {true, true};
    story.base[Side::client] = SequenceNumber(0xfffffff0U);
    for (std::uint32_t i = 0; i < 6; ++i) {
        Rung rung;
        rung.time = {i};
        rung.frame = {i};
        rung.segment.flags = SegmentFields::ack;
        rung.segment.sequence = SequenceNumber(0xfffffff0U + i * 0x40000000U);
        rung.segment.length = 1;
        story.rungs.push_back(rung);
    }
    const Series sent = seriesOf(story).from[Side::client].sent;
    QCOMPARE(sent.size(), std::size_t{6});
    for (std::uint32_t i = 0; i < 6; ++i)
        QCOMPARE(sent[i].value, static_cast<double>(std::uint64_t{i} << 30U));
}

void TestSeries::keepsTimesInOrder()
{
    Series series;
    series.add({5, 1, 0, {0}});
    series.add({3, 2, 0, {1}});
    series.add({7, std::numeric_limits<double>::quiet_NaN(), 0, {2}});
    series.add({8, std::numeric_limits<double>::infinity(), 0, {3}});
    QCOMPARE(series.size(), std::size_t{2});
    QCOMPARE(series[1].time, std::int64_t{5});
    QCOMPARE(series.firstNotBefore(5), std::size_t{0});
    QCOMPARE(series.firstNotBefore(6), std::size_t{2});
}

void TestSeries::knowsEveryExtreme()
{
    std::mt19937 random(7);
    Series series;
    for (std::uint32_t i = 0; i < 5000; ++i)
        series.add({i, static_cast<double>(random() % 100'000), static_cast<std::uint32_t>(random() % 50), {i}});
    const auto check = [&series](std::size_t first, std::size_t last) {
        ValueRange expected;
        for (std::size_t i = first; i < last; ++i) {
            expected.add(series[i].value);
            expected.add(series[i].top());
        }
        const ValueRange found = series.rangeOf(first, last);
        return found.isEmpty() ? expected.isEmpty() : found == expected;
    };
    QVERIFY(check(0, series.size()));
    QVERIFY(check(17, 17));
    for (int i = 0; i < 3000; ++i) {
        const std::size_t first = random() % (series.size() + 1);
        const std::size_t last = first + random() % (series.size() + 1 - first);
        QVERIFY2(check(first, last), qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    }
}

void TestSeries::choosesUsualSteps_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("step");
    QTest::newRow("a second in tens") << qint64{1'000'000'000} << qint64{10} << qint64{100'000'000};
    QTest::newRow("nine in fours") << qint64{9} << qint64{4} << qint64{2};
    QTest::newRow("rounded up") << qint64{9'000} << qint64{10} << qint64{1'000};
    QTest::newRow("six") << qint64{600} << qint64{100} << qint64{10};
    QTest::newRow("none") << qint64{0} << qint64{0} << qint64{1};
    QTest::newRow("longest") << std::numeric_limits<qint64>::max() / 2 << qint64{1}
                             << qint64{5'000'000'000'000'000'000};
}

void TestSeries::choosesUsualSteps()
{
    QFETCH(qint64, span);
    QFETCH(qint64, count);
    QFETCH(qint64, step);
    QCOMPARE(static_cast<qint64>(usualStep(span, count)), step);
}

/// Of every connection of each capture: what adds up there adds up here.
void TestSeries::agreesWithTheStory()
{
    QFETCH(QString, path);
    const Result<SessionPtr> session = load(path.toStdString());
    if (!session)
        return;
    const std::uint32_t count = std::min((*session)->connectionCount(), 20U);
    for (std::uint32_t id = 0; id < count; ++id) {
        const Result<Story> read = story(**session, {id});
        QVERIFY(read);
        const ConnectionSeries series = seriesOf(*read);
        for (const Side side : bothSides) {
            const DirectionSeries &data = series.from[side];
            double bytes = 0;
            std::size_t samples = 0;
            std::size_t acks = 0;
            double mostInFlight = 0;
            for (const Rung &rung : read->rungs) {
                if (rung.isRejected || rung.segment.isCut)
                    continue;
                if (rung.from == side) {
                    bytes += rung.segment.isRst() ? 0 : rung.segment.length;
                    mostInFlight = std::max(mostInFlight, rung.segment.isRst() ? 0.0 : rung.inFlight);
                } else if (rung.segment.isAck() && !rung.segment.isRst()) {
                    samples += rung.roundTrip ? 1U : 0U;
                    ++acks;
                }
            }
            double sum = 0;
            for (const SeriesPoint &point : data.payload.points())
                sum += point.value;
            QCOMPARE(sum, bytes);
            QCOMPARE(data.roundTrip.size(), samples);
            QVERIFY(data.acknowledged.size() <= acks);
            double most = 0;
            for (const SeriesPoint &point : data.inFlight.points())
                most = std::max(most, point.value);
            QCOMPARE(most, mostInFlight);
            const Series rates = rateOfSums(data.payload, 10'000'000);
            double inAll = 0;
            for (const SeriesPoint &point : rates.points())
                inAll += point.value / 100;
            QVERIFY(qAbs(inAll - bytes) <= bytes * 1e-9);
        }
    }
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
