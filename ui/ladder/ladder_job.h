// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection_frames.h"
#include "ui/job/story_cache.h"
#include "ui/ladder/ladder_contents.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace rungs {

/// Makes the contents of a long ladder, on a thread of its own: out of its story, and as long as that is not known, out
/// of its frames.
class LadderJob : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        SessionPtr session;
        ConnectionId connection;
        FrameListPtr frames; ///< of the connection; null: they are yet to be found
        StoryPtr story;      ///< null: not known yet
    };

    explicit LadderJob(QObject *parent = nullptr);
    /// Leaves the worker to end by itself.
    ~LadderJob() override;

    /// Takes the place of a wish that the worker has not begun with.
    void start(Wish wish);
    /// Whatever is under way is nobody's any more.
    void abandon();
    /// The story that is worked on, or will be next; null: none, or only frames.
    StoryPtr coming() const;

signals:
    void made(rungs::StoryPtr story, rungs::FrameListPtr frames, rungs::LadderContentsPtr contents);

private:
    struct Mailbox;

    void startNext();
    void look();

    static constexpr int tickMilliseconds = 20;

    std::shared_ptr<Mailbox> m_mailbox; ///< null: no worker is under way
    Wish m_next;
    QTimer m_ticks;
};

} // namespace rungs
