// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A folder that is removed with all that is in it when nobody has it any more.
class TemporaryFolder;

/// A lesson as it was found.
struct LessonFile
{
    std::string name; ///< as faults name it: its path; in an archive "FILE.zip/NAME"
    std::string text;
    std::string folder; ///< where the captures beside it are, with a "/" at its end
};

struct LessonFiles
{
    std::vector<LessonFile> files;                 ///< by name
    std::shared_ptr<const TemporaryFolder> folder; ///< of what was unpacked: keep it as long as a capture is open
};

/// Limits of an archive.
inline constexpr std::uint64_t mostArchiveEntries = 10000;
inline constexpr std::uint64_t longestArchivedCapture = 256 * 1024 * 1024;
inline constexpr std::uint64_t longestArchive = 1024 * 1024 * 1024; ///< all that is unpacked of it

/// The lessons of @p path: a Markdown file, a folder with some (README.md is none), or a zip archive with some at any
/// depth, whose captures are unpacked where a lesson names them. Of a file that is longer than a lesson may be, one
/// byte more than that is read.
Result<LessonFiles> openLessons(const std::string &path);

/// A file that openLessons() takes for a lesson: *.md, but README.md.
bool isLessonName(std::string_view path);

/// The path of the capture @p name beside @p lesson; empty where there is no such file.
std::string captureBeside(const LessonFile &lesson, std::string_view name);

} // namespace rungs
