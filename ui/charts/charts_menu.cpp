// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with charts, as a menu.
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_pane.h"
#include "ui/state/selection.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// One of several, of which one is chosen.
template <class Chosen>
void addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isChosen, Chosen chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, chosen);
}

} // namespace

void ChartsPane::fillMenu()
{
    m_menu->clear();
    auto *kinds = new QActionGroup(m_menu);
    for (int i = 0; i < chartKinds; ++i) {
        const auto kind = static_cast<ChartKind>(i);
        addChoice(m_menu, kinds, titleOf(kind), m_source.subject().choice.kind == kind,
                  [this, kind] { setKind(kind); });
    }
    m_menu->addSeparator();
    fillDirections();
    fillConnections();
    fillIntervals();
    fillLayers();
    m_menu->addSeparator();
    fillZoom();
    m_menu->addSeparator();
    fillSaving();
    m_menu->addActions(actions());
}

void ChartsPane::fillDirections()
{
    QMenu *menu = m_menu->addMenu(tr("&Direction"));
    auto *group = new QActionGroup(menu);
    const ChartDirection current = m_source.subject().choice.direction;
    const auto add = [&](ChartDirection direction, const QString &text) {
        addChoice(menu, group, text, current == direction, [this, direction] { setDirection(direction); });
    };
    add(ChartDirection::busier, tr("Of the Side That Sent &More"));
    add(ChartDirection::client, tr("From the &Client"));
    add(ChartDirection::server, tr("From the &Server"));
    add(ChartDirection::both, tr("&Both"));
}

void ChartsPane::fillConnections()
{
    QMenu *menu = m_menu->addMenu(tr("&Connections"));
    auto *group = new QActionGroup(menu);
    const ChartSubject &subject = m_source.subject();
    addChoice(menu, group, tr("The &Selected Connection"), !subject.isAll, [this] { setAll(false); });
    addChoice(menu, group, tr("&All Connections"), subject.isAll, [this] { setAll(true); });
    menu->addSeparator();
    const ConnectionId selected = m_selection.connection();
    QAction *keep = menu->addAction(selected.isValid() ? tr("&Keep Connection %1 Beside Others").arg(selected.value)
                                                       : tr("&Keep the Selected Connection Beside Others"));
    keep->setEnabled(selected.isValid() && std::ranges::count(subject.beside, selected) == 0);
    connect(keep, &QAction::triggered, this, &ChartsPane::keepBeside);
    for (const ConnectionId each : subject.beside) {
        const QAction *remove = menu->addAction(tr("Keep Connection %1 No Longer").arg(each.value));
        connect(remove, &QAction::triggered, this, [this, each] {
            ChartSubject without = m_source.subject();
            std::erase(without.beside, each);
            change(without);
        });
    }
}

void ChartsPane::fillIntervals()
{
    QMenu *menu = m_menu->addMenu(tr("&Interval of Throughput"));
    auto *group = new QActionGroup(menu);
    constexpr std::int64_t milli = 1'000'000;
    const std::array<std::pair<std::int64_t, QString>, 7> intervals = {{{0, tr("&As Fits the Length")},
                                                                        {milli, tr("1 ms")},
                                                                        {10 * milli, tr("10 ms")},
                                                                        {100 * milli, tr("100 ms")},
                                                                        {1000 * milli, tr("1 s")},
                                                                        {10'000 * milli, tr("10 s")},
                                                                        {60'000 * milli, tr("1 min")}}};
    for (const auto &[interval, text] : intervals)
        addChoice(menu, group, text, m_source.subject().choice.interval == interval,
                  [this, length = interval] { setInterval(length); });
}

void ChartsPane::fillLayers()
{
    ChartView *view = currentView();
    QMenu *menu = m_menu->addMenu(tr("&Layers"));
    if (view == nullptr || view->data()->layers.empty()) {
        menu->setEnabled(false);
        return;
    }
    for (int i = 0; i < static_cast<int>(view->data()->layers.size()); ++i) {
        QAction *action = menu->addAction(nameOf(view->data()->layers[static_cast<std::size_t>(i)], *view->data()));
        action->setCheckable(true);
        action->setChecked(view->isLayerShown(i));
        connect(action, &QAction::toggled, view, [view, i](bool isShown) { view->setLayerShown(i, isShown); });
    }
}

void ChartsPane::fillZoom()
{
    constexpr double closer = 0.5;
    ChartView *view = currentView();
    const auto add = [this, view](const QString &text, void (ChartView::*zoom)(double), double factor) {
        QAction *action = m_menu->addAction(text);
        action->setEnabled(view != nullptr);
        connect(action, &QAction::triggered, this, [view, zoom, factor] { (view->*zoom)(factor); });
    };
    add(tr("Less &Time (Up, +)"), &ChartView::zoomTime, closer);
    add(tr("M&ore Time (Down, \u2212)"), &ChartView::zoomTime, 1 / closer);
    add(tr("Fewer &Values (Shift+Up)"), &ChartView::zoomValue, closer);
    add(tr("Mo&re Values (Shift+Down)"), &ChartView::zoomValue, 1 / closer);
    QAction *all = m_menu->addAction(tr("Show &All (0, double click)"));
    all->setEnabled(view != nullptr && !view->showsAll());
    if (view != nullptr)
        connect(all, &QAction::triggered, view, &ChartView::showAll);
}

void ChartsPane::fillSaving()
{
    QAction *save = m_menu->addAction(tr("Sa&ve the Values as a Table…"));
    save->setEnabled(!m_source.charts().empty() && !isSaving());
    connect(save, &QAction::triggered, this, &ChartsPane::askAndSave);
}

void ChartsPane::askAndSave()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the Values of the Chart"), u"chart.csv"_s, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        saveTo(path);
}

} // namespace rungs
