// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_encoding.h"

#include <QChar>
#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct EncodingTexts
{
    Q_DECLARE_TR_FUNCTIONS(rungs::StreamPane)
};

constexpr char32_t replacement = 0xfffd;

struct CodeRange
{
    char32_t first, last;
};

/// Characters as wide as two others in a font of fixed width (Unicode, East Asian width W and F).
constexpr std::array<CodeRange, 10> wide{{{0x1100, 0x115f},
                                          {0x2e80, 0x303e},
                                          {0x3041, 0xa4cf},
                                          {0xac00, 0xd7a3},
                                          {0xf900, 0xfaff},
                                          {0xfe30, 0xfe6f},
                                          {0xff00, 0xff60},
                                          {0xffe0, 0xffe6},
                                          {0x1f300, 0x1faff},
                                          {0x20000, 0x3fffd}}};

bool isWide(char32_t code)
{
    return std::ranges::any_of(wide, [code](CodeRange range) { return code >= range.first && code <= range.last; });
}

/// Whether it acts on the text beside it, or has no look of its own.
bool isControl(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString controlSign(char32_t code)
{
    constexpr char32_t pictures = 0x2400;
    constexpr char32_t pictureOfDelete = 0x2421;
    if (code < 0x20)
        return QString(QChar(static_cast<char16_t>(pictures + code)));
    if (code == 0x7f)
        return QString(QChar(static_cast<char16_t>(pictureOfDelete)));
    return u"<U+%1>"_s.arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
}

StreamCell cellOf(char32_t code, std::size_t at, std::size_t length)
{
    StreamCell cell;
    cell.at = static_cast<std::uint32_t>(at);
    cell.length = static_cast<std::uint8_t>(length);
    cell.code = code;
    if (code == replacement) {
        cell.kind = StreamCell::Kind::undecodable;
        cell.columns = static_cast<std::uint8_t>(4 * length);
    } else if (code == U'\n') {
        cell.kind = StreamCell::Kind::lineEnd;
        cell.columns = 0;
    } else if (code == U'\t') {
        cell.kind = StreamCell::Kind::tab;
    } else if (isControl(code)) {
        cell.kind = StreamCell::Kind::control;
        cell.columns = static_cast<std::uint8_t>(controlSign(code).size());
    } else if (QChar::category(code) == QChar::Mark_NonSpacing || QChar::category(code) == QChar::Mark_Enclosing) {
        cell.columns = 0;
    } else if (isWide(code)) {
        cell.columns = 2;
    }
    return cell;
}

/// Bytes of the character that begins with @p first; 0: none begins with it.
std::size_t utf8Length(std::uint8_t first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/// The character at @p at, and its bytes; an undecodable one has one byte.
std::pair<char32_t, std::size_t> utf8At(ByteView bytes, std::size_t at)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const std::uint8_t first = bytes[at];
    const std::size_t length = utf8Length(first);
    if (length <= 1)
        return {length == 1 ? char32_t{first} : replacement, 1};
    if (at + length > bytes.size())
        return {replacement, 1};
    char32_t code = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((bytes[at + i] & 0xc0U) != 0x80)
            return {replacement, 1};
        code = code << 6U | (bytes[at + i] & 0x3fU);
    }
    const bool isValid = code >= least[length] && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    // The replacement character itself may have been sent.
    return isValid && code != replacement ? std::pair(code, length) : std::pair(replacement, std::size_t{1});
}

std::pair<char32_t, std::size_t> utf16At(ByteView bytes, std::size_t at, bool isLittle)
{
    const auto unit = [&](std::size_t place) {
        const unsigned high = bytes[place + (isLittle ? 1 : 0)];
        const unsigned low = bytes[place + (isLittle ? 0 : 1)];
        return static_cast<char16_t>(high << 8U | low);
    };
    if (at + 2 > bytes.size())
        return {replacement, 1};
    const char16_t first = unit(at);
    if (!QChar::isSurrogate(first))
        return {first, 2};
    if (QChar::isHighSurrogate(first) && at + 4 <= bytes.size() && QChar::isLowSurrogate(unit(at + 2)))
        return {QChar::surrogateToUcs4(first, unit(at + 2)), 4};
    return {replacement, 2};
}

