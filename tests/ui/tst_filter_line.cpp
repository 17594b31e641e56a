// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/connections/connection_view.h"
#include "ui/fields/fields_view.h"
#include "ui/find/filter_edit.h"
#include "ui/find/filter_line.h"
#include "ui/models/connection_model.h"
#include "ui/models/field_model.h"
#include "ui/models/packet_columns.h"
#include "ui/packets/packet_view.h"
#include "ui/state/frame_filter.h"
#include "ui/window/filter_actions.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QDateTime>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct Line
{
    Started app{{httpPath, {}, {}}};
    FilterLine *line = app.window.findChild<FilterLine *>();
    FilterEdit *edit = line->edit();

    Line()
    {
        QApplication::setActiveWindow(&app.window);
        edit->setFocus();
    }
    void type(const QString &text)
    {
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    int rows() { return app.window.paneArea()->frameFilter().rowCount(); }
    FrameFilter &filter() { return app.window.paneArea()->frameFilter(); }
};

/// In the menu of a list.
QAction *cellFilterOf(const QWidget *list)
{
    for (QAction *action : list->actions()) {
        if (action->text().remove(u'&') == u"Filter by This Cell"_s)
            return action;
    }
    return nullptr;
}

} // namespace

class TestFilterLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void theListFollowsWhatIsTyped();
    void anEmptyListSaysWhy();
    void aWrongTextChangesNothing();
    void aHintIsTakenByItsLink();
    void aNumberGoesThere();
    void aCaptureFilterFiltersToo();
    void aTimeGoesThere();
    void aKeyAloneOffersBoth();
    void saysWhatNoPacketHas();
    void whyTheSelectedPacketPasses();
    void proposesKeysAndValues();
    void testsAreJoined_data();
    void testsAreJoined();
    void theSelectedFieldIsAFilter();
    void theCellUnderThePointerIsAFilter_data();
    void theCellUnderThePointerIsAFilter();
    void aConnectionsCellIsAFilter();
    void aDroppedFieldJoins();
    void filtersAreRememberedAndSaved();
    void anotherCaptureIsShownWhole();
    void aConnectionAndAFilter();
    void aReferenceIsToTheSelection();
};

void TestFilterLine::theListFollowsWhatIsTyped()
{
    Line at;
    at.type(u"tcp.len > 0"_s);
    QTRY_COMPARE(at.rows(), 2); // without Enter
    QTRY_VERIFY(at.line->count().startsWith(u"2 of 11"_s));
    QCOMPARE(at.filter().frameAt(0), FrameId{3});
    QVERIFY(at.edit->accessibleDescription().contains(u"2 of 11"_s));
    at.edit->clear();
    QTRY_COMPARE(at.rows(), 11);
    QVERIFY(at.line->count().isEmpty());
}

void TestFilterLine::anEmptyListSaysWhy()
{
    Line line;
    const auto *packets = line.app.window.findChild<PacketView *>();
    const auto *connections = line.app.window.findChild<ConnectionView *>();
    QVERIFY(packets && connections);
    line.type(u"udp"_s);
    QTRY_COMPARE(line.rows(), 0);
    QTRY_COMPARE(packets->shownTexts().size(), 1);
    QCOMPARE(packets->shownTexts().first().text, u"No packet passes the filter udp"_s);
    QCOMPARE(packets->accessibleDescription(), u"No packet passes the filter udp"_s);
    QVERIFY(connections->accessibleDescription().contains(u"udp"_s));
    line.edit->clear();
    QTRY_COMPARE(line.rows(), 11);
    QVERIFY(packets->shownTexts().size() > 1);
    QTRY_VERIFY(packets->accessibleDescription().isEmpty());
}

void TestFilterLine::aWrongTextChangesNothing()
{
    Line at;
    at.type(u"tcp.len > 0"_s);
    QTRY_COMPARE(at.rows(), 2);
    at.edit->setText(u"tcp.len > 0 and tcp.prt == 80"_s);
    QCOMPARE(at.line->kind(), LineText::Kind::wrong);
    QTRY_VERIFY(at.line->notes().contains(u"tcp.prt"_s));
    QVERIFY(at.line->notes().contains(u"tcp.port"_s));
    QVERIFY(at.edit->accessibleDescription().contains(u"tcp.prt"_s));
    QCOMPARE(at.rows(), 2);
    // What is wrong is said below the line as long as it is edited.
    QApplication::setActiveWindow(&at.app.window);
    at.app.packets()->setFocus();
    QTRY_VERIFY(at.line->notes().isEmpty());
}

