// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/arrangement.h"

#include <QMap>
#include <QObject>
#include <QStringList>

namespace rungs {

class PaneArea;
class Settings;

/// The arrangements of the panes by name: those that come with the program, and those that the user saved. Each is
/// shown as it was left; reset() shows it as it was saved.
class Arrangements : public QObject
{
    Q_OBJECT

public:
    Arrangements(PaneArea &panes, Settings &settings, QObject *parent = nullptr);

    /// Of the standard ones the key, of the user's own the title after a slash.
    const QString &current() const { return m_current; }
    /// In the order of the menu.
    QStringList keys() const;
    QString title(const QString &key) const;
    /// The titles of those that the user saved.
    QStringList own() const { return m_own.keys(); }
    bool isStandardTitle(const QString &title) const;

    void choose(const QString &key);
    void reset();
    /// Replaces one of that title.
    void saveAs(const QString &title);
    void remove(const QString &title);

    void restore();
    void save();

signals:
    void changed();

private:
    Arrangement saved(const QString &key) const;

    PaneArea &m_panes;
    Settings &m_settings;
    QString m_current;
    QMap<QString, Arrangement> m_own;  ///< by title
    QMap<QString, Arrangement> m_left; ///< by key, as they were left
};

} // namespace rungs
