// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capture_info.h"

#include <string_view>

namespace rungs {

/// What the link-layer header type is called; empty where its number is not known.
std::string_view linkTypeName(LinkType linkType);

} // namespace rungs
