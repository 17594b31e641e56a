// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a class asks of a capture, and in how many steps its answer is on the screen: by the pointer at three sizes of
// a window, and by keys alone; as it is painted, and as a screen reader finds it. A step is a line that is typed, or a
// tab that is opened.
#include "tests/ui/own_settings.h"
#include "tests/ui/panes_window.h"
#include "ui/find/filter_edit.h"
#include "ui/find/filter_line.h"
#include "ui/ladder/ladder_view.h"
#include "ui/painted/shown_text.h"

#include <QAccessible>
#include <QLabel>
#include <QScopeGuard>
#include <QTextBrowser>

#include <functional>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// What the desktop takes of the screen: the title of the window.
constexpr int titleBar = 28;
/// Of a long list a screen reader is asked for the first ones only.
constexpr int mostChildren = 400;

struct Question
{
    const char *asked;
    const char *file;
    const char *typed; ///< into the line; empty: the capture is opened, and that is all
    const char *pane;  ///< that answers
    QStringList answers;
};

const QList<Question> &questions()
{
    static const QList<Question> all = {
        {"which bits hold the data offset", "http", "tcp.hdr_len", "explanation", {u"1111 0000"_s}},
        {"which sum makes it a length", "http", "tcp.hdr_len", "explanation", {u"40 bytes"_s}},
        {"which mask is SYN", "http", "tcp.flags.syn", "explanation", {u"0000 0010"_s}},
        {"which options has frame 2",
         "http",
         "2 tcp.options",
         "fields",
         {u"Maximum segment size"_s, u"1460"_s, u"No-operation"_s, u"SACK permitted"_s}},
        {"why this acknowledgment number", "http", "6", "segment", {u"2860607464 = 2860607030 (#5) + 434 bytes"_s}},
        {"which segment does 8 answer", "http", "8", "segment", {u"#4"_s}},
        {"why is 8 late", "http", "8", "segment", {u"overtaken by #5"_s}},
        {"why does 9 exist", "http", "9", "segment", {u"#8 is an old segment"_s}},
        {"in how many segments is it closed", "http", "", "ladder", {u"three-segment close"_s}},
        {"which two are merged", "http", "", "ladder", {u"FIN and ACK merged"_s}},
        {"which states does the client pass", "http", "11", "ladder", {u"LAST-ACK"_s}},
        {"who ends in TIME-WAIT", "http", "11", "ladder", {u"TIME-WAIT"_s}},
        {"which checksum is it, and over what", "http", "tcp.checksum", "explanation", {u"pseudo-header"_s}},
        {"is this a retransmission", "simultaneous-open", "3", "segment", {u"Not “Retransmission”"_s}},
        {"who closed first", "four-segment-close", "", "ladder", {u"by the client"_s}},
        {"which segment was lost", "fast-retransmission", "30", "segment", {u"#9"_s}},
        {"what told the sender", "fast-retransmission", "30", "segment", {u"SACK blocks in #25 and #26"_s}},
        {"why does nothing move", "zero-window", "8", "segment", {u"The receive buffer is full"_s}},
        {"who gave up", "reset", "26", "segment", {u"from the server"_s, u"Aborts the connection"_s}},
        {"what was thrown away", "reset", "26", "segment", {u"All data captured before it is acknowledged"_s}},
        {"who may still send",
         "four-segment-close",
         "10",
         "segment",
         {u"Server: ESTABLISHED → CLOSE-WAIT; may still send"_s}},
        {"what is the window really", "http", "3 tcp.window_size_value", "explanation", {u"64,240 bytes"_s}},
    };
    return all;
}

QString shownText(const QTextBrowser &browser)
{
    const QRect place = browser.viewport()->rect();
    QTextCursor shown = browser.cursorForPosition(place.topLeft());
    shown.setPosition(browser.cursorForPosition(place.bottomRight()).position(), QTextCursor::KeepAnchor);
    return shown.selectedText();
}

/// What can be read in @p pane, one text a line.
QString read(const PaneFrame &pane)
{
    QStringList texts;
    for (const QWidget *widget : pane.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *browser = qobject_cast<const QTextBrowser *>(widget))
            texts.append(shownText(*browser));
        const auto *painted = dynamic_cast<const ShowsTexts *>(widget);
        if (painted == nullptr)
            continue;
        for (const ShownText &text : painted->shownTexts()) {
            if (!text.isCut && widget->rect().contains(text.place.center()))
                texts.append(text.text);
        }
    }
    return texts.join(u'\n');
}

/// What a screen reader finds in it.
QString heard(QAccessibleInterface *thing)
{
    if (thing == nullptr || !thing->isValid() || thing->state().invisible)
        return {};
    QStringList texts{thing->text(QAccessible::Name), thing->text(QAccessible::Value)};
    if (QAccessibleTextInterface *text = thing->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < std::min(thing->childCount(), mostChildren); ++i)
        texts.append(heard(thing->child(i)));
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QStringList missingIn(const QString &text, const QStringList &answers)
{
    QStringList missing;
    for (const QString &answer : answers) {
        if (!text.contains(answer))
            missing.append(answer);
    }
    return missing;
}

} // namespace

