// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/column_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr qsizetype mostCharacters = 300; ///< of a cell
constexpr std::uint32_t quickBytes = 64 * 1024;
constexpr std::size_t quickRungs = 20000;

/// A line without control characters, cut where it is longer than any cell.
QString cellText(const std::vector<std::string> &texts)
{
    QString line;
    for (const std::string &text : texts) {
        if (!line.isEmpty())
            line += ", "_L1;
        line += QString::fromUtf8(
            text.data(), static_cast<qsizetype>(std::min(text.size(), static_cast<std::size_t>(4 * mostCharacters))));
        if (line.size() > mostCharacters) {
            line.truncate(mostCharacters);
            line += u'…';
            break;
        }
    }
    for (QChar &character : line) {
        if (!character.isPrint())
            character = u'·';
    }
    return line;
}

QStringList textsOf(SessionFacts &facts, const QList<ExpressionPtr> &expressions, FrameId frame, const StoryPtr &story)
{
    QStringList texts;
    const auto known = facts.of(frame, story);
    for (const ExpressionPtr &expression : expressions)
        texts.append(known ? cellText(expression->texts(**known)) : QString());
    return texts;
}

} // namespace

ColumnValues::ColumnValues(StoryCache &stories, QObject *parent)
    : QObject(parent)
    , m_stories(stories)
    , m_texts(maxCached)
{ }

ColumnValues::~ColumnValues() = default;

void ColumnValues::setSession(const SessionPtr &session)
{
    m_session = session;
    m_facts = session ? std::make_unique<SessionFacts>(session) : nullptr;
    forget();
}

void ColumnValues::setExpressions(const QList<ExpressionPtr> &expressions)
{
    m_expressions = expressions;
    m_needConnections =
        std::ranges::any_of(expressions, [](const ExpressionPtr &each) { return each->needsConnection(); });
    forget();
}

void ColumnValues::forget()
{
    m_task.cancel();
    m_pending.clear();
    m_texts.clear();
}

std::optional<QString> ColumnValues::find(FrameId frame, int expression)
{
    if (const QStringList *known = m_texts.object(frame.value))
        return known->value(expression);
    if (!m_session)
        return QString();
    const std::optional<StoryPtr> story = storyFor(frame);
    if (!story)
        return std::nullopt;
    if (isQuick(frame, *story)) {
        auto *texts = new QStringList(textsOf(*m_facts, m_expressions, frame, *story));
        const QString text = texts->value(expression);
        m_texts.insert(frame.value, texts);
        return text;
    }
    m_pending.removeIf([frame](const Request &request) { return request.frame == frame; });
    m_pending.append({frame, *story});
    if (m_pending.size() > maxPending)
        m_pending.removeFirst();
    startNext();
    return std::nullopt;
}

std::optional<StoryPtr> ColumnValues::storyFor(FrameId frame)
{
    const FrameRow row = m_session->frame(frame);
    if (!m_needConnections || (row.flags & FrameRow::hasSegment) == 0)
        return nullptr;
    StoryPtr story = m_stories.find(row.connection);
    const bool isMissing =
        !story || (!story->isComplete && story->rungs.size() < StoryCache::maxRungs && !story->indexOf(frame));
    return isMissing ? std::nullopt : std::optional(std::move(story));
}

bool ColumnValues::isQuick(FrameId frame, const StoryPtr &story) const
{
    const FrameRow row = m_session->frame(frame);
    return row.capturedLength <= quickBytes && (row.flags & FrameRow::completesDatagram) == 0
           && (!story || story->rungs.size() <= quickRungs);
}

void ColumnValues::startNext()
{
    if (m_task.isRunning() || m_pending.isEmpty())
        return;
    // Those of one connection in their order: each follows from the one before.
    QList<Request> requests = std::exchange(m_pending, {});
    std::ranges::sort(requests, {}, [](const Request &request) { return std::pair(request.story, request.frame); });
    m_task.start(
        [session = m_session, expressions = m_expressions, requests](const std::stop_token &stop, const auto &) {
            SessionFacts facts(session);
            QList<Answer> answers;
            for (const Request &request : requests) {
                if (stop.stop_requested())
                    break;
                answers.append({request.frame, textsOf(facts, expressions, request.frame, request.story)});
            }
            return answers;
        },
        [this](const QList<Answer> &answers) {
            for (const Answer &answer : answers)
                m_texts.insert(answer.frame.value, new QStringList(answer.texts));
            emit ready();
            startNext();
        });
}

} // namespace rungs
