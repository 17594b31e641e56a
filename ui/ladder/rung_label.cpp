// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/rung_label.h"

#include "core/text/icmp_text.h"
#include "core/text/ladder_mark.h"
#include "core/text/packet_line.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"
#include "ui/ladder/ladder_contents.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// The parts of a label as text; a part that the segment does not have is empty.
class RungWords
{
    Q_DECLARE_TR_FUNCTIONS(rungs::RungLabel)

public:
    static QString sequence(std::uint32_t number) { return tr("seq %1").arg(number); }
    static QString acknowledgment(const std::optional<std::uint32_t> &number)
    {
        return number ? tr("ack %1").arg(*number) : QString();
    }
    static QString length(std::uint64_t count)
    {
        return count == 0 ? QString() : tr("%n byte(s)", nullptr, static_cast<int>(count));
    }
    static QString cutShort() { return tr("header cut short"); }
    static QString otherConnection() { return tr("of another connection"); }
    static QString unknownState() { return tr("unknown", "a state"); }
    static QString band(std::uint32_t count, std::uint64_t bytes)
    {
        return tr("%n segment(s), %1", nullptr, static_cast<int>(count)).arg(size(bytes));
    }
    static QString bandSides(const BySide<std::uint64_t> &bytes, Opening opening)
    {
        const auto name = [opening](Side side) { return plainText(sideName(opening, side)); };
        return tr("%1 from %2, %3 from %4")
            .arg(size(bytes[Side::client]), name(Side::client), size(bytes[Side::server]), name(Side::server));
    }

private:
    static QString size(std::uint64_t bytes)
    {
        constexpr std::uint64_t mega = 1'000'000;
        const auto count = static_cast<qint64>(std::min<std::uint64_t>(bytes, INT64_MAX));
        return QLocale().formattedDataSize(count, bytes < mega ? 0 : 1, QLocale::DataSizeSIFormat);
    }
};

QString joined(const QString &head, QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? head : head + u"  "_s + parts.join(u", "_s);
}

/// What of a segment goes on its arrow.
struct LabelParts
{
    QString number;
    QString flags;
    QString sequence;
    QString acknowledgment;
    QString length;
    QString word;
    QString brief;
    bool isPureAck = false;
};

void fillForms(const LabelParts &parts, RungLabel &label)
{
    const QString head = joined(parts.number, {parts.flags});
    label.name = joined(head, {parts.sequence, parts.acknowledgment, parts.length, parts.word});
    // What a pure acknowledgment says is its acknowledgment.
    const QString sequence = parts.isPureAck ? QString() : parts.sequence;
    const QString main = parts.isPureAck          ? parts.acknowledgment
                         : parts.length.isEmpty() ? parts.sequence
                                                  : parts.length;
    label.forms = QStringList{
        joined(head, {sequence, parts.acknowledgment, parts.length, parts.word}),
        joined(head, {main, parts.word}),
        joined(head, {main, parts.brief}),
        joined(head, {parts.brief.isEmpty() ? main : parts.brief}),
    };
    label.mark = parts.brief;
    if (parts.brief.isEmpty())
        label.forms << head << parts.number;
    else
        label.forms << joined(parts.number, {parts.brief}) << parts.brief;
    label.forms.removeDuplicates();
}

std::uint32_t shownNumber(SequenceNumber number, const Story &story, Side side, bool isRelative)
{
    return isRelative && story.hasBase[side] ? number.value() - story.base[side].value() : number.value();
}

void fillFromStory(const ViewOptions &options, const Story &story, const Rung &rung, LabelParts &parts,
                   RungLabel &label)
{
    const SegmentFields &segment = rung.segment;
    const bool isRelative = options.isRelative();
    parts.flags = QString::fromStdString(flagsText(segment.flags));
    parts.sequence = RungWords::sequence(shownNumber(segment.sequence, story, rung.from, isRelative));
    if (segment.isAck()) {
        parts.acknowledgment =
            RungWords::acknowledgment(shownNumber(segment.acknowledgment, story, opposite(rung.from), isRelative));
    }
    parts.length = RungWords::length(segment.length);
    parts.isPureAck = segment.isPureAck();
    const MarkWords words = markWords(story, rung);
    parts.word = plainText(words.full);
    parts.brief = plainText(words.brief);
    label.line = plainText(segmentLine(story, rung));
}

