// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

#include <string>

namespace rungs {

/// The capture at a glance: what it is, what stands out, the worst first, and its greatest values; lines of text.
std::string overviewText(const Session &session, const CaptureOverview &overview);
/// The same as one JSON object.
std::string overviewJson(const Session &session, const CaptureOverview &overview);

} // namespace rungs
