// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/decoded_frame.h"
#include "core/text/record_writer.h"
#include "core/text/sequence_context.h"

#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// What `rungs-cli keys` says of a key.
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
/// The same, a line each, tabs between, behind a line with the names of the columns.
std::string keysText();
std::string keysJson();

/// True where some header has a row of that key.
bool isFieldKey(std::string_view key);

/// The values of every field of that key in the order of the tree, joined by commas; overlays too. Sequence numbers
/// are relative where their base is known, except those whose key says that they are raw: so has Wireshark named them.
RecordValue valuesOf(const DecodedFrame &frame, std::string_view key, const SequenceContext &context = {});

} // namespace rungs
