// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_frames.h"

#include "core/capture/capture_reader.h"

#include <algorithm>
#include <filesystem>

namespace rungs::test {

std::vector<StoredFrame> storedFrames(const std::string &path)
{
    std::vector<StoredFrame> frames;
    auto source = ByteSource::open(path);
    if (!source)
        return frames;
    const auto reader = CaptureReader::open(*source);
    if (!reader)
        return frames;
    std::vector<RawFrame> block;
    for (ReadStatus status = ReadStatus::more; status == ReadStatus::more;) {
        status = (*reader)->next(block);
        for (const RawFrame &raw : block) {
            const CaptureInterface &interface = (*reader)->info().interfaces.at(raw.interface.value);
            frames.push_back({Bytes(raw.bytes.begin(), raw.bytes.end()), raw.originalLength, interface.linkType,
                              interface.fcsLength});
        }
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
