// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/field_value.h"

#include <string>
#include <vector>

namespace rungs {

/// The sum that leads from the bytes on the wire to a field's value, as on a blackboard: each byte, its mask, both
/// combined; the shift; the factor.
struct Arithmetic
{
    struct Row
    {
        std::uint32_t byte = 0; ///< in the header
        std::uint8_t value = 0;
        std::uint8_t mask = 0;

        constexpr std::uint8_t masked() const { return value & mask; }
    };

    std::vector<Row> rows;                 ///< empty: there is no sum to show (text, long bytes, not captured)
    bool isWholeBytes = false;             ///< no mask and no shift: the bytes are put side by side
    std::uint32_t shift = 0;               ///< how far to the right
    std::uint32_t width = 0;               ///< bits of the field
    std::uint64_t masked = 0;              ///< the rows combined, before the shift
    std::uint64_t value = 0;               ///< after it
    std::uint32_t factor = 1;              ///< 4 for words
    std::uint64_t result = 0;              ///< value times factor
    bool isBytes = false;                  ///< the result counts bytes
    std::optional<std::uint32_t> base;     ///< of a sequence number: what relative numbers count from
    std::optional<std::uint32_t> relative; ///< value minus base, modulo 2^32

    bool isEmpty() const { return rows.empty(); }
};

Arithmetic arithmeticOf(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context = {});

/// Eight bits with a gap in the middle: "1010 0000".
std::string binaryText(std::uint8_t byte);
/// The low @p width bits of @p value, in groups of four from the right: "1010", "1 0000 0001".
std::string binaryText(std::uint64_t value, std::uint32_t width);

/// The words in a sum, so that it can be shown in another language.
struct ArithmeticWords
{
    std::string byte = "byte";
    std::string bytes = "bytes";
    std::string mask = "mask";
    std::string both = "and"; ///< the bits that are set in the byte and in the mask
    std::string relative = "relative";
};

/// The sum, one step a line, columns aligned:
///     byte 12:  1010 0000
///     mask      1111 0000   f0
///     and       1010 0000   a0
///     >> 4      1010        10
///     x 4                   40 bytes
/// or, for whole bytes, "a4 3a -> 0xa43a -> 42042".
std::vector<std::string> arithmeticLines(const Arithmetic &arithmetic, const ArithmeticWords &words = {});
/// The same in one line: "1010 0000 & 1111 0000 = 1010 0000, >> 4 = 10, × 4 = 40 bytes".
std::string arithmeticLine(const Arithmetic &arithmetic, const ArithmeticWords &words = {});

} // namespace rungs
