// SPDX-License-Identifier: GPL-3.0-or-later
//
// The edges between panes and the columns of lists change by keys alone, and say so to a screen reader.
#include "tests/ui/own_settings.h"
#include "tests/ui/panes_window.h"
#include "ui/connections/connection_view.h"
#include "ui/models/packet_columns.h"
#include "ui/rows/row_header.h"
#include "ui/window/pane_handle.h"

#include <QAccessible>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rungs {

class TestPaneKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void edgesMoveByKeys();
    void edgesAreSplittersForAScreenReader();
    void columnsChangeByKeys();
    void aListIsSortedByKeys();
    void theMenuOfTheHeadOpensByKeys();
    void headsAreColumnHeadersForAScreenReader();

private:
    OwnSettings m_settings;
};

void TestPaneKeys::edgesMoveByKeys()
{
    int wide = 0;
    {
        Panes app;
        app.goTo(u"fields"_s);
        const int before = app.frame(u"fields"_s)->width();
        app.press(Qt::Key_F8, Qt::ControlModifier);
        auto *handle = qobject_cast<PaneHandle *>(QApplication::focusWidget());
        QVERIFY(handle);
        QVERIFY(!app.window.statusBar()->currentMessage().isEmpty());
        const QImage marked = handle->grab().toImage();
        app.press(Qt::Key_Right);
        app.press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(app.frame(u"fields"_s)->width() > before);
        wide = app.frame(u"fields"_s)->width();
        app.press(Qt::Key_Tab);
        auto *next = qobject_cast<PaneHandle *>(QApplication::focusWidget());
        QVERIFY(next && next != handle);
        QVERIFY(handle->grab().toImage() != marked);
        app.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), handle);
        app.press(Qt::Key_Left);
        app.press(Qt::Key_Right);
        app.press(Qt::Key_Return);
        QVERIFY(app.frame(u"fields"_s)->isMarked());
        QVERIFY(app.window.statusBar()->currentMessage().isEmpty());
        QCOMPARE(app.frame(u"fields"_s)->width(), wide);
        app.window.close();
    }
    Panes app;
    QTRY_COMPARE(app.frame(u"fields"_s)->width(), wide);
    app.actions().resetLayout->trigger();
    QTRY_VERIFY(app.frame(u"fields"_s)->width() < wide);
}

void TestPaneKeys::edgesAreSplittersForAScreenReader()
{
    Panes app;
    app.goTo(u"ladder"_s);
    app.press(Qt::Key_F8, Qt::ControlModifier);
    QAccessibleInterface *edge = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QCOMPARE(edge->role(), QAccessible::Splitter);
    QCOMPARE(edge->text(QAccessible::Name), u"Between Ladder and Segment"_s);
    QVERIFY(edge->state().focused);
    const int before = edge->valueInterface()->currentValue().toInt();
    const int height = app.frame(u"ladder"_s)->height();
    app.press(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(edge->valueInterface()->currentValue().toInt() < before);
    QTRY_VERIFY(app.frame(u"ladder"_s)->height() < height);
    edge->valueInterface()->setCurrentValue(before);
    QTRY_VERIFY(std::abs(app.frame(u"ladder"_s)->height() - height) < app.window.fontMetrics().height());
}

void TestPaneKeys::columnsChangeByKeys()
{
    {
        Panes app;
        app.window.resize(app.window.fontMetrics().height() * 180, app.window.height());
        RowHeader *header = app.packets()->header();
        app.press(Qt::Key_F9, Qt::ControlModifier);
        QVERIFY(header->hasFocus());
        QCOMPARE(header->currentColumn(), static_cast<int>(PacketColumn::number));
        while (header->currentColumn() != PacketColumn::flags)
            app.press(Qt::Key_Right);
        const QImage marked = header->grab().toImage();
        const int width = header->sectionSize(PacketColumn::flags);
        app.press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(header->sectionSize(PacketColumn::flags) > width);
        app.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(header->sectionSize(PacketColumn::flags), width);
        const qsizetype place = header->columns().indexOf(PacketColumn::flags);
        app.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(header->columns().indexOf(PacketColumn::flags), place - 1);
        QVERIFY(header->grab().toImage() != marked);
        app.press(Qt::Key_Right);
        QCOMPARE(header->currentColumn(), static_cast<int>(PacketColumn::destination));
        app.press(Qt::Key_Delete);
        QVERIFY(!header->columns().contains(PacketColumn::destination));
        app.press(Qt::Key_Escape);
        QVERIFY(app.packets()->hasFocus());
        app.window.close();
    }
    Panes app;
    const QList<int> columns = app.packets()->header()->columns();
    QVERIFY(!columns.contains(PacketColumn::destination));
    QVERIFY(columns.indexOf(PacketColumn::flags) < columns.indexOf(PacketColumn::source) + 2);
    app.actions().resetLayout->trigger();
    QVERIFY(app.packets()->header()->columns().contains(PacketColumn::destination));
}

void TestPaneKeys::aListIsSortedByKeys()
{
    Panes app;
    app.press(Qt::Key_2, Qt::ControlModifier);
    RowHeader *header = app.window.paneArea()->connections()->header();
    app.press(Qt::Key_F9, Qt::ControlModifier);
    QVERIFY(header->hasFocus());
    app.press(Qt::Key_Right);
    const int column = header->currentColumn();
    app.press(Qt::Key_Space);
    QCOMPARE(header->sortIndicatorSection(), column);
    const Qt::SortOrder order = header->sortIndicatorOrder();
    app.press(Qt::Key_Return);
    QVERIFY(header->sortIndicatorOrder() != order);
}

void TestPaneKeys::theMenuOfTheHeadOpensByKeys()
{
    Panes app;
    RowHeader *header = app.packets()->header();
    header->setFocus();
    app.press(Qt::Key_End);
    app.press(Qt::Key_Home);
    const int width = header->sectionSize(PacketColumn::number);
    bool isOpened = false;
    QMetaObject::invokeMethod(
        header,
        [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            isOpened = menu;
            if (QAction *wider = isOpened ? Panes::entry(menu, u"Wider"_s) : nullptr)
                wider->trigger();
            if (isOpened)
                menu->close();
        },
        Qt::QueuedConnection);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(2, 2), header->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(header->viewport(), &menuKey);
    QVERIFY(isOpened);
    QVERIFY(header->sectionSize(PacketColumn::number) > width);
}

void TestPaneKeys::headsAreColumnHeadersForAScreenReader()
{
    Panes app;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(app.packets());
    QCOMPARE(list->child(0)->role(), QAccessible::ColumnHeader);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"No."_s);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Time"_s);
    QCOMPARE(list->indexOfChild(list->child(2)), 2);
    QAccessibleInterface *cell = list->tableInterface()->cellAt(1, 2);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0), list->child(2));
    app.press(Qt::Key_F9, Qt::ControlModifier);
    app.press(Qt::Key_Right);
    QCOMPARE(list->focusChild()->role(), QAccessible::ColumnHeader);
    QVERIFY(list->focusChild()->state().focused);
    // What sorts a list can be pressed, and says how it is sorted.
    app.press(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *connections = QAccessible::queryAccessibleInterface(app.window.paneArea()->connections());
    QAccessibleInterface *head = connections->child(1);
    head->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(head->text(QAccessible::Description).contains(u"sorted"_s));
}

} // namespace rungs

QTEST_MAIN(rungs::TestPaneKeys)
#include "tst_pane_keys.moc"
