// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/other_blocks.h"

#include "core/capture/frame_comments.h"
#include "core/capture/pcapng_block.h"
#include "core/capture/tick_clock.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace rungs {

using namespace pcapng;

namespace {

Result<Bytes> read(ByteSource &source, const OtherBlock &place)
{
    Bytes block(std::min(place.length, maxOptionsLength));
    if (Result<void> done = readExactly(source, place.offset, block); !done)
        return tl::unexpected(std::move(done).error());
    return block;
}

std::vector<ResolvedName> namesOf(ByteView block, ByteOrder order)
{
    std::vector<ResolvedName> names;
    static_assert(std::uint16_t{endOfNames} == std::uint16_t{endOfOptions});
    forEachOption(slice(block, blockBody), order, [&](std::uint16_t code, ByteView value) {
        const std::size_t length = code == nameOfIpv4 ? 4 : code == nameOfIpv6 ? 16 : 0;
        if (length == 0 || value.size() <= length)
            return;
        ResolvedName name;
        name.address.assign(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(length));
        for (ByteView rest = value.subspan(length); !rest.empty();) {
            name.names.push_back(text(rest));
            rest = slice(rest, name.names.back().size() + 1);
        }
        names.push_back(std::move(name));
    });
    return names;
}

Result<void> copySecrets(ByteView block, ByteOrder order, PcapngWriter &writer)
{
    if (block.size() < secrets::data)
        return {};
    const std::uint32_t length = load32(block.data() + secrets::length, order);
    if (length > block.size() - secrets::data)
        return {};
    return writer.writeSecrets(load32(block.data() + secrets::type, order), block.subspan(secrets::data, length));
}

InterfaceStatistics statisticsOf(ByteView block, ByteOrder order, const CaptureInterface &interface)
{
    const TickClock clock(interface.timeResolution, interface.offsetSeconds);
    const auto time = [&](const std::uint8_t *place) {
        const std::uint64_t high = load32(place, order);
        return clock.at(high << 32 | load32(place + 4, order));
    };
    InterfaceStatistics result;
    if (load32(block.data() + statistics::timeHigh, order) != 0
        || load32(block.data() + statistics::timeLow, order) != 0)
        result.time = time(block.data() + statistics::timeHigh);
    forEachOption(slice(block, statistics::options), order, [&](std::uint16_t code, ByteView value) {
        if (value.size() != 8)
            return;
        if (code == statisticsStart)
            result.start = time(value.data());
        else if (code == statisticsEnd)
            result.end = time(value.data());
        else if (code == receivedByInterface)
            result.received = load64(value.data(), order);
        else if (code == droppedByInterface)
            result.droppedByInterface = load64(value.data(), order);
        else if (code == acceptedByFilter)
            result.accepted = load64(value.data(), order);
        else if (code == droppedBySystem)
            result.droppedBySystem = load64(value.data(), order);
        else if (code == deliveredToUser)
            result.delivered = load64(value.data(), order);
    });
    return result;
}

} // namespace

Result<void> copyNamesAndSecrets(ByteSource &source, const CaptureInfo &info, PcapngWriter &writer)
{
    for (const OtherBlock &place : info.otherBlocks) {
        if (place.type == interfaceStatistics)
            continue;
        const Result<Bytes> block = read(source, place);
        if (!block)
            return tl::unexpected(block.error());
        Result<void> written;
        if (place.type == decryptionSecrets)
            written = copySecrets(*block, place.order, writer);
        else if (const std::vector<ResolvedName> names = namesOf(*block, place.order); !names.empty())
            written = writer.writeNames(names);
        if (!written)
            return written;
    }
    return {};
}

Result<void> copyStatistics(ByteSource &source, const CaptureInfo &info, PcapngWriter &writer)
{
    std::map<std::uint32_t, InterfaceStatistics> last;
    for (const OtherBlock &place : info.otherBlocks) {
        if (place.type != interfaceStatistics || place.length < statistics::options + trailerLength)
            continue;
        const Result<Bytes> block = read(source, place);
        if (!block)
            return tl::unexpected(block.error());
        const std::uint32_t interface = place.interface.value;
        if (interface < info.interfaces.size())
            last[interface] = statisticsOf(*block, place.order, info.interfaces[interface]);
    }
    for (const auto &[interface, counts] : last) {
        if (Result<void> written = writer.writeStatistics(InterfaceId{interface}, counts); !written)
            return written;
    }
    return {};
}

Result<std::vector<ResolvedName>> readNames(ByteSource &source, const CaptureInfo &info, std::size_t most)
{
    std::vector<ResolvedName> all;
    for (const OtherBlock &place : info.otherBlocks) {
        if (place.type != nameResolution || all.size() >= most)
            continue;
        const Result<Bytes> block = read(source, place);
        if (!block)
            return tl::unexpected(block.error());
        std::vector<ResolvedName> names = namesOf(*block, place.order);
        names.resize(std::min(names.size(), most - all.size()));
        std::ranges::move(names, std::back_inserter(all));
    }
    return all;
}

} // namespace rungs
