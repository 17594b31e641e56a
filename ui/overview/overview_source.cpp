// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_source.h"

#include "ui/state/selection.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

constexpr int progressAfterMilliseconds = 500;
/// It takes at most this share of the time while the capture grows.
constexpr int pauseFactor = 10;
constexpr qint64 leastPause = 300;
constexpr qint64 longestPause = 10000;

} // namespace

OverviewSource::OverviewSource(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &OverviewSource::followSession);
    connect(&selection, &Selection::captureChanged, this, &OverviewSource::restart);
    connect(&selection, &Selection::bitsChanged, this, [this] {
        m_work.cancel();
        m_again.stop();
        followSession();
    });
    connect(&selection, &Selection::sessionChanged, this, &OverviewSource::followSession);
}

OverviewSource::~OverviewSource() = default;

void OverviewSource::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted)
        followSession();
    else
        m_work.cancel();
}

void OverviewSource::restart()
{
    m_work.cancel();
    m_again.stop();
    m_progress = -1;
    m_session.reset();
    m_overview.reset();
    followSession();
    emit changed();
}

void OverviewSource::followSession()
{
    const SessionPtr &session = m_selection.session();
    if (!m_isWanted || !session || session == m_session || m_work.isRunning())
        return;
    // The end of loading is shown at once.
    if (m_again.isActive() && !session->progress().isComplete)
        return;
    make();
}

void OverviewSource::make()
{
    m_again.stop();
    m_clock.start();
    const SessionPtr session = m_selection.session();
    m_work.start(
        [session](const std::stop_token &stop, const auto &report) -> OverviewPtr {
            auto overview = overviewOf(*session, stop, report);
            return overview ? std::make_shared<const CaptureOverview>(*std::move(overview)) : nullptr;
        },
        [this, session](OverviewPtr overview) { take(session, std::move(overview)); },
        [this](double progress) {
            if (m_clock.elapsed() < progressAfterMilliseconds)
                return;
            m_progress = progress;
            emit changed();
        });
}

void OverviewSource::take(const SessionPtr &session, OverviewPtr overview)
{
    m_progress = -1;
    if (!overview)
        return;
    m_overview = std::move(overview);
    m_session = session;
    m_again.start(static_cast<int>(std::clamp(m_clock.elapsed() * pauseFactor, leastPause, longestPause)));
    emit changed();
    followSession();
}

} // namespace rungs
