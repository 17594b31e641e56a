// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace rungs {

/// How many packets went over each interface, as the kernel counts them: that takes no privilege.
class Traffic
{
public:
    static constexpr int mostSamples = 48;

    /// The interface of all interfaces.
    static QString any();

    /// Reads what the kernel says now.
    void sample();
    /// The same, from a text like that of /proc/net/dev, @p milliseconds after the one before.
    void sample(const QByteArray &text, int milliseconds);

    /// The interfaces that the kernel counts for.
    QStringList interfaces() const { return m_last.keys(); }
    /// Packets a second, the newest last.
    QList<double> rates(const QString &interface) const { return m_rates.value(interface); }
    /// Of the last second or so; empty where the interface is not known yet.
    double rate(const QString &interface) const;

private:
    static QHash<QString, quint64> packetsIn(const QByteArray &text);

    QHash<QString, quint64> m_last;
    QHash<QString, QList<double>> m_rates;
    qint64 m_when = 0; ///< of the last sample, in milliseconds
};

} // namespace rungs
