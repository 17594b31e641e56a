// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "tests/support/capture_file.h"
#include "tests/support/hex.h"
#include "tests/ui/sample_selection.h"
#include "ui/explain/segment_pane.h"
#include "ui/explain/sequence_strip.h"
#include "ui/painted/link_browser.h"

#include <QSignalSpy>
#include <QTextCursor>
#include <QToolTip>

using namespace rungs;

class TestSegmentPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installEnglish(); }
    void init();
    void saysWhatTheLateAcknowledgmentDoes();
    void hasACardForEachVerdict();
    void showsTheSumsAndTheStates();
    void framesAndFieldsAreLinks();
    void theTextCanBeSelectedAndRead();
    void linksAreFollowedByKeys();
    void aFrameWithoutASegmentSaysSo();
    void theStripShowsTheNumbersOfTheSender();
    void theStripShowsWhatAnAcknowledgmentCovers();
    void theStripFollowsTheFormOfNumbers();
    void theStripIsAccessibleAndWorksByKeys();
    void aClickOnTheStripSelectsTheSegmentThere();

private:
    void select(std::uint32_t number);
    QString text() const { return m_pane->browser()->toPlainText().simplified(); }
    void follow(const QString &link) { emit m_pane->browser()->anchorClicked(QUrl(link)); }

    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<SegmentPane> m_pane;
};

void TestSegmentPane::init()
{
    m_pane.reset();
    m_selection = std::make_unique<SampleSelection>();
    m_pane = std::make_unique<SegmentPane>(*m_selection, m_selection->options, m_selection->stories);
    QVERIFY(text().startsWith(QStringLiteral("Select a segment")));
    openSample(*m_selection, "http.pcap");
    showPane(*m_pane, {560, 600});
}

void TestSegmentPane::select(std::uint32_t number)
{
    m_selection->selectFrame(FrameId{number - 1});
    QTRY_COMPARE(m_pane->title(), QStringLiteral("Segment %1").arg(number));
}

void TestSegmentPane::saysWhatTheLateAcknowledgmentDoes()
{
    select(8);
    QVERIFY2(text().startsWith(QStringLiteral("Out of order: acknowledges #4, overtaken by #5")), qPrintable(text()));
    QCOMPARE(m_pane->note(), QStringLiteral("from the server"));
}

void TestSegmentPane::hasACardForEachVerdict()
{
    select(8);
    QVERIFY(text().contains(QStringLiteral("Out of order")));
    QVERIFY(text().contains(QStringLiteral("Sent before #5, which overtook it in the network.")));
    QVERIFY(text().contains(QStringLiteral("Alternative")));
    QVERIFY(text().contains(QStringLiteral("\u00b7 Certain")));
    QVERIFY(m_pane->browser()->toHtml().contains(QStringLiteral("<table")));
    select(9);
    QVERIFY(text().contains(QStringLiteral("Duplicate ACK")));
    QVERIFY(text().contains(QStringLiteral("#8 is an old segment and must be answered with an")));
    select(3);
    QVERIFY(!m_pane->browser()->toHtml().contains(QStringLiteral("<table")));
}

void TestSegmentPane::showsTheSumsAndTheStates()
{
    select(10);
    QVERIFY(text().contains(QStringLiteral("2860607464 = 2860607030 (#5) + 434 bytes.")));
    QVERIFY(text().contains(QStringLiteral("Client: FIN-WAIT-1 → TIME-WAIT.")));
    QVERIFY(text().contains(QStringLiteral("First to acknowledge #7 fully.")));
}

void TestSegmentPane::framesAndFieldsAreLinks()
{
    select(8);
    const QString html = m_pane->browser()->toHtml();
    QVERIFY(html.contains(QStringLiteral("href=\"frame:4\"")));
    QVERIFY(html.contains(QStringLiteral("href=\"field:tcp.seq_raw\"")));
    follow(QStringLiteral("field:tcp.ack_raw"));
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.ack_raw"));
    follow(QStringLiteral("frame:5"));
    QCOMPARE(m_selection->frame().value, 4U);
    QTRY_COMPARE(m_pane->title(), QStringLiteral("Segment 5"));
    follow(QStringLiteral("frame:99999"));
    QCOMPARE(m_selection->frame().value, 4U);
}

