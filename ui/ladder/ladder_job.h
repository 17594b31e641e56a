// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/story_cache.h"
#include "ui/ladder/ladder_contents.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace rungs {

/// Makes the contents of a long ladder out of its story, on a thread of its own.
class LadderJob : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        SessionPtr session;
        std::shared_ptr<const std::vector<FrameId>> frames;
        StoryPtr story;
    };

    explicit LadderJob(QObject *parent = nullptr);
    /// Leaves the worker to end by itself.
    ~LadderJob() override;

    /// Takes the place of a wish that the worker has not begun with.
    void start(Wish wish);
    /// Whatever is under way is nobody's any more.
    void abandon();
    /// The story that is worked on, or will be next; null: none.
    StoryPtr coming() const;

signals:
    void made(rungs::StoryPtr story, rungs::LadderContentsPtr contents);

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
