// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/absence.h"

#include <algorithm>

namespace rungs::filter {

namespace {

void collectKeys(const Operand &operand, std::vector<const Operand *> &keys)
{
    if (operand.kind == Operand::Kind::key || operand.kind == Operand::Kind::raw)
        keys.push_back(&operand);
    for (const Operand &part : operand.parts)
        collectKeys(part, keys);
}

bool comparesValues(const Test &test)
{
    return test.kind == Test::Kind::comparison || test.kind == Test::Kind::contains || test.kind == Test::Kind::matches
           || test.kind == Test::Kind::member;
}

/// All keys, each once.
void collectAll(const Test &test, std::vector<const Operand *> &keys)
{
    constexpr std::size_t mostKeys = 16;
    std::vector<const Operand *> here;
    for (const Operand &operand : test.operands)
        collectKeys(operand, here);
    for (const Operand *key : here) {
        const bool isKnown =
            std::ranges::any_of(keys, [key](const Operand *each) { return each->key.key == key->key.key; });
        if (!isKnown && keys.size() < mostKeys)
            keys.push_back(key);
    }
    for (const Test &part : test.parts)
        collectAll(part, keys);
}

/// The keys whose values the tests below compare; those of a negation within are another matter.
void collectCompared(const Test &test, std::vector<const Operand *> &keys)
{
    if (comparesValues(test)) {
        for (const Operand &operand : test.operands)
            collectKeys(operand, keys);
    }
    for (const Test &part : test.parts) {
        if (part.kind != Test::Kind::negation)
            collectCompared(part, keys);
    }
}

} // namespace

AbsenceCounter::AbsenceCounter(const Filter &filter)
    : m_filter(filter)
{
    look(filter.test(), false);
    collectAll(filter.test(), m_unseen);
}

void AbsenceCounter::look(const Test &test, bool isNegated)
{
    if (test.kind == Test::Kind::negation && !isNegated) {
        std::vector<const Operand *> keys;
        collectCompared(test.parts[0], keys);
        add(test, std::move(keys), true);
    }
    const bool isUnequal = test.kind == Test::Kind::comparison && test.symbol == Symbol::allDiffer;
    if (isUnequal && !isNegated) {
        std::vector<const Operand *> keys;
        collectKeys(test.operands[0], keys);
        add(test, std::move(keys), false);
    }
    for (const Test &part : test.parts)
        look(part, isNegated != (test.kind == Test::Kind::negation));
}

void AbsenceCounter::add(const Test &test, std::vector<const Operand *> keys, bool areMatches)
{
    constexpr std::size_t mostChecks = 8;
    if (keys.empty() || m_checks.size() == mostChecks)
        return;
    Check check{&test, {}, {test.place, {}, areMatches, 0}};
    for (const Operand *key : keys) {
        if (std::ranges::find(check.absence.keys, key->key.key) != check.absence.keys.end())
            continue;
        check.absence.keys.push_back(key->key.key);
        check.keys.push_back(key);
    }
    m_checks.push_back(std::move(check));
}

void AbsenceCounter::count(const FrameFacts &facts, bool passes, Filter::Scratch &scratch)
{
    std::erase_if(m_unseen, [&](const Operand *key) { return !valuesOf(*key, facts, scratch.store).empty(); });
    for (Check &check : m_checks) {
        if (check.absence.areMatches != passes)
            continue;
        const bool isAbsent = std::ranges::all_of(
            check.keys, [&](const Operand *key) { return valuesOf(*key, facts, scratch.store).empty(); });
        // Only since the key is missing: with the other answer of this test, the whole filter has another one.
        if (isAbsent && m_filter.matchesWith(Answer{check.test, !check.absence.areMatches}, facts, scratch) != passes)
            ++check.absence.frames;
    }
}

ChunkVerdict AbsenceCounter::absenceOf(const Check &check, ColumnFilter &columns)
{
    ChunkVerdict presence; // of any of its keys
    presence.isKnown.fill(true);
    for (const Operand *key : check.keys)
        presence = either(presence, columns.presenceOf(*key));
    return negated(presence);
}

Bits AbsenceCounter::count(ColumnFilter &columns, const ChunkVerdict &verdict, const Bits &wanted)
{
    Bits settled = verdict.isKnown & wanted;
    std::vector<Bits> absent;
    for (const Check &check : m_checks) {
        const Bits isMeant = check.absence.areMatches ? verdict.passes : ~verdict.passes;
        const ChunkVerdict absence = both({isMeant, verdict.isKnown}, absenceOf(check, columns));
        const ChunkVerdict other = columns.verdictWith(Answer{check.test, !check.absence.areMatches});
        const ChunkVerdict counted =
            both(absence, either(both(verdict, negated(other)), both(negated(verdict), other)));
        settled = settled & counted.isKnown;
        absent.push_back(counted.passes);
    }
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i].absence.frames += (absent[i] & settled).count();
    // A key that may be in a frame that is not looked at is not missing, as far as can be told.
    std::erase_if(m_unseen, [&](const Operand *key) {
        const ChunkVerdict presence = columns.presenceOf(*key);
        return ((presence.passes | ~presence.isKnown) & settled).count() > 0;
    });
    return settled;
}

void AbsenceCounter::add(const AbsenceCounter &other)
{
    for (std::size_t i = 0; i < m_checks.size(); ++i)
        m_checks[i].absence.frames += other.m_checks[i].absence.frames;
    std::erase_if(m_unseen, [&](const Operand *key) { return std::ranges::count(other.m_unseen, key) == 0; });
}

std::vector<std::string_view> AbsenceCounter::missingKeys() const
{
    std::vector<std::string_view> keys;
    for (const Operand *key : m_unseen)
        keys.push_back(key->key.key);
    return keys;
}

std::vector<Absence> AbsenceCounter::counts() const
{
    std::vector<Absence> counts;
    for (const Check &check : m_checks) {
        if (check.absence.frames > 0)
            counts.push_back(check.absence);
    }
    return counts;
}

} // namespace rungs::filter
