// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_rows.h"

#include "core/connection/story.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"
#include "ui/ladder/rung_label.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(rungs::LecturePage)

public:
    static QString hidden(FrameId frame)
    {
        return tr("%1 ?", "the number of a segment that is hidden").arg(frameNumber(frame));
    }
    static QString run(FrameId first, FrameId last, const QString &what)
    {
        return tr("%1 to %2: %3", "numbers of segments: how many, how long")
            .arg(frameNumber(first))
            .arg(frameNumber(last))
            .arg(what);
    }
};

class Rows
{
public:
    Rows(LecturePage &page, const LectureLadder &ladder, FrameId lastShown)
        : m_page(page)
        , m_ladder(ladder)
        , m_lastShown(lastShown)
    { }

    void add(std::size_t index, bool isCurrent)
    {
        const LecturePlan::Unit &unit = m_ladder.plan[index];
        const LadderRung &rung = m_ladder.contents.rungs[unit.first];
        LectureRow row;
        row.frame = rung.frame;
        row.from = rung.from;
        row.isCurrent = isCurrent;
        row.isHidden = m_lastShown.isValid() && rung.frame > m_lastShown;
        if (row.isHidden) {
            row.forms = QStringList{RowWords::hidden(rung.frame), QString::number(frameNumber(rung.frame))};
            row.style.line = ArrowStyle::Line::dotted;
        } else if (unit.band) {
            describeRun(row, unit);
        } else {
            row.style = rung.style;
            row.beginsBetween = rung.beginsBetween;
            const RungLabel label = rungLabel(m_ladder.selection, m_ladder.options, m_ladder.story, rung);
            for (const QString &form : label.forms)
                row.forms.append(form.simplified());
            addPills(row, unit.first);
            findStart(row, rung);
        }
        m_page.rows.push_back(std::move(row));
    }

    /// The states before the first row.
    void addStatesBefore()
    {
        const LecturePlan::Unit &unit = m_ladder.plan[m_first];
        const LadderRung &rung = m_ladder.contents.rungs[unit.first];
        if (m_ladder.story == nullptr || rung.inStory >= m_ladder.story->rungs.size())
            return;
        for (const Side side : bothSides)
            m_page.before[side] = stateBefore(*m_ladder.story, m_ladder.story->rungs[rung.inStory], side);
    }

    void setFirst(std::size_t unit) { m_first = unit; }

private:
    void describeRun(LectureRow &row, const LecturePlan::Unit &unit) const
    {
        const LadderBand &band = m_ladder.contents.bands[*unit.band];
        const QString what = bandLabel(band);
        row.isRun = true;
        row.forms = QStringList{RowWords::run(row.frame, m_ladder.contents.rungs[unit.end() - 1].frame, what), what};
        if (m_ladder.story != nullptr)
            row.details.append(bandDetails(band, m_ladder.story->summary.opening));
    }

    void addPills(LectureRow &row, std::uint32_t rung) const
    {
        const std::vector<LadderPill> &pills = m_ladder.contents.pills;
        const LadderRung &what = m_ladder.contents.rungs[rung];
        // A state that the next segment brings about can stand beside this one.
        const bool isLast = row.frame == m_lastShown;
        const bool isKnown = m_ladder.story != nullptr && what.inStory < m_ladder.story->rungs.size();
        for (auto pill = std::ranges::lower_bound(pills, rung, {}, &LadderPill::rung);
             pill != pills.end() && pill->rung == rung; ++pill) {
            if (pill->isBeforeAll)
                continue;
            if (isLast && isKnown && m_ladder.story->rungs[what.inStory].states[pill->side] != pill->state)
                continue;
            row.pills.push_back({pill->side, pill->state});
        }
    }

    void findStart(LectureRow &row, const LadderRung &rung) const
    {
        if (rung.sentBefore == LadderRung::none)
            return;
        const std::size_t before = m_ladder.plan.indexOf(rung.sentBefore);
        row.sentBefore = before >= m_first ? before - m_first : 0;
    }

    LecturePage &m_page;
    const LectureLadder &m_ladder;
    FrameId m_lastShown;
    std::size_t m_first = 0;
};

} // namespace

void addRows(LecturePage &page, const LectureLadder &ladder, std::size_t current, std::size_t most, FrameId lastShown)
{
    const Opening opening = ladder.story != nullptr ? ladder.story->summary.opening : Opening::missing;
    for (const Side side : bothSides)
        page.ends[side] = plainText(sideTitle(opening, side));
    const std::size_t before = std::min(current, most > 2 ? most - 2 : 0);
    const std::size_t first = current - before;
    Rows rows(page, ladder, lastShown);
    rows.setFirst(first);
    rows.addStatesBefore();
    for (std::size_t i = first; i < ladder.plan.size() && i <= current + 1; ++i)
        rows.add(i, i == current);
}

} // namespace rungs
