// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "ui/ladder/ladder_rung.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rungs {

/// One row of the ladder of a lecture.
struct LectureRow
{
    struct Pill
    {
        Side side = Side::client;
        TcpState state = TcpState::unknown;
    };

    FrameId frame;
    Side from = Side::client;
    ArrowStyle style;
    QStringList forms;       ///< what is written on it, the longest first
    QStringList details;     ///< of a run: what each side sent
    std::vector<Pill> pills; ///< the states that change with it, in their order
    /// It left before the segment of this row did; empty: its delay is not shown.
    std::optional<std::size_t> sentBefore;
    bool isCurrent = false;
    bool isHidden = false; ///< only its number is shown
    bool isRun = false;
    bool beginsBetween = false; ///< a router sent it
};

/// One field, as large as on a blackboard.
struct LectureField
{
    struct Flag
    {
        QString name;
        bool isSet = false;
    };

    QString name;
    QStringList bytes; ///< "e6"
    QList<Flag> flags; ///< from the bit of 128 down
    QStringList sums;  ///< digits in columns
    QStringList notes; ///< why the number is what it is
    QString meaning;   ///< left out first where there is no room
};

/// What a lecture shows at one step, as text.
struct LecturePage
{
    QString title;   ///< of the connection, or of the lesson
    QString heading; ///< of the step
    std::size_t step = 0;
    std::size_t steps = 0;

    BySide<QString> ends; ///< over the lifelines
    BySide<TcpState> before{TcpState::unknown,
                            TcpState::unknown}; ///< the states over the first row; unknown: not shown
    std::vector<LectureRow> rows;
    QStringList plain; ///< in the place of the ladder: of a frame without a connection

    QString place; ///< "Segment 10, bytes 8–11 and 13 of the header"
    QList<LectureField> fields;
    QString lead;                ///< what the segment does
    QStringList texts;           ///< more of that, the most important first
    bool areTextsNeeded = false; ///< they are those of a lesson
    QStringList keys;            ///< what can be pressed; the last one is never left out
    QString typed;               ///< the number that is being typed

    /// All of it, for a screen reader.
    QString spoken() const;
};

} // namespace rungs
