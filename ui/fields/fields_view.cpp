// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fields_view.h"

#include "ui/models/field_model.h"
#include "ui/state/view_options.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr auto detailColumns = {FieldColumn::bits, FieldColumn::mask};
constexpr auto oneByte = "0000 0000"_L1;
constexpr auto twoBytes = "0000 0000 0000 0000"_L1;
constexpr int measuredLines = 300; ///< only the first ones of a long tree determine the column widths

/// The lines of the field tree: values in a fixed width, places dimmed.
class FieldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() * 5 / 3};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme = Theme::from(option->palette);
        const bool isDim = index.column() == FieldColumn::place || index.column() == FieldColumn::mask;
        // The view writes the name itself, as far to the right as the value leaves room.
        if (index.column() == FieldColumn::name)
            option->text.clear();
        else
            option->font = monospaceFont(option->font);
        option->palette.setColor(QPalette::Text, isDim ? theme.dimText : theme.text);
    }
};

} // namespace

FieldsView::FieldsView(Selection &selection, const ViewOptions &options, QWidget *parent)
    : QTreeView(parent)
    , m_selection(selection)
    , m_model(new FieldModel(selection, options, this))
    , m_expanded({u"tcp"_s, u"tcp.flags.control"_s, u"tcp.options"_s})
{
    setModel(m_model);
    setItemDelegate(new FieldDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    setDetailColumnsShown(options.values().showsBits);
    applyTheme();

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolled = verticalScrollBar()->value(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FieldsView::followFrame);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FieldsView::fitColumns);
    connect(&selection, &Selection::fieldChanged, this, &FieldsView::followField);
    connect(&options, &ViewOptions::changed, this,
            [this, &options] { setDetailColumnsShown(options.values().showsBits); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    followFrame();
}

QString FieldsView::title() const
{
    return tr("Fields");
}

QString FieldsView::note() const
{
    return tr("offset : bits");
}

void FieldsView::followFrame()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    unfold({});
    // The same frame with other bits stays where it was.
    if (std::exchange(m_frame, m_selection.frame()) == m_selection.frame()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(m_scrolled);
    }
    followField();
    fitColumns();
}

void FieldsView::unfold(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->rowCount(index) == 0)
            continue;
        if (m_expanded.contains(m_model->keyOf(index)))
            setExpanded(index, true);
        unfold(index);
    }
}

void FieldsView::followField()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const QModelIndex index = m_model->indexOf(m_selection.node());
    if (!index.isValid()) {
        // A fact of the file is not a field, and may stay current.
        if (m_model->nodeOf(currentIndex()) != DecodedFrame::noNode)
            setCurrentIndex({});
        return;
    }
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        setExpanded(above, true);
    setCurrentIndex(index);
    fitColumns();
    showCurrent();
}

/// With its parts, as far as there is room: they are what it says.
void FieldsView::showCurrent()
{
    const QModelIndex index = currentIndex();
    QModelIndex last = index;
    while (isExpanded(last) && m_model->rowCount(last) > 0)
        last = m_model->index(m_model->rowCount(last) - 1, 0, last);
    scrollTo(last);
    scrollTo(index);
}

void FieldsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        m_selection.selectNode(m_model->nodeOf(current));
}

void FieldsView::remember(const QModelIndex &index, bool isExpanded)
{
    fitColumns();
    // What is expanded to show the selected field is not to be expanded in every frame.
    if (m_isFollowing)
        return;
    if (isExpanded)
        m_expanded.insert(m_model->keyOf(index));
    else
        m_expanded.remove(m_model->keyOf(index));
}