void fillFromFrame(const ViewOptions &options, const PacketLine &line, LabelParts &parts)
{
    const bool isRelative = options.isRelative();
    parts.flags = QString::fromStdString(line.flags);
    parts.sequence = RungWords::sequence(isRelative && line.relativeSequence ? *line.relativeSequence : *line.sequence);
    parts.acknowledgment = RungWords::acknowledgment(
        isRelative && line.relativeAcknowledgment ? line.relativeAcknowledgment : line.acknowledgment);
    parts.length = RungWords::length(line.payloadLength.value_or(0));
    parts.isPureAck = line.flags == "ACK" && parts.length.isEmpty();
}

/// Of an ICMP error, from its whole line down to the number of the frame.
void fillFromIcmpError(const Session &session, const Story *story, const LadderRung &rung, RungLabel &label)
{
    const QString number = QString::number(frameNumber(rung.frame));
    const QString head = number + u" ICMP"_s;
    const IcmpRung *icmp = story != nullptr ? story->icmpErrorOf(rung.frame) : nullptr;
    const QString line = plainText(icmp != nullptr ? icmpLine(*icmp) : packetLine(session, rung.frame).info);
    label.name = joined(head, {line});
    label.forms = QStringList{label.name, head, number};
    if (icmp == nullptr)
        return;
    label.line = line;
    label.forms.insert(1, joined(head, {plainText(icmpName(icmp->error))}));
}

} // namespace

RungLabel rungLabel(const Selection &selection, const ViewOptions &options, const Story *story, const LadderRung &rung)
{
    RungLabel label;
    const Session &session = *selection.session();
    label.time = timeText(session, rung.frame, options.values());
    if (rung.isIcmpError) {
        fillFromIcmpError(session, story, rung, label);
        return label;
    }
    LabelParts parts;
    parts.number = QString::number(frameNumber(rung.frame));
    const bool isInStory = story != nullptr && rung.inStory < story->rungs.size();
    if (isInStory && !story->rungs[rung.inStory].segment.isCut) {
        fillFromStory(options, *story, story->rungs[rung.inStory], parts, label);
        fillForms(parts, label);
        return label;
    }
    const PacketLine line = packetLine(session, rung.frame);
    if (!line.sequence) {
        label.name = joined(parts.number, {RungWords::cutShort()});
        label.forms = QStringList{label.name, parts.number};
        return label;
    }
    fillFromFrame(options, line, parts);
    if (story != nullptr && isForeign(*story, rung.frame))
        parts.word = parts.brief = RungWords::otherConnection();
    fillForms(parts, label);
    return label;
}

const RungLabel &RungLabels::of(std::uint32_t rung) const
{
    const LadderRung &what = m_scene.contents->rungs[rung];
    if (const RungLabel *known = m_cache.object(what.frame.value))
        return *known;
    auto *label = new RungLabel(rungLabel(m_selection, m_options, m_scene.story.get(), what));
    m_cache.insert(what.frame.value, label);
    return *label;
}

QString bandLabel(const LadderBand &band)
{
    return RungWords::band(band.count, band.bytes[Side::client] + band.bytes[Side::server]);
}

QString bandDetails(const LadderBand &band, Opening opening)
{
    return RungWords::bandSides(band.bytes, opening);
}

QString stateName(TcpState state)
{
    if (state == TcpState::unknown)
        return RungWords::unknownState();
    const std::string_view name = nameOf(state);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString stateLetters(TcpState state)
{
    switch (state) {
    case TcpState::closed:
        return QStringLiteral("CL");
    case TcpState::listen:
        return QStringLiteral("LI");
    case TcpState::synSent:
        return QStringLiteral("SS");
    case TcpState::synReceived:
        return QStringLiteral("SR");
    case TcpState::established:
        return QStringLiteral("ES");
    case TcpState::finWait1:
        return QStringLiteral("F1");
    case TcpState::finWait2:
        return QStringLiteral("F2");
    case TcpState::closeWait:
        return QStringLiteral("CW");
    case TcpState::closing:
        return QStringLiteral("CG");
    case TcpState::lastAck:
        return QStringLiteral("LA");
    case TcpState::timeWait:
        return QStringLiteral("TW");
    case TcpState::unknown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace rungs