/// With a decoder that keeps its own state: byte by byte, to learn which bytes make a character.
void decodeWith(QStringDecoder &decoder, ByteView bytes, std::vector<StreamCell> &cells)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char byte = static_cast<char>(bytes[i]);
        const QString text = decoder(QByteArrayView(&byte, 1));
        const QList<uint> codes = text.toUcs4();
        for (qsizetype n = 0; n < codes.size(); ++n) {
            // What could not be decoded comes together with the character after it.
            const bool isBefore = n + 1 < codes.size() && begin < i;
            const std::size_t end = isBefore ? i : i + 1;
            const std::size_t length = std::max<std::size_t>(end - begin, begin < end ? 1 : 0);
            if (length == 0)
                continue;
            cells.push_back(cellOf(codes[n], begin, length));
            begin = end;
        }
    }
    for (; begin < bytes.size(); ++begin)
        cells.push_back(cellOf(replacement, begin, 1));
}

bool isName(const char *name, std::string_view other)
{
    return name == other;
}

} // namespace

std::vector<StreamEncoding> StreamEncoding::all()
{
    std::vector<StreamEncoding> known = {
        {"UTF-8", u"UTF-8"_s},
        {"ASCII", u"ASCII"_s},
        {"ISO-8859-1", u"Latin-1"_s},
        {"windows-1252", u"Windows-1252"_s},
        {"UTF-16LE", EncodingTexts::tr("UTF-16, little-endian"), 2},
        {"UTF-16BE", EncodingTexts::tr("UTF-16, big-endian"), 2},
        {"GB18030", EncodingTexts::tr("GB 18030 (Chinese)")},
        {"Big5", EncodingTexts::tr("Big5 (Chinese)")},
        {"Shift_JIS", EncodingTexts::tr("Shift JIS (Japanese)")},
        {"EUC-JP", EncodingTexts::tr("EUC-JP (Japanese)")},
        {"EUC-KR", EncodingTexts::tr("EUC-KR (Korean)")},
        {"KOI8-R", EncodingTexts::tr("KOI8-R (Cyrillic)")},
    };
    std::erase_if(known, [](const StreamEncoding &each) {
        return !isName(each.name, "ASCII") && !QStringDecoder(each.name).isValid();
    });
    return known;
}

std::vector<StreamCell> decodedCells(ByteView bytes, const char *name)
{
    std::vector<StreamCell> cells;
    cells.reserve(bytes.size());
    const auto each = [&](auto characterAt) {
        for (std::size_t at = 0; at < bytes.size();) {
            const auto [code, length] = characterAt(at);
            cells.push_back(cellOf(code, at, length));
            at += length;
        }
    };
    using Character = std::pair<char32_t, std::size_t>;
    if (isName(name, "UTF-8")) {
        each([&](std::size_t at) { return utf8At(bytes, at); });
    } else if (isName(name, "ASCII")) {
        each([&](std::size_t at) { return Character(bytes[at] < 0x80 ? char32_t{bytes[at]} : replacement, 1); });
    } else if (isName(name, "ISO-8859-1")) {
        each([&](std::size_t at) { return Character(bytes[at], 1); });
    } else if (isName(name, "UTF-16LE") || isName(name, "UTF-16BE")) {
        each([&](std::size_t at) { return utf16At(bytes, at, isName(name, "UTF-16LE")); });
    } else {
        QStringDecoder decoder(name);
        decodeWith(decoder, bytes, cells);
    }
    // A carriage return before a line feed belongs to the line end.
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
        if (cells[i].code == U'\r' && cells[i + 1].kind == StreamCell::Kind::lineEnd) {
            cells[i].kind = StreamCell::Kind::lineEnd;
            cells[i].columns = 0;
        }
    }
    return cells;
}

QString textOf(const StreamCell &cell, ByteView bytes)
{
    switch (cell.kind) {
    case StreamCell::Kind::character:
        break;
    case StreamCell::Kind::control:
        return controlSign(cell.code);
    case StreamCell::Kind::undecodable: {
        QString text;
        for (const std::uint8_t byte : slice(bytes, cell.at, cell.length))
            text += u"\\x%1"_s.arg(uint{byte}, 2, 16, QLatin1Char('0'));
        return text;
    }
    case StreamCell::Kind::tab:
        return QString(cell.columns, u' ');
    case StreamCell::Kind::lineEnd:
        return {};
    }
    return QString::fromUcs4(&cell.code, 1);
}

Bytes encoded(const QString &text, const char *name)
{
    if (isName(name, "ASCII") && std::ranges::any_of(text, [](QChar sign) { return sign.unicode() >= 0x80; }))
        return {};
    QStringEncoder encoder(isName(name, "ASCII") ? "ISO-8859-1" : name, QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder(text);
    // Unknown characters become question marks: what is read back says so.
    QStringDecoder decoder(isName(name, "ASCII") ? "ISO-8859-1" : name, QStringConverter::Flag::Stateless);
    const QString again = decoder(bytes);
    if (encoder.hasError() || again != text)
        return {};
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace rungs
