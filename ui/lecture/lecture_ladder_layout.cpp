// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/rung_label.h"
#include "ui/lecture/lecture_frame.h"

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

constexpr double leastRowHeight = 4.6; ///< in sizes of text: two pills, one below the other
constexpr std::size_t mostRows = 5;
constexpr double tailAt = 0.4; ///< of the height of a row
constexpr double headAt = 0.8;

/// Lays out the rows between the lifelines.
class Ladder
{
public:
    Ladder(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
        : m_layout(layout)
        , m_page(page)
        , m_type(type)
        , m_area(area)
        , m_em(type.size())
        , m_places(LectureRowPlaces::of(area, type))
    {
        const double full = widestPill(false);
        const double gap = m_em * 0.3;
        const double leastLane = m_em * 13;
        m_isBrief = area.width() - 2 * (full + gap) < leastLane;
        m_pillWidth = m_isBrief ? widestPill(true) : full;
        m_x[Side::client] = area.left() + m_pillWidth + gap;
        m_x[Side::server] = area.right() - m_pillWidth - gap;
    }

    void place()
    {
        placeEnds();
        for (std::size_t i = 0; i < m_page.rows.size(); ++i)
            placeRow(i);
    }

private:
    QString pillText(TcpState state) const { return m_isBrief ? stateLetters(state) : stateName(state); }
    double pillHeight() const { return m_type.metrics(LectureRole::pill).height() * 1.2; }

    double widestPill(bool isBrief) const
    {
        double widest = m_em * 2;
        const auto take = [&](TcpState state) {
            const QString text = isBrief ? stateLetters(state) : stateName(state);
            widest = std::max(widest, m_type.sizeOf(text, LectureRole::pill).width() + m_em);
        };
        // Of all that can come, so that the lifelines stay where they are.
        for (unsigned state = 0; state <= static_cast<unsigned>(TcpState::timeWait); ++state)
            take(static_cast<TcpState>(state));
        return widest;
    }

    void placeEnds()
    {
        const double top = m_area.top() + m_type.metrics(LectureRole::end).height() + m_em * 0.2;
        for (const Side side : bothSides) {
            const QSizeF size = m_type.sizeOf(m_page.ends[side], LectureRole::end);
            const double left = std::clamp(m_x[side] - size.width() / 2, m_area.left(),
                                           std::max(m_area.left(), m_area.right() - size.width()));
            addText(m_layout, m_type, {left, m_area.top()}, m_page.ends[side], LectureRole::end);
            m_layout.texts.back().side = side;
            m_layout.lifelines.emplace_back(QLineF(m_x[side], top, m_x[side], m_area.bottom()), side);
            if (m_page.before[side] != TcpState::unknown)
                placePill(side, m_page.before[side], top + m_em * 0.1);
        }
    }

    void placePill(Side side, TcpState state, double top)
    {
        const QString text = pillText(state);
        const QSizeF size = m_type.sizeOf(text, LectureRole::pill);
        const double width = std::max(size.width() + m_em, m_em * 2);
        const double gap = m_em * 0.3;
        const double left = side == Side::client ? m_x[side] - gap - width : m_x[side] + gap;
        const QRectF box(left, top, width, pillHeight());
        m_layout.boxes.push_back({box, LectureBox::Kind::pill});
        addText(m_layout, m_type, box.center() - QPointF(size.width() / 2, size.height() / 2), text, LectureRole::pill);
    }

    void placePills(const LectureRow &row, double top)
    {
        const double height = pillHeight();
        const double step = height + m_em * 0.15;
        for (const Side side : bothSides) {
            std::vector<TcpState> states;
            for (const LectureRow::Pill &pill : row.pills) {
                if (pill.side == side)
                    states.push_back(pill.state);
            }
            // The last ones count, should there be more than a row has room for.
            const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(m_places.height / step)));
            const std::size_t first = states.size() > most ? states.size() - most : 0;
            const auto count = static_cast<double>(states.size() - first);
            const double wanted = row.from == side ? top + m_places.height * tailAt - height / 2
                                                   : top + m_places.height * headAt + height / 2 - count * step;
            const double lowest = top + m_places.height - count * step;
            double y = std::clamp(wanted, top, std::max(top, lowest));
            for (std::size_t i = first; i < states.size(); ++i, y += step)
                placePill(side, states[i], y);
        }
    }

    void placeRow(std::size_t index)
    {
        const LectureRow &row = m_page.rows[index];
        const double top = m_places.top + m_places.height * static_cast<double>(index);
        m_layout.rows.emplace_back(m_area.left(), top, m_area.width(), m_places.height);
        if (row.isRun) {
            placeRun(row, top);
            return;
        }
        LectureArrow arrow;
        const QPointF tail(m_x[row.from], top + m_places.height * tailAt);
        const QPointF head(m_x[opposite(row.from)], top + m_places.height * headAt);
        arrow.line = QLineF(tail, head);
        arrow.style = row.style;
        arrow.from = row.from;
        arrow.isCurrent = row.isCurrent;
        arrow.isHidden = row.isHidden;
        arrow.beginsBetween = row.beginsBetween;
        if (row.sentBefore && *row.sentBefore < index)
            placeDelay(arrow, *row.sentBefore);
        placeLabel(row, arrow.line);
        if (row.beginsBetween)
            arrow.line.setP1(arrow.line.pointAt(1.0 / 3));
        m_layout.arrows.push_back(arrow);
        placePills(row, top);
    }

    /// Beside its sender's lifeline, from where it left: it was under way while the others overtook it.
    void placeDelay(LectureArrow &arrow, std::size_t since)
    {
        const double inward = arrow.from == Side::client ? m_em * 0.7 : -m_em * 0.7;
        const double x = m_x[arrow.from];
        const double left = m_places.top + m_places.height * (static_cast<double>(since) + tailAt * 0.55);
        arrow.line.setP1({x + inward, arrow.line.p1().y()});
        arrow.delay = QPolygonF({{x, left}, {x + inward, left + m_em * 0.5}, arrow.line.p1()});
    }

    void placeLabel(const LectureRow &row, const QLineF &line)
    {
        const double room = line.length() - m_em * 2;
        QString shown = row.forms.isEmpty() ? QString() : row.forms.last();
        for (const QString &form : row.forms) {
            if (m_type.sizeOf(form, LectureRole::label).width() <= room) {
                shown = form;
                break;
            }
        }
        LectureText label;
        label.text = shown;
        label.role = LectureRole::label;
        label.note = row.style.note;
        label.isDim = row.isHidden;
        label.size = m_type.sizeOf(shown, LectureRole::label);
        const QLineF rightward = line.dx() > 0 ? line : QLineF(line.p2(), line.p1());
        const QPointF along = (rightward.p2() - rightward.p1()) / rightward.length();
        const QPointF above(along.y(), -along.x());
        const double lift = label.size.height() + m_em * 0.45;
        label.topLeft = rightward.pointAt(0.5) - along * (label.size.width() / 2) + above * lift;
        label.angle = -rightward.angle();
        m_layout.texts.push_back(label);
    }

    void placeRun(const LectureRow &row, double top)
    {
        const double room = m_x[Side::server] - m_x[Side::client] - m_em * 1.6;
        std::vector<std::pair<QString, LectureRole>> lines;
        for (const QString &form : row.forms) {
            if (lines.empty() && m_type.sizeOf(form, LectureRole::label).width() <= room)
                lines.emplace_back(form, LectureRole::label);
        }
        if (lines.empty()) {
            for (const QString &line : m_type.wrapped(row.forms.value(row.forms.size() - 1), LectureRole::label, room))
                lines.emplace_back(line, LectureRole::label);
        }
        double height = 0;
        for (const auto &[text, role] : lines)
            height += m_type.metrics(role).height();
        const QRectF box(m_x[Side::client] + m_em * 0.4, top + (m_places.height - height - m_em * 0.8) * 0.6,
                         room + m_em * 0.8, height + m_em * 0.8);
        m_layout.boxes.push_back({box, row.isCurrent ? LectureBox::Kind::currentRun : LectureBox::Kind::run});
        double y = box.top() + m_em * 0.4;
        for (const auto &[text, role] : lines) {
            const double width = m_type.sizeOf(text, role).width();
            y = addText(m_layout, m_type, {box.center().x() - width / 2, y}, text, role).bottom();
        }
    }

    LectureLayout &m_layout;
    const LecturePage &m_page;
    const LectureType &m_type;
    QRectF m_area;
    double m_em;
    LectureRowPlaces m_places;
    BySide<double> m_x;
    double m_pillWidth = 0;
    bool m_isBrief = false;
};

void layOutPlain(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
{
    double y = area.top() + area.height() * 0.2;
    for (const QString &paragraph : page.plain) {
        for (const QString &line : type.wrapped(paragraph, LectureRole::plain, area.width())) {
            const double width = type.sizeOf(line, LectureRole::plain).width();
            y = addText(layout, type, {area.center().x() - width / 2, y}, line, LectureRole::plain).bottom();
        }
    }
}

} // namespace

LectureRowPlaces LectureRowPlaces::of(const QRectF &ladder, const LectureType &type)
{
    const double em = type.size();
    LectureRowPlaces places;
    places.top = ladder.top() + type.metrics(LectureRole::end).height() + type.metrics(LectureRole::pill).height() * 1.2
                 + em * 0.4;
    const double room = ladder.bottom() - places.top;
    const auto fitting = static_cast<std::size_t>(std::max(2.0, std::floor(room / (em * leastRowHeight))));
    places.most = std::min(fitting, mostRows);
    places.height = room / static_cast<double>(places.most);
    return places;
}

void layOutLadder(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
{
    if (page.rows.empty())
        layOutPlain(layout, page, type, area);
    else
        Ladder(layout, page, type, area).place();
}

} // namespace rungs
