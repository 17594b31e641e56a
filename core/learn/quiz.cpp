// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/quiz.h"

#include "core/session/story_of_session.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rungs {

namespace {

/// A question is of one screen; the story of a longer connection takes too long.
constexpr std::uint32_t mostAskedSegments = 100'000;
constexpr std::size_t mostConnections = 48; ///< that are looked at for one question
constexpr std::size_t keptStories = 48;

constexpr std::array<QuestionMaker, questionKindCount> makers{
    makeWhoSent,          makePadded,          makeBytesReceived,  makeRouters,     makeDecodeHeader,
    makeAnsweringAck,     makeAcksAfterLoss,   makeBindingWindow,  makeCloseTable,  makeTimeWaitSide,
    makeWhyThreeSegments, makeEndpoints,       makeInitialNumbers, makeHttpRequest, makeEstimatedRoundTrip,
    makeLeastWindow,      makeRetransmissions, makeBytesAnAck,     makeThroughput,  makeSlowStart,
    makeOrderSegments,    makeHiddenFields,    makeNextSegment,    makeWriteFilter, makeWrongByte,
};

std::uint64_t mixed(std::uint64_t seed, std::uint64_t with)
{
    return Random(Random(seed).next() ^ with).next();
}

} // namespace

QuestionMaker makerOf(QuestionKind kind)
{
    return makers[static_cast<std::size_t>(kind)];
}

Quiz::Quiz(SessionPtr session, FrameSearch search)
    : m_session(std::move(session))
    , m_search(std::move(search))
{ }

std::shared_ptr<const Story> Quiz::storyOf(ConnectionId connection)
{
    const auto kept = std::ranges::find(m_stories, connection, [](const auto &each) { return each->connection; });
    if (kept != m_stories.end())
        return *kept;
    Result<Story> read = story(*m_session, connection);
    if (!read)
        return nullptr;
    if (m_stories.size() == keptStories)
        m_stories.pop_front();
    m_stories.push_back(std::make_shared<const Story>(*std::move(read)));
    return m_stories.back();
}

MadeQuestion Quiz::askKind(QuestionKind kind, std::uint64_t seed, ConnectionId connection)
{
    Random random(mixed(seed, static_cast<std::uint64_t>(kind) + 1));
    const std::uint32_t count = m_session->connectionCount();
    if (count == 0)
        return tl::unexpected(Statement{Say::noConnections, {}});
    const std::uint32_t begin =
        connection.isValid() ? connection.value : static_cast<std::uint32_t>(random.below(count));
    const std::uint32_t tried = connection.isValid() ? 1 : std::min(count, static_cast<std::uint32_t>(mostConnections));
    Statement why{Say::tooLong, {}};
    for (std::uint32_t i = 0; i < tried; ++i) {
        const ConnectionId each{(begin + i) % count};
        if (m_session->segmentCountOf(each) > mostAskedSegments)
            continue;
        const std::shared_ptr<const Story> told = storyOf(each);
        if (!told || told->rungs.empty())
            continue;
        MadeQuestion made = makerOf(kind)({*m_session, *told, m_search}, random);
        if (made) {
            made->seed = seed;
            return made;
        }
        why = std::move(made.error());
    }
    return tl::unexpected(std::move(why));
}

MadeQuestion Quiz::ask(const QuizChoice &choice)
{
    if (choice.kind)
        return askKind(*choice.kind, choice.seed, choice.connection);
    std::vector<QuestionKind> kinds;
    for (const QuestionKindSpec &spec : questionKindTable)
        kinds.push_back(spec.kind);
    Random(mixed(choice.seed, 0)).shuffle(kinds);
    Statement why{Say::noConnections, {}};
    for (const QuestionKind kind : kinds) {
        MadeQuestion made = askKind(kind, choice.seed, choice.connection);
        if (made)
            return made;
        why = std::move(made.error());
    }
    return tl::unexpected(std::move(why));
}

std::vector<Question> Quiz::ask(const QuizChoice &choice, std::size_t count)
{
    std::vector<QuestionKind> kinds;
    for (const QuestionKindSpec &spec : questionKindTable) {
        if (!choice.kind || *choice.kind == spec.kind)
            kinds.push_back(spec.kind);
    }
    std::vector<Question> questions;
    for (std::size_t round = 0; questions.size() < count && !kinds.empty(); ++round) {
        // Each kind that has one, before any comes again.
        Random(mixed(choice.seed, round)).shuffle(kinds);
        std::erase_if(kinds, [&](QuestionKind kind) {
            if (questions.size() == count)
                return false;
            MadeQuestion made = askKind(kind, round == 0 ? choice.seed : mixed(choice.seed, round), choice.connection);
            if (made)
                questions.push_back(*std::move(made));
            return !made;
        });
    }
    return questions;
}

std::optional<Statement> Quiz::whyNot(QuestionKind kind, ConnectionId connection)
{
    MadeQuestion made = askKind(kind, 0, connection);
    if (made)
        return std::nullopt;
    return std::move(made.error());
}

} // namespace rungs
