// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/painted_items.h"

#include <QTextBrowser>

namespace rungs {

/// A text whose links are things of their own for a screen reader, and whose last line is never cut: what does not fit
/// is left blank, and can be scrolled to.
class LinkBrowser : public QTextBrowser, public PaintedItems
{
    Q_OBJECT

public:
    explicit LinkBrowser(QWidget *parent = nullptr);

    void showHtml(const QString &html);
    /// What is read out, with a space in the place of each picture.
    QString spokenText() const;

    // The links.
    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int) const override { return {}; }
    QAccessible::Role itemRole(int) const override { return QAccessible::Link; }
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Link
    {
        QString target;
        QString text;
        int begin = 0; ///< in the document
        int end = 0;
    };

    void findLinks();
    void keepLinesWhole();

    QList<Link> m_links;
    int m_blank = 0; ///< pixels below the last line
};

} // namespace rungs
