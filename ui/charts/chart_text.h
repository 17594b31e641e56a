// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rungs {

/// The texts of charts that belong to no widget.
struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::ChartText)
};

} // namespace rungs
