// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the ladder, a header and the bytes as files and on paper, and a connection as a page.
#include "core/session/story_of_session.h"
#include "tests/support/file_size_limit.h"
#include "ui/ladder/ladder_picture.h"
#include "ui/print/export_command.h"
#include "ui/print/export_dialog.h"
#include "ui/print/sheet_writer.h"
#include "ui/print/sheets.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/text/languages.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

using namespace rungs;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is written in a picture, in its order.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified());
    }
    return reader.hasError() ? QStringList(reader.errorString()) : texts;
}

/// What is drawn, in its order: texts, shapes and their colours; without the places, which follow the machine's fonts.
QStringList drawnIn(const QByteArray &svg)
{
    QStringList drawn;
    QString pen;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto value = [&](const char *key) { return attributes.value(QLatin1StringView(key)).toString(); };
        if (name == "g"_L1)
            pen = u"%1 on %2 %3"_s.arg(value("stroke"), value("fill"), value("stroke-dasharray"));
        else if (name == "text"_L1)
            drawn.append(u"%1: %2"_s.arg(value("fill"), reader.readElementText().simplified()));
        else if (name != "svg"_L1 && name != "defs"_L1)
            drawn.append(name + u' ' + pen.simplified());
    }
    return reader.hasError() ? QStringList(reader.errorString()) : drawn;
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    int count = 0;
    for (auto match = page.globalMatch(QString::fromLatin1(pdf)); match.hasNext(); match.next())
        ++count;
    return count;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theLadderSaysWhatThePaneSays();
    void theExplanationIsBelow();
    void aHeaderShowsItsFieldsDownToTheFlags();
    void theBytesAreAllThere();
    void theSamePictureIsTheSameFile_data();
    void theSamePictureIsTheSameFile();
    void thePicturesAreThoseThatWereLookedAt_data();
    void thePicturesAreThoseThatWereLookedAt();
    void eachOfSeveralChartsHasItsHeading();
    void aPngIsAsLargeAsItsScale();
    void aLongOneGoesOnOnTheNextPage();
    void noRowIsDividedBetweenPages();
    void aConnectionIsOnePage();
    void theDialogSavesByTheEndOfTheName();
    void aFailedSaveLeavesWhatWasThere();
    void withoutAWindow_data();
    void withoutAWindow();

private:
    LadderScene scene();
    QString capture(const QString &name) { return QStringLiteral(RUNGS_SAMPLES) + u'/' + name; }
    void openSample(const QString &name);

    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ViewOptions> m_options;
};

void TestExport::openSample(const QString &name)
{
    m_options.reset();
    m_selection = std::make_unique<Selection>();
    m_options = std::make_unique<ViewOptions>(*m_selection);
    m_selection->setSession(*load(capture(name).toStdString()));
    m_selection->selectFrame(FrameId{0});
}

void TestExport::init()
{
    openSample(u"http.pcap"_s);
}

LadderScene TestExport::scene()
{
    return ladderScene(*m_selection->session(),
                       std::make_shared<const Story>(*story(*m_selection->session(), m_selection->connection())));
}

void TestExport::theLadderSaysWhatThePaneSays()
{
    const QByteArray svg =
        fileOf(ladderSheet(scene(), LadderSpacing::even, *m_selection, *m_options, Explained::no), PictureFormat::svg);
    const QStringList texts = textsOf(svg);
    for (const QString &text : {u"1 SYN seq 0"_s, u"8 ACK ack 77, out of order"_s, u"TIME-WAIT"_s, u"LISTEN"_s,
                                u"192.168.229.128:42042"_s, u"0.122021"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u"\n in \n"_s + texts.join(u'\n')));
    QVERIFY(texts.join(u' ').startsWith(u"Ladder of connection 0, http.pcap"));
}

void TestExport::theExplanationIsBelow()
{
    const Sheet without = ladderSheet(scene(), LadderSpacing::even, *m_selection, *m_options, Explained::no);
    const Sheet with = ladderSheet(scene(), LadderSpacing::even, *m_selection, *m_options, Explained::yes);
    QCOMPARE(with.explanation.size(), 11);
    QVERIFY(SheetBlocks(with).height() > SheetBlocks(without).height() + 100);
    const QString texts = textsOf(fileOf(with, PictureFormat::svg)).join(u' ');
    QVERIFY(texts.contains(u"which overtook it in the"));
    QVERIFY(!textsOf(fileOf(without, PictureFormat::svg)).join(u' ').contains(u"overtook it in the"));
}

