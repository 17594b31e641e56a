// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/record_writer.h"
#include "core/learn/quiz.h"

#include <functional>
#include <optional>
#include <string>

namespace rungs {

/// Runs filters over @p session, as questions need it.
FrameSearch frameSearchOf(SessionPtr session);

/// Which questions, and what is printed of them.
struct QuizOptions
{
    std::string kind;                        ///< its id or key; empty: any
    std::optional<std::uint32_t> connection; ///< empty: any
    std::uint64_t seed = 0;
    std::size_t count = 1;
    bool hasAnswers = false; ///< with the right answers, their sums and their evidence
    bool isList = false;     ///< the kinds instead: which of them there are, and why not the others
};

/// A request for what `rungs-cli quiz` prints.
struct QuizRequest
{
    std::string path;
    std::optional<std::uint64_t> unpackLimit;
    bool isJson = false;
    QuizOptions options;
};

/// Writes the questions that the capture has, count at most, or the list of kinds.
/// @param remark is told why it has none
/// @return why reading ended before the end of the file, where it did; fails where nothing could be read, or the
/// request
///         names no kind, or a connection that is not there
Result<std::optional<Error>> writeQuiz(const QuizRequest &request, const TextSink &sink,
                                       const std::function<void(const std::string &)> &remark);

} // namespace rungs
