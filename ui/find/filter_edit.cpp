// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/filter_edit.h"

#include "core/filter/text_parts.h"
#include "core/text/filter_text.h"
#include "ui/models/field_mime.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int mostProposals = 200;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QColor colourOf(filter::PartKind kind, const Theme &theme)
{
    switch (kind) {
    case filter::PartKind::key:
    case filter::PartKind::function:
        return theme.clientText;
    case filter::PartKind::value:
        return theme.serverText;
    case filter::PartKind::sign:
        break;
    }
    return theme.dimText;
}

} // namespace

int characterAt(const QByteArray &utf8, std::size_t byte)
{
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(byte))).size());
}

std::size_t byteAt(const QString &text, int character)
{
    return static_cast<std::size_t>(QStringView(text).left(character).toUtf8().size());
}

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_proposals(new QStandardItemModel(0, 2, this))
{
    setFrame(false);
    setAccessibleName(tr("Filter, or go to a frame or field"));
    setMaxLength(64 * 1024);
    setAcceptDrops(true);
    m_completer->setModel(m_proposals);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    auto *popup = new QTreeView(this);
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    popup->setAccessibleName(tr("Proposals"));
    popup->setUniformRowHeights(true);
    m_completer->setPopup(popup);
    popup->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::insert);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::colour);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::propose);
}

FilterEdit::~FilterEdit() = default;

void FilterEdit::markWrong(int begin, int length)
{
    m_wrongBegin = begin;
    m_wrongLength = length;
    colour();
}

QStringList FilterEdit::proposals() const
{
    QStringList texts;
    for (int row = 0; row < m_proposals->rowCount(); ++row)
        texts.append(m_proposals->item(row)->text());
    return texts;
}

/// A line edit takes formats for parts of its text from input methods only. While one is composing, the text is its
/// own.
void FilterEdit::colour()
{
    const Theme theme = Theme::of(this);
    const QByteArray utf8 = text().toUtf8();
    QList<QInputMethodEvent::Attribute> formats;
    const auto add = [&](int begin, int length, const QTextCharFormat &format) {
        formats.append(
            QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, begin - cursorPosition(), length, format));
    };
    for (const filter::TextPart &part : filter::partsOf({utf8.constData(), static_cast<std::size_t>(utf8.size())})) {
        QTextCharFormat format;
        format.setForeground(colourOf(part.kind, theme));
        const int begin = characterAt(utf8, part.place.begin);
        add(begin, characterAt(utf8, part.place.end()) - begin, format);
    }
    if (m_wrongLength > 0 && m_wrongBegin < text().size()) {
        QTextCharFormat format;
        format.setForeground(theme.warning);
        format.setFontUnderline(true);
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(theme.warning);
        add(m_wrongBegin, m_wrongLength, format);
    }
    QInputMethodEvent event({}, formats);
    QCoreApplication::sendEvent(this, &event);
}

void FilterEdit::propose()
{
    static const std::vector<filter::KnownKey> keys = filter::knownKeys();
    m_proposals->clear();
    if (m_isInserting)
        return;
    const QByteArray utf8 = text().toUtf8();
    const std::string_view view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const filter::Completion place = filter::completionAt(view, byteAt(text(), cursorPosition()));
    const QString word = fromView(view.substr(place.place.begin, place.place.length));
    const auto add = [&](const QString &proposal, const QString &meaning) {
        if (m_proposals->rowCount() < mostProposals)
            m_proposals->appendRow({new QStandardItem(proposal), new QStandardItem(meaning)});
    };
    if (place.valueOf) {
        for (const filter::KnownValue &value : filter::knownValuesOf(*place.valueOf)) {
            const QString proposal = QString::fromStdString(value.text);
            if (proposal.startsWith(word, Qt::CaseInsensitive) || proposal.mid(1).startsWith(word, Qt::CaseInsensitive))
                add(proposal, value.meaning.empty() ? QString() : translated(value.meaning));
        }
    } else if (!word.isEmpty() && !place.isInQuotes && !word.front().isDigit()) {
        // What begins so comes before what only contains it.
        for (const bool isBegin : {true, false}) {
            for (const filter::KnownKey &key : keys) {
                const QString proposal = fromView(key.key);
                const bool begins = proposal.startsWith(word, Qt::CaseInsensitive);
                if (isBegin ? begins : !begins && proposal.contains(word, Qt::CaseInsensitive))
                    add(proposal, translated(key.name));
            }
            for (const FilterFunction &function : filterFunctions()) {
                const QString proposal = fromView(function.name) + u'(';
                if (isBegin && proposal.startsWith(word, Qt::CaseInsensitive))
                    add(proposal, translated(function.meaning));
            }
        }
    }
    const bool isWritten = m_proposals->rowCount() == 1 && m_proposals->item(0)->text() == word;
    if (m_proposals->rowCount() == 0 || isWritten) {
        m_completer->popup()->hide();
        return;
    }
    auto *popup = static_cast<QTreeView *>(m_completer->popup());
    popup->setFont(font());
    popup->resizeColumnToContents(0);
    popup->setColumnWidth(0, popup->columnWidth(0) + fontMetrics().height());
    m_completer->complete();
}

void FilterEdit::insert(const QString &proposal)
{
    const QByteArray utf8 = text().toUtf8();
    const filter::Completion place = filter::completionAt({utf8.constData(), static_cast<std::size_t>(utf8.size())},
                                                          byteAt(text(), cursorPosition()));
    const int begin = characterAt(utf8, place.place.begin);
    int end = characterAt(utf8, place.place.end());
    if (place.isInQuotes && end < text().size() && text().at(end) == u'"')
        ++end;
    m_isInserting = true;
    setSelection(begin, end - begin);
    QLineEdit::insert(proposal);
    m_isInserting = false;
    m_proposals->clear();
}

/// Tab takes the first proposal where none is chosen.
bool FilterEdit::takeProposal()
{
    if (!m_completer->popup()->isVisible() || m_proposals->rowCount() == 0)
        return false;
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const QString proposal = m_proposals->item(std::max(0, chosen.row()))->text();
    m_completer->popup()->hide();
    insert(proposal);
    return true;
}

bool FilterEdit::event(QEvent *event)
{
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    return (isTab && takeProposal()) || QLineEdit::event(event);
}

/// While proposals are open, keys come to them first.
bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    return (isTab && takeProposal()) || QLineEdit::eventFilter(watched, event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isProposing = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        propose();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape && !isProposing)
        emit left();
}

/// The longest that is not cut.
void FilterEdit::choosePlaceholder()
{
    const int room = width() - textMargins().left() - textMargins().right() - fontMetrics().height();
    QString chosen;
    for (const QString &text :
         {tr("Filter, or go to: tcp.len > 0, 8, tcp.hdr_len"), tr("Filter, or go to 8"), tr("Filter"), QString()}) {
        chosen = text;
        if (fontMetrics().horizontalAdvance(text) <= room)
            break;
    }
    setPlaceholderText(chosen);
}

void FilterEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    choosePlaceholder();
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        choosePlaceholder();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        colour();
}

void FilterEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(fieldTestMimeType()))
        event->acceptProposedAction();
    else
        QLineEdit::dragEnterEvent(event);
}

void FilterEdit::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(fieldTestMimeType())) {
        QLineEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    emit dropped(QString::fromUtf8(event->mimeData()->data(fieldTestMimeType())));
}

} // namespace rungs
