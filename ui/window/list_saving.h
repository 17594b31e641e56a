// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/packet_list.h"
#include "ui/job/task.h"

#include <QObject>

#include <optional>
#include <variant>

namespace rungs {

class ConnectionModel;
class PaneArea;

/// Saves the list of packets or connections as CSV or JSON, and copies rows as CSV; on a thread of its own, one at a
/// time.
class ListSaving : public QObject
{
    Q_OBJECT

public:
    explicit ListSaving(PaneArea &panes, QObject *parent = nullptr);
    ~ListSaving() override;

    /// Asks for a file, and saves the current list there.
    void askAndSave(const QString &folder, QWidget *parent);
    /// The current list as it is shown: as JSON where the path ends in .json, else as CSV. Replaces the file, or leaves
    /// it unchanged if that fails.
    void save(const QString &path);
    /// The selected row of the current list, after a line with the titles, to the clipboard.
    void copyRow();
    bool isRunning() const { return m_task.isRunning(); }

public slots:
    /// The file stays as it was.
    void stop();

signals:
    void started();
    void progressed(int percent);
    void ended();
    void saved(const QString &path, quint64 rows);
    /// @param reason of the system
    void failed(const QString &path, const QString &reason);

private:
    struct Outcome
    {
        std::optional<QString> reason; ///< empty: done; an empty one: it was stopped
        QByteArray text;               ///< of what was copied
    };
    /// Writes a list; false where it was stopped or the sink takes no more.
    struct Writing
    {
        std::uint32_t rows = 0;
        std::function<bool(const std::stop_token &, const std::function<void(std::uint32_t)> &, const TextSink &)>
            write;
    };
    Writing writing(RecordFormat format, std::optional<int> row) const;

    PaneArea &m_panes;
    Task<int, Outcome> m_task;
};

} // namespace rungs
