// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_painter.h"

#include "core/text/address_text.h"
#include "core/text/ladder_mark.h"
#include "core/text/side_text.h"
#include "ui/ladder/ladder_arrow.h"
#include "ui/ladder/ladder_metrics.h"
#include "ui/ladder/placed_label.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

QColor labelColor(ArrowStyle::Note note, const Theme &theme)
{
    switch (note) {
    case ArrowStyle::Note::remarkable:
        return theme.note;
    case ArrowStyle::Note::wrong:
        return theme.warning;
    case ArrowStyle::Note::none:
        break;
    }
    return theme.text;
}

} // namespace

LadderPainter::LadderPainter(QPainter &painter, const LadderScene &scene, const LadderLayout &layout,
                             const LadderSection &section, const RungLabels &labels, const Theme &theme,
                             const QWidget &widget)
    : m_painter(painter)
    , m_scene(scene)
    , m_contents(*scene.contents)
    , m_layout(layout)
    , m_section(section)
    , m_labels(labels)
    , m_theme(theme)
    , m_widget(widget)
{ }

void LadderPainter::paint(bool isScrolled, int buttonWidth)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setClipRect(m_section.body());
    paintPhases();
    paintLifelines();
    paintRungs();
    paintPills();
    m_painter.setClipping(false);
    paintHead(Side::client, buttonWidth);
    paintHead(Side::server, buttonWidth);
    if (isScrolled) {
        m_painter.setPen(m_theme.grid);
        m_painter.drawLine(0, m_section.headHeight() - 1, m_section.size().width(), m_section.headHeight() - 1);
    }
}

void LadderPainter::paintHead(Side side, int buttonWidth)
{
    const LadderMetrics metrics = m_layout.metrics();
    const ConnectionRow row = *m_scene.connection;
    const bool isClient = side == Side::client;
    const int clientX = m_layout.lifelineX(Side::client);
    const int serverX = m_layout.lifelineX(Side::server);
    const int middle = (clientX + serverX) / 2;
    // Each end has half of the width; the text is above its lifeline where there is room.
    const QRect half =
        isClient ? QRect(metrics.margin, 0, middle - 2 * metrics.margin, metrics.lineHeight)
                 : QRect(middle + metrics.margin, 0, m_section.size().width() - middle - metrics.margin - buttonWidth,
                         metrics.lineHeight);
    const auto write = [&](const QFont &font, const QColor &color, const QString &text, int top) {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideMiddle, half.width());
        const int width = m_painter.fontMetrics().horizontalAdvance(shown);
        const int rightmost = std::max(half.left(), half.right() + 1 - width);
        const int left = std::clamp((isClient ? clientX : serverX) - width / 2, half.left(), rightmost);
        m_painter.drawText(QRect(left, top, width + 1, metrics.lineHeight), Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    const QString name = plainText(sideTitle(m_scene.opening(), side));
    const QString certain =
        row.openingSeen ? name : tr("%1 (likely)", "an endpoint, if the handshake was not captured").arg(name);
    write(boldFont(m_widget.font()), isClient ? m_theme.clientText : m_theme.serverText, certain, metrics.margin / 2);
    write(endpointFont(&m_widget), m_theme.dimText,
          QString::fromStdString(endpointText(isClient ? row.client : row.server)),
          metrics.margin / 2 + metrics.lineHeight);
}

void LadderPainter::paintLifelines()
{
    const double thickness = std::max(2.0, m_layout.metrics().lineHeight / 9.0);
    for (const Side side : {Side::client, Side::server}) {
        m_painter.setPen(QPen(m_theme.of(side), thickness));
        const int x = m_layout.lifelineX(side);
        m_painter.drawLine(x, m_section.headHeight(), x, m_section.size().height());
    }
}

void LadderPainter::paintRungs()
{
    // The arrows that cross others, and their labels, are painted first.
    std::vector<std::uint32_t> rungs = m_section.lateRungs();
    const std::vector<QLineF> crossing = m_section.obstacles(rungs);
    const auto [first, end] =
        m_layout.rowsBetween(m_section.top() + m_section.headHeight() - m_layout.slotHeight(), m_section.bottom());
    for (std::uint32_t row = first; row < end; ++row) {
        const LadderRow what = m_layout.row(row);
        if (what.isBand)
            paintBand(what.index);
        else if (m_contents.rungs[what.index].sentBefore >= what.index)
            rungs.push_back(what.index);
    }
    for (const std::uint32_t rung : rungs)
        paintArrowOf(rung);
    paintAnswers();
    for (const std::uint32_t rung : rungs)
        paintLabelOf(rung, crossing);
}

void LadderPainter::paintArrowOf(std::uint32_t rung)
{
    const LadderRung &what = m_contents.rungs[rung];
    const LadderLayout::Place place = m_section.placeOf(rung);
    const QLineF whole(place.tail, place.head);
    const QLineF arrow(what.beginsBetween ? whole.pointAt(1.0 / 3) : place.tail, place.head);
    if (what.frame == m_scene.selected) {
        m_painter.setPen(QPen(m_theme.selection, m_layout.metrics().lineHeight * 0.55, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(arrow);
        if (m_widget.hasFocus() && !m_scene.currentBand) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_theme.selectionEdge, 1, Qt::DotLine));
            m_painter.drawRect(QRectF(place.slot).adjusted(1.5, 0.5, -1.5, -0.5));
        }
    }
    const QColor color = what.style.head == ArrowStyle::Head::barred ? m_theme.warning
                         : what.beginsBetween                        ? m_theme.note
                                                                     : m_theme.of(what.from);
    paintArrow(m_painter, arrow, what.style, color, m_layout.metrics().lineHeight);
}

