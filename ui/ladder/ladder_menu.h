// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace rungs {

class LadderView;

/// How the ladder is drawn, what is folded, and what its arrows mean. Filled each time it opens.
class LadderMenu : public QMenu
{
    Q_OBJECT

public:
    LadderMenu(LadderView &view, QWidget *parent);

private:
    void fill();

    LadderView &m_view;
};

} // namespace rungs
