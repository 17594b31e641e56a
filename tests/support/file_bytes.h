// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/capture_info.h"

#include <optional>
#include <string_view>

namespace rungs::test {

/// Numbers one after another, in the byte order of the machine that is played.
class FileBytes
{
public:
    explicit FileBytes(ByteOrder order = ByteOrder::little)
        : m_order(order)
    { }

    FileBytes &u16(std::uint16_t value);
    FileBytes &u32(std::uint32_t value);
    FileBytes &bytes(ByteView value);
    FileBytes &padTo4();
    const Bytes &all() const { return m_bytes; }
    ByteOrder order() const { return m_order; }
    std::size_t size() const { return m_bytes.size(); }

private:
    ByteOrder m_order;
    Bytes m_bytes;
};

Bytes asBytes(std::string_view text);

/// A pcap file, record by record.
class PcapBytes
{
public:
    struct Header
    {
        ByteOrder order = ByteOrder::little;
        std::uint32_t magic = 0xa1b2c3d4;
        std::uint16_t major = 2;
        std::uint16_t minor = 4;
        std::uint32_t snapLength = 262144;
        std::uint32_t linkType = 1;
    };

    PcapBytes()
        : PcapBytes(Header{})
    { }
    explicit PcapBytes(const Header &header);

    PcapBytes &record(std::uint32_t seconds, std::uint32_t fraction, std::string_view data,
                      std::optional<std::uint32_t> original = {});
    /// The two lengths as they are to stand there, whatever the data are.
    PcapBytes &recordWithLengths(std::uint32_t first, std::uint32_t second, std::string_view data);
    const Bytes &all() const { return m_file.all(); }
    std::size_t size() const { return m_file.size(); }

private:
    FileBytes m_file;
    bool m_isModified;
};

/// The header of a pcap record.
Bytes recordHeader(std::uint32_t length);

struct BlockOption
{
    std::uint16_t code;
    Bytes value;
};

/// A pcapng file, block by block.
class PcapngBytes
{
public:
    using Options = std::vector<BlockOption>;

    explicit PcapngBytes(ByteOrder order = ByteOrder::little);

    /// A new section; what follows is in @p order.
    PcapngBytes &section(ByteOrder order, const Options &options = {}, std::uint16_t major = 1,
                         std::uint16_t minor = 0);
    PcapngBytes &interface(std::uint16_t linkType = 1, std::uint32_t snapLength = 0, const Options &options = {});
    PcapngBytes &enhanced(std::uint32_t interface, std::uint64_t ticks, std::string_view data,
                          const Options &options = {});
    PcapngBytes &obsolete(std::uint16_t interface, std::uint64_t ticks, std::string_view data,
                          const Options &options = {});
    PcapngBytes &simple(std::uint32_t original, std::string_view data);
    PcapngBytes &block(std::uint32_t type, ByteView body);
    PcapngBytes &raw(ByteView bytes);
    const Bytes &all() const { return m_bytes; }
    std::size_t size() const { return m_bytes.size(); }
    ByteOrder order() const { return m_order; }

private:
    void append(FileBytes &body, const Options &options) const;

    ByteOrder m_order;
    Bytes m_bytes;
};

Bytes gzip(ByteView bytes);
Bytes zstd(ByteView bytes);
Bytes lz4(ByteView bytes);

} // namespace rungs::test
