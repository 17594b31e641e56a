// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cerrno>
#include <system_error>

namespace rungs {

/// An error that the system reported just now, in the system's words.
inline Error systemError(ErrorCode code, const std::string &file, int number = errno)
{
    Error error;
    error.code = code;
    error.file = file;
    error.found = std::generic_category().message(number);
    return error;
}

} // namespace rungs
