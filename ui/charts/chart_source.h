// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/charts/chart_data.h"
#include "ui/job/task.h"
#include "ui/state/story_cache.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace rungs {

class Selection;

/// What the charts of a connection are made of, worked out from its story; reads its frames once more.
ConnectionChartSource chartSourceOf(const Session &session, const StoryPtr &story, const std::stop_token &stop = {});

/// What the charts are of.
struct ChartSubject
{
    ChartChoice choice;
    bool isAll = false;               ///< the whole capture; else the selected connection
    std::vector<ConnectionId> beside; ///< connections shown beside it
    QString expression;               ///< of ChartKind::expression
    ChartLayer::Shape expressionShape = ChartLayer::Shape::dots;

    friend bool operator==(const ChartSubject &, const ChartSubject &) = default;
};

/// Makes the charts of the selected connection, of others beside it, or of the capture as a whole: on a thread of its
/// own, while somebody looks; and again as the capture grows, not too often.
class ChartSource : public QObject
{
    Q_OBJECT

public:
    ChartSource(Selection &selection, StoryCache &stories, QObject *parent = nullptr);
    ~ChartSource() override;

    /// While they are not wanted nothing is done.
    void setWanted(bool isWanted);
    const ChartSubject &subject() const { return m_subject; }
    void setSubject(const ChartSubject &subject);

    /// Those that are known; those of before stay until there are others.
    const std::vector<ChartDataPtr> &charts() const { return m_charts; }
    bool isWorking() const { return m_work.isRunning() || m_isWaiting; }
    /// Why there is nothing to show; empty: there is, or it is being worked out.
    QString problem() const { return m_problem; }
    /// How much of it is done, in per cent, where it takes longer than half a second; else -1.
    int progress() const { return m_progress; }

public slots:
    void stop();

signals:
    void changed();

private:
    struct Made
    {
        std::vector<ChartDataPtr> charts;
        std::map<std::uint32_t, ConnectionChartSource> sources; ///< by connection
        QString problem;
    };
    /// What is needed to make the charts, for any thread.
    struct Request
    {
        SessionPtr session;
        ChartSubject subject;
        std::vector<StoryPtr> stories;
        std::map<std::uint32_t, ConnectionChartSource> known;
        ConnectionId connection;
    };

    void restart();
    void followSession();
    void followStory(ConnectionId connection);
    void request();
    void take(Made made);
    static Made make(const Request &request, const std::stop_token &stop, const std::function<void(int)> &report);
    static ChartDataPtr makeExpression(const Request &request, const std::stop_token &stop,
                                       const std::function<void(int)> &report, QString &problem);
    static ChartDataPtr makeWhole(const Request &request, const std::stop_token &stop);
    std::vector<ConnectionId> connections() const;

    Selection &m_selection;
    StoryCache &m_stories;
    bool m_isWanted = false;
    bool m_isWaiting = false; ///< for a story
    ChartSubject m_subject;
    std::vector<ChartDataPtr> m_charts;
    std::map<std::uint32_t, ConnectionChartSource> m_sources;
    SessionPtr m_madeOf; ///< where they are of more than stories
    QString m_problem;
    int m_progress = -1;
    QElapsedTimer m_clock;
    QTimer m_again;
    Task<int, Made> m_work{10};
};

} // namespace rungs
