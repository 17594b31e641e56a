// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_value.h"

#include "core/text/address_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

RecordValue number(std::uint64_t value)
{
    return {fmt::format_int(value).str(), true};
}

RecordValue address(ByteView bytes, bool isV6)
{
    IpAddress result;
    result.isV6 = isV6;
    std::copy_n(bytes.begin(), std::min(bytes.size(), result.bytes.size()), result.bytes.begin());
    return {addressText(result), false};
}

} // namespace

std::string hexNumber(std::uint64_t value, std::uint32_t width)
{
    return fmt::format("0x{:0{}x}", value, std::max(1U, (width + 3) / 4));
}

RecordValue plainValue(const FieldNode &node, ByteView bytes)
{
    if (node.isCut)
        return {};
    switch (node.spec->format) {
    case Format::decimal:
    case Format::flag:
    case Format::octets:
    case Format::port:
    case Format::sequence:
        if (node.bits.width <= 64)
            return number(node.value);
        break;
    case Format::words:
        return number(node.value * 4);
    case Format::hexadecimal:
    case Format::checksum:
        if (node.bits.width <= 64)
            return {hexNumber(node.value, node.bits.width), false};
        break;
    case Format::mac:
        return {macText(bytes), false};
    case Format::ipv4:
        return address(bytes, false);
    case Format::ipv6:
        return address(bytes, true);
    case Format::text:
        return {std::string(bytes.begin(), bytes.end()), false};
    case Format::group:
    case Format::overlay:
        if (node.bits.width <= 16)
            return {hexNumber(node.value, node.bits.width), false};
        break;
    case Format::bytes:
        break;
    }
    return {hexText(bytes), false};
}

} // namespace rungs
