// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/primary_button.h"
#include "ui/window/main_actions.h"
#include "ui/window/recent_row.h"
#include "ui/window/sample_sketches.h"
#include "ui/window/start_card.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

// In lines of text.
constexpr int widest = 96;     ///< of the page: longer lines are hard to read
constexpr int besideFrom = 64; ///< recent captures are beside the rest
constexpr int buttonsBesideFrom = 30;
constexpr int cardWidth = 17; ///< at least
constexpr int mostColumns = 5;
constexpr int patience = 150; ///< milliseconds until the samples are read

} // namespace

StartPage::StartPage(const MainActions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_column(new QVBoxLayout(m_page))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_opening(new QVBoxLayout)
    , m_recentColumn(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
    , m_lessonGrid(new QGridLayout)
    , m_samples(new QGridLayout)
    , m_sketches(new SampleSketches(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_page);
    setAccessibleName(tr("Start"));
    m_column->addLayout(m_head);
    addOpening(actions);
    m_recentTitle = addTitle(m_recentColumn, tr("Recent"));
    m_recent->setSpacing(0);
    m_recentColumn->addLayout(m_recent);
    m_recentColumn->addStretch(1);
    m_head->addLayout(m_recentColumn, 6);
    m_lessonsTitle = addTitle(m_column, tr("Learn"));
    m_lessonsTitle->hide();
    m_column->addLayout(m_lessonGrid);
    addTitle(m_column, tr("Sample captures"));
    m_column->addLayout(m_samples);
    m_column->addStretch(1);
    addSamples();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_sketches, &SampleSketches::start);
    connect(m_sketches, &SampleSketches::ready, this, [this](const QList<LadderContentsPtr> &sketches) {
        for (qsizetype i = 0; i < std::min(sketches.size(), m_cards.size()); ++i)
            m_cards[i]->setSketch(sketches[i]);
        const QList<SampleCapture> samples = SampleCapture::all();
        for (qsizetype i = 0; i < m_lessons.size(); ++i) {
            const auto sample = std::ranges::find(samples, QString::fromStdString(m_lessons[i].read.lesson.capture),
                                                  &SampleCapture::file);
            if (const auto place = sample - samples.begin(); place < sketches.size())
                m_lessonCards[i]->setSketch(sketches[place]);
        }
    });
    polish();
}

QLabel *StartPage::addTitle(QVBoxLayout *column, const QString &text)
{
    auto *label = new QLabel(text, m_page);
    label->setObjectName(u"title"_s);
    column->addWidget(label);
    return label;
}

void StartPage::addOpening(const MainActions &actions)
{
    m_name = addTitle(m_opening, tr("Rungs"));
    m_motto = new QLabel(tr("See TCP: field by field, bit by bit, rung by rung."), m_page);
    m_motto->setWordWrap(true);
    m_opening->addWidget(m_motto);
    m_open = new PrimaryButton(u"open"_s, tr("Open a Capture…"), m_page);
    connect(m_open, &QPushButton::clicked, actions.open, &QAction::trigger);
    auto *capture = new QPushButton(tr("Capture…"), m_page);
    connect(capture, &QPushButton::clicked, actions.startCapture, &QAction::trigger);
    auto *trial = new QPushButton(tr("Try It: Your Own Handshake"), m_page);
    connect(trial, &QPushButton::clicked, this, [menu = actions.tryIt] { menu->actions().first()->trigger(); });
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QWidget *button :
         {static_cast<QWidget *>(m_open), static_cast<QWidget *>(capture), static_cast<QWidget *>(trial)})
        m_buttons->addWidget(button, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_buttons->addStretch(1);
    m_opening->addLayout(m_buttons);
    auto *hint = new QLabel(tr("Or drop a file anywhere here: pcap or pcapng, also compressed."), m_page);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_opening->addWidget(hint);
    m_opening->addStretch(1);
    m_head->addLayout(m_opening, 5);
}

void StartPage::addSamples()
{
    for (const SampleCapture &sample : SampleCapture::all()) {
        auto *card = new StartCard(sample.title, sample.summary, m_page);
        card->setObjectName(u"sample"_s);
        connect(card, &StartCard::clicked, this, [this, sample] { emit sampleChosen(sample); });
        m_cards.append(card);
    }
}

void StartPage::setLessons(const QList<ShelvedLesson> &lessons, const Settings &settings)
{
    m_lessons = lessons;
    for (const ShelvedLesson &lesson : lessons) {
        auto *card = new StartCard(lesson.title(), lesson.about(), m_page);
        card->setObjectName(u"lesson"_s);
        connect(card, &StartCard::clicked, this, [this, lesson] { emit lessonChosen(lesson); });
        m_lessonCards.append(card);
    }
    m_allLessons = new StartCard(
        tr("All Lessons…"),
        tr("%n lesson(s), from the header to why it is slow.", nullptr, static_cast<int>(lessons.size())), m_page);
    connect(m_allLessons, &StartCard::clicked, this, [this] {
        m_areAllShown = true;
        chooseLessons();
        m_lessonCards.first()->setFocus(Qt::OtherFocusReason);
    });
    m_lessonsTitle->setVisible(!lessons.isEmpty());
    showProgress(settings);
}

void StartPage::showProgress(const Settings &settings)
{
    for (qsizetype i = 0; i < m_lessons.size(); ++i) {
        const int steps = m_lessons[i].stepCount();
        m_lessonCards[i]->setProgress(std::min(settings.lessonStep(m_lessons[i].key), steps), steps);
    }
    chooseLessons();
}

/// One row of them, unless all are asked for.
void StartPage::chooseLessons()
{
    constexpr qsizetype first = mostColumns - 1;
    QList<StartCard *> shown = m_lessonCards;
    if (!m_areAllShown && m_lessons.size() > first + 1) {
        shown.clear();
        for (const bool isRead : {false, true}) {
            for (qsizetype i = 0; i < m_lessons.size() && shown.size() < first; ++i) {
                if (isRead == (m_lessonCards[i]->stepsDone() >= m_lessons[i].stepCount()))
                    shown.append(m_lessonCards[i]);
            }
        }
        shown.append(m_allLessons);
    }
    for (StartCard *card : m_lessonCards + QList<StartCard *>{m_allLessons})
        card->setVisible(card && shown.contains(card));
    placeCards(m_lessonGrid, shown, std::max(1, m_columns));
}

void StartPage::placeCards(QGridLayout *grid, const QList<StartCard *> &cards, int columns)
{
    for (int column = 0; column < mostColumns; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < cards.size(); ++i)
        grid->addWidget(cards[i], i / columns, i % columns);
}

void StartPage::setRecentFiles(const QList<Settings::RecentFile> &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        // One of these may be the button that was clicked.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(!files.isEmpty());
    const QWidget *before = m_open;
    for (const Settings::RecentFile &file : files) {
        auto *row = new RecentRow(file, m_page);
        connect(row, &RecentRow::clicked, this, [this, path = file.path] { emit fileChosen(path); });
        m_recent->addWidget(row);
        // The Tab key reads from the top.
        setTabOrder(const_cast<QWidget *>(before), row);
        before = row;
    }
}

void StartPage::polish()
{
    const int em = fontMetrics().height();
    for (QLabel *label : m_page->findChildren<QLabel *>(u"title"_s))
        label->setFont(boldFont(scaledFont(font(), label == m_name ? 2.0 : 1.1)));
    m_motto->setFont(scaledFont(font(), 1.1));
    m_open->updateGeometry();
    m_column->setSpacing(em);
    m_opening->setSpacing(em * 2 / 3);
    m_buttons->setSpacing(em * 2 / 3);
    for (int i = 1; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget())
            button->setMinimumSize(button->sizeHint().width() + em, em * 5 / 2);
    }
    m_recentColumn->setSpacing(em / 2);
    m_head->setSpacing(em * 3);
    m_samples->setSpacing(em * 4 / 5);
    m_lessonGrid->setSpacing(em * 4 / 5);
    arrange();
}

/// As many cards beside each other as there is room for.
void StartPage::arrange()
{
    const int em = fontMetrics().height();
    const int side = std::max(em, (viewport()->width() - em * widest) / 2);
    const int room = viewport()->width() - 2 * side;
    m_column->setContentsMargins(side, em * 3 / 2, side, em * 3 / 2);
    m_head->setDirection(room >= em * besideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int roomForButtons = m_head->direction() == QBoxLayout::LeftToRight ? room / 2 : room;
    m_buttons->setDirection(roomForButtons >= em * buttonsBesideFrom ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
    const int gap = m_samples->horizontalSpacing();
    const int columns = std::clamp((room + gap) / (em * cardWidth + gap), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    placeCards(m_samples, m_cards, columns);
    if (m_allLessons)
        chooseLessons();
}

void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_patience.start();
}

void StartPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_patience.stop();
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        polish();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

} // namespace rungs
