// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/column_filter.h"

#include "core/filter/endpoint_frame.h"

#include <algorithm>
#include <limits>

namespace rungs::filter {

namespace {

bool isFixedKey(const Operand &operand)
{
    return operand.kind == Operand::Kind::key && !operand.key.isFrame && operand.key.derived == nullptr;
}

/// Of one operand and its parts; none where it needs something else, or different ones.
class ColumnSearch
{
public:
    void look(const Operand &operand, bool isPresence)
    {
        if (operand.kind == Operand::Kind::key)
            take(columnOf(operand, isPresence));
        else if (operand.kind == Operand::Kind::raw)
            take(Column::none);
        for (const Operand &part : operand.parts)
            look(part, false);
    }
    Column found() const { return m_found.value_or(Column::none); }

private:
    static Column columnOf(const Operand &operand, bool isPresence)
    {
        if (operand.key.derived != nullptr)
            return operand.key.derived->column;
        const bool isTold =
            isPresence ? EndpointFrame::tellsPresenceOf(operand.key) : EndpointFrame::tellsValuesOf(operand.key);
        return isFixedKey(operand) && isTold ? Column::endpoints : Column::none;
    }
    void take(Column column) { m_found = m_found && *m_found != column ? Column::none : column; }

    std::optional<Column> m_found;
};

Column columnOf(const Test &test)
{
    ColumnSearch search;
    for (const Operand &operand : test.operands)
        search.look(operand, test.kind == Test::Kind::presence);
    return search.found();
}

/// Whether all of its keys stand for both ends: then it is the same to it which of them sends.
bool isOfBothEnds(const Operand &operand)
{
    const bool isKey = operand.kind == Operand::Kind::key;
    return (!isKey || !operand.key.second.empty()) && std::ranges::all_of(operand.parts, isOfBothEnds);
}

bool isOfNumbers(Column column)
{
    return column != Column::none && column < Column::events;
}

/// The numbers that pass a test.
struct Numbers
{
    struct Interval
    {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };

    std::vector<Interval> intervals;
    bool isInverted = false;
};

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

std::int64_t clamped(Wide number)
{
    return static_cast<std::int64_t>(std::clamp(number, Wide{least}, Wide{greatest}));
}

/// From @p first to @p last, where that is anything that a column can hold.
void add(Wide first, Wide last, Numbers &numbers)
{
    if (first <= last && first <= Wide{greatest} && last >= Wide{least})
        numbers.intervals.push_back({clamped(first), clamped(last)});
}

bool isOneConstant(const Operand &operand)
{
    return operand.kind == Operand::Kind::constant && operand.values.size() == 1;
}

Symbol mirrored(Symbol symbol)
{
    switch (symbol) {
    case Symbol::less:
        return Symbol::greater;
    case Symbol::lessOrEqual:
        return Symbol::greaterOrEqual;
    case Symbol::greater:
        return Symbol::less;
    case Symbol::greaterOrEqual:
        return Symbol::lessOrEqual;
    default:
        return symbol;
    }
}

Numbers compared(Symbol symbol, Wide with)
{
    Numbers numbers;
    switch (symbol) {
    case Symbol::allDiffer:
    case Symbol::anyDiffers:
        numbers.isInverted = true;
        [[fallthrough]];
    case Symbol::anyEqual:
    case Symbol::allEqual:
        add(with, with, numbers);
        break;
    case Symbol::less:
        add(least, with - 1, numbers);
        break;
    case Symbol::lessOrEqual:
        add(least, with, numbers);
        break;
    case Symbol::greater:
        add(with + 1, greatest, numbers);
        break;
    case Symbol::greaterOrEqual:
        add(with, greatest, numbers);
        break;
    default:
        break;
    }
    return numbers;
}

/// Of a set; empty where an element is no constant.
std::optional<Numbers> members(const Test &test)
{
    Numbers numbers;
    for (std::size_t i = 0; i < test.isRange.size(); ++i) {
        const Operand &first = test.operands[1 + 2 * i];
        const Operand &last = test.isRange[i] ? test.operands[2 + 2 * i] : first;
        if (!isOneConstant(first) || !isOneConstant(last))
            return std::nullopt;
        add(first.values[0].number, last.values[0].number, numbers);
    }
    return numbers;
}

/// Which values of the one key of @p test pass it; empty where it asks for more than a comparison with constants.
std::optional<Numbers> numbersOf(const Test &test)
{
    const auto isKey = [&test](std::size_t i) { return test.operands[i].kind == Operand::Kind::key; };
    switch (test.kind) {
    case Test::Kind::presence:
        return isKey(0) ? std::optional(Numbers{{}, true}) : std::nullopt;
    case Test::Kind::comparison:
        if (isKey(0) && isOneConstant(test.operands[1]))
            return compared(test.symbol, test.operands[1].values[0].number);
        if (isKey(1) && isOneConstant(test.operands[0]))
            return compared(mirrored(test.symbol), test.operands[0].values[0].number);
        return std::nullopt;
    case Test::Kind::member:
        return isKey(0) ? members(test) : std::nullopt;
    default:
        return std::nullopt;
    }
}

ChunkVerdict same(bool passes)
{
    ChunkVerdict verdict;
    verdict.passes.fill(passes);
    verdict.isKnown.fill(true);
    return verdict;
}

} // namespace

/// A test that has no parts.
class ColumnFilter::Leaf
{
public:
    explicit Leaf(Column column)
        : m_column(column)
    { }
    virtual ~Leaf() = default;

