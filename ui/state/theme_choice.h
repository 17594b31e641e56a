// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

enum class ThemeChoice { system, light, dark };

} // namespace rungs
