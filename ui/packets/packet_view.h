// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/row_view.h"
#include "ui/state/selection.h"

#include <QElapsedTimer>

namespace rungs {

class FrameListModel;
class MarkScanner;
class OverviewStrip;

/// The packet list: one row a frame.
class PacketView : public RowView
{
    Q_OBJECT

public:
    PacketView(Selection &selection, FrameListModel *model, QWidget *parent = nullptr);

    /// That of the selected frame, or -1 where it is not among those listed.
    int currentRow() const override;
    /// @p steps rows away from the selected frame, be that listed or not.
    void moveBy(qint64 steps);
    /// Selects the next marked row (@p step 1) or the one before (-1). @return false where there is none
    bool moveToMark(int step);

    /// Shows all marks on a strip beside the scroll bar.
    void setMarks(MarkScanner *scanner);
    OverviewStrip *overview() const { return m_overview; }

public slots:
    void selectRow(int row) override;

protected:
    CellLook lookOf(const QModelIndex &index, const Theme &theme) const override;
    void paintGlyph(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme) const override;
    bool takeCharacter(QChar character) override;
    int sideWidth() const override;
    void placeSide(const QRect &place) override;

private:
    void makeRoomForNumbers();
    QString longestTime() const;
    void fitTimes();
    void noteLastRow();
    void goAlong();

    Selection &m_selection;
    FrameListModel *m_frames;
    bool m_isAtLastRow = false; ///< before the rows that are being added
    MarkScanner *m_scanner = nullptr;
    OverviewStrip *m_overview = nullptr;
    qsizetype m_timeLength = 0; ///< in characters, of the times that the column was made for
    QString m_typed;            ///< digits of a frame number, typed one after the other
    QElapsedTimer m_sinceTyped;
};

} // namespace rungs
