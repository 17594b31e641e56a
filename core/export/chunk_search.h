// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/session_facts.h"
#include "core/filter/absence.h"
#include "core/session/connection_order.h"
#include "core/session/session_columns.h"

#include <optional>

namespace rungs {

/// Looks for the frames of a session that pass a filter, chunk by chunk: by their columns where these tell, else by
/// taking them apart, one by one. For one thread.
class ChunkSearch
{
public:
    /// @p only the connection whose frames are looked at; none: all
    ChunkSearch(SessionPtr session, const filter::Filter &filter, ConnectionId only);

    /// Whether columns tell anything of any frame.
    bool canTell() const { return m_columnFilter.canTell(); }
    struct Told
    {
        filter::Bits passes;
        filter::Bits isOpen; ///< frames that have to be taken apart
    };
    /// What columns tell. Each chunk once: what is missing is counted.
    Told byColumns(const filter::Chunk &chunk);
    /// Adds the frames that pass. Only where the filter does not need their order.
    /// @return why a frame could not be read
    std::optional<Error> find(const filter::Chunk &chunk, FrameList &frames);
    /// Whether a frame passes, which is not told by columns.
    bool passes(const filter::FrameFacts &facts);

    filter::AbsenceCounter &absences() { return m_absences; }
    bool wasGivenUp() const { return m_scratch.wasGivenUp; }

private:
    filter::Bits wantedOf(const filter::Chunk &chunk) const;
    std::optional<Error> lookAt(const filter::Chunk &chunk, Told &told);

    SessionPtr m_session;
    const filter::Filter &m_filter;
    ConnectionId m_only;
    SessionColumns m_columns;
    filter::ColumnFilter m_columnFilter;
    filter::AbsenceCounter m_absences;
    filter::Filter::Scratch m_scratch;
    std::optional<SessionFacts> m_facts;
};

} // namespace rungs
