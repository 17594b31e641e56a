// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace rungs {

/// The rate at which a file is read and the remaining time, from how much has been read so far.
class LoadEstimate
{
public:
    void update(std::uint64_t bytesRead, std::uint64_t bytesTotal, std::int64_t elapsedMilliseconds)
    {
        m_bytesRead = bytesRead;
        m_bytesTotal = bytesTotal;
        m_elapsed = elapsedMilliseconds;
    }

    /// 0 to 100; empty where the end is not known (a pipe).
    std::optional<int> percent() const
    {
        if (m_bytesTotal == 0)
            return std::nullopt;
        if (m_bytesRead >= m_bytesTotal)
            return 100;
        return static_cast<int>(static_cast<double>(m_bytesRead) * 100 / static_cast<double>(m_bytesTotal));
    }
    double bytesPerSecond() const
    {
        return m_elapsed <= 0 ? 0 : static_cast<double>(m_bytesRead) * 1000 / static_cast<double>(m_elapsed);
    }
    /// Rounded up; empty if not known.
    std::optional<std::int64_t> secondsLeft() const
    {
        if (m_bytesTotal == 0 || m_bytesRead == 0 || m_elapsed <= 0)
            return std::nullopt;
        if (m_bytesRead >= m_bytesTotal)
            return 0;
        return static_cast<std::int64_t>(static_cast<double>(m_bytesTotal - m_bytesRead) / bytesPerSecond()) + 1;
    }

private:
    std::uint64_t m_bytesRead = 0;
    std::uint64_t m_bytesTotal = 0;
    std::int64_t m_elapsed = 0;
};

} // namespace rungs
