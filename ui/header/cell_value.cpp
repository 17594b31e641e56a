// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/cell_value.h"

#include "core/text/field_value.h"
#include "ui/text/translate.h"

namespace rungs {

QStringList cellValues(const Selection &selection, std::uint32_t node)
{
    const DecodedFrame &frame = *selection.decoded();
    const FieldNode &field = frame.nodes()[node];
    const QString plain = QString::fromStdString(plainValue(frame, node));
    switch (field.spec->format) {
    case Format::words:
        // The bits themselves; what they amount to is said by the explanation.
        return {QString::number(field.value)};
    case Format::flag:
    case Format::port:
    case Format::octets:
        return {plain};
    default:
        break;
    }
    SequenceContext context = sequenceContext(*selection.session(), selection.frame());
    context.isRelativeFirst = selection.options().sequenceNumbers == NumberForm::relative;
    QStringList forms = {plainText(fieldValue(frame, node, context)), plain};
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

} // namespace rungs
