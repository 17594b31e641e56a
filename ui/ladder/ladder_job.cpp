// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_job.h"

#include <mutex>
#include <thread>
#include <utility>

namespace rungs {

/// Where the worker leaves the contents.
struct LadderJob::Mailbox
{
    explicit Mailbox(StoryPtr told)
        : story(std::move(told))
    { }

    const StoryPtr story;
    std::mutex mutex;
    LadderContentsPtr contents; ///< null: not yet
};

LadderJob::LadderJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_ticks, &QTimer::timeout, this, &LadderJob::look);
}

LadderJob::~LadderJob() = default;

void LadderJob::start(Wish wish)
{
    m_next = std::move(wish);
    startNext();
}

void LadderJob::abandon()
{
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
    if (m_mailbox || !m_next.story)
        return;
    m_mailbox = std::make_shared<Mailbox>(m_next.story);
    std::thread worker([mailbox = m_mailbox, wish = std::exchange(m_next, {})] {
        auto contents = std::make_shared<const LadderContents>(storyContents(*wish.session, *wish.frames, *wish.story));
        const std::scoped_lock lock(mailbox->mutex);
        mailbox->contents = std::move(contents);
    });
    worker.detach();
    m_ticks.start(tickMilliseconds);
}

void LadderJob::look()
{
    LadderContentsPtr contents;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        contents = m_mailbox->contents;
    }
    if (!contents)
        return;
    const StoryPtr story = m_mailbox->story;
    m_mailbox.reset();
    m_ticks.stop();
    startNext();
    emit made(story, contents);
}

} // namespace rungs
