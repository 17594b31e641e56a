// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/go_to_box.h"

#include "ui/state/selection.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

namespace rungs {

GoToBox::GoToBox(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Go to a frame or field"));
    setClearButtonEnabled(true);
    setTextMargins(6, 0, 6, 0);
    if (auto *clearButton = findChild<QToolButton *>())
        clearButton->setAccessibleName(tr("Clear"));
    connect(this, &QLineEdit::returnPressed, this, &GoToBox::go);
}

void GoToBox::setKeys(const QList<Key> &keys)
{
    auto *completer = new QCompleter(this);
    auto *model = new QStandardItemModel(0, 2, completer);
    m_keys.clear();
    for (const Key &key : keys) {
        model->appendRow({new QStandardItem(key.key), new QStandardItem(key.name)});
        m_keys.append(key.key);
    }
    completer->setModel(model);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    auto *popup = new QTreeView(this);
    popup->setRootIsDecorated(false);
    popup->setHeaderHidden(true);
    completer->setPopup(popup);
    popup->setColumnWidth(0, fontMetrics().averageCharWidth() * 40);
    setCompleter(completer);
}

/// The longest that is not cut.
void GoToBox::choosePlaceholder()
{
    const int room = width() - textMargins().left() - textMargins().right() - fontMetrics().height();
    QString chosen;
    for (const QString &text : {tr("Go to a frame or field, for example 8 or tcp.hdr_len"),
                                tr("Go to a frame or field"), tr("Go to", "a frame or field")}) {
        chosen = text;
        if (fontMetrics().horizontalAdvance(text) <= room)
            break;
    }
    setPlaceholderText(chosen);
}

void GoToBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    choosePlaceholder();
}

void GoToBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        choosePlaceholder();
}

void GoToBox::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        emit arrived();
}

void GoToBox::go()
{
    if (!m_selection || !m_selection->session())
        return;
    QString reason;
    for (const QString &word : text().simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qulonglong number = word.toULongLong(&isNumber);
        reason = isNumber ? goToFrame(number) : goToField(word.toLower());
        if (!reason.isEmpty())
            break;
    }
    if (!reason.isEmpty()) {
        emit failed(reason);
        selectAll();
        return;
    }
    clear();
    emit arrived();
}

QString GoToBox::goToFrame(qulonglong number)
{
    const std::uint32_t count = m_selection->session()->frameCount();
    if (number < 1 || number > count)
        return tr("Frame %1 does not exist: the capture has %n frame(s).", nullptr, static_cast<int>(count))
            .arg(number);
    m_selection->selectFrame(FrameId{static_cast<std::uint32_t>(number - 1)});
    return {};
}

QString GoToBox::goToField(const QString &key)
{
    if (!m_keys.contains(key))
        return tr("No field has the key %1.").arg(key);
    if (!m_selection->decoded() || m_selection->decoded()->find(key.toStdString()) == DecodedFrame::noNode)
        return tr("Frame %1 has no field %2.").arg(frameNumber(m_selection->frame())).arg(key);
    m_selection->selectKey(key);
    return {};
}

} // namespace rungs
