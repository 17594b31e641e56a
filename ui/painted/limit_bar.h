// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_shares.h"

#include <QRectF>

class QColor;
class QPainter;

namespace rungs {

struct Theme;

/// As what held a sender back is painted; text always says it, too.
const QColor &colorOf(Limit limit, const Theme &theme);

/// A bar whose parts are as long as the shares of the time, in the order of Limit.
void paintLimitBar(QPainter &painter, const QRectF &place, const LimitShares &limits, const Theme &theme);

} // namespace rungs
