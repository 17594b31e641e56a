// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_source.h"

#include "core/export/capture_series.h"
#include "core/session/limit_bands.h"
#include "core/text/filter_text.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

constexpr int progressAfterMilliseconds = 500;
/// It takes at most this share of the time while the capture grows.
constexpr int pauseFactor = 5;
constexpr qint64 leastPause = 300;
constexpr qint64 longestPause = 10000;

bool isOfStories(const ChartSubject &subject)
{
    return subject.choice.kind != ChartKind::expression && !subject.isAll;
}

} // namespace

ConnectionChartSource chartSourceOf(const Session &session, const StoryPtr &story, const std::stop_token &stop)
{
    ConnectionChartSource source;
    source.story = story;
    source.series = std::make_shared<const ConnectionSeries>(seriesOf(*story, session.startTime()));
    if (Result<ConnectionTracker::LimitDetails> limits = limitDetails(session, story->connection, stop))
        source.limits = std::make_shared<const ConnectionTracker::LimitDetails>(*std::move(limits));
    return source;
}

ChartSource::ChartSource(Selection &selection, StoryCache &stories, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_stories(stories)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ChartSource::followSession);
    connect(&selection, &Selection::captureChanged, this, &ChartSource::restart);
    connect(&selection, &Selection::bitsChanged, this, [this] {
        m_work.cancel();
        m_again.stop();
        m_sources.clear();
        request();
    });
    connect(&selection, &Selection::sessionChanged, this, &ChartSource::followSession);
    connect(&selection, &Selection::connectionChanged, this, &ChartSource::request);
    connect(&stories, &StoryCache::ready, this, &ChartSource::followStory);
}

ChartSource::~ChartSource() = default;

void ChartSource::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted)
        request();
    else
        stop();
}

void ChartSource::setSubject(const ChartSubject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    request();
}

void ChartSource::stop()
{
    m_work.cancel();
    m_progress = -1;
    emit changed();
}

void ChartSource::restart()
{
    m_work.cancel();
    m_again.stop();
    m_sources.clear();
    m_charts.clear();
    m_subject.beside.clear();
    m_madeOf.reset();
    m_problem.clear();
    m_progress = -1;
    request();
}

/// Charts of connections grow with their stories, the others with the capture.
void ChartSource::followSession()
{
    const SessionPtr &session = m_selection.session();
    if (!m_isWanted || !session || m_work.isRunning())
        return;
    if (isOfStories(m_subject)) {
        if (m_isWaiting || m_charts.empty())
            request();
        return;
    }
    if (session == m_madeOf || (m_again.isActive() && !session->progress().isComplete))
        return;
    request();
}

void ChartSource::followStory(ConnectionId connection)
{
    if (m_isWanted && isOfStories(m_subject) && std::ranges::count(connections(), connection) > 0)
        request();
}

std::vector<ConnectionId> ChartSource::connections() const
{
    std::vector<ConnectionId> result;
    if (m_selection.connection().isValid())
        result.push_back(m_selection.connection());
    for (const ConnectionId each : m_subject.beside) {
        if (std::ranges::count(result, each) == 0)
            result.push_back(each);
    }
    return result;
}

void ChartSource::request()
{
    const SessionPtr &session = m_selection.session();
    if (!m_isWanted)
        return;
    m_isWaiting = false;
    Request request{session, m_subject, {}, m_sources, m_selection.connection()};
    if (session && isOfStories(m_subject)) {
        for (const ConnectionId each : connections()) {
            StoryPtr story = each.value < session->connectionCount() ? m_stories.find(each) : nullptr;
            if (story)
                request.stories.push_back(std::move(story));
            else
                m_isWaiting = true;
        }
        if (request.stories.empty() && m_isWaiting) {
            emit changed();
            return;
        }
    }
    if (!session) {
        take({});
        return;
    }
    m_clock.start();
    m_madeOf = session;
    m_work.start([request = std::move(request)](const std::stop_token &stop,
                                                const auto &report) { return make(request, stop, report); },
                 [this](Made made) { take(std::move(made)); },
                 [this](int progress) {
                     if (m_clock.elapsed() < progressAfterMilliseconds)
                         return;
                     m_progress = progress;
                     emit changed();
                 });
    emit changed();
}

void ChartSource::take(Made made)
{
    m_charts = std::move(made.charts);
    m_sources = std::move(made.sources);
    m_problem = std::move(made.problem);
    m_progress = -1;
    m_again.start(static_cast<int>(std::clamp(m_clock.elapsed() * pauseFactor, leastPause, longestPause)));
    emit changed();
}

