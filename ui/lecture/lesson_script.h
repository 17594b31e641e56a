// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lecture/lecture_script.h"

namespace rungs {

struct Lesson;

/// The steps of a lesson for a lecture: their headings, texts and questions; what is answered there is not shown.
LectureScript scriptOf(const Lesson &lesson);

} // namespace rungs