    Column column() const { return m_column; }
    /// Sets the bits of those frames that pass, if they have a value.
    virtual void look(const ColumnPart &part, std::size_t count, Bits &passes) = 0;

private:
    Column m_column;
};

/// One that compares a number.
class ColumnFilter::NumberLeaf : public Leaf
{
public:
    NumberLeaf(Column column, Numbers numbers)
        : Leaf(column)
        , m_numbers(std::move(numbers))
    { }

    void look(const ColumnPart &part, std::size_t count, Bits &passes) override
    {
        for (const Numbers::Interval &interval : m_numbers.intervals) {
            for (std::size_t word = 0; word * 64 < count; ++word)
                passes.words[word] |= wordOf(part.values.data() + word * 64, interval);
        }
        if (m_numbers.isInverted)
            passes = ~passes;
    }

private:
    static std::uint64_t wordOf(const std::int64_t *values, const Numbers::Interval &interval)
    {
        const auto first = static_cast<std::uint64_t>(interval.first);
        const std::uint64_t width = static_cast<std::uint64_t>(interval.last) - first;
        std::uint64_t word = 0;
        for (unsigned i = 0; i < 64; ++i)
            word |= std::uint64_t{static_cast<std::uint64_t>(values[i]) - first <= width} << i;
        return word;
    }

    Numbers m_numbers;
};

/// One that asks for what a value stands for: it is evaluated once for each of them.
class ColumnFilter::ValueLeaf : public Leaf
{
public:
    ValueLeaf(Column column, const Test &test, FrameColumns &columns)
        : Leaf(column)
        , m_test(test)
        , m_columns(columns)
        , m_isOfBothEnds(column == Column::endpoints
                         && (test.kind == Test::Kind::presence || std::ranges::all_of(test.operands, isOfBothEnds)))
    { }

    void look(const ColumnPart &part, std::size_t count, Bits &passes) override
    {
        const Bits wanted = part.has & part.isKnown;
        for (std::size_t word = 0; word * 64 < count; ++word) {
            const std::size_t end = std::min<std::size_t>(64, count - word * 64);
            for (std::size_t i = 0; i < end; ++i) {
                if ((wanted.words[word] >> i & 1) != 0 && answerOf(part.values[word * 64 + i]))
                    passes.words[word] |= std::uint64_t{1} << i;
            }
        }
    }

private:
    enum class Answered : std::uint8_t { notYet, no, yes };

    bool answerOf(std::int64_t value)
    {
        const auto place = static_cast<std::size_t>(m_isOfBothEnds ? value / 2 : value);
        if (place >= m_answers.size())
            m_answers.resize(std::max<std::size_t>(place + 1, m_answers.size() * 2));
        if (m_answers[place] == Answered::notYet) [[unlikely]]
            m_answers[place] = evaluate(value) ? Answered::yes : Answered::no;
        return m_answers[place] == Answered::yes;
    }
    bool evaluate(std::int64_t value)
    {
        if (column() == Column::endpoints) {
            m_frame.set(m_columns.connection(FrameColumns::connectionOf(value)), FrameColumns::senderOf(value));
            return passes(m_test, m_frame.facts(), m_scratch);
        }
        m_facts.segment = &m_segment;
        if (column() == Column::events) {
            m_outcome.clear();
            const EventSet events = m_columns.eventsOf(value);
            for (std::size_t kind = 0; kind < static_cast<std::size_t>(EventKind::count); ++kind) {
                if (events.contains(static_cast<EventKind>(kind)))
                    m_outcome.add(static_cast<EventKind>(kind));
            }
            m_segment.outcome = &m_outcome;
        } else if (column() == Column::sender) {
            m_segment.limits = m_columns.limitsOf(FrameColumns::connectionOf(value))[FrameColumns::senderOf(value)];
        } else {
            const FrameColumns::Words words = m_columns.wordsOf({static_cast<std::uint32_t>(value)});
            m_segment.opening = words.opening;
            m_segment.closing = words.closing;
        }
        return passes(m_test, m_facts, m_scratch);
    }

