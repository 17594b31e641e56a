// SPDX-License-Identifier: GPL-3.0-or-later
// The story of segments of two endpoints, read twice.
#include "tests/fuzz/inputs.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The story of a connection looks at those between the same endpoints before it: of too many, a run takes seconds.
    constexpr std::size_t most = 4096;
    rungs::fuzz::tellStories({data, std::min(size, most)});
    return 0;
}
