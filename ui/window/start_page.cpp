// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/window/start_card.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rungs {

namespace {

constexpr int sampleColumns = 3;

} // namespace

StartPage::StartPage(QAction *open, QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_column(new QVBoxLayout(m_page))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_page);
    setAccessibleName(tr("Start"));

    m_name = addTitle(tr("Rungs"));
    m_motto = new QLabel(tr("See TCP: field by field, bit by bit, rung by rung."), m_page);
    m_column->addWidget(m_motto);
    m_open = new QPushButton(tr("Open a Capture…"), m_page);
    m_open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, open, &QAction::trigger);
    m_column->addSpacing(8);
    m_column->addWidget(m_open);
    auto *hint = new QLabel(tr("pcap and pcapng, also compressed. You can also drop a file on this window."), m_page);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
    addTitle(tr("Sample captures"));
    m_samples = new QGridLayout;
    m_column->addLayout(m_samples);
    m_recentTitle = addTitle(tr("Recent captures"));
    m_recent = new QVBoxLayout;
    m_column->addLayout(m_recent);
    m_column->addStretch(1);
    addSamples();
    polish();
}

QLabel *StartPage::addTitle(const QString &text)
{
    auto *label = new QLabel(text, m_page);
    label->setObjectName(QStringLiteral("title"));
    m_column->addSpacing(16);
    m_column->addWidget(label);
    return label;
}

void StartPage::addSamples()
{
    int place = 0;
    for (const SampleCapture &sample : SampleCapture::all()) {
        auto *card = new StartCard(sample.title, sample.summary, m_page);
        connect(card, &StartCard::clicked, this, [this, sample] { emit sampleChosen(sample); });
        m_samples->addWidget(card, place / sampleColumns, place % sampleColumns);
        ++place;
    }
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        // One of these may be the button that was clicked.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *card = new StartCard(file.fileName(), file.path(), m_page);
        connect(card, &StartCard::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->addWidget(card);
    }
}

void StartPage::polish()
{
    for (QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("title")))
        label->setFont(boldFont(scaledFont(font(), label == m_name ? 2.2 : 1.2)));
    m_motto->setFont(scaledFont(font(), 1.2));
    m_open->setFont(boldFont(scaledFont(font(), 1.1)));
    m_open->setMinimumSize(m_open->fontMetrics().horizontalAdvance(m_open->text()) + fontMetrics().height() * 3,
                           fontMetrics().height() * 5 / 2);
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        polish();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    // Long lines are hard to read: the column keeps to the middle.
    const int widest = fontMetrics().averageCharWidth() * 150;
    const int side = std::max(fontMetrics().height(), (viewport()->width() - widest) / 2);
    m_column->setContentsMargins(side, fontMetrics().height(), side, fontMetrics().height());
    QScrollArea::resizeEvent(event);
}

} // namespace rungs
