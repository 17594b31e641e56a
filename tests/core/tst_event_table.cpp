// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event table says on which segments an event can arise, and the fast path lets none of those through.
#include "core/capture/capture_reader.h"
#include "core/connection/analysis.h"
#include "core/connection/connection_finder.h"
#include "core/session/segment_reader.h"
#include "tests/support/captures.h"
#include "tests/support/traffic.h"

#include <QTest>

#include <array>
#include <map>
#include <utility>

using namespace rungs;

namespace {

constexpr bool isTiny(const Segment &segment)
{
    return segment.length > 0 && segment.length < 100;
}

constexpr std::size_t rowCount = std::size(eventTable);

/// The table with one more row.
constexpr std::array<EventSpec, rowCount + 1> tableWith(Arises arises)
{
    return []<std::size_t... i>(Arises last, std::index_sequence<i...>)
    {
        return std::array<EventSpec, rowCount + 1>{
            eventTable[i]..., EventSpec{EventKind::count, "tiny-segment", "Tiny segment", PacketMark::notice,
                                        RungMark::noteworthy, Gravity::notable, last}};
    }
    (arises, std::make_index_sequence<rowCount>());
}

constexpr auto withAnySegment = tableWith(Arises::anySegment);
constexpr auto withCondition = tableWith(Arises::when(isTiny));

/// The properties that @p segment has before it is added to @p connection.
std::uint32_t propertiesOf(const Segment &segment, const ConnectionState &connection)
{
    const Direction &own = connection.directions[segment.from];
    const Direction &peer = connection.directions.other(segment.from);
    const bool isRepeated = segment.isPureAck() && own.hasAck() && segment.acknowledgment == own.lastAck;
    std::uint32_t on = Arises::anySegment;
    const auto add = [&on](Arises::On property, bool isTrue) { on |= isTrue ? property : 0U; };
    add(Arises::syn, segment.isSyn());
    add(Arises::fin, segment.isFin());
    add(Arises::rst, segment.isRst());
    add(Arises::withoutAck, !segment.isAck());
    add(Arises::ecnFlags, segment.has(Segment::ece) || segment.has(Segment::cwr));
    add(Arises::badChecksum, segment.isDamaged);
    add(Arises::sack, segment.options->sackCount > 0);
    add(Arises::mptcp, segment.options->mptcpSubtype != SegmentOptions::noMptcp);
    add(Arises::zeroWindow, segment.window == 0);
    add(Arises::outOfSequence, own.isKnown() && segment.sequence != own.edge());
    add(Arises::repeatedAck, isRepeated);
    add(Arises::olderAck, own.hasAck() && segment.acknowledgment.isBefore(own.lastAck));
    add(Arises::futureAck, peer.isKnown() && segment.acknowledgment.isAfter(peer.edge()));
    add(Arises::unsettled, !connection.mayTakeFastPath);
    add(Arises::clockBack, segment.timeContradictedBy != 0);
    add(Arises::timestampBack,
        segment.hasTimestamp && static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp) < 0);
    if (!connection.mayTakeFastPath || own.shift == Direction::unknownShift)
        return on;
    const auto open = static_cast<std::uint32_t>(segment.range().end.since(peer.lastAck));
    add(Arises::fillsWindow, segment.length > 0 && open == std::uint32_t{peer.lastWindow} << peer.shift);
    add(Arises::windowBack, own.windowEdge.since(own.windowEdgeOf(segment)) > own.windowStep());
    return on;
}

QString textOf(EventSet events)
{
    QStringList keys;
    for (const EventSpec &row : eventTable) {
        if (events.contains(row.kind))
            keys += QString::fromUtf8(row.key.data());
    }
    return keys.join(u',');
}

/// A connection that takes the fast path where it can, beside one that never does.
class BothPaths
{
public:
    void exchangeSides()
    {
        m_fast.exchangeSides();
        m_slow.exchangeSides();
    }

