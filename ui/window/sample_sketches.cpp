// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_sketches.h"

#include "core/session/session.h"
#include "core/session/story_of_session.h"
#include "ui/ladder/ladder_sketch.h"
#include "ui/state/sample_capture.h"

#include <QFile>
#include <QTemporaryDir>

namespace rungs {

namespace {

/// What is drawn of a sample; its text is not needed.
struct Source
{
    QString file;
    QList<std::uint32_t> frames;
};

LadderContentsPtr sketchOf(const Source &source, const QTemporaryDir &folder, const std::stop_token &stop)
{
    // Captures are read from files.
    const QString path = folder.filePath(source.file);
    if (!QFile::copy(QStringLiteral(":/samples/") + source.file, path))
        return nullptr;
    const Result<SessionPtr> session = load(path.toStdString(), stop);
    if (!session || (*session)->connectionCount() == 0)
        return nullptr;
    const Result<Story> known = story(**session, ConnectionId{0}, stop);
    return known ? ladderSketch(**session, *known, source.frames) : nullptr;
}

} // namespace

void SampleSketches::start()
{
    if (m_isDone || m_task.isRunning())
        return;
    QList<Source> sources;
    for (const SampleCapture &sample : SampleCapture::all())
        sources.append({sample.file, sample.sketched});
    m_task.start(
        [sources](const std::stop_token &stop, const auto &) {
            QList<LadderContentsPtr> sketches;
            const QTemporaryDir folder;
            for (const Source &source : sources)
                sketches.append(stop.stop_requested() ? nullptr : sketchOf(source, folder, stop));
            return sketches;
        },
        [this](const QList<LadderContentsPtr> &sketches) {
            m_isDone = true;
            emit ready(sketches);
        });
}

} // namespace rungs
