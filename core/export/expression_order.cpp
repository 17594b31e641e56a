// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/expression_order.h"

#include "core/export/session_facts.h"
#include "core/session/sort_frames.h"
#include "core/session/story_of_session.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>

namespace rungs {

namespace {

/// The first value of an expression in each frame, as a number to sort by.
class SortValues
{
public:
    SortValues(const filter::Expression &expression, std::size_t frames)
        : m_expression(expression)
        , m_values(frames, none)
    { }

    void take(std::size_t place, const filter::FrameFacts &facts)
    {
        m_store.clear();
        const std::vector<filter::Value> values = m_expression.values(facts, m_store);
        if (values.empty())
            return;
        if (isNumeric(m_expression.type())) {
            // What does not fit is as far as a number can be.
            constexpr filter::Wide least = none + 1;
            constexpr filter::Wide greatest = std::numeric_limits<std::int64_t>::max();
            m_values[place] = static_cast<std::int64_t>(std::clamp(values.front().number, least, greatest));
            return;
        }
        constexpr std::size_t mostBytes = 64;
        const std::string_view text = values.front().text().substr(0, mostBytes);
        m_values[place] = static_cast<std::int64_t>(m_texts.emplace(text, m_texts.size()).first->second);
    }

    /// Replaces texts by their places among all of them, once all have been taken.
    void rankTexts()
    {
        if (m_texts.empty())
            return;
        std::vector<std::pair<std::string_view, std::size_t>> sorted;
        sorted.reserve(m_texts.size());
        for (const auto &[text, number] : m_texts)
            sorted.emplace_back(text, number);
        std::ranges::sort(sorted);
        std::vector<std::int64_t> ranks(sorted.size());
        for (std::size_t i = 0; i < sorted.size(); ++i)
            ranks[sorted[i].second] = static_cast<std::int64_t>(i);
        for (std::int64_t &value : m_values) {
            if (value != none)
                value = ranks[static_cast<std::size_t>(value)];
        }
    }

    std::optional<std::int64_t> operator[](std::size_t place) const
    {
        return m_values[place] == none ? std::nullopt : std::optional(m_values[place]);
    }

private:
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

    const filter::Expression &m_expression;
    filter::Store m_store;
    std::vector<std::int64_t> m_values;
    std::unordered_map<std::string, std::size_t> m_texts; ///< with a number for each
};

/// The places of the frames, those of one connection after those of another, each in order.
std::vector<std::uint32_t> byConnection(const Session &session, const FrameSpan &frames)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> keyed;
    keyed.reserve(frames.count);
    for (std::uint32_t i = 0; i < frames.count; ++i)
        keyed.emplace_back(session.connectionOf(frames[i]).value, i);
    std::ranges::sort(keyed);
    std::vector<std::uint32_t> places;
    places.reserve(keyed.size());
    for (const auto &[connection, place] : keyed)
        places.push_back(place);
    return places;
}

/// @return false where it was stopped
bool takeAll(const SessionPtr &session, const FrameSpan &frames, const filter::Expression &expression,
             const std::stop_token &stop, const FrameProgress &progress, SortValues &values)
{
    constexpr std::uint32_t framesBetweenLooks = 1024;
    SessionFacts facts(session);
    std::shared_ptr<const Story> story;
    ConnectionId read;
    const bool needsStories = expression.needsConnection();
    const std::vector<std::uint32_t> places =
        needsStories ? byConnection(*session, frames) : std::vector<std::uint32_t>();
    for (std::uint32_t i = 0; i < frames.count; ++i) {
        if (i % framesBetweenLooks == 0) {
            if (progress)
                progress(i);
            if (stop.stop_requested())
                return false;
        }
        const std::uint32_t place = needsStories ? places[i] : i;
        const FrameId frame = frames[place];
        const ConnectionId connection = session->connectionOf(frame);
        if (needsStories && connection.isValid() && connection != read) {
            Result<Story> made = storyUpTo(*session, connection, mostRungsForColumns, stop);
            if (stop.stop_requested())
                return false;
            story = made ? std::make_shared<const Story>(*std::move(made)) : nullptr;
            read = connection;
        }
        if (const auto known = facts.of(frame, connection == read ? story : nullptr))
            values.take(place, **known);
    }
    return true;
}

} // namespace

FrameListPtr framesByExpression(const SessionPtr &session, const FrameSpan &frames,
                                const filter::Expression &expression, bool isDescending, const std::stop_token &stop,
                                const FrameProgress &progress)
{
    SortValues values(expression, frames.count);
    if (!takeAll(session, frames, expression, stop, progress, values))
        return nullptr;
    values.rankTexts();
    std::size_t place = 0;
    return sortFramesBy(frames, isDescending, stop, {}, [&](FrameId) { return values[place++]; });
}

} // namespace rungs
