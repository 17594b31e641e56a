// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include "ui/text/languages.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

template <class Choice, std::size_t count>
struct Names
{
    struct Entry
    {
        Choice choice;
        QLatin1StringView name;
    };
    Entry entries[count];

    QString nameOf(Choice choice) const
    {
        for (const Entry &entry : entries) {
            if (entry.choice == choice)
                return entry.name;
        }
        return entries[0].name;
    }
    /// The first one if the name is unknown.
    Choice choiceOf(const QString &name) const
    {
        for (const Entry &entry : entries) {
            if (entry.name == name)
                return entry.choice;
        }
        return entries[0].choice;
    }
};

constexpr Names<ThemeChoice, 3> themes = {{
    {ThemeChoice::system, "system"_L1},
    {ThemeChoice::light, "light"_L1},
    {ThemeChoice::dark, "dark"_L1},
}};
constexpr Names<TimeFormat, 4> timeFormats = {{
    {TimeFormat::sinceStart, "since-start"_L1},
    {TimeFormat::sincePrevious, "since-previous"_L1},
    {TimeFormat::ofDay, "of-day"_L1},
    {TimeFormat::utc, "utc"_L1},
}};
constexpr Names<NumberForm, 2> numberForms = {{
    {NumberForm::relative, "relative"_L1},
    {NumberForm::raw, "raw"_L1},
}};

} // namespace

ThemeChoice Settings::theme() const
{
    return themes.choiceOf(m_settings.value("theme"_L1).toString());
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue("theme"_L1, themes.nameOf(theme));
}

QString Settings::language() const
{
    const QString code = m_settings.value("language"_L1).toString();
    const auto languages = Languages::all();
    return std::ranges::find(languages, code, &Language::code) == languages.end() ? QString() : code;
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue("language"_L1, code);
}

Zoom Settings::zoom() const
{
    return Zoom(m_settings.value("zoom"_L1, 100).toInt());
}

void Settings::setZoom(Zoom zoom)
{
    m_settings.setValue("zoom"_L1, zoom.percent());
}

DisplayOptions Settings::displayOptions() const
{
    DisplayOptions options;
    options.sequenceNumbers = numberForms.choiceOf(m_settings.value("sequence-numbers"_L1).toString());
    options.time = timeFormats.choiceOf(m_settings.value("time"_L1).toString());
    options.showsBits = m_settings.value("bits-and-masks"_L1).toBool();
    return options;
}

void Settings::setDisplayOptions(const DisplayOptions &options)
{
    m_settings.setValue("sequence-numbers"_L1, numberForms.nameOf(options.sequenceNumbers));
    m_settings.setValue("time"_L1, timeFormats.nameOf(options.time));
    m_settings.setValue("bits-and-masks"_L1, options.showsBits);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value("recent-files"_L1).toStringList().mid(0, maxRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue("recent-files"_L1, files.mid(0, maxRecentFiles));
}

QList<Settings::RecentFile> Settings::recentFilesWithNotes() const
{
    QHash<QString, RecentFile> known;
    for (const QString &note : m_settings.value("recent-notes"_L1).toStringList()) {
        RecentFile file;
        file.path = note.section(u' ', 2);
        file.opened = QDateTime::fromString(note.section(u' ', 0, 0), Qt::ISODate);
        bool isNumber = false;
        const quint64 frames = note.section(u' ', 1, 1).toULongLong(&isNumber);
        if (isNumber)
            file.frames = frames;
        known.insert(file.path, file);
    }
    QList<RecentFile> files;
    for (const QString &path : recentFiles())
        files.append(known.value(path, {path, {}, {}}));
    return files;
}

void Settings::noteRecentFile(const QString &path, const QDateTime &opened, quint64 frames)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList notes;
    for (const RecentFile &file : recentFilesWithNotes()) {
        const bool isThis = file.path == absolute;
        if (!isThis && !file.frames)
            continue;
        notes.append(u"%1 %2 %3"_s.arg((isThis ? opened : file.opened).toString(Qt::ISODate))
                         .arg(isThis ? frames : *file.frames)
                         .arg(file.path));
    }
    m_settings.setValue("recent-notes"_L1, notes);
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue("recent-files"_L1, files);
}

void Settings::clearRecentFiles()
{
    m_settings.remove("recent-files"_L1);
    m_settings.remove("recent-notes"_L1);
}

QString Settings::lastFolder() const
{
    return m_settings.value("last-folder"_L1).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings.setValue("last-folder"_L1, folder);
}

namespace {

/// A path is no key: its slashes would be groups.
QString lessonKey(const QString &lesson)
{
    return "lessons/"_L1 + QString::fromLatin1(lesson.toUtf8().toPercentEncoding());
}

} // namespace

int Settings::lessonStep(const QString &lesson) const
{
    return std::max(0, m_settings.value(lessonKey(lesson)).toInt());
}

void Settings::setLessonStep(const QString &lesson, int step)
{
    m_settings.setValue(lessonKey(lesson), step);
}

QByteArray Settings::layout(const QString &part) const
{
    return m_settings.value("layout/"_L1 + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue("layout/"_L1 + part, state);
}

} // namespace rungs
