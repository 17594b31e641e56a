// SPDX-License-Identifier: GPL-3.0-or-later
//
// Panes fill the window, are hidden, become tabs of each other, get windows of their own; and arrangements have names.
#include "tests/ui/own_settings.h"
#include "tests/ui/panes_window.h"
#include "ui/window/arrangements.h"
#include "ui/window/pane_window.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

const QString atFirst = u"packets fields header bytes ladder segment explanation"_s;

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void everyPaneFillsTheWindowAndGivesItBack_data();
    void everyPaneFillsTheWindowAndGivesItBack();
    void aDoubleClickOnTheHeadFills();
    void aFilledPaneFollowsTheSelection();
    void theNextPaneFillsInItsPlace();
    void anotherFileLeavesItFilled();
    void panesAreHiddenByTheMenuOfTheirHead();
    void arrangementsHaveNames();
    void anArrangementIsSavedAsItWasLeft();
    void theUsersOwnArrangements();
    void brokenSettingsAreIgnored_data();
    void brokenSettingsAreIgnored();
    void aPaneBecomesATabByTheMenu();
    void aPaneBecomesATabByDragging();
    void escapeCancelsADrag();
    void allOfOneSideShareAPlaceWhenZoomed();
    void aPaneIsTornOffAndPutBack();
    void tornOffPanesAreRemembered();

private:
    OwnSettings m_settings;
};

void TestPanes::everyPaneFillsTheWindowAndGivesItBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : allPanes)
        QTest::newRow(qPrintable(name)) << name;
}

void TestPanes::everyPaneFillsTheWindowAndGivesItBack()
{
    QFETCH(const QString, name);
    Panes app;
    const QRect list = app.places().value(u"packets"_s);
    if (name == "connections"_L1)
        app.press(Qt::Key_2, Qt::ControlModifier);
    else if (name == "stream"_L1)
        app.press(Qt::Key_3, Qt::ControlModifier);
    else if (name == "overview"_L1)
        app.press(Qt::Key_4, Qt::ControlModifier);
    else if (name == "states"_L1)
        app.press(Qt::Key_6, Qt::ControlModifier);
    else if (name == "checksum"_L1)
        app.press(Qt::Key_7, Qt::ControlModifier);
    else if (name == "charts"_L1)
        app.press(Qt::Key_5, Qt::ControlModifier);
    else
        app.goTo(name);
    // A pane that is shown for the first time has its place a little later.
    if (name == "connections"_L1 || name == "overview"_L1)
        QTRY_COMPARE(app.places().value(name), list);
    const auto before = app.places();
    app.press(Qt::Key_F11);
    QCOMPARE(app.shown(), name);
    QTRY_VERIFY(app.frame(name)->width() > app.window.paneArea()->width() * 95 / 100);
    QTRY_VERIFY(app.frame(name)->height() > app.window.paneArea()->height() * 95 / 100);
    QVERIFY(app.actions().fillWindow->isChecked());
    QVERIFY(app.frame(name)->head()->isVisible());
    QVERIFY(app.frame(name)->isMarked());
    app.press(Qt::Key_Escape);
    QTRY_COMPARE(app.places(), before);
    QVERIFY(!app.actions().fillWindow->isChecked());
    QVERIFY(app.frame(name)->isMarked());
}

