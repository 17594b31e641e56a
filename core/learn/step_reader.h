// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/lesson.h"
#include "core/learn/lesson_lines.h"

namespace rungs {

/// Reads the block "rungs" of a step, a line after the other.
class StepReader
{
public:
    StepReader(LessonStep &step, LessonFaults &faults)
        : m_step(step)
        , m_faults(faults)
    { }

    void read(const std::vector<LessonLine> &lines);

private:
    using Read = void (StepReader::*)(const LessonLine &line);
    struct Row
    {
        std::string_view key;
        Read read;
        bool isOnce; ///< in a step
    };
    static const Row rows[];

    void readLine(const LessonLine &line);
    void readCapture(const LessonLine &line);
    void readConnection(const LessonLine &line);
    void readFrame(const LessonLine &line);
    void readField(const LessonLine &line);
    void readShow(const LessonLine &line);
    void readHide(const LessonLine &line);
    void readClaim(const LessonLine &line);
    void readAsk(const LessonLine &line);
    void readPrompt(const LessonLine &line);
    void readRight(const LessonLine &line);
    void readWrong(const LessonLine &line);
    void readBecause(const LessonLine &line);
    /// Reads "number KEY of frame N".
    bool readNumberAsk(std::string_view value, LessonAsk &ask);
    void checkAsk();
    /// The question that a line belongs to; null, with a fault, where there is none of the right kind.
    LessonAsk *askOf(const LessonLine &line, bool (*isFor)(LessonAsk::Kind kind));
    /// Markdown in one line.
    RichText textOf(std::string_view text, int line);

    LessonStep &m_step;
    LessonFaults &m_faults;
};

/// A capture's name; empty, with a fault, where it leaves the folder of the lesson.
std::string captureName(const LessonLine &line, LessonFaults &faults);

/// Reports the links of @p text that lead nowhere, and what was to be a link. @p line of text that has no line itself
void checkLinks(const RichText &text, int line, LessonFaults &faults);

/// Reports what readMarkdown() did. @p offset of its lines in the file
void addFaults(const std::vector<MarkdownFault> &markdown, int offset, LessonFaults &faults);

} // namespace rungs