void TestExport::aHeaderShowsItsFieldsDownToTheFlags()
{
    m_selection->selectKey(u"tcp.hdr_len"_s);
    const Sheet sheet = headerSheet(*m_selection, *m_options, shownLayer(*m_selection), Explained::yes);
    const QStringList texts = textsOf(fileOf(sheet, PictureFormat::svg));
    for (const QString &text : {u"Source port"_s, u"42042"_s, u"Window"_s, u"Maximum segment size"_s})
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u'\n')));
    // By one letter or by their names, but not some so and some so.
    const QStringList names{u"CWR"_s, u"ECE"_s, u"URG"_s, u"ACK"_s, u"PSH"_s, u"RST"_s, u"SYN"_s, u"FIN"_s};
    const auto count = [&](qsizetype length) {
        return std::count_if(names.begin(), names.end(),
                             [&](const QString &name) { return texts.contains(name.left(length)); });
    };
    QVERIFY2(count(1) == names.size() || count(3) == names.size(), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.join(u' ').contains(u"The header is 40 bytes: 20 fixed and 20 of options."));
}

void TestExport::theBytesAreAllThere()
{
    const Sheet sheet = bytesSheet(*m_selection, *m_options, Explained::no);
    const QStringList texts = textsOf(fileOf(sheet, PictureFormat::svg));
    QVERIFY(texts.contains(u"0040"_s));
    QVERIFY(texts.filter(QRegularExpression(u"^[0-9a-f]{2}$"_s)).size() >= 80);
}

void TestExport::theSamePictureIsTheSameFile_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("svg") << PictureFormat::svg;
    QTest::newRow("pdf") << PictureFormat::pdf;
    QTest::newRow("png") << PictureFormat::png;
}

void TestExport::theSamePictureIsTheSameFile()
{
    QFETCH(PictureFormat, format);
    const QByteArray first =
        fileOf(ladderSheet(scene(), LadderSpacing::even, *m_selection, *m_options, Explained::yes), format);
    openSample(u"http.pcap"_s);
    const QByteArray second =
        fileOf(ladderSheet(scene(), LadderSpacing::even, *m_selection, *m_options, Explained::yes), format);
    QVERIFY(first.size() > 2000);
    QVERIFY(first == second);
    if (format == PictureFormat::pdf) // the time of the capture, not of the export
        QVERIFY(first.contains("/CreationDate (D:2023"));
}

void TestExport::thePicturesAreThoseThatWereLookedAt_data()
{
    QTest::addColumn<ExportRequest::What>("what");
    QTest::addColumn<QString>("golden");
    QTest::newRow("ladder") << ExportRequest::What::ladder << u"http-ladder.svg"_s;
    QTest::newRow("header") << ExportRequest::What::header << u"http-header.svg"_s;
    QTest::newRow("bytes") << ExportRequest::What::bytes << u"http-bytes.svg"_s;
    QTest::newRow("chart") << ExportRequest::What::chart << u"http-time-sequence.svg"_s;
}

/// Made with `rungs --lang en --export ladder --frame 1 --field tcp.hdr_len -o http-ladder.svg http.pcap`.
void TestExport::thePicturesAreThoseThatWereLookedAt()
{
    QFETCH(ExportRequest::What, what);
    QFETCH(QString, golden);
    Languages languages;
    languages.use(QLocale(u"en"_s));
    const QTemporaryDir folder;
    ExportRequest request;
    request.what = what;
    request.capture = capture(u"http.pcap"_s);
    request.output = folder.filePath(golden);
    request.frameNumber = 1;
    request.fieldKey = u"tcp.hdr_len"_s;
    QCOMPARE(runExport(request), 0);
    const QStringList drawn = drawnIn(contentsOf(request.output));
    QVERIFY(drawn.size() > 30);
    QCOMPARE(drawn, drawnIn(contentsOf(QStringLiteral(RUNGS_SOURCE_DIR "/tests/data/export/") + golden)));
}

void TestExport::eachOfSeveralChartsHasItsHeading()
{
    const QTemporaryDir folder;
    ExportRequest request;
    request.what = ExportRequest::What::chart;
    request.chart = ChartKind::flight;
    request.capture = capture(u"zero-window.pcap"_s);
    request.output = folder.filePath(u"flight.svg"_s);
    QCOMPARE(runExport(request), 0);
    const QString drawn = drawnIn(contentsOf(request.output)).join(u'\n');
    QVERIFY2(drawn.contains(u"from the client"_s), qPrintable(drawn.left(2000)));
    QVERIFY(drawn.contains(u"from the server"_s));
}

void TestExport::aPngIsAsLargeAsItsScale()
{
    const Sheet sheet = headerSheet(*m_selection, *m_options, shownLayer(*m_selection), Explained::no);
    const QImage one = QImage::fromData(fileOf(sheet, PictureFormat::png, 1));
    const QImage three = QImage::fromData(fileOf(sheet, PictureFormat::png, 3));
    QVERIFY(one.width() > 600);
    QCOMPARE(three.size(), one.size() * 3);
}

void TestExport::aLongOneGoesOnOnTheNextPage()
{
    openSample(u"fast-retransmission.pcap"_s);
    LadderScene whole = scene();
    whole.unfolded.assign(whole.contents->bands.size(), true);
    const Sheet sheet = ladderSheet(whole, LadderSpacing::even, *m_selection, *m_options, Explained::yes);
    QVERIFY(pagesOf(fileOf(sheet, PictureFormat::pdf)) > 1);
}

