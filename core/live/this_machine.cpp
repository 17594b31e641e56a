// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/this_machine.h"

#include <sys/utsname.h>

#include <fstream>

namespace rungs {

namespace {

/// What follows @p key in a file of lines; empty where nothing does.
std::string valueIn(const char *path, std::string_view key, char separator)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::size_t place = line.find(separator);
        if (!line.starts_with(key) || place == std::string::npos)
            continue;
        std::string value = line.substr(line.find_first_not_of(" \t\"", place + 1));
        if (value.ends_with('"'))
            value.pop_back();
        return value;
    }
    return {};
}

} // namespace

SectionDescription describeSection(std::string application)
{
    utsname system = {};
    ::uname(&system);
    SectionDescription result;
    result.hardware = valueIn("/proc/cpuinfo", "model name", ':');
    if (result.hardware.empty())
        result.hardware = system.machine;
    result.operatingSystem = std::string(system.sysname) + " " + system.release;
    if (const std::string name = valueIn("/etc/os-release", "PRETTY_NAME", '='); !name.empty())
        result.operatingSystem += ", " + name;
    result.application = std::move(application);
    return result;
}

} // namespace rungs
