// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bit_range.h"
#include "core/decode/tcp_header.h"

#include <QTest>

using namespace rungs;

class TestBitRange : public QObject
{
    Q_OBJECT

private slots:
    void masksOfTheBytesItTouches();
    void readsAcrossBytes();
    void readsLittleEndianNumbers();
    void readsNothingBeyondTheEnd();
    void readsAHeaderFieldAtOnce();
};

void TestBitRange::masksOfTheBytesItTouches()
{
    const BitRange range = bits(12, 9);
    QCOMPARE(range.firstByte(), 1U);
    QCOMPARE(range.byteCount(), 2U);
    QCOMPARE(range.maskOf(0), std::uint8_t{0});
    QCOMPARE(range.maskOf(1), std::uint8_t{0x0f});
    QCOMPARE(range.maskOf(2), std::uint8_t{0xf8});
    QCOMPARE(range.shift(), 3U);
    QVERIFY(!range.isWholeBytes());
    QVERIFY(bytes(3, 2).isWholeBytes());
}

void TestBitRange::readsAcrossBytes()
{
    const Bytes octets = {0x12, 0x34, 0x56, 0x78};
    QCOMPARE(readBits(octets, bits(4, 8)), 0x23ULL);
    QCOMPARE(readBits(octets, bits(12, 9)), (0x456ULL >> 3));
    QCOMPARE(readBits(octets, bytes(0, 4)), 0x12345678ULL);
}

void TestBitRange::readsLittleEndianNumbers()
{
    const Bytes octets = {0x12, 0x34, 0x56, 0x78};
    QCOMPARE(readBits(octets, littleEndian(bytes(0, 4))), 0x78563412ULL);
    QCOMPARE(readBits(octets, littleEndian(bytes(1, 2)).movedByBytes(1)), 0x7856ULL);
    QCOMPARE(readRange<littleEndian(bits(8, 24))>(octets.data()), 0x785634U);
    // As the sequence control field of IEEE 802.11: four bits for the fragment, then twelve.
    constexpr BitRange number = littleEndian(bits(4, 12));
    QCOMPARE(readBits(octets, number), 0x341ULL);
    QCOMPARE(readRange<number>(octets.data()), std::uint16_t{0x341});
    QCOMPARE(number.maskOf(0), std::uint8_t{0xf0});
    QCOMPARE(number.maskOf(1), std::uint8_t{0xff});
    QCOMPARE(readBits(octets, littleEndian(bits(0, 4))), 2ULL);
    // Its bits, as they are drawn: the first half of byte 0, and byte 1.
    QVERIFY(number.contains(3) && !number.contains(4) && number.contains(8) && number.contains(15));
    QVERIFY(number.contains(bits(0, 4)) && !number.contains(bits(4, 4)) && number.contains(bytes(1, 1)));
    QVERIFY(number.overlaps(bits(0, 8)) && !number.overlaps(bits(4, 4)));
    QCOMPARE(number.leadingBit(), 3U);
    QCOMPARE(readBits(Bytes{0x12}, littleEndian(bytes(0, 2))), 0x12ULL);
}

void TestBitRange::readsNothingBeyondTheEnd()
{
    const Bytes octets = {0xff};
    QCOMPARE(readBits(octets, bits(4, 8)), 0xf0ULL);
    QCOMPARE(readBits({}, bytes(0, 8)), 0ULL);
}

void TestBitRange::readsAHeaderFieldAtOnce()
{
    const Bytes header = {0xa4, 0x3a, 0x00, 0x50, 0xe6, 0x80, 0xaa, 0x43, 0, 0,
                          0,    0,    0xa0, 0x02, 0xfa, 0xf0, 0x11, 0xe9, 0, 0};
    QCOMPARE(read<tcp::Field::sourcePort>(header), std::uint16_t{42042});
    QCOMPARE(read<tcp::Field::sequenceNumber>(header), 3867191875U);
    QCOMPARE(read<tcp::Field::dataOffset>(header), std::uint8_t{10});
    QCOMPARE(read<tcp::Field::syn>(header), std::uint8_t{1});
    QCOMPARE(read<tcp::Field::flags12>(header), std::uint16_t{2});
    for (const FieldSpec &row : tcp::fields)
        QVERIFY2(readBits(header, row.bits) < (1ULL << row.bits.width), row.name.data());
}

QTEST_APPLESS_MAIN(TestBitRange)
#include "tst_bit_range.moc"
