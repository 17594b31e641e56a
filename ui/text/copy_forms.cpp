// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/copy_forms.h"

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr std::size_t hexBytesPerLine = 16;
constexpr std::size_t arrayBytesPerLine = 12;

void appendHex(QString &text, std::uint8_t byte)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    text += QChar(digits[byte >> 4]);
    text += QChar(digits[byte & 0xf]);
}

} // namespace

QString hexText(ByteView bytes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size() * 3));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            text += i % hexBytesPerLine == 0 ? u'\n' : u' ';
        appendHex(text, bytes[i]);
    }
    return text;
}

QString cArrayText(ByteView bytes, const QString &name)
{
    QString text = u"const unsigned char %1[%2] = {"_s.arg(name).arg(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text += i % arrayBytesPerLine == 0 ? u"\n    "_s : u" "_s;
        text += "0x"_L1;
        appendHex(text, bytes[i]);
        text += u',';
    }
    return text + u"\n};\n"_s;
}

QString readableText(ByteView bytes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const std::uint8_t byte : bytes) {
        const bool isReadable = (byte >= 0x20 && byte < 0x7f) || byte == '\n' || byte == '\t' || byte == '\r';
        text += isReadable ? QChar(static_cast<ushort>(byte)) : QChar(u'.');
    }
    return text;
}

} // namespace rungs
