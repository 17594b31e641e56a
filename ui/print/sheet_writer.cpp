// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_writer.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QScopeGuard>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QByteArray svgOf(const Sheet &sheet)
{
    const SheetBlocks blocks(sheet);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size(blocks.width(), blocks.height());
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    constexpr int pixelsPerInch = 96; // as CSS has it
    generator.setResolution(pixelsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(sheet.title);
    generator.setDescription(sheet.note);
    QPainter painter(&generator);
    blocks.paint(painter);
    painter.end();
    return buffer.data();
}

/// Qt writes when the file was made, in the local time of the machine: the capture's date stands there instead.
void setDate(QByteArray &pdf, const QDateTime &date)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype begin = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < key.size() || end < 0)
        return;
    const QByteArray text = date.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    // All other places in the file are counted in bytes, so its length stays.
    if (text.size() <= end + 1 - begin)
        pdf.replace(begin, end + 1 - begin, text.leftJustified(end + 1 - begin));
}

QByteArray pdfOf(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // The order of the fonts in the file is that of a hash table.
    QHashSeed::setDeterministicGlobalSeed();
    const auto resetSeed = qScopeGuard(QHashSeed::resetRandomGlobalSeed);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.title);
        writer.setCreator(u"Rungs"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        constexpr double millimetres = 15;
        writer.setPageMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres), QPageLayout::Millimeter);
        paintPages(sheet, writer);
    }
    QByteArray pdf = buffer.data();
    setDate(pdf, sheet.date);
    return pdf;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &fileName)
{
    const auto ends = [&](QLatin1StringView end) { return fileName.endsWith(end, Qt::CaseInsensitive); };
    if (ends(".svg"_L1))
        return PictureFormat::svg;
    if (ends(".pdf"_L1))
        return PictureFormat::pdf;
    return ends(".png"_L1) ? std::optional(PictureFormat::png) : std::nullopt;
}

QImage imageOf(const Sheet &sheet, double scale)
{
    const SheetBlocks blocks(sheet);
    QImage image((QSizeF(blocks.width(), blocks.height()) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    blocks.paint(painter);
    return image;
}

QByteArray fileOf(const Sheet &sheet, PictureFormat format, double scale)
{
    if (format == PictureFormat::pdf)
        return pdfOf(sheet);
    if (format == PictureFormat::svg)
        return svgOf(sheet);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return imageOf(sheet, scale).save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

void paintPages(const Sheet &sheet, QPagedPaintDevice &device)
{
    const SheetBlocks blocks(sheet);
    QPainter painter(&device);
    const QRectF page(0, 0, device.width(), device.height());
    // At 100 % a pixel is 1/96 inch, as CSS has it; on paper a little smaller reads well.
    constexpr double pixelsPerInch = 110;
    const double scale = std::min(device.logicalDpiX() / pixelsPerInch, page.width() / blocks.width());
    painter.scale(scale, scale);
    bool isFirst = true;
    for (const std::vector<SheetBlocks::Piece> &pieces : blocks.pages(static_cast<int>(page.height() / scale))) {
        if (!isFirst)
            device.newPage();
        isFirst = false;
        blocks.paint(painter, pieces);
    }
}

} // namespace rungs