void LadderPainter::paintLabelOf(std::uint32_t rung, std::span<const QLineF> crossing)
{
    const LadderRung &what = m_contents.rungs[rung];
    const LadderLayout::Place place = m_section.placeOf(rung);
    const bool isSelected = what.frame == m_scene.selected;
    const QFont labelFont = isSelected ? boldFont(m_widget.font()) : m_widget.font();
    m_painter.setFont(labelFont);
    const auto [label, box] =
        placedLabel(m_layout, m_section, m_labels.of(rung), rung, m_painter.fontMetrics(), crossing);
    if (box.isEmpty())
        return;
    const double width = QLineF(box[3], box[2]).length();
    m_painter.save();
    m_painter.translate(box[3]);
    m_painter.rotate(-QLineF(box[3], box[2]).angle());
    if (!crossing.empty() && (!isSelected || place.isLate)) {
        // A line that still crosses the label stays visible, but does not strike it out.
        QColor veil = m_theme.pane;
        veil.setAlphaF(0.8F);
        const double height = m_painter.fontMetrics().height();
        m_painter.fillRect(QRectF(-2, -height * 0.9, width + 4, height * 0.9), veil);
    }
    m_painter.setPen(labelColor(what.style.note, m_theme));
    m_painter.drawText(QPointF(0, -m_painter.fontMetrics().descent()), label);
    m_painter.restore();

    if (place.time.width() > m_layout.metrics().lineHeight && place.slot.bottom() > 0
        && place.slot.top() < m_section.size().height()) {
        m_painter.setFont(timeFont(&m_widget));
        m_painter.setPen(isSelected ? m_theme.text : m_theme.dimText);
        m_painter.drawText(place.time, Qt::AlignLeft | Qt::AlignVCenter, m_labels.of(rung).time);
    }
}

void LadderPainter::paintBand(std::uint32_t band)
{
    const LadderBand &what = m_contents.bands[band];
    const QRectF box = m_section.bandRect(band);
    const double radius = box.height() / 4;
    const auto rung = m_scene.currentRung();
    const bool holdsSelected = rung && !m_scene.isUnfolded(band) && m_contents.bandOf(*rung) == band;
    const bool isCurrent = m_scene.currentBand == band;
    m_painter.setPen(QPen(isCurrent ? m_theme.selectionEdge : m_theme.border, isCurrent ? 2 : 1));
    m_painter.setBrush(holdsSelected || isCurrent ? m_theme.selection : m_theme.paneHeading);
    m_painter.drawRoundedRect(box, radius, radius);
    if (!m_scene.isUnfolded(band)) {
        // The edges of the folded rungs.
        m_painter.setPen(QPen(m_theme.border, 1));
        const double inset = box.height() / 3;
        for (const double below : {2.5, 5.0})
            m_painter.drawLine(QPointF(box.left() + inset, box.bottom() + below),
                               QPointF(box.right() - inset, box.bottom() + below));
    }
    m_painter.setFont(m_widget.font());
    m_painter.setPen(m_theme.text);
    const QString mark = m_scene.isUnfolded(band) ? QStringLiteral("\u25be  ") : QStringLiteral("\u25b8  ");
    const QString text =
        m_painter.fontMetrics().elidedText(mark + bandLabel(what), Qt::ElideRight, static_cast<int>(box.width()));
    m_painter.drawText(box, Qt::AlignCenter, text);
}

