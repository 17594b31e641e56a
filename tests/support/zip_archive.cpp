// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_archive.h"

#include <zlib.h>

#include <cstdint>

namespace rungs::test {

namespace {

std::uint32_t checkSumOf(const QByteArray &bytes)
{
    const auto *const first = reinterpret_cast<const Bytef *>(bytes.constData());
    return static_cast<std::uint32_t>(::crc32(0, first, static_cast<uInt>(bytes.size())));
}

void put(QByteArray &bytes, std::uint32_t value, int length)
{
    for (int i = 0; i < length; ++i)
        bytes.append(static_cast<char>(value >> 8 * i & 0xff));
}

/// What the local header and the directory say of an entry: version, flags, method, time, sum, lengths, no extra field.
void putEntry(QByteArray &bytes, const QPair<QByteArray, QByteArray> &entry)
{
    const auto length = static_cast<std::uint32_t>(entry.second.size());
    put(bytes, 20, 2);
    put(bytes, 0, 2);
    put(bytes, 0, 2);
    put(bytes, 0x00210000, 4);
    put(bytes, checkSumOf(entry.second), 4);
    put(bytes, length, 4);
    put(bytes, length, 4);
    put(bytes, static_cast<std::uint32_t>(entry.first.size()), 2);
    put(bytes, 0, 2);
}

} // namespace

QByteArray zipArchive(const QList<QPair<QByteArray, QByteArray>> &entries)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &entry : entries) {
        put(directory, 0x02014b50, 4);
        put(directory, 20, 2);
        putEntry(directory, entry);
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, static_cast<std::uint32_t>(archive.size()), 4);
        directory += entry.first;
        put(archive, 0x04034b50, 4);
        putEntry(archive, entry);
        archive += entry.first + entry.second;
    }
    const auto begin = static_cast<std::uint32_t>(archive.size());
    archive += directory;
    put(archive, 0x06054b50, 4);
    put(archive, 0, 4);
    put(archive, static_cast<std::uint32_t>(entries.size()), 2);
    put(archive, static_cast<std::uint32_t>(entries.size()), 2);
    put(archive, static_cast<std::uint32_t>(directory.size()), 4);
    put(archive, begin, 4);
    put(archive, 0, 2);
    return archive;
}

} // namespace rungs::test
