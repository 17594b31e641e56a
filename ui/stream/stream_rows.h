// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/stream_reader.h"
#include "ui/stream/stream_encoding.h"
#include "ui/stream/stream_order.h"

#include <array>
#include <memory>

namespace rungs {

enum class StreamForm : std::uint8_t { text, hex, both };

/// How bytes become rows.
struct StreamFormat
{
    StreamForm form = StreamForm::text;
    StreamEncoding encoding = {"UTF-8", {}, 1};
    unsigned columns = 80;     ///< of text, in a font of fixed width
    unsigned bytesPerRow = 16; ///< of digits
};

/// One row of the pane.
struct StreamRow
{
    enum class Kind : std::uint8_t {
        message, ///< says that a message begins
        bytes,
        hole,       ///< says how much was not captured
        otherTitle, ///< says that bytes were sent again and differ
        other,      ///< these bytes
    };

    Kind kind = Kind::bytes;
    Side side = Side::client;
    std::size_t run = 0;
    /// Of its first byte in the stream of the side; for others, the place behind the form that counts.
    std::uint64_t offset = 0;
    std::uint64_t length = 0;  ///< of bytes, or of a hole
    std::size_t item = 0;      ///< the message, or the conflict
    std::uint32_t skipped = 0; ///< of another form: its bytes before the row

    friend bool operator==(const StreamRow &, const StreamRow &) = default;
};

/// The rows of a stream, found from any place on in both directions. Only what is near is read: a row does not depend
/// on more than some kilobytes before it.
class StreamRows
{
public:
    StreamRows() = default;
    StreamRows(StreamOrder order, std::shared_ptr<StreamReader> reader, const StreamFormat &format);

    const StreamOrder &order() const { return m_order; }
    const StreamFormat &format() const { return m_format; }
    bool isEmpty() const { return m_order.isEmpty(); }
    /// How many rows there are, roughly where they hold text.
    std::uint64_t estimatedCount() const;

    StreamRow first() const;
    StreamRow last() const;
    /// Empty: there is none.
    std::optional<StreamRow> next(const StreamRow &row) const;
    std::optional<StreamRow> previous(const StreamRow &row) const;
    /// The row that shows a byte, as it counts.
    StreamRow rowOf(Side side, std::uint64_t offset) const;
    StreamRow rowAtPlace(std::uint64_t place) const;
    /// The place of its first byte among all that are shown; of a row without bytes, of those after or before it.
    std::uint64_t placeOf(const StreamRow &row) const;

    /// The bytes of a row; zeros where they cannot be read: error() says why.
    Bytes bytesOf(const StreamRow &row) const;
    /// Its characters; at counts from its first byte.
    std::vector<StreamCell> cellsOf(const StreamRow &row) const;
    const std::optional<Error> &error() const { return m_error; }

private:
    /// A longer line of text is cut, at a place that does not depend on what is shown.
    static constexpr std::uint64_t longestLine = 8192;
    static constexpr std::uint64_t readAhead = 65536;

    /// A line of text, as long as its line ends say, and the rows that it takes.
    struct Line
    {
        StreamChunk chunk;
        std::optional<std::size_t> conflict; ///< of the other form
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        std::vector<std::uint64_t> rows; ///< where each begins
        std::vector<StreamCell> cells;   ///< at counts from begin
    };
    struct Window
    {
        std::optional<std::size_t> conflict;
        Side side = Side::client;
        std::uint64_t begin = 0;
        Bytes bytes;
    };

    bool isText() const { return m_format.form == StreamForm::text; }
    ByteView read(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t begin,
                  std::uint64_t end) const;
    const Line &lineAt(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t offset) const;
    std::uint64_t lineBegin(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t offset) const;
    std::uint64_t lineEnd(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t begin,
                          std::uint64_t offset) const;
    void wrap(Line &line) const;
    /// The begin and end of the row with the byte at @p offset.
    std::pair<std::uint64_t, std::uint64_t> rowBounds(const StreamChunk &chunk, std::optional<std::size_t> conflict,
                                                      std::uint64_t offset) const;
    StreamChunk chunkOfConflict(std::size_t conflict) const;
    StreamRow bytesRow(const StreamChunk &chunk, std::uint64_t offset) const;
    StreamRow otherRow(const StreamRow &title, std::uint32_t offset) const;
    StreamRow beginOf(std::size_t run, std::uint64_t offset) const;
    StreamRow endOf(std::size_t run, std::uint64_t offset) const;
    std::optional<StreamRow> afterChunk(std::size_t run, std::uint64_t end) const;
    std::optional<StreamRow> beforeChunk(std::size_t run, std::uint64_t begin) const;
    std::optional<StreamRow> afterOther(const StreamRow &row) const;

    StreamOrder m_order;
    std::shared_ptr<StreamReader> m_reader;
    StreamFormat m_format;
    // What was read and laid out last.
    mutable std::array<Window, 3> m_windows;
    mutable std::size_t m_nextWindow = 0;
    mutable std::array<Line, 4> m_lines;
    mutable std::size_t m_nextLine = 0;
    mutable std::optional<Error> m_error;
};

} // namespace rungs
