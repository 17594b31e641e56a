// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/lesson.h"
#include "core/learn/lesson_files.h"

#include <QList>
#include <QString>

#include <vector>

namespace rungs {

/// A lesson that can be opened.
struct ShelvedLesson
{
    QString key; ///< its progress is saved under it: of those that come with the program the same in every language
    LessonFile file;
    ReadLesson read;
    bool isBuiltIn = false;

    QString title() const { return QString::fromStdString(read.lesson.title); }
    QString about() const { return QString::fromStdString(read.lesson.about); }
    int stepCount() const { return static_cast<int>(read.lesson.steps.size()); }
    /// "4 · Closing: four segments, and why it is often three".
    QString numberedTitle() const;
};

/// The lessons that come with the program, in teaching order.
/// @param language "zh_CN": those in Chinese; any other: in English
QList<ShelvedLesson> builtInLessons(const QString &language);

/// Those of a file, a folder or an archive.
struct OpenedLessons
{
    QList<ShelvedLesson> lessons;
    std::shared_ptr<const TemporaryFolder> folder; ///< kept as long as a capture of it is open
};
Result<OpenedLessons> lessonsAt(const QString &path);

} // namespace rungs
