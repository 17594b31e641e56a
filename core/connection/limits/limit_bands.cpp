// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_bands.h"

namespace rungs {

void appendBands(const std::vector<LimitBand> &later, std::vector<LimitBand> &bands)
{
    for (LimitBand band : later) {
        // The clock of the part before can have been set by another segment.
        if (!bands.empty()) {
            band.until += bands.back().until - band.from;
            band.from = bands.back().until;
        }
        if (band.from == band.until)
            continue;
        if (!bands.empty() && bands.back().limit == band.limit && bands.back().network == band.network) {
            bands.back().until = band.until;
            bands.back().weak += band.weak;
            bands.back().endedBy = band.endedBy;
        } else {
            bands.push_back(band);
        }
    }
}

void decideShortSegments(bool isAckClock, std::vector<LimitBand> &bands)
{
    std::vector<LimitBand> decided;
    for (LimitBand &band : bands) {
        if (band.limit != Limit::count)
            continue;
        band.limit = isAckClock ? Limit::network : Limit::application;
        band.network = isAckClock ? NetworkLimit::congestionWindow : NetworkLimit::count;
    }
    appendBands(bands, decided);
    bands = std::move(decided);
}

} // namespace rungs
