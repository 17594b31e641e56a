// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stories.h"

#include "core/export/record_columns.h"
#include "core/text/segment_text.h"

namespace rungs::test {

Story storyOf(std::string_view text, ConnectionId connection)
{
    const CaptureFile file(capture(text));
    return storyOf(loaded(file), connection);
}

Story storyOf(const SessionPtr &session, ConnectionId connection)
{
    Result<Story> result = story(*session, connection);
    if (!result)
        qFatal("cannot read the connection");
    return *std::move(result);
}

QString eventsOf(const Story &story, std::uint32_t number)
{
    const Rung *rung = story.rungOf(FrameId{number - 1});
    return rung == nullptr ? QStringLiteral("no such rung") : QString::fromStdString(eventNames(rung->events));
}

QString lineOf(const Story &story, std::uint32_t number)
{
    const Rung *rung = story.rungOf(FrameId{number - 1});
    return rung == nullptr ? QStringLiteral("no such rung")
                           : QString::fromStdString(english(segmentLine(story, *rung)));
}

QString statesOf(const Story &story, Side side)
{
    QString text = QString::fromUtf8(nameOf(story.initial[side]).data());
    TcpState before = story.initial[side];
    for (const Rung &rung : story.rungs) {
        for (const TcpState passed : story.passed(rung, side))
            text += QStringLiteral(" (%1)").arg(QString::fromUtf8(nameOf(passed).data()));
        if (rung.states[side] != before)
            text += QStringLiteral(" %1:%2")
                        .arg(rung.frame.value + 1)
                        .arg(QString::fromUtf8(nameOf(rung.states[side]).data()));
        before = rung.states[side];
    }
    return text;
}

QString causeOf(const Story &story, std::uint32_t number)
{
    const Rung *rung = story.rungOf(FrameId{number - 1});
    return QString::fromUtf8(nameOf(rung->events[0].cause).data());
}

QString pathOf(const Story &story, Side side)
{
    return QString::fromStdString(story.summary.pathText(side));
}

} // namespace rungs::test
