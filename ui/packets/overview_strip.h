// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/packets/overview_layout.h"
#include "ui/rows/row_layout.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace rungs {

class MarkScanner;

/// The whole list at a glance, beside its scroll bar: every mark in it, the visible part and the
/// current row. A click on a mark goes to its row, and anywhere else to that part of the list.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(MarkScanner &scanner, QWidget *parent = nullptr);

    int preferredWidth() const;
    OverviewLayout layoutValue() const;
    /// @param list its rows and which are visible
    void setList(const RowLayout &list, int currentRow);
    /// Frames that a search has found, in the order of the capture; null: nothing is searched for.
    void setFound(const std::shared_ptr<const std::vector<FrameId>> &frames);
    /// Whether one of them is at @p y.
    bool isFoundAt(int y) const;
    /// The rows that a person has marked.
    void setMarkedRows(const QList<int> &rows);
    const QList<int> &markedRows() const { return m_markedRows; }
    /// What the tool tip says: which rows are at @p y, and how many of them have which mark.
    QString textAt(int y) const;
    /// The marks of the whole list.
    QString summary() const;

signals:
    void rowChosen(int row);
    /// Scroll so that this row is in the middle.
    void scrollWanted(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void describe();
    void paintPartOnShow(QPainter &painter, const struct Theme &theme) const;
    void paintMarkedRows(QPainter &painter, const struct Theme &theme) const;
    void paintMarks(QPainter &painter, const struct Theme &theme) const;
    void paintFound(QPainter &painter, const struct Theme &theme) const;
    int foundIn(int first, int end) const;
    bool isAlone(const OverviewLayout &layout, int y, MarkLane lane) const;

    MarkScanner &m_scanner;
    RowLayout m_list;
    int m_currentRow = -1;
    std::shared_ptr<const std::vector<FrameId>> m_found;
    std::vector<bool> m_isFound; ///< by frame
    QList<int> m_markedRows;
};

} // namespace rungs
