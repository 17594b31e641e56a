// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capture_saving.h"

#include "ui/text/file_path.h"
#include "ui/window/saved_frames_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace rungs {

CaptureSaving::CaptureSaving(QObject *parent)
    : QObject(parent)
{ }

CaptureSaving::~CaptureSaving() = default;

void CaptureSaving::askAndSave(const SessionPtr &session, const FrameListPtr &listed, const QString &folder,
                               QWidget *parent)
{
    const FrameListPtr marked = session->notes().marked(session->frameCount());
    SavedFrames which = SavedFrames::all;
    if (listed || !marked->empty()) {
        const auto count = [](const FrameListPtr &frames) { return frames ? static_cast<int>(frames->size()) : 0; };
        SavedFramesDialog dialog({static_cast<int>(session->frameCount()), count(listed), count(marked)}, parent);
        if (dialog.exec() != QDialog::Accepted)
            return;
        which = dialog.choice();
    }
    // A changed copy is told from what was captured by its name.
    const QString base = QFileInfo(pathText(session->path())).completeBaseName();
    const QString name = session->isChanged() && session->path() != "-" ? tr("%1-changed", "name of a file").arg(base)
                         : session->isChanged()                         ? tr("capture-changed", "name of a file")
                                                                        : tr("capture", "name of a file");
    QString path = QFileDialog::getSaveFileName(
        parent, session->isChanged() ? tr("Save the Changed Copy As") : tr("Save Capture As"),
        folder + u'/' + name + QStringLiteral(".pcapng"), tr("pcapng captures (*.pcapng)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pcapng");
    save(session, which == SavedFrames::all ? nullptr : which == SavedFrames::listed ? listed : marked, path);
}

void CaptureSaving::save(const SessionPtr &session, const FrameListPtr &frames, const QString &path)
{
    emit started();
    const SaveRequest request{session, pathBytes(path), frames, {}};
    m_task.start(
        [request](const std::stop_token &stop, const auto &report) {
            const std::size_t all = request.frames ? request.frames->size() : request.session->frameCount();
            return saveCapture(request, stop, [&report, all](std::uint32_t count) {
                report(static_cast<int>(std::uint64_t{count} * 100 / std::max<std::size_t>(all, 1)));
            });
        },
        [this, path, isChanged = session->isChanged()](const Result<std::uint32_t> &count) {
            emit ended();
            if (count)
                emit saved(path, *count, isChanged);
            else
                emit failed(count.error());
        },
        [this](int percent) { emit progressed(percent); });
}

void CaptureSaving::stop()
{
    if (!isRunning())
        return;
    m_task.cancel();
    emit ended();
}

} // namespace rungs
