// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <string>

namespace rungs {

/// The capture as a whole: format, interfaces, counts, time span, damage; lines of text.
std::string infoText(const Session &session);
/// The same as one JSON object.
std::string infoJson(const Session &session);

} // namespace rungs
