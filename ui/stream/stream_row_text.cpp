// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_row_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct StreamTexts
{
    Q_DECLARE_TR_FUNCTIONS(rungs::StreamPane)
};

constexpr unsigned bytesPerGroup = 8;

QString frameText(FrameId frame)
{
    return u"#%1"_s.arg(frameNumber(frame));
}

int countOf(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

void addCells(StreamRowText &row, const std::vector<StreamCell> &cells, ByteView bytes)
{
    for (const StreamCell &cell : cells) {
        const QString text = textOf(cell, bytes);
        const bool isSign = cell.kind == StreamCell::Kind::control || cell.kind == StreamCell::Kind::undecodable;
        row.parts.push_back(
            {cell.at, cell.length, static_cast<int>(row.text.size()), static_cast<int>(text.size()), isSign});
        row.text += text;
    }
}

void addDigits(StreamRowText &row, ByteView bytes, unsigned bytesPerRow)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    for (std::uint32_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            row.text += i % bytesPerGroup == 0 ? u"  "_s : u" "_s;
        row.parts.push_back({i, 1, static_cast<int>(row.text.size()), 2, false});
        row.text += QChar(digits[bytes[i] >> 4U]);
        row.text += QChar(digits[bytes[i] & 0xfU]);
    }
    static_cast<void>(bytesPerRow);
}

int widthOfDigits(unsigned bytesPerRow)
{
    return static_cast<int>(3 * bytesPerRow + (bytesPerRow - 1) / bytesPerGroup);
}

/// One character for each byte; one that takes more bytes is followed by room for them.
void addCharacters(StreamRowText &row, const std::vector<StreamCell> &cells, ByteView bytes, unsigned bytesPerRow)
{
    row.text = row.text.leftJustified(widthOfDigits(bytesPerRow) + 1);
    auto cell = cells.begin();
    for (std::uint32_t i = 0; i < bytes.size();) {
        while (cell != cells.end() && cell->at < i)
            ++cell;
        const bool isHere = cell != cells.end() && cell->at == i;
        const bool isShown =
            isHere && cell->kind == StreamCell::Kind::character && cell->columns <= cell->length && cell->columns > 0;
        const std::uint32_t length =
            isHere ? std::min<std::uint32_t>(cell->length, static_cast<std::uint32_t>(bytes.size()) - i) : 1;
        const auto begin = static_cast<int>(row.text.size());
        row.text += isShown ? textOf(*cell, bytes) : QString(QChar(u'·'));
        const unsigned columns = isShown ? cell->columns : 1;
        row.text += QString(static_cast<int>(length - std::min(length, columns)), u' ');
        row.parts.push_back({i, length, begin, static_cast<int>(row.text.size()) - begin, !isShown});
        i += length;
    }
}

void addBytes(StreamRowText &text, const StreamRows &rows, const StreamRow &row)
{
    const Bytes bytes = rows.bytesOf(row);
    const StreamFormat &format = rows.format();
    if (format.form == StreamForm::text) {
        addCells(text, rows.cellsOf(row), bytes);
        return;
    }
    addDigits(text, bytes, format.bytesPerRow);
    if (format.form == StreamForm::both)
        addCharacters(text, rows.cellsOf(row), bytes, format.bytesPerRow);
}

void addEdges(StreamRowText &text, const StreamRows &rows, const StreamRow &row)
{
    const StreamIndex &index = *rows.order().index();
    const std::vector<StreamPiece> &pieces = index.pieces[row.side];
    std::size_t piece = index.pieceAt(row.side, row.offset);
    if (pieces[piece].offset < row.offset)
        ++piece;
    FrameId named;
    int count = 0;
    for (; piece < pieces.size() && pieces[piece].offset < row.offset + row.length; ++piece) {
        text.edges.push_back(static_cast<std::uint32_t>(pieces[piece].offset - row.offset));
        if (count++ == 0)
            named = pieces[piece].frame;
    }
    if (named.isValid())
        text.frames = count > 1 ? frameText(named) + u'…' : frameText(named);
}