void TestPanes::aDoubleClickOnTheHeadFills()
{
    Panes app;
    QTest::mouseDClick(app.frame(u"ladder"_s)->head(), Qt::LeftButton);
    QCOMPARE(app.shown(), u"ladder"_s);
    QTest::mouseDClick(app.frame(u"ladder"_s)->head(), Qt::LeftButton);
    QCOMPARE(app.shown(), atFirst);
    // A tab fills with its own pane, and its neighbours stay behind it.
    ListTabs *tabs = app.tabs(u"packets"_s);
    QTest::mouseDClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QCOMPARE(app.shown(), u"connections"_s);
    QTest::mouseClick(app.tabs(u"connections"_s), Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(app.shown(), u"packets"_s);
    QVERIFY(app.actions().fillWindow->isChecked());
    app.actions().fillWindow->trigger();
    QCOMPARE(app.shown(), atFirst);
}

void TestPanes::aFilledPaneFollowsTheSelection()
{
    Panes app;
    app.goTo(u"segment"_s);
    app.press(Qt::Key_F11);
    const QImage first = app.frame(u"segment"_s)->grab().toImage();
    app.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(app.selection().frame(), FrameId{1});
    QVERIFY(app.frame(u"segment"_s)->grab().toImage() != first);
    QCOMPARE(app.shown(), u"segment"_s);
}

void TestPanes::theNextPaneFillsInItsPlace()
{
    Panes app;
    app.press(Qt::Key_F11);
    app.press(Qt::Key_F6);
    QCOMPARE(app.shown(), u"fields"_s);
    app.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(app.shown(), u"packets"_s);
    app.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(app.shown(), u"connections"_s);
    app.press(Qt::Key_1, Qt::ControlModifier);
    app.press(Qt::Key_F11);
    QCOMPARE(app.shown(), atFirst);
}

void TestPanes::anotherFileLeavesItFilled()
{
    Panes app;
    app.goTo(u"ladder"_s);
    app.press(Qt::Key_F11);
    app.open({QStringLiteral(RUNGS_SAMPLES "/fast-retransmission.pcap"), {}, {}});
    QCOMPARE(app.shown(), u"ladder"_s);
    QVERIFY(app.frame(u"ladder"_s)->isMarked());
}

void TestPanes::panesAreHiddenByTheMenuOfTheirHead()
{
    Panes app;
    // By keys: the tabs have the focus.
    app.tabs(u"packets"_s)->setFocus();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(2, 2),
                              app.tabs(u"packets"_s)->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(app.tabs(u"packets"_s), &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(Panes::entry(menu, u"Fill the Window"_s));
    QVERIFY(Panes::entry(menu, u"Move Pane"_s));
    QVERIFY(Panes::entry(menu, u"Tear Pane Off"_s));
    Panes::entry(menu, u"Hide Pane"_s)->trigger();
    menu->close();
    QCOMPARE(app.shown(), u"connections fields header bytes ladder segment explanation"_s);
    // And by the menu of the window, for the pane that has the focus.
    app.goTo(u"ladder"_s);
    app.actions().hidePane->trigger();
    QCOMPARE(app.shown(), u"connections fields header bytes states segment explanation"_s);
    app.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(app.shown(), u"packets fields header bytes states segment explanation"_s);
}

void TestPanes::arrangementsHaveNames()
{
    Panes app;
    const auto reading = app.places();
    app.choose(u"Lecture"_s);
    QCOMPARE(app.shown(), u"packets ladder explanation"_s);
    QTRY_VERIFY(std::abs(app.frame(u"packets"_s)->width() - app.frame(u"ladder"_s)->width()) < 40);
    QCOMPARE(app.frame(u"packets"_s)->tabs().size(), 8);
    app.choose(u"Learning"_s);
    QCOMPARE(app.shown(), u"packets fields header ladder segment explanation"_s);
    QTRY_VERIFY(app.frame(u"header"_s)->height() > app.frame(u"packets"_s)->height() * 3 / 2);
    app.choose(u"Finding"_s);
    QTRY_VERIFY(app.frame(u"packets"_s)->height() > app.frame(u"fields"_s)->height() * 3 / 2);
    app.choose(u"Reading"_s);
    QTRY_COMPARE(app.places(), reading);
}

void TestPanes::anArrangementIsSavedAsItWasLeft()
{
    QMap<QString, QRect> before;
    {
        Panes app;
        app.choose(u"Learning"_s);
        app.goTo(u"segment"_s);
        app.actions().hidePane->trigger();
        QTRY_COMPARE(app.frame(u"ladder"_s)->height(),
                     app.frame(u"ladder"_s)->parentWidget()->parentWidget()->height());
        before = app.places();
        app.window.close();
    }
    Panes app;
    QTRY_COMPARE(app.places(), before);
    QVERIFY(Panes::entry(app.actions().arrangements, u"Learning"_s)->isChecked());
    // Another one and back: as it was left. Reset: as it came.
    app.choose(u"Reading"_s);
    QVERIFY(app.frame(u"segment"_s)->isVisible());
    app.choose(u"Learning"_s);
    QVERIFY(!app.frame(u"segment"_s)->isVisible());
    app.actions().resetLayout->trigger();
    QVERIFY(app.frame(u"segment"_s)->isVisible());
}

void TestPanes::theUsersOwnArrangements()
{
    {
        Panes app;
        app.goTo(u"bytes"_s);
        app.actions().hidePane->trigger();
        app.actions().saveArrangement->trigger();
        auto *dialog = app.window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Lecture"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(app.window.findChildren<QInputDialog *>().size(), 1);
        dialog = app.window.findChild<QInputDialog *>();
        QVERIFY(dialog->isVisible() && dialog->labelText().contains(u"Lecture"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Mine & yours"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(Panes::entry(app.actions().arrangements, u"Mine  yours"_s));
        QVERIFY(Panes::entry(app.actions().arrangements, u"Mine  yours"_s)->isChecked());
        app.choose(u"Reading"_s);
        app.actions().resetLayout->trigger();
        QVERIFY(app.frame(u"bytes"_s)->isVisible());
        app.window.close();
    }
    Panes app;
    app.choose(u"Mine  yours"_s);
    QVERIFY(!app.frame(u"bytes"_s)->isVisible());
    QMenu *deletions = Panes::entry(app.actions().arrangements, u"Delete"_s)->menu();
    QCOMPARE(deletions->actions().size(), 1);
    deletions->actions().front()->trigger();
    QTRY_VERIFY(!Panes::entry(app.actions().arrangements, u"Mine  yours"_s));
    QVERIFY(!Panes::entry(app.actions().arrangements, u"Delete"_s)->isEnabled());
    QVERIFY(!app.frame(u"bytes"_s)->isVisible());
}

void TestPanes::brokenSettingsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("no JSON") << QByteArray("{\"current\": \"lec");
    QTest::newRow("other kinds") << QByteArray(R"({"current": 7, "left": [1, 2], "own": {"a": 3}})");
    QTest::newRow("unknown names") << QByteArray(
        R"({"current": "reading", "left": {"reading": {"places": {"bytes": "attic", "soul": "header"},
            "sizes": {"sides": [1], "left": ["a", -4], "right": [0, 0], "no": [1, 2]}, "raised": ["soul"],
            "torn-off": ["soul"], "hidden": ["soul"], "windows": {"soul": "AAAA"}, "columns": {"packets": "!!"}}}})");
}

