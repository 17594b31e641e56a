// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rungs {

QString withoutMnemonic(const QString &text)
{
    // Languages whose words have no Latin letters add one in brackets.
    static const QRegularExpression added(u"\\s*\\(&[A-Za-z0-9]\\)"_s);
    QString plain = text;
    plain.remove(added).remove(u'…');
    const QString both(QChar::ObjectReplacementCharacter);
    return plain.replace(u"&&"_s, both).remove(u'&').replace(both, u"&"_s).trimmed();
}

} // namespace rungs
