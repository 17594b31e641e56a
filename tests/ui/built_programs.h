// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/capture_run.h"

namespace rungs {

/// The programs of this build, not those that are installed.
inline CapturePrograms builtPrograms()
{
    return {qEnvironmentVariable("RUNGS_CAPTURE"), qEnvironmentVariable("RUNGS")};
}

} // namespace rungs
