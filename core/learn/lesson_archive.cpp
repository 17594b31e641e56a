// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/lesson_archive.h"

#include "core/learn/lesson.h"
#include "core/learn/lesson_lines.h"
#include "core/learn/temporary_folder.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <set>

namespace rungs {

namespace {

using File = std::unique_ptr<std::FILE, decltype(&std::fclose)>;
using ZipFile = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// An archive while it is read.
class LessonArchive
{
public:
    explicit LessonArchive(std::string path)
        : m_path(std::move(path))
    { }

    Result<LessonFiles> read()
    {
        if (auto error = open())
            return tl::unexpected(*std::move(error));
        for (zip_uint64_t i = 0; i < entryCount(); ++i) {
            if (auto error = addLesson(i))
                return tl::unexpected(*std::move(error));
        }
        std::ranges::sort(m_lessons.files, {}, &LessonFile::name);
        return std::move(m_lessons);
    }

private:
    std::optional<Error> open();
    zip_uint64_t entryCount() const { return static_cast<zip_uint64_t>(zip_get_num_entries(m_archive.get(), 0)); }
    std::optional<Error> addLesson(zip_uint64_t index);
    /// The captures that @p text names, of @p entry's folder in the archive.
    std::optional<Error> unpackCaptures(const std::string &text, std::string_view folder);
    std::optional<Error> unpack(zip_uint64_t index, const std::filesystem::path &to);
    /// Calls @p take with all that is in an entry, at most @p most bytes of it. @return its true length; none where it
    /// cannot be read
    template <class Take>
    std::optional<std::uint64_t> readEntry(zip_uint64_t index, std::uint64_t most, Take take);

    Error error(std::string found) const { return {ErrorCode::badArchive, m_path, std::nullopt, std::move(found), {}}; }
    Error errorOf(const std::string &entry) const { return error(entry + ": " + zip_strerror(m_archive.get())); }
    Error tooLong(const std::string &entry, std::uint64_t most) const
    {
        return {ErrorCode::archiveTooLarge, m_path, std::nullopt, entry, std::to_string(most)};
    }

    std::string m_path;
    std::unique_ptr<zip_t, Discard> m_archive;
    LessonFiles m_lessons;
    std::set<std::string> m_unpacked; ///< names of entries
    std::uint64_t m_bytes = 0;
};

std::optional<Error> LessonArchive::open()
{
    int code = 0;
    m_archive.reset(zip_open(m_path.c_str(), ZIP_RDONLY, &code));
    if (!m_archive) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, code);
        Error failure = error(zip_error_strerror(&reason));
        zip_error_fini(&reason);
        return failure;
    }
    if (entryCount() > mostArchiveEntries)
        return tooLong({}, mostArchiveEntries);
    auto folder = TemporaryFolder::make();
    if (!folder)
        return std::move(folder).error();
    m_lessons.folder = *std::move(folder);
    return std::nullopt;
}

std::optional<Error> LessonArchive::addLesson(zip_uint64_t index)
{
    const char *const found = zip_get_name(m_archive.get(), index, 0);
    const std::string name = found == nullptr ? std::string() : found;
    if (!isLessonName(name) || !isNameInFolder(name))
        return std::nullopt;
    LessonFile lesson{m_path + '/' + name, {}, {}};
    const auto length = readEntry(index, longestLesson + 1, [&lesson](std::string_view part) {
        lesson.text += part;
        return true;
    });
    if (!length)
        return errorOf(name);
    const std::size_t slash = name.rfind('/');
    const std::string inArchive = slash == std::string::npos ? std::string() : name.substr(0, slash + 1);
    lesson.folder = m_lessons.folder->path() + '/' + inArchive;
    if (auto failure = unpackCaptures(lesson.text, inArchive))
        return failure;
    m_lessons.files.push_back(std::move(lesson));
    return std::nullopt;
}

std::optional<Error> LessonArchive::unpackCaptures(const std::string &text, std::string_view folder)
{
    const Lesson lesson = readLesson(text, {}).lesson;
    std::set<std::string> names{lesson.capture};
    for (const LessonStep &step : lesson.steps)
        names.insert(step.capture);
    for (const std::string &name : names) {
        const std::string entry = std::string(folder) + name;
        const zip_int64_t index = name.empty() ? -1 : zip_name_locate(m_archive.get(), entry.c_str(), 0);
        // What is not in the archive may be a sample.
        if (index < 0 || entry.ends_with('/') || !m_unpacked.insert(entry).second)
            continue;
        const std::filesystem::path to = m_lessons.folder->path() + '/' + entry;
        if (auto failure = unpack(static_cast<zip_uint64_t>(index), to))
            return failure;
    }
    return std::nullopt;
}

std::optional<Error> LessonArchive::unpack(zip_uint64_t index, const std::filesystem::path &to)
{
    std::error_code ignored;
    std::filesystem::create_directories(to.parent_path(), ignored);
    const File file(std::fopen(to.c_str(), "wbx"), &std::fclose);
    const auto writeError = [&] { return Error{ErrorCode::cannotWrite, to, std::nullopt, std::strerror(errno), {}}; };
    if (!file)
        return writeError();
    const std::uint64_t most = std::min(longestArchivedCapture, longestArchive - m_bytes);
    bool isWritten = true;
    const std::string name = zip_get_name(m_archive.get(), index, 0);
    const auto length = readEntry(index, most, [&](std::string_view part) {
        isWritten = std::fwrite(part.data(), 1, part.size(), file.get()) == part.size();
        return isWritten;
    });
    if (!isWritten || std::fflush(file.get()) != 0)
        return writeError();
    if (!length)
        return errorOf(name);
    if (*length > most)
        return tooLong(name, most);
    m_bytes += *length;
    return std::nullopt;
}

template <class Take>
std::optional<std::uint64_t> LessonArchive::readEntry(zip_uint64_t index, std::uint64_t most, Take take)
{
    const ZipFile file(zip_fopen_index(m_archive.get(), index, 0), &zip_fclose);
    if (!file)
        return std::nullopt;
    std::array<char, 65536> buffer;
    std::uint64_t total = 0;
    while (total <= most) {
        const zip_int64_t length = zip_fread(file.get(), buffer.data(), buffer.size());
        if (length < 0)
            return std::nullopt;
        if (length == 0)
            break;
        const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(most - total, length));
        total += static_cast<std::uint64_t>(length);
        if (!take(std::string_view(buffer.data(), room)))
            break;
    }
    return total;
}

} // namespace

Result<LessonFiles> openLessonArchive(const std::string &path)
{
    return LessonArchive(path).read();
}

} // namespace rungs
