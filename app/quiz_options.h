// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/quiz.h"

#include <CLI/CLI.hpp>

/// What `rungs-cli quiz` takes, besides the capture.
inline void addQuizOptions(CLI::App &quiz, rungs::QuizOptions &options)
{
    quiz.add_option("--seed", options.seed, "Which questions: any number; 0 if not given")->type_name("N");
    quiz.add_option("--kind", options.kind, "Only questions of this kind, as --list names them")->type_name("KIND");
    quiz.add_option("--count", options.count, "How many questions, at most")->type_name("N");
    quiz.add_option("--connection", options.connection, "Only about this connection, from 0")->type_name("N");
    quiz.add_flag("--answers", options.hasAnswers, "Print the answers too, and how they come about");
    quiz.add_flag("--list", options.isList, "List the kinds: which this capture has, and why not the others");
}
