// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job/story_cache.h"

#include "core/session/story_of_session.h"

#include <mutex>
#include <thread>
#include <utility>

namespace rungs {

/// Where the worker leaves the story.
struct StoryCache::Mailbox
{
    explicit Mailbox(ConnectionId wanted)
        : connection(wanted)
    { }

    const ConnectionId connection;
    std::mutex mutex;
    StoryPtr story; ///< null: it cannot be read
    bool isDone = false;
};

StoryCache::StoryCache(QObject *parent)
    : QObject(parent)
    , m_stories(maxRungs)
{
    connect(&m_ticks, &QTimer::timeout, this, &StoryCache::look);
}

StoryCache::~StoryCache()
{
    m_stop.request_stop();
}

void StoryCache::setSession(const SessionPtr &session)
{
    abandon();
    m_stories.clear();
    m_wishes.clear();
    m_session = session && session->progress().isComplete ? session : nullptr;
}

void StoryCache::abandon()
{
    m_stop.request_stop();
    m_stop = {};
    m_mailbox.reset();
    m_ticks.stop();
}

StoryPtr StoryCache::find(ConnectionId connection)
{
    if (!m_session || connection.value >= m_session->connectionCount()
        || m_session->connection(connection).frames > maxFrames)
        return nullptr;
    if (const StoryPtr *story = m_stories.object(connection.value))
        return *story;
    if (m_mailbox && m_mailbox->connection == connection)
        return nullptr;
    m_wishes.removeAll(connection.value);
    m_wishes.append(connection.value);
    if (m_wishes.size() > maxWishes)
        m_wishes.removeFirst();
    startNext();
    return nullptr;
}

void StoryCache::startNext()
{
    if (m_mailbox || m_wishes.isEmpty())
        return;
    m_mailbox = std::make_shared<Mailbox>(ConnectionId{m_wishes.takeLast()});
    std::thread worker([mailbox = m_mailbox, session = m_session, stop = m_stop.get_token()] {
        Result<Story> made = story(*session, mailbox->connection, stop);
        const std::scoped_lock lock(mailbox->mutex);
        if (made)
            mailbox->story = std::make_shared<const Story>(std::move(*made));
        mailbox->isDone = true;
    });
    // A file on a dead network drive may never answer: nobody waits for it.
    worker.detach();
    m_ticks.start(tickMilliseconds);
}

void StoryCache::look()
{
    StoryPtr made;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        if (!m_mailbox->isDone)
            return;
        made = m_mailbox->story;
    }
    const ConnectionId connection = m_mailbox->connection;
    m_mailbox.reset();
    m_ticks.stop();
    const auto cost = made ? static_cast<int>(made->rungs.size()) : 1;
    m_stories.insert(connection.value, new StoryPtr(std::move(made)), cost);
    startNext();
    emit ready(connection);
}

} // namespace rungs
