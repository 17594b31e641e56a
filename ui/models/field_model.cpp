// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_model.h"

#include "core/session/facts_source.h"
#include "core/text/field_value.h"
#include "ui/models/field_mime.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/text/translate.h"

#include <QMimeData>

#include <algorithm>

namespace rungs {

namespace {

constexpr std::uint32_t noNode = DecodedFrame::noNode;
constexpr std::uint32_t frameNode = 0;

} // namespace

FieldModel::FieldModel(Selection &selection, const ViewOptions &options, QObject *parent)
    : QAbstractItemModel(parent)
    , m_selection(selection)
    , m_options(options)
{
    connect(&selection, &Selection::sessionChanged, this, &FieldModel::followNotes);
    connect(&selection, &Selection::frameChanged, this, &FieldModel::followFrame);
    connect(&options, &ViewOptions::changed, this, &FieldModel::followOptions);
    followFrame();
}

void FieldModel::followFrame()
{
    beginResetModel();
    m_frame = m_selection.decoded();
    m_id = m_selection.frame();
    m_facts.clear();
    m_sequences = {};
    if (m_frame && m_selection.session()) {
        m_facts = frameFacts(*m_selection.session(), m_id);
        m_notes = m_selection.session()->sharedNotes();
        m_sequences = segmentContext(*m_selection.session(), m_id);
        m_sequences.isRelativeFirst = m_options.isRelative();
    }
    indexChildren();
    endResetModel();
}

/// The tree is made anew only if it says something else.
void FieldModel::followNotes()
{
    const SessionPtr &session = m_selection.session();
    if (!session || !m_frame || m_id != m_selection.frame() || session->sharedNotes() == m_notes)
        return;
    m_notes = session->sharedNotes();
    if (frameFacts(*session, m_id) != m_facts)
        followFrame();
}

void FieldModel::followOptions()
{
    m_sequences.isRelativeFirst = m_options.isRelative();
    if (rowCount() == 0)
        return;
    // Any value may have changed; the tree itself is the same.
    for (std::uint32_t node = 0; node < m_frame->nodes().size(); ++node) {
        const QModelIndex value = indexOf(node, FieldColumn::value);
        if (value.isValid())
            emit dataChanged(value, value);
    }
}

void FieldModel::indexChildren()
{
    const std::size_t count = m_frame ? m_frame->nodes().size() : 0;
    m_children.clear();
    m_rows.assign(count, 0);
    m_parents.assign(count, noNode);
    m_firstChild.assign(count + 2, 0);
    std::vector<std::uint32_t> counts(count + 1, 0);
    std::vector<std::uint32_t> open;
    for (std::uint32_t node = 0; node < count; ++node) {
        while (!open.empty() && m_frame->nodes()[open.back()].end <= node)
            open.pop_back();
        m_parents[node] = open.empty() ? noNode : open.back();
        m_rows[node] = counts[m_parents[node] + 1]++;
        if (m_frame->nodes()[node].end > node + 1)
            open.push_back(node);
    }
    for (std::size_t i = 0; i <= count; ++i)
        m_firstChild[i + 1] = m_firstChild[i] + counts[i];
    m_children.resize(count);
    for (std::uint32_t node = 0; node < count; ++node)
        m_children[m_firstChild[m_parents[node] + 1] + m_rows[node]] = node;
}

std::uint32_t FieldModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() < firstFact ? static_cast<std::uint32_t>(index.internalId()) : noNode;
}

bool FieldModel::isChanged(const QModelIndex &index) const
{
    const std::uint32_t node = nodeOf(index);
    const SessionPtr &session = m_selection.session();
    if (node == noNode || node == frameNode || m_frame->nodes()[node].buffer != 0 || !session)
        return false;
    return std::ranges::any_of(session->flips().of(m_id), [&](const BitFlip &flip) {
        return (m_frame->nodes()[node].bits.maskOf(flip.byte) & flip.mask) != 0;
    });
}

QModelIndex FieldModel::indexOf(std::uint32_t node, int column) const
{
    return node < m_rows.size() ? createIndex(static_cast<int>(m_rows[node]), column, quintptr{node}) : QModelIndex();
}

