// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copying.h"

#include "core/text/field_value.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rungs {

QString copiedValue(const Selection &selection)
{
    return selection.field() ? QString::fromStdString(plainValue(*selection.decoded(), selection.node())) : QString();
}

QString copiedField(const Selection &selection)
{
    if (!selection.field())
        return {};
    SequenceContext sequences = sequenceContext(*selection.session(), selection.frame());
    sequences.isRelativeFirst = selection.options().sequenceNumbers == NumberForm::relative;
    const QString name = plainText(fieldName(*selection.decoded(), selection.node(), selection.frame()));
    const QString value = plainText(fieldValue(*selection.decoded(), selection.node(), sequences));
    return value.isEmpty() ? name : u"%1: %2"_s.arg(name, value);
}

QString copiedKey(const Selection &selection)
{
    return selection.field() ? QString::fromStdString(std::string(selection.field()->spec->key)) : QString();
}

ByteView copiedBytes(const Selection &selection)
{
    if (!selection.decoded())
        return {};
    return selection.field() ? selection.decoded()->bytesOf(*selection.field()) : selection.decoded()->buffer(0);
}

QString copiedBytesName(const Selection &selection)
{
    QString name = u"frame_%1"_s.arg(frameNumber(selection.frame()));
    if (selection.field())
        name += u'_' + copiedKey(selection);
    static const QRegularExpression notInNames(u"[^A-Za-z0-9_]"_s);
    return name.replace(notInNames, u"_"_s);
}

} // namespace rungs
