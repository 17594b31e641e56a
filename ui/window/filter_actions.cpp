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

FilterActions::FilterActions(const QString &title, Test test, FilterLine &line, QObject *parent)
    : QObject(parent)
    , m_test(std::move(test))
    , m_line(line)
    , m_menu(new QMenu(title))
{
    connect(this, &QObject::destroyed, m_menu, &QObject::deleteLater);
    for (const FilterLine::Join join : joins) {
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, join] { m_line.join(this->test(), join); });
        m_actions.append(action);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &FilterActions::update);
    update();
}

FilterActions *FilterActions::ofField(Selection &selection, FilterLine &line, QObject *parent)
{
    const auto test = [&selection] {
        const FieldNode *field = selection.field();
        return field == nullptr || !selection.session() || !selection.decoded()
                   ? QString()
                   : QString::fromStdString(
                       testOf(*selection.session(), selection.frame(), *selection.decoded(), *field));
    };
    auto *actions = new FilterActions(tr("Filter by the Selected &Field"), test, line, parent);
    const auto enable = [actions] {
        actions->m_menu->setEnabled(!actions->test().isEmpty());
        actions->update();
    };
    connect(&selection, &Selection::fieldChanged, actions, enable);
    connect(&selection, &Selection::frameChanged, actions, enable);
    enable();
    return actions;
}

QAction *FilterActions::menuAction() const
{
    return m_menu->menuAction();
}

void FilterActions::update()
{
    constexpr qsizetype longest = 60;
    QString shown = test();
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + u'…';
    // An ampersand in a value is not a mnemonic.
    shown.replace(u'&', u"&&"_s);
    const QString texts[] = {tr("&Only This: %1"), tr("&And This: %1"), tr("O&r This: %1"), tr("&Not This: %1")};
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(texts[i].arg(shown));
        m_actions[i]->setEnabled(!shown.isEmpty());
    }
}

} // namespace rungs
