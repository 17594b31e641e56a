// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/filter_key.h"

#include "core/decode/field_registry.h"
#include "core/decode/http.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace rungs::filter {

namespace {

Type typeOf(const FieldSpec &spec)
{
    switch (spec.format) {
    case Format::flag:
        return Type::boolean;
    case Format::decimal:
    case Format::signedDecimal:
    case Format::hexadecimal:
    case Format::words:
    case Format::octets:
    case Format::port:
    case Format::checksum:
    case Format::sequence:
        return spec.bits.width > 64 ? Type::bytes : Type::number;
    case Format::overlay:
        return Type::number;
    case Format::mac:
        return Type::mac;
    case Format::ipv4:
        return Type::ipv4;
    case Format::ipv6:
        return Type::ipv6;
    case Format::text:
        return Type::text;
    case Format::bytes:
    case Format::group:
        return Type::bytes;
    }
    return Type::bytes;
}

std::optional<Protocol> protocolOf(std::string_view key)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(Protocol::count); ++i) {
        if (headerOf(static_cast<Protocol>(i)).whole.key == key)
            return static_cast<Protocol>(i);
    }
    return std::nullopt;
}

/// Headers that show each row of their tables where they are whole.
bool isFixed(Protocol protocol)
{
    return protocol == Protocol::ethernet || protocol == Protocol::ipv4 || protocol == Protocol::ipv6
           || protocol == Protocol::tcp || protocol == Protocol::udp;
}

/// Whether a field's value is what its bits say, and no more.
bool isPlain(const FieldSpec &spec)
{
    switch (spec.format) {
    case Format::sequence:
    case Format::signedDecimal:
    case Format::text:
    case Format::bytes:
    case Format::group:
    case Format::overlay:
        return false;
    case Format::mac:
    case Format::ipv4:
    case Format::ipv6:
        return true;
    default:
        return spec.bits.width > 0 && spec.bits.width <= 64;
    }
}

/// Whether its value counts from the first number of its sender, or of its receiver.
bool isRelative(const FieldSpec &spec)
{
    return spec.format == Format::sequence && !spec.key.ends_with("_raw");
}

/// Empty where some are in no fixed header: @p count is how many there are.
Key::Places fixedPlaces(std::string_view name, std::size_t count)
{
    Key::Places places;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Protocol::count); ++i) {
        const auto protocol = static_cast<Protocol>(i);
        for (const FieldSpec &spec : headerOf(protocol).fields) {
            if (spec.key == name && isFixed(protocol) && isPlain(spec))
                places.push_back({protocol, &spec});
        }
    }
    return places.size() == count ? places : Key::Places();
}

std::optional<Key> fieldKey(std::string_view name)
{
    std::optional<Key> key;
    std::size_t count = 0;
    forEachFieldSpec([&](const FieldSpec &spec) {
        if (spec.key != name)
            return;
        ++count;
        const bool isOverlay = spec.format == Format::overlay;
        if (!key) {
            key.emplace();
            key->key = spec.key;
            key->type = typeOf(spec);
            key->format = spec.format;
            key->bits = spec.bits.width == 0 ? 64 : spec.bits.width;
            key->factor = factorOf(spec);
            key->names = spec.values;
        }
        key->isOverlay = key->isOverlay || isOverlay;
        key->bits = std::max(key->bits, spec.bits.width);
        if (isRelative(spec))
            key->needs = Needs::bases;
        if (key->names.empty())
            key->names = spec.values;
    });
    if (key && key->key == framing::frame.key) {
        key->type = Type::protocol;
        key->isFrame = true;
    } else if (key) {
        key->protocol = protocolOf(name);
        if (key->protocol)
            key->type = Type::protocol;
        key->places = fixedPlaces(name, count);
        key->isOfMessage = std::ranges::find(http::specs, name, &FieldSpec::key) != std::end(http::specs);
    }
    return key;
}

/// Of each layer: the how manieth of its protocol it is, from 1, and how many there are.
struct LayerCounts
{
    explicit LayerCounts(std::span<const Layer> all)
        : layers(all)
    { }

    void mark(std::size_t layer, Value &value) const
    {
        if (layer >= layers.size())
            return;
        value.layer = 0;
        value.layers = 0;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (layers[i].protocol != layers[layer].protocol)
                continue;
            ++value.layers;
            value.layer = static_cast<std::uint8_t>(value.layer + (i <= layer ? 1 : 0));
        }
    }

    std::span<const Layer> layers;
};

