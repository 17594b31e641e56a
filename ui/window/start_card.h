// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_contents.h"

#include <QAbstractButton>

namespace rungs {

struct Theme;

/// A large button of the start page: a small ladder, and a title and a line or two below it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const QString &title, const QString &summary, QWidget *parent = nullptr);

    /// @p done of @p count steps; a count of 0: it has none
    void setProgress(int done, int count);
    int stepsDone() const { return m_done; }
    void setSketch(const LadderContentsPtr &sketch);
    bool hasSketch() const { return m_sketch != nullptr; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int padding() const;
    int sketchHeight() const;
    void paintProgress(QPainter &painter, const QRect &place, const Theme &theme) const;

    QString m_summary;
    LadderContentsPtr m_sketch; ///< null: not known yet
    int m_done = 0;
    int m_count = 0;
};

} // namespace rungs
