// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_row.h"

#include "ui/text/plural_count.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace rungs {

namespace {

/// The folder as people write it.
QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    const bool isAtHome = home.size() > 1 && (folder == home || folder.startsWith(home + u'/'));
    return isAtHome ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

RecentRow::RecentRow(const Settings::RecentFile &file, QWidget *parent)
    : QAbstractButton(parent)
    , m_folder(folderOf(file.path))
    , m_note(noteOf(file, QDate::currentDate()))
{
    setText(QFileInfo(file.path).fileName());
    setToolTip(QDir::toNativeSeparators(file.path));
    setAccessibleName(text());
    setAccessibleDescription(m_note.isEmpty() ? m_folder : m_folder + QStringLiteral(", ") + m_note);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString RecentRow::noteOf(const Settings::RecentFile &file, const QDate &today)
{
    const QDate day = file.opened.isValid() ? file.opened.toLocalTime().date() : QDate();
    QString when;
    if (day == today)
        when = tr("today");
    else if (day.isValid() && day.addDays(1) == today)
        when = tr("yesterday");
    else if (day.isValid())
        when = QLocale().toString(day, day.year() == today.year() ? tr("d MMMM", "a day of this year")
                                                                  : tr("d MMMM yyyy", "a day"));
    if (!file.frames)
        return when;
    const QString packets = tr("%Ln packet(s)", nullptr, pluralCount(*file.frames));
    return when.isEmpty() ? packets
                          : tr("%1, %2", "when a capture was opened, how many packets it has").arg(when, packets);
}

QSize RecentRow::sizeHint() const
{
    const int width = fontMetrics().height() * 30;
    return {width, heightForWidth(width)};
}

QSize RecentRow::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() + 2 * padding()};
}

int RecentRow::heightForWidth(int width) const
{
    return fontMetrics().height() * (isNarrow(width) ? 2 : 1) + 2 * padding() + 1;
}

bool RecentRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    if (isDown() || underMouse())
        painter.fillRect(rect(), theme.selection);
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter.setPen(QPen(theme.selectionEdge, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const int line = fontMetrics().height();
    const QRect room = rect().adjusted(padding(), padding(), -padding(), -padding());
    const bool isLow = !isNarrow(width());
    QRect name(room.left(), room.top(), isLow ? room.width() * 2 / 5 : room.width(), line);
    QRect note = isLow ? room : QRect(room.left(), room.top() + line, room.width(), line);
    const int noteWidth = fontMetrics().horizontalAdvance(m_note);
    QRect folder = note;
    folder.setLeft(isLow ? name.right() + padding() : room.left());
    folder.setRight(note.right() - noteWidth - line);
    painter.setFont(boldFont(font()));
    painter.setPen(theme.text);
    const auto write = [&painter](const QRect &place, Qt::Alignment side, const QString &text) {
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
    };
    name.setWidth(name.width() - padding());
    write(name, Qt::AlignLeft, text());
    painter.setFont(font());
    painter.setPen(theme.dimText);
    write(folder, Qt::AlignLeft, m_folder);
    write(note, Qt::AlignRight, m_note);
}

} // namespace rungs
