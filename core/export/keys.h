// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A key as `rungs-cli keys` lists it.
struct FieldKey
{
    std::string_view key;
    std::string_view name;
    std::uint32_t bits = 0; ///< 0: it depends on the bytes, or there are none
    std::string_view type;
    std::string_view source;
};

/// Every key once, in the order of the headers: those of header fields, then those that are worked out.
std::vector<FieldKey> allFieldKeys();
/// True where some header has a row of that key.
bool isFieldKey(std::string_view key);

/// Every key, a line each, tabs between, after a line with the names of the columns.
std::string keysText();
std::string keysJson();

} // namespace rungs
