// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_find.h"

#include "core/text/error_text.h"
#include "core/text/filter_text.h"
#include "ui/text/translate.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

tl::expected<StreamPattern, QString> patternOf(const FindQuery &query, const StreamEncoding &encoding)
{
    const auto taken = [](filter::Result<StreamPattern> made) -> tl::expected<StreamPattern, QString> {
        if (!made)
            return tl::unexpected(plainText(filterErrorPhrase(made.error())));
        return *std::move(made);
    };
    if (query.kind == FindQuery::Kind::bytes) {
        if (std::optional<Bytes> bytes = query.bytes())
            return StreamPattern::bytes(*std::move(bytes));
        return tl::unexpected(FindBar::noBytes());
    }
    const Bytes whole = encoded(query.text, encoding.name);
    if (whole.empty())
        return tl::unexpected(StreamFind::tr("%1 lacks a character of this text.").arg(encoding.title));
    if (query.kind == FindQuery::Kind::expression) {
        if (encoding.unit > 1)
            return tl::unexpected(StreamFind::tr("Regular expressions cannot search %1.").arg(encoding.title));
        const bool isUtf8 = std::string_view(encoding.name) == "UTF-8";
        const std::string text(whole.begin(), whole.end());
        return taken(StreamPattern::expression(text, query.isCaseSensitive, isUtf8));
    }
    if (query.isCaseSensitive)
        return StreamPattern::bytes(whole);
    std::vector<std::vector<Bytes>> characters;
    for (const uint code : query.text.toUcs4()) {
        const char32_t sign = code;
        const QString one = QString::fromUcs4(&sign, 1);
        std::vector<Bytes> forms{encoded(one, encoding.name)};
        for (const QString &other : {one.toLower(), one.toUpper()}) {
            if (Bytes form = encoded(other, encoding.name);
                !form.empty() && std::ranges::find(forms, form) == forms.end())
                forms.push_back(std::move(form));
        }
        characters.push_back(std::move(forms));
    }
    return taken(StreamPattern::anyOf(characters));
}

StreamFind::StreamFind(QObject *parent)
    : QObject(parent)
{ }

StreamFind::~StreamFind() = default;

void StreamFind::clear()
{
    m_task.cancel();
    m_index.reset();
    m_query = {};
    m_matches.reset();
    m_order.clear();
    m_count = 0;
    m_fault.clear();
    m_current.reset();
    emit changed();
}

void StreamFind::search(const SessionPtr &session, const StreamIndexPtr &index, std::optional<Side> only,
                        const StreamEncoding &encoding, const FindQuery &query)
{
    if (index == m_index && only == m_only && query == m_query && m_encoding == encoding.name)
        return;
    clear();
    if (!index || query.text.isEmpty())
        return;
    m_index = index;
    m_only = only;
    m_query = query;
    m_encoding = encoding.name;
    m_shown = StreamOrder(index, only);
    m_progress = {};
    tl::expected<StreamPattern, QString> pattern = patternOf(query, encoding);
    if (!pattern) {
        m_fault = pattern.error();
        emit changed();
        return;
    }
    const auto work = [session, index, order = m_shown, only,
                       pattern = *std::move(pattern)](const std::stop_token &stop, const auto &report) -> Outcome {
        StreamReader reader(session, index);
        const std::vector<Side> sides =
            only ? std::vector<Side>{*only} : std::vector<Side>(bothSides.begin(), bothSides.end());
        Result<StreamMatches> found =
            searchStream(reader, sides, pattern, stop, [&](std::uint64_t done, std::uint64_t count) {
                report(Progress{done, count});
            });
        if (!found)
            return {{}, {}, std::move(found).error()};
        Outcome outcome{*std::move(found), {}, {}};
        const std::vector<StreamRange> &ranges = outcome.matches.ranges;
        outcome.order.resize(ranges.size());
        std::iota(outcome.order.begin(), outcome.order.end(), 0U);
        std::vector<std::uint64_t> places;
        for (const StreamRange &range : ranges)
            places.push_back(order.placeOf(range.side, range.offset));
        std::ranges::sort(outcome.order, {}, [&places](std::uint32_t number) { return places[number]; });
        return outcome;
    };
    m_task.start(
        work, [this](Outcome outcome) { take(std::move(outcome)); },
        [this](Progress now) {
            m_progress = now;
            emit changed();
        });
    emit changed();
}

void StreamFind::take(Outcome outcome)
{
    m_count = outcome.matches.count;
    m_isComplete = outcome.matches.isComplete;
    m_wasGivenUp = outcome.matches.wasGivenUp;
    if (outcome.error)
        m_fault = plainText(errorPhrase(*outcome.error));
    m_order = std::move(outcome.order);
    m_matches = std::make_shared<const std::vector<StreamRange>>(std::move(outcome.matches.ranges));
    emit changed();
    emit finished();
}

std::optional<StreamRange> StreamFind::from(std::uint64_t place, bool isForward, bool includesPlace)
{
    if (m_order.empty())
        return std::nullopt;
    const auto placeOf = [this](std::uint32_t number) {
        const StreamRange &range = (*m_matches)[number];
        return m_shown.placeOf(range.side, range.offset);
    };
    std::size_t number = 0;
    if (isForward) {
        const auto next = includesPlace ? std::ranges::lower_bound(m_order, place, {}, placeOf)
                                        : std::ranges::upper_bound(m_order, place, {}, placeOf);
        number = next == m_order.end() ? 0 : static_cast<std::size_t>(next - m_order.begin());
    } else {
        const auto next = std::ranges::lower_bound(m_order, place, {}, placeOf);
        number = static_cast<std::size_t>(next == m_order.begin() ? m_order.size() : next - m_order.begin()) - 1;
    }
    m_current = number;
    emit changed();
    return (*m_matches)[m_order[number]];
}

QString StreamFind::text() const
{
    if (!m_fault.isEmpty() || m_query.text.isEmpty())
        return m_fault;
    const QLocale locale;
    if (m_task.isRunning()) {
        const std::uint64_t total = m_shown.total();
        const auto percent = static_cast<int>(total == 0 ? 0 : m_progress.done * 100 / total);
        return tr("%1 so far, %2 % searched")
            .arg(locale.toString(static_cast<qulonglong>(m_progress.count)))
            .arg(percent);
    }
    if (m_count == 0)
        return m_isComplete ? tr("No match") : tr("Stopped: no match so far");
    QString text = m_current
                       ? tr("%1 of %2", "the number of a match, how many there are")
                             .arg(locale.toString(static_cast<qulonglong>(*m_current + 1)),
                                  locale.toString(static_cast<qulonglong>(m_count)))
                       : tr("%Ln match(es)", nullptr, static_cast<int>(std::min<std::uint64_t>(m_count, INT_MAX)));
    if (!m_isComplete)
        text = tr("%1, stopped").arg(text);
    if (m_wasGivenUp)
        text = tr("%1, and perhaps more: the expression takes too many steps").arg(text);
    return text;
}

} // namespace rungs
