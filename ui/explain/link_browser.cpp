// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/link_browser.h"

#include "ui/explain/text_accessible.h"
#include "ui/text/translate.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

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
    findLinks();
    keepLinesWhole();
}

QString LinkBrowser::spokenText() const
{
    return toPlainText().replace(QChar::ObjectReplacementCharacter, u' ');
}

void LinkBrowser::findLinks()
{
    m_links.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment part = i.fragment();
            const QString target = part.charFormat().anchorHref();
            if (target.isEmpty())
                continue;
            const int end = part.position() + part.length();
            if (!m_links.isEmpty() && m_links.last().end == part.position() && m_links.last().target == target) {
                m_links.last().text += part.text();
                m_links.last().end = end;
            } else {
                m_links.append({target, part.text(), part.position(), end});
            }
        }
    }
}

int LinkBrowser::itemCount() const
{
    return static_cast<int>(m_links.size());
}

QString LinkBrowser::itemName(int item) const
{
    const Link &link = m_links[item];
    const bool isFrame = targetOfLink(link.target).kind == LinkTarget::Kind::frame;
    return isFrame ? tr("Frame %1").arg(link.text) : link.text;
}

QRect LinkBrowser::itemRect(int item) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_links[item].begin);
    const QRect begin = cursorRect(cursor);
    cursor.setPosition(m_links[item].end);
    const QRect end = cursorRect(cursor);
    const QRect place = begin.top() == end.top() ? begin.united(end) : begin.adjusted(0, 0, fontMetrics().height(), 0);
    const QRect shown = place.intersected(viewport()->rect());
    return shown.translated(viewport()->pos());
}

/// The one that Tab has led to.
int LinkBrowser::currentItem() const
{
    const QTextCursor cursor = textCursor();
    const auto current = std::ranges::find_if(m_links, [&](const Link &link) {
        return cursor.hasSelection() && cursor.selectionStart() <= link.begin && link.end <= cursor.selectionEnd();
    });
    return current == m_links.end() ? -1 : static_cast<int>(current - m_links.begin());
}

int LinkBrowser::itemAt(QPoint point) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (itemRect(item).contains(point))
            return item;
    }
    return -1;
}

void LinkBrowser::activateItem(int item)
{
    emit anchorClicked(QUrl(m_links[item].target));
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

void LinkBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    keepLinesWhole();
}

} // namespace rungs
