// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/load_status.h"

#include "ui/job/load_estimate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace rungs {

LoadStatus::LoadStatus(QAction *stop, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setAccessibleName(tr("Reading the file"));
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto *button = new QToolButton(this);
    button->setDefaultAction(stop);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(button);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

QString LoadStatus::text(const LoadEstimate &estimate)
{
    const QLocale locale;
    const auto bytesPerSecond = static_cast<qint64>(estimate.bytesPerSecond());
    const QString rate = bytesPerSecond > 0 ? tr("%1/s").arg(locale.formattedDataSize(bytesPerSecond)) : QString();
    const std::optional<std::int64_t> left = estimate.secondsLeft();
    if (!left)
        return rate;
    if (*left < 60)
        return tr("%1, %n s left", nullptr, static_cast<int>(*left)).arg(rate);
    return tr("%1, %n min left", nullptr, static_cast<int>((*left + 59) / 60)).arg(rate);
}

void LoadStatus::begin()
{
    hide();
    m_patience.start(patience);
    m_bar->setRange(0, 0);
}

void LoadStatus::update(const LoadEstimate &estimate, bool isFollowing)
{
    m_bar->setVisible(!isFollowing);
    if (isFollowing) {
        m_patience.stop();
        show();
        m_text->setText(tr("Following the file"));
        return;
    }
    if (const std::optional<int> percent = estimate.percent()) {
        m_bar->setRange(0, 100);
        m_bar->setValue(*percent);
    }
    m_text->setText(text(estimate));
}

void LoadStatus::end()
{
    m_patience.stop();
    hide();
}

} // namespace rungs