void addProtocol(Protocol protocol, const FrameFacts &facts, std::vector<Value> &values)
{
    const bool canBeMessage = protocol == Protocol::http || protocol == Protocol::data;
    const std::span<const Layer> layers = canBeMessage ? facts.layers() : facts.headers().layers();
    const LayerCounts counts(layers);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Layer &layer = layers[i];
        // The body of a message is a part of it.
        const bool isBody = protocol == Protocol::data && i > 0 && layers[i - 1].protocol == Protocol::http;
        // Versions of a header can share a name.
        if (headerOf(layer.protocol).whole.key != headerOf(protocol).whole.key || isBody)
            continue;
        const ByteView buffer = facts.buffer(layer.buffer);
        Value value;
        value.beyond = slice(buffer, layer.offset, layer.length);
        value.bytes = endsWithHeader(protocol) ? slice(value.beyond, 0, layer.headerLength) : value.beyond;
        counts.mark(i, value);
        values.push_back(value);
    }
}

ByteView withoutLineEnd(ByteView line)
{
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n' || line.back() == ' ' || line.back() == '\0'))
        line = line.first(line.size() - 1);
    return line;
}

/// The number that a sequence or acknowledgment number counts from.
std::optional<std::uint32_t> baseOf(const FieldNode &node, const FrameFacts &facts)
{
    const DecodedFrame &frame = facts.fields();
    const bool isOfSegment = facts.segment != nullptr && frame.tcp() != nullptr && node.layer < frame.layers().size()
                             && frame.tcp() == &frame.layers()[node.layer];
    if (!isRelative(*node.spec) || !isOfSegment)
        return std::nullopt;
    return facts.segment->acknowledgmentBase;
}

Value valueOf(const Key &key, const FieldNode &node, const FrameFacts &facts)
{
    Value value;
    if (isNumeric(key.type)) {
        const std::optional<std::uint32_t> base = baseOf(node, facts);
        if (node.spec->format == Format::signedDecimal)
            value.number = signedValue(node.value, node.bits.width);
        else
            value.number = base ? Wide{static_cast<std::uint32_t>(node.value - *base)} : Wide{node.value} * key.factor;
    } else {
        value.bytes = facts.fields().bytesOf(node);
        if (key.type == Type::text)
            value.bytes = withoutLineEnd(value.bytes);
        value.beyond = value.bytes;
    }
    return value;
}

/// Reads the field without taking the frame apart.
/// @return false where it must be: nothing has been added then
bool addFixed(const Key &key, const Key::Places &places, const FrameFacts &facts, std::vector<Value> &values)
{
    const std::span<const Layer> layers = facts.headers().layers();
    const std::size_t before = values.size();
    const LayerCounts counts(layers);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (const FieldPlace &place : places) {
            if (layers[i].protocol != place.protocol)
                continue;
            const Layer &layer = layers[i];
            const ByteView buffer = facts.buffer(layer.buffer);
            const BitRange bits = place.spec->bits.movedByBytes(layer.offset);
            const bool isWhole = (layer.flags & Layer::cut) == 0 && place.spec->bits.endByte() <= layer.headerLength
                                 && bits.endByte() <= buffer.size();
            if (!isWhole) {
                values.resize(before);
                return false;
            }
            Value value;
            if (isNumeric(key.type))
                value.number = Wide{readBits(buffer, bits)} * key.factor;
            else
                value.bytes = value.beyond = slice(buffer, bits.firstByte(), bits.byteCount());
            counts.mark(i, value);
            values.push_back(value);
        }
    }
    return true;
}

void addFields(const Key &key, std::string_view name, const FrameFacts &facts, std::vector<Value> &values, bool isRaw)
{
    if (key.isOfMessage && !facts.mayHaveMessage())
        return;
    const DecodedFrame &frame = facts.fields();
    const LayerCounts counts(frame.layers());
    for (const FieldNode &node : frame.nodes()) {
        if (node.spec->key != name || node.isCut)
            continue;
        Value value = valueOf(key, node, facts);
        if (isRaw)
            value.bytes = value.beyond = frame.bytesOf(node);
        counts.mark(node.layer, value);
        values.push_back(value);
    }
    if (!key.isOverlay)
        return;
    for (std::size_t i = 0; i < frame.layers().size(); ++i) {
        const Layer &layer = frame.layers()[i];
        for (const FieldSpec &spec : headerOf(layer.protocol).fields) {
            if (spec.format != Format::overlay || spec.key != name)
                continue;
            const ByteView buffer = frame.buffer(layer.buffer);
            const BitRange place = spec.bits.movedByBytes(layer.offset);
            if (place.endByte() > buffer.size())
                continue;
            Value value;
            value.number = readBits(buffer, place);
            value.bytes = value.beyond = slice(buffer, place.firstByte(), place.byteCount());
            counts.mark(i, value);
            values.push_back(value);
        }
    }
}

