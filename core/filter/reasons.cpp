// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/reasons.h"

#include <algorithm>

namespace rungs::filter {

namespace {

constexpr std::size_t mostReasons = 50;
constexpr std::size_t mostValues = 8;

Reason::Part partOf(const Operand &operand, const FrameFacts &facts)
{
    Store store;
    const std::vector<Value> values = valuesOf(operand, facts, store);
    Reason::Part part{operand.place, {}, values.size()};
    for (std::size_t i = 0; i < std::min(values.size(), mostValues); ++i)
        part.values.push_back(textOf(values[i], operand.type));
    return part;
}

void collect(const Test &test, const FrameFacts &facts, std::vector<Reason> &reasons)
{
    if (!test.parts.empty()) {
        for (const Test &part : test.parts)
            collect(part, facts, reasons);
        return;
    }
    if (test.kind == Test::Kind::everything || reasons.size() == mostReasons)
        return;
    Filter::Scratch scratch;
    Reason reason{test.place, passes(test, facts, scratch), test.kind == Test::Kind::presence, {}};
    for (const Operand &operand : test.operands) {
        const bool isConstant = operand.kind == Operand::Kind::constant;
        if (!isConstant)
            reason.parts.push_back(partOf(operand, facts));
    }
    reasons.push_back(std::move(reason));
}

} // namespace

std::vector<Reason> reasonsOf(const Filter &filter, const FrameFacts &facts)
{
    std::vector<Reason> reasons;
    collect(filter.test(), facts, reasons);
    return reasons;
}

} // namespace rungs::filter
