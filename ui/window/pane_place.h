// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rungs {

class PaneFrame;

/// Where a pane can be: in a splitter, or in a window of its own. Panes that share a place take turns.
class PanePlace : public QWidget
{
    Q_OBJECT

public:
    explicit PanePlace(const QString &name, QWidget *parent = nullptr);

    void take(PaneFrame *frame);
};

} // namespace rungs
