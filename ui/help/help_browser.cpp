// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_browser.h"

#include <QTextDocument>

namespace rungs {

bool HelpBrowser::findFrom(const QString &text, bool isForward)
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, !isForward);
    return find(text, flags);
}

void HelpBrowser::moveTo(bool isEnd)
{
    QTextCursor cursor(document());
    if (isEnd)
        cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
}

} // namespace rungs