/// The first line of a message, where it was captured.
QString startLineOf(const StreamRows &rows, const StreamRow &row)
{
    constexpr qsizetype longest = 200;
    StreamRow first = rows.rowOf(row.side, row.offset);
    QString line;
    while (first.kind == StreamRow::Kind::bytes && line.size() < longest) {
        for (const std::uint8_t byte : rows.bytesOf(first)) {
            if (byte == '\r' || byte == '\n')
                return line.left(longest);
            line += byte >= 0x20 && byte < 0x7f ? QChar(char16_t{byte}) : QChar(u'·');
        }
        const std::optional<StreamRow> next = rows.next(first);
        if (!next || next->offset != first.offset + first.length)
            break;
        first = *next;
    }
    return line.left(longest);
}

} // namespace

QString messageText(const HttpMessage &message, const QString &startLine)
{
    const QString what = message.isResponse ? StreamTexts::tr("HTTP response: %1").arg(startLine)
                                            : StreamTexts::tr("HTTP request: %1").arg(startLine);
    const std::uint64_t body = message.end - message.offset - message.head;
    const QString sent = StreamTexts::tr("%Ln byte(s)", nullptr, countOf(body));
    const QString head = StreamTexts::tr("%Ln byte(s) of head", nullptr, countOf(message.head));
    QString rest;
    switch (message.body) {
    case HttpMessage::Body::unknown:
        rest = StreamTexts::tr("the end of its head was not found");
        break;
    case HttpMessage::Body::none:
        rest = StreamTexts::tr("no body");
        break;
    case HttpMessage::Body::length:
        rest = message.isComplete ? StreamTexts::tr("body: %1").arg(sent)
                                  : StreamTexts::tr("body: %1, its end is missing").arg(sent);
        break;
    case HttpMessage::Body::chunked:
        rest = message.isComplete
                   ? StreamTexts::tr("body in chunks: %1 with their heads").arg(sent)
                   : StreamTexts::tr("body in chunks: %1 with their heads, its end is missing").arg(sent);
        break;
    case HttpMessage::Body::untilClose:
        rest = StreamTexts::tr("body until the connection closes: %1").arg(sent);
        break;
    case HttpMessage::Body::other:
        rest = StreamTexts::tr("another protocol follows");
        break;
    }
    return StreamTexts::tr("%1 — %2, %3", "start line of a message, length of its head, its body")
        .arg(what, head, rest);
}

StreamRowText rowText(const StreamRows &rows, const StreamRow &row)
{
    StreamRowText text;
    const StreamIndex &index = *rows.order().index();
    switch (row.kind) {
    case StreamRow::Kind::message:
        text.text = messageText(index.messages[row.side][row.item], startLineOf(rows, row));
        text.frames = frameText(index.frameAt(row.side, row.offset));
        break;
    case StreamRow::Kind::hole: {
        const FrameId cut = index.frameAt(row.side, row.offset);
        text.text = cut.isValid() ? StreamTexts::tr("%Ln byte(s) of %1 were cut off by the snap length", nullptr,
                                                    countOf(row.length))
                                        .arg(frameText(cut))
                                  : StreamTexts::tr("%Ln byte(s) were not captured", nullptr, countOf(row.length));
        break;
    }
    case StreamRow::Kind::otherTitle: {
        const StreamConflict &conflict = index.conflicts[row.item];
        text.text = StreamTexts::tr("%1 sent %Ln byte(s) again that differ from those of %2:", nullptr,
                                    countOf(conflict.length))
                        .arg(frameText(conflict.second), frameText(conflict.first));
        text.frames = frameText(conflict.second);
        break;
    }
    case StreamRow::Kind::other:
        addBytes(text, rows, row);
        break;
    case StreamRow::Kind::bytes:
        addBytes(text, rows, row);
        addEdges(text, rows, row);
        break;
    }
    return text;
}

std::uint32_t StreamRowText::byteAt(int character) const
{
    std::uint32_t byte = 0;
    for (const Part &part : parts) {
        if (character < part.begin)
            break;
        byte = part.byte;
    }
    return byte;
}

} // namespace rungs
