// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start page to the last pane without a pointer: every key goes to what has the focus.
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/header/header_diagram.h"
#include "ui/window/pane_frame.h"
#include "ui/window/start_card.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensASampleFromTheStartPage_data();
    void opensASampleFromTheStartPage();
    void findsTheBitsOfAFieldInEveryPane();
    void followsAnAcknowledgmentAndComesBack();
    void followsALinkOfTheExplanation();
    void walksTheLadder();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void activate(Started &app)
    {
        QApplication::setActiveWindow(&app.window);
        QVERIFY(QTest::qWaitForWindowActive(&app.window));
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    }
    /// With F6, as often as it takes.
    static void goToPane(Started &app, const QString &name)
    {
        for (int i = 0; i < 8 && !app.window.paneArea()->frame(name)->isAncestorOf(QApplication::focusWidget()); ++i)
            press(Qt::Key_F6);
        QVERIFY(app.window.paneArea()->frame(name)->isAncestorOf(QApplication::focusWidget()));
    }

    OwnSettings m_settings;
};

void TestKeyboard::init()
{
    QSettings().clear();
}

void TestKeyboard::opensASampleFromTheStartPage_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
}

void TestKeyboard::opensASampleFromTheStartPage()
{
    QFETCH(const int, key);
    Started app;
    activate(app);
    for (int i = 0; i < 20 && qobject_cast<StartCard *>(QApplication::focusWidget()) == nullptr; ++i)
        press(Qt::Key_Tab);
    QVERIFY(qobject_cast<StartCard *>(QApplication::focusWidget()) != nullptr);
    press(static_cast<Qt::Key>(key));
    QTRY_VERIFY(app.window.paneArea()->isVisible() && !app.window.document().isLoading());
    QTRY_VERIFY(app.packets()->hasFocus());
    press(Qt::Key_Down);
    QCOMPARE(app.packets()->currentRow(), 1);
}

void TestKeyboard::findsTheBitsOfAFieldInEveryPane()
{
    Started app({httpPath, 1, u"tcp.seq_raw"_s});
    activate(app);
    goToPane(app, u"fields"_s);
    press(Qt::Key_Down);
    QCOMPARE(selectedKey(app.selection()), u"tcp.ack_raw"_s);
    press(Qt::Key_Down);
    QCOMPARE(selectedKey(app.selection()), u"tcp.hdr_len"_s);
    goToPane(app, u"header"_s);
    press(Qt::Key_Right);
    QVERIFY(selectedKey(app.selection()) != u"tcp.hdr_len"_s);
    press(Qt::Key_Left);
    QCOMPARE(selectedKey(app.selection()), u"tcp.hdr_len"_s);
    goToPane(app, u"bytes"_s);
    press(Qt::Key_Right);
    QVERIFY(app.statusTexts().contains(u"byte 53"_s));
}

void TestKeyboard::followsAnAcknowledgmentAndComesBack()
{
    Started app({httpPath, {}, {}});
    activate(app);
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Down);
    QCOMPARE(app.packets()->currentRow(), 7);
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    press(Qt::Key_A);
    QCOMPARE(app.packets()->currentRow(), 3);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(app.packets()->currentRow(), 7);
    press(Qt::Key_N);
    QCOMPARE(app.packets()->currentRow(), 8);
    QVERIFY(app.actions().evidenceSegment->isEnabled());
    press(Qt::Key_R);
    QCOMPARE(app.packets()->currentRow(), 5);
    press(Qt::Key_P);
    QCOMPARE(app.packets()->currentRow(), 4);
}

void TestKeyboard::followsALinkOfTheExplanation()
{
    Started app({httpPath, 8, {}});
    activate(app);
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    goToPane(app, u"segment"_s);
    for (int i = 0; i < 12 && app.selection().frame() == FrameId{7}; ++i) {
        press(Qt::Key_Tab);
        if (app.window.paneArea()->frame(u"segment"_s)->isAncestorOf(QApplication::focusWidget()))
            press(Qt::Key_Return);
    }
    QVERIFY(app.selection().frame() != FrameId{7});
    QVERIFY(app.selection().frame() == FrameId{3} || app.selection().frame() == FrameId{4});
}

void TestKeyboard::walksTheLadder()
{
    Started app({httpPath, 8, {}});
    activate(app);
    QTRY_VERIFY(app.actions().acknowledgedSegment->isEnabled());
    goToPane(app, u"ladder"_s);
    press(Qt::Key_Down);
    QCOMPARE(app.packets()->currentRow(), 8);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(app.packets()->currentRow(), 6);
}

} // namespace rungs

QTEST_MAIN(rungs::TestKeyboard)
#include "tst_keyboard.moc"
