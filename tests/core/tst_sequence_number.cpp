// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/connection/seen_ranges.h"

#include <QTest>

using namespace rungs;

namespace {

SequenceRange range(std::uint32_t begin, std::uint32_t end)
{
    return {SequenceNumber(begin), SequenceNumber(end)};
}

} // namespace

class SequenceNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void distanceGoesAroundTheEnd()
    {
        const SequenceNumber last(0xffffffff);
        QCOMPARE((last + 3).value(), 2U);
        QCOMPARE((last + 3).since(last), 3);
        QVERIFY(last.isBefore(last + 3));
        QVERIFY(!(last + 3).isBefore(last));
        QCOMPARE(later(last, last + 3), last + 3);
        QVERIFY(range(0xfffffff0, 0x10).overlaps(range(0x5, 0x20)));
        QVERIFY(!range(0xfffffff0, 0x5).overlaps(range(0x5, 0x20)));
    }

    void inOrderDataLeavesNoGap()
    {
        SeenRanges seen;
        QCOMPARE(seen.add(range(100, 200), FrameId{0}).newBytes, 100U);
        QCOMPARE(seen.add(range(200, 300), FrameId{1}).newBytes, 100U);
        QVERIFY(seen.holes().empty());
        QCOMPARE(seen.edge().value(), 300U);
        QVERIFY(seen.contains(range(150, 300)));
        QVERIFY(!seen.contains(range(250, 301)));
    }

    void aGapIsFilledInParts()
    {
        SeenRanges seen;
        seen.add(range(0xffffff00, 0xffffff80), FrameId{0});
        const SeenRanges::Change beyond = seen.add(range(0x80, 0x100), FrameId{7});
        QVERIFY(beyond.gap.has_value());
        QCOMPARE(beyond.gap->length(), 0x100U);
        QCOMPARE(seen.firstMissing().value(), 0xffffff80U);

        const SeenRanges::Change middle = seen.add(range(0xffffffc0, 0x0), FrameId{8});
        QCOMPARE(middle.filled.value, 7U);
        QCOMPARE(middle.newBytes, 0x40U);
        QCOMPARE(seen.holes().size(), std::size_t{2});

        QCOMPARE(seen.add(range(0xffffff70, 0x90), FrameId{9}).newBytes, 0x100U - 0x40U);
        QVERIFY(seen.holes().empty());
        QCOMPARE(seen.firstMissing().value(), 0x100U);
    }

    void whatWasSeenIsNotNewAgain()
    {
        SeenRanges seen;
        seen.add(range(0, 100), FrameId{0});
        const SeenRanges::Change again = seen.add(range(50, 150), FrameId{1});
        QVERIFY(again.wasSeen);
        QCOMPARE(again.newBytes, 50U);
        QVERIFY(seen.add(range(0, 150), FrameId{2}).wasSeen);
    }

    void forgetsGapsThatTheReceiverDoesNotMiss()
    {
        SeenRanges seen;
        seen.add(range(0, 100), FrameId{0});
        seen.add(range(200, 300), FrameId{1});
        seen.add(range(400, 500), FrameId{2});
        seen.forgetHolesBefore(SequenceNumber(300));
        QCOMPARE(seen.holes().size(), std::size_t{1});
        QCOMPARE(seen.firstMissing().value(), 300U);
    }

    void noSenderMakesItGrowWithoutEnd()
    {
        SeenRanges seen;
        for (std::uint32_t i = 0; i < 100000; ++i)
            seen.add(range(i * 10, i * 10 + 5), FrameId{i});
        QVERIFY(seen.holes().size() <= 256);
    }
};

QTEST_APPLESS_MAIN(SequenceNumberTest)
#include "tst_sequence_number.moc"
