// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/packet_model.h"

#include "core/text/icmp_text.h"
#include "core/text/packet_line.h"
#include "core/text/phrase.h"
#include "core/text/segment_text.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/row_roles.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <bit>

using namespace Qt::StringLiterals;

namespace rungs {

PacketModel::PacketModel(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent)
    : FrameListModel(parent)
    , m_options(options)
    , m_stories(stories)
    , m_filter(selection)
    , m_values(stories)
    , m_lines(maxCached)
{
    followFilter();
    followSession();
    connect(&m_values, &ColumnValues::ready, this, &PacketModel::showChanged);
    connect(&options, &ViewOptions::changed, this, &PacketModel::followOptions);
    connect(&stories, &StoryCache::ready, this, &PacketModel::followStory);
}

PacketModel::~PacketModel() = default;

void PacketModel::followFilter()
{
    connect(&m_order, &FrameOrder::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_order, &FrameOrder::reset, this, [this] {
        followSession();
        endResetModel();
    });
    connect(&m_order, &FrameOrder::aboutToGrow, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_order, &FrameOrder::grown, this, [this] {
        followSession();
        endInsertRows();
    });
    // The same rows: a handshake seen late may have changed client and server.
    connect(&m_order, &FrameOrder::refreshed, this, [this] {
        followSession();
        showChanged();
    });
    connect(&m_order, &FrameOrder::unsorted, this, [this] {
        m_sortColumn = -1;
        emit sortChanged();
    });
}

void PacketModel::followSession()
{
    forgetCached();
    m_values.setSession(m_filter.session());
}

void PacketModel::forgetCached()
{
    m_lines.clear();
    m_story.reset();
}

void PacketModel::followOptions()
{
    forgetCached();
    showChanged();
    // Another form of a number or a time can have another order.
    if (m_sortColumn == PacketColumn::time || m_sortColumn == PacketColumn::sequence
        || m_sortColumn == PacketColumn::acknowledgment)
        sortAgain();
}

void PacketModel::showChanged()
{
    if (m_filter.rowCount() > 0)
        emit dataChanged(index(0, 0), index(m_filter.rowCount() - 1, columnCount() - 1));
}

int PacketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_filter.rowCount();
}

int PacketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PacketColumn::count + static_cast<int>(m_columns.size());
}

const PacketLine &PacketModel::lineOf(FrameId frame) const
{
    if (const PacketLine *known = m_lines.object(frame.value))
        return *known;
    auto *line = new PacketLine(packetLine(*m_filter.session(), frame));
    m_lines.insert(frame.value, line);
    return *line;
}

const Story *PacketModel::storyOf(FrameId frame) const
{
    const FrameRow &row = m_filter.session()->frame(frame);
    if (!row.connection.isValid())
        return nullptr;
    if (!m_story || m_story->connection != row.connection)
        m_story = m_stories.find(row.connection);
    return m_story.get();
}

QString PacketModel::info(FrameId frame) const
{
    const Story *story = storyOf(frame);
    const Rung *rung = story ? story->rungOf(frame) : nullptr;
    const IcmpRung *icmp = story && !rung ? story->icmpErrorOf(frame) : nullptr;
    if (icmp)
        return plainText(icmpLine(*icmp));
    return plainText(rung ? segmentLine(*story, *rung) : lineOf(frame).info);
}

QString PacketModel::markText(FrameId frame) const
{
    const EventSet events = m_filter.session()->eventsOf(frame);
    QStringList texts;
    const CaptureNotes &notes = m_filter.session()->notes();
    int flipped = 0;
    for (const BitFlip &flip : m_filter.session()->flips().of(frame))
        flipped += std::popcount(flip.mask);
    if (flipped > 0)
        texts.append(tr("Changed by you: %n bit(s) flipped", nullptr, flipped));
    if (notes.isMarked(frame))
        texts.append(tr("Marked by you"));
    const Annotation *annotation = notes.find(frame);
    if ((m_filter.session()->frame(frame).flags & FrameRow::hasComment) != 0
        || (annotation != nullptr && !annotation->note.empty()))
        texts.append(tr("With a comment"));
    if (marksOf(*m_filter.session(), frame).contains(PacketMark::damaged))
        texts.append(tr("Damaged"));
    for (unsigned i = 0; i < static_cast<unsigned>(EventKind::count); ++i) {
        const auto kind = static_cast<EventKind>(i);
        if (events.contains(kind) && specOf(kind).sign != PacketMark::none)
            texts.append(translated(specOf(kind).title));
    }
    return texts.join(u", "_s);
}

