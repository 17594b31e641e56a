// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packet_view.h"

#include "ui/models/packet_columns.h"
#include "ui/packets/packet_accessible.h"
#include "ui/packets/packet_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace rungs {

namespace {

constexpr int edgeWidth = 3;
constexpr int typingPause = 1000; ///< milliseconds after which digits begin a new number

bool isMonospace(int column)
{
    return column != PacketColumn::protocol && column != PacketColumn::info;
}

} // namespace

PacketView::PacketView(Selection &selection, QAbstractItemModel *model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
    , m_model(model)
    , m_header(new PacketHeader(this))
{
    installPacketAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    m_header->setModel(model);
    // The line's own text says it where it matters.
    m_header->setSectionHidden(PacketColumn::protocol, true);
    updateFonts();

    for (const auto change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(m_header, change, this, [this] {
            updateGeometryOfParts();
            viewport()->update();
        });
    }
    connect(model, &QAbstractItemModel::rowsInserted, this, &PacketView::followModel);
    connect(model, &QAbstractItemModel::modelReset, this, &PacketView::followModel);
    connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&selection, &Selection::frameChanged, this, &PacketView::showSelectedFrame);
    connect(&selection, &Selection::connectionChanged, viewport(), qOverload<>(&QWidget::update));
    followModel();
}

PacketView::~PacketView() = default;

int PacketView::currentRow() const
{
    const FrameId frame = m_selection.frame();
    return frame.isValid() && static_cast<int>(frame.value) < m_model->rowCount() ? static_cast<int>(frame.value) : -1;
}

void PacketView::selectRow(int row)
{
    if (row >= 0 && row < m_layout.rowCount)
        m_selection.selectFrame(FrameId{static_cast<std::uint32_t>(row)});
}

void PacketView::followModel()
{
    m_layout.rowCount = m_model->rowCount();
    if (m_layout.rowCount == 0)
        m_layout.topRow = 0;
    // A frame's number is never cut short.
    const QString longest = QString::number(m_layout.rowCount);
    const int needed = QFontMetrics(monospaceFont(this)).horizontalAdvance(longest) + 2 * m_header->padding();
    if (!m_header->isSectionHidden(PacketColumn::number) && m_header->sectionSize(PacketColumn::number) < needed)
        m_header->resizeSection(PacketColumn::number, needed);
    updateGeometryOfParts();
    viewport()->update();
}

void PacketView::showSelectedFrame()
{
    const int row = currentRow();
    if (row >= 0)
        verticalScrollBar()->setValue(m_layout.topRowToShow(row));
    viewport()->update();
    if (QAccessible::isActive() && row >= 0)
        announcePacketRow(this, row);
}

void PacketView::updateFonts()
{
    m_header->setFont(font());
    const int em = fontMetrics().height();
    if (m_emHeight == 0) {
        m_header->resetWidths();
    } else if (em != m_emHeight) {
        for (int column = 0; column < m_header->count(); ++column) {
            if (!m_header->isSectionHidden(column))
                m_header->resizeSection(column, m_header->sectionSize(column) * em / m_emHeight);
        }
    }
    m_emHeight = em;
    m_layout.rowHeight = std::max(em, QFontMetrics(monospaceFont(this)).height()) + em * 2 / 3;
    updateGeometryOfParts();
}

void PacketView::updateGeometryOfParts()
{
    const int headerHeight = m_header->sizeHint().height();
    setViewportMargins(0, headerHeight, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);

    m_layout.height = viewport()->height();
    verticalScrollBar()->setRange(0, m_layout.maximumTopRow());
    verticalScrollBar()->setPageStep(m_layout.wholeRows());
    m_layout.topRow = verticalScrollBar()->value();
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_layout.rowHeight);
    m_header->setOffset(horizontalScrollBar()->value());
}

void PacketView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometryOfParts();
}

void PacketView::scrollContentsBy(int, int)
{
    m_layout.topRow = verticalScrollBar()->value();
    m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void PacketView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void PacketView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PacketView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QRect PacketView::cellRect(int row, int column) const
{
    if (!m_layout.isOnShow(row) || m_header->isSectionHidden(column))
        return {};
    return {m_header->sectionViewportPosition(column), m_layout.topOf(row), m_header->sectionSize(column),
            m_layout.rowHeight};
}

int PacketView::columnAt(int x) const
{
    return m_header->logicalIndexAt(x);
}

void PacketView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QFont mono = monospaceFont(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.pane);
    for (int row = m_layout.topRow; row < m_layout.endRow(); ++row)
        paintRow(painter, row, theme, mono);
}

