// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "ui/explain/sequence_strip_layout.h"

#include <QTest>

using namespace rungs;
using Kind = SequenceStripLayout::Kind;

namespace {

constexpr SequenceStripMetrics metrics{8, 16, 6};
constexpr int width = 600;

SequenceNumber at(std::uint32_t first, std::uint32_t place)
{
    return SequenceNumber(first) + place;
}

SequenceRange range(std::uint32_t first, std::uint32_t begin, std::uint32_t end)
{
    return {at(first, begin), at(first, end)};
}

/// 101 to 201 is lost, 201 to 401 has arrived; 401 to 441 is this segment; the window ends at 5101.
SequenceSpace spaceFrom(std::uint32_t first)
{
    SequenceSpace space;
    space.acknowledged = at(first, 101);
    space.sent = at(first, 441);
    space.windowEdge = at(first, 5101);
    space.segment = range(first, 401, 441);
    space.flight = {{range(first, 101, 201), FrameId{4}, true},
                    {range(first, 201, 401), FrameId{5}, false},
                    {range(first, 401, 441), FrameId{6}, false}};
    space.sacked = {range(first, 201, 401)};
    return space;
}

QStringList written(const SequenceStripLayout &layout)
{
    static const char *const names[] = {"acknowledged", "inFlight", "lost",   "sacked",
                                        "missing",      "room",     "beyond", "unknown"};
    QStringList parts;
    for (const SequenceStripLayout::Part &part : layout.parts()) {
        parts << QString::fromLatin1(names[static_cast<int>(part.kind)]) + u' '
                     + (part.begin ? layout.text(*part.begin) : QString()) + u'-'
                     + (part.end ? layout.text(*part.end) : QString());
    }
    return parts;
}

} // namespace

class TestSequenceStripLayout : public QObject
{
    Q_OBJECT

private slots:
    void partsAreInOrder_data();
    void partsAreInOrder();
    void aSmallPartBesideALargeOneIsSeen();
    void theMarkerIsAboveTheSegment();
    void placesAndPixelsAgree();
    void numbersDoNotCoverEachOther();
    void anUnknownWindowHasNoEdge();
    void aRetransmittedRangeIsAlreadyAcknowledged();
    void holdsManyGaps();
    void theLegendFlows();
};

void TestSequenceStripLayout::partsAreInOrder_data()
{
    QTest::addColumn<quint32>("first");
    QTest::newRow("small numbers") << quint32{1000};
    QTest::newRow("across the wrap") << quint32{4294967050};
}

void TestSequenceStripLayout::partsAreInOrder()
{
    QFETCH(quint32, first);
    const SequenceStripLayout layout(spaceFrom(first), SequenceNumber(first), width, metrics);
    QCOMPARE(written(layout), (QStringList{u"acknowledged -101"_qs, u"lost 101-201"_qs, u"sacked 201-401"_qs,
                                           u"inFlight 401-441"_qs, u"room 441-5101"_qs, u"beyond 5101-"_qs}));
    int right = layout.bar().left();
    for (const SequenceStripLayout::Part &part : layout.parts()) {
        QCOMPARE(part.rect.left(), right);
        right = part.rect.right() + 1;
    }
    QCOMPARE(right, layout.bar().right() + 1);
    const SequenceStripLayout raw(spaceFrom(first), std::nullopt, width, metrics);
    QCOMPARE(raw.text(*raw.parts()[1].begin), QString::number(first + 101));
}

void TestSequenceStripLayout::aSmallPartBesideALargeOneIsSeen()
{
    const SequenceStripLayout layout(spaceFrom(0), SequenceNumber(0), width, metrics);
    QVERIFY(layout.parts()[3].rect.width() >= 3 * metrics.charWidth);
    QVERIFY(layout.parts()[4].rect.width() > layout.parts()[2].rect.width());
}

