// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/traffic.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

QString Traffic::any()
{
    return u"any"_s;
}

void Traffic::sample()
{
    QFile file(u"/proc/net/dev"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qint64 now = QDeadlineTimer::current().deadline();
    sample(file.readAll(), static_cast<int>(std::clamp<qint64>(now - m_when, 1, 60000)));
    m_when = now;
}

void Traffic::sample(const QByteArray &text, int milliseconds)
{
    QHash<QString, quint64> now = packetsIn(text);
    quint64 all = 0;
    for (const quint64 packets : std::as_const(now))
        all += packets;
    now.insert(any(), all);
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        const auto before = m_last.constFind(each.key());
        if (before == m_last.cend() || each.value() < *before)
            continue;
        QList<double> &rates = m_rates[each.key()];
        rates.append(static_cast<double>(each.value() - *before) * 1000 / milliseconds);
        if (rates.size() > mostSamples)
            rates.removeFirst();
    }
    m_last = now;
}

double Traffic::rate(const QString &interface) const
{
    const QList<double> rates = m_rates.value(interface);
    const auto few = std::min<qsizetype>(rates.size(), 3);
    double sum = 0;
    for (const double rate : rates.last(few))
        sum += rate;
    return few == 0 ? 0 : sum / static_cast<double>(few);
}

/// Received and sent ones. Each line is "NAME: BYTES PACKETS ... (8 numbers) BYTES PACKETS ...". On the loopback
/// interface what is sent is also received: it is counted once.
QHash<QString, quint64> Traffic::packetsIn(const QByteArray &text)
{
    constexpr int received = 1;
    constexpr int sent = 9;
    QHash<QString, quint64> packets;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QString name = QString::fromUtf8(line.first(colon).trimmed());
        const QList<QByteArray> numbers = line.sliced(colon + 1).simplified().split(' ');
        if (numbers.size() <= sent)
            continue;
        packets.insert(name, numbers[received].toULongLong() + (name == "lo"_L1 ? 0 : numbers[sent].toULongLong()));
    }
    return packets;
}

} // namespace rungs