void PacketView::paintRow(QPainter &painter, int row, const Theme &theme, const QFont &mono) const
{
    const QRect line(0, m_layout.topOf(row), viewport()->width(), m_layout.rowHeight);
    const bool isSelected = row == currentRow();
    if (isSelected)
        painter.fillRect(line, theme.selection);
    else if (row % 2 == 1)
        painter.fillRect(line, theme.alternate);

    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QRect cell = cellRect(row, column);
        if (cell.right() < 0 || cell.left() > viewport()->width() || cell.isEmpty())
            continue;
        painter.setFont(isMonospace(column) ? mono : font());
        paintCell(painter, row, column, cell, theme);
    }
    if (isSelected) {
        painter.fillRect(QRect(0, line.top(), edgeWidth, line.height()), theme.selectionEdge);
        if (hasFocus()) {
            painter.setPen(theme.selectionEdge);
            painter.drawRect(line.adjusted(0, 0, -1, -1));
        }
    }
}

void PacketView::paintCell(QPainter &painter, int row, int column, const QRect &cell, const Theme &theme) const
{
    const QModelIndex index = m_model->index(row, column);
    const auto direction = static_cast<PacketDirection>(index.data(PacketRole::direction).toInt());
    const auto emphasis = static_cast<PacketEmphasis>(index.data(PacketRole::emphasis).toInt());
    painter.setPen(theme.text);
    if (column == PacketColumn::number)
        painter.setPen(theme.dimText);
    if ((column == PacketColumn::source || column == PacketColumn::flags) && direction != PacketDirection::none)
        painter.setPen(direction == PacketDirection::fromServer ? theme.serverText : theme.clientText);
    if (column == PacketColumn::info && emphasis != PacketEmphasis::none)
        painter.setPen(theme.note);
    if (column == PacketColumn::flags)
        painter.setFont(boldFont(painter.font()));

    const int padding = m_header->padding();
    const QRect inner = cell.adjusted(padding, 0, -padding / 2, 0);
    const QString text = index.data().toString();
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

void PacketView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int row = m_layout.rowAt(place.y());
    if (row < 0 || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    m_lastColumn = std::max(0, columnAt(place.x()));
    selectRow(row);
}

void PacketView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        selectRow(m_layout.rowAt(event->position().toPoint().y()));
}

void PacketView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    const auto moveTo = [this, row](int steps) { selectRow(row < 0 ? 0 : m_layout.stepped(row, steps)); };
    const int page = std::max(1, m_layout.wholeRows() - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(-1);
        break;
    case Qt::Key_Down:
        moveTo(1);
        break;
    case Qt::Key_PageUp:
        moveTo(-page);
        break;
    case Qt::Key_PageDown:
        moveTo(page);
        break;
    case Qt::Key_Home:
        selectRow(0);
        break;
    case Qt::Key_End:
        selectRow(m_layout.rowCount - 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    default:
        if (event->text().size() == 1 && event->text().at(0).isDigit()
            && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            typeDigit(event->text().at(0));
        else
            event->ignore();
    }
}

void PacketView::typeDigit(QChar digit)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > typingPause)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += digit;
    selectRow(static_cast<int>(std::min<qlonglong>(m_typed.toLongLong() - 1, m_layout.rowCount - 1LL)));
}

bool PacketView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    // What the column is too narrow for can be read all the same.
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = m_layout.rowAt(help->pos().y());
    const int column = columnAt(help->pos().x());
    const QString text = row < 0 || column < 0 ? QString() : m_model->index(row, column).data().toString();
    const QFontMetrics metrics(column >= 0 && isMonospace(column) ? monospaceFont(this) : font());
    const int room = cellRect(row, std::max(0, column)).width() - 3 * m_header->padding() / 2;
    if (metrics.horizontalAdvance(text) > room)
        QToolTip::showText(help->globalPos(), text, viewport());
    else
        QToolTip::hideText();
    return true;
}

QString PacketView::rowText(int row) const
{
    QStringList texts;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            texts.append(m_model->index(row, column).data().toString());
    }
    return texts.join(u'\t');
}

QString PacketView::currentCellText() const
{
    const int row = currentRow();
    return row < 0 ? QString() : m_model->index(row, m_lastColumn).data().toString();
}

QByteArray PacketView::columnState() const
{
    return m_header->saveState();
}

void PacketView::restoreColumns(const QByteArray &state)
{
    m_header->restoreState(state);
    m_header->setStretchLastSection(true);
    updateGeometryOfParts();
}

} // namespace rungs
