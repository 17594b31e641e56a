// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace rungs {

class FrameFilter;
class ListTabs;
class RowView;

/// The lists of the capture, one at a time, below tabs; beside the tabs is what the packet list leaves out, and a
/// button that shows everything again.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListPane(FrameFilter &filter, QWidget *parent = nullptr);

    void addList(RowView *list, const QString &title);
    RowView *currentList() const;
    int currentIndex() const;
    /// What is left out, as text; empty if everything is shown.
    QString note() const;

public slots:
    void setCurrentIndex(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFilter();
    void polish();

    FrameFilter &m_filter;
    QWidget *m_strip;
    ListTabs *m_tabs;
    QLabel *m_note;
    QToolButton *m_showAll;
    QStackedWidget *m_lists;
};

} // namespace rungs
