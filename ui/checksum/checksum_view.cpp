// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checksum/checksum_view.h"

#include "ui/rows/row_header.h"
#include "ui/state/selection.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace rungs {

ChecksumView::ChecksumView(Selection &selection, QWidget *parent)
    : RowView(new ChecksumModel, parent)
    , m_selection(selection)
    , m_model(static_cast<ChecksumModel *>(model()))
{
    m_model->setParent(this);
    setAccessibleName(tr("Words of the checksum"));
    connect(&selection, &Selection::fieldChanged, this, &ChecksumView::followField);
}

QSize ChecksumView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, layoutValue().rowHeight * 12};
}

QSize ChecksumView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, layoutValue().rowHeight * 3};
}

void ChecksumView::setWords(ChecksumWordsPtr words, const SegmentContext &context)
{
    const auto isAlike = [&](const ChecksumWordsPtr &before) {
        return before && words && before->layer() == words->layer() && before->count() == words->count();
    };
    if (!isAlike(m_model->words()))
        m_row = -1;
    m_model->setWords(std::move(words), context);
    followField();
}

bool ChecksumView::isOfField(int row) const
{
    return m_rowsOfField && row >= m_rowsOfField->first && row <= m_rowsOfField->second;
}

bool ChecksumView::isRowMarked(int row) const
{
    return row == m_row || isOfField(row);
}

void ChecksumView::followField()
{
    const ChecksumWordsPtr &words = m_model->words();
    // The words of another frame are about to come.
    const bool isOfFrame = words && words->frame() == m_selection.decoded();
    m_rowsOfField = isOfFrame ? m_model->rowsOf(m_selection.node()) : std::nullopt;
    const bool meansField = isOfFrame && m_row >= 0 && m_model->nodeOf(m_row) == m_selection.node();
    if (m_rowsOfField && !isOfField(m_row) && !meansField)
        m_row = m_rowsOfField->first;
    else if (!m_rowsOfField && !meansField)
        m_row = -1;
    showRow(m_row);
}

void ChecksumView::selectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_row = row;
    const FieldNode *field = m_selection.field();
    const bool isPartOfWord = isOfField(row) && field && field->depth > 0;
    const std::uint32_t node = isPartOfWord ? m_selection.node() : m_model->nodeOf(row);
    if (node == DecodedFrame::noNode)
        m_rowsOfField.reset();
    else if (node != m_selection.node())
        m_selection.selectNode(node);
    showRow(m_row);
}

RowView::CellLook ChecksumView::lookOf(const QModelIndex &index, const Theme &theme) const
{
    using Row = ChecksumModel::Row;
    const int column = index.column();
    CellLook look;
    look.text = theme.text;
    look.isMonospace = column != ChecksumColumn::what;
    const Row kind = m_model->kindOf(index.row());
    if (kind == Row::word) {
        if (column == ChecksumColumn::word && m_model->wordAt(index.row()).part == ChecksumWord::Part::checksum)
            look.text = theme.dimText;
        look.isBold = column == ChecksumColumn::carry;
        return look;
    }
    look.isBold = column == ChecksumColumn::sum;
    const ChecksumStatus status = m_model->words()->result().status;
    if (kind == Row::missing)
        look.text = theme.warning;
    else if (kind == Row::stored && column == ChecksumColumn::what && status == ChecksumStatus::good)
        look.text = theme.good;
    return look;
}

ShownText::Kind ChecksumView::kindOf(int column) const
{
    return column == ChecksumColumn::what ? ShownText::Kind::sentence : ShownText::Kind::detail;
}

QString ChecksumView::allText() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(rowText(row));
    return rows.join(u'\n');
}

void ChecksumView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    QAction *row = menu.addAction(tr("Copy &Row"), this, [this] { emit copyWanted(rowText(m_row)); });
    row->setEnabled(m_row >= 0);
    QAction *all = menu.addAction(tr("Copy &All Rows"), this, [this] { emit copyWanted(allText()); });
    all->setEnabled(m_model->rowCount() > 0);
    menu.addSeparator();
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

namespace {

/// The list with the titles of its columns above it.
void paintTitles(QPainter &painter, const ChecksumView &view, const QSize &size)
{
    const Theme theme = Theme::light();
    painter.fillRect(QRect({}, size), theme.paneHeading);
    painter.setPen(theme.border);
    painter.drawLine(0, size.height() - 1, size.width(), size.height() - 1);
    painter.setFont(boldFont(view.font()));
    painter.setPen(theme.dimText);
    const int padding = view.header()->padding();
    for (const int column : view.header()->columns()) {
        const QRect cell(view.header()->placeOf(column), 0, view.header()->sectionSize(column), size.height());
        painter.drawText(cell.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         view.checksumModel().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

} // namespace

Picture checksumPicture(Selection &selection, std::size_t layer, int width)
{
    const auto &frame = selection.decoded();
    if (!frame || layer >= frame->layers().size() || !hasChecksum(frame->layers()[layer].protocol))
        return {};
    const auto view = std::make_shared<ChecksumView>(selection);
    view->setWords(std::make_shared<const ChecksumWords>(frame, layer),
                   segmentContext(*selection.session(), selection.frame()));
    const RowLayout &layout = view->layoutValue();
    if (layout.rowCount == 0)
        return {};
    view->showOffScreen(width, 1);
    const int titles = view->header()->sizeHint().height();
    const int rows = std::min(layout.rowCount, (Picture::mostHeight - titles) / layout.rowHeight);
    view->showOffScreen(width, titles + rows * layout.rowHeight);
    Picture body = PaintedPane::pictureOf(view, {});
    Picture picture;
    picture.size = {width, titles + rows * layout.rowHeight};
    for (int row = 0; row < rows; ++row)
        picture.breaks.push_back(titles + row * layout.rowHeight);
    picture.isCut = rows < layout.rowCount;
    picture.paint = [view, titles, body = std::move(body)](QPainter &painter) {
        paintTitles(painter, *view, {body.size.width(), titles});
        painter.save();
        painter.translate(0, titles);
        body.paint(painter);
        painter.restore();
    };
    return picture;
}

} // namespace rungs
