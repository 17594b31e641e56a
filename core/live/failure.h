// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace rungs {

/// Why a capture did not start.
enum class FailureReason : std::uint8_t { permission, interface, filter, file, usage };

/// What a person reads who asked for the capture.
struct Failure
{
    FailureReason reason = FailureReason::usage;
    std::string message;
};

template <class T>
using Started = tl::expected<T, Failure>;

} // namespace rungs
