// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/file_path.h"

#include "core/base/utf8.h"

#include <QFile>

namespace rungs {

namespace {

constexpr char16_t firstEscape = 0xdc80;
constexpr char16_t lastEscape = 0xdcff;

/// A byte, where no first half of a pair makes it a character.
bool isEscape(const QString &text, qsizetype place)
{
    const char16_t unit = text[place].unicode();
    return firstEscape <= unit && unit <= lastEscape && (place == 0 || !text[place - 1].isHighSurrogate());
}

} // namespace

QString pathText(std::string_view path)
{
    QString text;
    while (!path.empty()) {
        const std::size_t length = characterLength(path);
        if (length == 0)
            text += QChar(static_cast<char16_t>(firstEscape + (static_cast<unsigned char>(path[0]) - 0x80)));
        else
            text += QString::fromUtf8(path.data(), static_cast<qsizetype>(length));
        path.remove_prefix(length == 0 ? 1 : length);
    }
    return text;
}

std::string pathBytes(const QString &text)
{
    std::string path;
    qsizetype done = 0;
    const auto take = [&](qsizetype end) {
        const QByteArray bytes = QFile::encodeName(text.mid(done, end - done));
        path.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        done = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isEscape(text, i))
            continue;
        take(i);
        path += static_cast<char>(text[i].unicode() - firstEscape + 0x80);
        done = i + 1;
    }
    take(text.size());
    return path;
}

bool isUtf8Path(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isEscape(text, i))
            return false;
    }
    return true;
}

} // namespace rungs