void TestPanes::brokenSettingsAreIgnored()
{
    QFETCH(const QByteArray, stored);
    QMap<QString, QRect> first;
    {
        Panes app;
        first = app.places();
    }
    QSettings().clear();
    Settings().setLayout(u"arrangements"_s, stored);
    Panes app;
    QTRY_COMPARE(app.places(), first);
    QVERIFY(Panes::entry(app.actions().arrangements, u"Reading"_s)->isChecked());
}

void TestPanes::aPaneBecomesATabByTheMenu()
{
    {
        Panes app;
        app.goTo(u"segment"_s);
        QVERIFY(!app.moveEntry(u"A Place of Its Own"_s)->isEnabled());
        app.moveEntry(u"Beside Overview, Packets, Connections, Stream"_s)->trigger();
        QCOMPARE(app.shown(), u"fields header bytes ladder segment explanation"_s);
        QCOMPARE(app.frame(u"segment"_s)->tabs(),
                 (QStringList{u"Overview"_s, u"Packets"_s, u"Connections"_s, u"Stream"_s, u"Segment"_s}));
        QVERIFY(app.frame(u"segment"_s)->mapTo(&app.window, QPoint()).x() < app.window.width() / 4);
        QVERIFY(app.frame(u"segment"_s)->isMarked());
        app.window.close();
    }
    Panes app;
    QCOMPARE(app.frame(u"packets"_s)->tabs(),
             (QStringList{u"Overview"_s, u"Packets"_s, u"Connections"_s, u"Stream"_s, u"Segment"_s}));
    app.goTo(u"segment"_s);
    app.moveEntry(u"A Place of Its Own"_s)->trigger();
    QTRY_VERIFY(app.frame(u"segment"_s)->mapTo(&app.window, QPoint()).x() > app.window.width() / 2);
    QVERIFY(app.frame(u"segment"_s)->tabs().isEmpty());
    // The connections and the overview too, which have none at first.
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_4}) {
        app.press(key, Qt::ControlModifier);
        app.moveEntry(u"A Place of Its Own"_s)->trigger();
    }
    // The stream stays a tab beside the packets, the checksum one beside the header, states and charts beside the
    // ladder.
    QStringList shown = allPanes;
    shown.removeOne(u"stream"_s);
    shown.removeOne(u"checksum"_s);
    shown.removeOne(u"states"_s);
    shown.removeOne(u"charts"_s);
    QCOMPARE(app.shown(), shown.join(u' '));
}

