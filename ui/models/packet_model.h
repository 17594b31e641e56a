// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/frame_list_model.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_mark.h"
#include "ui/state/frame_filter.h"
#include "ui/state/story_cache.h"

#include <QCache>

namespace rungs {

class Selection;
class ViewOptions;
struct PacketLine;

/// The frames of the capture, or some of them, as rows. Stores only the rows requested last.
class PacketModel : public FrameListModel
{
    Q_OBJECT

public:
    PacketModel(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent = nullptr);
    ~PacketModel() override;

    /// Which frames are rows.
    FrameFilter &filter() { return m_filter; }
    FrameId frameAt(int row) const override { return m_filter.frameAt(row); }
    int rowOf(FrameId frame) const override { return m_filter.rowOf(frame); }
    int rowNear(FrameId frame) const override { return m_filter.rowNear(frame); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void followFilter();
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
    mutable StoryPtr m_story; ///< the last one used: rows of one connection are often neighbours
    mutable QCache<std::uint32_t, PacketLine> m_lines;
};

} // namespace rungs
