// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/messages.h"

#include <unistd.h>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>

namespace rungs {

namespace {

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

/// Where this program lies.
std::string ownPath()
{
    char path[PATH_MAX] = "";
    const ssize_t length = ::readlink("/proc/self/exe", path, sizeof(path));
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : "/usr/bin/rungs-capture";
}

std::string afterFrame(std::uint64_t frames)
{
    return frames == 0 ? "before the first frame" : "after frame " + std::to_string(frames);
}

std::string reasonOf(int error)
{
    return std::strerror(error);
}

/// With commas, as a sentence has them.
std::string digits(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t place = text.size(); place > 3; place -= 3)
        text.insert(place - 3, 1, ',');
    return text;
}

} // namespace

std::string counted(std::uint64_t count, const char *what)
{
    return digits(count) + " " + what + (count == 1 ? "" : "s");
}

std::string noPrivilege(const std::string &interface)
{
    return "Capturing on " + interface
           + " needs the capability cap_net_raw, which this program does not have. As root, give it to the program: "
             "setcap cap_net_raw=ep "
           + ownPath()
           + " . Installed from the Debian package: as root, dpkg-reconfigure rungs gives it to the group rungs, adduser "
             "YOUR-NAME rungs puts you into that group; then log in again.";
}

std::string noSuchInterface(const std::string &name, std::span<const std::string> similar)
{
    std::string text = "This machine has no interface " + quoted(name) + ".";
    for (std::size_t i = 0; i < similar.size(); ++i)
        text += (i == 0 ? " Did you mean " : i + 1 == similar.size() ? " or " : ", ") + similar[i];
    return similar.empty() ? text + " -D lists all." : text + "?";
}

std::string noSuchNumber(const std::string &number, std::size_t count)
{
    return "The list has no interface " + number + ": its numbers are 1 to " + std::to_string(count) + ". -D shows it.";
}

std::string noInterface()
{
    return "No interface is up. -D lists all.";
}

std::string interfaceIsDown(const std::string &name)
{
    return "The interface " + name + " is down. As root: ip link set " + name + " up";
}

std::string cannotCapture(const std::string &name, const std::string &words)
{
    return "Cannot capture on " + name + ": " + words + ".";
}

std::string cannotList(const std::string &words)
{
    return "Cannot list the interfaces: " + words + ".";
}

std::string badFilter(const std::string &filter, const std::string &interface, const std::string &words)
{
    return "The capture filter " + quoted(filter) + " does not compile for " + interface + ": " + words + ".";
}

std::string interfaceEnded(const std::string &name, const std::string &words, std::uint64_t frames)
{
    return "The capture on " + name + " ended " + afterFrame(frames) + ": " + words + ".";
}

std::string interfaceWentDown(const std::string &name, std::uint64_t frames)
{
    return "The interface " + name + " went down " + afterFrame(frames) + "; the capture goes on when it is up again.";
}

std::string cannotWriteFile(const std::string &path, int error)
{
    return "Cannot write " + quoted(path) + ": " + reasonOf(error) + ".";
}

std::string writingEnded(const std::string &path, int error, std::uint64_t frames)
{
    const std::string what = error == ENOSPC ? "The disk is full" : "Cannot write on: " + reasonOf(error);
    return what + ". " + quoted(path) + " ends " + afterFrame(frames) + "; everything before can be read.";
}

std::string noRegularFile(const std::string &path)
{
    return quoted(path) + " is no regular file; it is not overwritten.";
}

std::string cannotAddFiles(const std::string &folder)
{
    return "The folder " + quoted(folder)
           + " belongs to another user. This program gives up root's right to write there before it captures: choose "
             "another folder for several files.";
}

std::string stoppedBySignal(int number)
{
    const char *const name = ::sigabbrev_np(number);
    return name ? std::string("Stopped by SIG") + name + "." : "Stopped by signal " + std::to_string(number) + ".";
}

std::string stoppedByParent()
{
    return "The program that started the capture has ended.";
}

std::string reachedFrames(std::uint64_t frames)
{
    return counted(frames, "frame") + " captured, as asked for.";
}

std::string reachedDuration(double seconds)
{
    std::string text = std::to_string(seconds);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return "Captured for " + text + " s, as asked for.";
}

std::string reachedBytes(std::uint64_t bytes)
{
    return "The file has reached " + counted(bytes, "byte") + ", as asked for.";
}

std::string reachedFiles(std::uint64_t files)
{
    return counted(files, "file") + " written, as asked for.";
}

} // namespace rungs
