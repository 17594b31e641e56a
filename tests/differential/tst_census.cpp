// SPDX-License-Identifier: GPL-3.0-or-later
//
// The census, the records and the story say one thing of every frame and of every connection: on each sample, and on
// the captures beside the source where they are at hand.
#include "core/base/byte_view.h"
#include "core/session/frame_stream.h"
#include "core/session/story_of_session.h"
#include "tests/support/captures.h"
#include "tests/support/evidence.h"

#include <QSet>
#include <QTest>

using namespace rungs;

namespace {

QString textOf(EventSet events)
{
    QStringList names;
    for (unsigned kind = 0; kind < static_cast<unsigned>(EventKind::count); ++kind) {
        if (events.contains(static_cast<EventKind>(kind)))
            names += QString::fromUtf8(nameOf(static_cast<EventKind>(kind)).data());
    }
    return names.join(',');
}

QString textOf(const ConnectionSummary &summary)
{
    const auto name = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QString text = QStringLiteral("%1, %2, handshake %3, %4")
                       .arg(name(nameOf(summary.opening)), name(nameOf(summary.closing)))
                       .arg(summary.handshakeNanoseconds)
                       .arg(textOf(summary.events));
    for (const Side side : bothSides) {
        text += QStringLiteral(" | %1 (%2)").arg(name(nameOf(summary.state[side])), name(summary.pathText(side)));
        for (const std::uint64_t number :
             {summary.bytesUnique[side], summary.bytesSent[side], std::uint64_t{summary.segments[side]},
              std::uint64_t{summary.retransmissions[side]}, std::uint64_t{summary.outOfOrder[side]},
              std::uint64_t{summary.duplicateAcks[side]}, std::uint64_t{summary.zeroWindows[side]},
              std::uint64_t{summary.resets[side]}, std::uint64_t{summary.roundTripMinimum[side]},
              std::uint64_t{summary.mss[side]}, std::uint64_t{summary.windowScale[side]}})
            text += QStringLiteral(" %1").arg(number);
    }
    return text + QStringLiteral(" %1 %2").arg(name(nameOf(summary.sackPermitted)), name(nameOf(summary.timestamps)));
}

QString textOf(const BySide<TcpState> &states)
{
    return QString::fromStdString(std::string(nameOf(states[Side::client])) + ", "
                                  + std::string(nameOf(states[Side::server])));
}

/// The states that the rungs go through.
StatePath pathOf(const Story &story, Side side)
{
    StatePath path;
    // Nobody saw these, but there is no other way.
    const bool isImplied = story.summary.opening == Opening::missing && story.summary.path[side].size() > 0;
    if (isImplied)
        path.add(side == Side::client ? TcpState::synSent : TcpState::synReceived);
    for (const Rung &rung : story.rungs) {
        for (const TcpState passed : story.passed(rung, side))
            path.add(passed);
        path.add(rung.states[side]);
    }
    return path;
}

/// CLOSED, LISTEN and unknown, where no other state was entered.
bool isBeforePath(TcpState state)
{
    return state == TcpState::closed || state == TcpState::listen || state == TcpState::unknown;
}

} // namespace

class TestCensus : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheStorySays_data() { test::addEveryCapture(); }

    void saysWhatTheStorySays()
    {
        QFETCH(QString, path);
        const Result<SessionPtr> loaded = load(path.toStdString());
        if (!loaded)
            return; // not every file beside the captures is one
        const Session &session = **loaded;
        QSet<std::uint32_t> told;
        QSet<std::uint32_t> reported; // by ICMP
        for (std::uint32_t i = 0; i < session.connectionCount(); ++i) {
            const Result<Story> read = story(session, ConnectionId{i});
            QVERIFY(read.has_value());
            for (const Rung &rung : read->rungs) {
                told.insert(rung.frame.value);
                if (test::kindsOf(rung) != session.eventsOf(rung.frame))
                    qInfo("frame %u", rung.frame.value + 1);
                QCOMPARE(textOf(session.eventsOf(rung.frame)), textOf(test::kindsOf(rung)));
            }
            for (const IcmpRung &icmp : read->icmpErrors) {
                reported.insert(icmp.frame.value);
                QCOMPARE(textOf(session.eventsOf(icmp.frame)), textOf(EventSet(icmp.event.kind)));
            }
            QCOMPARE(textOf(session.summaryOf(ConnectionId{i})), textOf(read->summary));
        }
        for (std::uint32_t i = 0; i < session.frameCount(); ++i) {
            const bool hasSegment = (session.frame(FrameId{i}).flags & FrameRow::hasSegment) != 0;
            QCOMPARE(told.contains(i), hasSegment);
            if (!hasSegment && !reported.contains(i))
                QVERIFY(session.eventsOf(FrameId{i}).isEmpty());
        }
    }

    void theLadderGoesThroughThePaths_data() { test::addEveryCapture(); }

    void theLadderGoesThroughThePaths()
    {
        QFETCH(QString, path);
        const Result<SessionPtr> loaded = load(path.toStdString());
        if (!loaded)
            return;
        const Session &session = **loaded;
        for (std::uint32_t i = 0; i < session.connectionCount(); ++i) {
            const Result<Story> read = story(session, ConnectionId{i});
            QVERIFY(read.has_value());
            const ConnectionSummary summary = session.summaryOf(ConnectionId{i});
            for (const Side side : bothSides) {
                if (summary.path[side].size() == StatePath::maxStates)
                    continue; // it goes on, but the path does not
                StatePath walked = pathOf(*read, side);
                if (isBeforePath(summary.state[side]) && summary.path[side].size() == 0)
                    walked = {};
                QCOMPARE(walked.bits(), summary.path[side].bits());
                const TcpState last = read->rungs.back().states[side];
                QVERIFY(last == summary.state[side]
                        || (last == TcpState::listen && summary.state[side] == TcpState::closed));
            }
        }
    }

    void recordsSayWhatTheStorySays_data() { test::addEveryCapture(); }

    void recordsSayWhatTheStorySays()
    {
        QFETCH(QString, path);
        const Result<SessionPtr> loaded = load(path.toStdString());
        Result<std::unique_ptr<FrameStream>> stream = FrameStream::open(path.toStdString());
        if (!loaded || !stream)
            return;
        const Session &session = **loaded;
        std::vector<Story> stories;
        for (std::uint32_t i = 0; i < session.connectionCount(); ++i)
            stories.push_back(*story(session, ConnectionId{i}));
        (*stream)->follow();
        (*stream)->know(hindsightOf(path.toStdString(), {}).value_or(Hindsight()));
        (*stream)->forEach([&](const StreamFrame &frame) {
            if (frame.segment == nullptr)
                return true;
            const SegmentOutcome &outcome = *frame.segment->outcome;
            const Rung *rung = stories[outcome.connection.value].rungOf(frame.id);
            const auto compare = [&] {
                QVERIFY(rung != nullptr);
                const bool isExchanged = outcome.from != rung->from; // not yet known then
                BySide<TcpState> states = outcome.states;
                if (isExchanged)
                    states.exchange();
                QCOMPARE(textOf(states), textOf(rung->states));
                QCOMPARE(textOf(outcome.eventSet()), textOf(test::kindsOf(*rung)));
            };
            compare();
            return !QTest::currentTestFailed();
        });
    }
};

QTEST_GUILESS_MAIN(TestCensus)
#include "tst_census.moc"
