// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/option_list.h"

#include <algorithm>

namespace rungs {

void addFaultyOption(NodeBuilder &builder, const OptionListSpec &list, const OptionSpec &option,
                     const OptionPlace &place, std::uint32_t offset)
{
    builder.row(option.whole, bytes(offset, place.length));
    builder.rows(list.kind, offset);
    if (place.length >= 2)
        builder.row(list.length, list.length.bits.movedByBytes(offset));
    if (place.length > 2)
        builder.row(list.rest, bytes(offset + 2, place.length - 2));
    const BitRange head = bytes(offset, std::min<std::uint32_t>(place.length, 2));
    if (place.fault == OptionPlace::Fault::badLength) {
        builder.report(Diagnostic::Code::optionLength, Diagnostic::Severity::error, head, place.saidLength,
                       option.minLength);
    } else if (place.fault == OptionPlace::Fault::beyondHeader) {
        builder.report(Diagnostic::Code::optionBeyondHeader, Diagnostic::Severity::error, head, place.saidLength,
                       place.length);
    }
}

void addOptionPadding(NodeBuilder &builder, const OptionListSpec &list, std::uint32_t offset)
{
    const std::uint32_t end = builder.headerLength();
    if (offset >= end)
        return;
    const BitRange place = bytes(offset, end - offset);
    builder.row(list.padding, place);
    const ByteView padding = slice(builder.view(), offset, end - offset);
    if (std::any_of(padding.begin(), padding.end(), [](std::uint8_t byte) { return byte != 0; })) {
        builder.report(Diagnostic::Code::bytesAfterEndOfOptions, Diagnostic::Severity::warning, place, end - offset);
    }
}

} // namespace rungs
