// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/expression_order.h"

#include "core/export/expression_pass.h"
#include "core/session/sort_frames.h"

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

} // namespace

FrameListPtr framesByExpression(const SessionPtr &session, const FrameSpan &frames,
                                const filter::Expression &expression, bool isDescending, const std::stop_token &stop,
                                const FrameProgress &progress)
{
    SortValues values(expression, frames.count);
    const bool isWhole =
        forEachAsked(session, frames, expression, stop, progress,
                     [&values](std::uint32_t place, const filter::FrameFacts &facts) { values.take(place, facts); });
    if (!isWhole)
        return nullptr;
    values.rankTexts();
    std::size_t place = 0;
    return sortFramesBy(frames, isDescending, stop, {}, [&](FrameId) { return values[place++]; });
}

} // namespace rungs
