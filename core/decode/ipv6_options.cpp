// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/ipv6_options.h"

#include "core/decode/hop_by_hop_header.h"
#include "core/decode/node_builder.h"
#include "core/decode/routing_header.h"

#include <algorithm>

namespace rungs::ipv6 {

namespace {

const OptionSpec &specOfOption(std::uint8_t type)
{
    for (const OptionSpec &spec : optionSpecs) {
        if (spec.kind == type)
            return spec;
    }
    // Eight types are for experiments: 0x1e with every action and change bit (RFC 4727 3.3).
    return (type & 0x1f) == experimentOption.kind ? experimentOption : unknownOption;
}

/// Repeats the rows of @p table after the last row, at most @p most times.
void addList(NodeBuilder &builder, FieldTable table, std::uint32_t most)
{
    const auto step = static_cast<std::uint32_t>(fixedLength(table));
    while (most-- > 0 && builder.next() + step <= builder.headerLength())
        builder.rows(table, builder.next());
}

void addAsFarAsItReaches(NodeBuilder &builder, FieldTable table)
{
    for (const FieldSpec &row : table) {
        const std::uint32_t first = row.bits.firstByte();
        const bool isOpen = row.bits.isEmpty();
        if (isOpen ? first >= builder.headerLength() : row.bits.endByte() > builder.headerLength())
            return;
        builder.row(row, isOpen ? bytes(first, builder.headerLength() - first) : row.bits);
    }
}

} // namespace

void addOptions(NodeBuilder &builder)
{
    const std::uint32_t end = builder.headerLength();
    const ByteView header = builder.view();
    auto offset = static_cast<std::uint32_t>(fixedLength(hopByHop::fields));
    while (offset < end && offset < header.size()) {
        const OptionSpec &spec = specOfOption(header[offset]);
        std::uint32_t length = 1;
        if (spec.fields.data() != onlyType) {
            const bool isCut = offset + 1 >= header.size();
            length = isCut ? end - offset : header[offset + 1] + 2U;
            if (length > end - offset) {
                builder.report(Diagnostic::Code::optionBeyondHeader, Diagnostic::Severity::error,
                               bytes(offset, std::min<std::uint32_t>(end - offset, 2)), length, end - offset);
                break;
            }
        }
        addOption(builder, spec, offset, length, optionRest);
        offset += length;
    }
    if (offset < end)
        builder.row(optionRest, bytes(offset, end - offset));
}

void addRouting(NodeBuilder &builder)
{
    constexpr std::uint32_t noLimit = UINT32_MAX;
    if (builder.view().size() >= fixedLength(routing::fields)) {
        switch (read<routing::Field::type>(builder.view())) {
        case 0:
            addAsFarAsItReaches(builder, sourceRouteFields);
            addList(builder, sourceRouteAddress, noLimit);
            break;
        case 2:
            addAsFarAsItReaches(builder, mobileFields);
            break;
        case 3:
            addAsFarAsItReaches(builder, lowPowerFields);
            break;
        case 4:
            addAsFarAsItReaches(builder, segmentFields);
            addList(builder, segmentAddress, static_cast<std::uint32_t>(readBits(builder.view(), lastEntry.bits)) + 1);
            break;
        default:
            break;
        }
    }
    if (builder.next() < builder.headerLength())
        builder.row(routingRest, bytes(builder.next(), builder.headerLength() - builder.next()));
}

} // namespace rungs::ipv6
