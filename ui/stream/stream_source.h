// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/stream_index.h"
#include "ui/job/task.h"

#include <QObject>

namespace rungs {

class Selection;
class ViewOptions;

/// What both sides of the selected connection sent: found on a thread of its own, and kept until another connection is
/// selected. Of frames that are not shown yet nothing is known. It comes in parts: the first is known after a blink.
/// Only while somebody looks.
class StreamSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        nothing, ///< no connection is selected
        pending, ///< it is being read; index() may have its first part
        whole,
        stopped, ///< by a person, or because it is too long for an index
        failed,  ///< error() says why
    };

    StreamSource(Selection &selection, const ViewOptions &options, QObject *parent = nullptr);
    ~StreamSource() override;

    State state() const { return m_state; }
    /// Null: nothing is known yet.
    const StreamIndexPtr &index() const { return m_index; }
    /// That the index is of.
    const SessionPtr &session() const { return m_session; }
    ConnectionId connection() const { return m_connection; }
    const std::optional<Error> &error() const { return m_error; }
    /// 0 to 100, of the frames of the connection.
    int percent() const { return m_percent; }
    /// Whether to read what is selected, or to wait until somebody looks.
    void setActive(bool isActive);

public slots:
    /// Reads no further; what is known remains.
    void stop();

signals:
    /// Another connection, more of it, or another state.
    void changed();

private:
    struct Outcome
    {
        StreamIndexPtr index;
        std::optional<Error> error;
    };

    void follow();
    void start();
    void take(Outcome outcome);

    static constexpr int tickMilliseconds = 20;

    Selection &m_selection;
    const ViewOptions &m_options;
    bool m_isActive = false;
    State m_state = State::nothing;
    SessionPtr m_session;
    ConnectionId m_connection;
    std::uint32_t m_frames = 0; ///< of the connection when it was read last
    FrameId m_last;             ///< that was read; none: all are
    StreamIndexPtr m_index;
    std::optional<Error> m_error;
    int m_percent = 0;
    Task<StreamProgress, Outcome> m_task{tickMilliseconds};
};

} // namespace rungs
