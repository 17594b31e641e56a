// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/display_options.h"
#include "ui/state/theme_choice.h"
#include "ui/state/zoom.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace rungs {

/// What is remembered from one run to the next. Whatever the file says, the values are ones that can be used.
class Settings
{
public:
    static constexpr int maxRecentFiles = 10;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    Zoom zoom() const;
    void setZoom(Zoom zoom);

    /// All but the zero of time, which belongs to one capture.
    DisplayOptions displayOptions() const;
    void setDisplayOptions(const DisplayOptions &options);

    /// Newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// The state that a part of the window made itself: its geometry, a splitter, the columns of a list.
    QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace rungs
