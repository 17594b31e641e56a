// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace rungs {

struct Rung;
struct Story;
using StoryPtr = std::shared_ptr<const Story>;

/// The stories of the connections that somebody looks at: read on a thread of their own, the newest wish first, and
/// kept as long as there is room. A long one comes in parts: each is the story up to some rung, and the last is whole.
class StoryCache : public QObject
{
    Q_OBJECT

public:
    /// A story keeps everything of each segment: of a longer connection it ends here, and says that it is not whole.
    static constexpr std::size_t maxRungs = 4000000;

    explicit StoryCache(QObject *parent = nullptr);
    /// Tells the worker to stop and leaves it to end by itself.
    ~StoryCache() override;

    /// Stories are made of a capture that has been read to its end: before, they could still change. Where it has grown
    /// since then, what was told stays on show until there is more to tell.
    void setSession(const SessionPtr &session);

    /// The story, as far as it has been made. Null: it is on its way, and ready() will say when, or there is none.
    StoryPtr find(ConnectionId connection);

signals:
    /// There is a story, or more of it.
    void ready(rungs::ConnectionId connection);

private:
    struct Mailbox;

    /// A story, and how many frames its connection had when it was made.
    struct Kept
    {
        StoryPtr story; ///< null: it could not be read
        std::uint32_t frames = 0;
    };

    void startNext();
    void look();
    void abandon();

    static constexpr int maxWishes = 64;
    static constexpr int keptRungs = 1000000; ///< over all stories; a longer one is kept alone
    static constexpr int tickMilliseconds = 20;

    SessionPtr m_session;
    QCache<std::uint32_t, Kept> m_stories;
    QList<std::uint32_t> m_wishes;      ///< newest last
    std::shared_ptr<Mailbox> m_mailbox; ///< null: no worker is under way
    std::stop_source m_stop;
    QTimer m_ticks;
};

} // namespace rungs
