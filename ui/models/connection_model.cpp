// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connection_model.h"

#include "core/text/address_text.h"
#include "core/text/limit_text.h"
#include "core/text/phrase.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/row_roles.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace rungs {

namespace {

int rowsOf(const SessionPtr &session)
{
    // A row count is an int in Qt.
    constexpr std::uint32_t most = std::numeric_limits<int>::max() - 1;
    return session ? static_cast<int>(std::min(session->connectionCount(), most)) : 0;
}

ConnectionKey keyOf(int column)
{
    return static_cast<ConnectionKey>(column);
}
static_assert(static_cast<int>(ConnectionKey::limit) == ConnectionColumn::limit);

QString closing(const ConnectionSummary &summary)
{
    return plainText(closingText(summary.closing, summary.opening));
}

bool isNumber(int column)
{
    return column == ConnectionColumn::number
           || (column >= ConnectionColumn::frames && column < ConnectionColumn::events);
}

} // namespace

ConnectionModel::ConnectionModel(Selection &selection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_selection(selection)
    , m_session(selection.session())
    , m_rows(rowsOf(m_session))
{
    connect(&selection, &Selection::sessionChanged, this, &ConnectionModel::followSession);
}

ConnectionModel::~ConnectionModel() = default;

void ConnectionModel::followSession()
{
    const SessionPtr &session = m_selection.session();
    const int rows = rowsOf(session);
    const bool isMore = session && m_session && session->isSameCaptureAs(*m_session) && rows >= m_rows;
    if (isMore && m_isPart) {
        // Which ones are listed is said anew with their frames.
        m_session = session;
        if (m_rows > 0)
            emit dataChanged(index(0, 0), index(m_rows - 1, ConnectionColumn::count - 1));
    } else if (!isMore) {
        beginResetModel();
        m_session = session;
        m_rows = rows;
        m_costs = nullptr;
        m_sums = nullptr;
        m_order = nullptr;
        m_frames = nullptr;
        m_isPart = false;
        endResetModel();
    } else {
        if (rows > m_rows)
            beginInsertRows({}, m_rows, rows - 1);
        const bool isGrown = rows > m_rows;
        if (m_order && isGrown) {
            auto order = std::make_shared<ConnectionList>(*m_order);
            for (int row = m_rows; row < rows; ++row)
                order->push_back(ConnectionId{static_cast<std::uint32_t>(row)});
            m_order = order;
        }
        m_session = session;
        m_rows = rows;
        if (isGrown)
            endInsertRows();
        if (rows > 0)
            emit dataChanged(index(0, 0), index(rows - 1, ConnectionColumn::count - 1));
    }
    if (m_session && (!isMore || m_session->progress().isComplete))
        startSort();
}

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ConnectionColumn::count || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    startSort();
}

void ConnectionModel::startSort()
{
    m_sorting.cancel();
    if (!m_session)
        return;
    if (m_sortColumn == ConnectionColumn::number && m_sortOrder == Qt::AscendingOrder && m_order && !m_frames) {
        beginResetModel();
        m_order = nullptr;
        m_isPart = false;
        m_rows = rowsOf(m_session);
        endResetModel();
    }
    const Wanted wanted{keyOf(m_sortColumn), m_sortOrder == Qt::DescendingOrder, m_frames};
    m_sorting.start([session = m_session, wanted](const std::stop_token &stop,
                                                  const auto &) { return sorted(*session, wanted, stop); },
                    [this, frames = m_frames](const Sorted &result) { take(result, frames); });
}

void ConnectionModel::setFrames(const FrameListPtr &frames)
{
    if (frames == m_frames)
        return;
    m_frames = frames;
    startSort();
}

void ConnectionModel::take(const Sorted &result, const FrameListPtr &frames)
{
    std::shared_ptr<ConnectionList> order;
    if (result.order)
        order = std::make_shared<ConnectionList>(*result.order);
    const int all = rowsOf(m_session);
    for (auto row = order && !frames ? static_cast<int>(order->size()) : all; row < all; ++row)
        order->push_back(ConnectionId{static_cast<std::uint32_t>(row)});
    beginResetModel();
    m_costs = result.costs;
    m_sums = result.sums;
    m_order = order;
    m_isPart = frames != nullptr;
    m_rows = m_isPart && order ? static_cast<int>(order->size()) : all;
    endResetModel();
}

