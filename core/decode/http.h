// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of an HTTP/1 message (RFC 9112), as far as one segment carries it.
#pragma once

#include "core/decode/field.h"

#include <string>
#include <string_view>

namespace rungs {
class LayerStack;
class NodeBuilder;
} // namespace rungs

namespace rungs::http {

/// Whether a segment's payload begins with the start line of a request or a response.
bool beginsMessage(ByteView payload);
/// The request line, or the status line without its version, of the message that @p payload begins: at most 200
/// characters, with a dot for each that cannot be printed. Empty where it begins no message.
std::string startLine(ByteView payload);
/// How many bytes the start line and the header lines take up, the empty line after them included.
std::uint32_t headLength(ByteView payload);

/// Whether the payload that ends @p stack begins a message.
bool hasMessage(const LayerStack &stack, std::span<const ByteView> buffers);
/// Makes an HTTP layer of the payload that ends @p stack, where it begins a message.
void findMessage(LayerStack &stack, std::span<const ByteView> buffers);
/// Adds the lines of the layer that @p builder is at.
void addLines(NodeBuilder &builder);

// Lines have no fixed places: the bits of these rows are those of the line that they are found in.
inline constexpr FieldSpec requestLine{"http.request.start", "Request line", {}, Format::group, "RFC 9112 3"};
inline constexpr FieldSpec method{"http.request.method", "Method", {}, Format::text, "RFC 9110 9"};
inline constexpr FieldSpec target{"http.request.uri", "Target", {}, Format::text, "RFC 9112 3.2"};
inline constexpr FieldSpec requestVersion{"http.request.version", "Version", {}, Format::text, "RFC 9112 2.3"};
inline constexpr FieldSpec statusLine{"http.response.start", "Status line", {}, Format::group, "RFC 9112 4"};
inline constexpr FieldSpec responseVersion{"http.response.version", "Version", {}, Format::text, "RFC 9112 2.3"};
inline constexpr FieldSpec statusCode{"http.response.code", "Status code", {}, Format::text, "RFC 9110 15"};
inline constexpr FieldSpec reason{"http.response.phrase", "Reason", {}, Format::text, "RFC 9112 4"};
inline constexpr FieldSpec requestHeader{"http.request.line", "Header line", {}, Format::text, "RFC 9112 5"};
inline constexpr FieldSpec responseHeader{"http.response.line", "Header line", {}, Format::text, "RFC 9112 5"};
inline constexpr FieldSpec endOfHead{"http.head.end", "End of the header lines", {}, Format::text, "RFC 9112 2.1"};
inline constexpr FieldSpec specs[] = {requestLine, method, target,        requestVersion, statusLine, responseVersion,
                                      statusCode,  reason, requestHeader, responseHeader, endOfHead};

} // namespace rungs::http
