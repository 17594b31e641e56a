// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/zoom.h"

#include <QList>
#include <QWidget>

class QAction;
class QToolButton;

namespace rungs {

class FilterLine;
class MainActions;

/// The row of buttons under the menus: icons, the first with a word where there is room for it.
class ToolStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ToolStrip(const MainActions &actions, QWidget *parent = nullptr);

    FilterLine *filterLine() const { return m_filter; }

public slots:
    void setZoom(rungs::Zoom zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct IconButton
    {
        QToolButton *button;
        QString icon; ///< empty: a word only
    };

    QToolButton *addButton(QAction *action, const QString &icon, const QString &word = {});
    void addSeparator();
    void polish();
    void showWords();

    QList<IconButton> m_buttons;
    QList<QWidget *> m_separators;
    FilterLine *m_filter;
    QToolButton *m_zoomValue = nullptr;
};

} // namespace rungs
