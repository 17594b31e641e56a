// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/fields/fields_view.h"
#include "ui/find/filter_edit.h"
#include "ui/models/field_model.h"
#include "ui/models/packet_columns.h"
#include "ui/packets/packet_view.h"
#include "ui/state/sample_capture.h"
#include "ui/state/settings.h"
#include "ui/window/appearance.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pane_area.h"
#include "ui/window/pane_frame.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

void collect(const QMenu *menu, QSet<QAction *> &found)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), found);
        else
            found.insert(action);
    }
}

QString copied(QAction *action)
{
    QApplication::clipboard()->clear();
    action->trigger();
    return QApplication::clipboard()->text();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithTheStartPage();
    void opensTheRequestedFrameAndField();
    void reportsAMissingFrame();
    void saysWhyAFileCannotBeRead();
    void showsADamagedFileUpToTheDamage();
    void saysOnceWhatIsTrueOfTheWholeFile();
    void saysOfADamagedFileWhatIsTrueOfIt();
    void opensADroppedFile();
    void remembersWhatWasOpened();
    void aSampleIsNoRecentFile();
    void everyActionIsInAMenu();
    void keysOfActionsAreUnique();
    void copiesInEveryForm();
    void walksTheCaptureByKeyboard();
    void walksTheConnection();
    void goesToFrameOrField();
    void digitsGoToAFrame();
    void aClickSelectsARow();
    void aClickInTheTreeSelectsTheField();
    void zoomScalesTheWholeWindowAndIsRemembered();
    void themesAreRemembered();
    void panesCanBeHiddenAndAreRemembered();
    void theFocusWalksThePanes();
    void theListIsATableForAScreenReader();
    void closesWhileLoading();

private:
    OwnSettings m_settings;
};

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::beginsWithTheStartPage()
{
    Started app;
    QCOMPARE(app.window.windowTitle(), u"Rungs"_s);
    QVERIFY(!app.window.paneArea()->isVisible());
    QVERIFY(!app.actions().nextFrame->isEnabled());
    QVERIFY(!app.actions().copyHex->isEnabled());
    QVERIFY(app.actions().open->isEnabled());
    QCOMPARE(app.actions().samples->actions().size(), SampleCapture::all().size());
}

void TestMainWindow::opensTheRequestedFrameAndField()
{
    Started app({httpPath, 2, u"tcp.hdr_len"_s});
    QVERIFY(app.window.windowTitle().startsWith(u"http.pcap — Rungs"_s));
    QVERIFY(app.window.paneArea()->isVisible());
    QCOMPARE(app.packets()->currentRow(), 1);
    QCOMPARE(selectedKey(app.selection()), u"tcp.hdr_len"_s);
    QCOMPARE(app.selection().field()->value, 7U);
    QVERIFY(app.statusTexts().contains(u"http.pcap · 11 "_s));
    QVERIFY(app.statusTexts().contains(u"Linux cooked capture v2"_s));
    QVERIFY(app.statusTexts().contains(u"tcp.hdr_len · byte 52 · 4 "_s));
    QVERIFY(app.window.messageBar()->message().isEmpty());
}

void TestMainWindow::reportsAMissingFrame()
{
    Started app({httpPath, 12, {}});
    QVERIFY(app.window.messageBar()->message().contains(u"12"_s));
    QCOMPARE(app.packets()->currentRow(), 0);
    app.open({httpPath, 1, u"udp.length"_s});
    QVERIFY(app.window.messageBar()->message().contains(u"udp.length"_s));
    app.open({httpPath, {}, {}});
    QVERIFY(app.window.messageBar()->message().isEmpty());
}

