// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/http_messages.h"

#include "core/decode/http.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace rungs {

namespace {

ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

bool isLineEnd(std::uint8_t byte)
{
    return byte == '\r' || byte == '\n';
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isSame(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

template <class Number>
bool readNumber(std::string_view text, Number &number, int base = 10)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size();
}

/// Whether so little says already that this is no message, or can become one.
bool canBeginMessage(std::string_view line)
{
    constexpr std::size_t longestMethod = 24;
    if (line.size() < longestMethod && line.find(' ') == std::string_view::npos)
        return std::ranges::all_of(line, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '-' && c <= '9'); });
    return http::beginsMessage(bytesOf(line));
}

unsigned statusOf(std::string_view startLine)
{
    unsigned status = 0;
    const std::size_t space = startLine.find(' ');
    if (space != std::string_view::npos)
        readNumber(startLine.substr(space + 1, 3), status);
    return status;
}

} // namespace

void HttpMessages::add(Side side, ByteView bytes, bool beginsSegment)
{
    while (!bytes.empty()) {
        bytes = slice(bytes, take(side, bytes, beginsSegment));
        beginsSegment = false;
    }
}

std::size_t HttpMessages::take(Side side, ByteView bytes, bool beginsSegment)
{
    Sender &sender = m_sides[side];
    if (sender.state == State::lost && beginsSegment)
        sender.state = State::start;
    switch (sender.state) {
    case State::start:
        return takeStart(side, bytes);
    case State::head:
    case State::chunkSize:
    case State::trailer:
        return takeLine(side, bytes);
    case State::body:
    case State::chunkData:
        return takeCounted(sender, bytes.size());
    case State::untilClose:
        sender.offset += bytes.size();
        if (!sender.messages.empty())
            sender.messages.back().end = sender.offset;
        return bytes.size();
    case State::lost:
        break;
    }
    sender.offset += bytes.size();
    return bytes.size();
}

