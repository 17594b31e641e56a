// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/selected_segment.h"

#include "ui/state/selection.h"

namespace rungs {

SelectedSegment::SelectedSegment(Selection &selection, StoryCache &stories, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_stories(stories)
{
    connect(&selection, &Selection::frameChanged, this, &SelectedSegment::look);
    connect(&selection, &Selection::sessionChanged, this, &SelectedSegment::look);
    connect(&stories, &StoryCache::ready, this, [this] {
        if (m_absence == Absence::pending)
            look();
    });
    look();
}

const Rung *SelectedSegment::rung() const
{
    return m_absence == Absence::none ? &m_story->rungs[m_index] : nullptr;
}

const IcmpRung *SelectedSegment::icmpError() const
{
    return m_absence == Absence::icmpError ? m_story->icmpErrorOf(m_selection.frame()) : nullptr;
}

void SelectedSegment::look()
{
    m_absence = find();
    if (m_absence != Absence::none && m_absence != Absence::icmpError)
        m_story.reset();
    emit changed();
}

SelectedSegment::Absence SelectedSegment::find()
{
    const SessionPtr &session = m_selection.session();
    const FrameId frame = m_selection.frame();
    if (!session || !frame.isValid() || frame.value >= session->frameCount())
        return Absence::noFrame;
    const FrameRow &row = session->frame(frame);
    if (!row.connection.isValid())
        return Absence::noSegment;
    m_story = m_stories.find(row.connection);
    if (!m_story)
        return Absence::pending;
    if (m_story->icmpErrorOf(frame) != nullptr)
        return Absence::icmpError;
    if (const std::optional<std::size_t> index = m_story->indexOf(frame)) {
        m_index = *index;
        return Absence::none;
    }
    // Only its first part is known yet, or the capture has grown since.
    const std::size_t known = m_story->rungs.size() + m_story->icmpErrors.size();
    const bool hasMore = known < session->frameCountOf(row.connection);
    if (hasMore && (m_story->rungs.empty() || m_story->rungs.back().frame < frame))
        return m_story->rungs.size() < StoryCache::maxRungs ? Absence::pending : Absence::tooLong;
    return Absence::noSegment;
}

} // namespace rungs
