// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_mark.h"
#include "ui/rows/row_view.h"
#include "ui/state/selection.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace rungs {

class FrameListModel;
class MarkScanner;
class OverviewStrip;
class ViewOptions;

/// The packet list: one row per frame.
class PacketView : public RowView
{
    Q_OBJECT

public:
    PacketView(Selection &selection, const ViewOptions &options, FrameListModel *model, QWidget *parent = nullptr);

    /// That of the selected frame, or -1 if it is not listed.
    int currentRow() const override;
    /// Selects the row @p steps away from the selected frame, whether that is listed or not.
    void moveBy(qint64 steps);
    /// Selects the next marked row (@p step 1) or the one before (-1).
    /// @param kind of the mark; none: of any
    /// @return false: there is none
    bool moveToMark(int step, PacketMark kind = PacketMark::none);

    /// Shows all marks on a strip beside the scroll bar.
    void setMarks(MarkScanner *scanner);
    MarkScanner *marks() const { return m_scanner; }
    OverviewStrip *overview() const { return m_overview; }
    /// Makes the columns of numbers and of expressions as wide as what is on show in them, unless the user resized
    /// them.
    void fitToContents();

public slots:
    void selectRow(int row) override;

protected:
    ShownText::Kind kindOf(int column) const override;
    CellLook lookOf(const QModelIndex &index, const Theme &theme) const override;
    void paintGlyph(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme) const override;
    bool takeCharacter(QChar character) override;
    int sideWidth() const override;
    void placeSide(const QRect &place) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    bool fitsToContents(int column) const;
    void makeRoomForNumbers();
    QString longestTime() const;
    void fitTimes();
    void showMarkedRows();
    void noteLastRow();
    void goAlong();

    Selection &m_selection;
    FrameListModel *m_frames;
    bool m_isAtLastRow = false; ///< before the rows that are being added
    MarkScanner *m_scanner = nullptr;
    OverviewStrip *m_overview = nullptr;
    QTimer m_fitting;        ///< once for all changes of one turn
    QSet<int> m_sizedByUser; ///< columns
    bool m_isFitting = false;
    qsizetype m_timeLength = 0; ///< in characters, of the times for which the column was sized
    QString m_typed;            ///< digits of a frame number, typed one after the other
    QElapsedTimer m_sinceTyped;
};

} // namespace rungs
