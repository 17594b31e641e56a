// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stream/stream_view.h"

#include <memory>

class QPainter;
class QTextLayout;

namespace rungs {

/// Paints the rows of a stream that are on show.
class StreamPainter
{
public:
    StreamPainter(const StreamView &view, QPainter &painter, const Theme &theme)
        : m_view(view)
        , m_painter(painter)
        , m_theme(theme)
    { }

    void paintAll() const;

    /// One row of text, laid out in the font of the view.
    static std::unique_ptr<QTextLayout> laidOut(const QString &text, const StreamView &view);

private:
    void paintRow(int index) const;
    void paintGutter(const StreamView::Shown &shown, const QRect &place) const;
    void paintWords(const StreamView::Shown &shown, const QRect &place) const;
    void paintBytes(const StreamView::Shown &shown, const QRect &place) const;
    QColor backgroundOf(const StreamRow &row, std::uint32_t byte) const;
    bool isSelected(const StreamRow &row, std::uint32_t byte) const;
    bool isMatch(const StreamRow &row, std::uint32_t byte) const;

    const StreamView &m_view;
    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace rungs
