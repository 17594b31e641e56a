// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/protocol.h"
#include "core/filter/column.h"
#include "core/filter/frame_facts.h"
#include "core/filter/value.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs::filter {

/// Takes the values of a key in a frame.
class Values
{
public:
    Values(std::vector<Value> &values, Store &store)
        : m_values(values)
        , m_store(store)
    { }

    void add(const Value &value) { m_values.push_back(value); }
    void addNumber(Wide number) { m_values.push_back({number, {}, {}, 0, 1, 1}); }
    /// Nothing where it is not known.
    void addDuration(const std::optional<Duration> &duration)
    {
        if (duration)
            addNumber(duration->nanoseconds);
    }
    void addBytes(ByteView bytes) { m_values.push_back({0, bytes, bytes, 0, 1, 1}); }
    void addText(std::string text) { addBytes(m_store.keep(std::move(text))); }
    /// A text that lives as long as the program.
    void addName(std::string_view name) { addBytes(bytesOf(name)); }

private:
    std::vector<Value> &m_values;
    Store &m_store;
};

/// A key that no row of a header's table has: it is worked out.
struct DerivedKey
{
    std::string_view key;
    std::string_view name; ///< English
    Type type = Type::number;
    std::uint32_t bits = 32; ///< of a number
    std::string_view source;
    void (*values)(const FrameFacts &facts, Values &values) = nullptr;
    ValueNames names = {};
    Needs needs = Needs::frame;
    Column column = Column::none; ///< that its values follow from
};

/// Of what verdicts say of a segment.
std::span<const DerivedKey> verdictKeys();
/// All of them.
std::array<std::span<const DerivedKey>, 2> derivedKeys();

/// A key that stands for others: "tcp.port" for both ports.
struct SideKey
{
    std::string_view key;
    std::string_view name;
    std::string_view first;
    std::string_view second;
};

std::span<const SideKey> sideKeys();

/// A row of the table of a fixed header.
struct FieldPlace
{
    Protocol protocol;
    const FieldSpec *spec;
};

/// What a filter says a key is.
struct Key
{
    using Places = std::vector<FieldPlace>;

    std::string_view key; ///< lives as long as the program
    Type type = Type::presence;
    std::uint32_t bits = 64; ///< of a number
    Format format = Format::decimal;
    std::uint32_t factor = 1; ///< by which the number in the header is multiplied
    ValueNames names;
    std::optional<Protocol> protocol; ///< a header as a whole
    bool isFrame = false;             ///< all of the frame
    bool isOverlay = false;           ///< some of its rows have no node
    bool isOfMessage = false;         ///< a line of a message in what TCP carries, or a part of one
    const DerivedKey *derived = nullptr;
    Needs needs = Needs::frame;
    std::string_view second; ///< the other key that it stands for, after its own in each header
    std::string_view first;  ///< the one that it stands for; empty: itself
    Places places;           ///< all that it has, where they are in fixed headers; else empty
    Places secondPlaces;     ///< the same of the second key
};

/// Empty where there is no such key.
std::optional<Key> findKey(std::string_view name);
/// Keys that sound alike, the likeliest first.
std::vector<std::string_view> similarKeys(std::string_view name);

/// The filter that asks for what @p node of the frame says: "tcp.srcport == 80", of a header "tcp"; empty where no key
/// is made of it.
std::string testOf(const FieldNode &node, const FrameFacts &facts);

/// Whether the bytes of @p protocol end with its header, for slices and len: what is carried further is no part of
/// them.
bool endsWithHeader(Protocol protocol);

/// The values of @p key in a frame, in the order of its headers.
void collectValues(const Key &key, const FrameFacts &facts, std::vector<Value> &values, Store &store);
/// The bytes that its values are made of, as they stand in the frame.
void collectRaw(const Key &key, const FrameFacts &facts, std::vector<Value> &values);

} // namespace rungs::filter
