// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a display filter.
#include "tests/fuzz/inputs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    rungs::fuzz::evaluateFilter({data, size});
    return 0;
}
