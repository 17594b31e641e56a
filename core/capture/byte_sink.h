// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/error.h"

namespace rungs {

/// Takes bytes one after another.
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    /// Takes all of @p bytes, or fails with the file and the system's reason; then it takes no more.
    virtual Result<void> write(ByteView bytes) = 0;
};

} // namespace rungs
