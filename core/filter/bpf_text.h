// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/program.h"

#include <string>

namespace rungs::filter {

/// The same filter in the language of libpcap (pcap-filter(7)), for frames of Ethernet that carry IPv4 and TCP or UDP.
/// There the two differ for fragments (BPF sees no datagram put together from them), for headers behind IPv6 or IPv6
/// extensions (fields of TCP and UDP are read behind IPv4 only), and for packets in tunnels (BPF reads the outermost
/// headers).
/// @param text from which @p filter was made
/// Fails with Fault::notInBpf at the first part that cannot be said.
Result<std::string> bpfText(std::string_view text, const Filter &filter);

} // namespace rungs::filter
