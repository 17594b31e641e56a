// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/guide.h"
#include "core/export/markdown_pages.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/started_window.h"
#include "ui/help/glossary_terms.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_window.h"
#include "ui/help/words_at.h"
#include "ui/learn/lesson_view.h"
#include "ui/painted/link_browser.h"
#include "ui/painted/shown_text.h"
#include "ui/text/languages.h"
#include "ui/text/translate.h"
#include "ui/theme/find_bar.h"
#include "ui/theme/screen_room.h"
#include "ui/window/help_actions.h"
#include "ui/window/learn_actions.h"
#include "ui/window/learn_side.h"
#include "ui/window/pane_frame.h"
#include "ui/window/window_texts.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QStringList idsOf(const QList<GlossaryEntry> &entries)
{
    QStringList ids;
    for (const GlossaryEntry &entry : entries)
        ids.append(QString::fromStdString(std::string(entry.id)));
    return ids;
}

/// Of the text of a pane that contains @p text.
QPoint placeOf(const QWidget *pane, const QString &text)
{
    for (const ShownText &shown : dynamic_cast<const ShowsTexts *>(pane)->shownTexts()) {
        if (shown.text.contains(text))
            return pane->mapToGlobal(shown.place.center());
    }
    return {};
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyPaneHasItsPage();
    void f1OpensThePageOfThePane();
    void oneWindowIsReused();
    void linksLeadThroughTheGuideAndNowhereElse();
    void findGoesThroughAllPages();
    void allKeysAreListed();
    void nothingIsCutWhenItIsLarge();
    void itFollowsZoomAndTheme();
    void wordsAreFoundInTexts();
    void everyPaneSaysWhatIsThere();
    void theMenuOfAPaneLeadsToTheGlossary();
    void shiftF1ExplainsWhatIsSelected();
    void aLessonHasItsPageAndItsWords();
    void everythingIsSaidInChineseToo();

private:
    OwnSettings m_settings;
};

void TestHelp::everyPaneHasItsPage()
{
    Started app({httpPath, {}, {}});
    for (const PanePlacement::Pane &pane : app.window.paneArea()->placement().panes())
        QVERIFY2(isGuidePage(pane.name.toStdString()), qPrintable(pane.name));
}

void TestHelp::f1OpensThePageOfThePane()
{
    Started app;
    app.actions().guide->trigger();
    QCOMPARE(app.window.helpActions()->helpWindow()->place().page, u"start"_s);
    app.open({httpPath, {}, {}});
    PaneArea *panes = app.window.paneArea();
    for (const PanePlacement::Pane &pane : panes->placement().panes()) {
        panes->setCurrentPane(pane.name);
        panes->placement().raise(pane.name);
        app.actions().guide->trigger();
        const HelpWindow *help = app.window.helpActions()->helpWindow();
        QCOMPARE(help->place().page, panes->currentPane());
        QVERIFY(help->isVisible());
        QVERIFY(help->browser()->toPlainText().startsWith(help->contents()->currentItem()->text()));
    }
    QCOMPARE(app.actions().guide->shortcut(), QKeySequence(Qt::Key_F1));
}

void TestHelp::oneWindowIsReused()
{
    Started app({httpPath, {}, {}});
    app.actions().guide->trigger();
    const HelpWindow *help = app.window.helpActions()->helpWindow();
    app.actions().glossary->trigger();
    QCOMPARE(app.window.helpActions()->helpWindow(), help);
    QCOMPARE(help->place().page, u"glossary"_s);
    // It does not keep the program running.
    QVERIFY(!help->testAttribute(Qt::WA_QuitOnClose));
}

