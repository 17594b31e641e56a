// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/line_text.h"

#include "core/filter/filter_key.h"
#include "ui/state/selection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(rungs::FilterLine)
};

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The number of a frame, with or without "#"; none: it is not one.
std::optional<qulonglong> numberOf(const QString &word)
{
    bool isNumber = false;
    const qulonglong number = (word.startsWith(u'#') ? word.mid(1) : word).toULongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

constexpr qint64 second = 1'000'000'000; ///< in nanoseconds

/// "1.5s" since the first frame, or the local time "14:02:31.5" on the day of the first frame; none: it is no time.
std::optional<Timestamp> timeOf(const QString &word, const Session &session)
{
    static const QRegularExpression sinceStart(u"^(\\d{1,9})(?:\\.(\\d{1,9}))?s$"_s);
    static const QRegularExpression ofDay(u"^(\\d{1,2}:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?$"_s);
    const Timestamp start = session.startTime();
    if (!start.isKnown())
        return std::nullopt;
    const auto rest = [](const QRegularExpressionMatch &match) {
        return match.captured(2).leftJustified(9, u'0').toLongLong();
    };
    if (const QRegularExpressionMatch match = sinceStart.match(word); match.hasMatch())
        return Timestamp{start.nanoseconds + match.captured(1).toLongLong() * second + rest(match)};
    const QRegularExpressionMatch match = ofDay.match(word);
    const QTime time = QTime::fromString(match.captured(1).rightJustified(8, u'0'), u"HH:mm:ss"_s);
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(start.nanoseconds / (second / 1000));
    return Timestamp{QDateTime(first.date(), time).toSecsSinceEpoch() * second + rest(match)};
}

std::optional<filter::Key> keyOf(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    return filter::findKey({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

/// Whether each word is a number or a key, and the first a number or a time.
bool isPlace(const QStringList &words, const SessionPtr &session)
{
    if (words.isEmpty() || !(numberOf(words.first()) || (session && timeOf(words.first(), *session))))
        return false;
    return std::all_of(words.begin() + 1, words.end(),
                       [](const QString &word) { return numberOf(word) || keyOf(word.toLower()); });
}

/// To the first frame that was captured then, or later.
QString goToTime(Timestamp time, const QString &word, Selection &selection)
{
    const Session &session = *selection.session();
    for (FrameId id{0}; id.value < session.frameCount(); ++id.value) {
        if (session.frame(id).time >= time) {
            selection.selectFrame(id);
            return {};
        }
    }
    return LineWords::tr("No frame was captured at %1 or later.").arg(word);
}

QString goToFrame(qulonglong number, Selection &selection)
{
    const std::uint32_t count = selection.session()->frameCount();
    if (number < 1 || number > count)
        return LineWords::tr("Frame %1 does not exist: the capture has %n frame(s).", nullptr, static_cast<int>(count))
            .arg(number);
    selection.selectFrame(FrameId{static_cast<std::uint32_t>(number - 1)});
    return {};
}

} // namespace

LineText readLine(const QString &text, const Selection &selection)
{
    LineText line;
    line.utf8 = text.toUtf8();
    const std::string_view view(line.utf8.constData(), static_cast<std::size_t>(line.utf8.size()));
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return line;
    if (isPlace(words, selection.session())) {
        line.kind = LineText::Kind::place;
        return line;
    }
    auto compiled = compileFilter(view, selection.session(), selection.frame());
    if (!compiled) {
        line.kind = LineText::Kind::wrong;
        line.error = compiled.error();
        line.hints = filter::hintsOf(view, compiled.error());
        return line;
    }
    line.hints = filter::hintsOf(view, *compiled);
    line.filter = std::make_shared<const filter::Filter>(std::move(*compiled));
    // A protocol alone is what one filters by; a field alone can be gone to as well.
    const std::optional<filter::Key> key = words.size() == 1 ? keyOf(words.first()) : std::nullopt;
    const bool isOfField = key && !key->protocol && !key->isFrame && key->derived == nullptr && key->second.empty();
    line.kind = isOfField ? LineText::Kind::key : LineText::Kind::filter;
    return line;
}

QString goToPlace(const QString &text, Selection &selection)
{
    for (const QString &word : wordsOf(text)) {
        const std::optional<qulonglong> number = numberOf(word);
        const std::optional<Timestamp> time = timeOf(word, *selection.session());
        const QString reason = number ? goToFrame(*number, selection)
                               : time ? goToTime(*time, word, selection)
                                      : goToKey(word.toLower(), selection);
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

bool hasField(const QString &key, const Selection &selection)
{
    return selection.decoded() && selection.decoded()->find(key.toStdString()) != DecodedFrame::noNode;
}

QString goToKey(const QString &key, Selection &selection)
{
    if (!hasField(key, selection))
        return LineWords::tr("Frame %1 has no field %2.").arg(frameNumber(selection.frame())).arg(key);
    selection.selectKey(key);
    return {};
}

} // namespace rungs
