// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/theme/list_tabs.h"
#include "ui/window/pane_frame.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace rungs {

class TestSmallWindow : public QObject
{
    Q_OBJECT

private slots:
    void aHighWindowBeginsWithAShortList();
    void panesShareTabsInASmallWindow();
    void aScreenReaderFindsPanesInReadingOrder();
    void thePaneWithTheFocusIsMarked();

private:
    OwnSettings m_settings;
};

void TestSmallWindow::aHighWindowBeginsWithAShortList()
{
    Started app({httpPath, {}, {}});
    const int line = app.window.fontMetrics().height();
    app.window.resize(line * 100, line * 64);
    const auto height = [&](const QString &name) { return app.window.paneArea()->frame(name)->height(); };
    QTRY_VERIFY(height(u"fields"_s) > height(u"packets"_s) * 13 / 10);
}

void TestSmallWindow::panesShareTabsInASmallWindow()
{
    Started app({httpPath, {}, {}});
    const auto shown = [&] {
        QStringList names;
        for (const char *name : {"packets", "fields", "header", "bytes", "ladder", "segment", "explanation"}) {
            if (app.window.paneArea()->frame(QString::fromLatin1(name))->isVisible())
                names.append(QString::fromLatin1(name));
        }
        return names.join(u' ');
    };
    const int line = app.window.fontMetrics().height();
    const QString all = u"packets fields header bytes ladder segment explanation"_s;
    app.window.resize(line * 100, line * 60);
    QTRY_COMPARE(shown(), all);
    PaneFrame *header = app.window.paneArea()->frame(u"header"_s);
    QCOMPARE(header->tabs(), (QStringList{u"Header"_s, u"Checksum"_s}));
    const int listHeight = app.packets()->height();

    app.window.resize(line * 80, line * 43);
    QTRY_COMPARE(shown(), u"packets fields header ladder explanation"_s);
    QCOMPARE(header->tabs(), (QStringList{u"Header"_s, u"Checksum"_s, u"Bytes"_s}));
    auto *tabs = header->findChild<ListTabs *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QCOMPARE(shown(), u"packets fields bytes ladder explanation"_s);

    app.window.resize(line * 56, line * 43);
    QTRY_COMPARE(shown(), u"packets bytes ladder explanation"_s);
    // The keys get to each of them.
    app.packets()->setFocus();
    app.actions().nextPane->trigger();
    QCOMPARE(shown(), u"packets fields ladder explanation"_s);
    for (int i = 0; i < 4; ++i)
        app.actions().nextPane->trigger();
    QCOMPARE(shown(), u"packets bytes segment explanation"_s);

    app.window.resize(line * 100, line * 60);
    QTRY_COMPARE(shown(), all);
    QCOMPARE(header->tabs(), (QStringList{u"Header"_s, u"Checksum"_s}));
    QTRY_VERIFY(std::abs(app.packets()->height() - listHeight) < 2 * line);
}

void TestSmallWindow::aScreenReaderFindsPanesInReadingOrder()
{
    Started app({httpPath, {}, {}});
    QStringList met;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *interface) {
        for (int i = 0; i < interface->childCount(); ++i) {
            QAccessibleInterface *child = interface->child(i);
            if (auto *frame = qobject_cast<PaneFrame *>(child->object()))
                met.append(frame->objectName());
            walk(child);
        }
    };
    walk(QAccessible::queryAccessibleInterface(app.window.paneArea()));
    QCOMPARE(
        met.join(u' '),
        u"overview packets connections stream fields header checksum bytes ladder states charts segment explanation"_s);
}

void TestSmallWindow::thePaneWithTheFocusIsMarked()
{
    Started app({httpPath, {}, {}});
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    const PaneArea *panes = app.window.paneArea();
    app.packets()->setFocus();
    QVERIFY(panes->frame(u"packets"_s)->isMarked());
    const QImage marked = panes->frame(u"packets"_s)->grab().toImage();
    app.actions().nextPane->trigger();
    QVERIFY(!panes->frame(u"packets"_s)->isMarked());
    QVERIFY(panes->frame(u"fields"_s)->isMarked());
    QVERIFY(panes->frame(u"packets"_s)->grab().toImage() != marked);
}

} // namespace rungs

QTEST_MAIN(rungs::TestSmallWindow)
#include "tst_small_window.moc"