void TestSegmentPane::theTextCanBeSelectedAndRead()
{
    select(8);
    QVERIFY(m_pane->browser()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(m_pane->browser()->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_pane->browser());
    QVERIFY(spoken && spoken->text(QAccessible::Description).contains(QStringLiteral("overtaken by #5")));
}

void TestSegmentPane::linksAreFollowedByKeys()
{
    select(8);
    m_pane->browser()->setFocus();
    // The first link of the page leads to the segment that this one acknowledges.
    QTest::keyClick(m_pane->browser(), Qt::Key_Tab);
    QCOMPARE(m_pane->browser()->textCursor().selectedText(), QStringLiteral("4"));
    QTest::keyClick(m_pane->browser(), Qt::Key_Return);
    QCOMPARE(m_selection->frame().value, 3U);
    QVERIFY(m_pane->browser()->hasFocus());
}

void TestSegmentPane::aFrameWithoutASegmentSaysSo()
{
    test::BuiltFrame question;
    question.bytes = test::hex("ffffffffffff 020000000001 0806 0001 0800 06 04 0001 020000000001 c0000201 000000000000 "
                               "c0000202");
    question.originalLength = static_cast<std::uint32_t>(question.bytes.size());
    const test::CaptureFile file(test::Capture{{question}});
    m_selection->setSession(test::loaded(file));
    m_selection->selectFrame(FrameId{0});
    QTRY_VERIFY(text().contains(QStringLiteral("carries no TCP segment")));
    QCOMPARE(m_pane->title(), QStringLiteral("Segment"));
    QVERIFY(!m_pane->strip()->isVisible());
}

void TestSegmentPane::theStripShowsTheNumbersOfTheSender()
{
    select(5);
    const SequenceStrip *strip = m_pane->strip();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->space().of == Side::server);
    QVERIFY(!strip->space().isOfAcknowledgment);
    QVERIFY(strip->layoutValue().marker().width() > 0);
    QCOMPARE(strip->space().inFlight(), 434U);
}

void TestSegmentPane::theStripShowsWhatAnAcknowledgmentCovers()
{
    select(8);
    const SequenceStrip *strip = m_pane->strip();
    QVERIFY(strip->space().of == Side::client);
    QVERIFY(strip->space().isOfAcknowledgment);
    // The 76 bytes of segment 4.
    QCOMPARE(strip->space().segment.length(), 76U);
}

void TestSegmentPane::theStripFollowsTheFormOfNumbers()
{
    select(5);
    const auto lastNumber = [this] {
        return m_pane->strip()->layoutValue().text(m_pane->strip()->space().segment.end);
    };
    DisplayOptions options = m_selection->options.values();
    options.sequenceNumbers = NumberForm::relative;
    m_selection->options.set(options);
    QCOMPARE(lastNumber(), QStringLiteral("435"));
    options.sequenceNumbers = NumberForm::raw;
    m_selection->options.set(options);
    QCOMPARE(lastNumber(), QStringLiteral("2860607464"));
}

void TestSegmentPane::theStripIsAccessibleAndWorksByKeys()
{
    select(5);
    SequenceStrip *strip = m_pane->strip();
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(spokenSelection(strip), QStringLiteral("acknowledged: everything before 1"));
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(spokenSelection(strip), QStringLiteral("in flight: 1 up to 435, 434 bytes"));
    QTest::keyClick(strip, Qt::Key_End);
    QVERIFY(spokenSelection(strip).startsWith(QStringLiteral("beyond the window: from ")));
}

void TestSegmentPane::aClickOnTheStripSelectsTheSegmentThere()
{
    select(8);
    const SequenceStripLayout &layout = m_pane->strip()->layoutValue();
    QPoint inFlight;
    for (const SequenceStripLayout::Part &part : layout.parts()) {
        if (part.kind == SequenceStripLayout::Kind::inFlight)
            inFlight = part.rect.center();
    }
    // The client's FIN, segment 7, is in flight.
    QTest::mouseClick(m_pane->strip()->viewport(), Qt::LeftButton, {}, inFlight);
    QCOMPARE(m_selection->frame().value, 6U);
}

QTEST_MAIN(TestSegmentPane)
#include "tst_segment_pane.moc"
