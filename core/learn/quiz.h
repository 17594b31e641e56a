// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/quiz_material.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// Which questions are asked.
struct QuizChoice
{
    std::optional<QuestionKind> kind; ///< empty: any
    std::uint64_t seed = 0;
    ConnectionId connection; ///< none: any
};

/// Makes questions of a capture. The same for a capture and a seed, on every machine. Keeps the stories of the last
/// connections; for one thread.
class Quiz
{
public:
    /// @p search which frames pass a filter (core/export/quiz.h); empty: kinds that need it have no
    /// question
    explicit Quiz(SessionPtr session, FrameSearch search = {});

    /// A question, or why there is none: of the connection that comes nearest to having one.
    MadeQuestion ask(const QuizChoice &choice);
    /// Several, the kinds by turns: question N is ask() with a seed that depends on the seed and N.
    std::vector<Question> ask(const QuizChoice &choice, std::size_t count);
    /// Why the capture has no question of @p kind; empty: it has one.
    std::optional<Statement> whyNot(QuestionKind kind, ConnectionId connection = {});

    const SessionPtr &session() const { return m_session; }
    const FrameSearch &search() const { return m_search; }

private:
    std::shared_ptr<const Story> storyOf(ConnectionId connection);
    MadeQuestion askKind(QuestionKind kind, std::uint64_t seed, ConnectionId connection);

    SessionPtr m_session;
    FrameSearch m_search;
    std::deque<std::shared_ptr<const Story>> m_stories; ///< the last ones used
};

/// The maker of a kind that is not a lesson's own.
QuestionMaker makerOf(QuestionKind kind);

} // namespace rungs
