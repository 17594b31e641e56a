// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rungs {

/// What the lines and shapes of the ladder mean: an arrow of each kind with its meaning.
class LadderLegend : public QDialog
{
    Q_OBJECT

public:
    explicit LadderLegend(QWidget *parent = nullptr);
};

} // namespace rungs
