// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/learn/lesson.h"
#include "tests/support/capture_file.h"
#include "tests/support/colour_difference.h"
#include "tests/support/hex.h"
#include "tests/ui/own_settings.h"
#include "tests/ui/sample_selection.h"
#include "tests/ui/started_window.h"
#include "ui/lecture/lecture_view.h"
#include "ui/lecture/lesson_script.h"
#include "ui/state/lecture_settings.h"
#include "ui/theme/lecture_theme.h"
#include "ui/window/lecture_actions.h"
#include "ui/window/main_actions.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rungs;

class TestLecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void cleanup();
    void startsAtTheSelectedSegment();
    void keysGoOnAndBack();
    void whatFollowsIsHidden();
    void aScreenReaderHearsTheStep();
    void blanksInBlackAndWhite();
    void numbersGoToSegments();
    void textGrows();
    void aClickPointsOrGoes();
    void ordinarySegmentsAreOneStep();
    void aFrameWithoutAConnection();
    void anEmptyCapture();
    void goesAlongAScript();
    void goesAlongALesson();
    void everySampleCanBeShown_data();
    void everySampleCanBeShown();
    void textAndLinesStandOut();
    void theWindowStartsOneAndIsWhereItEnds();
    void settingsAreKept();

private:
    void start(const char *sample, std::uint32_t number);
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    std::uint32_t current() const { return m_selection->frame().value + 1; }
    QString spoken() const { return QAccessible::queryAccessibleInterface(m_view.get())->text(QAccessible::Name); }
    QString painted() const
    {
        QStringList texts;
        for (const ShownText &text : m_view->shownTexts())
            texts.append(text.text);
        return texts.join(u'\n');
    }
    QColor colorInTheMiddle() const { return m_view->grab().toImage().pixelColor(m_view->rect().center()); }

    OwnSettings m_own;
    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<LectureView> m_view;
};

void TestLecture::cleanup()
{
    m_view.reset();
    m_selection.reset();
}

void TestLecture::start(const char *sample, std::uint32_t number)
{
    m_selection = std::make_unique<SampleSelection>();
    openSample(*m_selection, sample);
    m_selection->selectFrame(FrameId{number - 1});
    m_view = std::make_unique<LectureView>(*m_selection, m_selection->options, m_selection->stories);
    m_view->flow().start();
    showPane(*m_view, {1280, 720});
    if (m_selection->connection().isValid())
        QTRY_VERIFY(m_selection->stories.find(m_selection->connection()));
}

void TestLecture::startsAtTheSelectedSegment()
{
    start("http.pcap", 10);
    QCOMPARE(m_view->flow().steps(), std::size_t{11});
    QCOMPARE(m_view->flow().step(), std::size_t{9});
    QVERIFY2(painted().contains(u"ACK of #7 and FIN in one segment"_s), qPrintable(painted()));
    QVERIFY(painted().contains(u"Closing"_s));
}

void TestLecture::keysGoOnAndBack()
{
    start("http.pcap", 4);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_PageDown}) {
        const std::uint32_t before = current();
        press(key);
        QCOMPARE(current(), before + 1);
    }
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace}) {
        const std::uint32_t before = current();
        press(key);
        QCOMPARE(current(), before - 1);
    }
    press(Qt::Key_End);
    QCOMPARE(current(), 11U);
    press(Qt::Key_Space);
    QCOMPARE(current(), 11U);
    press(Qt::Key_Home);
    QCOMPARE(current(), 1U);
    press(Qt::Key_Left);
    QCOMPARE(current(), 1U);
    QSignalSpy left(m_view.get(), &LectureView::left);
    press(Qt::Key_F5);
    QVERIFY(m_view->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_view->isVisible());
    QCOMPARE(left.size(), 1);
}