QString FieldModel::keyOf(const QModelIndex &index) const
{
    const std::uint32_t node = nodeOf(index);
    if (node == noNode)
        return {};
    const std::string_view key = m_frame->nodes()[node].spec->key;
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= FieldColumn::count || row >= rowCount(parent))
        return {};
    if (parent.isValid() && nodeOf(parent) == frameNode) {
        if (row < m_facts.size())
            return createIndex(row, column, firstFact + static_cast<quintptr>(row));
        row -= static_cast<int>(m_facts.size());
    }
    const std::size_t list = parent.isValid() ? nodeOf(parent) + 1 : 0;
    return indexOf(m_children[m_firstChild[list] + static_cast<std::uint32_t>(row)], column);
}

QModelIndex FieldModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const std::uint32_t node = nodeOf(child);
    return indexOf(node == noNode ? frameNode : m_parents[node]);
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || !m_frame)
        return 0;
    const std::uint32_t node = nodeOf(parent);
    if (parent.isValid() && node == noNode)
        return 0;
    const std::size_t list = parent.isValid() ? node + 1 : 0;
    const auto children = static_cast<int>(m_firstChild[list + 1] - m_firstChild[list]);
    return children + (parent.isValid() && node == frameNode ? static_cast<int>(m_facts.size()) : 0);
}

int FieldModel::columnCount(const QModelIndex &) const
{
    return FieldColumn::count;
}

Qt::ItemFlags FieldModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return keyOf(index).isEmpty() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList FieldModel::mimeTypes() const
{
    return {fieldMimeType(), fieldTestMimeType(), QStringLiteral("text/plain")};
}

QMimeData *FieldModel::mimeData(const QModelIndexList &indexes) const
{
    const QString key = indexes.isEmpty() ? QString() : keyOf(indexes.first());
    if (key.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(fieldMimeType(), key.toUtf8());
    if (const std::uint32_t node = nodeOf(indexes.first()); node != DecodedFrame::noNode && m_selection.session()) {
        const std::string test = testOf(*m_selection.session(), m_id, *m_frame, m_frame->nodes()[node]);
        data->setData(fieldTestMimeType(), QByteArray::fromStdString(test));
    }
    data->setText(key);
    return data;
}

QString FieldModel::text(std::uint32_t node, int column) const
{
    const FieldNode &field = m_frame->nodes()[node];
    switch (column) {
    case FieldColumn::name:
        return plainText(fieldName(*m_frame, node, m_id));
    case FieldColumn::value:
        return plainText(fieldValue(*m_frame, node, m_sequences));
    case FieldColumn::place:
        return node == frameNode ? QString() : QString::fromStdString(placeText(*m_frame, node));
    case FieldColumn::bits:
        return field.depth == 0 ? QString() : QString::fromStdString(dottedBits(*m_frame, node));
    case FieldColumn::mask:
        return field.depth == 0 || field.bits.isWholeBytes() ? QString() : QString::fromStdString(maskText(field));
    default:
        return {};
    }
}

QString FieldModel::toolTip(std::uint32_t node) const
{
    const FieldSpec &spec = *m_frame->nodes()[node].spec;
    const QString key = QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size()));
    return spec.source.empty() ? key : tr("%1 · %2").arg(key, translated(spec.source));
}

/// What a screen reader says of an empty cell.
QString FieldModel::emptyName(int column) const
{
    return tr("%1: none", "a column").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isLeft = index.column() == FieldColumn::name || index.column() == FieldColumn::bits;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight)));
    }
    const std::uint32_t node = nodeOf(index);
    if (node == noNode) {
        const FrameFact &fact = m_facts[static_cast<qsizetype>(index.internalId() - firstFact)];
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        if (index.column() == FieldColumn::value)
            return fact.value;
        if (index.column() == FieldColumn::name)
            return fact.name;
        return role == Qt::AccessibleTextRole ? emptyName(index.column()) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return text(node, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString shown = text(node, index.column());
        if (index.column() == FieldColumn::name && isChanged(index))
            return tr("%1, changed").arg(shown);
        return shown.isEmpty() ? emptyName(index.column()) : shown;
    }
    if (role == Qt::ToolTipRole)
        return index.column() == FieldColumn::value ? text(node, FieldColumn::value)
               : isChanged(index)                   ? tr("%1 · changed by you").arg(toolTip(node))
                                                    : toolTip(node);
    return {};
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn::name:
        return tr("Field");
    case FieldColumn::value:
        return tr("Value");
    case FieldColumn::place:
        return tr("Offset : bits");
    case FieldColumn::bits:
        return tr("Bits");
    case FieldColumn::mask:
        return tr("Mask");
    default:
        return {};
    }
}

} // namespace rungs
