// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/scanner.h"
#include "core/capture/tick_clock.h"

namespace rungs {

/// pcapng: any number of sections, each in its own byte order, and of interfaces.
class PcapngScanner final : public Scanner
{
public:
    static bool matches(ByteView start);

    Step scanHeader(ByteView window, std::uint64_t offset) override;
    Step scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames) override;
    Error cutShort(ByteView rest, std::uint64_t offset) const override;

private:
    /// What a packet needs of its interface.
    struct Clocked
    {
        TickClock clock;
        std::uint32_t snapLength = 0;
        std::uint64_t dropped = 0; ///< by its last statistics
        InterfaceId id;
    };

    bool readBlock(std::uint32_t type, ByteView block, std::uint64_t offset, std::vector<RawFrame> &frames);
    bool readSection(ByteView block, std::uint64_t offset);
    void readInterface(ByteView block);
    InterfaceId addInterface(CaptureInterface interface);
    /// That of the section's frames whose interface it does not describe.
    InterfaceId undescribedInterface();
    void readStatistics(ByteView block);
    void note(std::uint32_t type, ByteView block, std::uint64_t offset);
    bool readPacket(ByteView block, std::uint32_t interface, std::uint64_t offset, std::vector<RawFrame> &frames);
    bool readSimplePacket(ByteView block, std::uint64_t offset, std::vector<RawFrame> &frames);
    bool checkLength(std::uint32_t length, std::uint64_t offset);
    bool fail(ErrorCode code, std::uint64_t offset, std::string found = {}, std::string expected = {});

    ByteOrder m_order = ByteOrder::little;
    bool m_hasSection = false;
    std::vector<Clocked> m_interfaces; ///< of the section
    InterfaceId m_undescribed;         ///< of the section's frames whose interface it does not describe; none yet
    std::optional<Error> m_error;
};

} // namespace rungs
