// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with a stream: the menus of the pane, its keys, copying and saving.
#include "core/session/stream_reader.h"
#include "core/text/error_text.h"
#include "ui/state/selection.h"
#include "ui/stream/stream_pane.h"
#include "ui/text/translate.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// A choice of one among several.
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isChosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    return action;
}

} // namespace

void StreamPane::fillSides(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const BySide<QString> sides = sideTitles();
    const std::optional<Side> only = m_view->side();
    connect(addChoice(menu, group, tr("Both sides"), !only), &QAction::triggered, this, [this] { setSide({}); });
    for (const Side side : bothSides)
        connect(addChoice(menu, group, sides[side], only == side), &QAction::triggered, this,
                [this, side] { setSide(side); });
}

void StreamPane::fillForms(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, StreamForm form) {
        connect(addChoice(menu, group, text, m_view->form() == form), &QAction::triggered, this,
                [this, form] { setForm(form); });
    };
    add(tr("Text"), StreamForm::text);
    add(tr("Hex"), StreamForm::hex);
    add(tr("Hex and text"), StreamForm::both);
}

void StreamPane::fillEncodings(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::string_view now = m_view->encoding().name;
    for (const StreamEncoding &each : StreamEncoding::all())
        connect(addChoice(menu, group, each.title, now == each.name), &QAction::triggered, this,
                [this, each] { setEncoding(each); });
}

void StreamPane::fillMenu()
{
    m_menu->clear();
    fillSides(m_menu->addMenu(tr("&Side")));
    fillForms(m_menu->addMenu(tr("Show &As")));
    fillEncodings(m_menu->addMenu(tr("&Encoding")));
    m_menu->addSeparator();
    addFindEntries();
    m_menu->addSeparator();
    const auto [begin, end] = m_view->selected();
    const bool canCopy = end > begin;
    QAction *text = m_menu->addAction(tr("&Copy as Text"), this, [this] { copy(m_view->selectedText()); });
    text->setShortcut(QKeySequence::Copy);
    text->setEnabled(canCopy);
    m_menu->addAction(tr("Copy as &Hexadecimal"), this, [this] { copy(m_view->selectedHex()); })->setEnabled(canCopy);
    QAction *all = m_menu->addAction(tr("Select A&ll"), m_view, &StreamView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(!m_view->rows().isEmpty());
    m_menu->addSeparator();
    const FrameId frame = m_view->cursorFrame();
    QAction *select = m_menu->addAction(
        frame.isValid() ? tr("Select &Frame %1").arg(frameNumber(frame)) : tr("Select &Frame"), this, [this, frame] {
            m_chosen = frame;
            m_selection.selectFrame(frame);
        });
    select->setShortcut(Qt::Key_Return);
    select->setEnabled(frame.isValid());
    m_menu->addSeparator();
    const BySide<QString> sides = sideTitles();
    for (const Side side : bothSides) {
        QAction *save =
            m_menu->addAction(tr("Save What %1 Sent…").arg(sides[side]), this, [this, side] { askAndSave(side); });
        const StreamIndexPtr &index = m_source.index();
        save->setEnabled(index && index->isComplete && index->size[side] > index->missing[side]
                         && !m_saving.isRunning());
    }
    m_menu->addActions(actions());
}

void StreamPane::copy(const QString &text)
{
    const auto [begin, end] = m_view->selected();
    if (end - begin > StreamView::mostCopied)
        m_message = tr("Too many bytes for the clipboard; save them to a file.");
    else if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
    showStatus();
}

bool StreamPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto [begin, end] = m_view->selected();
        // In this pane these keys are about its bytes.
        const bool isFind = key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext)
                            || key->matches(QKeySequence::FindPrevious);
        if (isFind || (key->matches(QKeySequence::Copy) && end > begin) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void StreamPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(m_view->selectedText());
    else if (event->matches(QKeySequence::SelectAll))
        m_view->selectAll();
    else if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        goToMatch(event->matches(QKeySequence::FindNext));
    else
        QWidget::keyPressEvent(event);
}

void StreamPane::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int item = m_view->currentItem();
        const QRect row = item >= 0 ? m_view->itemRect(item) : QRect();
        at = m_view->mapToGlobal(row.isEmpty() ? QPoint() : row.bottomLeft());
    }
    m_menu->popup(at);
    event->accept();
}

void StreamPane::askAndSave(Side side)
{
    const QString end = side == Side::client ? u"client"_s : u"server"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save What One Side Sent"),
                                                      u"connection-%1-%2.bin"_s.arg(m_connection.value).arg(end));
    if (!path.isEmpty())
        saveTo(path, side);
}

void StreamPane::saveTo(const QString &path, Side side)
{
    const StreamIndexPtr index = m_source.index();
    if (!index)
        return;
    m_saved = 0;
    m_toSave = index->size[side];
    const auto work = [session = m_source.session(), index, path, side](const std::stop_token &stop,
                                                                        const auto &report) -> SaveOutcome {
        SaveOutcome outcome;
        outcome.reason = saveFile(path, [&](const FileSink &write) {
            StreamReader reader(session, index);
            Result<bool> written = writeSide(
                reader, side,
                [&](ByteView bytes) {
                    return write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
                },
                stop, report);
            if (!written)
                outcome.error = std::move(written).error();
            return written.value_or(false);
        });
        return outcome;
    };
    const auto done = [this, path, missing = index->missing[side]](const SaveOutcome &outcome) {
        if (outcome.error)
            m_message = plainText(errorPhrase(*outcome.error));
        else if (outcome.reason && outcome.reason->isEmpty())
            m_message = tr("Saving was stopped; nothing was written.");
        else if (outcome.reason)
            m_message = tr("%1 cannot be written: %2").arg(path, *outcome.reason);
        else if (missing > 0)
            m_message = tr("Saved %1, without %Ln byte(s) that were not captured.", nullptr,
                           static_cast<int>(std::min<std::uint64_t>(missing, INT_MAX)))
                            .arg(path);
        else
            m_message = tr("Saved %1.").arg(path);
        showTexts();
    };
    m_saving.start(work, done, [this](std::uint64_t saved) {
        m_saved = saved;
        showStatus();
    });
    m_message.clear();
    showTexts();
}

} // namespace rungs
