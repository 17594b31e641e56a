// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the packet list that the user adds, and what it is sorted by.
#include "core/export/expression_order.h"
#include "ui/models/packet_model.h"
#include "ui/models/row_roles.h"
#include "ui/state/view_options.h"

namespace rungs {

namespace {

/// Null: the text is none.
ExpressionPtr compiledExpression(const QString &text)
{
    auto compiled = filter::Expression::compile(text.toStdString());
    return compiled ? std::make_shared<const filter::Expression>(std::move(*compiled)) : nullptr;
}

FrameKey frameKeyOf(int column, const ViewOptions &options)
{
    switch (column) {
    case PacketColumn::mark:
        return FrameKey::mark;
    case PacketColumn::time:
        return options.values().time == TimeFormat::sincePrevious ? FrameKey::sincePrevious : FrameKey::time;
    case PacketColumn::source:
        return FrameKey::source;
    case PacketColumn::destination:
        return FrameKey::destination;
    case PacketColumn::protocol:
        return FrameKey::protocol;
    case PacketColumn::flags:
        return FrameKey::flags;
    case PacketColumn::sequence:
        return options.isRelative() ? FrameKey::sequence : FrameKey::rawSequence;
    case PacketColumn::acknowledgment:
        return options.isRelative() ? FrameKey::acknowledgment : FrameKey::rawAcknowledgment;
    case PacketColumn::length:
        return FrameKey::payloadLength;
    case PacketColumn::info:
        return FrameKey::action;
    default:
        return FrameKey::number;
    }
}

} // namespace

void PacketModel::takeExpressions()
{
    m_values.setExpressions(m_expressions);
    showChanged();
}

bool PacketModel::addColumn(const ExpressionColumn &column)
{
    const ExpressionPtr expression = compiledExpression(column.expression);
    if (!expression || m_columns.size() >= maxExpressions)
        return false;
    beginInsertColumns({}, columnCount(), columnCount());
    m_columns.append(column);
    m_expressions.append(expression);
    m_values.setExpressions(m_expressions);
    endInsertColumns();
    return true;
}

bool PacketModel::changeColumn(int column, const ExpressionColumn &changed)
{
    const int place = column - PacketColumn::count;
    const ExpressionPtr expression = compiledExpression(changed.expression);
    if (!expression || place < 0 || place >= m_columns.size())
        return false;
    const bool isOther = m_columns[place].expression != changed.expression;
    m_columns[place] = changed;
    m_expressions[place] = expression;
    emit headerDataChanged(Qt::Horizontal, column, column);
    takeExpressions();
    if (isOther && m_sortColumn == column)
        sortAgain();
    return true;
}

void PacketModel::removeColumn(int column)
{
    const int place = column - PacketColumn::count;
    if (place < 0 || place >= m_columns.size())
        return;
    if (m_sortColumn == column)
        sort(-1);
    beginRemoveColumns({}, column, column);
    m_columns.removeAt(place);
    m_expressions.removeAt(place);
    m_values.setExpressions(m_expressions);
    if (m_sortColumn > column)
        --m_sortColumn;
    endRemoveColumns();
    emit sortChanged();
}

void PacketModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit sortChanged();
    sortAgain();
}

void PacketModel::sortAgain()
{
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn < 0) {
        m_order.sort(nullptr);
    } else if (isExpressionColumn(m_sortColumn)) {
        m_order.sort([expression = m_expressions[m_sortColumn - PacketColumn::count],
                      isDescending](const SessionPtr &session, const FrameSpan &frames, const std::stop_token &stop,
                                    const FrameProgress &progress) {
            return framesByExpression(session, frames, *expression, isDescending, stop, progress);
        });
    } else {
        m_order.sort([key = frameKeyOf(m_sortColumn, m_options),
                      isDescending](const SessionPtr &session, const FrameSpan &frames, const std::stop_token &stop,
                                    const FrameProgress &progress) {
            return sortedFrames(*session, frames, key, isDescending, stop, progress);
        });
    }
}

QVariant PacketModel::expressionHead(int column, int role) const
{
    const int place = column - PacketColumn::count;
    switch (role) {
    case Qt::DisplayRole:
        return m_columns[place].title;
    case Qt::ToolTipRole:
        return m_columns[place].expression + u'\n'
               + tr("A click sorts the packets by its first value. Del removes the column.");
    case Qt::TextAlignmentRole:
        return static_cast<int>(isNumeric(m_expressions[place]->type()) ? Qt::AlignRight : Qt::AlignLeft);
    case RowRole::widest:
        return QStringLiteral("00000");
    case RowRole::leaves:
        return 0;
    case RowRole::wraps:
    case RowRole::isGlyph:
        return false;
    default:
        return {};
    }
}

} // namespace rungs
