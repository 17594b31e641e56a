// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <string>

namespace rungs {

/// What there is to say of a capture as a whole: format, interfaces, counts, time span, damage. Lines of text.
std::string infoText(const Session &session);
/// The same as one JSON object.
std::string infoJson(const Session &session);

} // namespace rungs