/// What the selected line needs to be whole; nothing where none is selected.
FieldsView::SelectedWidths FieldsView::widthsOfSelected() const
{
    const QModelIndex line = currentIndex();
    if (!line.isValid())
        return {};
    int depth = 1;
    for (QModelIndex above = line.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int gap = fontMetrics().height() / 4;
    const QString name = line.siblingAtColumn(FieldColumn::name).data().toString();
    const QString value = line.siblingAtColumn(FieldColumn::value).data().toString();
    return {depth * indentation() + fontMetrics().horizontalAdvance(name) + 2 * gap,
            QFontMetrics(monospaceFont(this)).horizontalAdvance(value) + 3 * gap};
}

void FieldsView::fitColumns()
{
    const QFontMetrics mono(monospaceFont(this));
    const int padding = fontMetrics().height();
    std::array<int, FieldColumn::count> widths{};
    if (!isHeaderHidden()) {
        const QString title = m_model->headerData(FieldColumn::mask, Qt::Horizontal, Qt::DisplayRole).toString();
        widths[FieldColumn::mask] = fontMetrics().horizontalAdvance(title) + padding;
    }
    QModelIndex line = m_model->index(0, 0);
    for (int lines = 0; line.isValid() && lines < measuredLines; ++lines) {
        for (int column = FieldColumn::value; column < FieldColumn::count; ++column) {
            if (isColumnHidden(column))
                continue;
            const QString text = line.siblingAtColumn(column).data().toString();
            int &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, mono.horizontalAdvance(text) + padding);
        }
        line = indexBelow(line);
    }
    const int room = viewport()->width();
    int rest = room;
    for (int column = FieldColumn::place; column < FieldColumn::count; ++column) {
        if (isColumnHidden(column))
            continue;
        // Bits of more than a byte are cut where there is little room: names and values stay readable.
        const auto bits = room < 40 * padding ? oneByte : twoBytes;
        const int most = column == FieldColumn::bits ? mono.horizontalAdvance(bits) + padding : room / 4;
        const int width = std::min(widths[static_cast<std::size_t>(column)], most);
        header()->resizeSection(column, width);
        rest -= width;
    }
    const SelectedWidths selected = widthsOfSelected();
    if (isColumnHidden(FieldColumn::bits) && selected.name + selected.value > rest) {
        // The place is said by the diagram and the bytes too, where bits and masks are not asked for.
        rest += header()->sectionSize(FieldColumn::place);
        header()->resizeSection(FieldColumn::place, 0);
    }
    // The value may take half of what is left, or more of it where the selected name is short; where it needs less, the
    // name reaches into its column.
    const int spare = selected.name > 0 ? rest - selected.name : 0;
    const int value = std::min(widths[FieldColumn::value], std::max(rest / 2, spare));
    header()->resizeSection(FieldColumn::value, value);
    header()->resizeSection(FieldColumn::name, std::max(8, rest - value));
}

void FieldsView::setDetailColumnsShown(bool shown)
{
    if (shown == !isColumnHidden(FieldColumn::bits))
        return;
    for (const int column : detailColumns)
        setColumnHidden(column, !shown);
    setHeaderHidden(!shown);
    fitColumns();
}

void FieldsView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addActions(actions());
    const QString key = m_model->keyOf(currentIndex());
    QAction *column = menu.addAction(tr("Show as Col&umn"), this, [this, key] { emit columnWanted(key); });
    column->setEnabled(!key.isEmpty());
    menu.addSeparator();
    menu.addAction(tr("&Expand All"), this, &QTreeView::expandAll);
    menu.addAction(tr("&Collapse All"), this, &QTreeView::collapseAll);
    menu.exec(event->globalPos());
}

void FieldsView::applyTheme()
{
    const Theme theme = Theme::of(this);
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, theme.field);
    colours.setColor(QPalette::HighlightedText, theme.fieldText);
    if (colours != palette())
        setPalette(colours);
    setIndentation(fontMetrics().height() * 4 / 5);
}

/// A tree by itself makes its first line the current one.
void FieldsView::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const bool hadCurrent = currentIndex().isValid();
    QTreeView::focusInEvent(event);
    if (!hadCurrent)
        setCurrentIndex({});
}

void FieldsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyTheme();
        fitColumns();
    }
    if (event->type() == QEvent::FontChange && currentIndex().isValid()) {
        executeDelayedItemsLayout();
        showCurrent();
    }
}

