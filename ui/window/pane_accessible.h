// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

/// From here on a pane is a group with a name for a screen reader, and its title a heading.
void installPaneRoles();

} // namespace rungs
