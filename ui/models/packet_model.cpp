// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/packet_model.h"

#include "core/text/packet_line.h"
#include "core/text/phrase.h"
#include "core/text/segment_text.h"
#include "ui/state/selection.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// What a reader of the list is to stop at.
constexpr EventKind noteworthyEvents[] = {
    EventKind::retransmission, EventKind::outOfOrder,   EventKind::networkDuplicate,   EventKind::captureDuplicate,
    EventKind::oldDuplicate,   EventKind::gap,          EventKind::duplicateAck,       EventKind::zeroWindow,
    EventKind::windowFull,     EventKind::challengeAck, EventKind::ackOfOldConnection, EventKind::reset,
    EventKind::portReuse,      EventKind::badChecksum,  EventKind::unacceptableAck,    EventKind::unusual,
};

} // namespace

PacketModel::PacketModel(Selection &selection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_selection(selection)
    , m_lines(maxCached)
{
    connect(&selection, &Selection::sessionChanged, this, &PacketModel::followSession);
    connect(&selection, &Selection::optionsChanged, this, &PacketModel::followOptions);
    connect(&selection.stories(), &StoryCache::ready, this, &PacketModel::followStory);
    followSession();
}

PacketModel::~PacketModel() = default;

void PacketModel::followSession()
{
    const SessionPtr &session = m_selection.session();
    // A row count is an int in Qt.
    const std::uint32_t most = std::numeric_limits<int>::max() - 1;
    const int rows = session ? static_cast<int>(std::min(session->frameCount(), most)) : 0;
    const bool isMore = session && m_session && session->isSameCaptureAs(*m_session) && rows >= m_rows;
    m_lines.clear();
    m_story.reset();
    if (!isMore) {
        beginResetModel();
        m_session = session;
        m_rows = rows;
        endResetModel();
        return;
    }
    if (rows == m_rows) {
        m_session = session;
        return;
    }
    beginInsertRows({}, m_rows, rows - 1);
    m_session = session;
    m_rows = rows;
    endInsertRows();
}

void PacketModel::followOptions()
{
    m_lines.clear();
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, PacketColumn::count - 1));
}

int PacketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PacketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PacketColumn::count;
}

const PacketLine &PacketModel::lineOf(FrameId frame) const
{
    if (const PacketLine *known = m_lines.object(frame.value))
        return *known;
    auto *line = new PacketLine(packetLine(*m_session, frame));
    m_lines.insert(frame.value, line);
    return *line;
}

const Rung *PacketModel::rungOf(FrameId frame) const
{
    const FrameRow &row = m_session->frame(frame);
    if (!(row.flags & FrameRow::hasSegment) || !row.connection.isValid())
        return nullptr;
    if (!m_story || m_story->connection != row.connection)
        m_story = m_selection.stories().find(row.connection);
    return m_story ? m_story->rungOf(frame) : nullptr;
}

QString PacketModel::info(FrameId frame) const
{
    const Rung *rung = rungOf(frame);
    return plainText(rung ? segmentLine(*m_story, *rung) : lineOf(frame).info);
}

PacketEmphasis PacketModel::emphasisOf(FrameId frame) const
{
    if (m_session->frame(frame).flags & FrameRow::isDamaged)
        return PacketEmphasis::damaged;
    const Rung *rung = rungOf(frame);
    const bool isNoteworthy =
        rung && std::ranges::any_of(noteworthyEvents, [rung](EventKind kind) { return rung->has(kind); });
    return isNoteworthy ? PacketEmphasis::noteworthy : PacketEmphasis::none;
}

void PacketModel::followStory()
{
    if (m_rows > 0)
        emit dataChanged(index(0, PacketColumn::info), index(m_rows - 1, PacketColumn::info));
}

QString PacketModel::text(FrameId frame, int column) const
{
    const PacketLine &line = lineOf(frame);
    const bool isRelative = m_selection.options().sequenceNumbers == NumberForm::relative;
    const auto number = [](const std::optional<std::uint32_t> &value) {
        return value ? QString::number(*value) : u"–"_s;
    };
    switch (column) {
    case PacketColumn::number:
        return QString::number(frameNumber(frame));
    case PacketColumn::time:
        return timeText(*m_session, frame, m_selection.options());
    case PacketColumn::source:
        return QString::fromStdString(line.source);
    case PacketColumn::destination:
        return QString::fromStdString(line.destination);
    case PacketColumn::protocol:
        return QString::fromUtf8(line.protocol.data(), static_cast<qsizetype>(line.protocol.size()));
    case PacketColumn::flags:
        return QString::fromStdString(line.flags);
    case PacketColumn::sequence:
        return number(isRelative ? line.relativeSequence : line.sequence);
    case PacketColumn::acknowledgment:
        return number(isRelative ? line.relativeAcknowledgment : line.acknowledgment);
    case PacketColumn::length:
        return number(line.payloadLength);
    case PacketColumn::info:
        return info(frame);
    default:
        return {};
    }
}

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const FrameId frame{static_cast<std::uint32_t>(index.row())};
    const std::uint8_t flags = m_session->frame(frame).flags;
    switch (role) {
    case Qt::DisplayRole:
        return text(frame, index.column());
    case PacketRole::direction:
        if (!(flags & FrameRow::hasSegment))
            return static_cast<int>(PacketDirection::none);
        return static_cast<int>(flags & FrameRow::fromServer ? PacketDirection::fromServer
                                                             : PacketDirection::fromClient);
    case PacketRole::emphasis:
        return static_cast<int>(emphasisOf(frame));
    default:
        return {};
    }
}

namespace {

struct ColumnText
{
    const char *title;
    const char *widest; ///< as wide as the column's texts usually are
};

constexpr ColumnText columnTexts[] = {
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "No."), "10000"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Time"), "0.000000"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Source"), "192.168.229.128:42042"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Destination"), "192.168.229.128:42042"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Protocol"), "ICMPv6"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Flags"), "PSH ACK"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Seq"), "1000000"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Ack"), "1000000"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Len"), "1460"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "What this segment does"), ""},
};
static_assert(std::size(columnTexts) == PacketColumn::count);

} // namespace

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= PacketColumn::count)
        return {};
    const ColumnText &column = columnTexts[section];
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == PacketRole::widest)
        return QString::fromLatin1(column.widest);
    return {};
}

} // namespace rungs