/// In double quotes, as a filter writes a text.
std::string quoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result.append({'\\', c});
        else if (byte < 0x20 || byte == 0x7f)
            result.append("\\x").append({digits[byte >> 4U], digits[byte & 0xfU]});
        else
            result += c;
    }
    return result + '"';
}

/// How many letters have to be put in, left out or changed.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
        }
    }
    return row[b.size()];
}

} // namespace

std::optional<Key> findKey(std::string_view name)
{
    if (name.starts_with('.'))
        name.remove_prefix(1);
    for (const SideKey &side : sideKeys()) {
        if (side.key != name)
            continue;
        std::optional<Key> key = fieldKey(side.first);
        if (key) {
            key->key = side.key;
            key->first = side.first;
            key->second = side.second;
            if (std::optional<Key> second = fieldKey(side.second))
                key->secondPlaces = std::move(second->places);
        }
        return key;
    }
    for (const std::span<const DerivedKey> keys : derivedKeys()) {
        const auto derived = std::ranges::find(keys, name, &DerivedKey::key);
        if (derived == keys.end())
            continue;
        Key key;
        key.key = derived->key;
        key.type = derived->type;
        key.bits = derived->bits;
        key.names = derived->names;
        key.derived = &*derived;
        key.needs = derived->needs;
        return key;
    }
    return fieldKey(name);
}

std::vector<std::string_view> similarKeys(std::string_view name)
{
    constexpr std::size_t longest = 100;
    constexpr std::size_t most = 5;
    std::vector<std::pair<std::size_t, std::string_view>> found;
    if (name.size() > longest)
        return {};
    const auto look = [&](std::string_view key) {
        const std::size_t away = distance(name, key);
        if (away <= 1 + name.size() / 4)
            found.emplace_back(away, key);
    };
    forEachFieldSpec([&](const FieldSpec &spec) { look(spec.key); });
    for (const std::span<const DerivedKey> keys : derivedKeys())
        std::ranges::for_each(keys, look, &DerivedKey::key);
    for (const SideKey &key : sideKeys())
        look(key.key);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < std::min(found.size(), most); ++i)
        keys.push_back(found[i].second);
    return keys;
}

bool endsWithHeader(Protocol protocol)
{
    switch (protocol) {
    case Protocol::tcp:
    case Protocol::http:
    case Protocol::data:
    case Protocol::icmp:
    case Protocol::icmpv6:
        return false;
    default:
        return true;
    }
}

void collectValues(const Key &key, const FrameFacts &facts, std::vector<Value> &values, Store &store)
{
    if (key.derived != nullptr) {
        Values sink(values, store);
        key.derived->values(facts, sink);
    } else if (key.isFrame) {
        Value value;
        value.bytes = value.beyond = facts.buffer(0);
        values.push_back(value);
    } else if (key.protocol) {
        addProtocol(*key.protocol, facts, values);
    } else {
        for (const auto &[name, places] : {std::pair(key.first.empty() ? key.key : key.first, &key.places),
                                           std::pair(key.second, &key.secondPlaces)}) {
            const bool isRead = name.empty() || (!places->empty() && addFixed(key, *places, facts, values));
            if (!isRead)
                addFields(key, name, facts, values, false);
        }
    }
}

void collectRaw(const Key &key, const FrameFacts &facts, std::vector<Value> &values)
{
    if (key.isFrame || key.protocol) {
        Store none;
        collectValues(key, facts, values, none);
    } else if (key.derived == nullptr) {
        addFields(key, key.first.empty() ? key.key : key.first, facts, values, true);
        if (!key.second.empty())
            addFields(key, key.second, facts, values, true);
    }
}

std::string testOf(const FieldNode &node, const FrameFacts &facts)
{
    constexpr std::size_t mostBytes = 1500; // a frame's worth
    const std::string_view name = node.spec->key;
    const std::optional<Key> key = findKey(name);
    if (!key || node.isCut)
        return {};
    if (key->protocol) {
        std::vector<Value> headers;
        addProtocol(*key->protocol, facts, headers);
        return headers.empty() ? std::string() : std::string(name);
    }
    if (key->isFrame || key->derived != nullptr)
        return std::string(name);
    const Value value = valueOf(*key, node, facts);
    if (!isNumeric(key->type) && (value.bytes.empty() || value.bytes.size() > mostBytes))
        return std::string(name);
    const bool isHexadecimal = key->format == Format::hexadecimal || key->format == Format::checksum;
    if (key->type == Type::number && isHexadecimal)
        return fmt::format("{} == {:#x}", name, static_cast<std::uint64_t>(value.number));
    return fmt::format("{} == {}", name, key->type == Type::text ? quoted(value.text()) : textOf(value, key->type));
}

} // namespace rungs::filter
