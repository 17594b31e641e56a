// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet.h"

#include <QByteArray>
#include <QImage>

#include <optional>

class QPagedPaintDevice;

namespace rungs {

enum class PictureFormat { svg, pdf, png };

/// By the end of a file's name; empty: none of them.
std::optional<PictureFormat> pictureFormatOf(const QString &fileName);

/// The contents of a file. The same sheet gives the same bytes.
/// @param scale of a PNG: pixels to one at 100 %
QByteArray fileOf(const Sheet &sheet, PictureFormat format, double scale = 1);
/// Empty: too large for a picture.
QImage imageOf(const Sheet &sheet, double scale);
/// On as many pages of @p device as it needs, as wide as a page where it is wider.
void paintPages(const Sheet &sheet, QPagedPaintDevice &device);

} // namespace rungs
