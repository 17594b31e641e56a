// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/words_at.h"

#include "ui/painted/shown_text.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// As it is read out.
QString spoken(QAccessibleInterface *thing)
{
    return thing ? thing->text(QAccessible::Name) + u'\n' + thing->text(QAccessible::Value) : QString();
}

QString lineAt(const QTextCursor &cursor)
{
    return cursor.block().text();
}

QString textOf(const QGraphicsItem *item)
{
    if (const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
        return rich->toPlainText();
    const auto *simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item);
    return simple ? simple->text() : QString();
}

/// Of a legend the words beside the sign that is there, too.
QString labelAt(const QGraphicsView &view, QPoint place)
{
    for (const QGraphicsItem *item : view.items(place)) {
        if (QString text = textOf(item); !text.isEmpty())
            return text;
        QStringList labels;
        for (const QGraphicsItem *child : item->childItems()) {
            if (QString text = textOf(child); !text.isEmpty())
                labels.append(text);
        }
        if (labels.size() == 1)
            return labels.constFirst();
    }
    return {};
}

} // namespace

QString wordsAt(QWidget *widget, QPoint global)
{
    if (const auto *page = qobject_cast<QTextEdit *>(widget)) {
        QTextCursor cursor = page->cursorForPosition(page->viewport()->mapFromGlobal(global));
        if (!page->textCursor().selectedText().isEmpty())
            cursor = page->textCursor();
        return cursor.hasSelection() ? cursor.selectedText() : lineAt(cursor);
    }
    if (const auto *shows = dynamic_cast<const ShowsTexts *>(widget)) {
        const QPoint place = widget->mapFromGlobal(global);
        for (const ShownText &shown : shows->shownTexts()) {
            if (shown.place.contains(place))
                return shown.text;
        }
    }
    if (const auto *view = qobject_cast<const QGraphicsView *>(widget)) {
        if (QString label = labelAt(*view, view->viewport()->mapFromGlobal(global)); !label.isEmpty())
            return label;
    }
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(widget);
    QAccessibleInterface *part = whole ? whole->childAt(global.x(), global.y()) : nullptr;
    return spoken(part);
}

QString currentWords(QWidget *widget)
{
    if (const auto *page = qobject_cast<QTextEdit *>(widget)) {
        const QTextCursor cursor = page->textCursor();
        return cursor.hasSelection() ? cursor.selectedText() : page->toPlainText();
    }
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(widget);
    return spoken(whole ? whole->focusChild() : nullptr);
}

} // namespace rungs
