// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/help_browser.h"
#include "ui/text/mnemonic.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/screen_room.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

// In lines of text.
constexpr int widthOfWindow = 52;
constexpr int heightOfWindow = 38;
constexpr int widthOfContents = 14;

} // namespace

HelpWindow::HelpWindow(const QString &shortcuts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(shortcuts)
    , m_contents(new QListWidget)
    , m_browser(new HelpBrowser)
    , m_find(new FindBar(tr("Find in the guide")))
    , m_back(makeAction(tr("&Back"), QKeySequence(tr("Alt+Left"))))
    , m_forward(makeAction(tr("For&ward"), QKeySequence(tr("Alt+Right"))))
    , m_search(makeAction(tr("F&ind…"), QKeySequence(tr("Ctrl+F"))))
{
    setWindowTitle(tr("User's Guide — Rungs"));
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    addButtons(buttons);
    column->addLayout(buttons);
    column->addWidget(m_find);
    auto *sides = new QSplitter;
    sides->addWidget(m_contents);
    sides->addWidget(m_browser);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(true);
    column->addWidget(sides, 1);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setMinimumWidth(1);
    m_browser->setMinimumWidth(1);
    m_find->setHasKinds(false);
    m_find->hide();
    fillContents();

    connect(m_contents, &QListWidget::currentRowChanged, this,
            [this](int row) { follow(m_contents->item(row)->data(Qt::UserRole).toString()); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    connect(m_back, &QAction::triggered, this, [this] { step(m_before, m_after); });
    connect(m_forward, &QAction::triggered, this, [this] { step(m_after, m_before); });
    connect(m_search, &QAction::triggered, this, &HelpWindow::openFind);
    connect(makeAction(tr("Find Ne&xt"), QKeySequence(tr("F3"))), &QAction::triggered, this, &HelpWindow::findNext);
    connect(makeAction(tr("Find Previo&us"), QKeySequence(tr("Shift+F3"))), &QAction::triggered, this,
            &HelpWindow::findPrevious);
    QAction *close = makeAction(tr("&Close"), QKeySequence(tr("Ctrl+W")));
    close->setShortcuts({QKeySequence(tr("Ctrl+W")), QKeySequence(tr("Esc"))});
    connect(close, &QAction::triggered, this, [this] { m_find->isHidden() ? void(QWidget::close()) : closeFind(); });
    connect(m_find, &FindBar::queryChanged, this, &HelpWindow::findAgain);
    connect(m_find, &FindBar::nextRequested, this, &HelpWindow::findNext);
    connect(m_find, &FindBar::previousRequested, this, &HelpWindow::findPrevious);
    connect(m_find, &FindBar::closed, this, &HelpWindow::closeFind);

    polish();
    const int em = fontMetrics().height();
    sides->setSizes({em * widthOfContents, em * (widthOfWindow - widthOfContents)});
    resize(QSize(em * widthOfWindow, em * heightOfWindow).boundedTo(screenRoom(this)));
    showPlace(HelpPlace::of(u"start"_s));
}

QAction *HelpWindow::makeAction(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setToolTip(tr("%1 (%2)").arg(withoutMnemonic(text), keys.toString(QKeySequence::NativeText)));
    QWidget::addAction(action);
    return action;
}

void HelpWindow::addButtons(QBoxLayout *row)
{
    const auto add = [&](QAction *action, const QString &icon) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_buttons.append({button, icon});
    };
    add(m_back, u"back"_s);
    add(m_forward, u"forward"_s);
    row->addStretch(1);
    add(m_search, u"search"_s);
}

void HelpWindow::fillContents()
{
    for (const QString &name : m_pages.names()) {
        auto *item = new QListWidgetItem(m_pages.title(name), m_contents);
        item->setData(Qt::UserRole, name);
    }
}

void HelpWindow::open(const QString &link)
{
    follow(link);
    QWidget::show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::follow(const QString &link)
{
    const HelpPlace place = HelpPlace::of(link);
    if (!place.isValid() || place == m_place)
        return;
    m_before.append(m_place);
    m_after.clear();
    showPlace(place);
}

void HelpWindow::step(QList<HelpPlace> &from, QList<HelpPlace> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_place);
    showPlace(from.takeLast());
}

void HelpWindow::showPlace(const HelpPlace &place)
{
    const bool isOther = place.page != m_place.page;
    m_place = place;
    if (isOther)
        m_browser->showHtml(m_pages.html(place.page));
    if (place.anchor.isEmpty())
        m_browser->verticalScrollBar()->setValue(0);
    else
        m_browser->scrollToAnchor(place.anchor);
    m_browser->setAccessibleName(m_pages.title(place.page));
    const QSignalBlocker silent(m_contents);
    m_contents->setCurrentRow(static_cast<int>(m_pages.names().indexOf(place.page)));
    updateActions();
}

void HelpWindow::updateActions()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
}

void HelpWindow::openFind()
{
    m_find->open();
}

void HelpWindow::closeFind()
{
    m_find->hide();
    m_browser->setFocus(Qt::OtherFocusReason);
}

/// What is being typed is found from where it was found before.
void HelpWindow::findAgain()
{
    QTextCursor cursor = m_browser->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_browser->setTextCursor(cursor);
    goToMatch(true);
}

/// After the last match of a page that of the next page follows, and so on once around.
void HelpWindow::goToMatch(bool isForward)
{
    const QString text = m_find->query().text;
    if (m_find->isHidden())
        openFind();
    m_find->showResult({}, false);
    if (text.isEmpty() || m_browser->findFrom(text, isForward))
        return;
    const QStringList names = m_pages.names();
    const qsizetype here = names.indexOf(m_place.page);
    for (qsizetype i = 1; i <= names.size(); ++i) {
        const qsizetype other = (here + (isForward ? i : names.size() - i)) % names.size();
        QTextDocument page;
        page.setHtml(m_pages.html(names[other]));
        if (page.find(text).isNull())
            continue;
        follow(names[other]);
        m_browser->moveTo(!isForward);
        m_browser->findFrom(text, isForward);
        return;
    }
    m_find->showResult(tr("“%1” is not in the guide.").arg(text), true);
}

void HelpWindow::polish()
{
    const int em = fontMetrics().height();
    m_browser->document()->setDocumentMargin(em);
    for (const IconButton &each : std::as_const(m_buttons)) {
        each.button->setIconSize({em * 5 / 4, em * 5 / 4});
        each.button->setMinimumSize(em * 7 / 4, em * 7 / 4);
        each.button->defaultAction()->setIcon(actionIcon(each.icon, palette()));
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    polish();
    // Colours and sizes of the old look are in the document.
    const HelpPlace place = m_place;
    m_place = {};
    showPlace(place);
}

} // namespace rungs
