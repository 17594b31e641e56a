// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capture_loader.h"

namespace rungs {

Result<SessionPtr> load(const std::string &path, std::stop_token stop, const std::function<void(SessionPtr)> &publish,
                        std::optional<std::uint64_t> unpackLimit)
{
    const Result<std::unique_ptr<CaptureLoader>> loader = CaptureLoader::open(path, stop, unpackLimit);
    if (!loader)
        return tl::unexpected(loader.error());
    return (*loader)->load(stop, publish);
}

} // namespace rungs
