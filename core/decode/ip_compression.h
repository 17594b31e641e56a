// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/frame_decoder.h"
#include "core/decode/layers.h"

#include <optional>
#include <span>

namespace rungs {

/// What the innermost layer of @p stack says once it is inflated, where it is a whole IPComp payload (RFC 3173,
/// DEFLATE); at most 64 KB.
std::optional<Datagram> inflateIpcomp(const LayerStack &stack, std::span<const ByteView> buffers);

} // namespace rungs