void TestSequenceStripLayout::theMarkerIsAboveTheSegment()
{
    const SequenceStripLayout layout(spaceFrom(0), SequenceNumber(0), width, metrics);
    QCOMPARE(layout.marker().left(), layout.parts()[3].rect.left());
    QCOMPARE(layout.marker().width(), layout.parts()[3].rect.width());
    QVERIFY(layout.marker().bottom() < layout.bar().top());
    QCOMPARE(*layout.windowEdge(), layout.parts()[5].rect.left());
}

void TestSequenceStripLayout::placesAndPixelsAgree()
{
    const SequenceStripLayout layout(spaceFrom(4294967050), SequenceNumber(4294967050), width, metrics);
    for (std::size_t i = 1; i + 1 < layout.parts().size(); ++i) {
        const SequenceStripLayout::Part &part = layout.parts()[i];
        QCOMPARE(layout.partAt(part.rect.center()), static_cast<int>(i));
        QCOMPARE(*layout.placeAt(part.rect.left()), *part.begin);
        QVERIFY(!layout.placeAt(part.rect.center().x())->isBefore(*part.begin));
        QVERIFY(layout.placeAt(part.rect.center().x())->isBefore(*part.end));
    }
    QVERIFY(!layout.placeAt(layout.bar().left()).has_value());
    QCOMPARE(layout.partAt({layout.bar().center().x(), layout.barBottom() + 3}), -1);
}

void TestSequenceStripLayout::numbersDoNotCoverEachOther()
{
    const SequenceStripLayout layout(spaceFrom(3000000000), std::nullopt, 300, metrics);
    int shown = 0;
    for (const SequenceStripLayout::Tick &tick : layout.ticks()) {
        if (tick.label.isEmpty())
            continue;
        ++shown;
        QVERIFY(tick.label.left() >= 0 && tick.label.right() < 300);
        for (const SequenceStripLayout::Tick &other : layout.ticks())
            QVERIFY(&other == &tick || !other.label.intersects(tick.label));
    }
    QVERIFY(shown >= 2);
}

void TestSequenceStripLayout::anUnknownWindowHasNoEdge()
{
    SequenceSpace space = spaceFrom(0);
    space.windowEdge.reset();
    const SequenceStripLayout layout(space, SequenceNumber(0), width, metrics);
    QVERIFY(!layout.windowEdge().has_value());
    QVERIFY(layout.has(Kind::unknown));
    QVERIFY(!layout.has(Kind::room));
}

void TestSequenceStripLayout::aRetransmittedRangeIsAlreadyAcknowledged()
{
    SequenceSpace space = spaceFrom(0);
    space.segment = range(0, 1, 101);
    const SequenceStripLayout layout(space, SequenceNumber(0), width, metrics);
    QCOMPARE(written(layout).first(), u"acknowledged -101"_qs);
    QVERIFY(layout.marker().width() > 0);
    QVERIFY(layout.marker().right() <= layout.parts()[0].rect.right());
}

void TestSequenceStripLayout::holdsManyGaps()
{
    SequenceSpace space;
    space.acknowledged = SequenceNumber(0);
    space.sent = SequenceNumber(300000);
    for (std::uint32_t i = 0; i < 1000; ++i)
        space.missing.push_back(range(0, 300 * i, 300 * i + 100));
    const SequenceStripLayout layout(space, SequenceNumber(0), width, metrics);
    QCOMPARE(layout.parts().back().rect.right(), layout.bar().right());
    for (const SequenceStripLayout::Part &part : layout.parts())
        QVERIFY(part.rect.left() >= layout.bar().left());
}

void TestSequenceStripLayout::theLegendFlows()
{
    const std::vector<QRect> rects = SequenceStripLayout::flow({200, 200, 200, 900}, 50, width, metrics);
    QCOMPARE(rects[0].top(), 50);
    QCOMPARE(rects[1].top(), 50);
    QCOMPARE(rects[2].top(), 66);
    QCOMPARE(rects[3].top(), 82);
    QVERIFY(rects[3].right() < width);
}

QTEST_APPLESS_MAIN(TestSequenceStripLayout)
#include "tst_sequence_strip_layout.moc"