/// A message begins here, or nothing that is known.
std::size_t HttpMessages::takeStart(Side side, ByteView bytes)
{
    Sender &sender = m_sides[side];
    // Empty lines before a message are ignored (RFC 9112 2.2).
    if (sender.line.empty() && isLineEnd(bytes.front())) {
        ++sender.offset;
        return 1;
    }
    const auto end = std::ranges::find(bytes, std::uint8_t{'\n'});
    const std::size_t room = longestLine - sender.line.size();
    const std::size_t count =
        std::min<std::size_t>(room, static_cast<std::size_t>(end - bytes.begin()) + (end == bytes.end() ? 0 : 1));
    sender.line.append(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
    sender.offset += count;
    if (!canBeginMessage(sender.line) || sender.line.size() == longestLine) {
        lose(sender);
    } else if (sender.line.back() == '\n') {
        if (sender.messages.size() == mostMessages) {
            lose(sender);
            return count;
        }
        sender.start = std::exchange(sender.line, {});
        HttpMessage message;
        message.offset = sender.offset - sender.start.size();
        message.end = sender.offset;
        message.head = static_cast<std::uint32_t>(sender.start.size());
        message.isResponse = sender.start.starts_with("HTTP/");
        sender.messages.push_back(message);
        sender.headBytes = message.head;
        sender.contentLength = 0;
        sender.hasLength = sender.isContradictory = sender.hasEncoding = sender.isChunked = false;
        sender.state = State::head;
    }
    return count;
}

std::size_t HttpMessages::takeLine(Side side, ByteView bytes)
{
    Sender &sender = m_sides[side];
    const auto end = std::ranges::find(bytes, std::uint8_t{'\n'});
    const std::size_t room = longestLine - sender.line.size();
    const std::size_t count =
        std::min<std::size_t>(room, static_cast<std::size_t>(end - bytes.begin()) + (end == bytes.end() ? 0 : 1));
    sender.line.append(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
    sender.offset += count;
    sender.messages.back().end = sender.offset;
    if (sender.line.back() == '\n')
        finishLine(side);
    else if (sender.line.size() >= longestLine)
        lose(sender);
    return count;
}

void HttpMessages::finishLine(Side side)
{
    Sender &sender = m_sides[side];
    const std::string line = std::exchange(sender.line, {});
    const std::string_view text = trimmed(line);
    HttpMessage &message = sender.messages.back();
    if (sender.state == State::head) {
        message.head += static_cast<std::uint32_t>(line.size());
        if (message.head > longestHead)
            lose(sender);
        else if (text.empty())
            finishHead(side);
        else
            readHeaderLine(sender, line);
    } else if (sender.state == State::trailer) {
        if (text.empty())
            complete(sender);
    } else if (readNumber(trimmed(text.substr(0, text.find(';'))), sender.left, 16)
               && sender.left < (std::uint64_t{1} << 62U)) {
        // The line end after the data counts with them.
        sender.state = sender.left == 0 ? State::trailer : State::chunkData;
        sender.left += 2;
    } else {
        lose(sender);
    }
}

std::size_t HttpMessages::takeCounted(Sender &sender, std::size_t most)
{
    const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(most, sender.left));
    sender.offset += count;
    sender.left -= count;
    sender.messages.back().end = sender.offset;
    if (sender.left == 0 && sender.state == State::chunkData)
        sender.state = State::chunkSize;
    else if (sender.left == 0)
        complete(sender);
    return count;
}

void HttpMessages::skip(Side side, std::uint64_t length)
{
    Sender &sender = m_sides[side];
    while (length > 0 && (sender.state == State::body || sender.state == State::chunkData)) {
        const std::uint64_t left = sender.left;
        takeCounted(sender, static_cast<std::size_t>(std::min<std::uint64_t>(length, SIZE_MAX)));
        length -= std::min(left, length);
    }
    if (length == 0)
        return;
    sender.offset += length;
    if (sender.state == State::untilClose && !sender.messages.empty())
        sender.messages.back().end = sender.offset;
    else if (sender.state != State::untilClose)
        lose(sender);
}

void HttpMessages::readHeaderLine(Sender &sender, std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string_view name = line.substr(0, colon);
    std::string_view value = trimmed(line.substr(colon + 1));
    if (isSame(name, "transfer-encoding")) {
        sender.hasEncoding = true;
        sender.isChunked = isSame(trimmed(value.substr(value.rfind(',') + 1)), "chunked");
    } else if (isSame(name, "content-length")) {
        // The same number may be said more than once (RFC 9112 6.3).
        for (;;) {
            const std::size_t comma = value.find(',');
            std::uint64_t number = 0;
            const bool isNumber = readNumber(trimmed(value.substr(0, comma)), number);
            sender.isContradictory |= !isNumber || (sender.hasLength && sender.contentLength != number);
            sender.contentLength = number;
            sender.hasLength = true;
            if (comma == std::string_view::npos)
                break;
            value.remove_prefix(comma + 1);
        }
    }
}

HttpMessage::Body HttpMessages::bodyOf(Side side)
{
    using Body = HttpMessage::Body;
    Sender &sender = m_sides[side];
    Sender &peer = m_sides.other(side);
    const bool isResponse = sender.messages.back().isResponse;
    if (isResponse) {
        const unsigned status = statusOf(sender.start);
        Asked asked = Asked::other;
        // An interim response leaves its request unanswered.
        if ((status < 100 || status > 199 || status == 101) && !peer.asked.empty()) {
            asked = peer.asked.front();
            peer.asked.pop_front();
        }
        if (status == 101 || (asked == Asked::connect && status / 100 == 2))
            return Body::other;
        if (asked == Asked::head || status / 100 == 1 || status == 204 || status == 304)
            return Body::none;
    } else {
        const std::string_view start = sender.start;
        if (sender.asked.size() < mostAsked)
            sender.asked.push_back(start.starts_with("HEAD ")      ? Asked::head
                                   : start.starts_with("CONNECT ") ? Asked::connect
                                                                   : Asked::other);
    }
    if (sender.isContradictory)
        return Body::unknown;
    if (sender.hasEncoding && (sender.isChunked || isResponse))
        return sender.isChunked ? Body::chunked : Body::untilClose;
    if (sender.hasEncoding)
        return Body::unknown;
    if (sender.hasLength)
        return sender.contentLength == 0 ? Body::none : Body::length;
    return isResponse ? Body::untilClose : Body::none;
}

void HttpMessages::finishHead(Side side)
{
    using Body = HttpMessage::Body;
    Sender &sender = m_sides[side];
    const Body body = bodyOf(side);
    sender.messages.back().body = body;
    switch (body) {
    case Body::none:
        complete(sender);
        break;
    case Body::length:
        sender.left = sender.contentLength;
        sender.state = State::body;
        break;
    case Body::chunked:
        sender.state = State::chunkSize;
        break;
    case Body::untilClose:
        sender.state = State::untilClose;
        break;
    case Body::other:
        sender.messages.back().isComplete = true;
        lose(sender);
        lose(m_sides.other(side));
        break;
    case Body::unknown:
        lose(sender);
        break;
    }
}

void HttpMessages::complete(Sender &sender)
{
    sender.messages.back().isComplete = true;
    sender.state = State::start;
}

void HttpMessages::lose(Sender &sender)
{
    sender.line.clear();
    sender.state = State::lost;
}

} // namespace rungs
