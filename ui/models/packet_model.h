// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/column_values.h"
#include "ui/models/frame_list_model.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_mark.h"
#include "ui/state/frame_filter.h"
#include "ui/state/frame_order.h"
#include "ui/state/story_cache.h"

#include <QCache>

namespace rungs {

class Selection;
class ViewOptions;
struct PacketLine;

/// A column of the packet list that shows what an expression says of each frame.
struct ExpressionColumn
{
    QString title;
    QString expression;
};

/// The frames of the capture, or some of them, as rows. Stores only the rows requested last.
class PacketModel : public FrameListModel
{
    Q_OBJECT

public:
    PacketModel(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent = nullptr);
    ~PacketModel() override;

    /// Which frames are rows.
    FrameFilter &filter() { return m_filter; }
    /// And in which order.
    FrameOrder &order() { return m_order; }
    FrameId frameAt(int row) const override { return m_order.frameAt(row); }
    int rowOf(FrameId frame) const override { return m_order.rowOf(frame); }
    int rowNear(FrameId frame) const override { return m_order.rowNear(frame); }

    static constexpr int maxExpressions = 64;
    /// Those after the PacketColumns. Adding or changing one fails where the text is no expression, or one too many.
    const QList<ExpressionColumn> &expressionColumns() const { return m_columns; }
    bool addColumn(const ExpressionColumn &column);
    bool changeColumn(int column, const ExpressionColumn &changed);
    void removeColumn(int column);
    /// Null: the column is not of an expression.
    ExpressionPtr expressionOf(int column) const { return m_expressions.value(column - PacketColumn::count); }
    static bool isExpressionColumn(int column) { return column >= PacketColumn::count; }

    /// The column that the rows are sorted by; -1: they are in the order of the capture.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// -1: in the order of the capture.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void sortChanged();

private:
    void followFilter();
    void followSession();
    void showChanged();
    void sortAgain();
    void takeExpressions();
    QVariant expressionHead(int column, int role) const;
    void forgetCached();
    void followOptions();
    const PacketLine &lineOf(FrameId frame) const;
    /// What the segment does in its connection; until the story is known, what it says by itself.
    QString info(FrameId frame) const;
    QString markText(FrameId frame) const;
    /// Of the connection of @p frame; null: there is none, or it is not known yet.
    const Story *storyOf(FrameId frame) const;
    void followStory();
    QString text(FrameId frame, int column) const;

    static constexpr int maxCached = 1024;

    const ViewOptions &m_options;
    StoryCache &m_stories;
    FrameFilter m_filter;
    FrameOrder m_order{m_filter};
    QList<ExpressionColumn> m_columns;
    QList<ExpressionPtr> m_expressions; ///< of the columns
    mutable ColumnValues m_values;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable StoryPtr m_story; ///< the last one used: rows of one connection are often neighbours
    mutable QCache<std::uint32_t, PacketLine> m_lines;
};

} // namespace rungs
