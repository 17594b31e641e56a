// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/started_window.h"
#include "ui/state/selection.h"
#include "ui/theme/list_tabs.h"
#include "ui/window/pane_frame.h"
#include "ui/window/pane_head.h"

#include <QAction>
#include <QApplication>
#include <QMap>
#include <QMenu>
#include <QTest>

namespace rungs {

inline const QStringList allPanes = {
    QStringLiteral("overview"),   QStringLiteral("packets"), QStringLiteral("connections"), QStringLiteral("stream"),
    QStringLiteral("fields"),     QStringLiteral("header"),  QStringLiteral("checksum"),    QStringLiteral("bytes"),
    QStringLiteral("ladder"),     QStringLiteral("states"),  QStringLiteral("charts"),      QStringLiteral("segment"),
    QStringLiteral("explanation")};

/// A window with a capture, that has the keyboard.
struct Panes : Started
{
    explicit Panes(const OpenRequest &request = {httpPath, 1, {}})
        : Started(request)
    {
        QApplication::setActiveWindow(&window);
        QTRY_VERIFY(window.isActiveWindow());
        const int line = window.fontMetrics().height();
        window.resize(line * 110, line * 64);
        QTRY_VERIFY(frame(QStringLiteral("bytes"))->isVisible() == isRoomy);
        packets()->setFocus();
    }
    PaneFrame *frame(const QString &name) { return window.paneArea()->frame(name); }
    PanePlacement &placement() { return window.paneArea()->placement(); }
    QString shown()
    {
        QStringList names;
        for (const QString &name : allPanes) {
            if (frame(name)->isVisible())
                names.append(name);
        }
        return names.join(u' ');
    }
    /// Where each visible pane is.
    QMap<QString, QRect> places()
    {
        QMap<QString, QRect> result;
        for (const QString &name : allPanes) {
            if (frame(name)->isVisible())
                result.insert(name, QRect(frame(name)->mapTo(&window, QPoint()), frame(name)->size()));
        }
        return result;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void goTo(const QString &pane)
    {
        for (int i = 0; i < 9 && !frame(pane)->isMarked(); ++i)
            press(Qt::Key_F6);
        QVERIFY(frame(pane)->isMarked());
    }
    /// Of a menu, by what can be read there.
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    QAction *moveEntry(const QString &text) { return entry(actions().movePane, text); }
    void choose(const QString &arrangement)
    {
        QAction *choice = entry(actions().arrangements, arrangement);
        QVERIFY2(choice, qPrintable(arrangement));
        choice->trigger();
        QTRY_VERIFY(entry(actions().arrangements, arrangement)->isChecked());
    }
    void dragTo(QWidget *from, QPoint start, QPoint globalEnd)
    {
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step) {
            const QPoint between = start + (from->mapFromGlobal(globalEnd) - start) * step / 4;
            QMouseEvent move(QEvent::MouseMove, between, from->mapToGlobal(between), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(from, &move);
        }
        QTest::mouseRelease(from, Qt::LeftButton, {}, from->mapFromGlobal(globalEnd));
    }
    ListTabs *tabs(const QString &pane) { return frame(pane)->head()->findChild<ListTabs *>(); }

    static constexpr bool isRoomy = true;
};

} // namespace rungs
