// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_actions.h"

#include "core/export/guide.h"
#include "ui/find/filter_line.h"
#include "ui/help/glossary_terms.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_window.h"
#include "ui/help/words_at.h"
#include "ui/painted/link_browser.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/window/learn_actions.h"
#include "ui/window/learn_side.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/pane_area.h"
#include "ui/window/pane_frame.h"
#include "ui/window/window_texts.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr qsizetype mostOffered = 8;

// What is selected in these panes is a field.
constexpr std::array panesOfFields{"fields"_L1, "header"_L1, "bytes"_L1, "checksum"_L1, "explanation"_L1};

QString shownTerm(const GlossaryEntry &entry)
{
    // An ampersand is not a mnemonic.
    return translated(entry.term).replace(u'&', u"&&"_s);
}

QWidget *scrollAreaOf(QWidget *widget)
{
    for (QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(each))
            return each;
    }
    return widget;
}

} // namespace

HelpActions::HelpActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_actions(window.actions())
    , m_panes(*window.paneArea())
    , m_selection(window.document().selection())
    , m_side(window.learnActions()->side())
    , m_whatIsHere(new QAction(tr("What Is This?"), this))
    , m_choice(new QMenu(&window))
{
    connect(m_actions.guide, &QAction::triggered, this, [this] { openGuide(pageOfFocus()); });
    connect(m_actions.glossary, &QAction::triggered, this, [this] { openGuide(u"glossary"_s); });
    connect(m_actions.whatIs, &QAction::triggered, this, &HelpActions::explainFocus);
    addToPanes();
}

HelpActions::~HelpActions() = default;

void HelpActions::addToPanes()
{
    for (const PanePlacement::Pane &pane : m_panes.placement().panes())
        addTo(pane.frame->pane());
    addTo(m_side);
}

void HelpActions::addTo(QWidget *widget)
{
    widget->addAction(m_whatIsHere);
    QList<QAbstractScrollArea *> areas = widget->findChildren<QAbstractScrollArea *>();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        areas.append(area);
    QList<QWidget *> parts;
    for (QAbstractScrollArea *area : std::as_const(areas))
        parts.append({area, area->viewport()});
    // Where there is one, it knows better than what is around it.
    if (parts.isEmpty())
        parts.append(widget);
    for (QWidget *part : std::as_const(parts)) {
        part->installEventFilter(this);
        // Pages have menus of their own.
        if (qobject_cast<LinkBrowser *>(part))
            part->addAction(m_whatIsHere);
    }
}

void HelpActions::openGuide(const QString &link)
{
    if (!m_help) {
        m_help = new HelpWindow(shortcutsMarkdown(m_actions.withShortcuts()), &m_window);
        m_help->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomReset});
    }
    m_help->open(link);
}

void HelpActions::replace(const HelpActions &before)
{
    if (!before.m_help || !before.m_help->isVisible())
        return;
    const QRect geometry = before.m_help->geometry();
    openGuide(before.m_help->place().page);
    m_help->setGeometry(geometry);
}

QString HelpActions::pageOfFocus() const
{
    for (const QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const FilterLine *>(each))
            return u"filter"_s;
        if (each == m_side)
            return u"learn"_s;
    }
    const QString pane = m_panes.currentPane();
    return m_selection.session() && HelpPlace::of(pane).isValid() ? pane : u"start"_s;
}

QList<GlossaryEntry> HelpActions::entriesAt(QWidget *widget, const QPoint *global) const
{
    if (!m_terms)
        m_terms = std::make_unique<GlossaryTerms>();
    QList<GlossaryEntry> entries;
    const PanePlacement::Pane *pane = m_panes.placement().paneOf(widget);
    const bool isOfField = pane && std::ranges::find(panesOfFields, pane->name) != panesOfFields.end();
    if (const FieldNode *field = m_selection.field(); isOfField && field) {
        if (const auto entry = glossaryEntry(GlossaryEntry::Kind::field, field->spec->key))
            entries.append(*entry);
    }
    QWidget *area = scrollAreaOf(widget);
    for (const GlossaryEntry &entry : m_terms->in(global ? wordsAt(area, *global) : currentWords(area))) {
        // A field that is selected is what its name means there.
        const bool isKnown = std::ranges::any_of(
            entries, [&](const GlossaryEntry &known) { return known == entry || known.term == entry.term; });
        if (!isKnown)
            entries.append(entry);
    }
    return entries.first(std::min(entries.size(), mostOffered));
}

void HelpActions::offer(QMenu *menu, const QList<GlossaryEntry> &entries)
{
    menu->clear();
    for (const GlossaryEntry &entry : entries)
        menu->addAction(shownTerm(entry), this,
                        [this, entry] { openGuide(QString::fromStdString(placeInGuide(entry))); });
}

void HelpActions::prepare(QWidget *widget, const QPoint *global)
{
    const QList<GlossaryEntry> entries = entriesAt(widget, global);
    m_whatIsHere->setEnabled(!entries.isEmpty());
    m_whatIsHere->setMenu(entries.size() > 1 ? m_choice : nullptr);
    m_whatIsHere->setText(entries.size() == 1 ? tr("What Is “%1”?").arg(shownTerm(entries.first()))
                                              : tr("What Is This?"));
    disconnect(m_whatIsHere, &QAction::triggered, this, nullptr);
    if (entries.size() == 1) {
        connect(m_whatIsHere, &QAction::triggered, this,
                [this, entry = entries.first()] { openGuide(QString::fromStdString(placeInGuide(entry))); });
    } else {
        offer(m_choice, entries);
    }
}

/// What is current in the pane with the focus: one word at once, several to choose from.
void HelpActions::explainFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !(m_panes.placement().paneOf(focus) || m_side->isAncestorOf(focus))) {
        openGuide(u"glossary"_s);
        return;
    }
    const QList<GlossaryEntry> entries = entriesAt(focus, nullptr);
    if (entries.isEmpty()) {
        openGuide(u"glossary"_s);
    } else if (entries.size() == 1) {
        openGuide(QString::fromStdString(placeInGuide(entries.first())));
    } else {
        offer(m_choice, entries);
        m_choice->setActiveAction(m_choice->actions().constFirst());
        m_choice->popup(focus->mapToGlobal(focus->rect().center()));
    }
}

bool HelpActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<const QContextMenuEvent *>(event);
        const QPoint place = menu->globalPos();
        prepare(static_cast<QWidget *>(watched), menu->reason() == QContextMenuEvent::Mouse ? &place : nullptr);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rungs
