// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_selection.h"
#include "ui/models/frame_list_model.h"
#include "ui/models/packet_columns.h"
#include "ui/models/packet_model.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/row_header.h"
#include "ui/theme/fonts.h"

#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// A hundred million rows that remembers which of them it was asked for.
class HugeModel : public FrameListModel
{
public:
    static constexpr int rows = 100000000;

    mutable QSet<int> asked;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : PacketColumn::count;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(index.row() + 1) : QVariant();
    }
};

} // namespace

class TestPacketView : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyForVisibleRows();
    void reachesPagesAndTheEndOfAHugeList();
    void columnsAreMovedHiddenAndRemembered();
    void theSelectedRowComesIntoView();
    void theSelectedRowStaysInView();
    void longTextsAreCutButCopiedWhole();
    void timesAreNeverCut();
    void allFlagsOfATypicalSegmentFit();
    void endpointsShrinkBeforeTheInfoColumn();
    void whatTheSegmentDoesIsTheLastToLeave();
    void inANarrowListSentencesWrapAndFlagsAreLetters();
};

void TestPacketView::asksOnlyForVisibleRows()
{
    SampleSelection selection;
    HugeModel model;
    PacketView view(selection, selection.options, &model);
    showPane(view, {900, 400});
    QTRY_VERIFY(!model.asked.isEmpty());
    model.asked.remove(HugeModel::rows - 1); // its number and time are the longest
    QVERIFY(model.asked.size() <= view.layoutValue().wholeRows() + 1);
    QVERIFY(model.asked.contains(0));
    model.asked.clear();
    view.verticalScrollBar()->setValue(50000000);
    view.viewport()->repaint();
    QVERIFY(model.asked.contains(50000000));
    QVERIFY(model.asked.size() <= view.layoutValue().wholeRows() + 1);
}

void TestPacketView::reachesPagesAndTheEndOfAHugeList()
{
    SampleSelection selection;
    HugeModel model;
    PacketView view(selection, selection.options, &model);
    showPane(view, {900, 400});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.layoutValue().endRow(), HugeModel::rows);
    const QRect last = view.cellRect(HugeModel::rows - 1, PacketColumn::number);
    QVERIFY(last.bottom() < view.viewport()->height());
    QCOMPARE(view.layoutValue().rowAt(last.center().y()), HugeModel::rows - 1);
    QVERIFY(last.width() > QFontMetrics(monospaceFont(&view)).horizontalAdvance(u"100000000"_s));
}

void TestPacketView::columnsAreMovedHiddenAndRemembered()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    QVERIFY(!view.rowText(0).contains(u"TCP"_s));
    view.header()->setSectionHidden(PacketColumn::protocol, false);
    view.header()->setSectionHidden(PacketColumn::time, true);
    view.header()->moveSection(view.header()->visualIndex(PacketColumn::flags), 0);
    QCOMPARE(view.rowText(0).section(u'\t', 0, 2), u"SYN\t1\t192.168.229.128:42042"_s);
    QVERIFY(view.rowText(0).contains(u"\tTCP\t"_s));

    PacketView next(selection, selection.options, &model);
    next.restoreColumns(view.columnState());
    QCOMPARE(next.rowText(0), view.rowText(0));
    next.restoreColumns("not a state");
    QCOMPARE(next.rowText(0), view.rowText(0));
}

void TestPacketView::theSelectedRowComesIntoView()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "fast-retransmission.pcap");
    PacketView view(selection, selection.options, &model);
    showPane(view, {900, 200});
    const auto last = static_cast<int>(selection.session()->frameCount()) - 1;
    QVERIFY(!view.layoutValue().isOnShow(last));
    selection.selectFrame(FrameId{static_cast<std::uint32_t>(last)});
    QVERIFY(view.layoutValue().isOnShow(last));
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(view.layoutValue().isOnShow(0));
    const int page = view.layoutValue().wholeRows() - 1;
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.currentRow(), page);
}

void TestPacketView::theSelectedRowStaysInView()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    showPane(view, {900, 600});
    selection.selectFrame(FrameId{9});
    const auto isInView = [&view] {
        const QRect row = view.cellRect(9, PacketColumn::number);
        return !row.isEmpty() && row.bottom() < view.viewport()->height();
    };
    QVERIFY(isInView());
    view.resize(900, 200);
    QTRY_VERIFY(view.viewport()->height() < 200 && isInView());
    QVERIFY(view.cellRect(0, PacketColumn::number).isEmpty());
    view.resize(900, 320);
    QTRY_VERIFY(view.viewport()->height() > 200 && isInView());
    QFont larger = view.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    view.setFont(larger);
    QTRY_VERIFY(isInView());

    // Who has scrolled away is not fetched back.
    view.verticalScrollBar()->setValue(0);
    QVERIFY(!isInView());
    view.resize(900, 300);
    QTRY_COMPARE(view.height(), 300);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestPacketView::longTextsAreCutButCopiedWhole()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    showPane(view, {900, 400});
    view.header()->resizeSection(PacketColumn::source, 30);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cellRect(0, PacketColumn::source).center());
    QCOMPARE(view.currentCellText(), u"192.168.229.128:42042"_s);
}

