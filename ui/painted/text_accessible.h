// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

/// Makes the text of every LinkBrowser accessible, and its links as children. May be called again.
void installTextAccessible();

} // namespace rungs
