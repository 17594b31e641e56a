// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filter_key.h"
#include "core/filter/token.h"

#include <string_view>
#include <vector>

namespace rungs::filter {

/// What a part of a text means, to whoever reads it while it is written.
enum class PartKind : std::uint8_t { key, function, value, sign };

struct TextPart
{
    PartKind kind = PartKind::sign;
    Place place;
};

/// The parts of @p text, in order, as far as it can be read; what stands between them is blank.
std::vector<TextPart> partsOf(std::string_view text);

/// What could stand where the text is being written.
struct Completion
{
    Place place; ///< of the word that it takes the place of; empty: nothing has been written of it
    /// The key that it is a value of; none: a key or a function is to come.
    std::optional<Key> valueOf;
    bool isInQuotes = false;
};

/// @p cursor in bytes
Completion completionAt(std::string_view text, std::size_t cursor);

/// A value that a key can have, by name, as a filter writes it: in quotes, True.
struct KnownValue
{
    std::string text;
    std::string_view meaning; ///< English; empty: the text says it
};

std::vector<KnownValue> knownValuesOf(const Key &key);

/// Every key that a filter knows, once, with its name.
struct KnownKey
{
    std::string_view key;
    std::string_view name;
};

std::vector<KnownKey> knownKeys();

} // namespace rungs::filter