void TestHelp::linksLeadThroughTheGuideAndNowhereElse()
{
    HelpWindow help({});
    help.open(u"packets"_s);
    emit help.browser()->anchorClicked(QUrl(u"filter.md"_s));
    QCOMPARE(help.place().page, u"filter"_s);
    emit help.browser()->anchorClicked(QUrl(u"events.md#event-zero-window"_s));
    QCOMPARE(help.place(), (HelpPlace{u"events"_s, u"event-zero-window"_s}));
    QVERIFY(help.browser()->verticalScrollBar()->value() > 0);
    help.back()->trigger();
    help.back()->trigger();
    QCOMPARE(help.place().page, u"packets"_s);
    help.forward()->trigger();
    QCOMPARE(help.place().page, u"filter"_s);
    const QString shown = help.browser()->toPlainText();
    for (const char *bad : {"file:///etc/passwd", "https://example.org/", "/etc/passwd", "../filter.md", "nothing.md",
                            "javascript:alert(1)", "", "qrc:/guide/en/window.md"}) {
        emit help.browser()->anchorClicked(QUrl(QString::fromLatin1(bad)));
        help.open(QString::fromLatin1(bad));
        QCOMPARE(help.place().page, u"filter"_s);
        QCOMPARE(help.browser()->toPlainText(), shown);
    }
    // Nor does a page read anything: there are no pictures.
    help.browser()->showHtml(
        u"<p>a<img src=\"%1\"></p>"_s.arg(QStringLiteral(RUNGS_SOURCE_DIR "/resources/icons/open.svg")));
    QVERIFY(!help.browser()->document()->resource(QTextDocument::ImageResource, QUrl(u"open.svg"_s)).isValid());
}

void TestHelp::findGoesThroughAllPages()
{
    HelpWindow help({});
    help.open(u"start"_s);
    for (QAction *action : static_cast<QWidget &>(help).actions()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+F"_s))
            action->trigger();
    }
    QVERIFY(help.findBar()->isVisible());
    help.findBar()->line()->setText(u"Karn"_s);
    QCOMPARE(help.place().page, u"glossary"_s);
    QCOMPARE(help.browser()->textCursor().selectedText(), u"Karn"_s);
    help.findBar()->line()->setText(u"the wheel"_s);
    QCOMPARE(help.place().page, u"charts"_s);
    help.findBar()->line()->setText(u"arrangement"_s);
    const int first = help.browser()->textCursor().position();
    const QString page = help.place().page;
    help.findNext();
    QVERIFY(help.browser()->textCursor().position() != first || help.place().page != page);
    help.findPrevious();
    QCOMPARE(help.place().page, page);
    help.findBar()->line()->setText(u"no such words"_s);
    QVERIFY(help.findBar()->findChildren<QLabel *>().constFirst()->text().contains(u"no such words"_s));
}

