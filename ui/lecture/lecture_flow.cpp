// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_flow.h"

#include "core/connection/story.h"
#include "core/text/ladder_mark.h"
#include "core/text/packet_line.h"
#include "ui/ladder/rung_label.h"
#include "ui/lecture/lecture_rows.h"
#include "ui/lecture/lecture_subject.h"
#include "ui/text/capture_name.h"
#include "ui/text/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

LectureFlow::LectureFlow(Selection &selection, const ViewOptions &options, StoryCache &stories, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_options(options)
    , m_ladder(selection, options, stories)
    , m_plan(LecturePlan::of(*m_ladder.contents()))
{
    connect(&m_ladder, &LadderSource::changed, this, [this] {
        m_plan = LecturePlan::of(*m_ladder.contents());
        emit changed();
    });
    connect(&selection, &Selection::fieldChanged, this, &LectureFlow::follow);
    connect(&selection, &Selection::sessionChanged, this, &LectureFlow::changed);
    connect(&options, &ViewOptions::changed, this, &LectureFlow::changed);
}

void LectureFlow::start()
{
    m_script = {};
    const SessionPtr &session = m_selection.session();
    const ConnectionId connection = m_selection.connection();
    const bool isOfConnection = session && connection.value < session->connectionCount();
    if (session && !m_selection.frame().isValid() && session->frameCount() > 0)
        m_selection.selectFrame(isOfConnection ? session->connection(connection).firstFrame : FrameId{0});
    takeCourse();
    emit changed();
}

void LectureFlow::start(const LectureScript &script, std::size_t step)
{
    m_script = script;
    m_course = Course::script;
    if (m_script.isEmpty())
        start();
    else
        go(step);
}

/// Which way on from the selected frame.
void LectureFlow::takeCourse()
{
    m_course = hasConnection() ? Course::connection : Course::capture;
    m_connection = m_selection.connection();
}

void LectureFlow::follow()
{
    if (m_course == Course::connection && m_selection.connection() != m_connection)
        takeCourse();
    emit changed();
}

bool LectureFlow::hasConnection() const
{
    return m_selection.session() && m_selection.connection().value < m_selection.session()->connectionCount();
}

void LectureFlow::setHides(bool hides)
{
    m_hides = hides;
    emit changed();
}

/// The unit of the ladder that holds the selected frame; empty: the ladder has none.
std::optional<std::size_t> LectureFlow::unit() const
{
    const auto rung = m_ladder.contents()->indexOf(m_selection.frame());
    return rung && m_plan.size() > 0 ? std::optional(m_plan.indexOf(*rung)) : std::nullopt;
}

std::size_t LectureFlow::step() const
{
    switch (m_course) {
    case Course::connection:
        return unit().value_or(0);
    case Course::capture:
        return m_selection.frame().isValid() ? m_selection.frame().value : 0;
    case Course::script:
        break;
    }
    return m_step;
}

std::size_t LectureFlow::steps() const
{
    switch (m_course) {
    case Course::connection:
        return m_plan.size();
    case Course::capture:
        return m_selection.session() ? m_selection.session()->frameCount() : 0;
    case Course::script:
        break;
    }
    return m_script.steps.size();
}

FrameId LectureFlow::frameOf(std::size_t wanted) const
{
    switch (m_course) {
    case Course::connection:
        return m_ladder.contents()->rungs[m_plan[wanted].first].frame;
    case Course::capture:
        return FrameId{static_cast<std::uint32_t>(wanted)};
    case Course::script:
        break;
    }
    // A step that names no frame goes on with that of the one before.
    for (std::size_t i = wanted + 1; i-- > 0;) {
        const LectureScript::Step &step = m_script.steps[i];
        if (step.frame.isValid())
            return step.frame;
        const SessionPtr &session = m_selection.session();
        if (session && step.connection.value < session->connectionCount())
            return session->connection(step.connection).firstFrame;
    }
    return {};
}

void LectureFlow::select(FrameId frame)
{
    const SessionPtr &session = m_selection.session();
    if (!session || frame.value >= session->frameCount())
        return;
    const ConnectionId connection = m_connection;
    m_selection.selectFrame(frame);
    // A segment can answer one of another connection between the same endpoints.
    if (m_course == Course::connection && m_selection.connection() != connection) {
        m_selection.selectConnection(connection);
        m_connection = connection;
        m_course = Course::connection;
    }
}

void LectureFlow::go(std::size_t step)
{
    if (steps() == 0)
        return;
    m_step = std::min(step, steps() - 1);
    select(frameOf(m_step));
    if (isAlongScript())
        selectOfScript();
    emit stepped(static_cast<int>(m_step));
}

void LectureFlow::selectOfScript()
{
    const LectureScript::Step &step = m_script.steps[m_step];
    if (step.connection.isValid() && m_selection.session()
        && step.connection.value < m_selection.session()->connectionCount())
        m_selection.selectConnection(step.connection);
    if (!step.field.isEmpty())
        m_selection.selectKey(step.field);
    emit changed();
}

void LectureFlow::resume()
{
    select(frameOf(m_step));
    selectOfScript();
}

void LectureFlow::next()
{
    if (step() + 1 < steps())
        go(step() + 1);
}

void LectureFlow::back()
{
    if (step() > 0)
        go(step() - 1);
}

bool LectureFlow::goToFrame(quint64 number)
{
    const SessionPtr &session = m_selection.session();
    if (!session || number < 1 || number > session->frameCount())
        return false;
    const FrameId frame{static_cast<std::uint32_t>(number - 1)};
    if (m_course == Course::script) {
        const auto step = std::ranges::find(m_script.steps, frame, &LectureScript::Step::frame);
        if (step == m_script.steps.end())
            return false;
        go(static_cast<std::size_t>(step - m_script.steps.begin()));
        return true;
    }
    m_selection.selectFrame(frame);
    takeCourse();
    emit changed();
    emit stepped(static_cast<int>(step()));
    return true;
}

FrameId LectureFlow::lastShown() const
{
    if (m_course == Course::script && m_script.steps[m_step].lastShown.isValid())
        return m_script.steps[m_step].lastShown;
    if (!m_hides)
        return {};
    const auto here = unit();
    return here ? m_ladder.contents()->rungs[m_plan[*here].end() - 1].frame : m_selection.frame();
}

QString LectureFlow::phaseName() const
{
    const auto here = unit();
    if (!here)
        return {};
    const std::vector<LadderPhase> &phases = m_ladder.contents()->phases;
    const auto after = std::ranges::upper_bound(phases, m_plan[*here].first, {}, &LadderPhase::first);
    if (after == phases.begin())
        return {};
    QString name = plainText(phaseText(std::prev(after)->phase));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void LectureFlow::addHeading(LecturePage &page) const
{
    page.step = step();
    page.steps = steps();
    switch (m_course) {
    case Course::connection:
        page.title = tr("Connection %1").arg(m_connection.value);
        page.heading = phaseName();
        break;
    case Course::capture:
        page.title = captureName(*m_selection.session());
        page.heading = tr("Frame %1").arg(frameNumber(m_selection.frame()));
        break;
    case Course::script:
        page.title = m_script.title;
        page.heading = m_script.steps[m_step].heading;
        break;
    }
}

void LectureFlow::addLadder(LecturePage &page, std::size_t rows) const
{
    const auto here = unit();
    if (!here) {
        addPlain(page);
        return;
    }
    const LectureLadder ladder{m_selection, m_options, *m_ladder.contents(), m_plan, m_ladder.story().get()};
    addRows(page, ladder, *here, rows, lastShown());
}

/// A frame that no ladder shows.
void LectureFlow::addPlain(LecturePage &page) const
{
    const PacketLine line = packetLine(*m_selection.session(), m_selection.frame());
    page.plain.append(tr("Frame %1").arg(frameNumber(m_selection.frame())));
    page.plain.append(QString::fromUtf8(line.protocol.data(), static_cast<qsizetype>(line.protocol.size())));
    page.plain.append(QString::fromStdString(line.source));
    page.plain.append(line.destination.empty() ? QString() : u"\u2193"_s);
    page.plain.append(QString::fromStdString(line.destination));
    page.plain.removeAll(QString());
}

void LectureFlow::addAbout(LecturePage &page) const
{
    const auto here = unit();
    if (here && m_plan[*here].band && m_course != Course::script) {
        const LadderBand &band = m_ladder.contents()->bands[*m_plan[*here].band];
        const auto frameAt = [this](std::uint32_t rung) { return frameNumber(m_ladder.contents()->rungs[rung].frame); };
        page.place = tr("Segments %1 to %2").arg(frameAt(band.first)).arg(frameAt(band.first + band.count - 1));
        page.lead = bandLabel(band);
        if (m_ladder.story())
            page.texts.append(bandDetails(band, m_ladder.story()->summary.opening));
        return;
    }
    const QString field = m_course == Course::script ? m_script.steps[m_step].field : QString();
    const LectureSubject subject{*m_selection.session(), m_selection.frame(), m_selection.decoded().get(),
                                 m_ladder.story().get(), lastShown(),         field};
    addFields(page, subject);
    if (m_course == Course::script && !m_script.steps[m_step].paragraphs.isEmpty()) {
        page.texts = m_script.steps[m_step].paragraphs;
        page.areTextsNeeded = true;
        return;
    }
    addSentences(page, subject);
}

LecturePage LectureFlow::page(std::size_t rows) const
{
    LecturePage page;
    page.keys = QStringList{tr("Space  next"), tr("←  back"),
                            tr("B  blank"),    m_hides ? tr("H  show what follows") : tr("H  hide what follows"),
                            tr("+  larger"),   tr("Esc  leave")};
    const SessionPtr &session = m_selection.session();
    if (!session || !m_selection.frame().isValid() || m_selection.frame().value >= session->frameCount()) {
        page.lead =
            session && session->frameCount() == 0 ? tr("The capture contains no frames.") : tr("No frame is selected.");
        return page;
    }
    addHeading(page);
    addLadder(page, rows);
    addAbout(page);
    return page;
}

} // namespace rungs
