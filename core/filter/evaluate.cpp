// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/program.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace rungs::filter {

namespace {

/// How many bits of two addresses count: those of the network that one of them stands for.
unsigned comparedBits(const Value &a, const Value &b)
{
    if (a.prefix == Value::everyAddress || b.prefix == Value::everyAddress)
        return 0;
    constexpr unsigned all = 128;
    const unsigned first = a.prefix == 0 ? all : a.prefix;
    const unsigned second = b.prefix == 0 ? all : b.prefix;
    return std::min(first, second);
}

/// The order of two values: less than, equal to, or greater than 0.
int order(const Value &a, const Value &b, Type type)
{
    if (isNumeric(type))
        return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    if (type == Type::ipv4 || type == Type::ipv6) {
        unsigned bits = comparedBits(a, b);
        for (std::size_t i = 0; i < std::min(a.bytes.size(), b.bytes.size()) && bits > 0; ++i) {
            const unsigned here = std::min(bits, 8U);
            const auto mask = static_cast<std::uint8_t>(0xff00U >> here);
            const int difference = (a.bytes[i] & mask) - (b.bytes[i] & mask);
            if (difference != 0)
                return difference;
            bits -= here;
        }
        return 0;
    }
    const std::size_t common = std::min(a.bytes.size(), b.bytes.size());
    const int first = common == 0 ? 0 : std::memcmp(a.bytes.data(), b.bytes.data(), common);
    if (first != 0)
        return first;
    return a.bytes.size() < b.bytes.size() ? -1 : a.bytes.size() > b.bytes.size() ? 1 : 0;
}

bool agrees(Symbol symbol, int order)
{
    switch (symbol) {
    case Symbol::anyEqual:
    case Symbol::allEqual:
        return order == 0;
    case Symbol::allDiffer:
    case Symbol::anyDiffers:
        return order != 0;
    case Symbol::less:
        return order < 0;
    case Symbol::lessOrEqual:
        return order <= 0;
    case Symbol::greater:
        return order > 0;
    case Symbol::greaterOrEqual:
        return order >= 0;
    default:
        return false;
    }
}

/// Whether all of @p values, of which there is one, or any of them passes.
template <class Passes>
bool quantified(const std::vector<Value> &values, bool mustAll, Passes passes)
{
    return mustAll ? !values.empty() && std::ranges::all_of(values, passes) : std::ranges::any_of(values, passes);
}

/// The positions that @p range means in @p size elements; an empty one where it begins beyond them.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<Span> spanOf(const Range &range, std::size_t size)
{
    const auto signedSize = static_cast<std::int64_t>(size);
    const std::int64_t first = range.first < 0 ? range.first + signedSize : range.first;
    std::int64_t last =
        range.last < 0 && (range.first >= 0 || range.last >= range.first) ? range.last + signedSize : range.last;
    if (range.first < 0 && range.last >= 0)
        last = first + (range.last - range.first); // a length that reaches beyond the end
    if (first < 0 || first >= signedSize || last < first || last >= signedSize)
        return std::nullopt;
    return Span{static_cast<std::size_t>(first), static_cast<std::size_t>(last) + 1};
}

std::optional<ByteView> sliced(ByteView bytes, const std::vector<Range> &ranges, Store &store)
{
    if (ranges.size() == 1) {
        const std::optional<Span> span = spanOf(ranges.front(), bytes.size());
        return span ? std::optional(bytes.subspan(span->begin, span->end - span->begin)) : std::nullopt;
    }
    std::string joined;
    for (const Range &range : ranges) {
        const std::optional<Span> span = spanOf(range, bytes.size());
        if (!span)
            return std::nullopt;
        const ByteView part = bytes.subspan(span->begin, span->end - span->begin);
        joined.append(part.begin(), part.end());
    }
    return store.keep(std::move(joined));
}

bool isInLayers(const Value &value, const std::vector<Range> &ranges)
{
    return std::ranges::any_of(ranges, [&](const Range &range) {
        const auto place = [&](std::int64_t number) { return number < 0 ? number + value.layers + 1 : number; };
        return value.layer >= place(range.first) && value.layer <= place(range.last);
    });
}

std::string changedCase(std::string_view text, int (*change)(int))
{
    std::string result(text);
    for (char &c : result)
        c = static_cast<char>(change(static_cast<unsigned char>(c)));
    return result;
}

std::string nameOfValue(const Value &value, const Operand &of)
{
    for (const ValueName &each : of.key.names) {
        if (Wide{each.value} == value.number)
            return std::string(each.name);
    }
    return {};
}

std::vector<Value> called(const Operand &operand, const FrameFacts &facts, Store &store)
{
    const Operand &first = operand.parts.front();
    std::vector<Value> values = valuesOf(first, facts, store);
    const auto number = [](Wide value) {
        Value result;
        result.number = value;
        return result;
    };
    const auto text = [&store](std::string value) {
        Value result;
        result.bytes = result.beyond = store.keep(std::move(value));
        return result;
    };
    const Type type = first.type;
    switch (operand.function) {
    case Function::len:
        for (Value &value : values)
            value = number(static_cast<Wide>(value.bytes.size()));
        return values;
    case Function::count:
        if (values.empty())
            return {};
        return {number(static_cast<Wide>(values.size()))};
    case Function::string:
        for (Value &value : values)
            value = text(textOf(value, type));
        return values;
    case Function::vals:
        for (Value &value : values)
            value = text(nameOfValue(value, first));
        std::erase_if(values, [](const Value &value) { return value.bytes.empty(); });
        return values;
    case Function::upper:
        for (Value &value : values)
            value = text(changedCase(value.text(), std::toupper));
        return values;
    case Function::lower:
        for (Value &value : values)
            value = text(changedCase(value.text(), std::tolower));
        return values;
    case Function::abs:
        for (Value &value : values)
            value = number(value.number < 0 ? -value.number : value.number);
        return values;
    case Function::max:
    case Function::min:
        break;
    }
    for (std::size_t i = 1; i < operand.parts.size(); ++i) {
        const std::vector<Value> more = valuesOf(operand.parts[i], facts, store);
        values.insert(values.end(), more.begin(), more.end());
    }
    if (values.empty())
        return {};
    const auto isLess = [type](const Value &a, const Value &b) { return order(a, b, type) < 0; };
    return {operand.function == Function::max ? *std::ranges::max_element(values, isLess)
                                              : *std::ranges::min_element(values, isLess)};
}

/// Numbers wrap far beyond what headers hold.
__extension__ using Unsigned = unsigned __int128;

std::optional<Wide> worked(Symbol symbol, Wide a, Wide b)
{
    const auto wide = [](Unsigned value) { return static_cast<Wide>(value); };
    switch (symbol) {
    case Symbol::plus:
        return wide(static_cast<Unsigned>(a) + static_cast<Unsigned>(b));
    case Symbol::minus:
        return wide(static_cast<Unsigned>(a) - static_cast<Unsigned>(b));
    case Symbol::times:
        return wide(static_cast<Unsigned>(a) * static_cast<Unsigned>(b));
    case Symbol::divide:
        return b == 0 ? std::nullopt : b == -1 ? wide(0 - static_cast<Unsigned>(a)) : std::optional(a / b);
    case Symbol::modulo:
        return b == 0 ? std::nullopt : b == -1 ? std::optional(Wide{0}) : std::optional(a % b);
    case Symbol::bitAnd:
        return a & b;
    default:
        return std::nullopt;
    }
}

/// Each value on the left with each on the right.
std::vector<Value> summed(const Operand &operand, const FrameFacts &facts, Store &store)
{
    const std::vector<Value> left = valuesOf(operand.parts[0], facts, store);
    const std::vector<Value> right = valuesOf(operand.parts[1], facts, store);
    std::vector<Value> values;
    for (const Value &a : left) {
        for (const Value &b : right) {
            Value result;
            if (isNumeric(operand.type)) {
                const std::optional<Wide> number = worked(operand.symbol, a.number, b.number);
                if (!number)
                    continue;
                result.number = *number;
            } else {
                std::string bytes;
                for (std::size_t i = 0; i < std::min(a.bytes.size(), b.bytes.size()); ++i)
                    bytes += static_cast<char>(a.bytes[i] & b.bytes[i]);
                result.bytes = result.beyond = store.keep(std::move(bytes));
            }
            values.push_back(result);
        }
    }
    return values;
}

bool isTrue(const Value &value, Type type)
{
    if (isNumeric(type))
        return value.number != 0;
    return type == Type::text ? true : std::ranges::any_of(value.bytes, [](std::uint8_t byte) { return byte != 0; });
}

class Evaluation
{
public:
    Evaluation(const FrameFacts &facts, Filter::Scratch &scratch, const Answer &answer = {})
        : m_facts(facts)
        , m_scratch(scratch)
        , m_answer(answer)
    { }

