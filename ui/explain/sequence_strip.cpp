// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/sequence_strip.h"

#include "core/text/side_text.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rungs {

namespace {

SequenceStripMetrics metricsOf(const QWidget *widget)
{
    const QFontMetrics font = widget->fontMetrics();
    SequenceStripMetrics metrics;
    metrics.charWidth = std::max(1, QFontMetrics(monospaceFont(widget)).horizontalAdvance(u'0'));
    metrics.lineHeight = std::max(1, font.height() * 9 / 8);
    metrics.margin = std::max(2, font.height() / 2);
    return metrics;
}

} // namespace

SequenceStrip::SequenceStrip(Selection &selection, const ViewOptions &options, QWidget *parent)
    : PaintedPane(parent)
    , m_selection(selection)
    , m_options(options)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Sequence numbers"));
    connect(&options, &ViewOptions::changed, this, &SequenceStrip::relayout);
    clear();
}

void SequenceStrip::setSegment(const Story *story, std::size_t index)
{
    m_space = sequenceSpace(*story, index);
    m_frame = story->rungs[index].frame;
    m_opening = story->summary.opening;
    m_base = story->hasBase[m_space.of] ? std::optional(story->base[m_space.of]) : std::nullopt;
    m_current = -1;
    setAccessibleDescription(legendTitle());
    relayout();
    setVisible(true);
}

void SequenceStrip::clear()
{
    m_frame = {};
    m_space = {};
    m_layout = {};
    m_legend.clear();
    m_current = -1;
    setVisible(false);
}

QSize SequenceStrip::sizeHint() const
{
    const SequenceStripMetrics metrics = metricsOf(this);
    const int legend =
        m_legend.empty() ? metrics.lineHeight : m_legend.back().rect.bottom() + 1 - m_legend.front().rect.top();
    return {metrics.charWidth * 40, SequenceStripLayout::heightFor(metrics) + legend + metrics.margin};
}

QString SequenceStrip::legendTitle() const
{
    const QString whose = plainText(sideName(m_opening, m_space.of));
    return m_space.isOfAcknowledgment ? tr("Sequence numbers of %1, acknowledged by this segment").arg(whose)
                                      : tr("Sequence numbers of %1").arg(whose);
}

QString SequenceStrip::nameOf(Kind kind) const
{
    switch (kind) {
    case Kind::acknowledged:
        return tr("acknowledged");
    case Kind::inFlight:
        return tr("in flight");
    case Kind::lost:
        return tr("lost");
    case Kind::sacked:
        return tr("selectively acknowledged (SACK)");
    case Kind::missing:
        return tr("not captured");
    case Kind::room:
        return tr("may be sent");
    case Kind::beyond:
        return tr("beyond the window");
    case Kind::unknown:
        return m_space.isScaleUnknown ? tr("window unknown: window scale not captured") : tr("window unknown");
    }
    return {};
}

void SequenceStrip::relayout()
{
    if (!m_frame.isValid())
        return;
    const SequenceStripMetrics metrics = metricsOf(this);
    const bool isRelative = m_options.isRelative();
    m_layout = SequenceStripLayout(m_space, isRelative ? m_base : std::nullopt, width(), metrics);
    m_legend.clear();
    const bool hasNumbers = !m_space.segment.isEmpty();
    const QString segment = !m_space.isOfAcknowledgment ? tr("#%1")
                            : hasNumbers                ? tr("what #%1 acknowledges")
                                                        : tr("how far #%1 acknowledges");
    const SequenceStripSign::What shape =
        hasNumbers ? SequenceStripSign::What::segment : SequenceStripSign::What::place;
    m_legend.push_back({shape, Kind::unknown, segment.arg(frameNumber(m_frame)), {}});
    for (const Kind kind : {Kind::acknowledged, Kind::inFlight, Kind::lost, Kind::sacked, Kind::missing, Kind::room,
                            Kind::beyond, Kind::unknown}) {
        if (m_layout.has(kind))
            m_legend.push_back({SequenceStripSign::What::part, kind, nameOf(kind), {}});
    }
    if (m_layout.windowEdge())
        m_legend.push_back({SequenceStripSign::What::windowEdge, Kind::unknown, tr("window edge"), {}});
    std::vector<int> widths;
    for (const SequenceStripSign &sign : m_legend)
        widths.push_back(fontMetrics().horizontalAdvance(sign.text) + 2 * fontMetrics().height() + metrics.charWidth);
    const std::vector<QRect> rects = SequenceStripLayout::flow(
        widths, SequenceStripLayout::heightFor(metrics) + metrics.margin / 2, width(), metrics);
    for (std::size_t i = 0; i < rects.size(); ++i)
        m_legend[i].rect = rects[i];
    updateGeometry();
    viewport()->update();
}

