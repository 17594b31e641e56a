// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_selection.h"
#include "ui/lecture/lecture_flow.h"
#include "ui/lecture/lecture_layout.h"

#include <QTest>
#include <QTranslator>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rungs;

namespace {

struct Screen
{
    int width;
    int height;
    int leastText; ///< in pixels
};

constexpr Screen screens[] = {{1280, 720, 16}, {1366, 768, 17}, {1600, 1000, 22}, {1920, 1080, 24}, {2560, 1440, 32}};

double areaOf(const QPolygonF &shape)
{
    double sum = 0;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF a = shape[i];
        const QPointF b = shape[(i + 1) % shape.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

bool doOverlap(const QPolygonF &a, const QPolygonF &b)
{
    return a.boundingRect().intersects(b.boundingRect()) && areaOf(a.intersected(b)) > 2;
}

bool doesCross(const QLineF &line, const QPolygonF &shape)
{
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (line.intersects(QLineF(shape[i], shape[(i + 1) % shape.size()])) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

/// What is wrong with a layout; empty: nothing.
QString faultOf(const LectureLayout &layout)
{
    const QRectF screen({}, QSizeF(layout.size));
    for (const LectureText &text : layout.texts) {
        if (text.isCut)
            return u"cut: "_s + text.text;
        if (!screen.contains(text.shape().boundingRect()))
            return u"outside: "_s + text.text;
        for (const LectureText &other : layout.texts) {
            if (&other != &text && doOverlap(text.shape(), other.shape()))
                return u"%1 covers %2"_s.arg(text.text, other.text);
        }
        for (const LectureArrow &arrow : layout.arrows) {
            if (text.role == LectureRole::label && doesCross(arrow.line, text.shape()))
                return u"an arrow crosses "_s + text.text;
        }
        for (const LectureBox &box : layout.boxes) {
            const bool isPill = box.kind == LectureBox::Kind::pill;
            if (isPill && text.role != LectureRole::pill && doOverlap(text.shape(), QPolygonF(box.rect)))
                return u"a state covers "_s + text.text;
        }
    }
    for (const LectureBox &box : layout.boxes) {
        if (!screen.contains(box.rect))
            return u"a box is outside"_s;
        for (const LectureBox &other : layout.boxes) {
            const bool areBoth = box.kind == LectureBox::Kind::pill && other.kind == LectureBox::Kind::pill;
            if (areBoth && &box != &other && box.rect.intersects(other.rect))
                return u"states cover each other"_s;
        }
    }
    return layout.fits ? QString() : u"does not fit"_s;
}

QStringList textsOf(const LectureLayout &layout, LectureRole role)
{
    QStringList texts;
    for (const LectureText &text : layout.texts) {
        if (text.role == role)
            texts.append(text.text);
    }
    return texts;
}

} // namespace

class TestLectureLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void largerTextFitsOrGivesWay();
    void theLastRowCanReadIt();
    void showsTheLastSegmentsAndTheNext();
    void flagsAreEightBoxes();
    void aClickFindsItsRow();
    void longTextsReplaceTheFields();
    void whatCannotFitSaysSo();

private:
    void open(const char *sample);

    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<LectureFlow> m_flow;
};

void TestLectureLayout::open(const char *sample)
{
    m_flow.reset();
    m_selection = std::make_unique<SampleSelection>();
    openSample(*m_selection, sample);
    m_flow = std::make_unique<LectureFlow>(*m_selection, m_selection->options, m_selection->stories);
    m_flow->start();
    if (m_selection->connection().isValid())
        QTRY_VERIFY(m_selection->stories.find(m_selection->connection()));
}

void TestLectureLayout::nothingIsCutOrCovered_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sample");
    for (const char *language : {"en", "zh_CN"}) {
        for (const char *sample : {"http.pcap", "fast-retransmission.pcap", "zero-window.pcap", "reset.pcap",
                                   "refused.pcap", "simultaneous-open.pcap", "simultaneous-close.pcap"}) {
            QTest::addRow("%s %s", language, sample) << QString::fromLatin1(language) << QString::fromLatin1(sample);
        }
    }
}

void TestLectureLayout::nothingIsCutOrCovered()
{
    QFETCH(const QString, language);
    QFETCH(const QString, sample);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/rungs_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    open(qPrintable(sample));
    constexpr std::size_t mostSteps = 8;
    const std::size_t steps = std::min(m_flow->steps(), mostSteps);
    QVERIFY(steps > 0);
    for (const bool hides : {true, false}) {
        m_flow->setHides(hides);
        for (std::size_t step = 0; step < steps; ++step) {
            m_flow->go(step);
            for (const Screen &screen : screens) {
                const QSize size(screen.width, screen.height);
                const LecturePage page = m_flow->page(LectureLayout::rowsThatFit(size, QFont(), 100));
                const QString fault = faultOf(LectureLayout::of(page, size, QFont(), 100));
                QVERIFY2(fault.isEmpty(), qPrintable(u"step %1 at %2: %3"_s.arg(step).arg(screen.width).arg(fault)));
            }
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestLectureLayout::largerTextFitsOrGivesWay()
{
    open("http.pcap");
    for (const int percent : LectureType::steps) {
        for (std::size_t step = 0; step < m_flow->steps(); ++step) {
            m_flow->go(step);
            const QSize size(1920, 1080);
            const LecturePage page = m_flow->page(LectureLayout::rowsThatFit(size, QFont(), percent));
            const LectureLayout layout = LectureLayout::of(page, size, QFont(), percent);
            const QString fault = faultOf(layout);
            QVERIFY2(fault.isEmpty(), qPrintable(u"step %1 at %2 %: %3"_s.arg(step).arg(percent).arg(fault)));
            QVERIFY(layout.percent <= percent && (percent > 125 || layout.percent == percent));
        }
    }
}

void TestLectureLayout::theLastRowCanReadIt()
{
    open("http.pcap");
    m_flow->go(9);
    for (const Screen &screen : screens) {
        const QSize size(screen.width, screen.height);
        const LectureLayout layout = LectureLayout::of(m_flow->page(5), size, QFont(), 100);
        const LectureType type(QFont(), size, layout.percent);
        QVERIFY(!layout.texts.empty());
        for (const LectureText &text : layout.texts)
            QVERIFY2(type.font(text.role).pixelSize() >= screen.leastText, qPrintable(text.text));
    }
}

void TestLectureLayout::showsTheLastSegmentsAndTheNext()
{
    open("http.pcap");
    m_flow->go(9);
    const LectureLayout layout = LectureLayout::of(m_flow->page(5), {1920, 1080}, QFont(), 100);
    const QStringList labels = textsOf(layout, LectureRole::label);
    QCOMPARE(labels.size(), 5);
    QVERIFY(labels[0].startsWith(u"7 FIN ACK"_s));
    QVERIFY2(labels[1].contains(u"out of order"_s), qPrintable(labels[1]));
    QVERIFY(labels[3].startsWith(u"10 FIN ACK"_s));
    QCOMPARE(labels[4], u"11 ?"_s);
    QVERIFY(layout.arrows[3].isCurrent);
    QVERIFY(layout.arrows[4].isHidden);
    QVERIFY(!layout.arrows[1].delay.isEmpty());
    QVERIFY(textsOf(layout, LectureRole::pill).contains(u"LAST-ACK"_s));
    QCOMPARE(textsOf(layout, LectureRole::end), (QStringList{u"Client"_s, u"Server"_s}));
    QCOMPARE(textsOf(layout, LectureRole::byte), (QStringList{u"e6"_s, u"80"_s, u"aa"_s, u"91"_s}));
    QCOMPARE(textsOf(layout, LectureRole::place).join(u' '), u"Segment 10, bytes 8\u201311 and 13 of the TCP header"_s);
}

void TestLectureLayout::flagsAreEightBoxes()
{
    open("http.pcap");
    m_flow->go(9);
    const LectureLayout layout = LectureLayout::of(m_flow->page(5), {1920, 1080}, QFont(), 100);
    QCOMPARE(textsOf(layout, LectureRole::flagName),
             (QStringList{u"CWR"_s, u"ECE"_s, u"URG"_s, u"ACK"_s, u"PSH"_s, u"RST"_s, u"SYN"_s, u"FIN"_s}));
    QCOMPARE(textsOf(layout, LectureRole::flagBit).join(QString()), u"00010001"_s);
    QVERIFY(textsOf(layout, LectureRole::sum).contains(u"0001 0001 & 0000 0001 = 0000 0001"_s));
}

void TestLectureLayout::aClickFindsItsRow()
{
    open("http.pcap");
    m_flow->go(9);
    const LectureLayout layout = LectureLayout::of(m_flow->page(5), {1920, 1080}, QFont(), 100);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        const std::optional<std::size_t> found = layout.rowAt(layout.arrows[row].line.pointAt(0.7));
        QCOMPARE(found.value_or(99), row);
    }
    QVERIFY(!layout.rowAt({1900, 500}));
}

void TestLectureLayout::longTextsReplaceTheFields()
{
    open("http.pcap");
    LectureScript script;
    script.title = u"Closing"_s;
    const QString sentence = u"Segment 7 says that the client has no more to send. "_s;
    script.steps.push_back({u"Two in one"_s, {sentence.repeated(16)}, {}, FrameId{9}, u"tcp.ack_raw"_s, {}});
    m_flow->start(script, 0);
    for (const Screen &screen : screens) {
        const LectureLayout layout = LectureLayout::of(m_flow->page(5), {screen.width, screen.height}, QFont(), 100);
        QVERIFY2(faultOf(layout).isEmpty(), qPrintable(faultOf(layout)));
        QVERIFY(textsOf(layout, LectureRole::text).join(u' ').size() > sentence.size() * 15);
    }
}

void TestLectureLayout::whatCannotFitSaysSo()
{
    LecturePage page;
    page.texts = QStringList{u"word "_s.repeated(3000)};
    page.areTextsNeeded = true;
    const LectureLayout layout = LectureLayout::of(page, {1280, 720}, QFont(), 150);
    QVERIFY(!layout.fits);
    QCOMPARE(layout.percent, 100);
    QVERIFY(layout.texts.back().isCut);
    for (const LectureText &text : layout.texts)
        QVERIFY(QRectF(0, 0, 1280, 720).contains(text.shape().boundingRect()));
}

QTEST_MAIN(TestLectureLayout)
#include "tst_lecture_layout.moc"
