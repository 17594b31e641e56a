// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/option_spec.h"

#include "core/decode/node_builder.h"

namespace rungs {

namespace {

/// Adds the rows of @p table that end inside of the option.
/// @return bits of the option that are described now
std::uint32_t addRows(NodeBuilder &builder, FieldTable table, std::uint32_t offset, std::uint32_t length)
{
    std::uint32_t covered = 0;
    for (const FieldSpec &row : table) {
        const bool isOpen = row.bits.isEmpty();
        const std::uint32_t first = row.bits.firstByte();
        if (isOpen ? first >= length : row.bits.endByte() > length)
            break;
        builder.row(row, isOpen ? bytes(offset + first, length - first) : row.bits.movedByBytes(offset));
        if (row.isLeaf())
            covered = isOpen ? length * 8 : row.bits.end();
    }
    return covered;
}

} // namespace

void addOption(NodeBuilder &builder, const OptionSpec &option, std::uint32_t offset, std::uint32_t length,
               const FieldSpec &rest)
{
    builder.row(option.whole, bytes(offset, length));
    std::uint32_t covered = addRows(builder, option.fields, offset, length);
    const std::uint32_t step = static_cast<std::uint32_t>(fixedLength(option.repeated));
    while (step > 0 && covered >= fixedLength(option.fields) * 8 && length - covered / 8 >= step) {
        for (const FieldSpec &row : option.repeated)
            builder.row(row, row.bits.movedByBytes(offset + covered / 8));
        covered += step * 8;
    }
    if (covered < length * 8)
        builder.row(rest, bits(offset * 8 + covered, length * 8 - covered));
    const bool isRagged = step > 0 && covered < length * 8;
    if (length < option.minLength || length > option.maxLength || isRagged) {
        builder.report(Diagnostic::Code::optionLength, Diagnostic::Severity::warning, bytes(offset, length), length,
                       length < option.minLength ? option.minLength : option.maxLength);
    }
}

} // namespace rungs
