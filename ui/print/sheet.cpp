// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int margin = 16;

std::shared_ptr<QTextDocument> documentOf(const QString &html, int width)
{
    const Theme theme = Theme::light();
    auto document = std::make_shared<QTextDocument>();
    document->setDefaultFont(paperFont());
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(
        u"a { color: %1; text-decoration: none; } .note { color: %2; }"_s.arg(theme.text.name(), theme.dimText.name()));
    document->setHtml(html);
    document->setTextWidth(width);
    return document;
}

} // namespace

SheetBlocks::SheetBlocks(const Sheet &sheet)
    : m_width(sheet.picture.size.width() + 2 * margin)
{
    addText(u"<b>%1</b>&nbsp;&nbsp; <span class=\"note\">%2</span>"_s.arg(sheet.title.toHtmlEscaped(),
                                                                          sheet.note.toHtmlEscaped()),
            margin / 2);
    m_blocks.push_back(
        {sheet.picture.size.height(), sheet.picture.breaks, [paint = sheet.picture.paint](QPainter &painter) {
             painter.translate(margin, 0);
             paint(painter);
         }});
    bool isFirst = true;
    for (const QString &paragraph : sheet.explanation) {
        if (isFirst)
            m_blocks.push_back({margin, {}, [](QPainter &) {}});
        isFirst = false;
        addText(paragraph, margin / 4);
    }
}

void SheetBlocks::addText(const QString &html, int below)
{
    const std::shared_ptr<QTextDocument> document = documentOf(html, m_width - 2 * margin);
    const int height = static_cast<int>(std::ceil(document->size().height())) + below;
    m_blocks.push_back({height, {}, [document](QPainter &painter) {
                            painter.translate(margin, 0);
                            QAbstractTextDocumentLayout::PaintContext context;
                            context.palette = Theme::light().palette();
                            document->documentLayout()->draw(&painter, context);
                        }});
}

int SheetBlocks::height() const
{
    int height = 2 * margin;
    for (const Block &block : m_blocks)
        height += block.height;
    return height;
}

void SheetBlocks::paint(QPainter &painter) const
{
    std::vector<Piece> all;
    int y = margin;
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        all.push_back({block, 0, m_blocks[block].height, y});
        y += m_blocks[block].height;
    }
    painter.fillRect(QRect(0, 0, m_width, height()), Theme::light().pane);
    paint(painter, all);
}

void SheetBlocks::paint(QPainter &painter, const std::vector<Piece> &page) const
{
    for (const Piece &piece : page) {
        const Block &block = m_blocks[piece.block];
        painter.save();
        if (piece.from > 0 || piece.until < block.height)
            painter.setClipRect(QRect(0, piece.y, m_width, piece.until - piece.from));
        painter.translate(0, piece.y - piece.from);
        block.paint(painter);
        painter.restore();
    }
}

std::vector<std::vector<SheetBlocks::Piece>> SheetBlocks::pages(int height) const
{
    std::vector<std::vector<Piece>> pages(1);
    int y = 0;
    for (std::size_t number = 0; number < m_blocks.size(); ++number) {
        const Block &block = m_blocks[number];
        int from = 0;
        while (from < block.height) {
            int until = block.height;
            if (y + until - from > height) {
                // The last place where it fits; where there is none, a new page, and in the end a cut anywhere.
                const auto next = std::ranges::upper_bound(block.breaks, from + height - y);
                const bool fits = next != block.breaks.begin() && *std::prev(next) > from;
                if (!fits && y > 0) {
                    pages.emplace_back();
                    y = 0;
                    continue;
                }
                until = fits ? *std::prev(next) : std::min(block.height, from + height);
            }
            pages.back().push_back({number, from, until, y});
            y += until - from;
            from = until;
            if (from < block.height) {
                pages.emplace_back();
                y = 0;
            }
        }
    }
    return pages;
}

} // namespace rungs
