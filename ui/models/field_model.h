// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/text/field_value.h"
#include "ui/models/frame_facts.h"

#include <QAbstractItemModel>

namespace rungs {

class Selection;
class ViewOptions;

/// The columns of the field tree.
namespace FieldColumn {
enum Column { name, value, place, bits, mask, count };
}

/// The fields of the selected frame as a tree. An index is the number of a node of the decoded frame; there are no
/// objects for nodes. The children of the frame itself are what the file says about it.
class FieldModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Follows the frame and the display options of @p selection.
    FieldModel(Selection &selection, const ViewOptions &options, QObject *parent = nullptr);

    /// The node of the decoded frame, or DecodedFrame::noNode for a fact of the file.
    /// Whether a person has flipped bits of the field, or of one that it consists of.
    bool isChanged(const QModelIndex &index) const;
    std::uint32_t nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(std::uint32_t node, int column = 0) const;
    /// Identifies the line in every frame: the key of its field; empty for a fact.
    QString keyOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The key of a field: as one, and as text; and the filter that asks for its value.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void followFrame();
    void followNotes();
    void followOptions();
    void indexChildren();
    QString text(std::uint32_t node, int column) const;
    QString toolTip(std::uint32_t node) const;
    QString emptyName(int column) const;

    static constexpr quintptr firstFact = 0x80000000; ///< ids from here on are facts

    Selection &m_selection;
    const ViewOptions &m_options;
    std::shared_ptr<const DecodedFrame> m_frame;
    FrameId m_id;
    QList<FrameFact> m_facts;
    CaptureNotesPtr m_notes; ///< that the facts are of
    SegmentContext m_sequences;
    // The children of every node, one list after the other, so that a row is found without a walk.
    std::vector<std::uint32_t> m_children;
    std::vector<std::uint32_t> m_firstChild; ///< in m_children, by node + 1; 0 is the root; one more marks the end
    std::vector<std::uint32_t> m_rows;       ///< by node
    std::vector<std::uint32_t> m_parents;    ///< by node
};

} // namespace rungs
