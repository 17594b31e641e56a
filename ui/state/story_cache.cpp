// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/story_cache.h"

#include "core/session/story_of_session.h"
#include "ui/state/selection.h"

#include <algorithm>
#include <utility>

namespace rungs {

StoryCache::StoryCache(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_stories(cachedRungs)
{
    connect(&selection, &Selection::sessionChanged, this, [this, &selection] { setSession(selection.session()); });
    setSession(selection.session());
}

StoryCache::~StoryCache() = default;

void StoryCache::setSession(const SessionPtr &session)
{
    const bool hasGrown =
        session && session->progress().isComplete && m_session && session->isSameCaptureAs(*m_session);
    if (hasGrown) {
        m_session = session;
        return;
    }
    m_task.cancel();
    m_stories.clear();
    m_pending.clear();
    m_session = session && session->progress().isComplete ? session : nullptr;
}

StoryPtr StoryCache::find(ConnectionId connection)
{
    if (!m_session || connection.value >= m_session->connectionCount())
        return nullptr;
    const Cached *cached = m_stories.object(connection.value);
    const StoryPtr known = cached ? cached->story : nullptr;
    if (cached && cached->frames == m_session->frameCountOf(connection))
        return known;
    if (m_task.isRunning() && m_connection == connection)
        return known;
    m_pending.removeAll(connection.value);
    m_pending.append(connection.value);
    if (m_pending.size() > maxPending)
        m_pending.removeFirst();
    startNext();
    return known;
}

void StoryCache::startNext()
{
    if (m_task.isRunning() || m_pending.isEmpty())
        return;
    m_connection = ConnectionId{m_pending.takeLast()};
    const auto work = [session = m_session, connection = m_connection](const std::stop_token &stop,
                                                                       const auto &report) -> StoryPtr {
        Result<Story> made = storyUpTo(*session, connection, maxRungs, stop,
                                       [&](Story part) { report(std::make_shared<const Story>(std::move(part))); });
        return made ? std::make_shared<const Story>(std::move(*made)) : nullptr;
    };
    const std::uint32_t frames = m_session->frameCountOf(m_connection);
    m_task.start(
        work, [this, frames](const StoryPtr &whole) { keep(whole, frames, true); },
        [this, frames](const StoryPtr &part) { keep(part, frames, false); });
}

void StoryCache::keep(const StoryPtr &story, std::uint32_t frames, bool isWhole)
{
    const ConnectionId connection = m_connection;
    const auto length = [](const StoryPtr &what) { return what ? what->rungs.size() : 0; };
    // A story that is read again because its connection has grown starts shorter than the known one.
    const Cached *known = m_stories.object(connection.value);
    if (!isWhole && known && length(known->story) >= length(story))
        return;
    const auto cost = static_cast<int>(std::clamp<std::size_t>(length(story), 1, cachedRungs));
    m_stories.insert(connection.value, new Cached{story, frames}, cost);
    startNext();
    emit ready(connection);
}

} // namespace rungs
