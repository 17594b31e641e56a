// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/lesson_files.h"

namespace rungs {

/// The lessons of a zip archive, and the captures that they name, unpacked.
Result<LessonFiles> openLessonArchive(const std::string &path);

} // namespace rungs
