// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_source.h"

#include "ui/state/selection.h"
#include "ui/state/view_options.h"

#include <utility>

namespace rungs {

StreamSource::StreamSource(Selection &selection, const ViewOptions &options, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_options(options)
{
    connect(&selection, &Selection::sessionChanged, this, &StreamSource::follow);
    connect(&selection, &Selection::connectionChanged, this, &StreamSource::follow);
    connect(&options, &ViewOptions::lastShownChanged, this, &StreamSource::follow);
}

StreamSource::~StreamSource() = default;

void StreamSource::setActive(bool isActive)
{
    m_isActive = isActive;
    follow();
}

void StreamSource::stop()
{
    m_task.stop();
}

void StreamSource::follow()
{
    if (!m_isActive)
        return;
    const SessionPtr &session = m_selection.session();
    // A connection that is still being loaded can grow with every tick: it is read when it is whole.
    const bool canRead = session && session->progress().isComplete;
    const ConnectionId connection = session ? m_selection.connection() : ConnectionId();
    const bool isKnown = canRead && m_session && session->isSameCaptureAs(*m_session) && connection == m_connection
                         && m_options.lastShown() == m_last && m_state != State::nothing;
    if (isKnown) {
        if (connection.isValid() && session->frameCountOf(connection) != m_frames && !m_task.isRunning())
            start();
        return;
    }
    m_task.cancel();
    m_index.reset();
    m_error.reset();
    m_percent = 0;
    m_connection = connection;
    m_last = m_options.lastShown();
    m_session = session;
    m_state = connection.isValid() && session ? State::pending : State::nothing;
    if (m_state == State::pending && canRead)
        start();
    else if (!canRead)
        m_session.reset();
    emit changed();
}

void StreamSource::start()
{
    m_session = m_selection.session();
    m_frames = m_session->frameCountOf(m_connection);
    m_state = State::pending;
    const auto work = [session = m_session, connection = m_connection, last = m_last](const std::stop_token &stop,
                                                                                      const auto &report) -> Outcome {
        Result<StreamIndexPtr> made = indexStream(*session, connection, stop, report, last);
        if (!made)
            return {nullptr, std::move(made).error()};
        return {*std::move(made), {}};
    };
    // What is known of a connection that has grown stays until there is more.
    const auto progressed = [this, known = m_index](const StreamProgress &now) {
        m_percent = now.framesTotal == 0 ? 0 : static_cast<int>(std::uint64_t{now.framesRead} * 100 / now.framesTotal);
        if (now.index && (!known || now.index->total() > known->total()))
            m_index = now.index;
        emit changed();
    };
    m_task.start(
        work, [this](Outcome outcome) { take(std::move(outcome)); }, progressed);
}

void StreamSource::take(Outcome outcome)
{
    m_error = std::move(outcome.error);
    if (outcome.index)
        m_index = std::move(outcome.index);
    m_state = m_error ? State::failed : m_index->isComplete ? State::whole : State::stopped;
    m_percent = 100;
    emit changed();
    // It may have grown meanwhile.
    follow();
}

} // namespace rungs
