// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace rungs {

class FrameFilter;

/// What the packet list leaves out, and a button that shows everything again.
class FilterNote : public QWidget
{
    Q_OBJECT

public:
    explicit FilterNote(FrameFilter &filter, QWidget *parent = nullptr);

    /// Empty if everything is shown.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFilter();
    void polish();

    FrameFilter &m_filter;
    QLabel *m_note;
    QToolButton *m_showAll;
};

} // namespace rungs