auto ConnectionModel::sorted(const Session &session, const Wanted &wanted, const std::stop_token &stop) -> Sorted
{
    Sorted result;
    result.costs = connectionCosts(session, stop);
    const bool needsOrder = wanted.key != ConnectionKey::number || wanted.isDescending || wanted.frames;
    if (needsOrder)
        result.order = sortedConnections(session, wanted.key, wanted.isDescending, stop, result.costs);
    if (wanted.frames && result.order)
        result.order = connectionsWith(session, *result.order, *wanted.frames, stop);
    auto sums = std::make_shared<ConnectionSums>();
    constexpr std::uint32_t connectionsBetweenLooks = 16384;
    const auto count = result.order ? static_cast<std::uint32_t>(result.order->size()) : session.connectionCount();
    for (std::uint32_t row = 0; row < count; ++row) {
        if (row % connectionsBetweenLooks == 0 && stop.stop_requested())
            return result;
        const ConnectionId id = result.order ? (*result.order)[row] : ConnectionId{row};
        for (int column = ConnectionColumn::frames; column < ConnectionColumn::count; ++column)
            (*sums)[static_cast<std::size_t>(column)] += column == ConnectionColumn::cost
                                                             ? (result.costs ? (*result.costs)[id.value] : 0)
                                                             : valueOf(session, id, keyOf(column));
    }
    (*sums)[ConnectionColumn::number] = count;
    result.sums = sums;
    return result;
}

QString ConnectionModel::sumText(int column) const
{
    if (!m_sums || m_rows == 0)
        return {};
    const std::int64_t sum = (*m_sums)[static_cast<std::size_t>(column)];
    const auto connections = static_cast<int>((*m_sums)[ConnectionColumn::number]);
    switch (column) {
    case ConnectionColumn::client:
        return QCoreApplication::translate("rungs::ConnectionModel", "%Ln connection(s)", nullptr, connections);
    case ConnectionColumn::number:
    case ConnectionColumn::server:
    case ConnectionColumn::opening:
    case ConnectionColumn::closing:
    case ConnectionColumn::duration: // connections run beside each other
    case ConnectionColumn::handshake:
    case ConnectionColumn::events: // each kind has a column of its own
    case ConnectionColumn::program:
    case ConnectionColumn::limit:
        return {};
    default:
        return valueText(sum, column);
    }
}

ConnectionId ConnectionModel::connectionAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const auto index = static_cast<std::uint32_t>(row);
    return m_order ? (*m_order)[index] : ConnectionId{index};
}

int ConnectionModel::rowOf(ConnectionId connection) const
{
    if (!m_order)
        return connection.value < static_cast<std::uint32_t>(m_rows) ? static_cast<int>(connection.value) : -1;
    const auto place = std::ranges::find(*m_order, connection);
    return place == m_order->end() ? -1 : static_cast<int>(place - m_order->begin());
}

FrameId ConnectionModel::firstFrameOf(int row) const
{
    const ConnectionId connection = connectionAt(row);
    return connection.isValid() ? m_session->connection(connection).firstFrame : FrameId{};
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ConnectionColumn::count;
}

std::int64_t ConnectionModel::valueAt(int row, int column) const
{
    const ConnectionId connection = connectionAt(row);
    if (!connection.isValid())
        return 0;
    if (column == ConnectionColumn::cost)
        return m_costs && connection.value < m_costs->size() ? (*m_costs)[connection.value] : -1;
    return valueOf(*m_session, connection, keyOf(column));
}

QString ConnectionModel::text(ConnectionId connection, int column) const
{
    const auto endpoint = [&](const EndpointAddress &address, Side side) {
        const QString text = QString::fromStdString(endpointText(address));
        const Opening opening = m_session->summaryOf(connection).opening;
        return opening == Opening::simultaneous
                   ? text + QStringLiteral(" (%1)").arg(plainText(sideTitle(opening, side)))
                   : text;
    };
    switch (column) {
    case ConnectionColumn::client:
        return endpoint(m_session->connection(connection).client, Side::client);
    case ConnectionColumn::server:
        return endpoint(m_session->connection(connection).server, Side::server);
    case ConnectionColumn::opening:
        return plainText(openingText(m_session->summaryOf(connection).opening));
    case ConnectionColumn::closing:
        return closing(m_session->summaryOf(connection));
    case ConnectionColumn::program:
        return QString::fromStdString(programOf(*m_session, connection));
    case ConnectionColumn::limit: {
        const LimitShares limits = limitsOfLonger(*m_session, connection);
        return limits.isWorthNaming() ? plainText(limitSharesPhrase(limits)) : QString();
    }
    default:
        break;
    }
    if (column == ConnectionColumn::cost) {
        const bool isKnown = m_costs && connection.value < m_costs->size();
        return valueText(isKnown ? (*m_costs)[connection.value] : -1, column);
    }
    return valueText(valueOf(*m_session, connection, keyOf(column)), column);
}

