// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_frames.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace rungs::test {

std::vector<StoredFrame> storedFrames(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const Bytes all{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::vector<StoredFrame> frames;
    if (all.size() < 24)
        return frames;
    const bool little = all[0] == 0xd4 || all[0] == 0x4d;
    if (!little && all[0] != 0xa1)
        return frames;
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value |= std::uint32_t{all[at + i]} << (little ? 8 * i : 24 - 8 * i);
        return value;
    };
    const std::uint32_t link = number(20);
    std::size_t at = 24;
    while (at + 16 <= all.size() && number(at + 8) <= all.size() - at - 16) {
        const std::uint32_t length = number(at + 8);
        StoredFrame frame;
        frame.bytes.assign(all.begin() + static_cast<std::ptrdiff_t>(at + 16),
                           all.begin() + static_cast<std::ptrdiff_t>(at + 16 + length));
        frame.originalLength = number(at + 12);
        frame.linkType = static_cast<LinkType>(link & 0xffff);
        frame.fcsLength = (link & 0x04000000) != 0 ? static_cast<std::uint8_t>((link >> 28) * 2) : std::uint8_t{0};
        frames.push_back(std::move(frame));
        at += 16 + length;
    }
    return frames;
}

std::vector<std::string> captureFiles()
{
    namespace fs = std::filesystem;
    std::vector<std::string> paths;
    for (const char *folder : {RUNGS_SAMPLES, RUNGS_TEST_DATA, RUNGS_SOURCE_DIR "/../shared/captures",
                               RUNGS_SOURCE_DIR "/../shared/scenarios"}) {
        if (!fs::is_directory(folder))
            continue;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && (extension == ".pcap" || extension == ".pcapng" || extension == ".cap"))
                paths.push_back(entry.path().string());
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace rungs::test
