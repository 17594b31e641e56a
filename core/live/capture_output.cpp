// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/capture_output.h"

#include "core/live/messages.h"
#include "core/live/system_calls.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <ctime>

namespace rungs {

namespace {

constexpr mode_t onlyOwner = 0600;

/// NAME_00001_20260131235959.pcapng, as dumpcap calls them.
std::string numbered(const std::string &name, std::uint64_t number)
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    ::localtime_r(&now, &parts);
    char time[32] = "";
    std::strftime(time, sizeof(time), "%Y%m%d%H%M%S", &parts);
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 5 ? 5 - digits.size() : 0, '0');
    const std::size_t dot = name.rfind('.');
    const std::string stem = name.substr(0, dot);
    return stem + "_" + digits + "_" + time + (dot == std::string::npos ? "" : name.substr(dot));
}

bool isRegular(int file)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Timestamp timeNow()
{
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return {std::int64_t{now.tv_sec} * 1000000000 + now.tv_nsec};
}

Started<CaptureOutput> CaptureOutput::open(const CaptureOptions &options)
{
    CaptureOutput output;
    const std::size_t slash = options.path.rfind('/');
    output.m_isRing = options.isRing;
    output.m_limits = options.next;
    output.m_folderPath = slash == std::string::npos ? "" : options.path.substr(0, slash + 1);
    output.m_name = slash == std::string::npos ? options.path : options.path.substr(slash + 1);
    const auto failure = [](const std::string &path, int error) {
        return tl::unexpected(Failure{FailureReason::file, cannotWriteFile(path, error)});
    };
    if (output.m_name.empty() || output.m_name == "." || output.m_name == "..")
        return failure(options.path, EISDIR);
    const std::string folder = output.m_folderPath.empty() ? "." : output.m_folderPath;
    output.m_folder = FileDescriptor(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!output.m_folder.isOpen())
        return failure(folder, errno);
    const std::string name = output.nextName();
    output.m_path = output.m_folderPath + name;
    struct stat status = {};
    if (::fstatat(output.m_folder.number(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && !S_ISREG(status.st_mode))
        return tl::unexpected(Failure{FailureReason::file, noRegularFile(output.m_path)});
    output.m_first = output.openFile(name, O_EXCL);
    output.m_isNew = output.m_first.isOpen();
    if (!output.m_isNew && errno == EEXIST)
        output.m_first = output.openFile(name, 0);
    if (!output.m_first.isOpen()) {
        // With the right that root has given up it could have been opened.
        if (errno == EACCES && options.isRing && ::getuid() == 0)
            return tl::unexpected(Failure{FailureReason::file, cannotAddFiles(folder)});
        return failure(output.m_path, errno);
    }
    if (!isRegular(output.m_first.number()))
        return tl::unexpected(Failure{FailureReason::file, noRegularFile(output.m_path)});
    output.m_names.push_back(name);
    return output;
}

CaptureOutput::~CaptureOutput()
{
    // Nothing was captured: the folder is as it was.
    if (m_first.isOpen() && m_isNew && !m_names.empty())
        ::unlinkat(m_folder.number(), m_names.back().c_str(), 0);
}

std::string CaptureOutput::nextName() const
{
    return m_isRing ? numbered(m_name, m_count + 1) : m_name;
}

FileDescriptor CaptureOutput::openFile(const std::string &name, int flags) const
{
    return FileDescriptor(::openat(m_folder.number(), name.c_str(), flagsOfNewFile() | flags, onlyOwner));
}

Result<void> CaptureOutput::begin(SectionDescription section, std::vector<CaptureInterface> interfaces)
{
    m_section = std::move(section);
    m_interfaces = std::move(interfaces);
    return beginFile(std::move(m_first));
}

Result<void> CaptureOutput::beginFile(FileDescriptor file)
{
    if (!file.isOpen() || ::ftruncate(file.number(), 0) != 0) {
        m_failure = errno;
        return tl::unexpected(systemError(ErrorCode::cannotWrite, m_path, m_failure));
    }
    ++m_count;
    m_begun = Clock::now();
    m_begunAt = timeNow();
    m_file = std::make_unique<BlockFile>(std::move(file), m_path);
    m_writer = std::make_unique<PcapngWriter>(*m_file, m_path);
    Result<void> written = m_writer->writeSection(m_section);
    for (const CaptureInterface &each : m_interfaces) {
        if (written)
            written = m_writer->writeInterface(each).map([](InterfaceId) {});
    }
    return written ? flush() : written;
}

Result<void> CaptureOutput::write(const PacketRecord &frame)
{
    return m_writer->writePacket(frame);
}

bool CaptureOutput::isNextDue(Clock::time_point now) const
{
    return m_isRing
           && ((m_limits.bytes && m_file->size() >= *m_limits.bytes)
               || (m_limits.duration && now - m_begun >= *m_limits.duration));
}

Result<void> CaptureOutput::finish(const std::vector<InterfaceStatistics> &statistics)
{
    Result<void> written;
    for (std::uint32_t i = 0; i < statistics.size() && written; ++i)
        written = m_writer->writeStatistics({i}, statistics[i]);
    return written ? flush() : written;
}

Result<void> CaptureOutput::next()
{
    const std::string name = nextName();
    FileDescriptor file = openFile(name, 0);
    m_path = m_folderPath + name;
    if (file.isOpen() && !isRegular(file.number())) {
        file = FileDescriptor();
        errno = EEXIST;
    }
    Result<void> begun = beginFile(std::move(file));
    m_names.push_back(name);
    while (begun && m_limits.files && m_names.size() > *m_limits.files) {
        // One that has been taken away already is no loss.
        ::unlinkat(m_folder.number(), m_names.front().c_str(), 0);
        m_names.pop_front();
    }
    return begun;
}

} // namespace rungs
