// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_delegate.h"

#include "ui/models/field_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace rungs {

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() * 5 / 3};
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme = Theme::from(option->palette);
    const bool isDim = index.column() == FieldColumn::place || index.column() == FieldColumn::mask;
    // The view writes the name itself, as far to the right as the value leaves room.
    if (index.column() == FieldColumn::name)
        option->text.clear();
    else
        option->font = monospaceFont(option->font);
    option->palette.setColor(QPalette::Text, isDim ? theme.dimText : theme.text);
}

} // namespace rungs