    bool passes(const Test &test)
    {
        if (&test == m_answer.test)
            return m_answer.passes;
        switch (test.kind) {
        case Test::Kind::everything:
            return true;
        case Test::Kind::presence:
            return !values(test.operands[0]).empty();
        case Test::Kind::truth: {
            const Type type = test.operands[0].type;
            return std::ranges::any_of(values(test.operands[0]),
                                       [type](const Value &value) { return isTrue(value, type); });
        }
        case Test::Kind::comparison:
            return compares(test);
        case Test::Kind::contains:
            return contains(test);
        case Test::Kind::matches:
            return quantified(values(test.operands[0]), test.mustAll, [&](const Value &value) {
                const Regex::Outcome outcome = test.regex->search(value.beyond);
                m_scratch.wasGivenUp = m_scratch.wasGivenUp || outcome == Regex::Outcome::givenUp;
                return outcome == Regex::Outcome::yes;
            });
        case Test::Kind::member:
            return isMember(test);
        case Test::Kind::conjunction:
            return std::ranges::all_of(test.parts, [this](const Test &part) { return passes(part); });
        case Test::Kind::disjunction:
            return std::ranges::any_of(test.parts, [this](const Test &part) { return passes(part); });
        case Test::Kind::exclusion:
            return passes(test.parts[0]) != passes(test.parts[1]);
        case Test::Kind::negation:
            return !passes(test.parts[0]);
        case Test::Kind::other:
            return test.other->passes(m_facts.buffer(0), m_facts.length, m_facts.linkType());
        }
        return false;
    }

private:
    std::vector<Value> values(const Operand &operand) { return valuesOf(operand, m_facts, m_scratch.store); }

