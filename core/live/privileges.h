// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the process may do, from the start to the first frame: less at every step.
#pragma once

#include "core/live/failure.h"

namespace rungs {

/// What the process has given up, as the kernel confirmed it.
struct Confinement
{
    bool hasNoCapabilities = false;
    bool hasNoNewPrivileges = false;
    int landlock = 0; ///< the version in the kernel; 0: it has none
    bool hasSeccomp = false;
    unsigned user = 0;
};

/// The first step: no core dump and no debugger; the rights of the user who started the program, also where it is
/// setuid; of all capabilities only the one to open interfaces, and for root the one to open files of others.
Started<void> keepCaptureRights();

/// The interfaces are open: no capability in any set, and none ever again. The bounding set is emptied by
/// keepCaptureRights() where the process may do that.
Started<void> dropAllCapabilities();

/// Without any capability: nothing but reading what is open, and writing files into @p folder.
///
/// What was opened up to @p lastSocket, the last of the interfaces, cannot be written to, but for standard error and
/// @p status (-1: none): no frame can be sent.
/// @p folder an open folder; -1: no file is opened any more, so none can be. Landlock confines the names of files where
/// the kernel has it; seccomp allows few system calls. Others fail with EPERM rather than kill the process: what a
/// library tries beside its work costs no frame, and a test sees the refusal.
Started<Confinement> confine(int folder, int lastSocket, int status);

} // namespace rungs
