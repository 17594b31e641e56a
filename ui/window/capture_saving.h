// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/saved_capture.h"
#include "ui/job/task.h"

#include <QObject>
#include <QString>

class QWidget;

namespace rungs {

/// Which frames of the capture are saved.
enum class SavedFrames { all, listed, marked };

/// Saves frames of the capture as pcapng, on a thread of its own, one file at a time.
class CaptureSaving : public QObject
{
    Q_OBJECT

public:
    explicit CaptureSaving(QObject *parent = nullptr);
    ~CaptureSaving() override;

    /// Asks which frames of @p session, and for a file.
    /// @p listed the frames of the packet list; null: all
    void askAndSave(const SessionPtr &session, const FrameListPtr &listed, const QString &folder, QWidget *parent);
    void save(const SessionPtr &session, const FrameListPtr &frames, const QString &path);
    bool isRunning() const { return m_task.isRunning(); }

public slots:
    /// The file stays as it was.
    void stop();

signals:
    void started();
    void progressed(int percent);
    void ended();
    /// @p isChanged the copy with flipped bits, not what was captured
    void saved(const QString &path, quint64 frames, bool isChanged);
    void failed(const rungs::Error &error);

private:
    Task<int, Result<std::uint32_t>> m_task;
};

} // namespace rungs
