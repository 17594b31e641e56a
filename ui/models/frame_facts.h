// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>

namespace rungs {

class Session;

/// Something known about a frame that none of its bits says.
struct FrameFact
{
    QString name;
    QString value;

    friend bool operator==(const FrameFact &, const FrameFact &) = default;
};

/// What the file says about a frame: number, times, lengths, interface, comments.
QList<FrameFact> frameFacts(const Session &session, FrameId frame);

} // namespace rungs
