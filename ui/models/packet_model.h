// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/story_cache.h"
#include "ui/models/packet_columns.h"

#include <QAbstractTableModel>
#include <QCache>

namespace rungs {

class Selection;
struct PacketLine;

/// The frames of the capture as rows. Keeps nothing for a row but what was asked for lately.
class PacketModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Follows the session and the display options of @p selection.
    explicit PacketModel(Selection &selection, QObject *parent = nullptr);
    ~PacketModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void followSession();
    void followOptions();
    const PacketLine &lineOf(FrameId frame) const;
    /// What the segment does among the others of its connection; until that is known, what it says by itself.
    QString info(FrameId frame) const;
    PacketEmphasis emphasisOf(FrameId frame) const;
    const Rung *rungOf(FrameId frame) const;
    void followStory();
    QString text(FrameId frame, int column) const;

    static constexpr int maxCached = 1024;

    Selection &m_selection;
    SessionPtr m_session;
    int m_rows = 0;
    mutable StoryPtr m_story; ///< that was asked for last: rows of one connection stand together
    mutable QCache<std::uint32_t, PacketLine> m_lines;
};

} // namespace rungs
