// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ladder shows: the frames of the selected connection, then its story as far as it is known.
#include "core/session/connection_frames.h"
#include "ui/ladder/ladder_view.h"

#include <QScrollBar>
#include <QToolButton>

namespace rungs {

namespace {

// Of that many rungs the contents are made on the spot, in a few milliseconds, where they do not lie too far apart to
// be found as quickly.
constexpr std::uint32_t quicklyTold = 20000;
constexpr std::uint32_t quicklyFound = 500'000;

} // namespace

void LadderView::followConnection()
{
    const std::optional<ConnectionRow> row = connectionRow();
    const bool isOther = m_selection.connection() != m_connection || !row;
    const bool hasGrown = row && segmentCount() != m_frames->size();
    m_connection = m_selection.connection();
    if (!isOther && !hasGrown) {
        followStory(m_connection);
        return;
    }
    if (isOther) {
        m_job.abandon();
        m_unfolded.clear();
        m_contents = std::make_shared<const LadderContents>();
        m_layout = LadderLayout();
        verticalScrollBar()->setValue(0);
    }
    m_button->setVisible(row.has_value());
    const StoryPtr story = row ? m_selection.stories().find(m_connection) : nullptr;
    if (row && !isQuick()) {
        if (isOther)
            showContents(nullptr, std::make_shared<const FrameList>(), std::make_shared<const LadderContents>());
        // Who sent which frame is there soon, what happened takes its time.
        m_job.start({m_selection.session(), m_connection, nullptr, nullptr});
        if (story)
            tell(story);
        return;
    }
    m_job.abandon();
    m_story = nullptr;
    m_frames = row ? framesOfConnection(*m_selection.session(), m_connection, nullptr, 0, {})
                   : std::make_shared<const FrameList>();
    if (story) {
        tell(story);
    } else {
        LadderContents plain = row ? plainContents(*m_selection.session(), *m_frames) : LadderContents();
        setContents(std::make_shared<const LadderContents>(std::move(plain)));
    }
    followFrame();
}

bool LadderView::isQuick() const
{
    const std::uint32_t last = m_selection.session()->lastFrameOf(m_selection.connection()).value;
    return segmentCount() <= quicklyTold && last - connectionRow()->firstFrame.value <= quicklyFound;
}

/// What was shown without its story, or with less of it, is shown with it, in place.
void LadderView::followStory(ConnectionId connection)
{
    if (connection != m_connection || !connectionRow())
        return;
    const StoryPtr story = m_selection.stories().find(m_connection);
    if (story && story != m_story && story != m_job.coming())
        tell(story);
}

void LadderView::tell(const StoryPtr &story)
{
    if (!isQuick()) {
        const bool isKnown = m_frames->size() == segmentCount();
        m_job.start({m_selection.session(), m_connection, isKnown ? m_frames : nullptr, story});
        return;
    }
    const SessionPtr &session = m_selection.session();
    showContents(story, m_frames, std::make_shared<const LadderContents>(storyContents(*session, *m_frames, *story)));
}

void LadderView::showContents(const StoryPtr &story, const FrameListPtr &frames, const LadderContentsPtr &contents)
{
    const bool isFirst = m_contents->rungs.empty();
    m_story = story;
    m_frames = frames;
    setContents(contents);
    if (isFirst)
        followFrame();
    else
        announceCurrentItem(this);
}

void LadderView::setContents(LadderContentsPtr contents)
{
    const auto kept = anchor();
    const LadderContentsPtr before = m_contents;
    m_contents = std::move(contents);
    std::vector<bool> unfolded(m_contents->bands.size(), false);
    for (std::uint32_t i = 0; i < before->bands.size() && i < m_unfolded.size(); ++i) {
        const auto rung = m_contents->indexOf(before->rungs[before->bands[i].first].frame);
        const auto band = rung ? m_contents->bandOf(*rung) : std::nullopt;
        if (band && m_unfolded[i])
            unfolded[*band] = true;
    }
    m_unfolded = std::move(unfolded);
    m_currentBand.reset();
    m_hovered.reset();
    if (const auto rung = currentRung()) {
        if (const auto band = m_contents->bandOf(*rung))
            m_unfolded[*band] = true;
    }
    m_labels.clear();
    relayout();
    restore(kept);
    emit headingChanged(title(), note());
}

} // namespace rungs
