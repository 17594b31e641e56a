// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limits.h"

#include <QString>

class QPainter;
class QRectF;

namespace rungs {

struct Theme;

/// What held a sender back, as legends have it: "nothing to send", "receiver", "network", "unknown".
QString limitName(Limit limit);
/// What of the network: "slow start", "repairing a loss"; empty: count.
QString limitName(NetworkLimit limit);
/// Fills @p place as every bar of limits is filled: each limit has a colour and a pattern of its own.
void paintLimit(QPainter &painter, const QRectF &place, Limit limit, const Theme &theme);

} // namespace rungs
