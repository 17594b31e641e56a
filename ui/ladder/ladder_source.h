// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection_order.h"
#include "ui/job/task.h"
#include "ui/ladder/ladder_contents.h"
#include "ui/state/selection.h"
#include "ui/state/story_cache.h"
#include "ui/state/view_options.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace rungs {

/// Makes the contents of the ladder: first of the frames of the selected connection, then of its story as far as it is
/// known. A long connection is read on a thread of its own.
class LadderSource : public QObject
{
    Q_OBJECT

public:
    enum class Change { connection, frames, story };
    Q_ENUM(Change)

    LadderSource(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent = nullptr);
    ~LadderSource() override;

    /// Empty: no connection is selected.
    std::optional<ConnectionRow> connection() const;
    const LadderContentsPtr &contents() const { return m_contents; }
    /// That the contents were made of. Null: none, or not known yet.
    const StoryPtr &story() const { return m_story; }
    QString title() const;
    QString note() const;
    /// The times of the first and the last frame, which are the widest.
    QStringList widestTimes() const;

signals:
    void changed(rungs::LadderSource::Change change);

private:
    struct Request
    {
        FrameListPtr frames; ///< of the connection; null: not known yet
        StoryPtr story;      ///< null: not known yet
    };
    struct Made
    {
        FrameListPtr frames;
        LadderContentsPtr contents;
    };

    // Of the selected connection; there is one.
    std::uint32_t segmentCount() const;
    std::uint32_t frameCount() const;
    bool isShort() const;
    void followConnection();
    void followStory(ConnectionId connection);
    void showStory(const StoryPtr &story);
    void request(Request request);
    void cancel();
    void followCurtain();
    void set(const StoryPtr &story, const FrameListPtr &frames, LadderContentsPtr contents, Change change);

    static constexpr int tickMilliseconds = 20;

    Selection &m_selection;
    const ViewOptions &m_options;
    StoryCache &m_stories;
    ConnectionId m_connection;
    SessionPtr m_of;       ///< that the contents were made of
    FrameListPtr m_frames; ///< of the contents
    StoryPtr m_story;
    LadderContentsPtr m_whole;    ///< also what is not shown yet
    LadderContentsPtr m_contents; ///< up to the last frame that is shown
    Task<NoProgress, Made> m_task{tickMilliseconds};
    StoryPtr m_inWork;             ///< the story of the running task
    std::optional<Request> m_next; ///< starts when the running task is done
};

} // namespace rungs