    bool compares(const Test &test)
    {
        const std::vector<Value> left = values(test.operands[0]);
        if (left.empty())
            return false;
        const std::vector<Value> right = values(test.operands[1]);
        const Type type = test.operands[0].type;
        const bool isOfBoth = test.symbol == Symbol::allEqual || test.symbol == Symbol::allDiffer;
        const auto holds = [&](const Value &a) {
            return quantified(right, isOfBoth, [&](const Value &b) { return agrees(test.symbol, order(a, b, type)); });
        };
        return quantified(left, test.mustAll, holds);
    }

    bool contains(const Test &test)
    {
        const std::vector<Value> left = values(test.operands[0]);
        const std::vector<Value> right = left.empty() ? std::vector<Value>() : values(test.operands[1]);
        return quantified(left, test.mustAll, [&](const Value &a) {
            return std::ranges::any_of(right, [&](const Value &b) {
                const std::string_view all(reinterpret_cast<const char *>(a.beyond.data()), a.beyond.size());
                return all.find(b.text()) != std::string_view::npos;
            });
        });
    }

    bool isMember(const Test &test)
    {
        const Type type = test.operands[0].type;
        std::vector<std::vector<Value>> elements;
        for (std::size_t i = 1; i < test.operands.size(); ++i)
            elements.push_back(values(test.operands[i]));
        const std::vector<Value> left = values(test.operands[0]);
        // "all" says it of one element: all values are in that.
        for (std::size_t i = 0; i < test.isRange.size(); ++i) {
            const bool isRange = test.isRange[i];
            const bool isIn = quantified(left, test.mustAll, [&](const Value &value) {
                const bool isFrom = std::ranges::any_of(elements[2 * i], [&](const Value &from) {
                    return isRange ? order(value, from, type) >= 0 : order(value, from, type) == 0;
                });
                return isFrom && (!isRange || std::ranges::any_of(elements[2 * i + 1], [&](const Value &to) {
                           return order(value, to, type) <= 0;
                       }));
            });
            if (isIn)
                return true;
        }
        return false;
    }

    const FrameFacts &m_facts;
    Filter::Scratch &m_scratch;
    Answer m_answer;
};

} // namespace

std::vector<Value> valuesOf(const Operand &operand, const FrameFacts &facts, Store &store)
{
    std::vector<Value> values;
    switch (operand.kind) {
    case Operand::Kind::constant:
        return operand.values;
    case Operand::Kind::key:
        collectValues(operand.key, facts, values, store);
        return values;
    case Operand::Kind::raw:
        collectRaw(operand.key, facts, values);
        return values;
    case Operand::Kind::slice:
        for (const Value &value : valuesOf(operand.parts[0], facts, store)) {
            if (const std::optional<ByteView> part = sliced(value.bytes, operand.ranges, store)) {
                Value &added = values.emplace_back();
                added.bytes = added.beyond = *part;
            }
        }
        return values;
    case Operand::Kind::layers:
        values = valuesOf(operand.parts[0], facts, store);
        std::erase_if(values, [&](const Value &value) { return !isInLayers(value, operand.ranges); });
        return values;
    case Operand::Kind::function:
        return called(operand, facts, store);
    case Operand::Kind::negative:
        values = valuesOf(operand.parts[0], facts, store);
        for (Value &value : values)
            value.number = -value.number;
        return values;
    case Operand::Kind::sum:
        return summed(operand, facts, store);
    }
    return values;
}

bool Filter::matches(const FrameFacts &facts, Scratch &scratch) const
{
    scratch.store.clear();
    return Evaluation(facts, scratch).passes(m_test);
}

bool Filter::matchesWith(const Answer &answer, const FrameFacts &facts, Scratch &scratch) const
{
    return Evaluation(facts, scratch, answer).passes(m_test);
}

bool passes(const Test &test, const FrameFacts &facts, Filter::Scratch &scratch)
{
    return Evaluation(facts, scratch).passes(test);
}

std::vector<Value> Expression::values(const FrameFacts &facts, Store &store) const
{
    return valuesOf(m_operand, facts, store);
}

std::vector<std::string> Expression::texts(const FrameFacts &facts) const
{
    Store store;
    std::vector<std::string> texts;
    for (const Value &value : valuesOf(m_operand, facts, store))
        texts.push_back(textOf(value, m_operand.type));
    return texts;
}

} // namespace rungs::filter
