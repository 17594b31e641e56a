// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/node_builder.h"
#include "core/decode/radiotap_header.h"

namespace rungs::radiotap {

namespace {

struct Kind
{
    std::uint8_t alignment;
    std::uint8_t length;
    FieldTable rows; ///< none: shown as bytes
};

constexpr std::size_t flagsKind = 1;

/// In the order of the bits that say that they are present.
constexpr Kind kinds[] = {
    {8, 8, FieldTable(&time, 1)},    // TSFT
    {1, 1, flags},                   //
    {1, 1, FieldTable(&rate, 1)},    //
    {2, 4, channel},                 //
    {1, 2, {}},                      // FHSS
    {1, 1, FieldTable(&signal, 1)},  //
    {1, 1, FieldTable(&noise, 1)},   //
    {2, 2, {}},                      // lock quality
    {2, 2, {}},                      // TX attenuation
    {2, 2, {}},                      // TX attenuation in dB
    {1, 1, {}},                      // TX power
    {1, 1, FieldTable(&antenna, 1)}, //
    {1, 1, {}},                      // signal in dB
    {1, 1, {}},                      // noise in dB
    {2, 2, {}},                      // RX flags
    {2, 2, {}},                      // TX flags
    {1, 1, {}},                      // RTS retries
    {1, 1, {}},                      // data retries
    {4, 8, {}},                      // XChannel
    {1, 3, {}},                      // MCS
    {4, 8, {}},                      // A-MPDU status
    {2, 12, {}},                     // VHT
    {8, 12, {}},                     // timestamp
    {2, 12, {}},                     // HE
    {2, 12, {}},                     // HE-MU
    {2, 6, {}},                      // HE-MU, another user
    {1, 1, {}},                      // PSDU without length
    {2, 4, {}},                      // L-SIG
};

constexpr std::uint32_t kindBits = 0x1fffffff;
constexpr std::uint32_t radiotapNext = 0x20000000;
constexpr std::uint32_t vendorNext = 0x40000000;
constexpr std::uint32_t wordFollows = 0x80000000;
constexpr std::size_t firstWord = 4;
constexpr std::size_t wordSize = 4;

std::uint32_t wordIn(ByteView header, std::size_t offset)
{
    return static_cast<std::uint32_t>(readBits(header, littleEndian(bytes(offset, wordSize))));
}

std::size_t wordCount(ByteView header)
{
    std::size_t count = 1;
    while ((wordIn(header, firstWord + (count - 1) * wordSize) & wordFollows) != 0
           && firstWord + (count + 1) * wordSize <= header.size())
        ++count;
    return count;
}

constexpr std::size_t aligned(std::size_t offset, std::size_t alignment)
{
    return (offset + alignment - 1) / alignment * alignment;
}

/// Calls @p callback(kind, offset, length) with each field, and those of a vendor with the kind std::size(kinds). Stops
/// at the first one whose length nobody knows, or that is not whole.
template <class Callback>
void forEachField(ByteView header, Callback &&callback)
{
    const std::size_t words = wordCount(header);
    std::size_t offset = firstWord + words * wordSize;
    bool isOfVendor = false;
    for (std::size_t i = 0; i < words; ++i) {
        const std::uint32_t word = wordIn(header, firstWord + i * wordSize);
        const std::uint32_t present = isOfVendor ? 0 : word & kindBits;
        for (std::size_t kind = 0; (present >> kind) != 0; ++kind) {
            if ((present >> kind & 1) == 0)
                continue;
            if (kind >= std::size(kinds))
                return;
            offset = aligned(offset, kinds[kind].alignment);
            if (offset + kinds[kind].length > header.size())
                return;
            callback(kind, offset, std::size_t{kinds[kind].length});
            offset += kinds[kind].length;
        }
        if ((word & vendorNext) != 0) {
            // Organization, namespace, and how many bytes are to be skipped.
            constexpr std::size_t vendorHeader = 6;
            offset = aligned(offset, 2);
            if (offset + vendorHeader > header.size())
                return;
            const std::size_t length = vendorHeader + readBits(header, littleEndian(bytes(offset + 4, 2)));
            if (offset + length > header.size())
                return;
            callback(std::size(kinds), offset, length);
            offset += length;
        } else if ((word & radiotapNext) == 0) {
            return; // bits above 31, of which none is assigned
        }
        isOfVendor = (word & vendorNext) != 0;
    }
}

} // namespace

void addFields(NodeBuilder &builder)
{
    const ByteView header = slice(builder.view(), 0, builder.headerLength());
    if (header.size() < fixedLength(fields))
        return;
    for (std::size_t i = 1; i < wordCount(header); ++i)
        builder.row(morePresent, morePresent.bits.movedByBytes(static_cast<std::uint32_t>(firstWord + i * wordSize)));
    forEachField(header, [&builder](std::size_t kind, std::size_t offset, std::size_t length) {
        const auto place = static_cast<std::uint32_t>(offset);
        if (builder.next() < place)
            builder.row(padding, bytes(builder.next(), place - builder.next()));
        const FieldTable rows = kind < std::size(kinds) ? kinds[kind].rows : FieldTable();
        if (rows.empty())
            builder.row(kind < std::size(kinds) ? other : vendor, bytes(offset, length));
        else
            builder.rows(rows, place);
    });
}

std::uint8_t flagsOf(ByteView header)
{
    std::uint8_t found = 0;
    if (header.size() >= fixedLength(fields)) {
        forEachField(header, [&](std::size_t kind, std::size_t offset, std::size_t) {
            if (kind == flagsKind)
                found = header[offset];
        });
    }
    return found;
}

} // namespace rungs::radiotap