    /// @return what is wrong; empty where nothing is
    QString add(const Segment &segment)
    {
        const std::uint32_t properties = propertiesOf(segment, m_fast);
        SegmentOutcome fast;
        SegmentOutcome slow;
        analyse(m_fast, segment, fast);
        takeSlowPath(m_slow, segment, slow);
        if (fast.eventSet() != slow.eventSet())
            return QStringLiteral("fast: %1; slow: %2").arg(textOf(fast.eventSet()), textOf(slow.eventSet()));
        for (const Event &event : slow.events()) {
            const Arises &arises = specOf(event.kind).arises;
            const bool isRaised = arises.condition != nullptr && arises.condition(segment);
            if ((arises.on & properties) == 0 && !isRaised)
                return QStringLiteral("its row does not say that it can arise here: ") + textOf(slow.eventSet());
        }
        return {};
    }

private:
    ConnectionState m_fast;
    ConnectionState m_slow;
};

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private slots:
    void eventOnAnySegmentClosesFastPath();
    void conditionClosesFastPathWhereTrue();
    void eventsAriseWhereTheirRowSays();
    void capturesAgreeOnBothPaths_data() { test::addCaptures(); }
    void capturesAgreeOnBothPaths();
};

void TestEventTable::eventOnAnySegmentClosesFastPath()
{
    test::Traffic traffic(1, true, 0);
    ConnectionState connection;
    int open = 0;
    for (int i = 0; i < 2000; ++i) {
        const Segment segment = traffic.next();
        const Direction &own = connection.directions[segment.from];
        const Direction &peer = connection.directions.other(segment.from);
        open += canRaiseEvent<eventTable>(segment, own, peer) ? 0 : 1;
        QVERIFY(canRaiseEvent<withAnySegment>(segment, own, peer));
        SegmentOutcome outcome;
        analyse(connection, segment, outcome);
    }
    QVERIFY(open > 500);
}

void TestEventTable::conditionClosesFastPathWhereTrue()
{
    int tiny = 0;
    for (std::uint32_t seed = 0; seed < 10; ++seed) {
        test::Traffic traffic(seed, true, 20);
        ConnectionState connection;
        for (int i = 0; i < 2000; ++i) {
            const Segment segment = traffic.next();
            const Direction &own = connection.directions[segment.from];
            const Direction &peer = connection.directions.other(segment.from);
            const bool isFast = connection.mayTakeFastPath && isNextInOrder(segment, own, peer)
                                && !canRaiseEvent<eventTable>(segment, own, peer);
            tiny += isFast && isTiny(segment) ? 1 : 0;
            if (isFast)
                QCOMPARE(canRaiseEvent<withCondition>(segment, own, peer), isTiny(segment));
            SegmentOutcome outcome;
            analyse(connection, segment, outcome);
        }
    }
    QVERIFY(tiny > 100);
}

void TestEventTable::eventsAriseWhereTheirRowSays()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        test::Traffic traffic(seed, seed % 2 == 0, seed % 3 == 0 ? 20 : 300);
        BothPaths paths;
        for (int i = 0; i < 1500; ++i)
            QCOMPARE(paths.add(traffic.next()), QString());
    }
}

void TestEventTable::capturesAgreeOnBothPaths()
{
    QFETCH(QString, path);
    const Result<std::shared_ptr<ByteSource>> source = ByteSource::open(path.toStdString());
    const auto reader = source ? CaptureReader::open(*source) : tl::unexpected(source.error());
    if (!reader)
        return; // not every file beside the captures is one
    SegmentReader segments;
    ConnectionFinder finder;
    ConnectionTable table;
    std::map<std::uint32_t, BothPaths> connections;
    std::uint32_t number = 0;
    KeptOptions options;
    std::vector<RawFrame> frames;
    ReadStatus status = ReadStatus::more;
    while (status == ReadStatus::more) {
        status = (*reader)->next(frames);
        for (const RawFrame &frame : frames) {
            const FrameId id{number++};
            const CaptureInterface &interface = (*reader)->info().interfaces[frame.interface.value];
            DecodedSegment decoded;
            if (!segments.read(id, frame.time,
                               {frame.bytes, frame.originalLength, interface.linkType, interface.fcsLength}, decoded))
                continue;
            const ConnectionFinder::Place place = finder.add(id, decoded.summary, table);
            options.begin(1);
            BothPaths &paths = connections[place.connection.value];
            if (place.sidesExchanged)
                paths.exchangeSides();
            const Segment segment(id, frame.time, place.from, decoded, options);
            const QString wrong = paths.add(segment);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("#%1 ").arg(number) + wrong));
        }
    }
}

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_event_table.moc"
