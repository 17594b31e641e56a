// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/guide.h"

#include <optional>
#include <string>
#include <string_view>

namespace rungs {

/// What stands in a guide in the place of the mark <!-- rungs:NAME -->, in Markdown; none: there is no such mark.
std::optional<std::string> guidePart(const GuideLanguage &language, std::string_view name);

/// The name of the heading of @p entry.
std::string anchorOf(const GlossaryEntry &entry);

} // namespace rungs
