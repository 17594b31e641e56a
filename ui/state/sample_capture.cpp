// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_capture.h"

#include "ui/state/saved_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <optional>

namespace rungs {

namespace {

struct Row
{
    const char *file;
    const char *title;
    const char *summary;
    std::array<std::uint8_t, 6> sketched; ///< 0: no more
};

constexpr Row rows[] = {
    {"http.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "A web page request, redirected"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Eleven segments from SYN to the last ACK. Which one does segment 8 acknowledge?"),
     {4, 5, 6, 7, 8, 9}},
    {"merged-close.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Three-segment close"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The second FIN also acknowledges the first."),
     {8, 9, 10, 11, 12}},
    {"four-segment-close.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Four-segment close"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The server closes its direction later: FIN, ACK, then FIN, ACK."),
     {9, 10, 11, 12, 13}},
    {"server-closes-first.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The server closes first"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The end that closes first waits in TIME-WAIT: here the server."),
     {8, 9, 10, 11, 12}},
    {"simultaneous-open.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Simultaneous open"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Two SYNs cross in the network, and neither endpoint is the server."),
     {1, 2, 3, 4}},
    {"simultaneous-close.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Simultaneous close"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Two FINs cross in the network; both endpoints pass through CLOSING."),
     {7, 8, 9, 10, 11}},
    {"refused.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Connection refused"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The port is closed: a reset answers each SYN."),
     {1, 2}},
    {"fast-retransmission.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Lost segment, fast retransmission"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Duplicate acknowledgments with SACK blocks tell the sender which segment is missing."),
     {8, 9, 10, 25, 26, 30}},
    {"zero-window.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Zero window"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "The receiver stops reading for a while; the sender probes until the window opens."),
     {7, 8, 9, 10, 14, 15}},
    {"reset.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Reset in the middle of data"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "The server aborts before all its data has arrived."),
     {9, 10, 24, 25, 26}},
    {"exam-408-2012-q47.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "An exam question"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Five IP packets of a national entrance exam (408, 2012): who sent which, and what arrived?"),
     {1, 2, 3, 4, 5}},
    {"half-open.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Half-open connection"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "The server has lost the connection; its answer to the next data is a reset."),
     {6, 7, 8, 9}},
    {"retransmission-timeout.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Retransmission timeout"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "The last segment is lost four times; the sender waits twice as long each time."),
     {9, 10, 14, 15, 18, 19}},
    {"out-of-order.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Out of order"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Two segments overtake a third: two duplicate acknowledgments, no retransmission."),
     {12, 13, 14, 15, 18, 19}},
    {"network-duplicates.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Duplicated in the network"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "Copies of segments that were sent once. What tells them from retransmissions?"),
     {12, 13, 20, 21, 22, 23}},
    {"spurious-retransmission.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Spurious retransmission"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Nothing was lost: the acknowledgments reach the sender too late."),
     {24, 25, 26, 27, 28, 29}},
    {"window-scale.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Window scale"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Six connections: offered by both sides, by one, by none."),
     {1, 2, 3, 4}},
    {"slow-writer-slow-reader.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Slow writer, slow reader"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "First the server's application pauses, then the client's reads slowly."),
     {95, 101, 102, 143, 144, 145}},
    {"slow-start.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "Slow start on a long path"),
     QT_TRANSLATE_NOOP("rungs::SampleCapture",
                       "150,000 bytes over a round trip of 0.3 seconds: the flight doubles each time."),
     {6, 7, 16, 17, 18, 19}},
    {"try-it.pcap",
     QT_TRANSLATE_NOOP("rungs::SampleCapture", "A handshake on one computer"),
     QT_TRANSLATE_NOOP(
         "rungs::SampleCapture",
         "What Try It captures: eleven segments, and checksums left to a network card that is not there."),
     {1, 2, 3, 8, 9, 10}},
};

QList<std::uint32_t> sketchedFrames(const Row &row)
{
    QList<std::uint32_t> frames;
    for (const std::uint8_t number : row.sketched) {
        if (number != 0)
            frames.append(number);
    }
    return frames;
}

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
        samples.append({QString::fromLatin1(row.file), tr(row.title), tr(row.summary), sketchedFrames(row)});
    return samples;
}

Result<QString> SampleCapture::unpack() const
{
    return unpackSample(file);
}

Result<QString> unpackSample(const QString &file)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/samples"));
    const QString path = folder.filePath(file);
    QFile source(QStringLiteral(":/samples/") + file);
    if (file.contains(u'/') || !source.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            Error{ErrorCode::cannotOpen, source.fileName().toStdString(), {}, source.errorString().toStdString(), {}});
    }
    QDir().mkpath(folder.path());
    if (const std::optional<QString> reason = layDown(source.readAll(), path))
        return tl::unexpected(Error{ErrorCode::cannotWrite, path.toStdString(), {}, reason->toStdString(), {}});
    return path;
}

} // namespace rungs
