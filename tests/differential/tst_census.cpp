// SPDX-License-Identifier: GPL-3.0-or-later
//
// The census says of every frame and of every connection what the story says of it: on each sample, and on the
// captures beside the source where they are at hand.
#include "core/base/byte_view.h"
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
    return text + QStringLiteral(" %1 %2").arg(summary.sackPermitted).arg(summary.timestamps);
}

} // namespace

class TestCensus : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheStorySays_data() { test::addCaptures(); }

    void saysWhatTheStorySays()
    {
        QFETCH(QString, path);
        const Result<SessionPtr> loaded = load(path.toStdString());
        if (!loaded)
            return; // not every file beside the captures is one
        const Session &session = **loaded;
        QSet<std::uint32_t> told;
        for (std::uint32_t i = 0; i < session.connectionCount(); ++i) {
            const Result<Story> read = story(session, ConnectionId{i});
            QVERIFY(read.has_value());
            for (const Rung &rung : read->rungs) {
                told.insert(rung.frame.value);
                if (test::kindsOf(rung) != session.eventsOf(rung.frame))
                    qInfo("frame %u", rung.frame.value + 1);
                QCOMPARE(textOf(session.eventsOf(rung.frame)), textOf(test::kindsOf(rung)));
            }
            QCOMPARE(textOf(session.summaryOf(ConnectionId{i})), textOf(read->summary));
        }
        for (std::uint32_t i = 0; i < session.frameCount(); ++i) {
            const bool hasSegment = (session.frame(FrameId{i}).flags & FrameRow::hasSegment) != 0;
            QCOMPARE(told.contains(i), hasSegment);
            if (!hasSegment)
                QVERIFY(session.eventsOf(FrameId{i}).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCensus)
#include "tst_census.moc"
