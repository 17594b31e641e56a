// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/scanner.h"

namespace rungs {

/// pcap: both byte orders, microseconds, nanoseconds, and Kuznetzov's longer record headers.
class PcapScanner final : public Scanner
{
public:
    static bool matches(ByteView start);

    Step scanHeader(ByteView window, std::uint64_t offset) override;
    Step scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames) override;
    Error cutShort(ByteView rest, std::uint64_t offset) const override;

private:
    /// Which of a record's two lengths is the captured one: old versions had them the other way round.
    enum class Lengths : std::uint8_t { capturedFirst, originalFirst, smallerIsCaptured };

    template <ByteOrder order>
    Step scanRecords(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames) const;
    void orderLengths(std::uint32_t &captured, std::uint32_t &original) const;
    bool readVersion(std::uint16_t major, std::uint16_t minor);

    std::uint32_t m_recordHeaderLength = 0;
    std::uint32_t m_nanosecondsPerTick = 1000;
    std::uint32_t m_maxLength = usualFrameLength;
    Lengths m_lengths = Lengths::capturedFirst;
};

} // namespace rungs
