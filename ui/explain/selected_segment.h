// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/connection/story.h"
#include "ui/state/story_cache.h"

#include <QObject>

namespace rungs {

class Selection;

/// The selected frame's segment in the story of its connection, once that has been read.
class SelectedSegment : public QObject
{
    Q_OBJECT

public:
    enum class Absence : std::uint8_t {
        none,      ///< the segment is known
        noFrame,   ///< nothing is selected
        noSegment, ///< the frame carries none
        icmpError, ///< the frame carries none, but an ICMP error about one
        pending,   ///< its connection or the capture is still being read
        tooLong,   ///< its connection is longer than a story can be
    };

    SelectedSegment(Selection &selection, StoryCache &stories, QObject *parent = nullptr);

    const Story *story() const { return m_story.get(); }
    /// Null: absence() says why.
    const Rung *rung() const;
    /// Null: the frame holds none about a segment, or its connection is not known yet.
    const IcmpRung *icmpError() const;
    std::size_t index() const { return m_index; }
    Absence absence() const { return m_absence; }

signals:
    void changed();

private:
    void look();
    Absence find();

    Selection &m_selection;
    StoryCache &m_stories;
    StoryPtr m_story;
    std::size_t m_index = 0;
    Absence m_absence = Absence::noFrame;
};

} // namespace rungs
