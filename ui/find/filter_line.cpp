// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/filter_line.h"

#include "core/text/error_text.h"
#include "core/text/filter_text.h"
#include "ui/find/filter_edit.h"
#include "ui/find/filter_notes.h"
#include "ui/state/frame_filter.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int pauseMilliseconds = 120;
// In lines of text: narrower, these are left out.
constexpr int widthForCount = 18;
constexpr int widthForSave = 24;

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QToolButton)
    , m_edit(new FilterEdit)
    , m_count(new QLabel)
    , m_sign(new QToolButton)
    , m_clear(new QToolButton)
    , m_save(new QToolButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_sign, m_clear, m_save, m_more})
        row->addWidget(button);
    for (QToolButton *button : {m_icon, m_sign, m_clear, m_save, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAccessibleName(tr("Edit the filter"));
    m_icon->setToolTip(tr("Edit the filter"));
    m_sign->setAccessibleName(tr("Why the selected frame passes or not"));
    m_sign->setToolTip(tr("Why the selected frame passes or not"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Clear the filter: show all packets"));
    m_save->setAccessibleName(tr("Save the filter with a name"));
    m_save->setToolTip(tr("Save the filter with a name"));
    m_more->setAccessibleName(tr("Saved and recent filters"));
    m_more->setToolTip(tr("Saved and recent filters"));
    m_count->setTextFormat(Qt::PlainText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    connect(m_icon, &QToolButton::clicked, this, &FilterLine::focusEdit);
    connect(m_sign, &QToolButton::clicked, this, &FilterLine::explain);
    connect(m_clear, &QToolButton::clicked, this, &FilterLine::clear);
    connect(m_save, &QToolButton::clicked, this, &FilterLine::saveByName);
    // A button with a menu of its own draws an arrow over the icon.
    connect(m_more, &QToolButton::clicked, this, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterLine::fillMenu);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::apply);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterLine::activate);
    connect(m_edit, &FilterEdit::left, this, &FilterLine::arrived);
    connect(m_edit, &FilterEdit::dropped, this, [this](const QString &test) { join(test, Join::andThis); });
    polish();
    showState();
}

FilterLine::~FilterLine() = default;

void FilterLine::setTargets(Selection &selection, FrameFilter &filter)
{
    m_selection = &selection;
    m_filter = &filter;
    connect(&filter, &FrameFilter::searched, this, &FilterLine::followSearch);
    connect(&selection, &Selection::frameChanged, this, [this] {
        m_verdict.reset();
        m_explained = {};
        m_explaining.cancel();
        showState();
    });
    followSearch();
}

QString FilterLine::text() const
{
    return m_edit->text();
}

QString FilterLine::notes() const
{
    return m_notes != nullptr && m_notes->isVisible() ? m_notes->text() : QString();
}

QString FilterLine::count() const
{
    return m_count->text();
}

QString FilterLine::joined(const QString &filter, const QString &test, Join join)
{
    const QString before = filter.trimmed();
    const QString negated = u"!(%1)"_s.arg(test);
    if (before.isEmpty() || join == Join::only)
        return join == Join::notThis ? negated : test;
    // "and" binds tighter than "or".
    const bool isOr = before.contains("||"_L1) || before.contains(" or "_L1) || before.contains(" xor "_L1)
                      || before.contains("^^"_L1);
    const QString whole = isOr && join != Join::orThis ? u"(%1)"_s.arg(before) : before;
    switch (join) {
    case Join::orThis:
        return before + " || "_L1 + test;
    case Join::notThis:
        return whole + " && "_L1 + negated;
    default:
        return whole + " && "_L1 + test;
    }
}

void FilterLine::setFilter(const QString &text)
{
    m_edit->setText(text);
    activate();
}

void FilterLine::join(const QString &test, Join join)
{
    const bool isFilter = m_line.kind == LineText::Kind::filter || m_line.kind == LineText::Kind::key;
    setFilter(joined(isFilter ? text() : QString(), test, join));
}

void FilterLine::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterLine::clear()
{
    m_edit->clear();
    apply();
}

/// What the text is, at each change of it.
void FilterLine::read()
{
    if (m_selection == nullptr)
        return;
    m_line = readLine(text(), *m_selection);
    m_verdict.reset();
    m_explained = {};
    m_explaining.cancel();
    if (m_line.error) {
        const int begin = characterAt(m_line.utf8, m_line.error->place.begin);
        m_edit->markWrong(begin, std::max(1, characterAt(m_line.utf8, m_line.error->place.end()) - begin));
    } else {
        m_edit->markWrong(0, 0);
    }
    // What is written is shown after a short pause; nothing is shown anew for what cannot be a filter yet.
    if (m_line.kind == LineText::Kind::filter || m_line.kind == LineText::Kind::empty)
        m_pause.start();
    else
        m_pause.stop();
    showState();
}

void FilterLine::apply()
{
    m_pause.stop();
    if (m_filter == nullptr)
        return;
    if (m_line.kind == LineText::Kind::empty)
        m_filter->setFilter(nullptr, {});
    else if (m_line.filter && m_filter->wanted().filter != m_line.filter)
        m_filter->setFilter(m_line.filter, text());
    showState();
}

/// Enter: what the text says is done at once.
void FilterLine::activate()
{
    if (m_selection == nullptr || !m_selection->session())
        return;
    // $key means what is selected now.
    if (m_line.utf8.contains('$'))
        read();
    switch (m_line.kind) {
    case LineText::Kind::place:
        go();
        return;
    case LineText::Kind::wrong:
        emit failed(plainText(filterErrorPhrase(*m_line.error)));
        return;
    case LineText::Kind::key:
        if (m_edit->hasFocus() && hasField(text().trimmed(), *m_selection)) {
            followLink(u"go"_s);
            return;
        }
        break;
    default:
        break;
    }
    apply();
    if (m_line.filter)
        m_saved.addRecent(text());
}

void FilterLine::go()
{
    const QString reason = goToPlace(text(), *m_selection);
    if (!reason.isEmpty()) {
        emit failed(reason);
        m_edit->selectAll();
        return;
    }
    // What the list shows stays as it was.
    m_edit->setText(m_filter->wanted().text);
    emit arrived();
}

void FilterLine::followLink(const QString &link)
{
    if (link == "go"_L1) {
        const QString reason = goToKey(text().trimmed(), *m_selection);
        if (!reason.isEmpty()) {
            emit failed(reason);
            return;
        }
        m_edit->setText(m_filter->wanted().text);
        emit arrived();
    } else if (link == "filter"_L1) {
        apply();
        m_saved.addRecent(text());
        m_edit->setFocus();
    } else if (link == "why"_L1) {
        explain();
    } else if (link.startsWith("hint:"_L1)) {
        const auto index = link.mid(5).toULongLong();
        if (index < m_line.hints.size()) {
            const std::string proposed = filter::withHint(
                {m_line.utf8.constData(), static_cast<std::size_t>(m_line.utf8.size())}, m_line.hints[index]);
            m_edit->setText(QString::fromStdString(proposed));
            m_edit->setFocus();
        }
    }
}

void FilterLine::followSearch()
{
    // Another capture is shown whole, and "Show All Packets" does so.
    const bool wasTakenBack = m_filter->wanted().isEmpty() && !m_pause.isActive()
                              && m_line.kind == LineText::Kind::filter && !m_edit->hasFocus();
    if (wasTakenBack)
        m_edit->clear();
    showState();
}

void FilterLine::explain()
{
    if (m_selection == nullptr || !m_selection->session() || !m_line.filter || !m_selection->frame().isValid())
        return;
    m_explained = m_selection->frame();
    m_edit->setFocus();
    m_explaining.start(
        [session = m_selection->session(), frame = m_explained, filter = m_line.filter](
            const std::stop_token &stop, const auto &) { return verdictOn(session, frame, *filter, stop); },
        [this](const std::optional<FrameVerdict> &verdict) {
            m_verdict = verdict;
            showNotes();
        });
    showNotes();
}

void FilterLine::showState()
{
    QString count;
    const bool isShown =
        m_filter != nullptr && m_filter->wanted().filter && m_filter->wanted().text == text() && m_filter->session();
    if (isShown) {
        const FoundFrames &found = m_filter->found();
        const QString frames = numberText(found.frames->size());
        const auto total = static_cast<std::size_t>(m_filter->session()->frameCount());
        count = m_filter->isSearching() && found.scanned < found.total
                    ? tr("%1 so far, %2 %").arg(frames, numberText(found.scanned * 100ULL / found.total))
                    : tr("%1 of %2").arg(frames, numberText(total));
    }
    m_count->setText(count);
    m_count->setAccessibleDescription(count);
    const bool isWrong = m_line.kind == LineText::Kind::wrong;
    m_sign->setText(isWrong ? u"!"_s : isShown ? u"✓"_s : QString());
    const QString about = isWrong           ? plainText(filterErrorPhrase(*m_line.error))
                          : count.isEmpty() ? QString()
                                            : tr("%1 packets pass").arg(count);
    m_edit->setAccessibleDescription(about);
    showButtons();
    showNotes();
    update();
}

QStringList FilterLine::notesOfText() const
{
    QStringList notes;
    if (m_line.error)
        notes.append(u"<b>%1</b>"_s.arg(escapedText(filterErrorPhrase(*m_line.error))));
    for (std::size_t i = 0; i < m_line.hints.size(); ++i) {
        const filter::Hint &hint = m_line.hints[i];
        QString note = escapedText(filterHintPhrase(hint));
        if (!hint.meant.empty()) {
            const std::string_view text{m_line.utf8.constData(), static_cast<std::size_t>(m_line.utf8.size())};
            const QString proposed = QString::fromStdString(filter::withHint(text, hint)).toHtmlEscaped();
            note += u" <a href=\"hint:%1\">%2</a>"_s.arg(i).arg(tr("Use %1").arg(proposed));
        }
        notes.append(note);
    }
    return notes;
}

QStringList FilterLine::offersOfKey() const
{
    const QString key = text().trimmed();
    QStringList offers;
    if (hasField(key, *m_selection))
        offers.append(u"<a href=\"go\">%1</a>"_s.arg(
            tr("Go to %1 in frame %2").arg(key.toHtmlEscaped()).arg(frameNumber(m_selection->frame()))));
    offers.append(
        u"<a href=\"filter\">%1</a>"_s.arg(tr("Show only the packets that have %1").arg(key.toHtmlEscaped())));
    return offers;
}

QStringList FilterLine::notesOfMatches() const
{
    QStringList notes;
    const FoundFrames &found = m_filter->found();
    if (!m_filter->wanted().filter || m_filter->wanted().text != text())
        return notes;
    for (const filter::Absence &absence : found.absences)
        notes.append(escapedText(filterAbsencePhrase(absence)));
    for (const std::string_view key : found.missingKeys)
        notes.append(escapedText(filterMissingPhrase(key)));
    if (found.wasGivenUp)
        notes.append(escapedText(filterGivenUpPhrase()));
    if (found.error)
        notes.append(escapedText(errorPhrase(*found.error)));
    return notes;
}

QStringList FilterLine::reasons() const
{
    if (!m_explained.isValid())
        return {};
    if (!m_verdict)
        return {tr("Reading up to frame %1 …").arg(frameNumber(m_explained))};
    QStringList notes{u"<b>%1</b>"_s.arg(
        (m_verdict->passes ? tr("Frame %1 passes:") : tr("Frame %1 does not pass:")).arg(frameNumber(m_explained)))};
    const std::string_view text{m_line.utf8.constData(), static_cast<std::size_t>(m_line.utf8.size())};
    for (const filter::Reason &reason : m_verdict->reasons)
        notes.append((reason.passes ? u"✓ "_s : u"✗ "_s) + escapedText(filterReasonPhrase(text, reason)));
    return notes;
}

void FilterLine::showNotes()
{
    if (m_selection == nullptr || window() == this)
        return;
    QStringList notes;
    const bool isUsed = m_edit->hasFocus() || (m_notes != nullptr && m_notes->hasFocusInside());
    if (isUsed && isVisible()) {
        notes = notesOfText();
        if (m_line.kind == LineText::Kind::key)
            notes.append(offersOfKey());
        if (m_line.filter)
            notes.append(notesOfMatches() + reasons());
    }
    if (m_notes == nullptr) {
        if (notes.isEmpty())
            return;
        m_notes = new FilterNotes(this);
        connect(m_notes, &FilterNotes::linkActivated, this, &FilterLine::followLink);
        connect(m_notes, &FilterNotes::left, this, &FilterLine::focusEdit);
        m_notes->setFont(font());
    }
    m_notes->setHtml(notes);
}

void FilterLine::fillMenu()
{
    m_menu->clear();
    const auto add = [this](QMenu *menu, const QString &name, const QString &filter) {
        // An ampersand in a filter is not a mnemonic.
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setToolTip(filter);
        connect(action, &QAction::triggered, this, [this, filter] { setFilter(filter); });
    };
    const auto shortened = [](const QString &text) { return text.size() > 80 ? text.left(79) + u'…' : text; };
    const QList<SavedFilters::Named> saved = m_saved.saved();
    if (!saved.isEmpty()) {
        m_menu->addSection(tr("Saved"));
        for (const SavedFilters::Named &each : saved)
            add(m_menu, tr("%1: %2").arg(each.name, shortened(each.text)), each.text);
    }
    const QStringList recent = m_saved.recent();
    if (!recent.isEmpty()) {
        m_menu->addSection(tr("Recent"));
        for (const QString &each : recent)
            add(m_menu, shortened(each), each);
    }
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save This Filter…"), this, &FilterLine::saveByName);
    save->setEnabled(m_line.filter != nullptr);
    QAction *why = m_menu->addAction(tr("&Why the Selected Packet Passes or Not"), this, &FilterLine::explain);
    why->setEnabled(m_line.filter != nullptr);
    if (!saved.isEmpty()) {
        QMenu *remove = m_menu->addMenu(tr("&Remove Saved Filter"));
        for (const SavedFilters::Named &each : saved)
            connect(remove->addAction(QString(each.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, name = each.name] { m_saved.remove(name); });
    }
    if (!recent.isEmpty())
        m_menu->addAction(tr("&Clear Recent Filters"), this, [this] { m_saved.clearRecent(); });
}

void FilterLine::saveByName()
{
    if (!m_line.filter)
        return;
    QInputDialog dialog(window());
    dialog.setWindowTitle(tr("Save the Filter"));
    dialog.setLabelText(tr("Name of the filter %1:").arg(text()));
    if (dialog.exec() == QDialog::Accepted && !dialog.textValue().trimmed().isEmpty())
        m_saved.save(dialog.textValue().trimmed(), text());
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // Which of them has the focus is known after the event.
        QTimer::singleShot(0, this, &FilterLine::showNotes);
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void FilterLine::polish()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em / 3, 1, em / 4, 1);
    layout()->setSpacing(em / 6);
    const int side = em;
    const auto set = [&](QToolButton *button, const QString &icon) {
        button->setIconSize({side, side});
        if (!icon.isEmpty())
            button->setIcon(actionIcon(icon, palette()));
    };
    set(m_icon, u"filter"_s);
    set(m_clear, u"clear"_s);
    set(m_save, u"star"_s);
    set(m_more, u"down"_s);
    const Theme theme = Theme::of(this);
    QPalette line = palette();
    line.setColor(QPalette::Base, theme.pane);
    m_edit->setPalette(line);
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, theme.dimText);
    m_count->setPalette(dim);
    if (m_notes != nullptr)
        m_notes->setFont(font());
    showButtons();
}

void FilterLine::showButtons()
{
    const int em = fontMetrics().height();
    const bool hasText = !text().isEmpty();
    m_clear->setVisible(hasText);
    m_sign->setVisible(hasText && !m_sign->text().isEmpty());
    m_save->setVisible(m_line.filter != nullptr && width() >= widthForSave * em);
    m_count->setVisible(!m_count->text().isEmpty() && width() >= widthForCount * em + m_count->sizeHint().width());
}

void FilterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
    else if (event->type() == QEvent::EnabledChange)
        showState();
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtons();
    if (m_notes != nullptr)
        m_notes->place();
}

void FilterLine::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_notes != nullptr)
        m_notes->place();
}

/// Its edge says by colour what the sign says too.
void FilterLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const bool isWrong = m_line.kind == LineText::Kind::wrong;
    const QColor edge = isWrong                    ? theme.warning
                        : m_sign->text() == u"✓"_s ? theme.good
                        : m_edit->hasFocus()       ? theme.selectionEdge
                                                   : theme.fieldEdge;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int round = fontMetrics().height() / 4;
    const double wide = m_edit->hasFocus() ? 2 : 1;
    painter.setPen(QPen(edge, wide));
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), round, round);
}

} // namespace rungs
