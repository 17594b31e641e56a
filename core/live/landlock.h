// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

/// Forbids the process every file but new ones in the open @p folder (-1: none), TCP ports, and signals to others, as
/// far as this kernel's Landlock can. Needs no_new_privs.
///
/// @return the version of Landlock; 0 where the kernel has none, or does not let the process use it
int confineFiles(int folder);

} // namespace rungs
