// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace rungs {

/// A line of several parts, of which as many are shown as there is room for; never half of one. The tool tip has them
/// all.
class PartsLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PartsLabel(QWidget *parent = nullptr);

    /// The most important first, separated by " · ".
    void setWhole(const QString &text);
    QString whole() const { return m_whole; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(const QString &text) const;
    void fit();

    QString m_whole;
};

} // namespace rungs
