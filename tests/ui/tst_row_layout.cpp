// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_layout.h"

#include <QTest>

#include <limits>

namespace rungs {

class TestRowLayout : public QObject
{
    Q_OBJECT

private slots:
    void findsRowsByTheirPlace();
    void scrollsAsLittleAsNeeded();
    void staysExactAtTwoThousandMillionRows();
    void anEmptyListHasNothing();
};

void TestRowLayout::findsRowsByTheirPlace()
{
    const RowLayout layout{100, 20, 210, 30};
    QCOMPARE(layout.rowAt(0), 30);
    QCOMPARE(layout.rowAt(19), 30);
    QCOMPARE(layout.rowAt(20), 31);
    QCOMPARE(layout.rowAt(209), 40);
    QCOMPARE(layout.rowAt(210), -1);
    QCOMPARE(layout.rowAt(-1), -1);
    QCOMPARE(layout.topOf(31), 20);
    QCOMPARE(layout.wholeRows(), 10);
    QCOMPARE(layout.endRow(), 41);
    const RowLayout short_{3, 20, 210, 0};
    QCOMPARE(short_.rowAt(59), 2);
    QCOMPARE(short_.rowAt(60), -1);
}

void TestRowLayout::scrollsAsLittleAsNeeded()
{
    const RowLayout layout{100, 20, 210, 30};
    QCOMPARE(layout.topRowToShow(29), 29);
    QCOMPARE(layout.topRowToShow(35), 30);
    QCOMPARE(layout.topRowToShow(39), 30);
    QCOMPARE(layout.topRowToShow(40), 31); // only half of it was on show
    QCOMPARE(layout.topRowToShow(99), 90);
    QCOMPARE(layout.maximumTopRow(), 90);
}

void TestRowLayout::staysExactAtTwoThousandMillionRows()
{
    const int rows = std::numeric_limits<int>::max() - 1;
    RowLayout layout{rows, 26, 1000, 0};
    layout.topRow = layout.maximumTopRow();
    QCOMPARE(layout.endRow(), rows);
    QCOMPARE(layout.rowAt(layout.topOf(rows - 1)), rows - 1);
    QCOMPARE(rowAfterKey(Qt::Key_PageDown, rows - 5, rows, 100).value(), rows - 1);
    QCOMPARE(rowAfterKey(Qt::Key_Up, 0, rows, 100).value(), 0);
    QCOMPARE(rowAfterKey(Qt::Key_Down, -1, rows, 100).value(), 0);
    QVERIFY(!rowAfterKey(Qt::Key_Left, 5, rows, 100));
}

void TestRowLayout::anEmptyListHasNothing()
{
    const RowLayout layout{0, 20, 200, 0};
    QCOMPARE(layout.rowAt(5), -1);
    QCOMPARE(layout.endRow(), 0);
    QCOMPARE(layout.maximumTopRow(), 0);
}

} // namespace rungs

QTEST_APPLESS_MAIN(rungs::TestRowLayout)
#include "tst_row_layout.moc"
