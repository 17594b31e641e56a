// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_placement.h"

#include "ui/text/mnemonic.h"
#include "ui/window/arrangement.h"
#include "ui/window/pane_frame.h"
#include "ui/window/pane_place.h"
#include "ui/window/pane_window.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// The overview, the lists and the stream are tabs of one place, header and checksum of another, ladder, states and
/// charts of a third; all other panes have a place of their own.
QString firstPlace(const QString &pane)
{
    if (pane == "states"_L1 || pane == "charts"_L1)
        return u"ladder"_s;
    if (pane == "checksum"_L1)
        return u"header"_s;
    return pane == "overview"_L1 || pane == "connections"_L1 || pane == "stream"_L1 ? u"packets"_s : pane;
}

} // namespace

PanePlacement::PanePlacement(QWidget *area)
    : QObject(area)
    , m_area(area)
    , m_fillingPlace(new PanePlace(u"filling"_s))
{
    auto *column = new QVBoxLayout(area);
    column->addWidget(m_tree.root());
    column->addWidget(m_fillingPlace);
    m_fillingPlace->hide();
}

void PanePlacement::add(const QString &name, const QString &label, PaneFrame *frame)
{
    frame->setObjectName(name);
    frame->setWindowTitle(withoutMnemonic(label));
    auto *toggle = new QAction(label, this);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    m_panes.append({name, frame->windowTitle(), frame, toggle});
    connect(toggle, &QAction::toggled, this, [this, name](bool isShown) {
        if (m_isApplying)
            return;
        if (isShown)
            raise(name);
        else if (m_filling == name)
            fill({});
        else
            update();
    });
}

const PanePlacement::Pane *PanePlacement::find(const QString &name) const
{
    const auto found = std::ranges::find(m_panes, name, &Pane::name);
    return found == m_panes.end() ? nullptr : &*found;
}

const PanePlacement::Pane *PanePlacement::paneOf(const QWidget *part) const
{
    const auto found =
        std::ranges::find_if(m_panes, [part](const Pane &pane) { return part && pane.frame->isAncestorOf(part); });
    return found == m_panes.end() ? nullptr : &*found;
}

bool PanePlacement::isShown(const QString &name) const
{
    const Pane *pane = find(name);
    return pane && pane->toggle->isChecked();
}

void PanePlacement::setRoom(const Room &room)
{
    if (room == m_room)
        return;
    m_room = room;
    m_tree.setRoom(room);
    update();
}

QString PanePlacement::placeOf(const QString &name) const
{
    return m_places.value(name, firstPlace(name));
}

/// In this window, as large as it is.
QString PanePlacement::shownPlaceOf(const QString &name) const
{
    return isTornOff(name) ? u"window "_s + name : m_room.mergedPlace(placeOf(name));
}

QStringList PanePlacement::panesAt(const QString &shownPlace) const
{
    QStringList names;
    for (const Pane &pane : m_panes) {
        if (pane.toggle->isChecked() && shownPlaceOf(pane.name) == shownPlace)
            names.append(pane.name);
    }
    return names;
}

QStringList PanePlacement::sharing(const QString &name) const
{
    return panesAt(shownPlaceOf(name));
}

QStringList PanePlacement::sharingByChoice(const QString &name) const
{
    QStringList names;
    for (const Pane &pane : m_panes) {
        const bool isThere = placeOf(pane.name) == placeOf(name) && !isTornOff(pane.name) && !isTornOff(name);
        if (pane.name == name || (isThere && pane.toggle->isChecked()))
            names.append(pane.name);
    }
    return names;
}

QString PanePlacement::frontOf(const QStringList &names) const
{
    for (const QString &name : m_raised) {
        if (names.contains(name))
            return name;
    }
    // A list is in front of the overview until that is asked for.
    return names.value(names.size() > 1 && names.front() == "overview"_L1 ? 1 : 0);
}

void PanePlacement::raise(const QString &name)
{
    if (!find(name))
        return;
    m_raised.removeAll(name);
    m_raised.prepend(name);
    {
        const QScopedValueRollback applying(m_isApplying, true);
        find(name)->toggle->setChecked(true);
    }
    // The panes beside the one that fills the window are behind it.
    if (!m_filling.isEmpty() && !isTornOff(name))
        m_filling = name;
    update();
    if (PaneWindow *own = window(name); own && own->isVisible()) {
        own->raise();
        own->activateWindow();
    }
}

