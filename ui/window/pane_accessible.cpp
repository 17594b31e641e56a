// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_accessible.h"

#include "ui/window/pane_frame.h"
#include "ui/window/pane_head.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace rungs {

namespace {

class TitleAccessible : public QAccessibleWidget
{
public:
    explicit TitleAccessible(QLabel *title)
        : QAccessibleWidget(title, QAccessible::Heading)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<QLabel *>(widget())->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makePane(const QString &, QObject *object)
{
    if (auto *frame = qobject_cast<PaneFrame *>(object))
        return new QAccessibleWidget(frame, QAccessible::Grouping);
    auto *label = qobject_cast<QLabel *>(object);
    const bool isTitle = label != nullptr && qobject_cast<PaneHead *>(label->parent()) != nullptr
                         && label->objectName() == PaneHead::titleName();
    return isTitle ? new TitleAccessible(label) : nullptr;
}

} // namespace

void installPaneRoles()
{
    QAccessible::installFactory(makePane);
}

} // namespace rungs