void TestPacketView::timesAreNeverCut()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    showPane(view, {1600, 400});
    const auto room = [&] { return view.header()->sectionSize(PacketColumn::time) - view.header()->padding() * 3 / 2; };
    const auto needed = [&](int row) {
        return QFontMetrics(monospaceFont(&view))
            .horizontalAdvance(model.index(row, PacketColumn::time).data().toString());
    };
    const int inSeconds = room();
    QVERIFY(inSeconds >= needed(10));
    DisplayOptions options = selection.options.values();
    options.time = TimeFormat::utc;
    selection.options.set(options);
    QVERIFY(needed(10) > inSeconds);
    QVERIFY(room() >= needed(10));
    options.time = TimeFormat::sinceStart;
    selection.options.set(options);
    QCOMPARE(room(), inSeconds);
}

void TestPacketView::allFlagsOfATypicalSegmentFit()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    PacketView view(selection, selection.options, &model);
    const int room = view.header()->sectionSize(PacketColumn::flags) - view.header()->padding() * 3 / 2;
    QVERIFY(room >= QFontMetrics(boldFont(monospaceFont(&view))).horizontalAdvance(u"FIN PSH ACK"_s));
}

void TestPacketView::endpointsShrinkBeforeTheInfoColumn()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    showPane(view, {2000, 300});
    const auto width = [&](int column) { return view.header()->sectionSize(column); };
    const int whole = width(PacketColumn::source);
    const int narrow = view.header()->length() - width(PacketColumn::info) + QFontMetrics(view.font()).height() * 5;
    view.resize(narrow, 300);
    QVERIFY(width(PacketColumn::source) < whole);
    QVERIFY(width(PacketColumn::destination) < whole);
    QVERIFY(width(PacketColumn::info)
            >= QFontMetrics(view.font()).horizontalAdvance(u"Out of order: acknowledges #4"_s));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    // What is remembered is the width that they would have, and there is room again for it.
    PacketView next(selection, selection.options, &model);
    showPane(next, {2000, 300});
    next.restoreColumns(view.columnState());
    QCOMPARE(next.header()->sectionSize(PacketColumn::source), whole);
    QVERIFY(width(PacketColumn::source) < whole);
    view.resize(2000, 300);
    QCOMPARE(width(PacketColumn::source), whole);
    // A column that was widened by hand keeps its width.
    view.header()->resizeSection(PacketColumn::source, whole + 20);
    view.resize(narrow, 300);
    QCOMPARE(width(PacketColumn::source), whole + 20);
}

void TestPacketView::whatTheSegmentDoesIsTheLastToLeave()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    showPane(view, {2000, 300});
    const int sentence = QFontMetrics(view.font()).horizontalAdvance(u"Out of order: acknowledges #4"_s);
    const int line = QFontMetrics(view.font()).height();
    for (int width = 2000; width >= line * 42; width -= line) {
        view.resize(width, 300);
        QVERIFY2(view.header()->sectionSize(PacketColumn::info) >= sentence, qPrintable(QString::number(width)));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        QVERIFY(!view.header()->isSectionHidden(PacketColumn::flags));
        // Numbers go one after the other, the time first.
        QVERIFY(view.header()->isSectionHidden(PacketColumn::time)
                || !view.header()->isSectionHidden(PacketColumn::sequence));
    }
    QVERIFY(view.header()->isSectionHidden(PacketColumn::time));
    QVERIFY(view.rowText(0).startsWith(u"1\t0.000000\t"_s)); // a copy has all of it
    view.resize(2000, 300);
    QVERIFY(!view.header()->isSectionHidden(PacketColumn::time));
    QVERIFY(!view.header()->isSectionHidden(PacketColumn::length));
}

void TestPacketView::inANarrowListSentencesWrapAndFlagsAreLetters()
{
    SampleSelection selection;
    PacketModel model(selection, selection.options, selection.stories);
    openSample(selection, "http.pcap");
    PacketView view(selection, selection.options, &model);
    const auto texts = [&view](ShownText::Kind kind) {
        QStringList found;
        for (const ShownText &text : view.shownTexts()) {
            if (text.kind == kind)
                found.append(text.isCut ? u"cut"_s : text.text);
        }
        return found;
    };
    showPane(view, {2000, 900});
    QTRY_VERIFY(texts(ShownText::Kind::sentence).contains(u"Out of order: acknowledges #4, overtaken by #5"_s));
    const QStringList sentences = texts(ShownText::Kind::sentence);
    QVERIFY(texts(ShownText::Kind::flags).contains(u"PSH ACK"_s));
    const int lowRow = view.layoutValue().rowHeight;
    view.resize(QFontMetrics(view.font()).averageCharWidth() * 50, 900);
    QCOMPARE(texts(ShownText::Kind::sentence), sentences);
    QVERIFY(view.layoutValue().rowHeight > lowRow);
    QVERIFY(texts(ShownText::Kind::flags).contains(u"PA"_s));
    QVERIFY(!texts(ShownText::Kind::flags).contains(u"ACK"_s));
    QVERIFY(view.rowText(3).contains(u"PSH ACK"_s)); // a copy has the names
    view.resize(2000, 900);
    QCOMPARE(view.layoutValue().rowHeight, lowRow);
    QVERIFY(texts(ShownText::Kind::flags).contains(u"PSH ACK"_s));
}

} // namespace rungs

QTEST_MAIN(rungs::TestPacketView)
#include "tst_packet_view.moc"