void TestFilterLine::aHintIsTakenByItsLink()
{
    Line at;
    at.edit->setText(u"tcp.flags.syn"_s);
    QTRY_VERIFY(at.line->notes().contains(u"tcp.flags.syn == 1"_s));
    auto *label = at.app.window.findChild<QWidget *>(u"filterNotes"_s)->findChild<QLabel *>();
    emit label->linkActivated(u"hint:0"_s);
    QCOMPARE(at.edit->text(), u"tcp.flags.syn == 1"_s);
    QTRY_COMPARE(at.rows(), 2);
}

void TestFilterLine::aNumberGoesThere()
{
    Line at;
    at.type(u"tcp.len > 0"_s);
    QTRY_COMPARE(at.rows(), 2);
    at.edit->setText(u"#8"_s);
    QCOMPARE(at.line->kind(), LineText::Kind::place);
    QTest::keyClick(at.edit, Qt::Key_Return);
    QCOMPARE(at.app.selection().frame(), FrameId{7});
    // The filter is there again, and the list as it was.
    QCOMPARE(at.edit->text(), u"tcp.len > 0"_s);
    QCOMPARE(at.rows(), 2);
}

void TestFilterLine::aCaptureFilterFiltersToo()
{
    Line at;
    at.type(u"bpf: tcp[13] & 2 != 0"_s);
    QTRY_COMPARE(at.rows(), 2);
    QCOMPARE(at.line->kind(), LineText::Kind::filter);
    Line wrong;
    wrong.type(u"bpf: tcp[13 & 2"_s);
    QCOMPARE(wrong.line->kind(), LineText::Kind::wrong);
    QTRY_VERIFY(wrong.line->notes().contains(u"libpcap"_s));
    QCOMPARE(wrong.rows(), 11);
}

void TestFilterLine::aTimeGoesThere()
{
    Line at;
    at.type(u"0.1s"_s); // between #9 and #10
    QTest::keyClick(at.edit, Qt::Key_Return);
    const SessionPtr &session = at.app.selection().session();
    const auto sinceStart = [&](FrameId id) {
        return session->frame(id).time.nanoseconds - session->startTime().nanoseconds;
    };
    const FrameId found = at.app.selection().frame();
    QCOMPARE(found, FrameId{9});
    QVERIFY(sinceStart(found) >= 100'000'000);
    QVERIFY(sinceStart(FrameId{found.value - 1}) < 100'000'000);
    QCOMPARE(at.rows(), 11);
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(session->startTime().nanoseconds / 1000000);
    at.edit->setFocus();
    at.type(first.time().toString(u"HH:mm:ss"_s));
    QTest::keyClick(at.edit, Qt::Key_Return);
    QCOMPARE(at.app.selection().frame(), FrameId{0});
    at.edit->setFocus();
    at.type(u"99999s"_s);
    QTest::keyClick(at.edit, Qt::Key_Return);
    QCOMPARE(at.app.selection().frame(), FrameId{0});
    QVERIFY(at.app.window.messageBar()->message().contains(u"99999s"_s));
}

void TestFilterLine::aKeyAloneOffersBoth()
{
    Line at;
    at.edit->setText(u"tcp.hdr_len"_s);
    QCOMPARE(at.line->kind(), LineText::Kind::key);
    QTRY_VERIFY(at.line->notes().contains(u"Go to tcp.hdr_len in frame 1"_s));
    QVERIFY(at.line->notes().contains(u"Show only the packets that have tcp.hdr_len"_s));
    QTest::keyClick(at.edit, Qt::Key_Return);
    QVERIFY(at.app.selection().field() != nullptr);
    QCOMPARE(at.app.selection().field()->spec->key, "tcp.hdr_len");
    QCOMPARE(at.rows(), 11);
    // One that the frame has not is filtered by; a protocol always.
    at.edit->setFocus();
    at.edit->setText(u"http.request.method"_s);
    QTest::keyClick(at.edit, Qt::Key_Return);
    QTRY_COMPARE(at.rows(), 1);
    at.edit->setText(u"http"_s);
    QCOMPARE(at.line->kind(), LineText::Kind::filter);
    QTRY_COMPARE(at.rows(), 2);
}

void TestFilterLine::saysWhatNoPacketHas()
{
    Line at;
    at.edit->setText(u"udp.port == 53"_s);
    QTRY_VERIFY(at.line->notes().contains(u"No packet of this capture has udp.port."_s));
    at.edit->setText(u"not udp.port == 53"_s);
    QTRY_VERIFY(at.line->notes().contains(u"11 frames match only because they have no udp.port."_s));
}

void TestFilterLine::whyTheSelectedPacketPasses()
{
    Line at;
    at.app.selection().selectFrame(FrameId{3});
    at.edit->setText(u"tcp.len > 100 || tcp.flags.push == 1"_s);
    QTRY_COMPARE(at.rows(), 2);
    at.app.actions().explainFilter->trigger();
    QTRY_VERIFY(at.line->notes().contains(u"Frame 4 passes:"_s));
    QVERIFY2(at.line->notes().contains(u"“tcp.len > 100” does not hold: tcp.len = 76."_s),
             qPrintable(at.line->notes()));
    QVERIFY(at.line->notes().contains(u"“tcp.flags.push == 1” holds"_s));
}

