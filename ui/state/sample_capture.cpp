// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_capture.h"

#include "ui/state/saved_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <optional>

namespace rungs {

namespace {

struct Row
{
    const char *file;
    const char *title;
    const char *summary;
};

constexpr Row rows[] = {
    {"http.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "A web page request, redirected"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Eleven segments from SYN to the last ACK. Which one does segment 8 acknowledge?")},
    {"merged-close.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Three-segment close"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The second FIN also acknowledges the first.")},
    {"four-segment-close.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Four-segment close"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The server closes its direction later: FIN, ACK, then FIN, ACK.")},
    {"simultaneous-open.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Simultaneous open"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Two SYNs cross in the network, and neither endpoint is the server.")},
    {"simultaneous-close.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Simultaneous close"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Two FINs cross in the network; both endpoints pass through CLOSING.")},
    {"refused.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Connection refused"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The port is closed: a reset answers each SYN.")},
    {"fast-retransmission.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Lost segment, fast retransmission"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Duplicate acknowledgments with SACK blocks tell the sender which segment is missing.")},
    {"zero-window.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Zero window"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "The receiver stops reading for a while; the sender probes until the window opens.")},
    {"reset.pcap", QT_TRANSLATE_NOOP("rungs::SampleCapture", "Reset in the middle of data"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The server aborts before all its data has arrived.")},
};

/// A file of these bytes is at @p path after this; else the system's words for why not.
std::optional<QString> layDown(const QByteArray &bytes, const QString &path)
{
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == bytes)
        return {};
    return saveFile(path, bytes);
}

} // namespace

QList<SampleCapture> SampleCapture::all()
{
    QList<SampleCapture> samples;
    for (const Row &row : rows)
        samples.append({QString::fromLatin1(row.file), tr(row.title), tr(row.summary)});
    return samples;
}

Result<QString> SampleCapture::unpack() const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/samples"));
    const QString path = folder.filePath(file);
    QFile source(QStringLiteral(":/samples/") + file);
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            Error{ErrorCode::cannotOpen, source.fileName().toStdString(), {}, source.errorString().toStdString(), {}});
    }
    QDir().mkpath(folder.path());
    if (const std::optional<QString> reason = layDown(source.readAll(), path))
        return tl::unexpected(Error{ErrorCode::cannotWrite, path.toStdString(), {}, reason->toStdString(), {}});
    return path;
}

} // namespace rungs
