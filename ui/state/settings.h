// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/view_options.h"
#include "ui/state/zoom.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace rungs {

enum class ThemeChoice { system, light, dark };

/// What is saved from one run to the next. Whatever the file contains, the values are valid.
class Settings
{
public:
    static constexpr int maxRecentFiles = 10;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// The code of the language; empty: that of the desktop.
    QString language() const;
    void setLanguage(const QString &code);

    Zoom zoom() const;
    void setZoom(Zoom zoom);

    /// All but the time reference, which belongs to one capture.
    DisplayOptions displayOptions() const;
    void setDisplayOptions(const DisplayOptions &options);

    /// A capture that was opened before, and what is known of it.
    struct RecentFile
    {
        QString path;
        QDateTime opened;              ///< invalid: not known
        std::optional<quint64> frames; ///< empty: not known
    };

    /// Newest first.
    QStringList recentFiles() const;
    QList<RecentFile> recentFilesWithNotes() const;
    /// Remembers when a recent file was opened, and how many frames it has.
    void noteRecentFile(const QString &path, const QDateTime &opened, quint64 frames);
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// The furthest step of a lesson that was on show, from 1; 0: none. @p lesson its name
    int lessonStep(const QString &lesson) const;
    void setLessonStep(const QString &lesson, int step);

    /// The saved state of a part of the window: its geometry, a splitter, the columns of a list.
    QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace rungs