class TestClassroomQuestions : public QObject
{
    Q_OBJECT

private slots:
    void twoStepsOnALargeScreen_data() { eachQuestion(); }
    void twoStepsOnALargeScreen() { ask({1600, 1000}, 100, false, 2); }
    void twoStepsByKeys_data() { eachQuestion(); }
    void twoStepsByKeys() { ask({1600, 1000}, 100, true, 2); }
    void threeStepsOnASmallScreen_data() { eachQuestion(); }
    void threeStepsOnASmallScreen() { ask({1366, 768}, 100, false, 3); }
    void threeStepsOnASmallScreenByKeys_data() { eachQuestion(); }
    void threeStepsOnASmallScreenByKeys() { ask({1366, 768}, 100, true, 3); }
    void threeStepsForTheLastRow_data() { eachQuestion(); }
    void threeStepsForTheLastRow() { ask({1920, 1080}, 200, false, 3); }

private:
    static void eachQuestion();
    static void ask(QSize screen, int zoom, bool byKeys, int most);

    OwnSettings m_settings;
};

void TestClassroomQuestions::eachQuestion()
{
    QTest::addColumn<int>("question");
    for (int i = 0; i < questions().size(); ++i)
        QTest::newRow(questions()[i].asked) << i;
}

/// @param most steps
void TestClassroomQuestions::ask(QSize screen, int zoom, bool byKeys, int most)
{
    QFETCH(const int, question);
    const Question &asked = questions()[question];
    Started app;
    app.appearance.setZoom(Zoom(zoom));
    // The font of the program is larger for it: the next window begins with its own.
    const auto resetZoom = qScopeGuard([&app] { app.appearance.setZoom(Zoom(100)); });
    app.window.resize(screen - QSize(0, titleBar));
    app.open({QStringLiteral(RUNGS_SAMPLES "/%1.pcap").arg(QString::fromLatin1(asked.file)), {}, {}});
    QApplication::setActiveWindow(&app.window);
    QVERIFY(QTest::qWaitForWindowActive(&app.window));
    QTRY_VERIFY(app.window.findChild<LadderView *>()->scene().story != nullptr);

    int steps = 0;
    if (*asked.typed != '\0') {
        auto *line = app.window.findChild<FilterLine *>();
        if (byKeys)
            app.actions().filter->trigger();
        else
            QTest::mouseClick(line->edit(), Qt::LeftButton);
        QTRY_VERIFY(line->edit()->hasFocus());
        QTest::keyClicks(line->edit(), QString::fromLatin1(asked.typed));
        QTest::keyClick(line->edit(), Qt::Key_Return);
        ++steps;
    }
    const QString name = QString::fromLatin1(asked.pane);
    const PaneFrame *pane = app.window.paneArea()->frame(name);
    const auto goTo = [&] {
        for (int i = 0; i < 9 && !pane->isMarked(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        ++steps;
    };
    if (!pane->isVisible() && byKeys) {
        goTo();
    } else if (!pane->isVisible()) {
        for (ListTabs *tabs : app.window.findChildren<ListTabs *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                if (tabs->isTabVisible(tab) && tabs->tabText(tab).compare(name, Qt::CaseInsensitive) == 0) {
                    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
                    ++steps;
                }
            }
        }
    }
    QTRY_VERIFY(pane->isVisible());
    QStringList missing;
    const auto isThere = [&] { return (missing = missingIn(read(*pane), asked.answers)).isEmpty(); };
    // A long text takes one step more where there is little room: its pane fills the window.
    constexpr int patience = 1000;
    if (steps < most && !QTest::qWaitFor(isThere, patience)) {
        if (byKeys && !pane->isMarked())
            goTo();
        if (byKeys)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F11);
        else
            QTest::mouseDClick(pane->head(), Qt::LeftButton, {},
                               {pane->head()->width() / 2, pane->head()->height() / 2});
        ++steps;
    }
    const bool isRead = QTest::qWaitFor(isThere);
    QVERIFY2(isRead, qPrintable(u"%1 is not in:\n%2"_s.arg(missing.join(u", "_s), read(*pane))));
    const QString spoken = heard(QAccessible::queryAccessibleInterface(const_cast<PaneFrame *>(pane)));
    missing = missingIn(spoken, asked.answers);
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 is not heard in:\n%2"_s.arg(missing.join(u", "_s), spoken)));
    QVERIFY(steps <= most);
}

} // namespace rungs

QTEST_MAIN(rungs::TestClassroomQuestions)
#include "tst_classroom_questions.moc"
