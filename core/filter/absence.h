// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/column_filter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rungs::filter {

/// Frames that a test decides about because they lack what it asks for.
struct Absence
{
    Place place;                        ///< of the test
    std::vector<std::string_view> keys; ///< of which the frames have none
    bool areMatches = false; ///< a negation lets them pass; else "!=" leaves out what would pass if it counted
    std::uint32_t frames = 0;
};

/// Counts, frame by frame, what a filter lets pass or leaves out only since a key is missing: "not x == y" holds for
/// frames without x, "x != y" does not. The filter outlives it.
class AbsenceCounter
{
public:
    explicit AbsenceCounter(const Filter &filter);

    /// Whether there is anything left to count.
    bool isNeeded() const { return !m_checks.empty() || !m_unseen.empty(); }
    /// @p passes whether the frame matches the filter
    void count(const FrameFacts &facts, bool passes, Filter::Scratch &scratch);
    /// Counts what columns tell of a chunk's frames.
    /// @p verdict of the filter on them
    /// @return the frames of which that was all, so that they need not be looked at; of the others nothing is counted
    Bits count(ColumnFilter &columns, const ChunkVerdict &verdict, const Bits &wanted);
    /// What another has counted of the same filter in other frames.
    void add(const AbsenceCounter &other);
    /// Those of which there are frames.
    std::vector<Absence> counts() const;
    /// Keys of the filter that no frame had, as far as all were looked at for them.
    std::vector<std::string_view> missingKeys() const;

private:
    struct Check
    {
        const Test *test;
        std::vector<const Operand *> keys;
        Absence absence;
    };

    void look(const Test &test, bool isNegated);
    void add(const Test &test, std::vector<const Operand *> keys, bool areMatches);
    static ChunkVerdict absenceOf(const Check &check, ColumnFilter &columns);

    const Filter &m_filter;
    std::vector<Check> m_checks;
    std::vector<const Operand *> m_unseen; ///< the keys of the filter that no frame had so far
};

} // namespace rungs::filter
