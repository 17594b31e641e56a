// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packet_view.h"

#include "core/session/connection_order.h"
#include "ui/models/frame_list_model.h"
#include "ui/models/mark_scanner.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_mark.h"
#include "ui/packets/overview_strip.h"
#include "ui/rows/mark_glyph.h"
#include "ui/rows/row_header.h"
#include "ui/state/view_options.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <utility>

namespace rungs {

namespace {

constexpr int typingPause = 1000; ///< milliseconds after which digits begin a new number

} // namespace

PacketView::PacketView(Selection &selection, const ViewOptions &options, FrameListModel *model, QWidget *parent)
    : RowView(model, parent)
    , m_selection(selection)
    , m_frames(model)
{
    // The info column names the protocol where it matters.
    header()->setSectionHidden(PacketColumn::protocol, true);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PacketView::makeRoomForNumbers);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &PacketView::noteLastRow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PacketView::goAlong);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        makeRoomForNumbers();
        showRow(currentRow());
    });
    connect(&selection, &Selection::frameChanged, this, [this] { showRow(currentRow()); });
    connect(&options, &ViewOptions::changed, this, &PacketView::fitTimes);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &PacketView::fitToContents);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_fitting.start(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { m_fitting.start(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_fitting.start(); });
    connect(model, &QAbstractItemModel::columnsInserted, this, [this] { m_fitting.start(); });
    connect(model, &QAbstractItemModel::columnsAboutToBeRemoved, this, [this](const QModelIndex &, int first) {
        // The columns after it have other numbers.
        m_sizedByUser.removeIf([first](int column) { return column >= first; });
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isFitting && !header()->isSharing())
            m_sizedByUser.insert(column);
    });
    connect(&selection, &Selection::connectionChanged, viewport(), qOverload<>(&QWidget::update));
    makeRoomForNumbers();
    m_timeLength = longestTime().size();
    updateGeometryOfParts();
}

int PacketView::currentRow() const
{
    return m_selection.frame().isValid() ? m_frames->rowOf(m_selection.frame()) : -1;
}

void PacketView::noteLastRow()
{
    m_isAtLastRow = layoutValue().rowCount > 0 && currentRow() == layoutValue().rowCount - 1;
}

/// In a followed file, if the last row is selected, the new last row becomes selected.
void PacketView::goAlong()
{
    if (m_isAtLastRow && m_selection.session() && m_selection.session()->progress().isFollowed)
        selectRow(layoutValue().rowCount - 1);
}

void PacketView::selectRow(int row)
{
    if (row >= 0 && row < layoutValue().rowCount)
        m_selection.selectFrame(m_frames->frameAt(row));
}

void PacketView::moveBy(qint64 steps)
{
    if (layoutValue().rowCount == 0 || !m_selection.frame().isValid())
        return;
    qint64 row = currentRow();
    if (row < 0) {
        // Between two rows: a step forward leads to the next one.
        row = m_frames->rowNear(m_selection.frame());
        row -= steps > 0 ? 1 : 0;
    }
    selectRow(static_cast<int>(std::clamp<qint64>(row + steps, 0, layoutValue().rowCount - 1)));
}

bool PacketView::moveToMark(int step, PacketMark kind)
{
    if (!m_scanner || !m_selection.frame().isValid())
        return false;
    int row = currentRow();
    if (row < 0)
        row = m_frames->rowNear(m_selection.frame()) - (step > 0 ? 1 : 0);
    row = m_scanner->markedRow(row, step, kind);
    selectRow(row);
    return row >= 0;
}

void PacketView::scrollContentsBy(int dx, int dy)
{
    RowView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_fitting.start();
}

/// The number and the time of the last packet are known beforehand: see makeRoomForNumbers().
bool PacketView::fitsToContents(int column) const
{
    const bool isNumber =
        header()->sideOf(column) == Qt::AlignRight && column != PacketColumn::number && column != PacketColumn::time;
    return (isNumber || column >= PacketColumn::count) && !header()->isSectionHidden(column)
           && !m_sizedByUser.contains(column);
}

void PacketView::fitToContents()
{
    constexpr qsizetype mostCharacters = 40; ///< of a column of texts
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!fitsToContents(column))
            continue;
        QString longest;
        for (int row = layoutValue().topRow; row < layoutValue().endRow(); ++row) {
            const QString text = model()->index(row, column).data().toString();
            if (text.size() > longest.size())
                longest = text;
        }
        makeRoom(column, longest.left(mostCharacters));
    }
}

void PacketView::setMarks(MarkScanner *scanner)
{
    m_scanner = scanner;
    m_overview = new OverviewStrip(*scanner, this);
    connect(m_overview, &OverviewStrip::rowChosen, this, &PacketView::selectRow);
    connect(m_overview, &OverviewStrip::scrollWanted, this,
            [this](int row) { verticalScrollBar()->setValue(row - layoutValue().wholeRows() / 2); });
    connect(&m_selection, &Selection::sessionChanged, this, &PacketView::showMarkedRows);
    connect(model(), &QAbstractItemModel::modelReset, this, &PacketView::showMarkedRows);
    m_overview->show();
    updateGeometryOfParts();
    showMarkedRows();
}

