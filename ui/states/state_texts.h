// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/states/state_layout.h"
#include "ui/states/state_scene.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <array>

namespace rungs {

/// What is written in the state diagram, in which size. Where labels have no room, numbers stand for them, and a key
/// below the figure says what they are.
struct StateTexts
{
    enum class Form { full, numbers };

    StateTexts() = default;
    StateTexts(const StateScene &scene, const QFont &font, Form form, double scale);

    StateMetrics metrics() const;
    QString nameOf(TcpState state) const;
    /// Of an end: "Client", or its first letter.
    QString badgeOf(Side side) const { return badges[side]; }

    Form form = Form::full;
    QFont labelFont;
    QFont nameFont;
    QFont badgeFont;
    BySide<QString> badges;
    std::array<QStringList, drawnArrows> labels; ///< lines
    QString resetLabel;                          ///< empty where the connection has none
    /// What the numbers mean; empty where there are none.
    QStringList key;
};

/// The size of the badge of an end.
QSize badgeSize(const QFont &badgeFont, const QString &text);

/// The arrow as one line: "rcv FIN / snd ACK".
QString lineOf(const StateArrow &arrow);

} // namespace rungs
