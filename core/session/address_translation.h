// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/findings.h"
#include "core/session/session.h"

#include <optional>

namespace rungs {

/// Where the capture holds @p connection twice, on both sides of an address translation: the other one.
std::optional<Finding> addressTranslationOf(const Session &session, ConnectionId connection);

} // namespace rungs
