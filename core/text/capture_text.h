// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/capture/capture_info.h"

#include <string>
#include <string_view>

namespace rungs {

// What a file says of itself, as rungs-cli prints it.

std::string_view formatName(FileFormat format);
std::string_view compressionName(Compression compression);
std::string_view byteOrderName(ByteOrder order);
/// "Ethernet (1)"; the number alone where it has no name.
std::string linkTypeText(LinkType linkType);
/// "2026-11-02T09:14:00.000000000Z"
std::string dateText(Timestamp time);

} // namespace rungs
