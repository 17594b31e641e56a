// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace rungs {

class InterfaceModel;

/// The interfaces, with their traffic as a line that grows.
class InterfaceView : public QTreeView
{
    Q_OBJECT

public:
    explicit InterfaceView(InterfaceModel *model, QWidget *parent = nullptr);

    /// The names of the selected ones.
    QStringList chosen() const;
    void choose(const QStringList &names);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    InterfaceModel *m_interfaces;
};

} // namespace rungs
