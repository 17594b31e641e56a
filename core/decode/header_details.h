// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

class NodeBuilder;

/// Adds the rows of the layer that @p builder is at which its header's table cannot hold, because their places
/// depend on its bytes: options, lists of addresses, text.
void addDetails(NodeBuilder &builder);

} // namespace rungs
