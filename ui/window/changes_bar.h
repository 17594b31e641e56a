// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace rungs {

/// Above the panes, while what they show is not as it was captured: says so, and what is changed in the selected frame.
class ChangesBar : public QWidget
{
    Q_OBJECT

public:
    /// @p actions as buttons
    explicit ChangesBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// @p flipped how many bits are flipped; 0 hides the bar
    /// @p details of the selected frame, as HTML with links; empty: nothing is changed in it
    void showChanges(int flipped, const QString &details);
    QString message() const;
    QString details() const;

signals:
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void polish();
    void arrange();

    QBoxLayout *m_row;
    QLabel *m_sign;
    QLabel *m_message;
    QLabel *m_details;
    QWidget *m_buttons;
};

} // namespace rungs
