// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_page.h"

using namespace Qt::StringLiterals;

namespace rungs {

QString LecturePage::spoken() const
{
    QStringList parts{title, heading};
    for (const LectureRow &row : rows) {
        if (row.isCurrent && !row.forms.isEmpty())
            parts.append(row.forms.first());
    }
    parts.append(plain);
    parts.append(place);
    for (const LectureField &field : fields) {
        parts.append(field.name);
        parts.append(field.bytes.join(u' '));
        QStringList flags;
        for (const LectureField::Flag &flag : field.flags)
            flags.append(u"%1 %2"_s.arg(flag.name, flag.isSet ? u"1"_s : u"0"_s));
        parts.append(flags.join(u", "_s));
        parts.append(field.sums);
        parts.append(field.notes);
        parts.append(field.meaning);
    }
    parts.append(lead);
    parts.append(texts);
    parts.removeAll(QString());
    return parts.join(u"\n"_s);
}

} // namespace rungs
