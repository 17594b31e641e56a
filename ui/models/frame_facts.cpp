// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frame_facts.h"

#include "core/session/session.h"
#include "ui/state/view_options.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungs {

namespace {

/// Enough to read; the tree lays out every line.
constexpr std::size_t mostComments = 200;

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::FrameFact)
};

QString interfaceText(const CaptureInterface &interface)
{
    const QString name = QString::fromStdString(interface.name);
    const QString description = QString::fromStdString(interface.description);
    if (name.isEmpty() || description.isEmpty())
        return name + description;
    return FactText::tr("%1 (%2)").arg(name, description);
}

void appendTimes(QList<FrameFact> &facts, const Session &session, FrameId frame)
{
    if (!session.frame(frame).time.isKnown()) {
        facts.append({FactText::tr("Time"), FactText::tr("none in the file")});
        return;
    }
    DisplayOptions options;
    options.time = TimeFormat::utc;
    facts.append({FactText::tr("Time, UTC"), timeText(session, frame, options)});
    options.time = TimeFormat::sinceStart;
    facts.append({FactText::tr("Since the first frame"), FactText::tr("%1 s").arg(timeText(session, frame, options))});
    options.time = TimeFormat::sincePrevious;
    const QString sincePrevious = timeText(session, frame, options);
    if (!sincePrevious.isEmpty())
        facts.append({FactText::tr("Since the previous frame"), FactText::tr("%1 s").arg(sincePrevious)});
}

} // namespace

QList<FrameFact> frameFacts(const Session &session, FrameId frame)
{
    const FrameRow &row = session.frame(frame);
    QList<FrameFact> facts;
    facts.append({FactText::tr("Number"), QString::number(frameNumber(frame))});
    appendTimes(facts, session, frame);
    facts.append({FactText::tr("Length on the wire"),
                  FactText::tr("%n byte(s)", nullptr, static_cast<int>(row.originalLength))});
    facts.append(
        {FactText::tr("Captured length"), FactText::tr("%n byte(s)", nullptr, static_cast<int>(row.capturedLength))});
    facts.append({FactText::tr("Offset in the file"), FactText::tr("byte %1").arg(session.offsetOf(frame))});
    const CaptureInterface &interface = session.interfaceOf(frame);
    const QString name = interfaceText(interface);
    if (!name.isEmpty())
        facts.append({FactText::tr("Interface"), name});
    if (row.connection.isValid())
        facts.append({FactText::tr("Connection"), QString::number(row.connection.value)});
    const std::vector<std::string> comments = session.commentsOf(frame, mostComments + 1);
    for (std::size_t i = 0; i < std::min(comments.size(), mostComments); ++i)
        facts.append({FactText::tr("Comment"), QString::fromStdString(comments[i])});
    if (comments.size() > mostComments) {
        facts.append({FactText::tr("More comments"),
                      FactText::tr("only the first %n are shown", nullptr, static_cast<int>(mostComments))});
    }
    return facts;
}

} // namespace rungs
