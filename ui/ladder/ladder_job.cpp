// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_job.h"

#include <mutex>
#include <thread>
#include <utility>

namespace rungs {

/// Where the worker leaves what it has made.
struct LadderJob::Mailbox
{
    explicit Mailbox(StoryPtr told)
        : story(std::move(told))
    { }

    const StoryPtr story;
    std::stop_source stop;
    std::mutex mutex;
    FrameListPtr frames;
    LadderContentsPtr contents; ///< null: not yet
};

LadderJob::LadderJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_ticks, &QTimer::timeout, this, &LadderJob::look);
}

LadderJob::~LadderJob()
{
    abandon();
}

void LadderJob::start(Wish wish)
{
    m_next = std::move(wish);
    startNext();
}

void LadderJob::abandon()
{
    if (m_mailbox)
        m_mailbox->stop.request_stop();
    m_next = {};
    m_mailbox.reset();
    m_ticks.stop();
}

StoryPtr LadderJob::coming() const
{
    if (m_next.story)
        return m_next.story;
    return m_mailbox ? m_mailbox->story : nullptr;
}

void LadderJob::startNext()
{
    if (m_mailbox || !m_next.session)
        return;
    m_mailbox = std::make_shared<Mailbox>(m_next.story);
    std::thread worker([mailbox = m_mailbox, wish = std::exchange(m_next, {})] {
        FrameListPtr frames = wish.frames;
        if (!frames)
            frames = framesOfConnection(*wish.session, wish.connection, nullptr, 0, mailbox->stop.get_token());
        auto contents = std::make_shared<const LadderContents>(
            wish.story ? storyContents(*wish.session, *frames, *wish.story) : plainContents(*wish.session, *frames));
        const std::scoped_lock lock(mailbox->mutex);
        mailbox->frames = std::move(frames);
        mailbox->contents = std::move(contents);
    });
    worker.detach();
    m_ticks.start(tickMilliseconds);
}

void LadderJob::look()
{
    LadderContentsPtr contents;
    FrameListPtr frames;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        contents = m_mailbox->contents;
        frames = m_mailbox->frames;
    }
    if (!contents)
        return;
    const StoryPtr story = m_mailbox->story;
    m_mailbox.reset();
    m_ticks.stop();
    startNext();
    emit made(story, frames, contents);
}

} // namespace rungs
