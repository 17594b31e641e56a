// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace rungs {

Result<std::shared_ptr<const TemporaryFolder>> TemporaryFolder::make()
{
    std::error_code error;
    const std::filesystem::path place = std::filesystem::temp_directory_path(error);
    std::string path = ((error ? std::filesystem::path("/tmp") : place) / "rungs-lessons-XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr)
        return tl::unexpected(Error{ErrorCode::cannotWrite, path, std::nullopt, std::strerror(errno), {}});
    return std::make_shared<const TemporaryFolder>(std::move(path));
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace rungs
