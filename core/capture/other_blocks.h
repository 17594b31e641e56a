// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_source.h"
#include "core/capture/pcapng_writer.h"

namespace rungs {

/// Copies the names and the secrets of a pcapng file. What cannot be understood is left out.
Result<void> copyNamesAndSecrets(ByteSource &source, const CaptureInfo &info, PcapngWriter &writer);
/// Copies the last statistics of each interface. @p writer numbers the interfaces as @p info does.
Result<void> copyStatistics(ByteSource &source, const CaptureInfo &info, PcapngWriter &writer);

/// The names in the name resolution blocks, the first @p most addresses of them.
Result<std::vector<ResolvedName>> readNames(ByteSource &source, const CaptureInfo &info, std::size_t most);

} // namespace rungs