void TestPanes::aPaneBecomesATabByDragging()
{
    Panes app;
    PaneHead *ladder = app.frame(u"ladder"_s)->head();
    PaneHead *bytes = app.frame(u"bytes"_s)->head();
    app.dragTo(bytes, bytes->rect().center(), ladder->mapToGlobal(ladder->rect().center()));
    QCOMPARE(app.shown(), u"packets fields header bytes segment explanation"_s);
    QCOMPARE(app.frame(u"bytes"_s)->tabs(), (QStringList{u"Bytes"_s, u"Ladder"_s, u"States"_s, u"Charts"_s}));
    // A click on a tab chooses it.
    QTest::mouseClick(app.tabs(u"bytes"_s), Qt::LeftButton, {}, app.tabs(u"bytes"_s)->tabRect(1).center());
    QCOMPARE(app.shown(), u"packets fields header ladder segment explanation"_s);
    // And a tab is dragged out again, to where its pane was.
    ListTabs *tabs = app.tabs(u"ladder"_s);
    PaneFrame *fields = app.frame(u"fields"_s);
    app.dragTo(tabs, tabs->tabRect(0).center(), fields->mapToGlobal(fields->rect().center()));
    QCOMPARE(app.shown(), atFirst);
    QCOMPARE(app.frame(u"ladder"_s)->tabs(), (QStringList{u"Ladder"_s, u"States"_s, u"Charts"_s}));
    QVERIFY(app.frame(u"bytes"_s)->mapTo(&app.window, QPoint()).x() < app.window.width() / 2);
}

