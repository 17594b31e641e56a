// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rungs {

/// A large button with a title and a line or two below it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const QString &title, const QString &summary, QWidget *parent = nullptr);

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

    QString m_summary;
};

} // namespace rungs