void TestLecture::whatFollowsIsHidden()
{
    start("http.pcap", 7);
    QVERIFY(painted().contains(u"8 ?"_s));
    for (const QString &text : {painted(), spoken()}) {
        QVERIFY2(!text.contains(u"out of order"_s) && !text.contains(u"8 ACK"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"#10"_s) && !text.contains(u"LAST-ACK"_s), qPrintable(text));
    }
    press(Qt::Key_H);
    QVERIFY(!m_view->flow().hides());
    QVERIFY(painted().contains(u"out of order"_s));
    QVERIFY(painted().contains(u"#10"_s));
    press(Qt::Key_H);
    QVERIFY(!painted().contains(u"out of order"_s));
    press(Qt::Key_Space);
    QVERIFY(painted().contains(u"out of order"_s));
}

void TestLecture::aScreenReaderHearsTheStep()
{
    start("http.pcap", 10);
    QVERIFY2(spoken().contains(u"10 FIN ACK"_s), qPrintable(spoken()));
    QVERIFY(spoken().contains(u"e6 80 aa 91"_s));
    QVERIFY(spoken().contains(u"FIN 1"_s));
    QVERIFY(spoken().contains(u"ACK of #7 and FIN in one segment"_s));
    const QString before = spoken();
    press(Qt::Key_Space);
    QVERIFY(spoken() != before);
    QVERIFY(spoken().contains(u"11 ACK"_s));
}

void TestLecture::blanksInBlackAndWhite()
{
    start("http.pcap", 4);
    press(Qt::Key_B);
    QVERIFY(m_view->isBlank());
    QCOMPARE(colorInTheMiddle().lightness(), 0);
    QVERIFY(painted().isEmpty());
    // Shows it again, and does not go on.
    press(Qt::Key_Space);
    QVERIFY(!m_view->isBlank());
    QCOMPARE(current(), 4U);
    press(Qt::Key_W);
    QCOMPARE(colorInTheMiddle().lightness(), 255);
    press(Qt::Key_W);
    QVERIFY(!m_view->isBlank());
}

void TestLecture::numbersGoToSegments()
{
    start("http.pcap", 1);
    press(Qt::Key_1);
    press(Qt::Key_0);
    QVERIFY(painted().contains(u"#10"_s));
    QCOMPARE(current(), 1U);
    press(Qt::Key_Return);
    QCOMPARE(current(), 10U);
    press(Qt::Key_9);
    press(Qt::Key_9);
    press(Qt::Key_Enter);
    QCOMPARE(current(), 10U);
    press(Qt::Key_5);
    press(Qt::Key_Escape);
    QVERIFY(m_view->isVisible());
    press(Qt::Key_Left);
    QCOMPARE(current(), 9U);
}

void TestLecture::textGrows()
{
    start("http.pcap", 1);
    const int before = m_view->layout().textSize;
    press(Qt::Key_Plus);
    QVERIFY(m_view->layout().textSize > before);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QCOMPARE(m_view->layout().textSize, before);
}

void TestLecture::aClickPointsOrGoes()
{
    start("http.pcap", 10);
    const QPoint beside(1200, 300);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, beside);
    QCOMPARE(m_view->pointer().value_or(QPointF()).toPoint(), beside);
    QCOMPARE(current(), 10U);
    press(Qt::Key_Left);
    QVERIFY(!m_view->pointer());
    press(Qt::Key_Right);
    const LectureLayout &layout = m_view->layout();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, layout.rows[0].center().toPoint());
    QVERIFY(current() < 10U);
    QVERIFY(!m_view->pointer());
    // What comes next is shown by a click, too.
    const std::uint32_t here = current();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->layout().rows.back().center().toPoint());
    QCOMPARE(current(), here + 1);
}

