// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/changed_source.h"

#include <algorithm>

namespace rungs {

ChangedSource::ChangedSource(std::shared_ptr<ByteSource> original, std::vector<ChangedByte> changed)
    : ByteSource(original->path(), original->compression())
    , m_original(std::move(original))
    , m_changed(std::move(changed))
{ }

Result<std::size_t> ChangedSource::read(std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    const Result<std::size_t> count = m_original->read(offset, buffer);
    if (!count)
        return count;
    auto next = std::ranges::lower_bound(m_changed, offset, {}, &ChangedByte::offset);
    for (; next != m_changed.end() && next->offset - offset < *count; ++next)
        buffer[static_cast<std::size_t>(next->offset - offset)] ^= next->mask;
    return count;
}

} // namespace rungs
