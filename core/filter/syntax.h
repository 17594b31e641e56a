// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/token.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rungs::filter {

/// A part of a slice, or of a layer operator: from one position to another. Negative ones count from the end.
struct Range
{
    std::int64_t first = 0;
    std::int64_t last = -1; ///< inclusive
};

/// What a part of a filter is, before the keys are looked up.
enum class Form : std::uint8_t {
    word,      ///< a key, or a constant
    text,      ///< in double quotes
    character, ///< in single quotes
    slice,     ///< of the first child, by ranges
    layers,    ///< those occurrences of the first child, by ranges
    raw,       ///< the bytes of the first child
    reference, ///< the values of the first child in the selected frame
    function,  ///< its name; the children are its arguments
    negative,  ///< of the first child
    sum,       ///< or difference, product, what the symbol says, of both children
    test,      ///< the symbol's, of both children
    member,    ///< whether the first child is in the set of the others, two for each element
    conjunction,
    disjunction,
    exclusion,
    negation,
};

/// Says how many of the values on the left must pass a test.
enum class Quantity : std::uint8_t { asUsual, any, all };

struct Node
{
    Form form = Form::word;
    Place place;
    std::string text;
    Symbol symbol = Symbol::end;
    Quantity quantity = Quantity::asUsual;
    std::vector<Range> ranges;
    std::vector<std::unique_ptr<Node>> children;
    int height = 1; ///< in nodes, down to the lowest
};

using NodePtr = std::unique_ptr<Node>;

/// The tree of a text; null where it is blank, which every frame passes. Nested at most 200 deep, and at most 500
/// nodes high: "and" and "or" have all their operands as children, other operators two.
Result<NodePtr> parse(std::string_view text);

} // namespace rungs::filter
