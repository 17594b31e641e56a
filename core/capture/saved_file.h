// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_sink.h"
#include "core/capture/file_descriptor.h"

#include <memory>

namespace rungs {

/// Replaces a file by what is written, or leaves it unchanged: the bytes go into another file of the same folder, which
/// takes the name when it is whole. A device, a pipe or standard output takes the bytes as they come.
class SavedFile final : public ByteSink
{
public:
    /// @p path "-" is standard output.
    static Result<std::unique_ptr<SavedFile>> open(const std::string &path);
    /// Without commit() nothing remains.
    ~SavedFile() override;
    SavedFile(const SavedFile &) = delete;
    SavedFile &operator=(const SavedFile &) = delete;

    Result<void> write(ByteView bytes) override;
    /// All has been written: the file takes its name once it is on the disk.
    Result<void> commit();

private:
    explicit SavedFile(std::string path)
        : m_path(std::move(path))
    { }
    Result<void> openTemporary(const std::string &target, int mode);
    Result<void> flush();
    Error error() const;

    std::string m_path;
    std::string m_target;    ///< which symbolic links lead to
    std::string m_temporary; ///< empty: written directly, or committed
    FileDescriptor m_file;
    Bytes m_buffer;
};

/// Whether both names are of one file.
bool isSameFile(const std::string &first, const std::string &second);

} // namespace rungs
