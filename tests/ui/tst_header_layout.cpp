// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/tcp_header.h"
#include "ui/header/header_layout.h"

#include <QTest>

using namespace rungs;

namespace {

constexpr HeaderMetrics metrics{18, 40, 8, 8};
constexpr int width = 40 + 320 + 8;

/// The leaf rows of the TCP header's own table, and after them options of @p lengths bytes.
std::vector<BitRange> tcpCells(std::initializer_list<std::uint32_t> lengths = {})
{
    std::vector<BitRange> cells;
    for (const FieldSpec &row : tcp::fields) {
        if (row.isLeaf())
            cells.push_back(row.bits);
    }
    for (const std::uint32_t length : lengths)
        cells.push_back(bits(cells.back().end(), length * 8));
    return cells;
}

} // namespace

class TestHeaderLayout : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheTcpHeaderInFiveRows();
    void findsTheCellOfBit96();
    void findsEveryBitAtItsPlace();
    void opensTheEdgesOfAnOptionThatWraps();
    void fitsEveryDataOffset();
    void endsARowThatIsNotFull();
    void foldsWhatFillsManyRows();
    void survivesEmptyHeader();
};

void TestHeaderLayout::drawsTheTcpHeaderInFiveRows()
{
    const auto cells = tcpCells();
    const HeaderLayout layout(cells, width, metrics);
    QCOMPARE(layout.rows().size(), std::size_t{5});
    QCOMPARE(layout.rows()[3].firstBit, 96U);
    QCOMPARE(layout.pieces().size(), cells.size());
    QCOMPARE(layout.columnLeft(0), 40);
    QCOMPARE(layout.columnLeft(32), 360);
    QCOMPARE(layout.size().width(), width);
    // Source and destination port share the first row, half and half.
    QCOMPARE(layout.pieces()[0].rect.width(), 160);
    QCOMPARE(layout.pieces()[1].rect.left(), layout.pieces()[0].rect.right() + 1);
    QCOMPARE(layout.pieces()[1].rect.top(), layout.pieces()[0].rect.top());
}

void TestHeaderLayout::findsTheCellOfBit96()
{
    const auto cells = tcpCells();
    const HeaderLayout layout(cells, width, metrics);
    const std::size_t cell = layout.cellOfBit(96).value();
    QCOMPARE(cells[cell], specOf<tcp::Field::dataOffset>().bits);
    const QRect place = layout.labelPiece(cell)->rect;
    QCOMPARE(place, QRect(40, layout.rowRect(3).top(), 40, layout.rowRect(3).height()));
    QCOMPARE(layout.cellAt(place.center()).value(), cell);
    const std::size_t syn = layout.cellOfBit(110).value();
    QCOMPARE(layout.labelPiece(syn)->rect.width(), 10);
    QCOMPARE(layout.cellAt(layout.labelPiece(syn)->rect.center()).value(), syn);
}

void TestHeaderLayout::findsEveryBitAtItsPlace()
{
    // A width that 32 does not divide.
    const auto cells = tcpCells({4, 10, 2});
    const HeaderLayout layout(cells, 40 + 333 + 8, metrics);
    for (std::uint32_t bit = 0; bit < cells.back().end(); ++bit) {
        const auto rects = layout.rectsOf(bits(bit, 1));
        QCOMPARE(rects.size(), std::size_t{1});
        QCOMPARE(layout.bitAt(rects[0].center()).value(), bit);
        QVERIFY(cells[layout.cellAt(rects[0].center()).value()].contains(bit));
    }
    QVERIFY(!layout.bitAt({10, layout.rowRect(0).center().y()}));
    QVERIFY(!layout.bitAt({100, 3}));
    QVERIFY(!layout.bitAt({100, 5000}));
}

void TestHeaderLayout::opensTheEdgesOfAnOptionThatWraps()
{
    // MSS (4), then timestamps (10), which begin in column 16 after a SACK-permitted of 2.
    const HeaderLayout layout(tcpCells({4, 2, 10}), width, metrics);
    const std::size_t timestamps = layout.cellOfBit(160 + 48).value();
    const auto pieces = layout.piecesOf(timestamps);
    QCOMPARE(pieces.size(), std::size_t{3});
    QVERIFY(!pieces[0].isOpenLeft && pieces[0].isOpenRight);
    QVERIFY(pieces[1].isOpenLeft && pieces[1].isOpenRight);
    QVERIFY(pieces[2].isOpenLeft && !pieces[2].isOpenRight);
    QCOMPARE(pieces[0].rect.left(), layout.columnLeft(16));
    QCOMPARE(layout.labelPiece(timestamps)->rect.width(), 320);
}

void TestHeaderLayout::fitsEveryDataOffset()
{
    for (std::uint32_t words = 5; words <= 15; ++words) {
        auto cells = tcpCells();
        if (words > 5)
            cells.push_back(bytes(20, (words - 5) * 4));
        const HeaderLayout layout(cells, width, metrics);
        QCOMPARE(layout.rows().size(), std::size_t{words});
        QVERIFY(layout.size().height() > layout.rowRect(words - 1).bottom());
        QCOMPARE(layout.cellOfBit(words * 32 - 1).value(), cells.size() - 1);
        QVERIFY(!layout.cellOfBit(words * 32));
    }
}

void TestHeaderLayout::endsARowThatIsNotFull()
{
    // Ethernet: 14 bytes.
    const std::vector<BitRange> cells = {bytes(0, 6), bytes(6, 6), bytes(12, 2)};
    const HeaderLayout layout(cells, width, metrics);
    QCOMPARE(layout.rows().size(), std::size_t{4});
    QCOMPARE(layout.rectsOf(cells[2])[0].right() + 1, layout.columnLeft(16));
    QVERIFY(!layout.cellAt({layout.columnLeft(20), layout.rowRect(3).center().y()}));
}

void TestHeaderLayout::foldsWhatFillsManyRows()
{
    const std::vector<BitRange> cells = {bytes(0, 6), bytes(6, 100000), bytes(100006, 4)};
    const HeaderLayout layout(cells, width, metrics);
    QVERIFY(layout.rows().size() < 8);
    std::uint64_t shown = 0;
    for (const HeaderLayout::Row &row : layout.rows())
        shown += row.foldedRows > 0 ? row.foldedRows : 1;
    QCOMPARE(shown, std::uint64_t{(100010 + 3) / 4});
    QCOMPARE(layout.cellOfBit(50000 * 8).value(), std::size_t{1});
    const QRect last = layout.rectsOf(cells[2]).front();
    QCOMPARE(layout.cellAt(last.center()).value(), std::size_t{2});
}

void TestHeaderLayout::survivesEmptyHeader()
{
    const HeaderLayout layout({}, width, metrics);
    QVERIFY(layout.isEmpty());
    QVERIFY(!layout.cellOfBit(0));
    QVERIFY(!layout.cellAt({100, 50}));
    QVERIFY(layout.labelPiece(0) == nullptr);
    QVERIFY(!HeaderLayout().cellOfBit(7));
}

QTEST_APPLESS_MAIN(TestHeaderLayout)
#include "tst_header_layout.moc"
