// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rungs {

/// The version of the libpcap that runs, such as "1.10.3".
std::string libpcapVersion();

} // namespace rungs
