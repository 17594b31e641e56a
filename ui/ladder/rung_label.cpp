// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/rung_label.h"

#include "core/text/packet_line.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// The words of a label; a part that the segment does not have is empty.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(rungs::RungLabel)

public:
    static QString sequence(std::uint32_t number) { return tr("seq %1").arg(number); }
    static QString acknowledgment(const std::optional<std::uint32_t> &number)
    {
        return number ? tr("ack %1").arg(*number) : QString();
    }
    static QString length(std::uint32_t count)
    {
        if (count == 0)
            return {};
        return count == 1 ? tr("1 byte") : tr("%1 bytes").arg(count);
    }
    static QString cutShort() { return tr("header cut short"); }
};

QString joined(const QString &head, QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? head : head + u"  "_s + parts.join(u", "_s);
}

} // namespace

RungLabel rungLabel(const Selection &selection, FrameId frame)
{
    RungLabel label;
    const Session &session = *selection.session();
    const QString number = QString::number(frameNumber(frame));
    label.time = timeText(session, frame, selection.options());
    const PacketLine line = packetLine(session, frame);
    if (!line.sequence) {
        label.forms = QStringList{joined(number, {Words::cutShort()}), number};
        return label;
    }
    const bool isRelative = selection.options().sequenceNumbers == NumberForm::relative;
    const QString sequence =
        Words::sequence(isRelative && line.relativeSequence ? *line.relativeSequence : *line.sequence);
    const QString acknowledgment = Words::acknowledgment(
        isRelative && line.relativeAcknowledgment ? line.relativeAcknowledgment : line.acknowledgment);
    const QString length = Words::length(line.payloadLength.value_or(0));
    const QString head = joined(number, {QString::fromStdString(line.flags)});
    label.forms = QStringList{joined(head, {sequence, acknowledgment, length}),
                              joined(head, {length.isEmpty() ? acknowledgment : sequence, length}),
                              joined(head, {length}), head, number};
    return label;
}

} // namespace rungs
