// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/field_registry.h"

#include "core/decode/ipv4_options.h"
#include "core/decode/ipv6_options.h"
#include "core/decode/macsec_header.h"
#include "core/decode/mptcp_option.h"
#include "core/decode/neighbor_options.h"

namespace rungs {

namespace {

using Callback = std::function<void(const FieldSpec &)>;

void callAll(FieldTable table, const Callback &callback)
{
    for (const FieldSpec &spec : table)
        callback(spec);
}

void callAll(std::span<const OptionSpec> options, const Callback &callback)
{
    for (const OptionSpec &option : options) {
        callback(option.whole);
        callAll(option.fields, callback);
        callAll(option.repeated, callback);
    }
}

void callTcpOptions(const Callback &callback)
{
    callback(tcp::optionList);
    callAll(tcp::optionSpecs, callback);
    callAll(tcp::experimentSpecs, callback);
    for (const OptionSpec *option : tcp::multipathSpecs)
        callAll(std::span(option, 1), callback);
    callAll(tcp::signalValueFields, callback);
    callAll(tcp::addAddressValueFields, callback);
    callAll(std::span(&tcp::unknownOption, 1), callback);
    callback(tcp::optionPadding);
    callback(tcp::optionRest);
}

void callIpOptions(const Callback &callback)
{
    callback(ipv4::optionList);
    callAll(ipv4::optionSpecs, callback);
    callAll(std::span(&ipv4::timestampWithoutAddresses, 1), callback);
    callAll(std::span(&ipv4::unknownOption, 1), callback);
    callback(ipv4::optionPadding);
    callback(ipv4::optionRest);
    callAll(ipv6::optionSpecs, callback);
    callAll(std::span(&ipv6::experimentOption, 1), callback);
    callAll(std::span(&ipv6::unknownOption, 1), callback);
    callback(ipv6::optionRest);
    for (const FieldTable table :
         {FieldTable(ipv6::sourceRouteFields), FieldTable(ipv6::sourceRouteAddress), FieldTable(ipv6::mobileFields),
          FieldTable(ipv6::lowPowerFields), FieldTable(ipv6::segmentFields), FieldTable(ipv6::segmentAddress)})
        callAll(table, callback);
    callback(ipv6::routingRest);
}

void callNeighborOptions(const Callback &callback)
{
    callAll(icmpv6::options, callback);
    callAll(std::span(&icmpv6::otherOption, 1), callback);
    callback(icmpv6::optionRest);
}

} // namespace

void forEachFieldSpec(const Callback &callback)
{
    callback(framing::frame);
    for (std::size_t i = 0; i < static_cast<std::size_t>(Protocol::count); ++i) {
        const HeaderSpec &header = headerOf(static_cast<Protocol>(i));
        callback(header.whole);
        callAll(header.fields, callback);
        callAll(header.optional, callback);
        for (const ConditionalField &row : header.conditional)
            callback(row.spec);
    }
    callTcpOptions(callback);
    callIpOptions(callback);
    callNeighborOptions(callback);
    callback(macsec::checkValue);
    for (const FieldSpec *spec : {&framing::padding, &framing::trailer, &framing::checkSequence, &framing::undecoded})
        callback(*spec);
}

const FieldSpec *findFieldSpec(std::string_view key)
{
    const FieldSpec *found = nullptr;
    forEachFieldSpec([&](const FieldSpec &spec) {
        if (found == nullptr && spec.key == key)
            found = &spec;
    });
    return found;
}

std::uint32_t factorOf(const FieldSpec &spec)
{
    if (spec.format == Format::words)
        return 4;
    const bool isFragmentOffset = spec.key == "ip.frag_offset" || spec.key == "ipv6.fraghdr.offset";
    return isFragmentOffset ? 8 : 1;
}

} // namespace rungs
