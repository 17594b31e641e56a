// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"

#include <string>

namespace rungs::test {

/// The layers as one line: "eth 0+14 ip 14+20 tcp 34+40 data 74", with "?" after a layer that is cut, "f" after
/// a fragment and "q" after one that is quoted.
std::string print(const LayerStack &stack);
/// The names of the diagnostics, in order.
std::string printDiagnostics(const LayerStack &stack);

/// The layers of a frame of @p linkType that was captured whole.
LayerStack walk(LinkType linkType, ByteView frame);

/// Cuts @p frame at every length, once by the snap length and once on the wire.
/// @return what is wrong with the answer; empty where each says what is missing and nothing reaches past the end
std::string checkEachCut(LinkType linkType, ByteView frame);

} // namespace rungs::test
