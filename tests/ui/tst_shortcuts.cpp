// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a menu shows beside an action is what its key does, whatever has the focus.
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/bytes/hex_view.h"
#include "ui/find/filter_edit.h"
#include "ui/text/mnemonic.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace rungs {

class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void eachKeyTriggersItsActionInEveryPane();
    void mnemonicsAreForMenusOnly();
    void noButtonShowsAMnemonicInChinese();

private:
    OwnSettings m_settings;
};

namespace {

/// Those that a person can walk to: one widget of each pane.
QList<QWidget *> focusedInEachPane(Started &app)
{
    QList<QWidget *> widgets;
    QWidget *const first = QApplication::focusWidget();
    for (int i = 0; i < 20; ++i) {
        widgets.append(QApplication::focusWidget());
        app.actions().nextPane->trigger();
        if (QApplication::focusWidget() == first)
            break;
    }
    return widgets;
}

/// What a person types, copies a text with, or moves through a line or through bytes with.
bool isNeededByTexts(const QWidget *widget, const QKeySequence &keys)
{
    const bool isText = qobject_cast<const QTextBrowser *>(widget) != nullptr;
    const bool isLine = qobject_cast<const QLineEdit *>(widget) != nullptr;
    const bool isBytes = qobject_cast<const HexView *>(widget) != nullptr;
    const bool isTyped =
        (keys[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && keys[0].key() < Qt::Key_Escape;
    const bool isUndo = keys == QKeySequence(u"Ctrl+Z"_s) || keys == QKeySequence(u"Ctrl+Shift+Z"_s);
    const bool isJump = keys == QKeySequence(u"Ctrl+Home"_s) || keys == QKeySequence(u"Ctrl+End"_s);
    return (isLine && (isTyped || isUndo)) || ((isText || isLine) && keys == QKeySequence(QKeySequence::Copy))
           || ((isBytes || isLine) && isJump);
}

} // namespace

void TestShortcuts::eachKeyTriggersItsActionInEveryPane()
{
    Started app({httpPath, 8, u"tcp.hdr_len"_s});
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    QList<QWidget *> panes = focusedInEachPane(app);
    QVERIFY(panes.size() >= 6);
    panes.append(app.window.findChild<FilterEdit *>());
    for (QAction *action : app.actions().withShortcuts()) {
        // What the action does is tested elsewhere; here it would open dialogs.
        action->disconnect();
        action->setEnabled(true);
        for (const QKeySequence &keys : action->shortcuts()) {
            for (QWidget *pane : panes) {
                if (isNeededByTexts(pane, keys))
                    continue;
                pane->setFocus();
                QSignalSpy triggered(action, &QAction::triggered);
                QTest::keySequence(pane, keys);
                const QString which = u"%1 in %2 (%3)"_s.arg(keys.toString(), pane->accessibleName(),
                                                             QString::fromLatin1(pane->metaObject()->className()));
                QVERIFY2(triggered.count() == 1, qPrintable(which));
            }
        }
    }
}

void TestShortcuts::mnemonicsAreForMenusOnly()
{
    QCOMPARE(withoutMnemonic(u"&Open…"_s), u"Open"_s);
    QCOMPARE(withoutMnemonic(u"打开(&O)…"_s), u"打开"_s);
    QCOMPARE(withoutMnemonic(u"Find && Replace"_s), u"Find & Replace"_s);
    QCOMPARE(withoutMnemonic(u"DATA_FIN (F)"_s), u"DATA_FIN (F)"_s);
}

void TestShortcuts::noButtonShowsAMnemonicInChinese()
{
    QTranslator chinese;
    QVERIFY(chinese.load(u":/i18n/rungs_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    {
        Started app({httpPath, 8, {}});
        static const QRegularExpression mnemonic(u"[(（]&?[A-Z][)）]|&"_s);
        for (const QWidget *widget : app.window.findChildren<QWidget *>()) {
            QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts.append(button->text());
            for (const QString &text : texts)
                QVERIFY2(!text.contains(mnemonic), qPrintable(text));
        }
        for (const QAction *action : app.window.QWidget::actions()) {
            QVERIFY2(!action->toolTip().contains(mnemonic), qPrintable(action->toolTip()));
            QVERIFY2(!action->iconText().contains(mnemonic), qPrintable(action->iconText()));
        }
    }
    QCoreApplication::removeTranslator(&chinese);
}

} // namespace rungs

QTEST_MAIN(rungs::TestShortcuts)
#include "tst_shortcuts.moc"
