// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bits_strip_layout.h"
#include "ui/bytes/bytes_layout.h"

#include <QTest>

using namespace rungs;

namespace {

constexpr BytesMetrics metrics{10, 20, 8};

} // namespace

class TestBytesLayout : public QObject
{
    Q_OBJECT

private slots:
    void fitsBytesPerRow();
    void findsByteFiftyTwo();
    void findsEveryByteAtItsPlace();
    void distinguishesTheDigitsOfAByte();
    void findsNothingBesideTheBytes();
    void countsRowsOfHugeFrames();
    void findsEveryBitAtItsPlace();
    void keepsTheByteInTheStrip();
};

void TestBytesLayout::fitsBytesPerRow()
{
    const BytesLayout wide(80, 2000, metrics);
    QCOMPARE(wide.bytesPerRow(), 32U);
    QCOMPARE(BytesLayout(80, wide.contentWidth(), metrics).bytesPerRow(), 32U);
    QCOMPARE(BytesLayout(80, wide.contentWidth() - 1, metrics).bytesPerRow(), 24U);
    const BytesLayout usual(80, 900, metrics);
    QCOMPARE(usual.bytesPerRow(), 16U);
    QCOMPARE(usual.rowCount(), 5U);
    QVERIFY(usual.contentWidth() <= 900);
    QCOMPARE(BytesLayout(80, 10, metrics).bytesPerRow(), 8U);
}

void TestBytesLayout::findsByteFiftyTwo()
{
    const BytesLayout layout(80, 900, metrics);
    const QRect place = layout.hexRect(52, 0);
    QCOMPARE(layout.rowOf(52), 3U);
    QCOMPARE(place.top(), layout.offsetRect(3, 0).top());
    QCOMPARE(layout.hit(place.center(), 0)->byte, 52U);
    QCOMPARE(layout.hit(layout.textRect(52, 0).center(), 0), (BytesLayout::Hit{52, BytesLayout::Part::text}));
    // Scrolled down by two rows, each byte is where the one two rows above was.
    QCOMPARE(layout.hexRect(52, 2), layout.hexRect(20, 0));
    QCOMPARE(layout.hit(layout.hexRect(20, 0).center(), 2)->byte, 52U);
}

void TestBytesLayout::findsEveryByteAtItsPlace()
{
    const BytesLayout layout(100, 900, metrics);
    for (std::uint32_t byte = 0; byte < 100; ++byte) {
        QCOMPARE(layout.hit(layout.hexRect(byte, 0).center(), 0)->byte, byte);
        QCOMPARE(layout.hit(layout.textRect(byte, 0).center(), 0)->byte, byte);
        if (byte % 16 != 0)
            QVERIFY(layout.hexRect(byte - 1, 0).right() < layout.hexRect(byte, 0).left());
    }
    QVERIFY(layout.hexRect(8, 0).left() - layout.hexRect(7, 0).right()
            > layout.hexRect(7, 0).left() - layout.hexRect(6, 0).right());
}

void TestBytesLayout::distinguishesTheDigitsOfAByte()
{
    const BytesLayout layout(80, 900, metrics);
    const QRect place = layout.hexRect(52, 0);
    QCOMPARE(layout.hit({place.left() + 2, place.center().y()}, 0)->part, BytesLayout::Part::highDigit);
    QCOMPARE(layout.hit({place.right() - 2, place.center().y()}, 0)->part, BytesLayout::Part::lowDigit);
}

void TestBytesLayout::findsNothingBesideTheBytes()
{
    const BytesLayout layout(20, 900, metrics);
    QVERIFY(!layout.hit(layout.offsetRect(0, 0).center(), 0));
    QVERIFY(!layout.hit(layout.hexRect(21, 0).center(), 0)); // the last row ends at byte 19
    QVERIFY(!layout.hit({layout.hexRect(0, 0).left(), 500}, 0));
    QVERIFY(!layout.hit({layout.hexRect(0, 0).left(), -5}, 0));
    QVERIFY(!BytesLayout(0, 900, metrics).hit({100, 10}, 0));
    QCOMPARE(BytesLayout(0, 900, metrics).rowCount(), 0U);
}

void TestBytesLayout::countsRowsOfHugeFrames()
{
    const std::uint32_t size = 256U << 20;
    const BytesLayout layout(size, 900, metrics);
    QCOMPARE(layout.offsetDigits(), 7);
    QCOMPARE(layout.rowCount(), size / 16);
    const std::uint32_t lastRow = layout.rowCount() - 1;
    QCOMPARE(layout.hexRect(size - 1, lastRow).top(), layout.hexRect(15, 0).top());
    QCOMPARE(layout.hit(layout.hexRect(size - 1, lastRow).center(), lastRow)->byte, size - 1);
    // What is far away lies outside of every screen.
    QVERIFY(layout.hexRect(0, lastRow).bottom() < -100000);
    QVERIFY(layout.hexRect(size - 1, 0).top() > 100000);
}

void TestBytesLayout::findsEveryBitAtItsPlace()
{
    const BitsStripLayout layout(12, 2, 12, 900, metrics);
    QCOMPARE(layout.byteCount(), 2U);
    for (std::uint32_t bit = 96; bit < 112; ++bit)
        QCOMPARE(layout.bitAt(layout.bitRect(bit).center()).value(), bit);
    QVERIFY(!layout.bitAt({2, 30}));
    QVERIFY(layout.labelRect(13).left() > layout.labelRect(12).right());
    QCOMPARE(layout.labelRect(13).left(), layout.bitRect(104).left());
}

void TestBytesLayout::keepsTheByteInTheStrip()
{
    const int room = BitsStripLayout::widthFor(4, metrics);
    const BitsStripLayout layout(100, 1000, 700, room, metrics);
    QCOMPARE(layout.byteCount(), 4U);
    QVERIFY(layout.firstByte() <= 700 && layout.endByte() > 700);
    QVERIFY(layout.bitRect(layout.endByte() * 8 - 1).right() < room);
    QCOMPARE(BitsStripLayout(100, 1000, 1099, room, metrics).endByte(), 1100U);
    QCOMPARE(BitsStripLayout(100, 3, 100, 5, metrics).byteCount(), 1U);
    QVERIFY(BitsStripLayout().isEmpty());
}

QTEST_APPLESS_MAIN(TestBytesLayout)
#include "tst_bytes_layout.moc"
