// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

#include "core/text/checksum_text.h"
#include "core/text/connection_text.h"
#include "core/text/explanation.h"
#include "core/text/field_value.h"
#include "core/text/segment_text.h"
#include "core/text/state_text.h"
#include "ui/bytes/hex_view.h"
#include "ui/charts/chart_words.h"
#include "ui/checksum/checksum_view.h"
#include "ui/explain/explanation_text.h"
#include "ui/header/header_diagram.h"
#include "ui/ladder/ladder_picture.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/states/state_diagram.h"
#include "ui/text/capture_name.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::SheetText)
};

constexpr int ladderWidth = 760;
constexpr int headerWidth = 760;
constexpr int bytesWidth = 660;
constexpr int chartWidth = 760;
constexpr int stateWidth = 760;
constexpr int checksumWidth = 660;
/// More would be a book.
constexpr std::size_t mostExplained = 2000;

QDateTime dateOf(const Session &session)
{
    const Timestamp start = session.startTime();
    return QDateTime::fromMSecsSinceEpoch(start.isKnown() ? start.nanoseconds / 1'000'000 : 0, Qt::UTC);
}

QString segmentParagraph(const Story &story, const Rung &rung)
{
    QString html = u"<b>#%1</b> %2"_s.arg(frameNumber(rung.frame))
                       .arg(SheetText::tr("%1.", "a sentence").arg(escapedText(segmentLine(story, rung))));
    for (const Event &event : rung.events) {
        const VerdictText verdict = verdictText(story, rung, event);
        if (specOf(event.kind).gravity == Gravity::notable && !verdict.what.isEmpty())
            html += u' ' + escapedText(verdict.what);
    }
    return html;
}

QStringList explanationOf(const Story &story)
{
    QStringList paragraphs;
    for (const Rung &rung : story.rungs) {
        if (static_cast<std::size_t>(paragraphs.size()) == mostExplained) {
            paragraphs.append(SheetText::tr("%Ln more segment(s) not explained here.", nullptr,
                                            static_cast<int>(story.rungs.size() - mostExplained)));
            break;
        }
        paragraphs.append(segmentParagraph(story, rung));
    }
    return paragraphs;
}

QStringList explanationOf(const Selection &selection, const ViewOptions &options, std::size_t layer)
{
    const DecodedFrame &frame = *selection.decoded();
    SegmentContext context = segmentContext(*selection.session(), selection.frame());
    context.isRelativeFirst = options.isRelative();
    QStringList paragraphs;
    for (std::uint32_t node = 0; node < frame.nodes().size(); ++node) {
        if (frame.nodes()[node].layer != layer || frame.nodes()[node].depth == 0)
            continue;
        const QString value = plainText(fieldValue(frame, node, context));
        const QString meaning = plainText(explainField(frame, node, context).meaning);
        QString html =
            u"<b>%1</b> %2"_s.arg(escapedText(fieldName(frame, node, selection.frame())), value.toHtmlEscaped());
        if (!meaning.isEmpty() && meaning != value)
            html += u" \u2014 "_s + meaning.toHtmlEscaped();
        paragraphs.append(html);
    }
    return paragraphs;
}

QString frameTitle(const Selection &selection)
{
    return SheetText::tr("frame %1 of %2").arg(frameNumber(selection.frame())).arg(captureName(*selection.session()));
}

QString withCut(QString note, const Picture &picture)
{
    return picture.isCut ? note + u" \u00b7 "_s + SheetText::tr("too high for a picture: cut") : note;
}

} // namespace

Sheet ladderSheet(const LadderScene &scene, LadderSpacing spacing, const Selection &selection,
                  const ViewOptions &options, Explained explained)
{
    Sheet sheet;
    if (!scene.connection)
        return sheet;
    sheet.picture = ladderPicture(scene, spacing, selection, options, ladderWidth);
    sheet.title = SheetText::tr("Ladder of connection %1, %2")
                      .arg(selection.connection().value)
                      .arg(captureName(*selection.session()));
    if (scene.story)
        sheet.note = plainText(headOfConnection(scene.story->summary));
    sheet.note = withCut(sheet.note, sheet.picture);
    sheet.date = dateOf(*selection.session());
    if (explained == Explained::yes && scene.story)
        sheet.explanation = explanationOf(*scene.story);
    return sheet;
}

std::size_t shownLayer(const Selection &selection)
{
    const std::shared_ptr<const DecodedFrame> &frame = selection.decoded();
    if (!frame || frame->layers().empty())
        return HeaderContents::noLayer;
    if (const FieldNode *field = selection.field(); field && field->layer < frame->layers().size())
        return field->layer;
    return usualLayer(*frame);
}