void TestFilterLine::proposesKeysAndValues()
{
    Line at;
    at.type(u"tcp.flags.sy"_s);
    QCOMPARE(at.edit->proposals(), QStringList{u"tcp.flags.syn"_s});
    QTest::keyClick(at.edit, Qt::Key_Tab);
    QCOMPARE(at.edit->text(), u"tcp.flags.syn"_s);
    QTest::keyClicks(at.edit, u" == "_s);
    QCOMPARE(at.edit->proposals(), QStringList({u"True"_s, u"False"_s}));
    QTest::keyClick(at.edit, Qt::Key_Tab);
    QCOMPARE(at.edit->text(), u"tcp.flags.syn == True"_s);
    at.type(u"rungs.events == \"out"_s);
    QVERIFY(at.edit->proposals().contains(u"\"out-of-order\""_s));
    QTest::keyClick(at.edit, Qt::Key_Tab);
    QCOMPARE(at.edit->text(), u"rungs.events == \"out-of-order\""_s);
    at.type(u"le"_s);
    QVERIFY(at.edit->proposals().contains(u"len("_s));
}

void TestFilterLine::testsAreJoined_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("join");
    QTest::addColumn<QString>("after");
    const auto row = [](const QString &before, FilterLine::Join join, const QString &after) {
        QTest::newRow(qPrintable(before + u" > "_s + after)) << before << static_cast<int>(join) << after;
    };
    using Join = FilterLine::Join;
    row(u"ip"_s, Join::only, u"tcp.len == 1"_s);
    row({}, Join::andThis, u"tcp.len == 1"_s);
    row({}, Join::notThis, u"!(tcp.len == 1)"_s);
    row(u"ip"_s, Join::andThis, u"ip && tcp.len == 1"_s);
    row(u"ip || arp"_s, Join::andThis, u"(ip || arp) && tcp.len == 1"_s);
    row(u"ip or arp"_s, Join::notThis, u"(ip or arp) && !(tcp.len == 1)"_s);
    row(u"ip && arp"_s, Join::orThis, u"ip && arp || tcp.len == 1"_s);
}

void TestFilterLine::testsAreJoined()
{
    QFETCH(QString, before);
    QFETCH(int, join);
    QFETCH(QString, after);
    QCOMPARE(FilterLine::joined(before, u"tcp.len == 1"_s, static_cast<FilterLine::Join>(join)), after);
}

void TestFilterLine::theSelectedFieldIsAFilter()
{
    Line at;
    at.app.selection().selectFrame(FrameId{4});
    at.app.selection().selectKey(u"tcp.srcport"_s);
    auto *actions = at.app.window.findChildren<FilterActions *>().first();
    QCOMPARE(actions->test(), u"tcp.srcport == 80"_s);
    const QList<QAction *> joins = actions->menu()->actions();
    QVERIFY(joins[0]->text().contains(u"tcp.srcport == 80"_s));
    joins[0]->trigger();
    QCOMPARE(at.edit->text(), u"tcp.srcport == 80"_s);
    QTRY_COMPARE(at.rows(), 4);
    at.app.selection().selectKey(u"tcp.flags.ack"_s);
    joins[1]->trigger();
    QCOMPARE(at.edit->text(), u"tcp.srcport == 80 && tcp.flags.ack == True"_s);
    joins[3]->trigger();
    QTRY_COMPARE(at.rows(), 0);
    // It is in the menus of the panes that show fields.
    for (QWidget *pane :
         {static_cast<QWidget *>(at.app.packets()), reinterpret_cast<QWidget *>(at.app.window.paneArea()->fields())})
        QVERIFY(pane->actions().contains(actions->menuAction()));
}

void TestFilterLine::theCellUnderThePointerIsAFilter_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("number") << int{PacketColumn::number} << u"frame.number == 8"_s << 1;
    QTest::newRow("source") << int{PacketColumn::source} << u"ip.src == 8.134.50.24 && tcp.srcport == 80"_s << 4;
    QTest::newRow("flags") << int{PacketColumn::flags} << u"tcp.flags == 0x010"_s << 5;
    QTest::newRow("length") << int{PacketColumn::length} << u"tcp.len == 0"_s << 9;
    QTest::newRow("what it does") << int{PacketColumn::info} << u"rungs.events == \"out-of-order\""_s << 1;
}

