// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng_writer.h"

namespace rungs {

/// Processor and system, as a section of a pcapng file names them. @p application what writes it
SectionDescription describeSection(std::string application);

} // namespace rungs
