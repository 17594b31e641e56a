// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/lesson_shelf.h"

#include <QDir>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

ShelvedLesson shelved(QString key, LessonFile file)
{
    ShelvedLesson lesson;
    lesson.key = std::move(key);
    lesson.read = readLesson(file.text, file.name);
    lesson.file = std::move(file);
    return lesson;
}

} // namespace

QString ShelvedLesson::numberedTitle() const
{
    const auto &number = read.lesson.number;
    return number ? u"%1 \u00b7 %2"_s.arg(*number).arg(title()) : title();
}

QList<ShelvedLesson> builtInLessons(const QString &language)
{
    const QDir folder(language == "zh_CN"_L1 ? u":/lessons/zh_CN"_s : u":/lessons/en"_s);
    QList<ShelvedLesson> lessons;
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(name));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        ShelvedLesson lesson = shelved(name, {name.toStdString(), source.readAll().toStdString(), {}});
        lesson.isBuiltIn = true;
        lessons.append(std::move(lesson));
    }
    return lessons;
}

Result<OpenedLessons> lessonsAt(const QString &path)
{
    Result<LessonFiles> found = openLessons(QFile::encodeName(path).toStdString());
    if (!found)
        return tl::unexpected(found.error());
    OpenedLessons opened;
    opened.folder = found->folder;
    for (LessonFile &file : found->files) {
        const QString key = QString::fromStdString(file.name);
        opened.lessons.append(shelved(key, std::move(file)));
    }
    return opened;
}

} // namespace rungs
