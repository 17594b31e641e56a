// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/job_status.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace rungs {

JobStatus::JobStatus(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setAccessibleName(text);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    auto *button = new QToolButton;
    button->setText(tr("Stop"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(tr("Stop: %1").arg(text));
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(new QLabel(text));
    row->addWidget(m_bar);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, &JobStatus::stopped);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void JobStatus::begin()
{
    hide();
    m_patience.start(patience);
    m_bar->setRange(0, 0);
}

void JobStatus::update(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void JobStatus::end()
{
    m_patience.stop();
    hide();
}

} // namespace rungs
