// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_text.h"

#include "core/session/session.h"
#include "ui/state/view_options.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1000000000;
constexpr std::uint64_t microsecondTicks = 1000000;

/// The part of a second, after the point.
QString fraction(std::int64_t nanoseconds, int digits)
{
    return u"%1"_s.arg(nanoseconds, 9, 10, QLatin1Char('0')).left(digits);
}

/// The magnitude is taken without a sign: the most negative difference has no positive one.
QString secondsText(std::int64_t from, std::int64_t to, int digits)
{
    const bool isNegative = to < from;
    const auto difference = isNegative ? static_cast<std::uint64_t>(from) - static_cast<std::uint64_t>(to)
                                       : static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
    return (isNegative ? u"-"_s : QString()) + QString::number(difference / nanosecondsPerSecond) + u'.'
           + fraction(static_cast<std::int64_t>(difference % nanosecondsPerSecond), digits);
}

QString clockText(Timestamp time, TimeFormat format, int digits)
{
    std::int64_t seconds = time.nanoseconds / nanosecondsPerSecond;
    std::int64_t rest = time.nanoseconds % nanosecondsPerSecond;
    if (rest < 0) {
        rest += nanosecondsPerSecond;
        --seconds;
    }
    const bool isUtc = format == TimeFormat::utc;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, isUtc ? Qt::UTC : Qt::LocalTime);
    return moment.toString(isUtc ? u"yyyy-MM-dd HH:mm:ss"_s : u"HH:mm:ss"_s) + u'.' + fraction(rest, digits);
}

} // namespace

QString timeText(const Session &session, FrameId frame, const DisplayOptions &options)
{
    const FrameRow &row = session.frame(frame);
    if (!row.time.isKnown())
        return {};
    const int digits = session.interfaceOf(frame).ticksPerSecond > microsecondTicks ? 9 : 6;
    switch (options.time) {
    case TimeFormat::sinceStart: {
        const bool hasReference = options.timeReference.isValid() && options.timeReference.value < session.frameCount();
        const Timestamp zero = hasReference ? session.frame(options.timeReference).time : session.startTime();
        return zero.isKnown() ? secondsText(zero.nanoseconds, row.time.nanoseconds, digits) : QString();
    }
    case TimeFormat::sincePrevious: {
        const FrameId previous{frame.value == 0 ? 0 : frame.value - 1};
        const Timestamp before = session.frame(previous).time;
        return before.isKnown() ? secondsText(before.nanoseconds, row.time.nanoseconds, digits) : QString();
    }
    case TimeFormat::ofDay:
    case TimeFormat::utc:
        break;
    }
    return clockText(row.time, options.time, digits);
}

} // namespace rungs
