// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rungs {

/// How far one is in a lesson or a quiz: a dash for each step, those behind in a stronger colour and thicker.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// @param done of @p count steps
    void setSteps(int done, int count);
    int done() const { return m_done; }
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_count = 0;
};

} // namespace rungs