void PacketView::showMarkedRows()
{
    constexpr std::size_t most = 1000; ///< more would fill the strip
    QList<int> rows;
    if (const SessionPtr &session = m_selection.session()) {
        const FrameListPtr marked = session->notes().marked(session->frameCount());
        for (std::size_t i = 0; i < std::min(marked->size(), most); ++i) {
            if (const int row = m_frames->rowOf((*marked)[i]); row >= 0)
                rows.append(row);
        }
    }
    m_overview->setMarkedRows(rows);
}

int PacketView::sideWidth() const
{
    return m_overview ? m_overview->preferredWidth() : 0;
}

void PacketView::placeSide(const QRect &place)
{
    if (!m_overview)
        return;
    m_overview->setGeometry(place);
    m_overview->setList(layoutValue(), currentRow());
}

void PacketView::makeRoomForNumbers()
{
    // A frame's number is never cut short, nor is its time.
    const int last = layoutValue().rowCount - 1;
    if (last < 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    // Sorted, the greatest number can be in any row.
    const SessionPtr &session = m_selection.session();
    const std::uint64_t greatest = frameNumber(m_frames->frameAt(last));
    makeRoom(PacketColumn::number,
             QString::number(session ? std::max<std::uint64_t>(greatest, session->frameCount()) : greatest));
    makeRoom(PacketColumn::time, longestTime());
}

/// Times have about the same number of digits, and more of them towards the end.
QString PacketView::longestTime() const
{
    const int last = layoutValue().rowCount - 1;
    QString longest;
    for (const int row : {0, last}) {
        const QString text = last < 0 ? QString() : m_frames->index(row, PacketColumn::time).data().toString();
        longest = text.size() > longest.size() ? text : longest;
    }
    return longest;
}

/// Another form of the time is longer or shorter.
void PacketView::fitTimes()
{
    const QString longest = longestTime();
    if (longest.size() == m_timeLength || longest.isEmpty())
        return;
    m_timeLength = longest.size();
    const QScopedValueRollback fitting(m_isFitting, true);
    fitTo(PacketColumn::time, longest);
}

ShownText::Kind PacketView::kindOf(int column) const
{
    return column == PacketColumn::info    ? ShownText::Kind::sentence
           : column == PacketColumn::flags ? ShownText::Kind::flags
                                           : ShownText::Kind::detail;
}

RowView::CellLook PacketView::lookOf(const QModelIndex &index, const Theme &theme) const
{
    const int column = index.column();
    CellLook look;
    look.text = column == PacketColumn::number ? theme.dimText : theme.text;
    look.isMonospace = column != PacketColumn::protocol && column != PacketColumn::info;
    look.isBold = column == PacketColumn::flags;
    if (column == PacketColumn::number && index.data(PacketRole::isMarked).toBool()) {
        look.text = theme.text;
        look.isBold = true;
    }
    if (column == PacketColumn::source || column == PacketColumn::flags) {
        const auto direction = static_cast<PacketDirection>(index.data(PacketRole::direction).toInt());
        if (direction != PacketDirection::none)
            look.text = direction == PacketDirection::fromServer ? theme.serverText : theme.clientText;
    }
    if (column == PacketColumn::info) {
        const auto mark = static_cast<PacketMark>(index.data(PacketRole::mark).toInt());
        if (mark != PacketMark::none)
            look.text = isAlarm(mark) ? theme.warning : theme.note;
    }
    return look;
}

void PacketView::paintGlyph(QPainter &painter, const QModelIndex &index, const QRect &cell, const Theme &theme) const
{
    const auto mark = static_cast<PacketMark>(index.data(PacketRole::mark).toInt());
    QList<std::function<void(const QRectF &)>> signs;
    if (index.data(PacketRole::isChanged).toBool())
        signs.append([&](const QRectF &place) { paintPencil(painter, place, theme); });
    if (index.data(PacketRole::isMarked).toBool())
        signs.append([&](const QRectF &place) { paintPennant(painter, place, theme); });
    if (mark != PacketMark::none)
        signs.append([&](const QRectF &place) { paintMark(painter, place, mark, theme); });
    if (signs.isEmpty())
        return;
    // Side by side, where there are several.
    constexpr double overlap = 0.9;
    const double room = signs.size() == 1 ? cell.width() : cell.width() / (overlap * static_cast<double>(signs.size()));
    const double side = std::min<double>(room, fontMetrics().height() * 0.8);
    const double step = signs.size() == 1 ? 0 : (cell.width() + 1 - side) / static_cast<double>(signs.size() - 1);
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(cell).center());
    if (signs.size() > 1)
        place.moveLeft(cell.left());
    for (const auto &paintSign : std::as_const(signs)) {
        paintSign(place);
        place.translate(step, 0);
    }
}

bool PacketView::takeCharacter(QChar character)
{
    if (!character.isDigit() || layoutValue().rowCount == 0)
        return false;
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > typingPause)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += character;
    const qlonglong number = std::clamp<qlonglong>(m_typed.toLongLong(), 1, FrameId::none - 1LL);
    selectRow(std::min(m_frames->rowNear(FrameId{static_cast<std::uint32_t>(number - 1)}), layoutValue().rowCount - 1));
    return true;
}

} // namespace rungs
