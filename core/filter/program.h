// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"
#include "core/filter/filter_key.h"
#include "core/filter/regex.h"
#include "core/filter/syntax.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace rungs::filter {

enum class Function : std::uint8_t { len, count, string, upper, lower, max, min, abs, vals };

/// A part of a filter that has values.
struct Operand
{
    enum class Kind : std::uint8_t {
        constant, ///< the values
        key,
        raw,    ///< the bytes of the key
        slice,  ///< of the first of its parts
        layers, ///< of the first of its parts
        function,
        negative,
        sum, ///< of two parts: what the symbol says
    };

    Kind kind = Kind::constant;
    Place place;
    Type type = Type::number;
    Key key; ///< of a key, and of what is made of one: its names, its width
    std::vector<Value> values;
    std::vector<Range> ranges;
    Function function = Function::len;
    Symbol symbol = Symbol::end;
    std::vector<Operand> parts;

    bool isConstant() const;
};

/// A test in another language. Immutable, for any thread.
class OtherTest
{
public:
    virtual ~OtherTest() = default;

    /// @p frame its captured bytes; @p originalLength of those on the wire
    virtual bool passes(ByteView frame, std::uint32_t originalLength, LinkType linkType) const = 0;
};

/// A part of a filter that a frame passes or not.
struct Test
{
    enum class Kind : std::uint8_t {
        everything,
        presence, ///< of the first operand
        truth,    ///< of the first operand: any value that is not 0
        comparison,
        contains,
        matches,
        member, ///< operands: what is looked for, then two for each element; the second may be empty
        conjunction,
        disjunction,
        exclusion,
        negation,
        other, ///< what the other test says
    };

    Kind kind = Kind::everything;
    Place place;
    Symbol symbol = Symbol::end;
    bool mustAll = false; ///< all values on the left must pass
    std::vector<Operand> operands;
    std::vector<bool> isRange; ///< of each element
    std::vector<Test> parts;
    std::shared_ptr<const Regex> regex;
    std::shared_ptr<const OtherTest> other;
};

/// What a test is taken to say, whatever the frame holds.
struct Answer
{
    const Test *test = nullptr;
    bool passes = false;
};

/// A filter that was understood, ready for frames. Immutable, for any thread.
class Filter
{
public:
    /// @p selected what $key refers to; null: no frame is selected
    static Result<Filter> compile(std::string_view text, const FrameFacts *selected = nullptr);

    /// All of the filter is in another language, at @p place of its text.
    static Filter of(std::shared_ptr<const OtherTest> test, Place place);

    /// What evaluating a frame needs, reused from one to the next. For one thread.
    struct Scratch
    {
        Store store;
        bool wasGivenUp = false; ///< a regular expression took too long: the frame counts as no match
    };

    bool matches(const FrameFacts &facts, Scratch &scratch) const;
    /// The same if one of its tests had this answer.
    bool matchesWith(const Answer &answer, const FrameFacts &facts, Scratch &scratch) const;
    /// Every frame passes, whatever is in it.
    bool isEverything() const { return m_test.kind == Test::Kind::everything; }
    /// Whether a key needs connections to be followed, or to be known as a whole.
    bool needsOutcome() const { return m_needs == Needs::outcome; }
    bool needsSummary() const { return m_needsSummary; }
    /// Whether what a key says of a frame depends on those before it.
    bool needsOrder() const { return m_needs != Needs::frame; }
    const Test &test() const { return m_test; }

private:
    Test m_test;
    std::shared_ptr<Store> m_store; ///< of the constants
    Needs m_needs = Needs::frame;
    bool m_needsSummary = false;
};

/// Whether a frame passes a part of a filter.
bool passes(const Test &test, const FrameFacts &facts, Filter::Scratch &scratch);

/// What has values: a field, or what is worked out of some. Immutable, for any thread.
class Expression
{
public:
    static Result<Expression> compile(std::string_view text);

    bool needsOutcome() const { return m_needs == Needs::outcome; }
    bool needsSummary() const { return m_needsSummary; }
    /// Whether the other segments of its connection have a part in what it says of a frame.
    bool needsConnection() const { return m_needs >= Needs::history; }
    Type type() const { return m_operand.type; }
    /// Its values in a frame; what is not in the frame or in the expression is kept in @p store.
    std::vector<Value> values(const FrameFacts &facts, Store &store) const;
    /// The same as text.
    std::vector<std::string> texts(const FrameFacts &facts) const;

private:
    Operand m_operand;
    std::shared_ptr<Store> m_store; ///< of the constants
    Needs m_needs = Needs::frame;
    bool m_needsSummary = false;
};

/// The values of @p operand in a frame.
std::vector<Value> valuesOf(const Operand &operand, const FrameFacts &facts, Store &store);

} // namespace rungs::filter
