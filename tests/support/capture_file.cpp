// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"

#include <QFile>

namespace rungs::test {

CaptureFile::CaptureFile(const Capture &capture, const QString &name)
    : CaptureFile(ByteView(pcapFile(capture)), name)
{ }

CaptureFile::CaptureFile(ByteView bytes, const QString &name)
    : m_path(m_directory.filePath(name))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()))
               != static_cast<qint64>(bytes.size()))
        qFatal("cannot write %s", qPrintable(m_path));
}

void writeAt(const QString &path, qint64 offset, ByteView bytes)
{
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset)
        || file.write(reinterpret_cast<const char *>(bytes.data()), size) != size)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace rungs::test
