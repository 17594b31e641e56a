// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/session_facts.h"
#include "core/filter/program.h"
#include "ui/job/task.h"
#include "ui/state/story_cache.h"

#include <QCache>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace rungs {

using ExpressionPtr = std::shared_ptr<const filter::Expression>;

/// What expressions say of the frames on show: at once where that is quick, else worked out on a thread of its own, the
/// last requested first.
class ColumnValues : public QObject
{
    Q_OBJECT

public:
    explicit ColumnValues(StoryCache &stories, QObject *parent = nullptr);
    ~ColumnValues() override;

    void setSession(const SessionPtr &session);
    void setExpressions(const QList<ExpressionPtr> &expressions);
    /// Another snapshot of the capture, or of a story, may say otherwise.
    void forget();

    /// The values of one of the expressions, joined by commas; empty where it has none. Nothing: they are being worked
    /// out, and ready() follows.
    std::optional<QString> find(FrameId frame, int expression);

signals:
    void ready();

private:
    struct Request
    {
        FrameId frame;
        StoryPtr story;
    };
    struct Answer
    {
        FrameId frame;
        QStringList texts;
    };

    /// Nothing: it is being read, and StoryCache::ready() follows.
    std::optional<StoryPtr> storyFor(FrameId frame);
    bool isQuick(FrameId frame, const StoryPtr &story) const;
    void startNext();

    static constexpr int maxCached = 4096;
    static constexpr int maxPending = 256;

    StoryCache &m_stories;
    SessionPtr m_session;
    QList<ExpressionPtr> m_expressions;
    bool m_needConnections = false;
    std::unique_ptr<SessionFacts> m_facts; ///< for what is quick
    QCache<std::uint32_t, QStringList> m_texts;
    QList<Request> m_pending;
    Task<NoProgress, QList<Answer>> m_task;
};

} // namespace rungs
