// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace rungs {

/// A character of a stream, or what is shown in the place of one.
struct StreamCell
{
    enum class Kind : std::uint8_t {
        character,
        control,     ///< and what else would act on the text beside it: shown by a sign
        undecodable, ///< shown as its bytes in hexadecimal
        tab,
        lineEnd, ///< not shown: the line ends
    };

    std::uint32_t at = 0;     ///< its first byte
    std::uint8_t length = 1;  ///< in bytes
    std::uint8_t columns = 1; ///< of a font of fixed width; of a tab: as many as lead to the next stop
    Kind kind = Kind::character;
    char32_t code = 0;
};

/// How bytes are read as text.
struct StreamEncoding
{
    const char *name; ///< as programs know it
    QString title;
    unsigned unit = 1; ///< bytes of the smallest character

    /// Those that Qt can read here, the most usual first.
    static std::vector<StreamEncoding> all();
};

/// The characters of @p bytes; nothing in them acts on the text around it: control characters and those that change
/// the direction of text are signs. A line feed, and a carriage return before one, are line ends.
/// @p name of an encoding
std::vector<StreamCell> decodedCells(ByteView bytes, const char *name);
/// What is painted for a cell.
QString textOf(const StreamCell &cell, ByteView bytes);
/// Text in another encoding, as bytes; empty where it has a character that the encoding lacks.
Bytes encoded(const QString &text, const char *name);

} // namespace rungs
