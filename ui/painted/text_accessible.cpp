// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/text_accessible.h"

#include "ui/painted/link_browser.h"

#include <QAccessibleTextInterface>

#include <algorithm>

namespace rungs {

namespace {

class LinkBrowserAccessible : public ItemsAccessible, public QAccessibleTextInterface
{
public:
    explicit LinkBrowserAccessible(LinkBrowser *browser)
        : ItemsAccessible(browser, *browser, QAccessible::StaticText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : ItemsAccessible::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = ItemsAccessible::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    int selectionCount() const override { return cursor().hasSelection() ? 1 : 0; }
    void selection(int, int *begin, int *end) const override
    {
        *begin = selectionCount() > 0 ? cursor().selectionStart() : 0;
        *end = selectionCount() > 0 ? cursor().selectionEnd() : 0;
    }
    void addSelection(int begin, int end) override { setSelection(0, begin, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int begin, int end) override
    {
        QTextCursor changed = cursor();
        changed.setPosition(bounded(begin));
        changed.setPosition(bounded(end), QTextCursor::KeepAnchor);
        browser()->setTextCursor(changed);
    }
    int cursorPosition() const override { return cursor().position(); }
    void setCursorPosition(int place) override { setSelection(0, place, place); }
    QString text(int begin, int end) const override
    {
        return browser()->spokenText().mid(begin, end < 0 ? -1 : end - begin);
    }
    int characterCount() const override { return static_cast<int>(browser()->spokenText().size()); }
    QRect characterRect(int place) const override
    {
        QTextCursor at = cursor();
        at.setPosition(bounded(place));
        const QRect rect = browser()->cursorRect(at);
        return {browser()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return browser()->cursorForPosition(browser()->viewport()->mapFromGlobal(point)).position();
    }
    void scrollToSubstring(int begin, int) override
    {
        setCursorPosition(begin);
        browser()->ensureCursorVisible();
    }
    QString attributes(int, int *begin, int *end) const override
    {
        *begin = 0;
        *end = characterCount();
        return {};
    }

    QString text(QAccessible::Text kind) const override { return ItemsAccessible::text(kind); }

private:
    LinkBrowser *browser() const { return static_cast<LinkBrowser *>(widget()); }
    QTextCursor cursor() const { return browser()->textCursor(); }
    int bounded(int place) const { return std::clamp(place, 0, characterCount()); }
};

QAccessibleInterface *makeTextInterface(const QString &, QObject *object)
{
    auto *browser = qobject_cast<LinkBrowser *>(object);
    return browser ? new LinkBrowserAccessible(browser) : nullptr;
}

} // namespace

void installTextAccessible()
{
    QAccessible::installFactory(makeTextInterface);
}

} // namespace rungs
