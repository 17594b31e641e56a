// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copying.h"

#include "core/text/field_value.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/text/translate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rungs {

QString copiedValue(const Selection &selection)
{
    return selection.field() ? QString::fromStdString(plainValue(*selection.decoded(), selection.node())) : QString();
}

QString copiedField(const Selection &selection, const ViewOptions &options)
{
    if (!selection.field())
        return {};
    SegmentContext sequences = segmentContext(*selection.session(), selection.frame());
    sequences.isRelativeFirst = options.isRelative();
    const QString name = plainText(fieldName(*selection.decoded(), selection.node(), selection.frame()));
    const QString value = plainText(fieldValue(*selection.decoded(), selection.node(), sequences));
    return value.isEmpty() ? name : u"%1: %2"_s.arg(name, value);
}

QString copiedKey(const Selection &selection)
{
    return selection.field() ? QString::fromStdString(std::string(selection.field()->spec->key)) : QString();
}

ByteView copiedBytes(const Selection &selection)
{
    if (!selection.decoded())
        return {};
    return selection.field() ? selection.decoded()->bytesOf(*selection.field()) : selection.decoded()->buffer(0);
}

QString copiedBytesName(const Selection &selection)
{
    QString name = u"frame_%1"_s.arg(frameNumber(selection.frame()));
    if (selection.field())
        name += u'_' + copiedKey(selection);
    static const QRegularExpression notInNames(u"[^A-Za-z0-9_]"_s);
    return name.replace(notInNames, u"_"_s);
}

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
