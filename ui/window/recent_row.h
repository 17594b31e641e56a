// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/settings.h"

#include <QAbstractButton>

namespace rungs {

/// A recent capture on the start page: its name, its folder, when it was opened and how many packets it has. In two
/// lines where it is narrow.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const Settings::RecentFile &file, QWidget *parent = nullptr);

    /// "today, 12,408 packets"; as much of it as is known.
    static QString noteOf(const Settings::RecentFile &file, const QDate &today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int padding() const { return fontMetrics().height() / 3; }
    bool isNarrow(int width) const { return width < fontMetrics().height() * 36; }

    QString m_folder;
    QString m_note;
};

} // namespace rungs
