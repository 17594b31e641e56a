// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace rungs::test {

/// Payload of a full-sized segment of a Transfer.
inline constexpr std::uint32_t full = 1000;

/// A transfer from the server, written segment by segment; the handshake makes the capture one at the server, or at the
/// client with a round trip of 100 ms.
class Transfer
{
public:
    enum class End : std::uint8_t { server, client };

    explicit Transfer(End end = End::server, bool hasHandshake = true,
                      std::string_view options = "mss 1000,nop,wscale 2")
    {
        const bool isAtServer = end == End::server;
        if (hasHandshake) {
            m_text += fmt::format("0.000 client > server S 0:0 win 60000 <{}>\n", options);
            m_text +=
                fmt::format("{} server > client S. 0:0 ack 1 win 60000 <{}>\n", isAtServer ? 0.0001 : 0.1, options);
            m_text += fmt::format("{} client > server . 1:1 ack 1 win 15000\n", isAtServer ? 0.1 : 0.1001);
        }
    }

    /// @p length bytes; with PSH where @p isEnd of a write
    Transfer &data(double time, std::uint32_t length, bool isEnd, std::uint32_t id = 0, std::uint32_t ack = 1)
    {
        again(time, m_next, length, isEnd, id, ack);
        m_next += length;
        return *this;
    }
    Transfer &again(double time, std::uint32_t begin, std::uint32_t length, bool isEnd, std::uint32_t id = 0,
                    std::uint32_t ack = 1)
    {
        m_text += fmt::format("{:.6f} server > client {}. {}:{} ack {}{}\n", time, isEnd ? "P" : "", begin,
                              begin + length, ack, id == 0 ? "" : fmt::format(" id {}", id));
        return *this;
    }
    /// Bytes that were sent, but not captured.
    Transfer &missed(std::uint32_t bytes)
    {
        m_next += bytes;
        return *this;
    }
    /// Of everything, with a window of @p window in bytes: with a scale of 2.
    Transfer &ack(double time, std::uint32_t window = 60000) { return ackOf(time, m_next, window); }
    Transfer &ackOf(double time, std::uint32_t number, std::uint32_t window = 60000)
    {
        m_text += fmt::format("{:.6f} client > server . 1:1 ack {} win {}\n", time, number, window / 4);
        return *this;
    }
    Transfer &line(const std::string &text)
    {
        m_text += text + '\n';
        return *this;
    }
    std::uint32_t next() const { return m_next; }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::uint32_t m_next = 1;
};

} // namespace rungs::test
