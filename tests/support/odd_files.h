// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/file_bytes.h"

#include <QString>

namespace rungs::test {

/// A link type whose payload is private to its user: nothing of such a frame is decoded.
constexpr std::uint16_t userLink = 147;

constexpr std::uint32_t largeFrameLength = 256U << 20;

/// A pcap file with a frame of three bytes, and one of 256 MB: zeros that take no room on the disk, and a 7 at its end.
void writeLargeFrame(const QString &path);

/// A pcapng file with @p count interfaces, the last one of userLink. Its first frame came by the last, its second by
/// the first of them.
Bytes manyInterfaces(std::uint32_t count);

/// A pcapng file with a frame that has @p count comments: 0, 1, 2 and so on.
Bytes manyComments(std::uint32_t count);

} // namespace rungs::test