    const Test &m_test;
    FrameColumns &m_columns;
    const bool m_isOfBothEnds;
    std::vector<Answered> m_answers;
    EndpointFrame m_frame;
    FrameFacts m_facts;
    SegmentFacts m_segment;
    SegmentOutcome m_outcome;
    Filter::Scratch m_scratch;
};

ChunkVerdict both(const ChunkVerdict &a, const ChunkVerdict &b)
{
    const Bits fails = (a.isKnown & ~a.passes) | (b.isKnown & ~b.passes);
    return {a.passes & b.passes, (a.isKnown & b.isKnown) | fails};
}

ChunkVerdict negated(const ChunkVerdict &a)
{
    return {a.isKnown & ~a.passes, a.isKnown};
}

ChunkVerdict either(const ChunkVerdict &a, const ChunkVerdict &b)
{
    return negated(both(negated(a), negated(b)));
}

ColumnFilter::ColumnFilter(const Filter &filter, FrameColumns &columns)
    : m_filter(filter)
    , m_columns(columns)
{
    findLeaves(filter.test());
}

ColumnFilter::~ColumnFilter() = default;

void ColumnFilter::begin(const Chunk &chunk)
{
    m_chunk = chunk;
    m_isRead = {};
}

void ColumnFilter::findLeaves(const Test &test)
{
    m_canTell = m_canTell || test.kind == Test::Kind::everything || (test.parts.empty() && leafOf(test) != nullptr);
    for (const Test &part : test.parts)
        findLeaves(part);
}

ChunkVerdict ColumnFilter::presenceOf(const Operand &key)
{
    if (key.kind != Operand::Kind::key)
        return {};
    const auto [place, isNew] = m_presences.try_emplace(&key);
    if (isNew) {
        place->second.kind = Test::Kind::presence;
        place->second.operands.push_back(key);
    }
    return verdictOfLeaf(place->second);
}

ChunkVerdict ColumnFilter::verdictOf(const Test &test, const Answer &answer)
{
    if (&test == answer.test)
        return same(answer.passes);
    switch (test.kind) {
    case Test::Kind::everything:
        return same(true);
    case Test::Kind::conjunction:
    case Test::Kind::disjunction: {
        ChunkVerdict verdict = verdictOf(test.parts.front(), answer);
        for (std::size_t i = 1; i < test.parts.size(); ++i) {
            const ChunkVerdict more = verdictOf(test.parts[i], answer);
            verdict = test.kind == Test::Kind::conjunction ? both(verdict, more) : either(verdict, more);
        }
        return verdict;
    }
    case Test::Kind::exclusion: {
        const ChunkVerdict a = verdictOf(test.parts[0], answer);
        const ChunkVerdict b = verdictOf(test.parts[1], answer);
        return either(both(a, negated(b)), both(negated(a), b));
    }
    case Test::Kind::negation:
        return negated(verdictOf(test.parts[0], answer));
    default:
        return verdictOfLeaf(test);
    }
}

ChunkVerdict ColumnFilter::verdictOfLeaf(const Test &test)
{
    Leaf *const leaf = leafOf(test);
    if (leaf == nullptr)
        return {};
    const ColumnPart &column = part(leaf->column());
    ChunkVerdict verdict;
    leaf->look(column, m_chunk.count, verdict.passes);
    verdict.passes = verdict.passes & column.has & column.isKnown;
    verdict.isKnown = column.isKnown;
    return verdict;
}

ColumnFilter::Leaf *ColumnFilter::leafOf(const Test &test)
{
    const auto [place, isNew] = m_leaves.try_emplace(&test);
    if (isNew)
        place->second = makeLeaf(test);
    return place->second.get();
}

std::unique_ptr<ColumnFilter::Leaf> ColumnFilter::makeLeaf(const Test &test)
{
    const Column column = columnOf(test);
    if (column == Column::none)
        return nullptr;
    if (!isOfNumbers(column))
        return std::make_unique<ValueLeaf>(column, test, m_columns);
    std::optional<Numbers> numbers = numbersOf(test);
    return numbers ? std::make_unique<NumberLeaf>(column, *std::move(numbers)) : nullptr;
}

const ColumnPart &ColumnFilter::part(Column column)
{
    const auto place = static_cast<std::size_t>(column);
    if (!m_parts[place])
        m_parts[place] = std::make_unique<ColumnPart>();
    if (!m_isRead[place]) {
        m_parts[place]->has.fill(true);
        m_parts[place]->isKnown.fill(true);
        m_columns.read(column, m_chunk, *m_parts[place]);
    }
    m_isRead[place] = true;
    return *m_parts[place];
}

} // namespace rungs::filter