void TestFilterLine::theCellUnderThePointerIsAFilter()
{
    QFETCH(const int, column);
    QFETCH(const QString, filter);
    QFETCH(const int, rows);
    Line at;
    at.app.window.resize(at.app.window.fontMetrics().height() * 150, 900);
    QTRY_VERIFY(!at.app.packets()->cellRect(7, column).isEmpty());
    const QPoint place = at.app.packets()->cellRect(7, column).center();
    QTest::mouseClick(at.app.packets()->viewport(), Qt::RightButton, {}, place);
    QAction *menu = cellFilterOf(at.app.packets());
    QVERIFY(menu);
    emit menu->menu()->aboutToShow();
    menu->menu()->actions().first()->trigger();
    QCOMPARE(at.edit->text(), filter);
    QTRY_COMPARE(at.rows(), rows);
}

void TestFilterLine::aConnectionsCellIsAFilter()
{
    Line at;
    at.app.actions().listConnections->trigger();
    ConnectionView *list = at.app.window.paneArea()->connections();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, list->cellRect(0, ConnectionColumn::server).center());
    QAction *menu = cellFilterOf(list);
    QVERIFY(menu);
    emit menu->menu()->aboutToShow();
    menu->menu()->actions().first()->trigger();
    QCOMPARE(at.edit->text(), u"ip.addr == 8.134.50.24 && tcp.port == 80"_s);
    QTRY_COMPARE(at.rows(), 11);
}

void TestFilterLine::aDroppedFieldJoins()
{
    Line at;
    at.edit->setText(u"tcp"_s);
    at.app.selection().selectFrame(FrameId{4});
    FieldModel *fields = at.app.window.paneArea()->fields()->fieldModel();
    const std::uint32_t node = at.app.selection().decoded()->find("tcp.srcport");
    const std::unique_ptr<QMimeData> dragged(fields->mimeData({fields->indexOf(node)}));
    const QMimeData &field = *dragged;
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &field, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(at.edit, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &field, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(at.edit, &drop);
    QCOMPARE(at.edit->text(), u"tcp && tcp.srcport == 80"_s);
    QTRY_COMPARE(at.rows(), 4);
}

void TestFilterLine::filtersAreRememberedAndSaved()
{
    Line at;
    at.edit->setText(u"tcp.len > 0"_s);
    QTest::keyClick(at.edit, Qt::Key_Return);
    SavedFilters filters;
    QCOMPARE(filters.recent(), QStringList{u"tcp.len > 0"_s});
    filters.save(u"data & more"_s, u"tcp.len > 1"_s);
    filters.save(u"data & more"_s, u"tcp.len > 100"_s);
    at.edit->clear();
    QTRY_COMPARE(at.rows(), 11);
    auto *menu = at.line->findChild<QMenu *>();
    emit menu->aboutToShow();
    const auto entry = [menu](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text().contains(text))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(entry(u"tcp.len > 0"_s));
    entry(u"data && more"_s)->trigger();
    QCOMPARE(at.edit->text(), u"tcp.len > 100"_s);
    QTRY_COMPARE(at.rows(), 1);
    filters.remove(u"data & more"_s);
    QVERIFY(filters.saved().isEmpty());
}

void TestFilterLine::anotherCaptureIsShownWhole()
{
    Line at;
    at.edit->setText(u"tcp.len > 0"_s);
    QTRY_COMPARE(at.rows(), 2);
    at.app.packets()->setFocus();
    at.app.open({QStringLiteral(RUNGS_SAMPLES "/refused.pcap"), {}, {}});
    QTRY_VERIFY(at.edit->text().isEmpty());
    QCOMPARE(static_cast<std::uint32_t>(at.rows()), at.app.window.document().session()->frameCount());
}

void TestFilterLine::aConnectionAndAFilter()
{
    Line at;
    at.app.open({QStringLiteral(RUNGS_SAMPLES "/refused.pcap"), {}, {}});
    const int all = at.rows();
    at.edit->setText(u"tcp.flags.reset == 1"_s);
    QTRY_VERIFY(at.rows() < all);
    const int resets = at.rows();
    at.filter().showOnly(ConnectionId{0});
    QTRY_VERIFY(at.rows() < resets);
    at.app.actions().showAllPackets->trigger();
    QTRY_COMPARE(at.rows(), all);
}

void TestFilterLine::aReferenceIsToTheSelection()
{
    Line at;
    at.app.selection().selectFrame(FrameId{0});
    at.edit->setText(u"tcp.srcport == $tcp.srcport"_s);
    QTRY_VERIFY(at.rows() < 11);
    const int fromClient = at.rows();
    at.app.selection().selectFrame(FrameId{1});
    QCOMPARE(at.rows(), fromClient); // what is shown stays until the filter is used again
    QTest::keyClick(at.edit, Qt::Key_Return);
    QTRY_COMPARE(at.rows(), 11 - fromClient);
}

} // namespace rungs

QTEST_MAIN(rungs::TestFilterLine)
#include "tst_filter_line.moc"