void PacketModel::followStory()
{
    m_story.reset();
    m_values.forget();
    showChanged();
}

QString PacketModel::text(FrameId frame, int column) const
{
    if (isExpressionColumn(column))
        return m_values.find(frame, column - PacketColumn::count).value_or(u"…"_s);
    const PacketLine &line = lineOf(frame);
    const bool isRelative = m_options.isRelative();
    const auto number = [](const std::optional<std::uint32_t> &value) {
        return value ? QString::number(*value) : u"–"_s;
    };
    switch (column) {
    case PacketColumn::number:
        return QString::number(frameNumber(frame));
    case PacketColumn::mark:
        return markText(frame);
    case PacketColumn::time:
        return timeText(*m_filter.session(), frame, m_options.values());
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

namespace {

/// The first letters of the names, as the books abbreviate them.
QString flagLetters(const QString &names)
{
    QString letters;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        letters += name.front();
    return letters;
}

} // namespace

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_filter.rowCount())
        return {};
    const FrameId frame = frameAt(index.row());
    const std::uint8_t flags = m_filter.session()->frame(frame).flags;
    switch (role) {
    case Qt::DisplayRole:
        return text(frame, index.column());
    case RowRole::brief:
        return index.column() == PacketColumn::flags ? flagLetters(text(frame, index.column())) : QString();
    case PacketRole::direction:
        if (!(flags & FrameRow::hasSegment))
            return static_cast<int>(PacketDirection::none);
        return static_cast<int>(flags & FrameRow::fromServer ? PacketDirection::fromServer
                                                             : PacketDirection::fromClient);
    case PacketRole::mark:
        return static_cast<int>(marksOf(*m_filter.session(), frame).gravest());
    case PacketRole::isMarked:
        return m_filter.session()->notes().isMarked(frame);
    case PacketRole::isChanged:
        return m_filter.session()->flips().touches(frame);
    default:
        return {};
    }
}

namespace {

struct PacketColumnText
{
    const char *title;
    const char *widest;         ///< as wide as the column's texts usually are
    const char *narrowest = ""; ///< RowRole::narrowest
    int leaves = 0;             ///< RowRole::leaves
    bool isNumber = false;
    const char *brief = ""; ///< RowRole::brief
};

constexpr const char *endOfEndpoint = "...128:42042";
constexpr PacketColumnText packetColumns[] = {
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "No."), "10000", "", 0, true},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Mark"), ""},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Time"), "0.000000", "", 1, true},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Source"), "192.168.229.128:42042", endOfEndpoint, 7},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Destination"), "192.168.229.128:42042", endOfEndpoint, 6},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Protocol"), "ICMPv6"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Flags"), "PSH URG ACK", "", 5, false, "PUA"},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Seq"), "1000000", "", 4, true},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Ack"), "1000000", "", 3, true},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "Len"), "1460", "", 2, true},
    {QT_TRANSLATE_NOOP("rungs::PacketModel", "What this segment does"), ""},
};
static_assert(std::size(packetColumns) == PacketColumn::count);

QString sortHint()
{
    return PacketModel::tr("A click sorts the packets: ascending, descending, as captured. While a file is followed, "
                           "packets that come later stay at the end.");
}

/// As long as the sentences of what a segment does usually are at most.
QString longSentence()
{
    constexpr FrameReference frame{FrameId{100}};
    constexpr std::uint64_t initial = 4'000'000'000;
    const QString accepts = plainText({"SYN-ACK: accepts #{0}, initial sequence number {1}", {frame, initial}});
    const QString closes = plainText({"ACK of #{0} and FIN in one segment", {frame}});
    // Which of them is longer depends on the language.
    const QFontMetrics font(QGuiApplication::font());
    return font.horizontalAdvance(closes) > font.horizontalAdvance(accepts) ? closes : accepts;
}

} // namespace

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole && !isExpressionColumn(section))
        return tr(packetColumns[section].title) + u'\n' + sortHint();
    if (isExpressionColumn(section))
        return expressionHead(section, role);
    const PacketColumnText &column = packetColumns[section];
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == RowRole::widest)
        return QString::fromLatin1(column.widest);
    if (role == RowRole::narrowest)
        return section == PacketColumn::info ? longSentence() : QString::fromLatin1(column.narrowest);
    if (role == RowRole::brief)
        return QString::fromLatin1(column.brief);
    if (role == RowRole::wraps)
        return section == PacketColumn::info;
    if (role == RowRole::leaves)
        return column.leaves;
    if (role == RowRole::isGlyph)
        return section == PacketColumn::mark;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

} // namespace rungs
