// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_shares.h"

#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace rungs {

struct Theme;

/// What held a sender back, as legends have it: "nothing to send", "receiver", "network", "unknown".
QString limitName(Limit limit);
/// What of the network: "slow start", "repairing a loss"; empty: count.
QString limitName(NetworkLimit limit);

/// As what held a sender back is painted; text always says it, too.
const QColor &colorOf(Limit limit, const Theme &theme);

/// Fills @p place: each limit has a colour and a pattern of its own.
void paintLimit(QPainter &painter, const QRectF &place, Limit limit, const Theme &theme);

/// A bar whose parts are as long as the shares of the time, in the order of Limit.
void paintLimitBar(QPainter &painter, const QRectF &place, const LimitShares &limits, const Theme &theme);

} // namespace rungs
