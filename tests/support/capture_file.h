// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/support/packet_builder.h"

#include <QTemporaryDir>

namespace rungs::test {

/// A capture on disk, for as long as the object lives.
class CaptureFile
{
public:
    explicit CaptureFile(const Capture &capture, const QString &name = QStringLiteral("capture.pcap"));
    explicit CaptureFile(ByteView bytes, const QString &name = QStringLiteral("capture.pcap"));

    QString path() const { return m_path; }
    std::string stdPath() const { return m_path.toStdString(); }

private:
    QTemporaryDir m_directory;
    QString m_path;
};

/// Writes @p bytes into a file that is there, at @p offset, which may be far past its end: what is between is a hole
/// that takes no room on the disk. Ends the test where that fails.
void writeAt(const QString &path, qint64 offset, ByteView bytes);

/// The capture, loaded; ends the test where that fails. The file stays as long as @p file.
SessionPtr loaded(const CaptureFile &file);

} // namespace rungs::test
