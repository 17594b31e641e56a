// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filter_fault.h"

#include <optional>
#include <string>
#include <string_view>

namespace rungs {

/// The message, the text, and a line below it that marks the place.
std::string filterErrorText(std::string_view text, const filter::Error &error);
/// `{"valid":…,"error":{"message":…,"start":…,"length":…},"hints":[…]}`; places in characters from 0.
std::string filterReportJson(std::string_view text, const std::optional<filter::Error> &error);

} // namespace rungs
