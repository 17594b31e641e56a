// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace rungs {

/// How the panes are arranged: what is saved from one run to the next. Panes and places have names; unknown ones are
/// ignored by whoever applies it.
struct Arrangement
{
    QHash<QString, QList<int>> sizes;   ///< of the parts of each splitter
    QStringList hidden;                 ///< panes
    QHash<QString, QString> places;     ///< of the panes that are not in their own place
    QStringList raised;                 ///< panes before those that share their place, the latest first
    QStringList tornOff;                ///< panes in windows of their own
    QHash<QString, QByteArray> windows; ///< the geometries of such windows, open or not
    QHash<QString, QByteArray> columns; ///< of the lists; none: as at first

    QJsonObject toJson() const;
    /// What is missing or of the wrong kind is left out.
    static Arrangement fromJson(const QJsonObject &object);
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

} // namespace rungs
