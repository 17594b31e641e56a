// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_frame.h"

#include <algorithm>

namespace rungs {

namespace {

/// How much is left out, where there is no room for all.
struct Omission
{
    qsizetype mostTexts = 100;
    qsizetype mostFields = 100;
    qsizetype mostMeanings = 100; ///< of the first fields
    bool hasNotes = true;

    /// From nothing to everything that can be.
    static std::vector<Omission> all(const LecturePage &page)
    {
        std::vector<Omission> steps{{}};
        Omission now;
        const auto add = [&] { steps.push_back(now); };
        if (!page.areTextsNeeded) {
            for (qsizetype most = page.texts.size() - 1; most >= 1; --most) {
                now.mostTexts = most;
                add();
            }
        }
        for (qsizetype most = page.fields.size() - 1; most >= 0; --most) {
            now.mostMeanings = most;
            add();
        }
        for (qsizetype most = page.fields.size() - 1; most >= 2; --most) {
            now.mostFields = most;
            add();
        }
        if (!page.areTextsNeeded) {
            now.mostTexts = 0;
            add();
        }
        now.hasNotes = false;
        add();
        for (qsizetype most = std::min<qsizetype>(page.fields.size() - 1, 1); most >= 0; --most) {
            now.mostFields = most;
            add();
        }
        return steps;
    }
};

class About
{
public:
    About(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area,
          const Omission &omission)
        : m_layout(layout)
        , m_page(page)
        , m_type(type)
        , m_area(area)
        , m_omission(omission)
        , m_em(type.size())
        , m_y(area.top())
    { }

    /// @return where it ends
    double place()
    {
        if (!m_page.place.isEmpty())
            addLines(m_page.place, LectureRole::place, true);
        const qsizetype fields = std::min(m_page.fields.size(), m_omission.mostFields);
        for (qsizetype i = 0; i < fields; ++i)
            placeField(m_page.fields[i], i < m_omission.mostMeanings);
        placeCard();
        return m_y;
    }

private:
    void addLines(const QString &text, LectureRole role, bool isDim)
    {
        for (const QString &line : m_type.wrapped(text, role, m_area.width()))
            m_y = addText(m_layout, m_type, {m_area.left(), m_y}, line, role, isDim).bottom();
    }

    void placeField(const LectureField &field, bool hasMeaning)
    {
        m_y += m_em * 0.6;
        addLines(field.name, LectureRole::fieldName, false);
        m_y += m_em * 0.15;
        if (!field.bytes.isEmpty())
            placeBytes(field.bytes);
        if (!field.flags.isEmpty())
            placeFlags(field.flags);
        for (const QString &sum : field.sums)
            placeSum(sum);
        if (m_omission.hasNotes || (field.bytes.isEmpty() && field.flags.isEmpty())) {
            for (const QString &note : field.notes)
                addLines(note, LectureRole::note, true);
        }
        if (hasMeaning && !field.meaning.isEmpty())
            addLines(field.meaning, LectureRole::note, true);
    }

    /// Its columns line up, so it is never broken where it fits.
    void placeSum(const QString &sum)
    {
        if (m_type.sizeOf(sum, LectureRole::sum).width() <= m_area.width())
            m_y = addText(m_layout, m_type, {m_area.left(), m_y}, sum, LectureRole::sum).bottom();
        else
            addLines(sum, LectureRole::sum, false);
    }

    void placeBytes(const QStringList &bytes)
    {
        const double gap = m_em * 0.3;
        const double room = (m_area.width() + gap) / static_cast<double>(bytes.size()) - gap;
        const double text = m_type.sizeOf(bytes.first(), LectureRole::byte).width();
        const double width = std::min(room, std::max(text + m_em * 0.6, m_em * 4));
        const double height = m_type.metrics(LectureRole::byte).height() + m_em * 0.6;
        double left = m_area.left();
        for (const QString &byte : bytes) {
            const QRectF box(left, m_y, width, height);
            m_layout.boxes.push_back({box, LectureBox::Kind::byte});
            center(box, byte, LectureRole::byte);
            left += width + gap;
        }
        m_y += height + m_em * 0.3;
    }

