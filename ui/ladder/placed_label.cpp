// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/placed_label.h"

namespace rungs {

PlacedLabel placedLabel(const LadderLayout &layout, const LadderSection &section, const RungLabel &label,
                        std::uint32_t rung, const QFontMetrics &metrics, std::span<const QLineF> crossing)
{
    // With more crossing lines there is no free place.
    constexpr std::size_t mostAvoided = 96;
    const LadderLayout::Place place = section.placeOf(rung);
    const int room = layout.labelRoom(place);
    PlacedLabel longest;
    for (const QString &form : label.forms) {
        const int width = metrics.horizontalAdvance(form);
        if (width > room)
            continue;
        if (longest.text.isEmpty())
            longest = {form, layout.labelBox(place, width)};
        // A late one has a row of its own; the number alone says too little to be moved.
        if (place.isLate || crossing.empty() || crossing.size() > mostAvoided || form == label.forms.back())
            return longest;
        if (const QPolygonF box = layout.freeLabelBox(place, width, crossing); !box.isEmpty())
            return {form, box};
    }
    if (longest.text.isEmpty() && !label.forms.isEmpty())
        longest = {label.forms.back(), layout.labelBox(place, metrics.horizontalAdvance(label.forms.back()))};
    return longest;
}

} // namespace rungs
