// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/capture_info.h"

#include <memory>
#include <string>

namespace rungs {

/// Turns the bytes of a compressed file into what was compressed, piece by piece. Several members, frames or streams
/// one after another count as one.
class Decompressor
{
public:
    struct Step
    {
        std::size_t consumed = 0; ///< of the input
        std::size_t produced = 0; ///< in the output
        bool failed = false;      ///< the data are damaged; what has been produced is good
        std::string reason;       ///< the library's words, where it failed
    };

    virtual ~Decompressor() = default;

    /// Takes from @p input what fits, and writes to @p output. Neither moves only where more input is needed.
    virtual Step step(ByteView input, std::span<std::uint8_t> output) = 0;
    /// True where the input may end here: nothing is half done.
    virtual bool isAtBoundary() const = 0;

    /// Finds out by the first bytes of a file what it is compressed with.
    static Compression detect(ByteView start);
    static std::unique_ptr<Decompressor> create(Compression compression);
};

} // namespace rungs
