// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

/// How a file of a ring is opened: the only way that the system calls allow afterwards.
int flagsOfNewFile();

/// Allows what a running capture does: read, write and wait; memory; the clock; and, where @p folder is no -1, to
/// create and remove files by their names in it. Everything else fails with EPERM.
///
/// What was opened up to @p lastSocket is only read, but for standard error and @p status (-1: none): a socket of an
/// interface would send what is written to it.
/// @return whether the kernel took the list
bool confineSystemCalls(int folder, int lastSocket, int status);

} // namespace rungs