void FieldsView::resizeEvent(QResizeEvent *event)
{
    // A bar above the panes takes room: the selected line stays in view.
    const QRect line = visualRect(currentIndex());
    const bool wasShown = line.isValid() && line.top() >= 0 && line.bottom() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    fitColumns();
    if (wasShown)
        scrollTo(currentIndex());
}

/// Where the name of a line is written: it reaches into the column of the value, as far as that leaves room.
QRect FieldsView::nameRoom(const QModelIndex &index) const
{
    const QModelIndex value = index.siblingAtColumn(FieldColumn::value);
    const int gap = fontMetrics().height() / 4;
    const QRect valueCell = visualRect(value);
    const int valueWidth = QFontMetrics(monospaceFont(this)).horizontalAdvance(value.data().toString());
    QRect room = visualRect(index.siblingAtColumn(FieldColumn::name));
    room.setLeft(room.left() + gap);
    room.setRight(valueCell.right() - (valueWidth > 0 ? std::min(valueWidth + 3 * gap, valueCell.width()) : 0));
    return room;
}

QList<ShownText> FieldsView::shownTexts() const
{
    QList<ShownText> texts;
    const QFontMetrics mono(monospaceFont(this));
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    for (QModelIndex line = indexAt({1, 1}); line.isValid(); line = indexBelow(line)) {
        const QModelIndex value = line.siblingAtColumn(FieldColumn::value);
        const QRect place = visualRect(line) | visualRect(value);
        if (!viewport()->rect().contains(place))
            break;
        const QString name = line.siblingAtColumn(FieldColumn::name).data().toString();
        const bool isCut = fontMetrics().horizontalAdvance(name) > nameRoom(line).width()
                           || mono.horizontalAdvance(value.data().toString()) > visualRect(value).width() - 2 * margin;
        const bool isSelected = selectionModel()->isSelected(line);
        texts.append({isSelected ? ShownText::Kind::selection : ShownText::Kind::detail,
                      name + u' ' + value.data().toString(), place.translated(viewport()->pos()), isCut});
    }
    return texts;
}

void FieldsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QModelIndex name = index.siblingAtColumn(FieldColumn::name);
    const QRect room = nameRoom(index);
    const Theme theme = Theme::of(this);
    QFont face = font();
    face.setUnderline(m_model->isChanged(index));
    painter->save();
    painter->setFont(face);
    painter->setPen(selectionModel()->isSelected(index) ? theme.fieldText : theme.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(name.data().toString(), Qt::ElideRight, room.width()));
    if (m_model->isChanged(index)) {
        const int width = fontMetrics().height() / 6;
        painter->fillRect(QRect(room.left() - width - 1, room.top() + 2, width, room.height() - 4), theme.warning);
    }
    painter->restore();
}

void FieldsView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme theme = Theme::of(this);
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, theme.field);
    if (m_model->rowCount(index) == 0)
        return;
    // A small triangle, right when folded and down when unfolded.
    const int size = fontMetrics().height() / 4;
    const QPointF middle(rect.right() - indentation() / 2.0, rect.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.dimText);
    painter->translate(middle);
    if (isExpanded(index))
        painter->rotate(90);
    const QPointF corners[] = {{-size * 0.6, -size * 0.9}, {size * 0.8, 0.0}, {-size * 0.6, size * 0.9}};
    painter->drawPolygon(corners, 3);
    painter->restore();
}

QByteArray FieldsView::saveState() const
{
    QStringList keys(m_expanded.cbegin(), m_expanded.cend());
    keys.sort();
    keys.prepend(u"expanded"_s);
    return keys.join(u'\n').toUtf8();
}

void FieldsView::restoreState(const QByteArray &state)
{
    QStringList keys = QString::fromUtf8(state).split(u'\n', Qt::SkipEmptyParts);
    if (keys.isEmpty())
        return;
    keys.removeFirst();
    m_expanded = QSet<QString>(keys.cbegin(), keys.cend());
    followFrame();
}

} // namespace rungs