FrameId SequenceStrip::frameAt(SequenceNumber place) const
{
    FrameId frame;
    for (const SequenceSpace::Sent &sent : m_space.flight) {
        if (!place.isBefore(sent.range.begin) && place.isBefore(sent.range.end))
            frame = sent.frame; // the last one that carried it
    }
    return frame;
}

QString SequenceStrip::rangeText(int item) const
{
    const SequenceStripLayout::Part &part = m_layout.parts()[static_cast<std::size_t>(item)];
    if (!part.begin)
        return tr("everything before %1").arg(m_layout.text(*part.end));
    if (!part.end)
        return tr("from %1 on").arg(m_layout.text(*part.begin));
    return tr("%1 up to %2, %n byte(s)", nullptr, static_cast<int>(part.end->since(*part.begin)))
        .arg(m_layout.text(*part.begin), m_layout.text(*part.end));
}

void SequenceStrip::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    if (m_layout.isEmpty())
        return;
    SequenceStripPainter strip(painter, m_layout, m_legend, m_space.of, theme);
    strip.paintBar(font());
    if (hasFocus() && m_current >= 0 && m_current < itemCount()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selectionEdge, 2));
        painter.drawRect(itemRect(m_current).adjusted(1, 1, -1, -1));
    }
    strip.paintMarker(tr("#%1").arg(frameNumber(m_frame)));
    strip.paintNumbers(monospaceFont(this));
    strip.paintLegend(font());
}

QString SequenceStrip::toolTipAt(QPoint point) const
{
    const int item = m_layout.partAt(point);
    if (item < 0)
        return {};
    const QString text = tr("%1: %2", "what a part of the strip is: its numbers").arg(itemName(item), rangeText(item));
    const std::optional<SequenceNumber> place = m_layout.placeAt(point.x());
    const FrameId frame = place ? frameAt(*place) : FrameId{};
    return frame.isValid() ? text + u'\n' + tr("Segment #%1").arg(frameNumber(frame)) : text;
}

void SequenceStrip::moveTo(int item)
{
    m_current = std::clamp(item, 0, itemCount() - 1);
    updateCurrent();
}

int SequenceStrip::itemCount() const
{
    return static_cast<int>(m_layout.parts().size());
}

QString SequenceStrip::itemName(int item) const
{
    return nameOf(m_layout.parts()[static_cast<std::size_t>(item)].kind);
}

QString SequenceStrip::itemValue(int item) const
{
    return rangeText(item);
}

QRect SequenceStrip::itemRect(int item) const
{
    return m_layout.parts()[static_cast<std::size_t>(item)].rect;
}

int SequenceStrip::itemAt(QPoint point) const
{
    return m_layout.partAt(point);
}

void SequenceStrip::activateItem(int item)
{
    moveTo(item);
    const SequenceStripLayout::Part &part = m_layout.parts()[static_cast<std::size_t>(item)];
    const FrameId frame = part.begin ? frameAt(*part.begin) : FrameId{};
    if (frame.isValid())
        m_selection.selectFrame(frame);
}

void SequenceStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int item = m_layout.partAt(point);
    if (event->button() != Qt::LeftButton || item < 0)
        return;
    moveTo(item);
    const std::optional<SequenceNumber> place = m_layout.placeAt(point.x());
    const FrameId frame = place ? frameAt(*place) : FrameId{};
    if (frame.isValid())
        m_selection.selectFrame(frame);
}

void SequenceStrip::keyPressEvent(QKeyEvent *event)
{
    if (itemCount() == 0 || !isPlain(*event)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current < 0 ? 0 : m_current - 1);
        break;
    case Qt::Key_Right:
        moveTo(m_current + 1);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(itemCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activateItem(std::max(0, m_current));
        break;
    default:
        event->ignore();
    }
}

void SequenceStrip::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && itemCount() > 0)
        m_current = 0;
    PaintedPane::focusInEvent(event);
}

} // namespace rungs
