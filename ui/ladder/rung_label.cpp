// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/rung_label.h"

#include "core/decode/tcp_header.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// What the label is made of, read from the nodes of the frame's TCP header.
class Segment
{
    Q_DECLARE_TR_FUNCTIONS(rungs::RungLabel)

public:
    Segment(const Session &session, const DecodedFrame &frame, FrameId id, NumberForm form)
        : m_frame(frame)
        , m_layer(*frame.tcp())
    {
        const FrameRow &row = session.frame(id);
        const auto side = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
        if (form == NumberForm::relative && row.connection.isValid()) {
            const ConnectionRow &connection = session.connection(row.connection);
            m_sequenceBase = connection.baseSequence[static_cast<int>(side)];
            m_acknowledgmentBase = connection.baseSequence[static_cast<int>(opposite(side))];
        }
    }

    QString flags() const
    {
        // As people say it: SYN ACK, FIN ACK; against the order of the bits.
        QStringList names;
        for (auto row = std::crbegin(tcp::fields); row != std::crend(tcp::fields); ++row) {
            if (row->format == Format::flag && row->id >= static_cast<std::uint16_t>(tcp::Field::cwr)
                && value(static_cast<tcp::Field>(row->id)) != 0)
                names.append(translated(row->name));
        }
        return names.join(u' ');
    }
    QString sequence() const { return tr("seq %1").arg(value(tcp::Field::sequenceNumber) - m_sequenceBase); }
    QString acknowledgment() const
    {
        if (value(tcp::Field::ack) == 0)
            return {};
        return tr("ack %1").arg(value(tcp::Field::acknowledgmentNumber) - m_acknowledgmentBase);
    }
    QString length() const
    {
        const std::uint32_t count = m_layer.length - std::min(m_layer.length, m_layer.headerLength);
        if (count == 0)
            return {};
        return count == 1 ? tr("1 byte") : tr("%1 bytes").arg(count);
    }

private:
    std::uint32_t value(tcp::Field field) const
    {
        const BitRange range = tcp::fields[static_cast<std::size_t>(field)].bits;
        return static_cast<std::uint32_t>(readBits(slice(m_frame.buffer(m_layer.buffer), m_layer.offset), range));
    }

    const DecodedFrame &m_frame;
    const Layer &m_layer;
    std::uint32_t m_sequenceBase = 0;
    std::uint32_t m_acknowledgmentBase = 0;
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
    const SessionPtr &session = selection.session();
    const QString number = QString::number(frameNumber(frame));
    label.time = timeText(*session, frame, selection.options());
    const Result<DecodedFrame> decoded = session->decode(frame);
    if (!decoded || !decoded->tcp()) {
        label.forms = QStringList{number};
        return label;
    }
    if ((decoded->tcp()->flags & Layer::cut) != 0) {
        label.forms =
            QStringList{QCoreApplication::translate("rungs::RungLabel", "%1  header cut short").arg(number), number};
        return label;
    }
    const Segment segment(*session, *decoded, frame, selection.options().sequenceNumbers);
    const QString head = joined(number, {segment.flags()});
    label.forms = QStringList{joined(head, {segment.sequence(), segment.acknowledgment(), segment.length()})};
    if (segment.length().isEmpty())
        label.forms.append(joined(head, {segment.acknowledgment()}));
    else
        label.forms.append(joined(head, {segment.sequence(), segment.length()}));
    label.forms.append(joined(head, {segment.length()}));
    label.forms.append(number);
    return label;
}

} // namespace rungs
