// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chunk_search.h"

#include <algorithm>
#include <utility>

namespace rungs {

using filter::Bits;
using filter::Chunk;

ChunkSearch::ChunkSearch(SessionPtr session, const filter::Filter &filter, ConnectionId only)
    : m_session(std::move(session))
    , m_filter(filter)
    , m_only(only)
    , m_columns(*m_session)
    , m_columnFilter(filter, m_columns)
    , m_absences(filter)
{ }

Bits ChunkSearch::wantedOf(const Chunk &chunk) const
{
    Bits wanted;
    for (std::uint32_t i = 0; i < chunk.count; ++i) {
        if (!m_only.isValid() || m_session->connectionOf({chunk.first + i}) == m_only)
            wanted.set(i);
    }
    return wanted;
}

ChunkSearch::Told ChunkSearch::byColumns(const Chunk &chunk)
{
    const Bits wanted = wantedOf(chunk);
    if (!canTell() || wanted.isEmpty())
        return {{}, wanted};
    m_columnFilter.begin(chunk);
    const filter::ChunkVerdict verdict = m_columnFilter.verdict();
    const Bits settled = m_absences.count(m_columnFilter, verdict, wanted);
    return {verdict.passes & settled, wanted & ~settled};
}

std::optional<Error> ChunkSearch::find(const Chunk &chunk, FrameList &frames)
{
    Told told = byColumns(chunk);
    std::optional<Error> error;
    if (!told.isOpen.isEmpty())
        error = lookAt(chunk, told);
    told.passes.forEach(
        [&](std::size_t place) { frames.push_back({chunk.first + static_cast<std::uint32_t>(place)}); });
    return error;
}

std::optional<Error> ChunkSearch::lookAt(const Chunk &chunk, Told &told)
{
    if (!m_facts)
        m_facts.emplace(m_session, m_filter.needsSummary());
    std::optional<Error> error;
    m_session->frames().forEachPlace(
        chunk.first, chunk.count, [&](std::size_t number, const FrameRow &row, std::uint64_t offset) {
            const std::size_t place = number - chunk.first;
            if (!told.isOpen[place] || error)
                return;
            const auto facts = m_facts->of({static_cast<std::uint32_t>(number)}, row, offset);
            if (!facts)
                error = facts.error();
            else if (passes(**facts))
                told.passes.set(place);
        });
    return error;
}

bool ChunkSearch::passes(const filter::FrameFacts &facts)
{
    const bool passes = m_filter.matches(facts, m_scratch);
    if (m_absences.isNeeded())
        m_absences.count(facts, passes, m_scratch);
    return passes;
}

} // namespace rungs