void PanePlacement::fill(const QString &name)
{
    if (PaneWindow *own = window(name)) {
        own->setWindowState(own->windowState() ^ Qt::WindowMaximized);
        return;
    }
    m_filling = name;
    if (name.isEmpty()) {
        update();
        return;
    }
    raise(name);
    // Its keys, and Esc.
    PaneFrame *frame = find(name)->frame;
    if (!frame->isAncestorOf(QApplication::focusWidget()))
        frame->focusPane(Qt::OtherFocusReason);
}

void PanePlacement::moveBeside(const QString &name, const QString &other)
{
    if (name == other || !find(name) || !find(other) || isTornOff(other))
        return;
    m_tornOff.removeAll(name);
    m_places.insert(name, placeOf(other));
    raise(name);
}

void PanePlacement::moveOut(const QString &name)
{
    const auto isFree = [&](const QString &place) {
        return std::ranges::none_of(m_panes, [&](const Pane &pane) {
            return pane.name != name && pane.toggle->isChecked() && !isTornOff(pane.name)
                   && placeOf(pane.name) == place;
        });
    };
    QStringList places{name};
    for (const QString &each : sharing(name))
        places.append(each);
    for (const PanePlace *place : m_tree.places())
        places.append(place->objectName());
    const auto free = std::ranges::find_if(places, isFree);
    if (free == places.end() || !find(name))
        return;
    m_tornOff.removeAll(name);
    m_places.insert(name, *free);
    raise(name);
}

void PanePlacement::tearOff(const QString &name)
{
    if (!find(name) || isTornOff(name))
        return;
    if (m_filling == name)
        m_filling.clear();
    m_tornOff.append(name);
    raise(name);
}

void PanePlacement::putBack(const QString &name)
{
    if (!isTornOff(name))
        return;
    m_tornOff.removeAll(name);
    raise(name);
}

void PanePlacement::showWindows(bool areShown)
{
    m_areWindowsShown = areShown;
    showOpenWindows();
}

/// Whoever had the focus keeps it, or if it is hidden now the pane before it gets it.
void PanePlacement::keepFocus(const std::function<void()> &change)
{
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const Pane *pane = paneOf(focused);
    const bool hadTab = pane && pane->frame->hasTabFocus();
    // Hiding it would give the focus to any other pane.
    if (pane && focused->window() == m_area->window())
        m_area->setFocus(Qt::OtherFocusReason);
    change();
    if (!pane || !focused)
        return;
    const Pane *front = find(frontOf(sharing(pane->name)));
    if (!front || !front->frame->isVisible()) {
        const auto shown = std::ranges::find_if(m_panes, [](const Pane &each) { return each.frame->isVisible(); });
        if (shown != m_panes.end())
            shown->frame->focusPane(Qt::OtherFocusReason);
        return;
    }
    if (front == pane && focused->isVisible())
        focused->setFocus(Qt::OtherFocusReason);
    else if (hadTab && !front->frame->tabs().isEmpty())
        front->frame->focusTabs();
    else
        front->frame->focusPane(Qt::OtherFocusReason);
}

void PanePlacement::update()
{
    if (m_isApplying)
        return;
    keepFocus([this] { placePanes(); });
    emit changed();
}

void PanePlacement::placePanes()
{
    // What fills the window leaves its place empty but not hidden, so that nothing else moves meanwhile.
    const QString behind = m_filling.isEmpty() ? QString() : shownPlaceOf(m_filling);
    for (PanePlace *place : m_tree.places()) {
        const QStringList names = panesAt(place->objectName());
        place->setVisible(!names.isEmpty());
        showPlace(place->objectName() == behind ? m_fillingPlace : place, names);
    }
    for (const QString &name : std::as_const(m_tornOff)) {
        if (isShown(name))
            showPlace(openWindow(name)->place(), {name});
    }
    for (const Pane &pane : std::as_const(m_panes)) {
        if (!pane.toggle->isChecked())
            pane.frame->hide();
    }
    closeWindows([this](const QString &name) { return !isTornOff(name); });
    showOpenWindows();
    m_tree.hideEmptySplitters();
    m_tree.root()->setVisible(m_filling.isEmpty());
    m_fillingPlace->setVisible(!m_filling.isEmpty());
}

