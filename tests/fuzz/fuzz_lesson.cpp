// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a lesson.
#include "tests/fuzz/inputs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    rungs::fuzz::readLessonText({data, size});
    return 0;
}
