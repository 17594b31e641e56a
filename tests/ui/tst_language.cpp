// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "ui/fields/fields_view.h"
#include "ui/packets/packet_view.h"
#include "ui/state/frame_filter.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/pane_area.h"
#include "ui/window/program.h"

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

const QString httpPath = QStringLiteral(RUNGS_SAMPLES "/http.pcap");

QString firstMenu(Program &program)
{
    return program.window().menuBar()->actions().first()->text();
}

void choose(Program &program, const QString &code)
{
    for (QAction *action : program.window().actions().languages.actions()) {
        if (action->data().toString() == code)
            action->trigger();
    }
}

QString chosen(Program &program)
{
    const QAction *checked = program.window().actions().languages.checkedAction();
    return checked ? checked->text() : QString();
}

/// What the list says that a segment does.
QString sentence(Program &program, int row)
{
    return program.window().paneArea()->packets()->rowText(row);
}

void open(Program &program, const OpenRequest &request)
{
    program.window().show();
    program.window().open(request);
    QTRY_VERIFY(!program.window().document().isLoading());
    QVERIFY(program.window().document().session());
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void everythingSpeaksTheOtherLanguage();
    void theCaptureAndWhatIsSelectedStay();
    void whatTheListLeavesOutStays();
    void theArrangementAndThePlaceOfTheWindowStay();
    void theFirstWindowIsGone();
    void loadingGoesOn();
    void theChoiceIsKept();
    void anUnknownChoiceIsThatOfTheDesktop();
    void forOneRunNothingIsSaved();

private:
    OwnSettings m_settings;
};

void TestLanguage::everythingSpeaksTheOtherLanguage()
{
    Program program(QLocale(u"en"_s));
    open(program, {httpPath, 8, u"tcp.ack_raw"_s});
    QCOMPARE(firstMenu(program), u"&File"_s);
    QCOMPARE(chosen(program), u"English"_s);
    QVERIFY2(sentence(program, 7).contains(u"Out of order"_s), qPrintable(sentence(program, 7)));

    choose(program, u"zh_CN"_s);
    QCOMPARE(firstMenu(program), u"文件(&F)"_s);
    QCOMPARE(chosen(program), u"简体中文"_s);
    QTRY_VERIFY2(sentence(program, 7).contains(u"乱序"_s), qPrintable(sentence(program, 7)));

    choose(program, u"en"_s);
    QCOMPARE(firstMenu(program), u"&File"_s);
    QTRY_VERIFY2(sentence(program, 7).contains(u"Out of order"_s), qPrintable(sentence(program, 7)));
}

void TestLanguage::theCaptureAndWhatIsSelectedStay()
{
    Program program(QLocale(u"en"_s));
    open(program, {httpPath, 8, u"tcp.ack_raw"_s});
    const SessionPtr session = program.window().document().session();
    DisplayOptions options = program.window().document().options().values();
    options.timeReference = FrameId{3};
    program.window().document().options().set(options);

    choose(program, u"zh_CN"_s);
    Document &document = program.window().document();
    QCOMPARE(document.session(), session);
    QCOMPARE(frameNumber(document.selection().frame()), std::uint64_t{8});
    QCOMPARE(selectedKey(document.selection()), u"tcp.ack_raw"_s);
    QCOMPARE(document.options().values().timeReference, FrameId{3});
    QCOMPARE(program.window().paneArea()->packets()->currentRow(), 7);
    QVERIFY(program.window().paneArea()->isVisible());
    QVERIFY(program.window().windowTitle().contains(u"http.pcap"_s));
    QVERIFY(program.window().paneArea()->packets()->hasFocus() || !program.window().isActiveWindow());
}

void TestLanguage::whatTheListLeavesOutStays()
{
    Program program(QLocale(u"en"_s));
    open(program, {QStringLiteral(RUNGS_SAMPLES "/refused.pcap"), {}, {}});
    program.window().actions().onlyThisConnection->trigger();
    QTRY_VERIFY(program.window().paneArea()->frameFilter().connection().isValid());
    const int rows = program.window().paneArea()->frameFilter().rowCount();
    QVERIFY(rows < static_cast<int>(program.window().document().session()->frameCount()));

    choose(program, u"zh_CN"_s);
    QTRY_COMPARE(program.window().paneArea()->frameFilter().rowCount(), rows);
    QTRY_VERIFY(program.window().actions().onlyThisConnection->isChecked());
}

void TestLanguage::theArrangementAndThePlaceOfTheWindowStay()
{
    Program program(QLocale(u"en"_s));
    open(program, {httpPath, {}, {}});
    program.window().setGeometry(40, 50, 1300, 850);
    QAction *const firstPane = program.window().paneArea()->toggles().last();
    firstPane->setChecked(false);

    choose(program, u"zh_CN"_s);
    QCOMPARE(program.window().geometry(), QRect(40, 50, 1300, 850));
    QVERIFY(program.window().isVisible());
    QVERIFY(!program.window().paneArea()->toggles().last()->isChecked());
}

void TestLanguage::theFirstWindowIsGone()
{
    Program program(QLocale(u"en"_s));
    open(program, {httpPath, {}, {}});
    const QPointer<MainWindow> first = &program.window();
    choose(program, u"zh_CN"_s);
    QVERIFY(first != &program.window());
    QTRY_VERIFY(first.isNull());
    // The other one still follows the selection.
    program.window().document().selection().selectFrame(FrameId{4});
    QTRY_COMPARE(program.window().paneArea()->packets()->currentRow(), 4);
}

void TestLanguage::loadingGoesOn()
{
    Program program(QLocale(u"en"_s));
    program.window().show();
    program.window().open({httpPath, 5, {}});
    choose(program, u"zh_CN"_s);
    QTRY_VERIFY(!program.window().document().isLoading());
    QCOMPARE(frameNumber(program.window().document().selection().frame()), std::uint64_t{5});
    QVERIFY(program.window().paneArea()->isVisible());
    QCOMPARE(program.settings().recentFiles().size(), 1);
}

void TestLanguage::theChoiceIsKept()
{
    {
        Program program(QLocale(u"en"_s));
        choose(program, u"zh_CN"_s);
    }
    Program program;
    QCOMPARE(firstMenu(program), u"文件(&F)"_s);
    QCOMPARE(chosen(program), u"简体中文"_s);
    choose(program, QString());
    QCOMPARE(firstMenu(program), u"&File"_s);
    QCOMPARE(chosen(program), u"&System"_s);
}

void TestLanguage::anUnknownChoiceIsThatOfTheDesktop()
{
    QSettings().setValue(u"language"_s, u"../../tlh"_s);
    Program program;
    QCOMPARE(program.settings().language(), QString());
    QCOMPARE(firstMenu(program), u"&File"_s);
}

void TestLanguage::forOneRunNothingIsSaved()
{
    {
        Program program(QLocale(u"zh_CN"_s));
        QCOMPARE(chosen(program), u"简体中文"_s);
    }
    QCOMPARE(Settings().language(), QString());
}

} // namespace rungs

QTEST_MAIN(rungs::TestLanguage)
#include "tst_language.moc"
