// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast path says of every segment what the slow path says.
#include "core/base/byte_view.h"
#include "core/connection/analysis.h"
#include "tests/support/traffic.h"

#include <QTest>

using namespace rungs;

namespace {

QString numberOf(FrameId frame)
{
    return frame.isValid() ? QString::number(frame.value) : QStringLiteral("-");
}

QString textOf(const SegmentOutcome &outcome)
{
    QString text = QStringLiteral("states %1 %2 phase %3 new %4 rejected %5 acknowledges %6 after %7")
                       .arg(static_cast<int>(outcome.states[Side::client]))
                       .arg(static_cast<int>(outcome.states[Side::server]))
                       .arg(static_cast<int>(outcome.phase))
                       .arg(outcome.newBytes)
                       .arg(outcome.isRejected)
                       .arg(numberOf(outcome.acknowledges))
                       .arg(outcome.roundTrip ? outcome.roundTrip->nanoseconds : -1);
    for (const Event &event : outcome.events()) {
        text += QStringLiteral(" | %1 cause %2 basis %3 of %4 for %5 count %6 %7-%8%9")
                    .arg(QString::fromUtf8(nameOf(event.kind).data()))
                    .arg(static_cast<int>(event.cause))
                    .arg(static_cast<int>(event.basis))
                    .arg(numberOf(event.of), numberOf(event.trigger))
                    .arg(event.count)
                    .arg(event.range.begin.value())
                    .arg(event.range.end.value())
                    .arg(event.needless ? QStringLiteral(" needless") : QString());
    }
    return text;
}

QString textOf(const ConnectionSummary &summary)
{
    QString text =
        QStringLiteral("%1 %2 handshake %3 events %4")
            .arg(QString::fromUtf8(nameOf(summary.opening).data()), QString::fromStdString(nameOf(summary.closing)))
            .arg(summary.handshakeNanoseconds)
            .arg(summary.events.bits());
    for (const Side side : bothSides) {
        text += QStringLiteral(" | ") + QString::fromStdString(summary.pathText(side));
        for (const std::uint64_t number :
             {summary.bytesUnique[side], summary.bytesSent[side], std::uint64_t{summary.segments[side]},
              std::uint64_t{summary.mostInFlight[side]}, std::uint64_t{summary.roundTripMinimum[side]},
              std::uint64_t{summary.roundTripSmoothed[side]}, std::uint64_t{summary.roundTripMaximum[side]},
              std::uint64_t{summary.retransmissions[side]}, std::uint64_t{summary.outOfOrder[side]},
              std::uint64_t{summary.duplicateAcks[side]}, std::uint64_t{summary.zeroWindows[side]}})
            text += QStringLiteral(" %1").arg(number);
    }
    return text;
}

} // namespace

class FastPathTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithSlowPath_data()
    {
        QTest::addColumn<bool>("hasTimestamps");
        QTest::addColumn<int>("troubles");
        QTest::newRow("all in order") << true << 0;
        QTest::newRow("all in order, no timestamps") << false << 0;
        QTest::newRow("few troubles") << true << 20;
        QTest::newRow("few troubles, no timestamps") << false << 20;
        QTest::newRow("many troubles") << true << 300;
        QTest::newRow("many troubles, no timestamps") << false << 300;
    }

    void agreesWithSlowPath()
    {
        QFETCH(bool, hasTimestamps);
        QFETCH(int, troubles);
        for (std::uint32_t seed = 0; seed < 25; ++seed) {
            test::Traffic traffic(seed, hasTimestamps, static_cast<std::uint32_t>(troubles));
            ConnectionState mayBeFast;
            ConnectionState alwaysSlow;
            SegmentOutcome fast;
            SegmentOutcome slow;
            for (int i = 0; i < 1500; ++i) {
                const Segment segment = traffic.next();
                fast.clear();
                slow.clear();
                analyse(mayBeFast, segment, fast);
                takeSlowPath(alwaysSlow, segment, slow);
                if (textOf(fast) != textOf(slow))
                    qWarning("seed %u, segment %d", seed, i);
                QCOMPARE(textOf(fast), textOf(slow));
            }
            QCOMPARE(textOf(mayBeFast.summary()), textOf(alwaysSlow.summary()));
        }
    }
};

QTEST_APPLESS_MAIN(FastPathTest)
#include "tst_fast_path.moc"