void TestMainWindow::saysWhyAFileCannotBeRead()
{
    const QTemporaryDir folder;
    const Bytes png = {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    const test::CaptureFile picture(png, u"picture.pcap"_s);
    const test::CaptureFile empty(Bytes{}, u"empty.pcap"_s);
    Started app;
    for (const QString &path : {picture.path(), empty.path(), folder.path(), u"/no/such/file"_s}) {
        app.open({path, {}, {}});
        QVERIFY2(!app.window.messageBar()->message().isEmpty(), qPrintable(path));
        QVERIFY(!app.window.document().session());
        QVERIFY(app.settings.recentFiles().isEmpty());
    }
    // What was open before stays.
    app.open({httpPath, {}, {}});
    app.open({picture.path(), {}, {}});
    QVERIFY(!app.window.messageBar()->message().isEmpty());
    QCOMPARE(app.window.document().session()->frameCount(), 11U);
}

void TestMainWindow::showsADamagedFileUpToTheDamage()
{
    Bytes bytes = test::pcapFile(test::capture(R"(
        0.000  client > server  S   0:0
        0.040  server > client  S.  0:0  ack 1
        0.041  client > server  .   1:1  ack 1
    )"));
    bytes.resize(bytes.size() - 10);
    const test::CaptureFile file(bytes, u"cut.pcap"_s);
    Started app({file.path(), {}, {}});
    QCOMPARE(app.packets()->model()->rowCount(), 2);
    QVERIFY(!app.window.messageBar()->message().isEmpty());
    QVERIFY(app.window.messageBar()->details().contains(u"2"_s));
}

void TestMainWindow::saysOnceWhatIsTrueOfTheWholeFile()
{
    const test::CaptureFile file(test::capture(R"(
        0.000  client > server  S   0:0
        0.041  client > server  .   1:1   ack 1
        1.542  client > server  P.  1:51  ack 1
        0.043  client > server  P.  51:99 ack 1
    )"));
    Started app({file.path(), {}, {}});
    const MessageBar *bar = app.window.messageBar();
    QCOMPARE(bar->message(), u"Times go backwards at #4, by 1.499 s. The order of events follows the frame numbers."_s);
    QCOMPARE(bar->details(), u"Only one side was captured: #2 acknowledges segments that are missing."_s);
    emit app.window.messageBar()->linkActivated(u"frame:4"_s);
    QCOMPARE(app.packets()->currentRow(), 3);
    app.open({httpPath, {}, {}});
    QCOMPARE(bar->message(), QString());
}

void TestMainWindow::saysOfADamagedFileWhatIsTrueOfIt()
{
    Bytes bytes = test::pcapFile(test::capture(R"(
        0.500  client > server  S   0:0
        0.040  server > client  S.  0:0  ack 1
        0.041  client > server  .   1:1  ack 1
    )"));
    bytes.resize(bytes.size() - 10);
    const test::CaptureFile file(bytes, u"cut.pcap"_s);
    Started app({file.path(), {}, {}});
    QVERIFY(!app.window.messageBar()->message().contains(u"Times"_s));
    QVERIFY(app.window.messageBar()->details().contains(u"Times go backwards at #2"_s));
}

void TestMainWindow::opensADroppedFile()
{
    Started app;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(httpPath)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&app.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&app.window, &drop);
    QTRY_VERIFY(app.window.document().session());
    QCOMPARE(app.window.document().session()->frameCount(), 11U);

    QMimeData text;
    text.setText(u"not a file"_s);
    QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(&app.window, &other);
    QVERIFY(!other.isAccepted());
}

void TestMainWindow::remembersWhatWasOpened()
{
    const test::CaptureFile other(test::capture("0.0 client > server S 0:0\n"), u"other & more.pcap"_s);
    {
        Started app({httpPath, {}, {}});
        app.open({other.path(), {}, {}});
    }
    Started app;
    QCOMPARE(app.settings.recentFiles(), QStringList({other.path(), QFileInfo(httpPath).absoluteFilePath()}));
    app.actions().recentFiles->actions().at(1)->trigger();
    QTRY_VERIFY(app.window.document().session());
    QVERIFY(app.window.windowTitle().startsWith(u"http.pcap"_s));
    QCOMPARE(app.settings.recentFiles().first(), QFileInfo(httpPath).absoluteFilePath());
}

void TestMainWindow::aSampleIsNoRecentFile()
{
    Started app;
    app.actions().samples->actions().first()->trigger();
    QTRY_VERIFY(app.window.document().session());
    QCOMPARE(app.window.document().session()->frameCount(), 11U);
    QVERIFY(app.settings.recentFiles().isEmpty());
}

void TestMainWindow::everyActionIsInAMenu()
{
    Started app;
    QSet<QAction *> found;
    for (const QAction *top : app.window.menuBar()->actions())
        collect(top->menu(), found);
    for (QAction *action : static_cast<QWidget &>(app.window).actions())
        QVERIFY2(found.contains(action), qPrintable(action->text()));
    QVERIFY(found.size() > 40);
}

void TestMainWindow::keysOfActionsAreUnique()
{
    Started app;
    QSet<QKeySequence> keys;
    for (const QAction *action : app.actions().withShortcuts()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    QVERIFY(keys.contains(QKeySequence(u"Ctrl+O"_s)));
    QVERIFY(keys.contains(QKeySequence(u"F6"_s)));
}

void TestMainWindow::copiesInEveryForm()
{
    Started app({httpPath, 1, u"tcp.window_size_value"_s});
    MainActions &actions = app.actions();
    QCOMPARE(copied(actions.copyValue), u"64240"_s);
    QVERIFY(copied(actions.copyField).startsWith(u"Window: 64,240 bytes (never scaled in a SYN)"_s));
    QCOMPARE(copied(actions.copyKey), u"tcp.window_size_value"_s);
    QCOMPARE(copied(actions.copyHex), u"fa f0"_s);
    QCOMPARE(copied(actions.copyArray),
             u"const unsigned char frame_1_tcp_window_size_value[2] = {\n    0xfa, 0xf0,\n};\n"_s);
    QVERIFY(copied(actions.copyRow)
                .startsWith(u"1\t0.000000\t192.168.229.128:42042\t8.134.50.24:80\tSYN\t0\t–\t0\tSYN: opens"_s));
    app.selection().selectFrame(FrameId{3});
    app.selection().selectNode(DecodedFrame::noNode);
    QVERIFY(copied(actions.copyText).contains(u"GET / HTTP/1.1\r\n"_s));
    QVERIFY(!actions.copyField->isEnabled());
    // Without a field it is the cell that was clicked.
    QTest::mouseClick(app.packets()->viewport(), Qt::LeftButton, {},
                      app.packets()->cellRect(4, PacketColumn::source).center());
    QCOMPARE(copied(actions.copyValue), u"8.134.50.24:80"_s);
}

void TestMainWindow::walksTheCaptureByKeyboard()
{
    Started app({httpPath, {}, {}});
    PacketView *packets = app.packets();
    QVERIFY(packets->hasFocus() || !app.window.isActiveWindow());
    QTest::keyClick(packets, Qt::Key_Down);
    QCOMPARE(packets->currentRow(), 1);
    QTest::keyClick(packets, Qt::Key_End);
    QCOMPARE(packets->currentRow(), 10);
    QTest::keyClick(packets, Qt::Key_Down);
    QCOMPARE(packets->currentRow(), 10);
    QTest::keyClick(packets, Qt::Key_Up);
    QCOMPARE(packets->currentRow(), 9);
    QTest::keyClick(packets, Qt::Key_Home);
    QCOMPARE(packets->currentRow(), 0);
    app.actions().back->trigger();
    QCOMPARE(packets->currentRow(), 9);
    app.actions().forward->trigger();
    QCOMPARE(packets->currentRow(), 0);
    app.actions().lastFrame->trigger();
    QCOMPARE(packets->currentRow(), 10);
    app.actions().previousFrame->trigger();
    QCOMPARE(packets->currentRow(), 9);
}

void TestMainWindow::walksTheConnection()
{
    const test::CaptureFile file(test::capture(R"(
        other 192.0.2.9:50000
        0.000  client > server  S   0:0
        0.010  other > server   S   0:0
        0.020  server > other   S.  0:0  ack 1
        0.040  server > client  S.  0:0  ack 1
    )"));
    Started app({file.path(), {}, {}});
    app.actions().nextInConnection->trigger();
    QCOMPARE(app.packets()->currentRow(), 3);
    app.actions().nextInConnection->trigger();
    QCOMPARE(app.packets()->currentRow(), 3);
    app.actions().previousInConnection->trigger();
    QCOMPARE(app.packets()->currentRow(), 0);
}

void TestMainWindow::goesToFrameOrField()
{
    Started app({httpPath, {}, {}});
    auto *box = app.window.findChild<FilterEdit *>();
    box->setText(u"8"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(app.packets()->currentRow(), 7);
    QVERIFY(box->text().isEmpty());
    box->setText(u"2 tcp.flags.syn"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(app.packets()->currentRow(), 1);
    QCOMPARE(selectedKey(app.selection()), u"tcp.flags.syn"_s);
    box->setFocus();
    box->setText(u"tcp.window_size_value"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(selectedKey(app.selection()), u"tcp.window_size_value"_s);
    for (const QString &nowhere : {u"12"_s, u"0"_s, u"tcp.no_such"_s, u"2 udp.length"_s}) {
        app.window.messageBar()->clear();
        box->setText(nowhere);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY2(app.window.messageBar()->message().contains(nowhere.section(u' ', -1)), qPrintable(nowhere));
        QCOMPARE(app.packets()->currentRow(), 1);
    }
}

void TestMainWindow::digitsGoToAFrame()
{
    Started app({httpPath, {}, {}});
    QTest::keyClicks(app.packets(), u"11"_s);
    QCOMPARE(app.packets()->currentRow(), 10);
}

void TestMainWindow::aClickSelectsARow()
{
    Started app({httpPath, {}, {}});
    const QRect cell = app.packets()->cellRect(4, PacketColumn::source);
    QTest::mouseClick(app.packets()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(app.selection().frame(), FrameId{4});
}

void TestMainWindow::aClickInTheTreeSelectsTheField()
{
    Started app({httpPath, {}, {}});
    FieldsView *fields = app.window.paneArea()->fields();
    const std::uint32_t node = app.selection().decoded()->find("tcp.hdr_len");
    const QRect line = fields->visualRect(fields->fieldModel()->indexOf(node));
    QVERIFY(line.isValid()); // TCP is unfolded
    QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, line.center());
    QCOMPARE(selectedKey(app.selection()), u"tcp.hdr_len"_s);
    QTest::keyClick(fields, Qt::Key_Down);
    QCOMPARE(selectedKey(app.selection()), u"tcp.reserved"_s);
}

void TestMainWindow::zoomScalesTheWholeWindowAndIsRemembered()
{
    const QFont before = QApplication::font();
    {
        Started app({httpPath, {}, {}});
        const int row = app.packets()->layoutValue().rowHeight;
        const int menu = app.window.menuBar()->height();
        for (int i = 0; i < 5; ++i)
            app.actions().zoomIn->trigger();
        QCOMPARE(app.appearance.zoom().percent(), 200);
        QTRY_VERIFY(app.packets()->layoutValue().rowHeight > row * 3 / 2);
        QTRY_VERIFY(app.window.menuBar()->sizeHint().height() > menu);
    }
    QApplication::setFont(before);
    {
        Started app;
        QCOMPARE(app.appearance.zoom().percent(), 200);
        app.actions().zoomReset->trigger();
        QCOMPARE(app.appearance.zoom().percent(), 100);
    }
    QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF());
}

void TestMainWindow::themesAreRemembered()
{
    {
        Started app;
        app.actions().themes.actions().at(2)->trigger();
        QTRY_VERIFY(app.window.palette().color(QPalette::Window).lightness() < 128);
    }
    Started app;
    QCOMPARE(app.appearance.theme(), ThemeChoice::dark);
    QVERIFY(app.actions().themes.actions().at(2)->isChecked());
    app.actions().themes.actions().at(1)->trigger();
    QTRY_VERIFY(app.window.palette().color(QPalette::Window).lightness() > 128);
}

void TestMainWindow::panesCanBeHiddenAndAreRemembered()
{
    {
        Started app({httpPath, {}, {}});
        PaneFrame *ladder = app.window.paneArea()->frame(u"ladder"_s);
        QVERIFY(ladder->isVisible());
        for (QAction *toggle : app.window.paneArea()->toggles()) {
            if (toggle->text().contains(u"Ladder"_s))
                toggle->trigger();
        }
        QVERIFY(!ladder->isVisible());
        app.window.close();
    }
    Started app({httpPath, {}, {}});
    QVERIFY(!app.window.paneArea()->frame(u"ladder"_s)->isVisible());
    QVERIFY(app.window.paneArea()->frame(u"bytes"_s)->isVisible());
    app.actions().resetLayout->trigger();
    QVERIFY(app.window.paneArea()->frame(u"ladder"_s)->isVisible());
}

void TestMainWindow::theFocusWalksThePanes()
{
    Started app({httpPath, {}, {}});
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    app.packets()->setFocus();
    QStringList visited;
    for (int i = 0; i < 7; ++i) {
        for (const char *name : {"packets", "fields", "header", "bytes", "ladder", "segment", "explanation"}) {
            if (app.window.paneArea()->frame(QString::fromLatin1(name))->isAncestorOf(QApplication::focusWidget()))
                visited.append(QString::fromLatin1(name));
        }
        app.actions().nextPane->trigger();
    }
    QCOMPARE(visited.join(u' '), u"packets fields header bytes ladder segment explanation"_s);
    QVERIFY(app.packets()->hasFocus());
    app.actions().previousPane->trigger();
    QVERIFY(app.window.paneArea()->frame(u"explanation"_s)->isAncestorOf(QApplication::focusWidget()));
    for (const char *name : {"packets", "fields", "header", "bytes", "ladder", "segment", "explanation"})
        QVERIFY(!app.window.paneArea()->frame(QString::fromLatin1(name))->pane()->accessibleName().isEmpty());
}

void TestMainWindow::theListIsATableForAScreenReader()
{
    Started app({httpPath, 3, {}});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(app.packets());
    QCOMPARE(list->role(), QAccessible::Table);
    QCOMPARE(list->text(QAccessible::Name), u"Packets"_s);
    QAccessibleTableInterface *table = list->tableInterface();
    QCOMPARE(table->rowCount(), 11);
    QCOMPARE(table->columnDescription(3), u"Source"_s);
    QCOMPARE(table->selectedRows(), QList<int>({2}));
    QCOMPARE(table->cellAt(1, 5)->text(QAccessible::Name), u"SYN ACK"_s);
    QCOMPARE(list->child(0)->role(), QAccessible::ColumnHeader);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"No."_s);
    QCOMPARE(list->child(table->columnCount())->text(QAccessible::Name), u"1"_s);
    QCOMPARE(table->cellAt(4, 0)->tableCellInterface()->columnHeaderCells(),
             QList<QAccessibleInterface *>({list->child(0)}));
    QAccessibleInterface *cell = table->cellAt(4, 0);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 4);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(app.packets()->currentRow(), 4);
    QVERIFY(cell->state().selected);
}

void TestMainWindow::closesWhileLoading()
{
    std::string text;
    for (int i = 0; i < 30000; ++i)
        text += "0.0 client > server . 1:1 ack 1\n";
    const test::CaptureFile file(test::capture(text));
    {
        Started app;
        app.window.openFile(file.path());
        QVERIFY(app.window.document().isLoading());
        QVERIFY(app.actions().stopLoading->isEnabled());
        app.window.close();
    }
    // And a capture that is closed while it is read does not come back.
    Started app;
    app.window.openFile(file.path());
    app.actions().closeCapture->setEnabled(true);
    app.actions().closeCapture->trigger();
    QVERIFY(!app.window.document().isLoading());
    QVERIFY(!app.window.document().session());
}

} // namespace rungs

QTEST_MAIN(rungs::TestMainWindow)
#include "tst_main_window.moc"
