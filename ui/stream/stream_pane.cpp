// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_pane.h"

#include "core/session/stream_reader.h"
#include "core/text/error_text.h"
#include "core/text/side_text.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/theme/find_bar.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int workDelay = 500; ///< in milliseconds, before work that takes longer is spoken of

/// The arrow of a menu is painted over the end of the text.
QString withRoom(const QString &text)
{
    return text + u"   "_s;
}

QToolButton *menuButton(QWidget *parent, QMenu *menu)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

} // namespace

StreamPane::StreamPane(Selection &selection, const ViewOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_source(selection, options)
    , m_view(new StreamView(this))
    , m_bar(new QWidget(this))
    , m_menu(new QMenu(this))
    , m_findBar(new FindBar(tr("Find in the stream"), this))
    , m_statusRow(new QWidget(this))
    , m_status(new QLabel(m_statusRow))
    , m_stop(new QToolButton(m_statusRow))
{
    makeBar();
    auto *line = new QHBoxLayout(m_statusRow);
    line->addWidget(m_status, 1);
    line->addWidget(m_stop);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("Stream, what is under the cursor"));
    m_stop->setText(tr("Stop"));
    m_stop->setAutoRaise(true);
    m_stop->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    column->addWidget(m_statusRow);
    setFocusProxy(m_view);
    m_stopDelay.setSingleShot(true);
    connect(&m_stopDelay, &QTimer::timeout, this, [this] {
        m_stop->show();
        showStatus();
    });
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_source.stop();
        m_saving.stop();
        m_find.stop();
    });
    connectFind();
    connect(m_view, &StreamView::cursorMoved, this, [this] {
        m_message.clear();
        showStatus();
    });
    connect(m_view, &StreamView::frameChosen, this, [this](FrameId frame) {
        m_chosen = frame;
        m_selection.selectFrame(frame);
    });
    connect(&m_source, &StreamSource::changed, this, &StreamPane::followSource);
    connect(&selection, &Selection::frameChanged, this, &StreamPane::followFrame);
    connect(&selection, &Selection::captureChanged, this, [this] { m_frame = {}; });
    followSource();
}

void StreamPane::makeBar()
{
    const auto filled = [this](void (StreamPane::*fill)(QMenu *)) {
        auto *menu = new QMenu(this);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        return menu;
    };
    m_sideButton = menuButton(m_bar, filled(&StreamPane::fillSides));
    m_formButton = menuButton(m_bar, filled(&StreamPane::fillForms));
    m_encodingButton = menuButton(m_bar, filled(&StreamPane::fillEncodings));
    m_menuButton = menuButton(m_bar, m_menu);
    m_menuButton->setText(withRoom(u"⋯"_s));
    m_menuButton->setAccessibleName(tr("Stream menu"));
    m_menuButton->setToolTip(tr("What can be done with the stream"));
    connect(m_menu, &QMenu::aboutToShow, this, &StreamPane::fillMenu);
    auto *row = new QHBoxLayout(m_bar);
    row->setSpacing(0);
    for (QToolButton *button : {m_sideButton, m_formButton, m_encodingButton})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_menuButton);
}

QString StreamPane::title() const
{
    return m_connection.isValid() ? tr("Stream of Connection %1").arg(m_connection.value) : tr("Stream");
}

QString StreamPane::note() const
{
    const StreamIndexPtr &index = m_source.index();
    if (!index)
        return {};
    const QLocale locale;
    const BySide<QString> sides = sideTitles();
    const auto size = [&](Side side) {
        return tr("%1: %Ln byte(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(index->size[side], INT_MAX)))
            .arg(sides[side]);
    };
    return size(Side::client) + u" · "_s + size(Side::server);
}

QSize StreamPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 16};
}

QSize StreamPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().lineSpacing() * 6};
}

BySide<QString> StreamPane::sideTitles() const
{
    const bool isKnown = m_source.session() && m_source.connection().isValid();
    const Opening opening = isKnown ? m_source.session()->summaryOf(m_source.connection()).opening : Opening::missing;
    return {plainText(sideTitle(opening, Side::client)), plainText(sideTitle(opening, Side::server))};
}

void StreamPane::followSource()
{
    const bool isSame = m_source.connection() == m_connection && m_source.index() != nullptr;
    if (m_source.connection() != m_connection || !m_source.index())
        m_isFrameOwed = true;
    m_connection = m_source.connection();
    m_view->setEmptyText(emptyText());
    m_view->setSideNames(sideTitles());
    m_view->setStream(m_source.session(), m_source.index(), isSame && m_view->rows().order().index() != nullptr);
    if (m_source.index() && m_isFrameOwed) {
        const bool isKnown = m_source.index()->rangeOf(m_selection.frame()).has_value();
        m_view->showFrame(m_selection.frame(), isKnown);
        m_isFrameOwed = !isKnown && m_source.state() == StreamSource::State::pending;
    }
    showTexts();
}

void StreamPane::followFrame()
{
    const FrameId frame = m_selection.frame();
    if (frame == m_frame)
        return;
    m_frame = frame;
    const bool isOwn = std::exchange(m_chosen, {}) == frame;
    if (!m_source.index() || m_selection.connection() != m_connection) {
        m_isFrameOwed = true;
        return;
    }
    m_view->showFrame(frame, !isOwn);
}

