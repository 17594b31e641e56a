// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/link_browser.h"

#include "ui/painted/text_accessible.h"
#include "ui/text/translate.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

LinkBrowser::LinkBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    installTextAccessible();
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LinkBrowser::keepLinesWhole);
}

void LinkBrowser::showHtml(const QString &html)
{
    setHtml(html);
    setAccessibleDescription(spokenText());
    findParts();
    keepLinesWhole();
}

QString LinkBrowser::spokenText() const
{
    return toPlainText().replace(QChar::ObjectReplacementCharacter, u' ');
}

void LinkBrowser::findParts()
{
    m_parts.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            m_parts.append(
                {QAccessible::Heading, {}, block.text(), {}, block.position(), block.position() + block.length() - 1});
        const QTextCursor cursor(block);
        const QTextTable *table = cursor.currentTable();
        if (table && table->format().headerRowCount() > 0 && table->firstPosition() == block.position())
            addTable(*table);
        findLinks(block);
    }
}

void LinkBrowser::findLinks(const QTextBlock &block)
{
    for (auto i = block.begin(); !i.atEnd(); ++i) {
        const QTextFragment part = i.fragment();
        const QString target = part.charFormat().anchorHref();
        if (target.isEmpty())
            continue;
        const int end = part.position() + part.length();
        if (!m_parts.isEmpty() && m_parts.last().end == part.position() && m_parts.last().target == target) {
            m_parts.last().text += part.text();
            m_parts.last().end = end;
        } else {
            m_parts.append({QAccessible::Link, target, part.text(), {}, part.position(), end});
        }
    }
}

/// Its cells are read out row by row.
void LinkBrowser::addTable(const QTextTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column) {
            QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
            cell.setPosition(table.cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
            const QString text = cell.selectedText().replace(QChar::ObjectReplacementCharacter, u' ').simplified();
            if (!text.isEmpty())
                cells.append(text);
        }
        rows.append(cells.join(u", "_s));
    }
    const auto heading = std::find_if(m_parts.crbegin(), m_parts.crend(),
                                      [](const Part &part) { return part.role == QAccessible::Heading; });
    m_parts.append({QAccessible::Table,
                    {},
                    heading == m_parts.crend() ? QString() : heading->text,
                    rows.join(u'\n'),
                    table.firstPosition(),
                    table.lastPosition()});
}

int LinkBrowser::itemCount() const
{
    return static_cast<int>(m_parts.size());
}

QString LinkBrowser::itemName(int item) const
{
    const Part &part = m_parts[item];
    switch (targetOfLink(part.target).kind) {
    case LinkTarget::Kind::frame:
        return part.text.startsWith(u'#') ? tr("Frame %1").arg(part.text.sliced(1)) : tr("Frame %1").arg(part.text);
    case LinkTarget::Kind::connection:
        return tr("Connection %1").arg(part.text);
    default:
        return part.text;
    }
}

QRect LinkBrowser::itemRect(int item) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_parts[item].begin);
    const QRect begin = cursorRect(cursor);
    cursor.setPosition(m_parts[item].end);
    const QRect end = cursorRect(cursor);
    const QRect place = begin.top() == end.top() ? begin.united(end) : begin.adjusted(0, 0, fontMetrics().height(), 0);
    const QRect shown = place.intersected(viewport()->rect());
    return shown.translated(viewport()->pos());
}

/// The one that Tab has led to.
int LinkBrowser::currentItem() const
{
    const QTextCursor cursor = textCursor();
    const auto current = std::ranges::find_if(m_parts, [&](const Part &part) {
        return part.role == QAccessible::Link && cursor.hasSelection() && cursor.selectionStart() <= part.begin
               && part.end <= cursor.selectionEnd();
    });
    return current == m_parts.end() ? -1 : static_cast<int>(current - m_parts.begin());
}

int LinkBrowser::itemAt(QPoint point) const
{
    for (int item = 0; item < itemCount(); ++item) {
        // A table is behind its links.
        if (m_parts[item].role != QAccessible::Table && itemRect(item).contains(point))
            return item;
    }
    return -1;
}

void LinkBrowser::activateItem(int item)
{
    const Part &part = m_parts[item];
    if (part.role == QAccessible::Link) {
        emit anchorClicked(QUrl(part.target));
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(part.begin);
    setTextCursor(cursor);
}

void LinkBrowser::keepLinesWhole()
{
    const int room = height() - 2 * frameWidth();
    const double bottom = verticalScrollBar()->value() + room;
    double whole = bottom;
    if (document()->size().height() > bottom) {
        whole = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const double top = document()->documentLayout()->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const double end = top + line.y() + line.height();
                if (end <= bottom)
                    whole = std::max(whole, end);
            }
        }
    }
    const int blank = static_cast<int>(bottom - whole);
    // A single line that is too high stays as it is.
    const int wanted = blank < room / 2 ? blank : 0;
    if (wanted == m_blank)
        return;
    m_blank = wanted;
    setViewportMargins(0, 0, 0, m_blank);
}

void LinkBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void LinkBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    keepLinesWhole();
}

} // namespace rungs
