// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/icmpv6_details.h"

#include "core/decode/icmpv6_header.h"
#include "core/decode/neighbor_options.h"
#include "core/decode/node_builder.h"

#include <algorithm>

namespace rungs::icmpv6 {

namespace {

const OptionSpec &specOfNeighborOption(std::uint8_t type, std::uint32_t length)
{
    constexpr std::uint8_t lastAddress = 2;
    constexpr std::uint32_t withMac = 8;
    for (const OptionSpec &spec : options) {
        if (spec.kind == type)
            return type <= lastAddress && length != withMac ? otherOption : spec;
    }
    return otherOption;
}

/// Each has its length in units of eight bytes in its second byte.
void addNeighborOptions(NodeBuilder &builder, std::uint32_t offset)
{
    const std::uint32_t end = builder.headerLength();
    const ByteView message = builder.view();
    while (offset + 2 <= end && offset + 2 <= message.size()) {
        const std::uint32_t length = message[offset + 1] * 8U;
        if (length == 0 || length > end - offset) {
            builder.report(length == 0 ? Diagnostic::Code::optionLength : Diagnostic::Code::optionBeyondHeader,
                           Diagnostic::Severity::error, bytes(offset, 2), length, length == 0 ? 8 : end - offset);
            break;
        }
        addOption(builder, specOfNeighborOption(message[offset], length), offset, length, optionRest);
        offset += length;
    }
    if (offset < end)
        builder.row(optionRest, bytes(offset, end - offset));
}

/// As often as @p count says, while the message reaches so far.
void addAddresses(NodeBuilder &builder, FieldTable address, std::uint64_t count, std::uint32_t end)
{
    const auto step = static_cast<std::uint32_t>(fixedLength(address));
    while (count-- > 0 && builder.next() + step <= end)
        builder.rows(address, builder.next());
}

void addListenerRecords(NodeBuilder &builder)
{
    const std::uint32_t end = builder.headerLength();
    const ByteView message = builder.view();
    constexpr std::uint32_t fixed = fixedLength(listenerRecordFields);
    std::uint64_t count = readBits(message, listenerReportFields[1].bits);
    std::uint32_t offset = builder.next();
    while (count-- > 0 && offset + fixed <= end && offset + fixed <= message.size()) {
        const auto sources = static_cast<std::uint32_t>(readBits(message, bytes(offset + 2, 2)));
        const std::uint32_t length = std::min(fixed + sources * 16 + message[offset + 1] * 4U, end - offset);
        builder.row(listenerRecord[0], bytes(offset, length));
        builder.rows(listenerRecordFields, offset);
        addAddresses(builder, listenerRecordSource, sources, offset + length);
        if (builder.next() < offset + length)
            builder.row(listenerRecordRest[0], bytes(builder.next(), offset + length - builder.next()));
        offset += length;
    }
}

} // namespace

void addMessage(NodeBuilder &builder)
{
    const ByteView bytesOfMessage = builder.view();
    if (bytesOfMessage.empty())
        return;
    const Message &message = messageOf(read<Field::type>(bytesOfMessage), builder.layer().length);
    for (const FieldSpec &row : message.rows) {
        const bool isOpen = row.bits.isEmpty();
        if (isOpen && builder.next() < builder.headerLength())
            builder.row(row, bytes(builder.next(), builder.headerLength() - builder.next()));
        else if (!isOpen && row.bits.endByte() <= builder.headerLength())
            builder.row(row);
    }
    const auto fixed = static_cast<std::uint32_t>(fixedLength(message.rows));
    if (builder.headerLength() < fixed)
        return;
    switch (message.rest) {
    case Message::Rest::options:
        return addNeighborOptions(builder, fixed);
    case Message::Rest::sources:
        return addAddresses(builder, listenerSource, readBits(bytesOfMessage, listenerQueryFields[7].bits),
                            builder.headerLength());
    case Message::Rest::records:
        return addListenerRecords(builder);
    default:
        return;
    }
}

} // namespace rungs::icmpv6
