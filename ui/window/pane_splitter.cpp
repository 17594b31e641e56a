// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_splitter.h"

#include "ui/window/pane_handle.h"

namespace rungs {

PaneSplitter::PaneSplitter(const QString &name, Qt::Orientation orientation)
    : QSplitter(orientation)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &PaneSplitter::noteMove);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new PaneHandle(orientation(), this);
}

void PaneSplitter::setShares(const QList<int> &roomy, const QList<int> &cramped)
{
    m_roomy = roomy;
    m_cramped = cramped;
    apply();
}

void PaneSplitter::setCramped(bool cramped)
{
    if (cramped == m_isCramped)
        return;
    m_isCramped = cramped;
    apply();
}

void PaneSplitter::apply()
{
    setSizes(isCramped() ? m_cramped : m_roomy);
}

/// Hidden parts keep their share.
void PaneSplitter::noteMove()
{
    QList<int> &shares = isCramped() ? m_cramped : m_roomy;
    const QList<int> now = sizes();
    if (shares.size() != now.size())
        return;
    qint64 shown = 0;
    qint64 before = 0;
    for (int i = 0; i < count(); ++i) {
        shown += now[i];
        before += widget(i)->isHidden() ? 0 : shares[i];
    }
    if (shown <= 0 || before <= 0)
        return;
    for (int i = 0; i < count(); ++i)
        shares[i] = widget(i)->isHidden() ? static_cast<int>(shares[i] * shown / before) : now[i];
}

} // namespace rungs