Sheet headerSheet(Selection &selection, const ViewOptions &options, std::size_t layer, Explained explained)
{
    Sheet sheet;
    if (!selection.decoded() || layer >= selection.decoded()->layers().size())
        return sheet;
    sheet.picture = headerPicture(selection, options, layer, headerWidth);
    sheet.title = SheetText::tr("%1, %2").arg(
        translated(headerOf(selection.decoded()->layers()[layer].protocol).whole.name), frameTitle(selection));
    sheet.note = SheetText::tr("32 bits per row");
    sheet.date = dateOf(*selection.session());
    if (explained == Explained::yes)
        sheet.explanation = explanationOf(selection, options, layer);
    return sheet;
}

Sheet bytesSheet(Selection &selection, const ViewOptions &options, Explained explained)
{
    Sheet sheet;
    if (!selection.decoded())
        return sheet;
    sheet.picture = bytesPicture(selection, bytesWidth);
    sheet.title = SheetText::tr("Bytes of %1").arg(frameTitle(selection));
    sheet.note = withCut(SheetText::tr("%Ln byte(s)", nullptr, static_cast<int>(selection.decoded()->buffer(0).size())),
                         sheet.picture);
    sheet.date = dateOf(*selection.session());
    if (explained == Explained::yes && selection.field()) {
        const ExplanationText text = ExplanationText::of(selection, options);
        sheet.explanation.append(
            u"<b>%1</b> %2 %3"_s.arg(text.name.toHtmlEscaped(), text.place.toHtmlEscaped(), text.valueHtml));
        for (const QString &part : {text.sum.toHtmlEscaped(), text.meaningHtml, text.purposeHtml}) {
            if (!part.isEmpty())
                sheet.explanation.append(part);
        }
    }
    return sheet;
}

Sheet chartSheet(const std::vector<ShownChart> &charts, const ChartMarkPainter &paintMark, const Selection &selection,
                 Explained explained)
{
    Sheet sheet;
    sheet.picture = chartPicture(charts, paintMark, chartWidth);
    if (sheet.picture.isEmpty())
        return sheet;
    const auto isShown = [](const ShownChart &shown) { return !shown.chart->isEmpty(); };
    const auto first = std::ranges::find_if(charts, isShown);
    // Each of several has its heading in the picture.
    sheet.title = std::ranges::count_if(charts, isShown) > 1 ? SheetText::tr("Charts") : headingOf(*first->chart);
    sheet.note = captureName(*selection.session());
    sheet.date = dateOf(*selection.session());
    if (explained == Explained::yes) {
        for (const ShownChart &shown : charts) {
            if (!shown.chart->isEmpty())
                sheet.explanation.append(u"<b>%1</b> %2"_s.arg(headingOf(*shown.chart).toHtmlEscaped(),
                                                               summaryOf(*shown.chart).toHtmlEscaped()));
        }
    }
    return sheet;
}

Sheet checksumSheet(Selection &selection, std::optional<std::size_t> layer, Explained explained)
{
    Sheet sheet;
    if (!layer)
        return sheet;
    sheet.picture = checksumPicture(selection, *layer, checksumWidth);
    if (sheet.picture.isEmpty())
        return sheet;
    const ChecksumWords words(selection.decoded(), *layer);
    const SegmentContext context = segmentContext(*selection.session(), selection.frame());
    sheet.title = SheetText::tr("%1 checksum of %2")
                      .arg(translated(headerOf(words.protocol()).whole.brief), frameTitle(selection));
    sheet.note = withCut(plainText(storedText(words, context)), sheet.picture);
    sheet.date = dateOf(*selection.session());
    if (explained == Explained::yes) {
        for (const Phrase &sentence : checksumSentences(words, context))
            sheet.explanation.append(escapedText(sentence));
    }
    return sheet;
}

Sheet stateSheet(const StateScene &scene, const Selection &selection, Explained explained)
{
    Sheet sheet;
    sheet.picture = statePicture(scene, stateWidth);
    if (sheet.picture.isEmpty())
        return sheet;
    sheet.title = SheetText::tr("States of connection %1, %2")
                      .arg(scene.story->connection.value)
                      .arg(captureName(*selection.session()));
    sheet.note = scene.frame.isValid() ? SheetText::tr("after #%1", "a segment").arg(frameNumber(scene.frame))
                                       : SheetText::tr("before the first segment");
    sheet.date = dateOf(*selection.session());
    if (explained == Explained::yes) {
        for (const StateStep &step : scene.walk.upTo(scene.frame)) {
            if (sheet.explanation.size() == qsizetype{mostExplained})
                break;
            sheet.explanation.append(escapedText(stepSentence(*scene.story, step)));
        }
        for (const Phrase &sentence : leftOutText())
            sheet.explanation.append(escapedText(sentence));
    }
    return sheet;
}

} // namespace rungs
