// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_selection.h"
#include "tests/support/capture_file.h"
#include "ui/explain/explanation_strip.h"
#include "ui/painted/link_browser.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolButton>

using namespace rungs;

class TestExplanationStrip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheSumOfTheDataOffset();
    void showsTheSumOfTheSecondFrame();
    void showsHowWholeBytesCombine();
    void showsTheSumStepByStep();
    void takesHeightFromTheSplitter();
    void expandsWhenItIsDragged();
    void saysWhatTheValueMeans();
    void followsLinks();
    void canBeReadByKeys();
    void saysWhatToDoWithoutAField();
    void saysWhatTheSegmentDoesWithoutAField();
    void saysWhatIsWrongWithAFrame();
    void saysWhatTheSegmentDoesBelow();
    void showsWhatAChecksumIsMadeOf();
    void leavesTheSegmentToItsOwnPane();
    void itsLastLineIsWhole();
    void linksAreLinksForAScreenReader();

private:
    QString text() const { return m_strip->plainText().simplified(); }

    std::unique_ptr<SampleSelection> m_selection;
    std::unique_ptr<QSplitter> m_splitter;
    ExplanationStrip *m_strip = nullptr;
};

void TestExplanationStrip::init()
{
    m_splitter.reset();
    m_selection = std::make_unique<SampleSelection>();
    openSample(*m_selection, "http.pcap");
    m_splitter = std::make_unique<QSplitter>(Qt::Vertical);
    m_splitter->addWidget(new QWidget);
    m_strip = new ExplanationStrip(*m_selection, m_selection->options, m_selection->stories);
    m_splitter->addWidget(m_strip);
    m_splitter->setStretchFactor(0, 1);
    showPane(*m_splitter, {1200, 800});
    m_splitter->setSizes({10000, 1});
    m_selection->selectKey(QStringLiteral("tcp.hdr_len"));
}

void TestExplanationStrip::showsTheSumOfTheDataOffset()
{
    QVERIFY(text().startsWith(QStringLiteral("Data offset byte 12 of the")));
    QVERIFY(text().contains(QStringLiteral("1010 0000 & 1111 0000 = 1010 0000")));
    QVERIFY(text().contains(QStringLiteral(">> 4 = 10")));
    QVERIFY(text().contains(QStringLiteral("4 = 40 bytes")));
}

void TestExplanationStrip::showsTheSumOfTheSecondFrame()
{
    m_selection->selectFrame(FrameId{1});
    QVERIFY(text().contains(QStringLiteral("0111 0000 & 1111 0000 = 0111 0000")));
    QVERIFY(text().contains(QStringLiteral(">> 4 = 7")));
    QVERIFY(text().contains(QStringLiteral("28 bytes")));
}

void TestExplanationStrip::showsHowWholeBytesCombine()
{
    m_selection->selectKey(QStringLiteral("tcp.srcport"));
    QVERIFY(text().contains(QStringLiteral("a4 3a")));
    QVERIFY(text().contains(QStringLiteral("0xa43a")));
    QVERIFY(text().contains(QStringLiteral("42042")));
}

void TestExplanationStrip::showsTheSumStepByStep()
{
    m_strip->setExpanded(true);
    const QStringList lines = m_strip->plainText().split(u'\n');
    const auto line = [&](const QString &label) {
        for (const QString &candidate : lines) {
            if (candidate.trimmed().startsWith(label))
                return candidate.simplified();
        }
        return QString();
    };
    QCOMPARE(line(QStringLiteral("byte 12:")), QStringLiteral("byte 12: 1010 0000 a0"));
    QCOMPARE(line(QStringLiteral("mask")), QStringLiteral("mask 1111 0000 f0"));
    QCOMPARE(line(QStringLiteral("and")), QStringLiteral("and 1010 0000 a0"));
    QCOMPARE(line(QStringLiteral(">> 4")), QStringLiteral(">> 4 1010 10"));
    QVERIFY(m_strip->plainText().contains(QStringLiteral("RFC 9293 3.1")));
}

void TestExplanationStrip::takesHeightFromTheSplitter()
{
    const int before = m_strip->height();
    auto *button = m_strip->findChild<QToolButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_strip->isExpanded());
    QVERIFY(m_strip->height() > 2 * before);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_strip->isExpanded());
    QVERIFY(m_strip->height() <= before + 2);
}

void TestExplanationStrip::expandsWhenItIsDragged()
{
    m_splitter->setSizes({400, 400});
    QVERIFY(m_strip->isExpanded());
    m_splitter->setSizes({10000, 1});
    QVERIFY(!m_strip->isExpanded());
}

void TestExplanationStrip::saysWhatTheValueMeans()
{
    QVERIFY(text().contains(QStringLiteral("The header is 40 bytes: 20 fixed and 20 of options.")));
    m_selection->selectFrame(FrameId{1});
    QVERIFY(text().contains(QStringLiteral("The header is 28 bytes: 20 fixed and 8 of options.")));
    const qsizetype shortLength = text().size();
    m_strip->setExpanded(true);
    QVERIFY(text().size() > shortLength + 50); // what the field is for
}

void TestExplanationStrip::followsLinks()
{
    emit m_strip->browser()->anchorClicked(QUrl(QStringLiteral("frame:3")));
    QCOMPARE(m_selection->frame(), FrameId{2});
    emit m_strip->browser()->anchorClicked(QUrl(QStringLiteral("field:tcp.checksum")));
    QCOMPARE(selectedKey(*m_selection), QStringLiteral("tcp.checksum"));
    emit m_strip->browser()->anchorClicked(QUrl(QStringLiteral("frame:999999")));
    QCOMPARE(m_selection->frame(), FrameId{2});
}

