// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/states_pane.h"

#include "core/text/segment_text.h"
#include "core/text/side_text.h"
#include "core/text/state_text.h"
#include "ui/painted/link_browser.h"
#include "ui/state/selection.h"
#include "ui/states/state_diagram.h"
#include "ui/text/translate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

StatesPane::StatesPane(Selection &selection, StoryCache &stories, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_stories(stories)
    , m_bar(new QWidget(this))
    , m_first(new QToolButton(m_bar))
    , m_previous(new QToolButton(m_bar))
    , m_current(new QLabel(m_bar))
    , m_next(new QToolButton(m_bar))
    , m_play(new QToolButton(m_bar))
    , m_diagram(new StateDiagram(this))
    , m_sentences(new LinkBrowser(this))
    , m_timer(this)
{
    makeBar();
    m_sentences->setAccessibleName(tr("Why the states changed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_diagram, 1);
    column->addWidget(m_sentences);
    setFocusProxy(m_diagram);
    m_timer.setInterval(playMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &StatesPane::goOn);
    connect(m_sentences, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const LinkTarget target = targetOfLink(url.toString());
        if (target.kind == LinkTarget::Kind::frame)
            m_selection.selectFrame(FrameId{static_cast<std::uint32_t>(target.frameNumber - 1)});
    });
    connect(m_diagram, &StateDiagram::frameChosen, &selection, &Selection::selectFrame);
    connect(m_diagram, &StateDiagram::stepWanted, this, &StatesPane::step);
    connect(m_diagram, &StateDiagram::endWanted, this, &StatesPane::goToEnd);
    connect(&selection, &Selection::frameChanged, this, &StatesPane::follow);
    connect(&selection, &Selection::connectionChanged, this, &StatesPane::follow);
    connect(&selection, &Selection::sessionChanged, this, &StatesPane::follow);
    connect(&stories, &StoryCache::ready, this, [this](ConnectionId connection) {
        if (connection == m_selection.connection())
            follow();
    });
    applyLook();
    follow();
}

StatesPane::~StatesPane() = default;

void StatesPane::makeBar()
{
    auto *row = new QHBoxLayout(m_bar);
    const int margin = fontMetrics().height() / 3;
    row->setContentsMargins(margin, margin, margin, 0);
    row->setSpacing(margin);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setAlignment(Qt::AlignCenter);
    m_first->setAccessibleName(tr("First segment"));
    m_first->setToolTip(tr("First segment (Home)"));
    m_previous->setAccessibleName(tr("Previous segment"));
    m_previous->setToolTip(tr("Previous segment (Page Up)"));
    m_next->setAccessibleName(tr("Next segment"));
    m_next->setToolTip(tr("Next segment (Page Down)"));
    m_play->setCheckable(true);
    m_play->setAccessibleName(tr("Play"));
    m_play->setToolTip(tr("Play: go on by itself to each segment that changes a state"));
    for (QToolButton *button : {m_first, m_previous, m_next, m_play}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_next->setLayoutDirection(Qt::RightToLeft); // its arrow is behind its text
    row->addWidget(m_first);
    row->addWidget(m_previous);
    row->addWidget(m_current, 1);
    row->addWidget(m_next);
    row->addWidget(m_play);
    connect(m_first, &QToolButton::clicked, this, [this] { goToEnd(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::toggled, this, &StatesPane::setPlaying);
}

QString StatesPane::title() const
{
    return m_selection.connection().isValid() ? tr("States, connection %1").arg(m_selection.connection().value)
                                              : tr("States");
}

QString StatesPane::note() const
{
    const StateScene &scene = m_diagram->scene();
    if (!scene.story)
        return {};
    return scene.frame.isValid() ? tr("after #%1", "a segment").arg(frameNumber(scene.frame))
                                 : tr("before the first segment");
}

QSize StatesPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 30};
}

QSize StatesPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 8};
}

/// Only what can be seen is worked out.
void StatesPane::follow()
{
    if (!isVisible())
        return;
    StateScene scene = m_diagram->scene();
    const StoryPtr story = m_selection.session() && m_selection.connection().isValid()
                               ? m_stories.find(m_selection.connection())
                               : nullptr;
    if (story != scene.story) {
        scene.story = story;
        scene.walk = story ? StateWalk(*story) : StateWalk();
    }
    // A frame of another connection may be selected beside this one.
    const SessionPtr &session = m_selection.session();
    const FrameId frame = m_selection.frame();
    const bool isKnown = session && frame.isValid() && frame.value < session->frameCount();
    const bool isOwn = isKnown && session->frame(frame).connection == m_selection.connection();
    scene.frame = isOwn ? frame : FrameId{};
    m_diagram->setScene(scene);
    showBar();
    showSentences();
    emit headingChanged(title(), note());
}

FrameId StatesPane::frameAfter(int step) const
{
    const StateScene &scene = m_diagram->scene();
    if (!scene.story || scene.story->rungs.empty())
        return {};
    const std::vector<Rung> &rungs = scene.story->rungs;
    if (!scene.frame.isValid())
        return step > 0 ? rungs.front().frame : FrameId{};
    if (step > 0) {
        const auto next = std::ranges::upper_bound(rungs, scene.frame, {}, &Rung::frame);
        return next == rungs.end() ? FrameId{} : next->frame;
    }
    const auto here = std::ranges::lower_bound(rungs, scene.frame, {}, &Rung::frame);
    return here == rungs.begin() ? FrameId{} : (here - 1)->frame;
}

void StatesPane::step(int step)
{
    if (const FrameId frame = frameAfter(step); frame.isValid())
        m_selection.selectFrame(frame);
}

void StatesPane::goToEnd(bool isLast)
{
    const StoryPtr &story = m_diagram->scene().story;
    if (story && !story->rungs.empty())
        m_selection.selectFrame(isLast ? story->rungs.back().frame : story->rungs.front().frame);
}

void StatesPane::setPlaying(bool isPlaying)
{
    if (isPlaying && !m_timer.isActive())
        m_timer.start();
    else if (!isPlaying)
        m_timer.stop();
    m_play->setChecked(isPlaying);
    m_play->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
    applyLook();
}

/// To the next change of a state; from the last one it stops.
void StatesPane::goOn()
{
    const StateScene &scene = m_diagram->scene();
    const std::span<const StateStep> steps = scene.walk.steps();
    const auto next =
        scene.frame.isValid() ? std::ranges::upper_bound(steps, scene.frame, {}, &StateStep::frame) : steps.begin();
    if (next == steps.end()) {
        setPlaying(false);
        return;
    }
    m_selection.selectFrame(next->frame);
}

void StatesPane::showBar()
{
    const StateScene &scene = m_diagram->scene();
    const auto number = [](FrameId frame) { return frame.isValid() ? u"#%1"_s.arg(frameNumber(frame)) : QString(); };
    const FrameId previous = frameAfter(-1);
    const FrameId next = frameAfter(1);
    m_previous->setText(number(previous));
    m_next->setText(number(next));
    m_previous->setEnabled(previous.isValid());
    m_first->setEnabled(previous.isValid());
    m_next->setEnabled(next.isValid());
    m_play->setEnabled(scene.story && !scene.walk.steps().empty());
    const Rung *rung = scene.story && scene.frame.isValid() ? scene.story->rungOf(scene.frame) : nullptr;
    if (rung) {
        m_current->setText(tr("#%1 %2 from %3", "a segment, its flags, who sent it")
                               .arg(QString::number(frameNumber(rung->frame)),
                                    QString::fromStdString(flagsText(rung->segment.flags)),
                                    plainText(sideName(scene.story->summary.opening, rung->from))));
    } else {
        m_current->setText(number(scene.frame));
    }
    fitBar();
}

/// Where there is little room the numbers go first, then the words between.
void StatesPane::fitBar()
{
    const int em = fontMetrics().height();
    const bool hasNumbers = width() > em * 26;
    m_current->setVisible(width() > em * 20);
    m_first->setVisible(width() > em * 11);
    for (QToolButton *button : {m_previous, m_next})
        button->setToolButtonStyle(hasNumbers && !button->text().isEmpty() ? Qt::ToolButtonTextBesideIcon
                                                                           : Qt::ToolButtonIconOnly);
}

QStringList sentencesOf(const StateScene &scene)
{
    QStringList lines;
    if (scene.story) {
        for (const Phrase &sentence : stepSentences(*scene.story, scene.walk, scene.frame))
            lines.append(richText(sentence));
    }
    return lines;
}

void StatesPane::showSentences()
{
    const StateScene &scene = m_diagram->scene();
    const Theme theme = Theme::of(this);
    const auto paragraph = [](const QString &html) { return u"<div style='margin-bottom:3px'>%1</div>"_s.arg(html); };
    const auto dim = [&](const QString &text) { return paragraph(colored(text.toHtmlEscaped(), theme.dimText)); };
    QString html;
    for (const QString &line : sentencesOf(scene))
        html += paragraph(line);
    if (!scene.story) {
        html += dim(m_selection.connection().isValid() ? tr("Reading the connection…")
                                                       : tr("Select a segment to see the states of both ends."));
    } else {
        const Opening opening = scene.story->summary.opening;
        html +=
            dim(tr("Thick: the way of each end so far (%1 one line, %2 two). Click a state or an arrow to select the "
                   "segment that led there.")
                    .arg(plainText(sideName(opening, Side::client)), plainText(sideName(opening, Side::server))));
    }
    html += dim(plainText(leftOutText()));
    m_sentences->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_sentences->showHtml(html);
    m_sentences->verticalScrollBar()->setValue(0);
    const int line = fontMetrics().lineSpacing();
    m_sentences->setFixedHeight(std::clamp(height() / 6, line * 3, line * 7));
}

void StatesPane::applyLook()
{
    m_first->setIcon(actionIcon(u"first"_s, palette()));
    m_previous->setIcon(actionIcon(u"back"_s, palette()));
    m_next->setIcon(actionIcon(u"forward"_s, palette()));
    m_play->setIcon(actionIcon(isPlaying() ? u"pause"_s : u"play"_s, palette()));
}

void StatesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void StatesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setPlaying(false);
}

void StatesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
    showSentences();
}

void StatesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
        showSentences();
        fitBar();
    }
}

} // namespace rungs
