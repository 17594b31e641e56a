// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng_writer.h"
#include "core/live/block_file.h"
#include "core/live/capture_options.h"

#include <deque>
#include <memory>

namespace rungs {

/// What a capture is written to: one file, or one after another, of which the newest are kept.
class CaptureOutput
{
public:
    using Clock = std::chrono::steady_clock;

    /// Opens the folder and the file (mode 0600 where it is new), with the rights of the process. A file that is there
    /// stays as it is until begin(); one that is no regular file is refused.
    static Started<CaptureOutput> open(const CaptureOptions &options);
    CaptureOutput(CaptureOutput &&) = default;
    CaptureOutput &operator=(CaptureOutput &&) = delete;
    ~CaptureOutput();

    /// Where more files are opened; -1: none are.
    int folder() const { return m_isRing ? m_folder.number() : -1; }

    /// Empties the file, and writes what each file begins with.
    Result<void> begin(SectionDescription section, std::vector<CaptureInterface> interfaces);
    Result<void> write(const PacketRecord &frame);
    /// What was written can be read in the file.
    Result<void> flush() { return m_file->flush(); }
    /// Whether the next frame belongs into another file.
    bool isNextDue(Clock::time_point now) const;
    /// Ends the file with @p statistics, one for each interface.
    Result<void> finish(const std::vector<InterfaceStatistics> &statistics);
    /// Begins another file. The oldest goes where there are more than are to be kept.
    Result<void> next();

    const std::string &path() const { return m_path; }
    std::uint64_t size() const { return m_file ? m_file->size() : 0; }
    std::uint64_t files() const { return m_count; }
    Clock::time_point begun() const { return m_begun; }
    /// Of the file, in nanoseconds since 1970: when it was begun.
    Timestamp begunAt() const { return m_begunAt; }
    int failure() const { return m_failure != 0 ? m_failure : m_file ? m_file->failure() : 0; }
    /// What was written, but did not fit.
    std::uint64_t lostFrames() const { return m_file ? m_file->lostFrames() : 0; }
    std::uint64_t lostBytes() const { return m_file ? m_file->lostBytes() : 0; }

private:
    CaptureOutput() = default;
    std::string nextName() const;
    /// Opens a file of the folder; errno is set where it is none.
    FileDescriptor openFile(const std::string &name, int flags) const;
    Result<void> beginFile(FileDescriptor file);

    bool m_isRing = false;
    CaptureLimits m_limits;
    FileDescriptor m_folder;
    std::string m_folderPath; ///< empty, or with a slash at its end
    std::string m_name;       ///< as asked for
    std::string m_path;
    FileDescriptor m_first; ///< until begin()
    bool m_isNew = false;   ///< it was not there before
    std::deque<std::string> m_names;
    std::uint64_t m_count = 0;
    Clock::time_point m_begun;
    Timestamp m_begunAt;
    SectionDescription m_section;
    std::vector<CaptureInterface> m_interfaces;
    std::unique_ptr<BlockFile> m_file;
    std::unique_ptr<PcapngWriter> m_writer;
    int m_failure = 0;
};

/// The time of the clock on the wall.
Timestamp timeNow();

} // namespace rungs