    void placeFlags(const QList<LectureField::Flag> &flags)
    {
        const double gap = m_em * 0.15;
        const double width = std::min(m_em * 3.2, (m_area.width() + gap) / static_cast<double>(flags.size()) - gap);
        const double name = m_type.metrics(LectureRole::flagName).height();
        const double bit = m_type.metrics(LectureRole::flagBit).height();
        // All names or none of them in full.
        const bool areNamesWhole = std::ranges::all_of(flags, [&](const LectureField::Flag &flag) {
            return m_type.sizeOf(flag.name, LectureRole::flagName).width() <= width - 2;
        });
        double left = m_area.left();
        for (const LectureField::Flag &flag : flags) {
            const QRectF box(left, m_y, width, name + bit + m_em * 0.4);
            m_layout.boxes.push_back({box, flag.isSet ? LectureBox::Kind::setFlag : LectureBox::Kind::flag});
            center({left, m_y + m_em * 0.15, width, name}, areNamesWhole ? flag.name : flag.name.left(1),
                   LectureRole::flagName);
            center({left, m_y + m_em * 0.15 + name, width, bit}, flag.isSet ? QStringLiteral("1") : QStringLiteral("0"),
                   LectureRole::flagBit);
            left += width + gap;
        }
        m_y += name + bit + m_em * 0.7;
    }

    void center(const QRectF &box, const QString &text, LectureRole role)
    {
        const QSizeF size = m_type.sizeOf(text, role);
        addText(m_layout, m_type, box.center() - QPointF(size.width() / 2, size.height() / 2), text, role);
    }

    void placeCard()
    {
        const qsizetype texts = std::min(m_page.texts.size(), m_omission.mostTexts);
        if (m_page.lead.isEmpty() && texts == 0)
            return;
        m_y += m_em * 0.8;
        const double padding = m_em * 0.8;
        const double width = m_area.width() - 2 * padding;
        const double top = m_y;
        // The card is painted before its texts.
        const std::size_t card = m_layout.boxes.size();
        m_layout.boxes.push_back({{}, LectureBox::Kind::card});
        m_y += padding * 0.8;
        const auto add = [&](const QString &text, LectureRole role) {
            for (const QString &line : m_type.wrapped(text, role, width))
                m_y = addText(m_layout, m_type, {m_area.left() + padding, m_y}, line, role).bottom();
        };
        if (!m_page.lead.isEmpty())
            add(m_page.lead, LectureRole::lead);
        for (qsizetype i = 0; i < texts; ++i) {
            if (i > 0 || !m_page.lead.isEmpty())
                m_y += m_em * 0.3;
            add(m_page.texts[i], LectureRole::text);
        }
        m_y += padding * 0.8;
        m_layout.boxes[card].rect = QRectF(m_area.left(), top, m_area.width(), m_y - top);
    }

    LectureLayout &m_layout;
    const LecturePage &m_page;
    const LectureType &m_type;
    QRectF m_area;
    Omission m_omission;
    double m_em;
    double m_y;
};

/// Ends the text where the area does.
void cutBelow(LectureLayout &layout, std::size_t firstText, std::size_t firstBox, double bottom)
{
    const auto isBelow = [bottom](const LectureText &text) { return text.topLeft.y() + text.size.height() > bottom; };
    const auto begin = layout.texts.begin() + static_cast<std::ptrdiff_t>(firstText);
    layout.texts.erase(std::remove_if(begin, layout.texts.end(), isBelow), layout.texts.end());
    if (layout.texts.size() > firstText) {
        layout.texts.back().text += QChar(0x2026);
        layout.texts.back().isCut = true;
    }
    for (std::size_t i = firstBox; i < layout.boxes.size(); ++i)
        layout.boxes[i].rect.setBottom(std::min(layout.boxes[i].rect.bottom(), bottom));
}

} // namespace

void layOutAbout(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
{
    const std::size_t texts = layout.texts.size();
    const std::size_t boxes = layout.boxes.size();
    for (const Omission &omission : Omission::all(page)) {
        layout.texts.resize(texts);
        layout.boxes.resize(boxes);
        if (About(layout, page, type, area, omission).place() <= area.bottom())
            return;
    }
    layout.fits = false;
    cutBelow(layout, texts, boxes, area.bottom());
}

} // namespace rungs
