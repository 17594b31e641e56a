// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/stream_search.h"
#include "ui/job/task.h"
#include "ui/stream/stream_encoding.h"
#include "ui/stream/stream_order.h"
#include "ui/theme/find_bar.h"

#include <QObject>
#include <QString>

namespace rungs {

/// The query as core takes it; else why it is none, as a sentence.
tl::expected<StreamPattern, QString> patternOf(const FindQuery &query, const StreamEncoding &encoding);

/// Searches the stream that a pane shows, on a thread of its own.
class StreamFind : public QObject
{
    Q_OBJECT

public:
    explicit StreamFind(QObject *parent = nullptr);
    ~StreamFind() override;

    /// Another stream, side, encoding or query: searches again where anything differs.
    void search(const SessionPtr &session, const StreamIndexPtr &index, std::optional<Side> only,
                const StreamEncoding &encoding, const FindQuery &query);
    void clear();
    /// Keeps what was found so far.
    void stop() { m_task.stop(); }
    bool isRunning() const { return m_task.isRunning(); }

    /// By side and place; null: none has been searched for.
    const std::shared_ptr<const std::vector<StreamRange>> &matches() const { return m_matches; }
    /// Of the last match: its number in the order of the pane, from 0.
    std::optional<std::size_t> current() const { return m_current; }
    /// The next match in the order of the pane behind @p place, or before it, around the end; empty: none.
    std::optional<StreamRange> from(std::uint64_t place, bool isForward, bool includesPlace);
    /// How many there are, which one is shown, how far the search is; or why there is none.
    QString text() const;
    /// Whether the text tells of a mistake in the query.
    bool hasFault() const { return !m_fault.isEmpty(); }

signals:
    /// Matches or text().
    void changed();
    /// The search has come to its end.
    void finished();

private:
    struct Progress
    {
        std::uint64_t done = 0;
        std::uint64_t count = 0;
    };
    struct Outcome
    {
        StreamMatches matches;
        std::vector<std::uint32_t> order; ///< numbers of matches as the pane shows them
        std::optional<Error> error;
    };

    void take(Outcome outcome);

    static constexpr int tickMilliseconds = 20;

    StreamIndexPtr m_index;
    std::optional<Side> m_only;
    std::string m_encoding;
    FindQuery m_query;
    StreamOrder m_shown;
    QString m_fault;
    Progress m_progress;
    std::shared_ptr<const std::vector<StreamRange>> m_matches;
    std::vector<std::uint32_t> m_order;
    std::uint64_t m_count = 0;
    bool m_isComplete = false;
    bool m_wasGivenUp = false;
    std::optional<std::size_t> m_current;
    Task<Progress, Outcome> m_task{tickMilliseconds};
};

} // namespace rungs
