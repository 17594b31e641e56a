// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rungs {

/// The button for what most people want here, in the colour of the selection's edge.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param icon as actionIcon() knows it; empty: none
    PrimaryButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int iconSide() const { return fontMetrics().height() * 5 / 4; }
    int gap() const { return fontMetrics().height() * 2 / 3; }

    QString m_icon;
};

} // namespace rungs
