// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/program.h"

namespace rungs {

/// A filter as a person writes it: a display filter; or, after "bpf:", one in libpcap's language (pcap-filter(7)).
/// @p selected what $key refers to; null: no frame is selected
filter::Result<filter::Filter> readFilter(std::string_view text, const filter::FrameFacts *selected = nullptr);

} // namespace rungs
