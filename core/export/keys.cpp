// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/keys.h"

#include "core/decode/field_registry.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>

namespace rungs {

namespace {

/// Keys without bits: derived from several fields, or from the file.
constexpr FieldKey derivedKeys[] = {
    {"frame.number", "Number of the frame, from 1", 0, "number", "capture file"},
    {"frame.time_epoch", "Time in seconds since 1970, nine decimal places", 0, "time", "capture file"},
    {"frame.len", "Bytes of the frame on the wire", 0, "number", "capture file"},
    {"frame.cap_len", "Bytes of the frame that were captured", 0, "number", "capture file"},
    {"frame.interface_id", "Interface that the frame was captured on", 0, "number", "capture file"},
    {"frame.protocols", "Headers of the frame, outermost first", 0, "text", "all headers"},
    {"src", "Source address: ip.src or ipv6.src, else that of the link layer", 0, "address", "ip.src, ipv6.src"},
    {"dst", "Destination address: ip.dst or ipv6.dst, else that of the link layer", 0, "address", "ip.dst, ipv6.dst"},
    {"tcp.stream", "Number of the connection, from 0, by first frame", 0, "number", "addresses, ports, first numbers"},
    {"tcp.seq", "Sequence number, relative to the sender's first", 0, "number", "tcp.seq_raw"},
    {"tcp.ack", "Acknowledgment number, relative to the receiver's first", 0, "number", "tcp.ack_raw"},
    {"tcp.len", "Bytes of payload, by the IP length", 0, "number", "IP length, tcp.hdr_len"},
    {"tcp.window_size", "Window in bytes, scaled; empty where the scale is not known", 0, "number",
     "tcp.window_size_value, RFC 7323 2.2"},
    {"tcp.checksum.status", "good, bad, partial or unverified", 0, "text", "tcp.checksum, RFC 9293 3.1"},
    {"tcp.analysis.acks_frame", "Frame that this one is the first to acknowledge in full", 0, "number", "tcp.ack_raw"},
    {"rungs.events", "What happened, each with the frame of its evidence", 0, "text", "the connection so far"},
    {"rungs.events.all", "The same, and then what the capture cannot tell", 0, "text", "the connection so far"},
    {"rungs.certainty", "How sure each of rungs.events.all is", 0, "text", "the connection so far"},
    {"rungs.revises", "Claims about earlier frames that this one takes back, while the input is still read", 0, "text",
     "the connection so far"},
    {"rungs.state.src", "State of the sender after this segment", 0, "text", "RFC 9293 3.3.2"},
    {"rungs.state.dst", "State of the receiver after this segment", 0, "text", "RFC 9293 3.3.2"},
    {"rungs.summary", "What the frame is, in a line", 0, "text", "all headers"},
};

std::string_view typeOf(Format format)
{
    switch (format) {
    case Format::decimal:
    case Format::octets:
    case Format::port:
    case Format::sequence:
        return "number";
    case Format::words:
        return "bytes, counted in words of 4";
    case Format::hexadecimal:
    case Format::checksum:
    case Format::overlay:
        return "hexadecimal number";
    case Format::flag:
        return "0 or 1";
    case Format::mac:
    case Format::ipv4:
    case Format::ipv6:
        return "address";
    case Format::text:
        return "text";
    case Format::bytes:
        return "bytes";
    case Format::group:
        return "group";
    }
    return {};
}

} // namespace

std::vector<FieldKey> allFieldKeys()
{
    std::vector<FieldKey> keys;
    std::set<std::string_view> seen;
    forEachFieldSpec([&](const FieldSpec &spec) {
        if (seen.insert(spec.key).second)
            keys.push_back({spec.key, spec.name, spec.bits.width, typeOf(spec.format), spec.source});
    });
    for (const FieldKey &key : derivedKeys) {
        if (seen.insert(key.key).second)
            keys.push_back(key);
    }
    return keys;
}

bool isFieldKey(std::string_view key)
{
    return findFieldSpec(key) != nullptr;
}

std::string keysText()
{
    std::string text = "key\tname\tbits\ttype\tsource\n";
    for (const FieldKey &key : allFieldKeys()) {
        const std::string bits = key.bits > 0 ? std::to_string(key.bits) : std::string();
        text += fmt::format("{}\t{}\t{}\t{}\t{}\n", key.key, key.name, bits, key.type, key.source);
    }
    return text;
}

std::string keysJson()
{
    auto json = nlohmann::ordered_json::array();
    for (const FieldKey &key : allFieldKeys()) {
        nlohmann::ordered_json entry{{"key", key.key}, {"name", key.name}, {"type", key.type}, {"source", key.source}};
        if (key.bits > 0)
            entry["bits"] = key.bits;
        json.push_back(std::move(entry));
    }
    return json.dump(2) + '\n';
}

} // namespace rungs
