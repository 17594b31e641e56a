// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs {

/// How a lecture is shown; saved from one run to the next.
struct LectureSettings
{
    int percent = 100;    ///< of the smallest size of text that is readable from the last row
    bool hides = true;    ///< what follows the current segment
    bool isStill = false; ///< nothing moves, whatever the desktop says

    /// Whatever the file contains, the values are valid.
    static LectureSettings saved();
    void save() const;
};

} // namespace rungs
