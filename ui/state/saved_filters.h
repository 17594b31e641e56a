// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace rungs {

/// The filters of the user: those that were used last, and those that have a name.
class SavedFilters
{
public:
    static constexpr int mostRecent = 20;
    static constexpr int mostSaved = 200;

    struct Named
    {
        QString name;
        QString text;
    };

    /// Newest first.
    QStringList recent() const;
    void addRecent(const QString &text);
    void clearRecent();

    /// By name.
    QList<Named> saved() const;
    /// Takes the place of one of the same name.
    void save(const QString &name, const QString &text);
    void remove(const QString &name);

private:
    void write(const QList<Named> &filters);

    QSettings m_settings;
};

} // namespace rungs
