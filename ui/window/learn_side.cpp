// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/learn_side.h"

#include "ui/learn/lesson_view.h"
#include "ui/learn/quiz_view.h"
#include "ui/theme/icons.h"
#include "ui/window/pane_frame.h"
#include "ui/window/pane_head.h"

#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

LearnSide::LearnSide(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_lesson(new LessonView)
    , m_quiz(new QuizView(selection))
    , m_pages(new QStackedWidget)
    , m_frame(new PaneFrame(m_pages))
    , m_language(new QToolButton)
    , m_close(new QToolButton)
{
    m_pages->addWidget(m_lesson);
    m_pages->addWidget(m_quiz);
    m_frame->setHeading(tr("Learn"), {});
    for (QToolButton *button : {m_language, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_frame->head()->addPart(button);
    }
    m_language->setAccessibleName(tr("Language of the lesson"));
    m_language->hide();
    m_close->setToolTip(tr("Close the lesson"));
    m_close->setAccessibleName(tr("Close the lesson"));
    connect(m_language, &QToolButton::clicked, this, &LearnSide::otherLanguageWanted);
    connect(m_close, &QToolButton::clicked, this, &LearnSide::closeWanted);
    connect(m_frame->head(), &PaneHead::tabChosen, this, [this](int tab) {
        if (tab >= 0)
            showTab(static_cast<Tab>(tab));
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame);
    showTab(Tab::lesson);
    polish();
}

LearnSide::Tab LearnSide::tab() const
{
    return static_cast<Tab>(m_pages->currentIndex());
}

void LearnSide::showTab(Tab tab)
{
    m_pages->setCurrentIndex(static_cast<int>(tab));
    m_frame->setTabs({tr("Lesson"), tr("Quiz")}, static_cast<int>(tab));
    emit tabChanged(tab);
}

void LearnSide::setOtherLanguage(const QString &name)
{
    m_language->setText(name);
    m_language->setVisible(!name.isEmpty());
}

void LearnSide::polish()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em * 2 / 3, em * 2 / 3, 0, em / 3);
    m_close->setIcon(actionIcon(u"clear"_s, palette()));
    m_close->setIconSize({em, em});
    setMinimumWidth(em * 14);
}

void LearnSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

} // namespace rungs
