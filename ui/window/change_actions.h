// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rungs {

class BitChanges;
class ChangesBar;
class MainActions;
class MainWindow;

/// What flips bits of the open capture on a copy, and takes that back.
class ChangeActions : public QObject
{
    Q_OBJECT

public:
    ChangeActions(MainWindow &window, MainActions &actions);

    /// Says that the capture is a changed copy, while it is.
    ChangesBar *bar() const { return m_bar; }

private:
    void flip();
    void showNextChanged();
    void updateActions();
    void updateBar();

    MainWindow &m_window;
    MainActions &m_actions;
    BitChanges &m_changes;
    ChangesBar *m_bar;
};

} // namespace rungs
