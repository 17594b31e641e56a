// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

class NodeBuilder;

namespace icmpv6 {

/// Adds what follows type, code and checksum of an ICMPv6 message, by its type.
void addMessage(NodeBuilder &builder);

} // namespace icmpv6

} // namespace rungs
