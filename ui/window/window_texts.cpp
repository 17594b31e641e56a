// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_texts.h"

#include "core/capture/libpcap_version.h"
#include "core/decode/protocol.h"
#include "core/export/keys.h"
#include "core/export/markdown_pages.h"
#include "ui/state/selection.h"
#include "ui/text/capture_name.h"
#include "ui/text/plural_count.h"
#include "ui/text/translate.h"

#include <QAction>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::StatusText)
};

} // namespace

QString captureStatus(const Selection &selection)
{
    const SessionPtr &session = selection.session();
    if (!session)
        return StatusText::tr("No capture is open");
    QStringList parts{captureName(*session),
                      StatusText::tr("%Ln packet(s)", nullptr, pluralCount(session->frameCount())),
                      StatusText::tr("%Ln connection(s)", nullptr, pluralCount(session->connectionCount()))};
    if (selection.decoded() && !selection.decoded()->layers().empty())
        parts.append(translated(headerOf(selection.decoded()->layers().front().protocol).whole.name));
    return parts.join(u" · "_s);
}

QString fieldStatus(const Selection &selection)
{
    const FieldNode *field = selection.field();
    if (!field)
        return {};
    const QString key = QString::fromStdString(std::string(field->spec->key));
    const QString bits = field->bits.isWholeBytes() && field->bits.width > 32
                             ? StatusText::tr("%n byte(s)", nullptr, pluralCount(field->bits.width / 8))
                             : StatusText::tr("%n bit(s)", nullptr, pluralCount(field->bits.width));
    return QStringList{key, StatusText::tr("byte %1").arg(field->bits.firstByte()), bits}.join(u" · "_s);
}

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::HelpText)
};

struct Shortcut
{
    QString keys;
    QString meaning;
};

QList<Shortcut> shortcutsOf(const QList<QAction *> &actions)
{
    QList<Shortcut> shortcuts;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        shortcuts.append({keys.join(u", "_s), action->toolTip()});
    }
    shortcuts += {
        {HelpText::tr("Arrows, Page Up, Page Down, Home, End"), HelpText::tr("Move within a pane")},
        {HelpText::tr("Digits, in the packet list"), HelpText::tr("Go to the frame of that number")},
        {HelpText::tr("Enter, +, \u2212, in the ladder"), HelpText::tr("Expand and collapse a run of data")},
        {HelpText::tr("Left, Right, Home, End, in a chart"), HelpText::tr("Select the frame before or after")},
        {HelpText::tr("Up, Down, +, \u2212, 0, in a chart"),
         HelpText::tr("Show less or more time, show all; with Shift values")},
        {HelpText::tr("Shift+Left, Shift+Right, Page Up, Page Down, in a chart"), HelpText::tr("Move in time")},
        {HelpText::tr("Double click on the head of a pane"), HelpText::tr("Fill the window with it, or go back")},
        {HelpText::tr("Esc, while a pane fills the window"), HelpText::tr("Back to all panes")},
        {HelpText::tr("F6, while a pane fills the window"), HelpText::tr("The next pane fills it")},
        {HelpText::tr("Arrows, Tab, Enter, while panes are resized"),
         HelpText::tr("Move the edge, go to the next one, end")},
        {HelpText::tr("Shift+Left, Shift+Right, on the head of a list"),
         HelpText::tr("Make the column narrower or wider")},
        {HelpText::tr("Ctrl+Left, Ctrl+Right, on the head of a list"), HelpText::tr("Move the column")},
        {HelpText::tr("Delete, Menu, on the head of a list"), HelpText::tr("Hide the column, choose columns")},
        {HelpText::tr("Menu, on the tabs of panes"), HelpText::tr("Hide, move, or tear off a pane")},
    };
    return shortcuts;
}

} // namespace

QString shortcutsText(const QList<QAction *> &actions)
{
    QString rows;
    for (const Shortcut &each : shortcutsOf(actions))
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(each.keys.toHtmlEscaped(),
                                                                                  each.meaning.toHtmlEscaped());
    return u"<table>%1</table>"_s.arg(rows);
}

QString shortcutsMarkdown(const QList<QAction *> &actions)
{
    const auto escaped = [](const QString &text) {
        return QString::fromStdString(escapedMarkdown(text.toStdString()));
    };
    QString rows;
    for (const Shortcut &each : shortcutsOf(actions))
        rows += u"- **%1**: %2\n"_s.arg(escaped(each.keys), escaped(each.meaning));
    return rows;
}

QString libraryVersions()
{
    return u"Qt %1, libpcap %2"_s.arg(QString::fromLatin1(qVersion()), QString::fromStdString(libpcapVersion()));
}

/// What rungs-capture says that it has given up.
QString captureRights(const QString &report)
{
    const QJsonObject rights = QJsonDocument::fromJson(report.toUtf8()).object();
    if (rights.isEmpty())
        return HelpText::tr("rungs-capture has not captured since Rungs was started.");
    const auto yes = [&rights](QLatin1StringView name) {
        return rights.value(name).toBool() ? HelpText::tr("yes") : HelpText::tr("no");
    };
    const int landlock = rights.value("landlock"_L1).toInt();
    return HelpText::tr("rungs-capture during the last capture: capabilities: %1; no new privileges: %2; only known "
                        "system calls (seccomp): %3; only the folder of the file (Landlock): %4.")
        .arg(rights.value("capabilities"_L1).toString() == "none"_L1 ? HelpText::tr("none")
                                                                     : rights.value("capabilities"_L1).toString(),
             yes("no_new_privs"_L1), yes("seccomp"_L1),
             landlock > 0 ? HelpText::tr("yes, version %1").arg(landlock)
                          : HelpText::tr("no, this kernel does not have it"));
}

QString aboutText(const QString &report)
{
    return u"<h3>%1</h3><p>%2</p><p>%3</p><p>%4</p><p>%5</p>"_s.arg(
        HelpText::tr("Rungs %1").arg(QCoreApplication::applicationVersion()).toHtmlEscaped(),
        HelpText::tr("See TCP: field by field, bit by bit, rung by rung.").toHtmlEscaped(),
        HelpText::tr("Free software under the GNU General Public License, version 3 or later.").toHtmlEscaped(),
        libraryVersions().toHtmlEscaped(), captureRights(report).toHtmlEscaped());
}

} // namespace rungs
