// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_bytes.h"

namespace rungs::test {

namespace {

constexpr std::uint32_t modifiedMagic = 0xa1b2cd34;

} // namespace

FileBytes &FileBytes::u16(std::uint16_t value)
{
    const auto low = static_cast<std::uint8_t>(value);
    const auto high = static_cast<std::uint8_t>(value >> 8);
    const bool isLittle = m_order == ByteOrder::little;
    m_bytes.push_back(isLittle ? low : high);
    m_bytes.push_back(isLittle ? high : low);
    return *this;
}

FileBytes &FileBytes::u32(std::uint32_t value)
{
    const auto low = static_cast<std::uint16_t>(value);
    const auto high = static_cast<std::uint16_t>(value >> 16);
    return m_order == ByteOrder::little ? u16(low).u16(high) : u16(high).u16(low);
}

FileBytes &FileBytes::bytes(ByteView value)
{
    m_bytes.insert(m_bytes.end(), value.begin(), value.end());
    return *this;
}

FileBytes &FileBytes::padTo4()
{
    m_bytes.resize((m_bytes.size() + 3) / 4 * 4);
    return *this;
}

Bytes asBytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

PcapBytes::PcapBytes(const Header &header)
    : m_file(header.order)
    , m_isModified(header.magic == modifiedMagic)
{
    m_file.u32(header.magic).u16(header.major).u16(header.minor).u32(0).u32(0);
    m_file.u32(header.snapLength).u32(header.linkType);
}

PcapBytes &PcapBytes::record(std::uint32_t seconds, std::uint32_t fraction, std::string_view data,
                             std::optional<std::uint32_t> original)
{
    const auto captured = static_cast<std::uint32_t>(data.size());
    m_file.u32(seconds).u32(fraction).u32(captured).u32(original.value_or(captured));
    if (m_isModified)
        m_file.u32(3).u16(0x0800).u16(4);
    m_file.bytes(asBytes(data));
    return *this;
}

PcapBytes &PcapBytes::recordWithLengths(std::uint32_t first, std::uint32_t second, std::string_view data)
{
    m_file.u32(0).u32(0).u32(first).u32(second).bytes(asBytes(data));
    return *this;
}

Bytes recordHeader(std::uint32_t length)
{
    return FileBytes().u32(1).u32(0).u32(length).u32(length).all();
}

PcapngBytes::PcapngBytes(ByteOrder order)
    : m_order(order)
{
    section(order);
}

void PcapngBytes::append(FileBytes &body, const Options &options) const
{
    if (options.empty())
        return;
    for (const BlockOption &option : options)
        body.u16(option.code).u16(static_cast<std::uint16_t>(option.value.size())).bytes(option.value).padTo4();
    body.u16(0).u16(0);
}

PcapngBytes &PcapngBytes::section(ByteOrder order, const Options &options, std::uint16_t major, std::uint16_t minor)
{
    m_order = order;
    FileBytes body(order);
    body.u32(0x1a2b3c4d).u16(major).u16(minor).u32(0xffffffff).u32(0xffffffff);
    append(body, options);
    return block(0x0a0d0d0a, body.all());
}

PcapngBytes &PcapngBytes::interface(std::uint16_t linkType, std::uint32_t snapLength, const Options &options)
{
    FileBytes body(m_order);
    body.u16(linkType).u16(0).u32(snapLength);
    append(body, options);
    return block(1, body.all());
}

PcapngBytes &PcapngBytes::enhanced(std::uint32_t interface, std::uint64_t ticks, std::string_view data,
                                   const Options &options)
{
    FileBytes body(m_order);
    const auto length = static_cast<std::uint32_t>(data.size());
    body.u32(interface).u32(static_cast<std::uint32_t>(ticks >> 32)).u32(static_cast<std::uint32_t>(ticks));
    body.u32(length).u32(length).bytes(asBytes(data)).padTo4();
    append(body, options);
    return block(6, body.all());
}

PcapngBytes &PcapngBytes::obsolete(std::uint16_t interface, std::uint64_t ticks, std::string_view data,
                                   const Options &options)
{
    FileBytes body(m_order);
    const auto length = static_cast<std::uint32_t>(data.size());
    body.u16(interface).u16(7).u32(static_cast<std::uint32_t>(ticks >> 32)).u32(static_cast<std::uint32_t>(ticks));
    body.u32(length).u32(length).bytes(asBytes(data)).padTo4();
    append(body, options);
    return block(2, body.all());
}

PcapngBytes &PcapngBytes::simple(std::uint32_t original, std::string_view data)
{
    FileBytes body(m_order);
    body.u32(original).bytes(asBytes(data)).padTo4();
    return block(3, body.all());
}

PcapngBytes &PcapngBytes::block(std::uint32_t type, ByteView body)
{
    FileBytes block(m_order);
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    block.u32(type).u32(length).bytes(body).u32(length);
    return raw(block.all());
}

PcapngBytes &PcapngBytes::raw(ByteView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

} // namespace rungs::test