/// A thin line from where a segment arrived to where its acknowledgment was sent.
void LadderPainter::paintAnswers()
{
    const double line = m_layout.metrics().lineHeight;
    for (const LadderScene::Answer &answer : m_scene.answers()) {
        const Side side = m_contents.rungs[answer.acknowledgment].from;
        QPointF from = m_layout.pointOf(answer.data, side, m_section.top());
        QPointF to = m_layout.pointOf(answer.acknowledgment, side, m_section.top());
        const double limit = 4.0 * m_section.size().height();
        from.setY(std::clamp(from.y(), -limit, limit));
        to.setY(std::clamp(to.y(), -limit, limit));
        const double reach = std::min(3.0 * line, line + std::abs(to.y() - from.y()) / 3);
        const QPointF inward(side == Side::server ? -reach : reach, 0);
        QPainterPath path(from);
        path.cubicTo(from + inward, to + inward, to);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.selectionEdge, std::max(1.2, line / 14)));
        m_painter.drawPath(path);
        m_painter.setBrush(m_theme.selectionEdge);
        for (const QPointF &end : {from, to})
            m_painter.drawEllipse(end, line / 6, line / 6);
    }
}

void LadderPainter::paintPills()
{
    if (m_layout.metrics().gutterWidth == 0)
        return;
    m_painter.setFont(pillFont(&m_widget));
    for (const std::uint32_t pill : m_section.pills()) {
        const QRectF box = m_section.pillRect(pill);
        m_painter.setPen(QPen(m_theme.pillEdge, 1));
        m_painter.setBrush(m_theme.pill);
        m_painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        m_painter.setPen(m_theme.pillText);
        m_painter.drawText(box, Qt::AlignCenter,
                           pillText(m_contents.pills[pill].state, m_layout.metrics().arePillsBrief));
    }
}

/// A bracket at the right edge for each phase, with its name along it.
void LadderPainter::paintPhases()
{
    if (m_layout.metrics().phaseWidth == 0)
        return;
    const int line = m_layout.metrics().lineHeight;
    m_painter.setFont(phaseFont(&m_widget));
    const auto isAbove = [&](const LadderPhase &phase) {
        return m_layout.rowTop(m_layout.rowOf(phase.first + phase.count - 1) + 1) < m_section.top();
    };
    for (auto phase = std::ranges::partition_point(m_contents.phases, isAbove); phase != m_contents.phases.end();
         ++phase) {
        const QRect place = m_layout.phaseRect(*phase, m_section.top(), m_section.size().height());
        if (place.top() > m_section.size().height())
            break;
        const double x = place.left() + line * 0.25;
        const double arm = line * 0.3;
        m_painter.setPen(QPen(m_theme.dimText, 1));
        m_painter.drawPolyline(QPolygonF({{x - arm, place.top() + 0.5},
                                          {x, place.top() + 0.5},
                                          {x, place.bottom() + 0.5},
                                          {x - arm, place.bottom() + 0.5}}));
        const QRect shown = place & m_section.body();
        const QString name = plainText(phaseText(phase->phase));
        if (m_painter.fontMetrics().horizontalAdvance(name) > shown.height())
            continue;
        m_painter.save();
        m_painter.translate(x + line * 0.15, shown.center().y());
        m_painter.rotate(90);
        m_painter.drawText(QRectF(-shown.height() / 2.0, -line, shown.height(), line), Qt::AlignCenter, name);
        m_painter.restore();
    }
}

} // namespace rungs
