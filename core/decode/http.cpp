// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/http.h"

#include "core/decode/layers.h"
#include "core/decode/node_builder.h"

#include <algorithm>

namespace rungs::http {

namespace {

/// IANA, HTTP method registry (RFC 9110 16.1.1), without PRI, which begins HTTP/2; then those of UPnP. Each between two
/// spaces.
constexpr std::string_view methods =
    " ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT CONNECT COPY DELETE GET HEAD LABEL LINK LOCK MERGE "
    "MKACTIVITY MKCALENDAR MKCOL MKREDIRECTREF MKWORKSPACE MOVE OPTIONS ORDERPATCH PATCH POST PROPFIND "
    "PROPPATCH PUT REBIND REPORT SEARCH TRACE UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF "
    "VERSION-CONTROL M-SEARCH NOTIFY SUBSCRIBE UNSUBSCRIBE ";
constexpr std::string_view version = "HTTP/1.";

bool startsWith(ByteView bytes, std::string_view text)
{
    return bytes.size() >= text.size()
           && std::equal(text.begin(), text.end(), bytes.begin(),
                         [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// Bytes of the line that begins at @p offset, its line end included.
std::uint32_t lineLength(ByteView bytes, std::size_t offset)
{
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto end = std::find(begin, bytes.end(), std::uint8_t{'\n'});
    return static_cast<std::uint32_t>(end - begin) + (end == bytes.end() ? 0 : 1);
}

bool isEmptyLine(ByteView line)
{
    return std::all_of(line.begin(), line.end(), [](std::uint8_t byte) { return byte == '\r' || byte == '\n'; });
}

/// The start line in three parts, each with the space after it.
void addStartLine(NodeBuilder &builder, ByteView line, bool isResponse)
{
    const FieldSpec *parts[] = {isResponse ? &responseVersion : &method, isResponse ? &statusCode : &target,
                                isResponse ? &reason : &requestVersion};
    builder.row(isResponse ? statusLine : requestLine, bytes(0, line.size()));
    std::size_t offset = 0;
    for (const FieldSpec *part : parts) {
        std::size_t end = line.size();
        if (part != parts[2]) {
            const auto space =
                std::find(line.begin() + static_cast<std::ptrdiff_t>(offset), line.end(), std::uint8_t{' '});
            end = space == line.end() ? line.size() : static_cast<std::size_t>(space - line.begin()) + 1;
        }
        builder.row(*part, bytes(offset, end - offset));
        offset = end;
    }
}

} // namespace

bool beginsMessage(ByteView payload)
{
    if (startsWith(payload, version))
        return true;
    constexpr std::size_t longest = 24;
    const ByteView start = slice(payload, 0, longest);
    const auto space = std::ranges::find(start, std::uint8_t{' '});
    if (space == start.begin() || space == start.end())
        return false;
    const std::string word(start.begin(), space + 1);
    if (methods.find(' ' + word) == std::string_view::npos)
        return false;
    // SIP and RTSP have methods of the same names.
    const ByteView line = payload.first(lineLength(payload, 0));
    if (std::search(line.begin(), line.end(), version.begin(), version.end()) != line.end())
        return true;
    if (line.back() == '\n')
        return false;
    // The line goes on in the next segment: its target decides (RFC 9112 3.2).
    const ByteView rest = line.subspan(word.size());
    return rest.empty() || rest.front() == '/' || startsWith(rest, "http");
}

std::string startLine(ByteView payload)
{
    constexpr std::size_t longest = 200;
    if (!beginsMessage(payload))
        return {};
    std::string line;
    for (const std::uint8_t byte : slice(payload, 0, longest)) {
        if (byte == '\r' || byte == '\n')
            break;
        const bool isPrintable = byte >= 0x20 && byte <= 0x7e;
        line += isPrintable ? static_cast<char>(byte) : '.';
    }
    line.erase(line.find_last_not_of(' ') + 1);
    const std::size_t status = startsWith(payload, version) ? std::min(line.size(), version.size() + 2) : 0;
    return line.substr(status);
}

std::uint32_t headLength(ByteView payload)
{
    std::uint32_t offset = 0;
    while (offset < payload.size()) {
        const std::uint32_t length = lineLength(payload, offset);
        const bool isEnd = offset > 0 && isEmptyLine(payload.subspan(offset, length));
        offset += length;
        if (isEnd)
            break;
    }
    return offset;
}

bool hasMessage(const LayerStack &stack, std::span<const ByteView> buffers)
{
    const auto layers = stack.layers();
    if (layers.size() < 2)
        return false;
    const Layer &data = layers.back();
    const Layer &segment = layers[layers.size() - 2];
    return data.protocol == Protocol::data && segment.protocol == Protocol::tcp && (data.flags & Layer::quoted) == 0
           && beginsMessage(slice(buffers[data.buffer], data.offset, data.length));
}

void findMessage(LayerStack &stack, std::span<const ByteView> buffers)
{
    if (!hasMessage(stack, buffers))
        return;
    Layer data = stack.layers().back();
    const std::uint32_t length = headLength(slice(buffers[data.buffer], data.offset, data.length));
    stack.back().protocol = Protocol::http;
    stack.back().headerLength = length;
    if (length < data.length) {
        data.offset += length;
        data.length -= length;
        stack.push(data);
    }
}

void addLines(NodeBuilder &builder)
{
    const ByteView head = builder.view().first(std::min<std::size_t>(builder.view().size(), builder.headerLength()));
    const bool isResponse = startsWith(head, version);
    const std::uint32_t first = lineLength(head, 0);
    addStartLine(builder, head.first(first), isResponse);
    for (std::uint32_t offset = first; offset < head.size();) {
        const std::uint32_t length = lineLength(head, offset);
        const FieldSpec &line = isResponse ? responseHeader : requestHeader;
        builder.row(isEmptyLine(head.subspan(offset, length)) ? endOfHead : line, bytes(offset, length));
        offset += length;
    }
}

} // namespace rungs::http
