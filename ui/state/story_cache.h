// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/job/task.h"

#include <QCache>
#include <QList>
#include <QObject>

#include <memory>

namespace rungs {

class Selection;
struct Rung;
struct Story;
using StoryPtr = std::shared_ptr<const Story>;

/// The stories of the connections that a pane shows: read on a thread of their own, the last requested first, and kept
/// while there is room. A long one comes in parts: each is the story up to some rung, and the last is whole.
class StoryCache : public QObject
{
    Q_OBJECT

public:
    /// A story keeps everything of each segment: that of a longer connection ends here, and is marked as not whole.
    static constexpr std::size_t maxRungs = 4000000;

    /// Follows the session of @p selection. Construct it before the panes, so that it is the first to follow.
    explicit StoryCache(Selection &selection, QObject *parent = nullptr);
    ~StoryCache() override;

    /// The story as far as it is known. Null: it is being read, and ready() follows; or there is none.
    StoryPtr find(ConnectionId connection);

signals:
    /// A story is known, or has grown.
    void ready(rungs::ConnectionId connection);

private:
    /// A story, and how many frames its connection had when it was made.
    struct Cached
    {
        StoryPtr story; ///< null: it could not be read
        std::uint32_t frames = 0;
    };

    /// Stories are made of a capture that has been read to its end: before, they could still change. When it has grown
    /// since then, the known stories stay until there are longer ones.
    void setSession(const SessionPtr &session);
    void startNext();
    void keep(const StoryPtr &story, std::uint32_t frames, bool isWhole);

    static constexpr int maxPending = 64;
    static constexpr int cachedRungs = 1000000; ///< over all stories; a longer one is kept alone
    static constexpr int tickMilliseconds = 20;

    SessionPtr m_session;
    QCache<std::uint32_t, Cached> m_stories;
    QList<std::uint32_t> m_pending; ///< connections, the last requested last
    ConnectionId m_connection;      ///< whose story is being read
    Task<StoryPtr, StoryPtr> m_task{tickMilliseconds};
};

} // namespace rungs
