// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/decode/decoded_frame.h"
#include "core/session/session.h"
#include "ui/lecture/lecture_page.h"

#include <QString>

namespace rungs {

struct Phrase;

/// What a step of a lecture is about.
struct LectureSubject
{
    const Session &session;
    FrameId frame;
    const DecodedFrame *decoded = nullptr; ///< null: not read yet, or its bytes cannot be read
    const Story *story = nullptr;          ///< null: not known yet
    FrameId lastShown;                     ///< nothing is said of the frames after it; none: of all
    QString field;                         ///< key of the field; empty: what matters most in the segment

    /// Null: it is no segment, or not known yet.
    const Rung *rung() const { return story != nullptr ? story->rungOf(frame) : nullptr; }
    /// Whether a sentence speaks of nothing that is hidden.
    bool mayShow(const Phrase &phrase) const;
};

/// The fields that the step is about: their bytes, and the arithmetic that leads to their values.
void addFields(LecturePage &page, const LectureSubject &subject);
/// What the segment does.
void addSentences(LecturePage &page, const LectureSubject &subject);

} // namespace rungs
