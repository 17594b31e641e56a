// SPDX-License-Identifier: GPL-3.0-or-later
//
// The geometry of the state diagram, without a window.
#include "ui/states/state_layout.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rungs;

namespace {

/// As a font of this height measures: full labels, or numbers.
StateMetrics metricsOf(int lineHeight, bool isFull)
{
    StateMetrics metrics;
    metrics.lineHeight = lineHeight;
    metrics.box = QSize(lineHeight * (isFull ? 8 : 6), lineHeight * 5 / 2);
    metrics.resetWidth = lineHeight * 8;
    for (std::size_t i = 0; i < drawnArrows; ++i) {
        metrics.labels[i] = isFull ? std::vector<int>{lineHeight * (4 + int(i % 4)), lineHeight * (3 + int(i % 5))}
                                   : std::vector<int>{lineHeight * 3 / 2};
        if (isFull && stateArrows[i].place == StateArrow::Place::inText)
            metrics.labels[i].push_back(lineHeight * 4);
    }
    return metrics;
}

/// The horizontal and vertical parts of a line, as thick as it is painted.
QList<QRect> partsOf(const QPolygon &line)
{
    QList<QRect> parts;
    for (qsizetype i = 0; i + 1 < line.size(); ++i)
        parts << QRect(line[i], line[i + 1]).normalized().adjusted(-1, -1, 1, 1);
    return parts;
}

} // namespace

class TestStateLayout : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCovered_data();
    void nothingIsCovered();
    void linesAreStraightAndEndAtTheirStates();
    void itGrowsWithItsRoom();
    void aPointIsABoxOrAnArrow();
    void keysGoFromStateToState();
};

void TestStateLayout::nothingIsCovered_data()
{
    QTest::addColumn<int>("lineHeight");
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QSize>("room");
    for (const int lineHeight : {9, 12, 14, 18, 28, 36, 42}) {
        for (const bool isFull : {false, true}) {
            for (const QSize room : {QSize(280, 300), QSize(560, 480), QSize(900, 700), QSize(1900, 1000)})
                QTest::addRow("%d %s %dx%d", lineHeight, isFull ? "full" : "numbers", room.width(), room.height())
                    << lineHeight << isFull << room;
        }
    }
}

void TestStateLayout::nothingIsCovered()
{
    QFETCH(int, lineHeight);
    QFETCH(bool, isFull);
    QFETCH(QSize, room);
    const StateLayout layout(metricsOf(lineHeight, isFull), room);
    const QRect all({}, layout.size());
    QCOMPARE(layout.boxes().size(), 12U);
    QCOMPARE(layout.arrows().size(), drawnArrows);

    QList<QRect> labels;
    QList<QPolygon> lines;
    for (const StateLayout::Arrow &arrow : layout.arrows()) {
        labels << QList<QRect>(arrow.labels.begin(), arrow.labels.end());
        lines << arrow.line;
        const std::size_t count = isFull ? stateArrows[arrow.index].place == StateArrow::Place::inText ? 3 : 2 : 1;
        QCOMPARE(arrow.labels.size(), count);
    }
    labels << layout.resetLabel();
    for (const StateLayout::Box &box : layout.boxes()) {
        if (const QPolygon reset = layout.resetLine(box.state); !reset.isEmpty())
            lines << reset;
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY2(all.contains(labels[i]), qPrintable(u"label %1 is outside"_s.arg(i)));
        for (qsizetype j = i + 1; j < labels.size(); ++j)
            QVERIFY2(!labels[i].intersects(labels[j]), qPrintable(u"labels %1 and %2"_s.arg(i).arg(j)));
        for (qsizetype line = 0; line < lines.size(); ++line) {
            for (const QRect &part : partsOf(lines[line]))
                QVERIFY2(!part.intersects(labels[i]), qPrintable(u"label %1, line %2"_s.arg(i).arg(line)));
        }
    }
    for (std::size_t i = 0; i < layout.boxes().size(); ++i) {
        const QRect box = layout.boxes()[i].rect;
        QVERIFY(all.contains(box));
        for (std::size_t j = i + 1; j < layout.boxes().size(); ++j)
            QVERIFY(!box.intersects(layout.boxes()[j].rect));
        for (const QRect &label : std::as_const(labels))
            QVERIFY2(!box.intersects(label), qPrintable(u"box %1"_s.arg(i)));
        for (const QPolygon &line : std::as_const(lines)) {
            for (qsizetype part = 0; part + 1 < line.size(); ++part)
                QVERIFY2(!QRect(line[part], line[part + 1]).normalized().intersects(box),
                         qPrintable(u"box %1"_s.arg(i)));
        }
    }
}

