// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/sequence_strip.h"

#include "ui/state/selection.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

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

SequenceStrip::SequenceStrip(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
{
    installPaintedItems();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Sequence numbers"));
    connect(&selection, &Selection::optionsChanged, this, &SequenceStrip::relayout);
    clear();
}

void SequenceStrip::setSegment(const Story *story, std::size_t index)
{
    m_space = sequenceSpace(*story, index);
    m_frame = story->rungs[index].frame;
    const auto side = static_cast<std::size_t>(m_space.of);
    m_base = story->hasBase[side] ? std::optional(story->base[side]) : std::nullopt;
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
    if (m_space.isOfAcknowledgment)
        return m_space.of == Side::client ? tr("The client's numbers, which this segment acknowledges")
                                          : tr("The server's numbers, which this segment acknowledges");
    return m_space.of == Side::client ? tr("The client's numbers") : tr("The server's numbers");
}

QString SequenceStrip::nameOf(Kind kind) const
{
    switch (kind) {
    case Kind::acknowledged:
        return tr("acknowledged");
    case Kind::inFlight:
        return tr("on the way");
    case Kind::lost:
        return tr("lost");
    case Kind::sacked:
        return tr("arrived beyond a hole (SACK)");
    case Kind::missing:
        return tr("not in the capture");
    case Kind::room:
        return tr("may be sent");
    case Kind::beyond:
        return tr("beyond the window");
    case Kind::unknown:
        return m_space.isScaleUnknown ? tr("window unknown: its scale is not in the capture") : tr("window unknown");
    }
    return {};
}

void SequenceStrip::relayout()
{
    if (!m_frame.isValid())
        return;
    const SequenceStripMetrics metrics = metricsOf(this);
    const bool isRelative = m_selection.options().sequenceNumbers == NumberForm::relative;
    m_layout = SequenceStripLayout(m_space, isRelative ? m_base : std::nullopt, width(), metrics);
    m_legend.clear();
    const bool hasNumbers = !m_space.segment.isEmpty();
    const QString segment = !m_space.isOfAcknowledgment ? tr("#%1")
                            : hasNumbers                ? tr("what #%1 acknowledges")
                                                        : tr("how far #%1 acknowledges");
    const Sign::What shape = hasNumbers ? Sign::What::segment : Sign::What::place;
    m_legend.push_back({shape, Kind::unknown, segment.arg(frameNumber(m_frame)), {}});
    for (const Kind kind : {Kind::acknowledged, Kind::inFlight, Kind::lost, Kind::sacked, Kind::missing, Kind::room,
                            Kind::beyond, Kind::unknown}) {
        if (m_layout.has(kind))
            m_legend.push_back({Sign::What::part, kind, nameOf(kind), {}});
    }
    if (m_layout.windowEdge())
        m_legend.push_back({Sign::What::windowEdge, Kind::unknown, tr("window edge"), {}});
    std::vector<int> widths;
    for (const Sign &sign : m_legend)
        widths.push_back(fontMetrics().horizontalAdvance(sign.text) + 2 * fontMetrics().height() + metrics.charWidth);
    const std::vector<QRect> rects = SequenceStripLayout::flow(
        widths, SequenceStripLayout::heightFor(metrics) + metrics.margin / 2, width(), metrics);
    for (std::size_t i = 0; i < rects.size(); ++i)
        m_legend[i].rect = rects[i];
    updateGeometry();
    update();
}

FrameId SequenceStrip::frameAt(SequenceNumber place) const
{
    FrameId frame;
    for (const SequenceSpace::Sent &sent : m_space.flight) {
        if (!place.isBefore(sent.range.begin) && place.isBefore(sent.range.end))
            frame = sent.frame; // the latest that brought it
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
    return tr("%1 up to %2, %3 bytes")
        .arg(m_layout.text(*part.begin), m_layout.text(*part.end))
        .arg(static_cast<std::uint32_t>(part.end->since(*part.begin)));
}

QString SequenceStrip::tipAt(QPoint point) const
{
    const int item = m_layout.partAt(point);
    if (item < 0)
        return {};
    const QString text = tr("%1: %2", "what a part of the strip is: its numbers").arg(itemName(item), rangeText(item));
    const std::optional<SequenceNumber> place = m_layout.placeAt(point.x());
    const FrameId frame = place ? frameAt(*place) : FrameId{};
    return frame.isValid() ? text + u'\n' + tr("Here: segment #%1").arg(frameNumber(frame)) : text;
}

void SequenceStrip::moveTo(int item)
{
    m_current = std::clamp(item, 0, itemCount() - 1);
    announceCurrentItem(this);
    update();
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
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (itemCount() == 0 || !isPlain) {
        QWidget::keyPressEvent(event);
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
        QWidget::keyPressEvent(event);
    }
}

bool SequenceStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void SequenceStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        relayout();
}

void SequenceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

void SequenceStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && itemCount() > 0)
        m_current = 0;
    announceCurrentItem(this);
    update();
}

void SequenceStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace rungs