QString StreamPane::emptyText() const
{
    switch (m_source.state()) {
    case StreamSource::State::nothing:
        return tr("Select a connection, or a segment of it, to see what each side sent.");
    case StreamSource::State::pending:
        return m_source.session() ? tr("Reading what each side sent…") : tr("The capture is still being loaded.");
    case StreamSource::State::failed:
        return plainText(errorPhrase(*m_source.error()));
    case StreamSource::State::whole:
    case StreamSource::State::stopped:
        break;
    }
    const std::optional<Side> only = m_view->side();
    return only ? tr("%1 sent no data.").arg(sideTitles()[*only]) : tr("Neither side sent data.");
}

void StreamPane::showTexts()
{
    const BySide<QString> sides = sideTitles();
    const std::optional<Side> only = m_view->side();
    const QString side = only ? sides[*only] : tr("Both sides");
    m_sideButton->setText(withRoom(side));
    m_sideButton->setAccessibleName(tr("Shown: %1").arg(side));
    const QString form = m_view->form() == StreamForm::text  ? tr("Text")
                         : m_view->form() == StreamForm::hex ? tr("Hex")
                                                             : tr("Hex and text");
    m_formButton->setText(withRoom(form));
    m_formButton->setAccessibleName(tr("Shown as: %1").arg(form));
    m_encodingButton->setText(withRoom(m_view->encoding().title));
    m_encodingButton->setAccessibleName(tr("Encoding: %1").arg(m_view->encoding().title));
    m_view->setEmptyText(emptyText());
    search();
    showStop();
    showStatus();
    fitBar();
    emit headingChanged(title(), note());
}

/// What is worked on, where that takes long enough to be spoken of.
QString StreamPane::workText() const
{
    if (m_stop->isHidden())
        return {};
    if (m_saving.isRunning()) {
        const auto part = static_cast<int>(m_toSave == 0 ? 0 : m_saved * 100 / m_toSave);
        return tr("Saving… %1 %").arg(part);
    }
    if (m_find.isRunning())
        return {};
    return tr("Reading what each side sent… %1 %").arg(m_source.percent());
}

void StreamPane::showStop()
{
    const bool isReading = m_source.state() == StreamSource::State::pending && m_source.session();
    if (!isReading && !m_saving.isRunning() && !m_find.isRunning()) {
        m_stopDelay.stop();
        m_stop->hide();
    } else if (!m_stopDelay.isActive() && m_stop->isHidden()) {
        m_stopDelay.start(workDelay);
    }
}

QString StreamPane::status() const
{
    return m_status->text();
}

void StreamPane::showStatus()
{
    QStringList parts;
    if (const QString work = workText(); !work.isEmpty())
        parts += work;
    if (!m_message.isEmpty())
        parts += m_message;
    if (m_source.state() == StreamSource::State::stopped)
        parts += tr("Not read to the end: what follows is not shown.");
    if (m_view->rows().error())
        parts += plainText(errorPhrase(*m_view->rows().error()));
    if (const std::optional<StreamByte> at = m_view->cursor()) {
        const FrameId frame = m_view->cursorFrame();
        const QString who = sideTitles()[at->side];
        const QString place = tr("%1, byte %L2 of %L3", "side, place, how many there are")
                                  .arg(who)
                                  .arg(at->offset)
                                  .arg(m_view->rows().order().index()->size[at->side]);
        parts += frame.isValid() ? u"#%1, %2"_s.arg(frameNumber(frame)).arg(place) : place;
    }
    if (const auto [begin, end] = m_view->selected(); end > begin)
        parts += tr("%Ln byte(s) selected", nullptr, static_cast<int>(std::min<std::uint64_t>(end - begin, INT_MAX)));
    m_status->setText(parts.join(u" · "_s));
}

void StreamPane::setForm(StreamForm form)
{
    m_view->setForm(form);
    showTexts();
}

void StreamPane::setEncoding(const StreamEncoding &encoding)
{
    m_view->setEncoding(encoding);
    showTexts();
}

void StreamPane::setSide(std::optional<Side> side)
{
    m_view->setSide(side);
    showTexts();
}

QByteArray StreamPane::saveState() const
{
    return QByteArray::number(static_cast<int>(m_view->form())) + ' ' + m_view->encoding().name;
}

void StreamPane::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    const int form = parts.value(0).toInt();
    const std::vector<StreamEncoding> encodings = StreamEncoding::all();
    const auto found =
        std::ranges::find_if(encodings, [&](const StreamEncoding &each) { return parts.value(1) == each.name; });
    m_view->setForm(form == 1 ? StreamForm::hex : form == 2 ? StreamForm::both : StreamForm::text);
    m_view->setEncoding(found == encodings.end() ? encodings.front() : *found);
    showTexts();
}

void StreamPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        fitBar();
    }
}

void StreamPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

/// Where the choices have no room, the menu has them all.
void StreamPane::fitBar()
{
    const int em = fontMetrics().height();
    const int gap = em / 4;
    m_bar->layout()->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_statusRow->layout()->setContentsMargins(em / 2, gap / 2, gap, gap / 2);
    int room = width() - 2 * gap - m_menuButton->sizeHint().width();
    for (QToolButton *button : {m_formButton, m_sideButton, m_encodingButton}) {
        room -= button->sizeHint().width();
        button->setVisible(room >= 0);
    }
    // In a low pane the bytes come first.
    m_bar->setVisible(height() >= em * 8);
    m_status->setWordWrap(height() >= em * 12);
}

void StreamPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.setActive(true);
}

void StreamPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source.setActive(false);
}

} // namespace rungs