void TestExplanationStrip::canBeReadByKeys()
{
    QVERIFY(m_strip->browser()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QTest::keyClick(m_strip->browser(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_strip->browser()->textCursor().selectedText().contains(QStringLiteral("Data offset")));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_strip->browser());
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Explanation"));
    QVERIFY(interface->textInterface());
    QVERIFY(interface->textInterface()->text(0, 11).startsWith(QStringLiteral("Data offset")));
}

void TestExplanationStrip::saysWhatToDoWithoutAField()
{
    m_selection->selectNode(DecodedFrame::noNode);
    const QString hint = QStringLiteral("Select a field to see what its bits mean.");
    QVERIFY(text().endsWith(hint));
    m_strip->setExpanded(true);
    QVERIFY(text().endsWith(hint));
    m_selection->setSession(nullptr);
    QCOMPARE(text(), hint);
}

void TestExplanationStrip::saysWhatTheSegmentDoesWithoutAField()
{
    m_selection->selectFrame(FrameId{7});
    m_selection->selectNode(DecodedFrame::noNode);
    const QString said = QStringLiteral("Segment 8 Out of order: acknowledges #4, overtaken by #5. "
                                        "Acknowledges #4. Sent before #5, which overtook it in the network. "
                                        "Select a field to see what its bits mean.");
    QTRY_COMPARE(text(), said);
    m_selection->selectFrame(FrameId{5});
    QVERIFY2(text().startsWith(QStringLiteral("Segment 6 Acknowledges #5. First ")), qPrintable(text()));
}

void TestExplanationStrip::saysWhatIsWrongWithAFrame()
{
    const test::CaptureFile file(test::capture("0.000  client > server  S  0:0  win 64240 <raw 0200>"));
    m_selection->setSession(test::loaded(file));
    m_selection->selectFrame(FrameId{0});
    m_selection->selectNode(DecodedFrame::noNode);
    QVERIFY(!m_selection->decoded()->diagnostics().empty());
    QTRY_VERIFY2(text().startsWith(QStringLiteral("Segment 1 SYN: opens")), qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("error: The option length of 0 bytes")), qPrintable(text()));
    QVERIFY(!text().contains(QStringLiteral("Select a field")));
}

void TestExplanationStrip::saysWhatTheSegmentDoesBelow()
{
    m_selection->selectFrame(FrameId{7});
    QTRY_VERIFY2(text().endsWith(QStringLiteral("Segment 8 Out of order: acknowledges #4, overtaken by #5")),
                 qPrintable(text()));
}

void TestExplanationStrip::showsWhatAChecksumIsMadeOf()
{
    m_selection->selectKey(QStringLiteral("tcp.checksum"));
    QVERIFY(!text().contains(QStringLiteral("pseudo-header: addresses")));
    m_strip->setExpanded(true);
    QVERIFY2(text().contains(QStringLiteral("pseudo-header: addresses, protocol and length")), qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("one's complement of the sum: the checksum")));
}

void TestExplanationStrip::leavesTheSegmentToItsOwnPane()
{
    m_selection->selectFrame(FrameId{7});
    QTRY_VERIFY(text().contains(QStringLiteral("Segment 8")));
    m_strip->setSaysSegment(false);
    QVERIFY2(text().startsWith(QStringLiteral("Data offset")) && !text().contains(QStringLiteral("Out of order")),
             qPrintable(text()));
    m_selection->selectNode(DecodedFrame::noNode);
    QCOMPARE(text(), QStringLiteral("Select a field to see what its bits mean."));
    m_strip->setSaysSegment(true);
    QVERIFY(text().contains(QStringLiteral("Out of order: acknowledges #4")));
}

/// At no height is the lower half of a line missing, scrolled or not.
void TestExplanationStrip::itsLastLineIsWhole()
{
    m_selection->selectKey(QStringLiteral("tcp.checksum"));
    m_strip->setExpanded(true);
    const auto isWhole = [this](int scrolled) {
        const LinkBrowser &browser = *m_strip->browser();
        const double bottom = scrolled + browser.viewport()->height();
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            const double top = browser.document()->documentLayout()->blockBoundingRect(block).top();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const double begin = top + line.y();
                if (begin < bottom - 1 && begin + line.height() > bottom + 1)
                    return false;
            }
        }
        return true;
    };
    for (int height = 90; height < 400; height += 7) {
        m_strip->resize(600, height);
        QScrollBar *bar = m_strip->browser()->verticalScrollBar();
        for (const int place : {0, 5, bar->maximum() / 2}) {
            bar->setValue(place);
            QVERIFY2(isWhole(bar->value()), qPrintable(QStringLiteral("%1 at %2").arg(height).arg(place)));
        }
    }
}

void TestExplanationStrip::linksAreLinksForAScreenReader()
{
    m_selection->selectFrame(FrameId{7});
    QTRY_VERIFY(text().contains(QStringLiteral("Segment 8")));
    QAccessibleInterface *browser = QAccessible::queryAccessibleInterface(m_strip->browser());
    QStringList names;
    for (int i = 0; i < browser->childCount(); ++i) {
        QCOMPARE(browser->child(i)->role(), QAccessible::Link);
        QVERIFY(!browser->child(i)->rect().isEmpty());
        names << browser->child(i)->text(QAccessible::Name);
    }
    QCOMPARE(names, QStringList({QStringLiteral("Frame 4"), QStringLiteral("Frame 5")}));
    QAccessibleActionInterface *action = browser->child(0)->actionInterface();
    QCOMPARE(action->actionNames(), QStringList(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_selection->frame(), FrameId{3});
}

QTEST_MAIN(TestExplanationStrip)
#include "tst_explanation_strip.moc"
