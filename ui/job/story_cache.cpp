// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job/story_cache.h"

#include "core/session/story_of_session.h"

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace rungs {

/// Where the worker leaves the story, and what there is of it before.
struct StoryCache::Mailbox
{
    Mailbox(ConnectionId wanted, std::uint32_t known)
        : connection(wanted)
        , frames(known)
    { }

    const ConnectionId connection;
    const std::uint32_t frames; ///< of the connection, when the story was begun
    std::mutex mutex;
    StoryPtr story; ///< null: nothing yet, or it cannot be read
    bool isNew = false;
    bool isDone = false;
};

StoryCache::StoryCache(QObject *parent)
    : QObject(parent)
    , m_stories(keptRungs)
{
    connect(&m_ticks, &QTimer::timeout, this, &StoryCache::look);
}

StoryCache::~StoryCache()
{
    m_stop.request_stop();
}

void StoryCache::setSession(const SessionPtr &session)
{
    const bool hasGrown =
        session && session->progress().isComplete && m_session && session->isSameCaptureAs(*m_session);
    if (hasGrown) {
        m_session = session;
        return;
    }
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
    if (!m_session || connection.value >= m_session->connectionCount())
        return nullptr;
    const Kept *kept = m_stories.object(connection.value);
    const StoryPtr known = kept ? kept->story : nullptr;
    if (kept && kept->frames == m_session->segmentCountOf(connection))
        return known;
    if (m_mailbox && m_mailbox->connection == connection)
        return known;
    m_wishes.removeAll(connection.value);
    m_wishes.append(connection.value);
    if (m_wishes.size() > maxWishes)
        m_wishes.removeFirst();
    startNext();
    return known;
}

void StoryCache::startNext()
{
    if (m_mailbox || m_wishes.isEmpty())
        return;
    const ConnectionId wanted{m_wishes.takeLast()};
    m_mailbox = std::make_shared<Mailbox>(wanted, m_session->segmentCountOf(wanted));
    std::thread worker([mailbox = m_mailbox, session = m_session, stop = m_stop] {
        const auto leave = [&](StoryPtr story, bool isDone) {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->story = std::move(story);
            mailbox->isNew = true;
            mailbox->isDone = isDone;
        };
        std::stop_source own;
        const std::stop_callback abandoned(stop.get_token(), [&own] { own.request_stop(); });
        Result<Story> made = story(*session, mailbox->connection, own.get_token(), [&](Story part) {
            if (part.rungs.size() >= maxRungs)
                own.request_stop();
            leave(std::make_shared<const Story>(std::move(part)), false);
        });
        leave(made ? std::make_shared<const Story>(std::move(*made)) : nullptr, true);
    });
    // A file on a dead network drive may never answer: nobody waits for it.
    worker.detach();
    m_ticks.start(tickMilliseconds);
}

void StoryCache::look()
{
    StoryPtr made;
    bool isDone = false;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        if (!m_mailbox->isNew)
            return;
        m_mailbox->isNew = false;
        made = m_mailbox->story;
        isDone = m_mailbox->isDone;
    }
    const ConnectionId connection = m_mailbox->connection;
    const std::uint32_t frames = m_mailbox->frames;
    if (isDone) {
        m_mailbox.reset();
        m_ticks.stop();
    }
    const std::size_t cost = made ? std::clamp<std::size_t>(made->rungs.size(), 1, keptRungs) : 1;
    // A part of a story that is told anew is less than what is on show.
    const Kept *before = m_stories.object(connection.value);
    if (!isDone && before && before->story && made && before->story->rungs.size() >= made->rungs.size())
        return;
    m_stories.insert(connection.value, new Kept{std::move(made), frames}, static_cast<int>(cost));
    if (isDone)
        startNext();
    emit ready(connection);
}

} // namespace rungs
