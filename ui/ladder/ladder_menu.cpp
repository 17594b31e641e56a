// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_menu.h"

#include "ui/ladder/ladder_legend.h"
#include "ui/ladder/ladder_view.h"

#include <QActionGroup>

namespace rungs {

LadderMenu::LadderMenu(LadderView &view, QWidget *parent)
    : QMenu(parent)
    , m_view(view)
{
    connect(this, &QMenu::aboutToShow, this, &LadderMenu::fill);
}

void LadderMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, LadderSpacing spacing) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(m_view.spacing() == spacing);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_view, [this, spacing] { m_view.setSpacing(spacing); });
    };
    add(tr("&Even Spacing"), LadderSpacing::even);
    add(tr("Spacing by &Time"), LadderSpacing::proportional);
    addSeparator();
    if (!m_view.scene().contents->bands.empty()) {
        connect(addAction(tr("E&xpand All")), &QAction::triggered, &m_view, [this] { m_view.foldAll(false); });
        connect(addAction(tr("&Collapse All")), &QAction::triggered, &m_view, [this] { m_view.foldAll(true); });
        addSeparator();
    }
    connect(addAction(tr("What the &Arrows Mean")), &QAction::triggered, &m_view, [this] {
        auto *legend = new LadderLegend(&m_view);
        legend->show();
    });
    addActions(m_view.actions());
}

} // namespace rungs