void TestLecture::ordinarySegmentsAreOneStep()
{
    start("slow-start.pcap", 1);
    const std::uint32_t segments = m_selection->session()->segmentCountOf(m_selection->connection());
    QTRY_VERIFY(m_view->flow().steps() < segments);
    bool isFound = false;
    for (std::size_t step = 0; step < m_view->flow().steps() && !isFound; ++step) {
        m_view->flow().go(step);
        isFound = spoken().contains(u"Segments "_s);
    }
    QVERIFY(isFound);
    QVERIFY2(painted().contains(QRegularExpression(u"\\d+ to \\d+: \\d+ segments, "_s)), qPrintable(painted()));
    const std::uint32_t first = current();
    press(Qt::Key_Space);
    QVERIFY(current() > first + 10);
    press(Qt::Key_Left);
    QCOMPARE(current(), first);
}

void TestLecture::aFrameWithoutAConnection()
{
    test::BuiltFrame datagram;
    datagram.bytes = test::hex("020000000002 020000000001 86dd 60000000 000c 11 40 20010db8000000000000000000000001 "
                               "20010db8000000000000000000000002 3039 1388 000c 0000 61626364");
    datagram.originalLength = static_cast<std::uint32_t>(datagram.bytes.size());
    const test::CaptureFile file(test::Capture{{datagram, datagram}});
    m_selection = std::make_unique<SampleSelection>();
    m_selection->setSession(test::loaded(file));
    m_view = std::make_unique<LectureView>(*m_selection, m_selection->options, m_selection->stories);
    m_view->flow().start();
    showPane(*m_view, {1280, 720});
    QCOMPARE(current(), 1U);
    QVERIFY2(painted().contains(u"UDP"_s), qPrintable(painted()));
    QVERIFY(painted().contains(u"2001:db8::1"_s));
    QVERIFY(painted().contains(u"Frame 1"_s));
    press(Qt::Key_Space);
    QCOMPARE(current(), 2U);
    press(Qt::Key_Space);
    QCOMPARE(current(), 2U);
}

void TestLecture::anEmptyCapture()
{
    m_selection = std::make_unique<SampleSelection>();
    m_view = std::make_unique<LectureView>(*m_selection, m_selection->options, m_selection->stories);
    m_view->flow().start();
    showPane(*m_view, {1280, 720});
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_H, Qt::Key_Plus})
        press(key);
    QVERIFY(painted().contains(u"No frame is selected."_s));
}

void TestLecture::goesAlongAScript()
{
    start("http.pcap", 1);
    LectureScript script;
    script.title = u"Closing"_s;
    script.steps.push_back({u"The FIN"_s, {u"The client closes."_s}, {}, FrameId{6}, u"tcp.flags.fin"_s, FrameId{6}});
    script.steps.push_back({u"Two in one"_s, {u"It closes, too."_s}, {}, FrameId{9}, u"tcp.ack_raw"_s, {}});
    script.steps.push_back({u"Think"_s, {u"What follows?"_s}, {}, {}, {}, {}});
    QSignalSpy stepped(&m_view->flow(), &LectureFlow::stepped);
    m_view->flow().start(script, 0);
    QCOMPARE(stepped.size(), 1);
    QCOMPARE(current(), 7U);
    QCOMPARE(selectedKey(*m_selection), u"tcp.flags.fin"_s);
    QVERIFY(painted().contains(u"The client closes."_s));
    QVERIFY(painted().contains(u"8 ?"_s));
    press(Qt::Key_Space);
    QCOMPARE(current(), 10U);
    QVERIFY(painted().contains(u"Two in one"_s));
    QVERIFY(!painted().contains(u"0001 0001"_s));
    press(Qt::Key_Space);
    QCOMPARE(current(), 10U);
    QVERIFY(painted().contains(u"What follows?"_s));
    QCOMPARE(stepped.size(), 3);
    QCOMPARE(stepped.last().first().toInt(), 2);
    press(Qt::Key_Home);
    QCOMPARE(current(), 7U);
}

