// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of a capture.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace rungs {

std::string noPrivilege(const std::string &interface);
std::string noSuchInterface(const std::string &name, std::span<const std::string> similar);
std::string noSuchNumber(const std::string &number, std::size_t count);
std::string noInterface();
std::string interfaceIsDown(const std::string &name);
/// @p words of libpcap, also below
std::string cannotCapture(const std::string &name, const std::string &words);
std::string cannotList(const std::string &words);
std::string badFilter(const std::string &filter, const std::string &interface, const std::string &words);
std::string interfaceWentDown(const std::string &name, std::uint64_t frames);
std::string interfaceEnded(const std::string &name, const std::string &words, std::uint64_t frames);

/// @p error an errno, in this and the next
std::string cannotWriteFile(const std::string &path, int error);
std::string writingEnded(const std::string &path, int error, std::uint64_t frames);
std::string noRegularFile(const std::string &path);
std::string cannotAddFiles(const std::string &folder);

std::string stoppedBySignal(int number);
std::string stoppedByParent();
std::string reachedFrames(std::uint64_t frames);
std::string reachedDuration(double seconds);
std::string reachedBytes(std::uint64_t bytes);
std::string reachedFiles(std::uint64_t files);

/// "1 frame", "2 frames"
std::string counted(std::uint64_t count, const char *what);

} // namespace rungs
