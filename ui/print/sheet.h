// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/picture.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace rungs {

/// What is exported or printed: a heading, a picture, and below it what explains it.
struct Sheet
{
    QString title;
    QString note; ///< beside the title, smaller
    Picture picture;
    QStringList explanation; ///< paragraphs in HTML, without colours of their own
    QDateTime date;          ///< of the capture, in UTC: what is made of the same capture is the same

    bool isEmpty() const { return picture.isEmpty(); }
};

/// A sheet as blocks, one below the other, in pixels at 100 %.
class SheetBlocks
{
public:
    struct Block
    {
        int height = 0;
        std::vector<int> breaks; ///< where it may be divided; empty: nowhere
        std::function<void(QPainter &painter)> paint;
    };

    explicit SheetBlocks(const Sheet &sheet);

    int width() const { return m_width; }
    int height() const;
    const std::vector<Block> &blocks() const { return m_blocks; }
    /// All of it below each other, on the ground of paper.
    void paint(QPainter &painter) const;

    /// The part of a block that is on a page.
    struct Piece
    {
        std::size_t block = 0;
        int from = 0;
        int until = 0;
        int y = 0; ///< on the page
    };
    /// Divides it into pages of @p height.
    std::vector<std::vector<Piece>> pages(int height) const;
    void paint(QPainter &painter, const std::vector<Piece> &page) const;

private:
    void addText(const QString &html, int below);

    int m_width = 0;
    std::vector<Block> m_blocks;
};

} // namespace rungs
