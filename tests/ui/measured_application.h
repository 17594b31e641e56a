// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>

#include <ctime>

namespace rungs {

/// Measures each event that the window's thread takes from its queue, with all that it leads to: in processor time of
/// this thread, so that other work on the machine does not count.
class MeasuredApplication : public QApplication
{
public:
    MeasuredApplication(int &count, char **arguments)
        : QApplication(count, arguments)
    { }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        // The receiver may be gone when it returns.
        const QByteArray name = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        m_isInside = true;
        const qint64 start = processorTime();
        const bool isDone = QApplication::notify(receiver, event);
        const qint64 taken = processorTime() - start;
        m_isInside = false;
        if (taken > m_longest) {
            m_longest = taken;
            m_what = name + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        }
        return isDone;
    }

    static MeasuredApplication *instance() { return dynamic_cast<MeasuredApplication *>(QApplication::instance()); }

    void begin() { m_longest = 0; }
    double longestMilliseconds() const { return static_cast<double>(m_longest) / 1e6; }
    /// Who got the longest event, and of what kind it was.
    QByteArray what() const { return m_what; }

private:
    /// Nanoseconds that this thread has run.
    static qint64 processorTime()
    {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1000000000 + time.tv_nsec;
    }

    bool m_isInside = false;
    qint64 m_longest = 0;
    QByteArray m_what;
};

} // namespace rungs
