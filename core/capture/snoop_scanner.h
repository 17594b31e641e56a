// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/scanner.h"

namespace rungs {

/// snoop, the format of Solaris (RFC 1761).
class SnoopScanner final : public Scanner
{
public:
    static bool matches(ByteView start);

    Step scanHeader(ByteView window, std::uint64_t offset) override;
    Step scan(ByteView window, std::uint64_t offset, std::vector<RawFrame> &frames) override;
    Error cutShort(ByteView rest, std::uint64_t offset) const override;

private:
    bool m_hasHeader = false;
};

/// Where the record ends, with its padding, that holds the @p captured bytes of a frame from @p offset on.
std::uint64_t endOfSnoopRecord(ByteSource &source, std::uint64_t offset, std::uint32_t captured);

} // namespace rungs
