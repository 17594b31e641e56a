// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/lesson_files.h"

#include "core/learn/lesson.h"
#include "core/learn/lesson_archive.h"
#include "core/learn/lesson_lines.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace rungs {

namespace {

Error fileError(ErrorCode code, const std::string &path, std::string found)
{
    return {code, path, std::nullopt, std::move(found), {}};
}

std::optional<Error> addFile(const std::filesystem::path &path, LessonFiles &lessons)
{
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file)
        return fileError(ErrorCode::cannotOpen, path, std::strerror(errno));
    std::string text(longestLesson + 1, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file.get()));
    if (std::ferror(file.get()) != 0)
        return fileError(ErrorCode::cannotRead, path, std::strerror(errno));
    const std::filesystem::path folder = path.parent_path();
    lessons.files.push_back({path, std::move(text), folder.empty() ? "./" : folder.string() + '/'});
    return std::nullopt;
}

Result<LessonFiles> openFolder(const std::string &path)
{
    std::error_code error;
    std::vector<std::filesystem::path> paths;
    for (std::filesystem::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (isLessonName(entry->path().string()) && entry->is_regular_file(ignored))
            paths.push_back(entry->path());
    }
    if (error)
        return tl::unexpected(fileError(ErrorCode::cannotRead, path, error.message()));
    std::ranges::sort(paths);
    LessonFiles lessons;
    for (const std::filesystem::path &each : paths) {
        if (auto failure = addFile(each, lessons))
            return tl::unexpected(*std::move(failure));
    }
    return lessons;
}

/// Whether it begins as a zip archive does, an empty one too.
bool isArchive(const std::string &path)
{
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    std::string begin(4, '\0');
    begin.resize(file ? std::fread(begin.data(), 1, begin.size(), file.get()) : 0);
    return begin == "PK\3\4" || begin == "PK\5\6";
}

} // namespace

bool isLessonName(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return name.ends_with(".md") && name != "README.md" && !name.starts_with('.');
}

Result<LessonFiles> openLessons(const std::string &path)
{
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(path, ignored);
    const bool isPacked = !isFolder && isArchive(path);
    if (!isFolder && !isPacked) {
        LessonFiles lessons;
        if (auto failure = addFile(path, lessons))
            return tl::unexpected(*std::move(failure));
        return lessons;
    }
    Result<LessonFiles> lessons = isFolder ? openFolder(path) : openLessonArchive(path);
    if (lessons && lessons->files.empty())
        return tl::unexpected(fileError(ErrorCode::noLessons, path, {}));
    return lessons;
}

std::string captureBeside(const LessonFile &lesson, std::string_view name)
{
    std::error_code ignored;
    std::string path = isNameInFolder(name) ? lesson.folder + std::string(name) : std::string();
    return std::filesystem::is_regular_file(path, ignored) ? path : std::string();
}

} // namespace rungs
