// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "core/base/byte_view.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rungs {

/// An HTTP/1 message in the stream of one side, as far as that is known.
struct HttpMessage
{
    /// How the end of its body is found (RFC 9112 6.3).
    enum class Body : std::uint8_t {
        unknown, ///< its head is not whole, or contradicts itself
        none,
        length,     ///< Content-Length
        chunked,    ///< Transfer-Encoding
        untilClose, ///< with the connection
        other,      ///< another protocol follows: CONNECT, Upgrade
    };

    std::uint64_t offset = 0; ///< of its start line in the stream
    std::uint64_t end = 0;    ///< behind what was sent of it so far
    std::uint32_t head = 0;   ///< bytes of the start line and the header lines, the empty line included
    Body body = Body::unknown;
    bool isResponse = false;
    bool isComplete = false;
};

/// Finds the HTTP/1 messages in what both sides of a connection send. Takes the bytes in the order in which they can be
/// read: a response after its request. Where something is no message, it looks for one at the next segment.
class HttpMessages
{
public:
    /// The next bytes of a side. @p beginsSegment whether they begin a segment, or follow a gap
    void add(Side side, ByteView bytes, bool beginsSegment);
    /// The next bytes of a side were not captured.
    void skip(Side side, std::uint64_t length);
    /// What was said to be of the client is of the server, and the other way round.
    void exchangeSides() { m_sides.exchange(); }

    /// In order. With more than that, the later ones are not kept.
    const std::vector<HttpMessage> &of(Side side) const { return m_sides[side].messages; }

    std::vector<HttpMessage> take(Side side) { return std::move(m_sides[side].messages); }

    static constexpr std::size_t mostMessages = 1'000'000;

private:
    enum class State : std::uint8_t { start, head, body, chunkSize, chunkData, trailer, untilClose, lost };
    enum class Asked : std::uint8_t { other, head, connect };

    struct Sender
    {
        State state = State::start;
        std::uint64_t offset = 0; ///< of the next byte
        std::uint64_t left = 0;   ///< of the body or chunk
        std::string line;         ///< that is not whole yet
        std::string start;        ///< the start line
        // What the header lines say.
        std::uint64_t contentLength = 0;
        bool hasLength = false;
        bool isContradictory = false;
        bool hasEncoding = false;
        bool isChunked = false;
        std::uint32_t headBytes = 0;
        std::vector<HttpMessage> messages;
        std::deque<Asked> asked; ///< requests that have no response yet
    };

    static constexpr std::size_t longestLine = 16384;
    static constexpr std::size_t longestHead = 262144;
    static constexpr std::size_t mostAsked = 10000;

    std::size_t take(Side side, ByteView bytes, bool beginsSegment);
    std::size_t takeStart(Side side, ByteView bytes);
    std::size_t takeLine(Side side, ByteView bytes);
    std::size_t takeCounted(Sender &sender, std::size_t most);
    void finishLine(Side side);
    void readHeaderLine(Sender &sender, std::string_view line);
    void finishHead(Side side);
    HttpMessage::Body bodyOf(Side side);
    void complete(Sender &sender);
    void lose(Sender &sender);

    BySide<Sender> m_sides;
};

} // namespace rungs