void TestExport::noRowIsDividedBetweenPages()
{
    openSample(u"fast-retransmission.pcap"_s);
    LadderScene whole = scene();
    whole.unfolded.assign(whole.contents->bands.size(), true);
    const Sheet sheet = ladderSheet(whole, LadderSpacing::even, *m_selection, *m_options, Explained::no);
    const SheetBlocks blocks(sheet);
    constexpr int pageHeight = 400;
    int next = 0;
    for (const auto &page : blocks.pages(pageHeight)) {
        for (const SheetBlocks::Piece &piece : page) {
            QVERIFY(piece.y + piece.until - piece.from <= pageHeight);
            if (piece.block != 1)
                continue;
            QCOMPARE(piece.from, next);
            next = piece.until;
            QVERIFY(next == sheet.picture.size.height() || std::ranges::count(sheet.picture.breaks, next) == 1);
        }
    }
    QCOMPARE(next, sheet.picture.size.height());
}

void TestExport::aConnectionIsOnePage()
{
    const QString page = QString::fromUtf8(reportOf(scene(), *m_selection, *m_options));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"));
    QVERIFY(page.contains(u"<svg") && page.contains(u"Out of order") && page.contains(u"8.134.50.24:80"));
    QVERIFY(page.contains(u"<tr id=\"frame-11\">"));
    // Nothing is fetched from elsewhere.
    static const QRegularExpression elsewhere(u"(src|href)=\"(?!#)"_s);
    QVERIFY(!page.contains(elsewhere));
}

void TestExport::theDialogSavesByTheEndOfTheName()
{
    const QTemporaryDir folder;
    const auto header = [this](Explained explained) {
        return headerSheet(*m_selection, *m_options, shownLayer(*m_selection), explained);
    };
    const ExportDialog dialog({{u"header"_s, u"Header"_s, header, {}}}, 0, folder.path());
    for (const QString &name : {u"a.svg"_s, u"a.pdf"_s, u"a.PNG"_s}) {
        QCOMPARE(dialog.save(folder.filePath(name)), QString());
        QVERIFY(contentsOf(folder.filePath(name)).size() > 1000);
    }
    QVERIFY(contentsOf(folder.filePath(u"a.pdf"_s)).startsWith("%PDF"));
    QVERIFY(!dialog.save(folder.filePath(u"a.txt"_s)).isEmpty());
    QVERIFY(!dialog.save(folder.filePath(u"a.html"_s)).isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"a.txt"_s)));
}

void TestExport::aFailedSaveLeavesWhatWasThere()
{
    const auto header = [this](Explained explained) {
        return headerSheet(*m_selection, *m_options, shownLayer(*m_selection), explained);
    };
    const ExportDialog dialog({{u"header"_s, u"Header"_s, header, {}}}, 0, {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.svg"_s);
    QCOMPARE(dialog.save(path), QString());
    const QByteArray before = contentsOf(path);
    m_selection->selectKey(u"tcp.hdr_len"_s);
    {
        const test::FileSizeLimit full(300);
        QVERIFY(dialog.save(path).contains(path + u" cannot be written"_s));
    }
    QVERIFY(contentsOf(path) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kept.svg"_s});
}

void TestExport::withoutAWindow_data()
{
    QTest::addColumn<ExportRequest::What>("what");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("status");
    QTest::newRow("ladder") << ExportRequest::What::ladder << u"a.svg"_s << 0;
    QTest::newRow("header") << ExportRequest::What::header << u"a.png"_s << 0;
    QTest::newRow("bytes") << ExportRequest::What::bytes << u"a.pdf"_s << 0;
    QTest::newRow("checksum") << ExportRequest::What::checksum << u"a.svg"_s << 0;
    QTest::newRow("chart") << ExportRequest::What::chart << u"a.pdf"_s << 0;
    QTest::newRow("report") << ExportRequest::What::report << u"a.html"_s << 0;
    QTest::newRow("a report is no picture") << ExportRequest::What::report << u"a.svg"_s << 2;
    QTest::newRow("no such format") << ExportRequest::What::ladder << u"a.gif"_s << 2;
}

void TestExport::withoutAWindow()
{
    QFETCH(ExportRequest::What, what);
    QFETCH(QString, output);
    QFETCH(int, status);
    const QTemporaryDir folder;
    ExportRequest request;
    request.what = what;
    request.capture = capture(u"http.pcap"_s);
    request.output = folder.filePath(output);
    request.frameNumber = 4;
    QCOMPARE(runExport(request), status);
    QCOMPARE(QFile::exists(request.output), status == 0);
    request.frameNumber = 12;
    QCOMPARE(runExport(request), 2);
    request.capture = folder.filePath(u"none.pcap"_s);
    QCOMPARE(runExport(request), 2);
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
