// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stream/stream_rows.h"

#include <QString>

#include <vector>

namespace rungs {

/// What a row shows, and which bytes are where in it.
struct StreamRowText
{
    /// Some characters that stand for some bytes.
    struct Part
    {
        std::uint32_t byte = 0; ///< its first one, in the row
        std::uint32_t bytes = 1;
        int begin = 0; ///< in the text
        int length = 1;
        bool isSign = false; ///< stands for what cannot be shown as it is
    };

    QString text;
    std::vector<Part> parts; ///< in the order of the text: first the digits of all bytes, then their characters
    /// Where the segments that begin in this row begin: bytes.
    std::vector<std::uint32_t> edges;
    QString frames; ///< the numbers of those that begin here: "#12", or "#12 …"

    bool hasBytes() const { return !parts.empty(); }
    /// The byte of a character, or of the nearest one.
    std::uint32_t byteAt(int character) const;
};

/// Says it in words where a row has no bytes: a gap, a message, another form.
StreamRowText rowText(const StreamRows &rows, const StreamRow &row);

/// What an HTTP message is: "Request: GET / HTTP/1.1", and what follows from its head.
QString messageText(const HttpMessage &message, const QString &startLine);

} // namespace rungs
