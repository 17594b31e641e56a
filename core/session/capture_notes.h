// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rungs {

/// What a person says of a frame, beside the capture.
struct Annotation
{
    bool isMarked = false;
    std::string note;
    std::optional<std::vector<std::string>> comments; ///< instead of those in the file
    std::string program{};                            ///< whose connection begins here, on this machine

    bool isEmpty() const { return !isMarked && note.empty() && program.empty() && !comments; }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// The marks and notes of a capture. A value: who changes them makes others.
class CaptureNotes
{
public:
    /// Null: nothing is said of the frame.
    const Annotation *find(FrameId frame) const;
    bool isMarked(FrameId frame) const;
    void set(FrameId frame, Annotation annotation);
    bool isEmpty() const { return m_annotations.empty(); }
    /// Whether any connection has a program.
    bool hasPrograms() const;
    const std::map<FrameId, Annotation> &all() const { return m_annotations; }

    /// The comments of a frame whose block has @p stored: those or others instead, then the note and the
    /// program.
    std::vector<std::string> commentsOf(FrameId frame, std::vector<std::string> stored) const;
    /// The marked frames, of the first @p count.
    std::shared_ptr<const std::vector<FrameId>> marked(std::uint32_t count) const;
    /// The next marked frame after @p frame, or with @p step -1 the one before it; none: the first, or the last.
    FrameId nextMarked(FrameId frame, int step) const;

    friend bool operator==(const CaptureNotes &, const CaptureNotes &) = default;

private:
    std::map<FrameId, Annotation> m_annotations;
};

using CaptureNotesPtr = std::shared_ptr<const CaptureNotes>;

/// Where the notes of the capture @p path are kept: beside it, or in @p folder where nothing can be written there.
std::string notesBeside(const std::string &path);
std::string notesIn(const std::string &folder, const std::string &path);

/// Reads notes, which are none where there is no such file. Fails where the file holds no notes (badNotes), or those of
/// another capture than @p capture is (otherNotes): which that is says its size and its first bytes, and it may have
/// grown since.
Result<CaptureNotes> readNotes(const std::string &file, const std::string &capture);
/// Replaces the file, or removes it where there are no notes.
Result<void> writeNotes(const std::string &file, const std::string &capture, const CaptureNotes &notes);

} // namespace rungs