ChartSource::Made ChartSource::make(const Request &request, const std::stop_token &stop,
                                    const std::function<void(int)> &report)
{
    Made made;
    if (request.subject.choice.kind == ChartKind::expression) {
        if (ChartDataPtr chart = makeExpression(request, stop, report, made.problem))
            made.charts.push_back(std::move(chart));
        return made;
    }
    if (request.subject.isAll) {
        if (request.subject.choice.kind != ChartKind::throughput)
            made.problem = tr("Only throughput and expressions are shown of all connections together: sequence "
                              "numbers, round trips and windows are each connection's own.");
        else if (ChartDataPtr chart = makeWhole(request, stop))
            made.charts.push_back(std::move(chart));
        return made;
    }
    if (request.stories.empty())
        made.problem = tr("No connection is selected.");
    for (const StoryPtr &story : request.stories) {
        const auto known = request.known.find(story->connection.value);
        ConnectionChartSource source;
        if (known != request.known.end() && known->second.story == story)
            source = known->second;
        else
            source = chartSourceOf(*request.session, story, stop);
        for (ChartData &chart : chartsOf(source, request.subject.choice))
            made.charts.push_back(std::make_shared<const ChartData>(std::move(chart)));
        made.sources.emplace(story->connection.value, std::move(source));
    }
    return made;
}

ChartDataPtr ChartSource::makeExpression(const Request &request, const std::stop_token &stop,
                                         const std::function<void(int)> &report, QString &problem)
{
    const ChartSubject &subject = request.subject;
    if (subject.expression.isEmpty()) {
        problem = tr("Type an expression, for example tcp.window_size or tcp.len * 8.");
        return nullptr;
    }
    const auto expression = filter::Expression::compile(subject.expression.toStdString());
    if (!expression) {
        problem = plainText(filterErrorPhrase(expression.error()));
        return nullptr;
    }
    if (!isNumeric(expression->type())) {
        problem = tr("A chart needs numbers; the values of this expression are none.");
        return nullptr;
    }
    const Session &session = *request.session;
    FrameSpan frames{nullptr, session.frameCount()};
    if (!subject.isAll) {
        if (!request.connection.isValid()) {
            problem = tr("No connection is selected.");
            return nullptr;
        }
        frames.list = framesOfConnection(session, request.connection, nullptr, 0, stop);
        frames.count = frames.list ? static_cast<std::uint32_t>(frames.list->size()) : 0;
    }
    std::optional<Series> values = valuesOverTime(request.session, frames, *expression, stop, [&](std::uint32_t done) {
        report(static_cast<int>(std::uint64_t{done} * 100 / std::max(1U, frames.count)));
    });
    if (!values)
        return nullptr;
    auto chart = std::make_shared<ChartData>();
    chart->kind = ChartKind::expression;
    chart->unit = expression->type() == filter::Type::duration ? ChartUnit::seconds : ChartUnit::number;
    chart->connection = subject.isAll ? ConnectionId{} : request.connection;
    chart->expression = subject.expression;
    if (!values->isEmpty())
        chart->time = {static_cast<double>((*values)[0].time), static_cast<double>((*values)[values->size() - 1].time)};
    if (values->isEmpty())
        problem = tr("No frame has a value for this expression.");
    const std::int64_t width = static_cast<std::int64_t>(chart->time.length()) / 400;
    chart->layers.push_back(
        {ChartLayer::Role::expression, subject.expressionShape, Side::client,
         std::make_shared<const Series>(*std::move(values)),
         subject.expressionShape == ChartLayer::Shape::columns ? std::max<std::int64_t>(width, 1) : 0});
    return chart;
}

ChartDataPtr ChartSource::makeWhole(const Request &request, const std::stop_token &stop)
{
    const Session &session = *request.session;
    const std::int64_t span = timeSpanOf(session);
    std::int64_t interval = request.subject.choice.interval > 0 ? request.subject.choice.interval : usualInterval(span);
    std::optional<Series> rates = bytesOverTime(session, interval, stop);
    if (!rates)
        return nullptr;
    auto chart = std::make_shared<ChartData>();
    chart->kind = ChartKind::throughput;
    chart->unit = ChartUnit::bytesPerSecond;
    chart->time = {0, static_cast<double>(span)};
    chart->layers.push_back({ChartLayer::Role::allFrames, ChartLayer::Shape::columns, Side::client,
                             std::make_shared<const Series>(*std::move(rates)), interval});
    return chart;
}

} // namespace rungs