void TestPanes::escapeCancelsADrag()
{
    Panes app;
    PaneHead *ladder = app.frame(u"ladder"_s)->head();
    PaneHead *bytes = app.frame(u"bytes"_s)->head();
    QTest::mousePress(bytes, Qt::LeftButton, {}, bytes->rect().center());
    const QPoint target = bytes->mapFromGlobal(ladder->mapToGlobal(ladder->rect().center()));
    QMouseEvent move(QEvent::MouseMove, target, bytes->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(bytes, &move);
    QVERIFY(ladder->isDropTarget());
    QTest::keyClick(bytes, Qt::Key_Escape);
    QVERIFY(!ladder->isDropTarget());
    QTest::mouseRelease(bytes, Qt::LeftButton, {}, target);
    QCOMPARE(app.shown(), atFirst);
}

void TestPanes::allOfOneSideShareAPlaceWhenZoomed()
{
    Panes app;
    const int line = app.window.fontMetrics().height();
    app.window.resize(line * 66, line * 38);
    QTRY_COMPARE(app.shown(), u"packets ladder explanation"_s);
    QCOMPARE(app.frame(u"packets"_s)->tabs(), (QStringList{u"Overview"_s, u"Packets"_s, u"Connections"_s, u"Stream"_s,
                                                           u"Fields"_s, u"Header"_s, u"Checksum"_s, u"Bytes"_s}));
    QCOMPARE(app.frame(u"ladder"_s)->tabs(), (QStringList{u"Ladder"_s, u"States"_s, u"Charts"_s, u"Segment"_s}));
    app.goTo(u"header"_s);
    QCOMPARE(app.shown(), u"header ladder explanation"_s);
    app.window.resize(line * 110, line * 64);
    QTRY_COMPARE(app.shown(), atFirst);
}

void TestPanes::aPaneIsTornOffAndPutBack()
{
    Panes app;
    const auto before = app.places();
    app.goTo(u"ladder"_s);
    app.actions().tearOffPane->trigger();
    PaneWindow *own = app.placement().window(u"ladder"_s);
    QVERIFY(own && own->isVisible() && own->isWindow());
    QCOMPARE(app.frame(u"ladder"_s)->window(), own);
    QCOMPARE(own->windowTitle(), u"Ladder — http.pcap — Rungs"_s);
    QCOMPARE(app.shown(), u"packets fields header bytes ladder states segment explanation"_s);
    // It follows the selection, and the keys of the window work in it.
    QTRY_VERIFY(own->isActiveWindow());
    QVERIFY(app.frame(u"ladder"_s)->isMarked());
    const QImage first = app.frame(u"ladder"_s)->grab().toImage();
    QTest::keyClick(own, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(app.selection().frame(), FrameId{1});
    QVERIFY(app.frame(u"ladder"_s)->grab().toImage() != first);
    app.actions().fillWindow->trigger();
    QVERIFY(own->isMaximized() && app.actions().fillWindow->isChecked());
    app.actions().fillWindow->trigger();
    QVERIFY(!own->isMaximized() && !app.actions().fillWindow->isChecked());
    // The keys lead to the other panes, and back to it.
    QTest::keyClick(own, Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(app.window.isActiveWindow() && app.frame(u"bytes"_s)->isMarked());
    QTest::keyClick(&app.window, Qt::Key_F6);
    QTRY_VERIFY(own->isActiveWindow() && app.frame(u"ladder"_s)->isMarked());
    // It zooms.
    const int head = app.frame(u"ladder"_s)->head()->height();
    QTest::keyClick(own, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(own, Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(app.frame(u"ladder"_s)->head()->height() > head);
    QTest::keyClick(own, Qt::Key_0, Qt::ControlModifier);
    own->close();
    QCOMPARE(app.frame(u"ladder"_s)->window(), &app.window);
    QTRY_COMPARE(app.places(), before);
    QVERIFY(!app.placement().window(u"ladder"_s));
    // The Tab key meets it where it did.
    app.window.activateWindow();
    QTRY_VERIFY(app.window.isActiveWindow());
    app.packets()->setFocus();
    QStringList met;
    for (int i = 0; i < 60 && !met.contains(u"explanation"_s); ++i) {
        const auto *pane = app.placement().paneOf(QApplication::focusWidget());
        if (pane && !met.contains(pane->name))
            met.append(pane->name);
        app.press(Qt::Key_Tab);
    }
    QCOMPARE(met.join(u' '), atFirst);
}

void TestPanes::tornOffPanesAreRemembered()
{
    const QSize size(611, 433);
    {
        Panes app;
        app.placement().tearOff(u"segment"_s);
        app.placement().window(u"segment"_s)->resize(size);
        app.window.close();
        QVERIFY(!app.frame(u"segment"_s)->isVisible());
    }
    {
        Started app;
        QVERIFY(!app.window.paneArea()->frame(u"segment"_s)->isVisible()); // nothing is open
        app.open({httpPath, 1, {}});
        PaneWindow *own = app.window.paneArea()->placement().window(u"segment"_s);
        QVERIFY(own && own->isVisible());
        QCOMPARE(own->size(), size);
        own->close();
        app.window.close();
    }
    Panes app;
    QCOMPARE(app.frame(u"segment"_s)->window(), &app.window);
    app.placement().tearOff(u"segment"_s);
    QCOMPARE(app.placement().window(u"segment"_s)->size(), size);
}

} // namespace rungs

QTEST_MAIN(rungs::TestPanes)
#include "tst_panes.moc"
