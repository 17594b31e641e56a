// SPDX-License-Identifier: GPL-3.0-or-later
// One frame, decoded.
#include "tests/fuzz/inputs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    rungs::fuzz::readFrame({data, size});
    return 0;
}
