// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/filter/syntax.h"
#include "core/filter/value.h"

namespace rungs::filter {

/// What a constant stands beside, and is read like.
struct Likeness
{
    Type type = Type::number;
    std::uint32_t bits = 64; ///< of a number
    ValueNames names;
};

bool isLiteral(const Node &node);
/// Reads a literal as the value of a field. Its bytes are kept in @p store.
Result<Value> readLiteral(const Node &node, const Likeness &like, Store &store);

} // namespace rungs::filter
