// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filter_actions.h"

#include "core/session/facts_source.h"
#include "ui/find/filter_line.h"
#include "ui/state/selection.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr FilterLine::Join joins[] = {FilterLine::Join::only, FilterLine::Join::andThis, FilterLine::Join::orThis,
                                      FilterLine::Join::notThis};

} // namespace

FilterActions::FilterActions(Selection &selection, FilterLine &line, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_line(line)
    , m_menu(new QMenu(tr("Filter by the Selected &Field")))
{
    connect(this, &QObject::destroyed, m_menu, &QObject::deleteLater);
    for (const FilterLine::Join join : joins) {
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, join] { m_line.join(test(), join); });
        m_actions.append(action);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &FilterActions::update);
    connect(&selection, &Selection::fieldChanged, this, &FilterActions::update);
    connect(&selection, &Selection::frameChanged, this, &FilterActions::update);
    update();
}

QAction *FilterActions::menuAction() const
{
    return m_menu->menuAction();
}

QString FilterActions::test() const
{
    const FieldNode *field = m_selection.field();
    if (field == nullptr || !m_selection.session() || !m_selection.decoded())
        return {};
    return QString::fromStdString(testOf(*m_selection.session(), m_selection.frame(), *m_selection.decoded(), *field));
}

void FilterActions::update()
{
    constexpr qsizetype longest = 60;
    QString shown = test();
    m_menu->setEnabled(!shown.isEmpty());
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + u'…';
    // An ampersand in a value is not a mnemonic.
    shown.replace(u'&', u"&&"_s);
    const QString texts[] = {tr("&Only This: %1"), tr("&And This: %1"), tr("O&r This: %1"), tr("&Not This: %1")};
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(texts[i].arg(shown));
}

} // namespace rungs
