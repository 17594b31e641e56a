// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>

namespace rungs {

/// A folder of this user that is removed with all that is in it at its end.
class TemporaryFolder
{
public:
    static Result<std::shared_ptr<const TemporaryFolder>> make();

    explicit TemporaryFolder(std::string path)
        : m_path(std::move(path))
    { }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder();

    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace rungs
