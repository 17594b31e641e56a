// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capture_status.h"

#include "ui/text/plural_count.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rungs {

CaptureStatus::CaptureStatus(CaptureRun &run, QAction &stop, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new QToolButton;
    button->setText(tr("Stop"));
    button->setAccessibleName(stop.toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, &stop, &QAction::trigger);
    row->addWidget(m_text);
    row->addWidget(button);
    connect(&run, &CaptureRun::counted, this, &CaptureStatus::count);
    connect(&run, &CaptureRun::started, this, [this] {
        m_before = {};
        m_rate = 0;
        update();
    });
    connect(&run, &CaptureRun::ended, this, &CaptureStatus::update);
    update();
}

void CaptureStatus::count()
{
    const CaptureRun::Counts &now = m_run.counts();
    const double time = now.seconds - m_before.seconds;
    if (time > 0 && now.frames >= m_before.frames)
        m_rate = static_cast<double>(now.frames - m_before.frames) / time;
    m_before = now;
    update();
}

void CaptureStatus::update()
{
    setVisible(m_run.isRunning());
    if (!m_run.isRunning())
        return;
    QStringList parts{tr("Capturing from %1").arg(m_run.from())};
    // A command says nothing of itself: its packets are counted in the list.
    if (m_run.source() != CaptureRun::Source::command) {
        const quint64 dropped = m_run.counts().droppedByKernel + m_run.counts().droppedByInterface;
        parts.append(tr("%Ln packet(s)/s", nullptr, pluralCount(static_cast<quint64>(std::llround(m_rate)))));
        parts.append(dropped == 0 ? tr("none dropped") : tr("%Ln dropped", nullptr, pluralCount(dropped)));
    }
    for (const QString &interface : m_run.counts().down)
        parts.append(tr("%1 is down").arg(interface));
    for (const QString &interface : m_run.counts().lost)
        parts.append(tr("%1 has gone away").arg(interface));
    m_text->setText(parts.join(u" · "_s));
}

QString CaptureStatus::summaryOf(const CaptureRun &run)
{
    if (run.source() == CaptureRun::Source::command)
        return tr("The command has ended.");
    const quint64 dropped = run.counts().droppedByKernel + run.counts().droppedByInterface;
    const QString captured = tr("%Ln packet(s) captured", nullptr, pluralCount(run.counts().frames));
    return dropped == 0 ? tr("%1, none dropped.").arg(captured)
                        : tr("%1, %2.").arg(captured, tr("%Ln dropped", nullptr, pluralCount(dropped)));
}

} // namespace rungs
