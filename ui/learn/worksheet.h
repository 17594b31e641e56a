// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lesson_check.h"
#include "core/learn/question.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

class QPagedPaintDevice;

namespace rungs {

/// A question for paper.
struct SheetQuestion
{
    QString heading;
    QString text; ///< what a lesson says before it asks, as HTML; may be empty
    Question question;
};

/// Questions for paper: with room to write, or with their solutions.
struct Worksheet
{
    QString about; ///< where the questions come from
    std::vector<SheetQuestion> questions;
    bool hasSolutions = false;
};

/// The questions of a quiz.
Worksheet worksheetOfQuiz(const QString &capture, std::uint64_t seed, std::span<const Question> questions);
/// What a lesson asks, each with what it says at that step. Loads its captures: for a job.
/// @param find its captures
Worksheet worksheetOfLesson(const Lesson &lesson, const CaptureFinder &find);

/// A question of a lesson that has no words of its own gets those of the program, in its language.
void addPrompt(Question &question, const LessonAsk &ask);

/// As HTML, in the language of the program.
QString worksheetHtml(const Worksheet &worksheet);

/// On as many pages as it needs.
void printWorksheet(const QString &html, QPagedPaintDevice &device);
/// A PDF on A4. On any thread of Qt.
QByteArray worksheetPdf(const QString &html, const QString &title);

} // namespace rungs