void PanePlacement::showPlace(PanePlace *place, const QStringList &names)
{
    const QString front = frontOf(names);
    QStringList labels;
    for (const QString &name : names)
        labels.append(find(name)->label);
    for (const QString &name : names) {
        PaneFrame *frame = find(name)->frame;
        place->take(frame);
        frame->setTabs(names.size() > 1 ? labels : QStringList(), static_cast<int>(names.indexOf(name)));
        frame->setAlone(place == m_fillingPlace || isTornOff(name), place == m_fillingPlace);
        frame->setVisible(name == front);
    }
}

PaneWindow *PanePlacement::openWindow(const QString &name)
{
    if (PaneWindow *known = window(name))
        return known;
    auto *own = new PaneWindow(name, m_area);
    m_windows.insert(name, own);
    const int line = own->fontMetrics().height();
    own->resize(find(name)->frame->size().expandedTo({line * 30, line * 20}));
    own->restoreGeometry(m_geometries.value(name));
    connect(own, &PaneWindow::closed, this, [this, name] { putBack(name); });
    emit windowOpened(name);
    return own;
}

void PanePlacement::showOpenWindows()
{
    for (auto own = m_windows.cbegin(); own != m_windows.cend(); ++own)
        own.value()->setVisible(m_areWindowsShown && isShown(own.key()));
}

void PanePlacement::closeWindows(const std::function<bool(const QString &)> &isClosed)
{
    for (const QString &name : m_windows.keys()) {
        if (!isClosed(name))
            continue;
        PaneWindow *own = m_windows.take(name);
        m_geometries.insert(name, own->saveGeometry());
        own->hide();
        own->deleteLater();
        orderTabs();
    }
}

/// A pane that comes back from another window would be the last one that the Tab key reaches.
void PanePlacement::orderTabs()
{
    QWidget *previous = nullptr;
    for (const Pane &pane : std::as_const(m_panes)) {
        for (QWidget *part : pane.frame->findChildren<QWidget *>()) {
            if (part->focusPolicy() == Qt::NoFocus || part->window() != m_area->window())
                continue;
            if (previous)
                QWidget::setTabOrder(previous, part);
            previous = part;
        }
    }
}

Arrangement PanePlacement::arrangement() const
{
    Arrangement result;
    result.sizes = m_tree.shares();
    result.places = m_places;
    result.raised = m_raised;
    result.tornOff = m_tornOff;
    result.windows = m_geometries;
    for (auto own = m_windows.cbegin(); own != m_windows.cend(); ++own)
        result.windows.insert(own.key(), own.value()->saveGeometry());
    for (const Pane &pane : m_panes) {
        if (!pane.toggle->isChecked())
            result.hidden.append(pane.name);
    }
    return result;
}

void PanePlacement::apply(const Arrangement &arrangement)
{
    const auto isPane = [this](const QString &name) { return find(name) != nullptr; };
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_filling.clear();
        m_places.clear();
        m_raised.clear();
        m_tornOff.clear();
        for (const Pane &pane : std::as_const(m_panes)) {
            pane.toggle->setChecked(!arrangement.hidden.contains(pane.name));
            const QString place = arrangement.places.value(pane.name);
            if (m_tree.place(place))
                m_places.insert(pane.name, place);
            if (arrangement.tornOff.contains(pane.name))
                m_tornOff.append(pane.name);
        }
        std::ranges::copy_if(arrangement.raised, std::back_inserter(m_raised), isPane);
    }
    for (auto geometry = arrangement.windows.cbegin(); geometry != arrangement.windows.cend(); ++geometry) {
        m_geometries.insert(geometry.key(), geometry.value());
        if (PaneWindow *own = window(geometry.key()))
            own->restoreGeometry(geometry.value());
    }
    m_tree.setShares(arrangement.sizes);
    update();
}

} // namespace rungs