void TestHelp::allKeysAreListed()
{
    Started app({httpPath, {}, {}});
    app.window.helpActions()->openGuide(u"keys"_s);
    const QString page = app.window.helpActions()->helpWindow()->browser()->toPlainText();
    for (const QAction *action : app.actions().withShortcuts()) {
        QVERIFY2(page.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        QVERIFY2(page.contains(action->toolTip()), qPrintable(action->text()));
    }
}

void TestHelp::nothingIsCutWhenItIsLarge()
{
    Started app({httpPath, {}, {}});
    app.settings.setZoom(Zoom());
    for (int i = 0; i < 8 && app.appearance.zoom().percent() < 200; ++i)
        app.appearance.zoomIn();
    QVERIFY(app.appearance.zoom().percent() >= 200);
    app.actions().guide->trigger();
    HelpWindow *help = app.window.helpActions()->helpWindow();
    const QSize room = screenRoom(help);
    QVERIFY(help->width() <= room.width() && help->height() <= room.height());
    help->resize(640, 480);
    QCOMPARE(help->size(), QSize(640, 480));
    for (const GuidePage &page : guidePages()) {
        if (page.isReference)
            continue;
        help->open(QString::fromStdString(std::string(page.name)));
        // Examples are scrolled to; all else is wrapped.
        const QScrollBar *across = help->browser()->horizontalScrollBar();
        const bool hasExamples = help->browser()->toHtml().contains("<pre"_L1);
        QVERIFY2(across->maximum() == 0 || hasExamples, std::string(page.name).c_str());
    }
    app.appearance.resetZoom();
}

void TestHelp::itFollowsZoomAndTheme()
{
    Started app({httpPath, {}, {}});
    app.window.helpActions()->openGuide(u"events#event-gap"_s);
    HelpWindow *help = app.window.helpActions()->helpWindow();
    const double before = help->browser()->document()->size().height();
    const HelpPlace place = help->place();
    QTest::keyClick(help, Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(help->browser()->document()->size().height() > before);
    QCOMPARE(help->place(), place);
    app.appearance.setTheme(ThemeChoice::dark);
    QTRY_VERIFY(help->browser()->palette().color(QPalette::Base).lightness() < 128);
    app.appearance.setTheme(ThemeChoice::light);
    app.appearance.resetZoom();
}

void TestHelp::wordsAreFoundInTexts()
{
    const GlossaryTerms terms;
    QCOMPARE(idsOf(terms.in(u"Zero window: no more data can be accepted"_s)), QStringList{u"zero-window"_s});
    QCOMPARE(idsOf(terms.in(u"FIN-WAIT-1"_s)), QStringList{u"FIN-WAIT-1"_s});
    QCOMPARE(idsOf(terms.in(u"PSH ACK"_s)), (QStringList{u"tcp.flags.push"_s, u"tcp.flags.ack"_s}));
    QCOMPARE(idsOf(terms.in(u"8  ACK  ack 77, out of order"_s)).last(), u"out-of-order"_s);
    QVERIFY(idsOf(terms.in(u"Retransmission of #4 (RTO)"_s)).contains(u"rto"_s));
    QVERIFY(terms.in(u"unsynchronized backpack"_s).isEmpty());
    for (const EventSpec &event : eventTable)
        QVERIFY2(!terms.in(translated(event.title)).isEmpty(), std::string(event.key).c_str());
}

void TestHelp::everyPaneSaysWhatIsThere()
{
    Started app({httpPath, {}, {}});
    app.selection().selectFrame(FrameId{7});
    PaneArea *panes = app.window.paneArea();
    const HelpActions &help = *app.window.helpActions();
    const auto paneOf = [&](const char *name) { return panes->frame(QString::fromLatin1(name))->pane(); };
    const auto idsAt = [&](QWidget *widget, const QString &text) {
        const QPoint place = placeOf(widget, text);
        return idsOf(help.entriesAt(widget, &place));
    };
    QVERIFY(idsAt(paneOf("packets"), u"Out of order"_s).contains(u"out-of-order"_s));
    QVERIFY(idsAt(paneOf("packets"), u"SYN ACK"_s).contains(u"tcp.flags.syn"_s));
    QVERIFY(idsAt(paneOf("ladder"), u"SYN-RECEIVED"_s).contains(u"SYN-RECEIVED"_s));
    QVERIFY(idsAt(paneOf("ladder"), u"out of order"_s).contains(u"out-of-order"_s));
    app.selection().selectKey(u"tcp.hdr_len"_s);
    QCOMPARE(idsOf(help.entriesAt(paneOf("fields"), nullptr)).first(), u"tcp.hdr_len"_s);
    QCOMPARE(idsOf(help.entriesAt(paneOf("explanation"), nullptr)).first(), u"tcp.hdr_len"_s);
    QCOMPARE(idsOf(help.entriesAt(paneOf("header"), nullptr)).first(), u"tcp.hdr_len"_s);
    QCOMPARE(idsOf(help.entriesAt(paneOf("bytes"), nullptr)).first(), u"tcp.hdr_len"_s);
    auto *card = paneOf("segment")->findChild<QTextBrowser *>();
    QVERIFY(idsOf(help.entriesAt(card, nullptr)).contains(u"out-of-order"_s));
    auto *connections = paneOf("connections");
    panes->focusConnections();
    QVERIFY(idsAt(connections, u"three-way"_s).contains(u"three-way-handshake"_s));
}

void TestHelp::theMenuOfAPaneLeadsToTheGlossary()
{
    Started app({httpPath, {}, {}});
    PacketView *packets = app.packets();
    const QPoint place = placeOf(packets, u"Out of order"_s);
    QAction *here = app.window.helpActions()->whatIsHere();
    // The menu itself would wait for a choice.
    packets->setContextMenuPolicy(Qt::NoContextMenu);
    QContextMenuEvent event(QContextMenuEvent::Mouse, packets->viewport()->mapFromGlobal(place), place);
    QCoreApplication::sendEvent(packets->viewport(), &event);
    QVERIFY(packets->actions().contains(here) && here->isEnabled());
    QAction *first = here->menu() ? here->menu()->actions().constFirst() : here;
    QVERIFY2(first->text().contains(u"Out of order"_s), qPrintable(first->text()));
    first->trigger();
    QCOMPARE(app.window.helpActions()->helpWindow()->place(), (HelpPlace{u"events"_s, u"event-out-of-order"_s}));
}

void TestHelp::shiftF1ExplainsWhatIsSelected()
{
    Started app({httpPath, {}, {}});
    app.window.activateWindow();
    QCOMPARE(app.actions().whatIs->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    app.window.paneArea()->frame(u"fields"_s)->focusPane(Qt::OtherFocusReason);
    app.selection().selectKey(u"tcp.flags.syn"_s);
    app.actions().whatIs->trigger();
    const HelpWindow *help = app.window.helpActions()->helpWindow();
    if (!help) {
        // Several words: the first is that of the field.
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions().constFirst()->trigger();
        menu->close();
        help = app.window.helpActions()->helpWindow();
    }
    QCOMPARE(help->place(), (HelpPlace{u"filter-keys"_s, u"field-tcp.flags.syn"_s}));
}

void TestHelp::aLessonHasItsPageAndItsWords()
{
    Started app({httpPath, {}, {}});
    app.window.activateWindow();
    app.window.learnActions()->openLesson(app.window.learnActions()->lessons().first());
    LinkBrowser *text = app.window.learnActions()->side()->lesson()->text();
    QTRY_VERIFY(text->spokenText().contains(u"header"_s));
    text->setFocus();
    QTRY_VERIFY(text->hasFocus());
    app.actions().guide->trigger();
    QCOMPARE(app.window.helpActions()->helpWindow()->place().page, u"learn"_s);
    QVERIFY(!app.window.helpActions()->entriesAt(text, nullptr).isEmpty());
    QVERIFY(text->actions().contains(app.window.helpActions()->whatIsHere()));
}

void TestHelp::everythingIsSaidInChineseToo()
{
    Languages languages;
    languages.use(QLocale(u"zh_CN"_s));
    for (const GlossaryEntry &entry : glossary()) {
        if (entry.text.empty())
            continue;
        const QString text = translated(entry.text);
        QVERIFY2(text != QString::fromUtf8(entry.text.data(), static_cast<qsizetype>(entry.text.size())),
                 std::string(entry.id).c_str());
    }
    Started app({httpPath, {}, {}});
    app.actions().guide->trigger();
    const HelpWindow *help = app.window.helpActions()->helpWindow();
    QVERIFY(help->browser()->toPlainText().startsWith(u"分组"_s));
    const GlossaryTerms terms;
    QCOMPARE(idsOf(terms.in(u"零窗口：无法再接收数据"_s)).first(), u"zero-window"_s);
    for (const GuidePage &page : guidePages()) {
        const GuideLanguage chinese = guideLanguage(u"zh_CN"_s, u"- **F1**: x\n"_s);
        QVERIFY(!guideMarkdown(chinese, page.name).empty());
    }
    languages.use(QLocale(u"en"_s));
}

} // namespace rungs

QTEST_MAIN(rungs::TestHelp)
#include "tst_help.moc"
