// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace rungs {

/// Owns an open file; closes it when it goes.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    { }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

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
