// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/ladder_scene.h"
#include "ui/print/sheet.h"
#include "ui/states/state_scene.h"

#include <optional>

namespace rungs {

class Selection;
class ViewOptions;

/// What a sheet says beside its picture.
enum class Explained : std::uint8_t { no, yes };

/// The ladder of a scene with a connection; explained: what each segment does, and the verdicts on it.
Sheet ladderSheet(const LadderScene &scene, LadderSpacing spacing, const Selection &selection,
                  const ViewOptions &options, Explained explained);
/// A header of the selected frame; explained: what each of its fields means.
Sheet headerSheet(Selection &selection, const ViewOptions &options, std::size_t layer, Explained explained);
/// The bytes of the selected frame; explained: the selected field.
Sheet bytesSheet(Selection &selection, const ViewOptions &options, Explained explained);

/// Charts; explained: what each spans, and its events.
Sheet chartSheet(const std::vector<ShownChart> &charts, const ChartMarkPainter &paintMark, const Selection &selection,
                 Explained explained);

/// The state diagram; explained: each step of both ends.
Sheet stateSheet(const StateScene &scene, const Selection &selection, Explained explained);

/// The checksum of a layer, word by word; explained: what comes out.
Sheet checksumSheet(Selection &selection, std::optional<std::size_t> layer, Explained explained);

/// The layer that a header picture shows: that of the selected field, else TCP, else the innermost with fields.
std::size_t shownLayer(const Selection &selection);

/// A connection as one page in HTML, with its pictures inside: what it is, its ladder, each segment, and the verdicts.
/// The same capture gives the same page.
QByteArray reportOf(const LadderScene &scene, const Selection &selection, const ViewOptions &options);

} // namespace rungs
