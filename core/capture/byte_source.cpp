// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/byte_source.h"

#include "core/capture/file_descriptor.h"
#include "core/capture/plain_file.h"
#include "core/capture/spooled_source.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

namespace rungs {

namespace {

/// As many bytes as any compression's magic number has.
constexpr std::size_t startLength = 4;

Result<Bytes> readStart(InputStream &input)
{
    Bytes start(startLength);
    std::size_t size = 0;
    while (size < startLength) {
        const Result<std::size_t> count = input.read(std::span(start).subspan(size));
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        size += *count;
    }
    start.resize(size);
    return start;
}

Result<std::shared_ptr<ByteSource>> openSpooled(const std::string &path, FileDescriptor file, std::stop_token stop,
                                                std::optional<std::uint64_t> unpackLimit, Keep keep)
{
    InputStream input(path, std::move(file), std::move(stop));
    Result<Bytes> start = readStart(input);
    if (!start)
        return tl::unexpected(start.error());
    Result<std::unique_ptr<Spool>> spool = keep == Keep::recent
                                               ? Result<std::unique_ptr<Spool>>(std::make_unique<RecentBytes>())
                                               : TemporaryFile::create();
    if (!spool)
        return tl::unexpected(spool.error());
    const Compression compression = Decompressor::detect(*start);
    // A capture shrinks to a tenth, zeros to a thousandth; a file of a few megabytes must not fill the disk unasked.
    const std::uint64_t usual = std::max(std::uint64_t{4} << 30, 100 * input.size());
    auto source =
        std::make_shared<SpooledSource>(path, compression, std::move(input), *std::move(start), *std::move(spool));
    source->setUnpackLimit(unpackLimit.value_or(usual));
    return source;
}

} // namespace

Result<std::shared_ptr<ByteSource>> ByteSource::open(const std::string &path, std::stop_token stop,
                                                     std::optional<std::uint64_t> unpackLimit, Keep keep)
{
    if (path == "-") {
        FileDescriptor standardInput(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0));
        if (!standardInput.isOpen())
            return tl::unexpected(systemError(ErrorCode::cannotOpen, path));
        return openSpooled(path, std::move(standardInput), std::move(stop), unpackLimit, keep);
    }

    // A named pipe without a writer must not hold up the opening: the wait for it can be stopped.
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return tl::unexpected(systemError(ErrorCode::cannotOpen, path));
    if (S_ISDIR(status.st_mode)) {
        Error error;
        error.code = ErrorCode::isDirectory;
        error.file = path;
        return tl::unexpected(std::move(error));
    }
    if (!S_ISREG(status.st_mode))
        return openSpooled(path, std::move(file), std::move(stop), unpackLimit, keep);

    Bytes start(startLength);
    const std::ptrdiff_t count = readAt(file.number(), 0, start);
    if (count < 0)
        return tl::unexpected(systemError(ErrorCode::cannotRead, path, static_cast<int>(-count)));
    start.resize(static_cast<std::size_t>(count));
    if (Decompressor::detect(start) != Compression::none)
        return openSpooled(path, std::move(file), std::move(stop), unpackLimit, keep);
    return std::make_shared<PlainFile>(path, std::move(file));
}

std::optional<Error> endOfGrowth(const ByteSource &source, FileState state, std::uint64_t position)
{
    const std::uint64_t size = source.sizeOnDisk();
    if (state == FileState::same && position <= size)
        return std::nullopt;
    Error error;
    error.code = state == FileState::replaced  ? ErrorCode::fileReplaced
                 : state == FileState::removed ? ErrorCode::fileRemoved
                                               : ErrorCode::fileShrunk;
    error.file = source.path();
    error.offset = position;
    error.found = std::to_string(size);
    return error;
}

} // namespace rungs
