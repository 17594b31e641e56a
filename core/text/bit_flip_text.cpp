// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bit_flip_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

Phrase flipPhrase(const DecodedFrame &frame, std::uint32_t bit)
{
    const std::uint64_t byte = bit / 8;
    const std::uint64_t now = readBits(frame.buffer(0), bits(bit, 1));
    const std::uint64_t before = 1 - now;
    const std::uint32_t node = frame.smallestAt(0, bit);
    if (node == DecodedFrame::noNode)
        return {RUNGS_TEXT("Bit {0} of byte {1} is flipped: it was {2}, it is {3}."),
                {maskOfBit(bit), byte, before, now}};
    const FieldSpec &field = *frame.nodes()[node].spec;
    return {RUNGS_TEXT("Bit {0} of byte {1} ({2}) is flipped: it was {3}, it is {4}."),
            {maskOfBit(bit), byte, FieldReference{field.key, field.name}, before, now}};
}

} // namespace

std::string maskOfBit(std::uint32_t bit)
{
    return fmt::format("0x{:02x}", 0x80U >> (bit % 8));
}

std::vector<Phrase> flipPhrases(const DecodedFrame &frame, std::span<const BitFlip> flips, std::size_t most)
{
    std::vector<Phrase> phrases;
    std::uint64_t others = 0;
    for (const BitFlip &flip : flips) {
        for (std::uint32_t bit = flip.byte * 8; bit < flip.byte * 8 + 8; ++bit) {
            if ((flip.mask & (0x80U >> (bit % 8))) == 0)
                continue;
            if (phrases.size() < most)
                phrases.push_back(flipPhrase(frame, bit));
            else
                ++others;
        }
    }
    if (others > 0)
        phrases.push_back(counted(others, RUNGS_TEXT("One more bit of this frame is flipped."),
                                  RUNGS_TEXT("{0} more bits of this frame are flipped.")));
    return phrases;
}

std::string flipComment(const BitFlip &flip)
{
    return fmt::format("Changed: the bits 0x{:02x} of byte {} are flipped.", flip.mask, flip.byte);
}

} // namespace rungs
