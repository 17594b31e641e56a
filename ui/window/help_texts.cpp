// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_texts.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::HelpText)
};

QString row(const QString &keys, const QString &meaning)
{
    return u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(),
                                                                             meaning.toHtmlEscaped());
}

} // namespace

QString shortcutsText(const QList<QAction *> &actions)
{
    QString rows;
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        rows += row(keys.join(u", "_s), action->text().remove(u'&').remove(u'…'));
    }
    rows += row(HelpText::tr("Arrows, Page Up, Page Down, Home, End"), HelpText::tr("Move within a pane"));
    rows += row(HelpText::tr("Digits, in the packet list"), HelpText::tr("Go to the frame of that number"));
    rows += row(HelpText::tr("Enter, +, \u2212, in the ladder"), HelpText::tr("Expand and collapse a run of data"));
    return u"<table>%1</table>"_s.arg(rows);
}

QString aboutText()
{
    return u"<h3>%1</h3><p>%2</p><p>%3</p>"_s.arg(
        HelpText::tr("Rungs %1").arg(QCoreApplication::applicationVersion()).toHtmlEscaped(),
        HelpText::tr("See TCP: field by field, bit by bit, rung by rung.").toHtmlEscaped(),
        HelpText::tr("Free software under the GNU General Public License, version 3 or later.").toHtmlEscaped());
}

} // namespace rungs