QString ConnectionModel::valueText(std::int64_t value, int column) const
{
    switch (column) {
    case ConnectionColumn::number:
        return QString::number(value);
    case ConnectionColumn::cost:
        return value < 0 ? QStringLiteral("–") : QLocale().toString(static_cast<double>(value) / 1e9, 'f', 3);
    case ConnectionColumn::duration:
        return value < 0 ? QStringLiteral("–") : QLocale().toString(static_cast<double>(value) / 1e9, 'f', 6);
    case ConnectionColumn::handshake:
        return value < 0 ? QStringLiteral("–") : QLocale().toString(static_cast<double>(value) / 1e6, 'f', 3);
    default:
        return QLocale().toString(static_cast<qlonglong>(value));
    }
}

LimitShares ConnectionModel::limitsOf(int row) const
{
    const ConnectionId connection = connectionAt(row);
    return connection.isValid() ? limitsOfLonger(*m_session, connection) : LimitShares();
}

std::vector<ConnectionEvents> ConnectionModel::eventsOf(int row) const
{
    const ConnectionId connection = connectionAt(row);
    return connection.isValid() ? rungs::eventsOf(*m_session, connection) : std::vector<ConnectionEvents>();
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role == Qt::ToolTipRole && index.column() == ConnectionColumn::limit)
        return limitToolTip(connectionAt(index.row()));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == ConnectionColumn::events)
        return eventsText(eventsOf(index.row()));
    return text(connectionAt(index.row()), index.column());
}

QString ConnectionModel::limitToolTip(ConnectionId connection) const
{
    const LimitShares limits = limitsOfLonger(*m_session, connection);
    if (!limits.isWorthNaming())
        return plainText(limitSharesPhrase(limits));
    return plainText(limitSummaryPhrase(longerSide(*m_session, connection), limits)) + u'\n'
           + plainText(limitSharesPhrase(limits));
}

namespace {

struct ConnectionColumnText
{
    const char *title;
    const char *explanation;
    const char *widest; ///< as wide as the column's texts usually are
};

constexpr ConnectionColumnText connectionColumns[] = {
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "No."),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Number of the connection, by its first frame"), "10000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Client"),
     QT_TRANSLATE_NOOP(
         "rungs::ConnectionModel",
         "The endpoint that opened the connection; if the handshake was not captured, the likelier one by port; A of a "
         "simultaneous open"),
     "192.168.229.128:42042"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Server"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "The other endpoint; B of a simultaneous open"),
     "192.168.229.128:8080"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Opening"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "How the connection was opened"), "three-way open"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Closing"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "How the connection was closed, and by whom first"),
     "merged close by the client"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Frames"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Frames of the connection"), "100,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "From client"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Payload bytes from the client, each counted once"), "1,000,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "From server"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Payload bytes from the server, each counted once"), "1,000,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Seconds"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Duration in seconds, from the first frame to the last"), "10.000000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "RTT ms"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Round-trip time of the handshake in milliseconds"), "100.000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Retr."),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Retransmissions"), "1,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Order"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Segments out of order"), "1,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Dup."),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Duplicate acknowledgments"), "1,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Zero"), QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Zero windows"),
     "1,000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "RST"), QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Resets"), "10"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Cost s"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel",
                       "Cost in seconds: how long the connection stood still before retransmissions, and while a "
                       "receive window was closed"),
     "100.000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Events"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel",
                       "Retransmissions, segments out of order, duplicate acknowledgments, zero windows and resets, as "
                       "signs with their numbers"),
     "00 000 000"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Program"),
     QT_TRANSLATE_NOOP(
         "rungs::ConnectionModel",
         "The program of this machine that the connection belongs to, and its process, as found out while "
         "it was captured"),
     "firefox-esr (12345)"},
    {QT_TRANSLATE_NOOP("rungs::ConnectionModel", "Limited by"),
     QT_TRANSLATE_NOOP("rungs::ConnectionModel",
                       "What held the sender back whose data took longer, as shares of that time: it had nothing to "
                       "send, its receiver no room, or it waited for the network"),
     "00000000 nothing to send 75 %"},
};
static_assert(std::size(connectionColumns) == ConnectionColumn::count);

} // namespace

QString ConnectionModel::explanationOf(int column)
{
    return column >= 0 && column < ConnectionColumn::count ? tr(connectionColumns[column].explanation) : QString();
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ConnectionColumn::count)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(connectionColumns[section].title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return explanationOf(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft);
    case RowRole::widest:
        return QString::fromLatin1(connectionColumns[section].widest);
    default:
        return {};
    }
}

} // namespace rungs
