// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/painted_items.h"

#include <QTextBrowser>

class QTextBlock;
class QTextTable;

namespace rungs {

/// A text whose links, headings and tables with a head are things of their own for a screen reader, and whose last line
/// is never cut: what does not fit is left blank, and can be scrolled to.
class LinkBrowser : public QTextBrowser, public PaintedItems
{
    Q_OBJECT

public:
    explicit LinkBrowser(QWidget *parent = nullptr);

    void showHtml(const QString &html);
    /// What is read out, with a space in the place of each picture.
    QString spokenText() const;

    // The links, headings and tables, in the order of the text.
    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override { return m_parts[item].value; }
    QAccessible::Role itemRole(int item) const override { return m_parts[item].role; }
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

protected:
    /// Its own actions come after those of a text.
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QAccessible::Role role = QAccessible::Link;
        QString target; ///< of a link
        QString text;   ///< of a table the heading above it
        QString value;  ///< of a table its cells
        int begin = 0;  ///< in the document
        int end = 0;
    };

    void findParts();
    void findLinks(const QTextBlock &block);
    void addTable(const QTextTable &table);
    void keepLinesWhole();

    QList<Part> m_parts;
    int m_blank = 0; ///< pixels below the last line
};

} // namespace rungs