void TestLecture::goesAlongALesson()
{
    QFile file(QStringLiteral(RUNGS_SAMPLES "/../lessons/en/04-closing.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ReadLesson read = readLesson(file.readAll().toStdString(), "04-closing.md");
    const LectureScript script = scriptOf(read.lesson);
    QCOMPARE(script.steps.size(), read.lesson.steps.size());
    start("four-segment-close.pcap", 1);
    m_view->flow().start(script, 0);
    QCOMPARE(current(), 10U);
    QVERIFY(painted().contains(u"I have no more to send"_s));
    QVERIFY(painted().contains(u"11 ?"_s));
    // The question, but not its answer.
    QVERIFY2(spoken().contains(u"Which acknowledgment number will acknowledge it?"_s), qPrintable(spoken()));
    QVERIFY(!spoken().contains(u"74 + 1"_s));
    press(Qt::Key_Space);
    QCOMPARE(current(), 11U);
    QVERIFY(spoken().contains(u"Nobody: the connection is closed"_s));
}

void TestLecture::everySampleCanBeShown_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(QStringLiteral(RUNGS_SAMPLES)).entryList({u"*.pcap*"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestLecture::everySampleCanBeShown()
{
    QFETCH(const QString, name);
    start(qPrintable(name), 1);
    constexpr int mostSteps = 6;
    for (int i = 0; i < mostSteps; ++i) {
        QVERIFY2(!painted().isEmpty() && !spoken().isEmpty(), qPrintable(name));
        press(Qt::Key_Space);
    }
    press(Qt::Key_End);
    QVERIFY(!painted().isEmpty());
}

void TestLecture::textAndLinesStandOut()
{
    for (const Theme &theme : {lectureTheme(Theme::light()), lectureTheme(Theme::dark())}) {
        const QColor texts[] = {theme.text,       theme.dimText, theme.clientText,
                                theme.serverText, theme.note,    theme.warning};
        for (const QColor &text : texts) {
            for (const QColor &ground : {theme.pane, theme.alternate})
                QVERIFY2(test::contrast(text, ground) >= 7, qPrintable(text.name() + u" on "_s + ground.name()));
        }
        QVERIFY(test::contrast(theme.pillText, theme.pill) >= 7);
        QVERIFY(test::contrast(theme.fieldText, theme.field) >= 7);
        QVERIFY(test::contrast(theme.text, theme.field) >= 7);
        for (const QColor &line : {theme.client, theme.server, theme.fieldEdge, theme.pillEdge, theme.selectionEdge,
                                   theme.warning, theme.note, theme.dimText})
            QVERIFY2(test::contrast(line, theme.pane) >= 3, qPrintable(line.name()));
        QVERIFY(test::contrast(theme.client, theme.selection) >= 3);
        QVERIFY(test::contrast(theme.server, theme.selection) >= 3);
    }
}

void TestLecture::theWindowStartsOneAndIsWhereItEnds()
{
    Started app({httpPath, 7, {}});
    QCOMPARE(app.actions().lecture->shortcut(), QKeySequence(Qt::Key_F5));
    app.actions().lecture->trigger();
    LectureView *view = app.window.lectures()->view();
    QVERIFY(view != nullptr);
    QVERIFY(view->isFullScreen());
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(app.selection().frame().value + 1, 8U);
    QTRY_VERIFY(app.window.lectures()->view() == nullptr);
}

void TestLecture::settingsAreKept()
{
    {
        Started app({httpPath, 7, {}});
        app.actions().lecture->trigger();
        LectureView *view = app.window.lectures()->view();
        QTest::keyClick(view, Qt::Key_Plus);
        QTest::keyClick(view, Qt::Key_H);
        QTest::keyClick(view, Qt::Key_Escape);
        app.actions().reduceMotion->trigger();
    }
    QVERIFY(LectureSettings::saved().percent > 100);
    QVERIFY(!LectureSettings::saved().hides);
    QVERIFY(LectureSettings::saved().isStill);
    LectureSettings{7000, true, true}.save();
    QCOMPARE(LectureSettings::saved().percent, 300);
}

QTEST_MAIN(TestLecture)
#include "tst_lecture.moc"