void TestStateLayout::linesAreStraightAndEndAtTheirStates()
{
    const StateLayout layout(metricsOf(14, true), {600, 500});
    std::set<std::pair<int, int>> ends;
    for (const StateLayout::Arrow &arrow : layout.arrows()) {
        const StateArrow &said = stateArrows[arrow.index];
        for (qsizetype i = 0; i + 1 < arrow.line.size(); ++i)
            QVERIFY(arrow.line[i].x() == arrow.line[i + 1].x() || arrow.line[i].y() == arrow.line[i + 1].y());
        const auto touches = [&](QPoint point, TcpState state) {
            return std::ranges::any_of(layout.boxes(), [&](const StateLayout::Box &box) {
                return box.state == state && box.rect.adjusted(-2, -2, 2, 2).contains(point);
            });
        };
        QVERIFY(touches(arrow.line.first(), said.from));
        QVERIFY(touches(arrow.line.last(), said.to));
        // No two arrows come in at one point.
        QVERIFY(ends.insert({arrow.line.last().x(), arrow.line.last().y()}).second);
    }
    for (const StateArrow &arrow : stateArrows) {
        const bool isReset = arrow.place == StateArrow::Place::inText && arrow.to == TcpState::closed;
        if (isReset && arrow.from != TcpState::listen)
            QVERIFY(layout.resetLine(arrow.from).size() >= 3);
    }
}

void TestStateLayout::itGrowsWithItsRoom()
{
    const StateLayout small(metricsOf(14, true), {100, 100});
    const StateLayout large(metricsOf(14, true), {900, 900});
    QVERIFY(small.size().width() > 100);
    QCOMPARE(large.size(), QSize(900, 900));
    const auto distance = [](const StateLayout &layout) {
        return layout.boxes()[3].rect.left() - layout.boxes()[2].rect.right();
    };
    QVERIFY(distance(large) > distance(small));
}

void TestStateLayout::aPointIsABoxOrAnArrow()
{
    const StateLayout layout(metricsOf(14, true), {700, 600});
    for (std::size_t i = 0; i < layout.boxes().size(); ++i)
        QCOMPARE(layout.boxAt(layout.boxes()[i].rect.center()), std::optional(i));
    for (std::size_t i = 0; i < layout.arrows().size(); ++i) {
        for (const QRect &label : layout.arrows()[i].labels)
            QCOMPARE(layout.arrowAt(label.center(), 5), std::optional(i));
    }
    QVERIFY(!layout.boxAt({1, 1}));
    QVERIFY(!layout.arrowAt({1, 1}, 5));
}

void TestStateLayout::keysGoFromStateToState()
{
    const StateLayout layout(metricsOf(14, true), {700, 600});
    const auto after = [&](TcpState from, Qt::Key key) {
        return layout.boxes()[layout.neighbour(layout.boxOf(from, false), key)].state;
    };
    QCOMPARE(after(TcpState::closed, Qt::Key_Down), TcpState::listen);
    QCOMPARE(after(TcpState::synReceived, Qt::Key_Right), TcpState::synSent);
    QCOMPARE(after(TcpState::finWait2, Qt::Key_Right), TcpState::closing);
    QCOMPARE(after(TcpState::closed, Qt::Key_Up), TcpState::closed);
    // Every state can be reached.
    std::set<std::size_t> reached{0};
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const std::size_t box : std::set<std::size_t>(reached)) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
                isNew |= reached.insert(layout.neighbour(box, key)).second;
        }
    }
    QCOMPARE(reached.size(), layout.boxes().size());
}

QTEST_GUILESS_MAIN(TestStateLayout)
#include "tst_state_layout.moc"
