// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/export_command.h"

#include "core/session/story_of_session.h"
#include "core/text/error_text.h"
#include "ui/charts/chart_source.h"
#include "ui/checksum/checksum_layer.h"
#include "ui/ladder/ladder_picture.h"
#include "ui/print/sheet_writer.h"
#include "ui/print/sheets.h"
#include "ui/rows/mark_glyph.h"
#include "ui/state/saved_file.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/states/state_scene.h"
#include "ui/text/file_path.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

using What = ExportRequest::What;

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::ExportText)
};

constexpr int failed = 2;

int complain(const QString &reason)
{
    std::fprintf(stderr, "rungs: %s\n", reason.toLocal8Bit().constData());
    return failed;
}

/// Selects what the request names. @return what is missing; empty: nothing
QString select(Selection &selection, const ExportRequest &request)
{
    const Session &session = *selection.session();
    const std::uint64_t number = request.frameNumber.value_or(1);
    if (number > session.frameCount())
        return ExportText::tr("The capture has no frame %1.").arg(number);
    if (request.connection && *request.connection >= session.connectionCount())
        return ExportText::tr("The capture has no connection %1.").arg(*request.connection);
    const FrameId frame = request.connection && !request.frameNumber
                              ? session.connection(ConnectionId{*request.connection}).firstFrame
                              : FrameId{static_cast<std::uint32_t>(number - 1)};
    selection.selectFrame(frame);
    if (!selection.decoded() && !selection.readError()) {
        QEventLoop loop; // a long frame is read on a thread of its own
        QObject::connect(&selection, &Selection::frameChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (selection.readError())
        return plainText(errorPhrase(*selection.readError()));
    if (!request.fieldKey.isEmpty()) {
        selection.selectKey(request.fieldKey);
        if (selection.field() == nullptr)
            return ExportText::tr("Frame %1 has no field %2.").arg(frameNumber(frame)).arg(request.fieldKey);
    }
    if (request.connection)
        selection.selectConnection(ConnectionId{*request.connection});
    return {};
}

/// Both directions of it, wherever data was sent.
std::vector<ShownChart> chartsOf(const StoryPtr &told, ChartKind kind, const Selection &selection)
{
    std::vector<ShownChart> shown;
    for (ChartData &chart : rungs::chartsOf(chartSourceOf(*selection.session(), told), {kind, ChartDirection::both})) {
        auto data = std::make_shared<const ChartData>(std::move(chart));
        const ChartRange range = data->first();
        shown.push_back({std::move(data), range});
    }
    return shown;
}

/// Up to which segment states are shown: the frame that was asked for, else the last.
FrameId shownSegment(const Story &told, const Selection &selection, const ExportRequest &request)
{
    if (request.frameNumber)
        return selection.frame();
    return told.rungs.empty() ? FrameId{} : told.rungs.back().frame;
}

/// The contents of the file. @p reason why there are none
QByteArray contentsOf(Selection &selection, const ExportRequest &request, QString &reason)
{
    const ViewOptions options(selection);
    const Explained explained = request.isExplained ? Explained::yes : Explained::no;
    LadderScene scene;
    StoryPtr told;
    if (request.what != What::header && request.what != What::bytes && request.what != What::checksum) {
        if (!selection.connection().isValid()) {
            reason = ExportText::tr("This frame belongs to no TCP connection.");
            return {};
        }
        Result<Story> read = story(*selection.session(), selection.connection());
        if (!read) {
            reason = plainText(errorPhrase(read.error()));
            return {};
        }
        told = std::make_shared<const Story>(*std::move(read));
        scene = ladderScene(*selection.session(), told);
    }
    if (request.what == What::report)
        return reportOf(scene, selection, options);
    const Sheet sheet =
        request.what == What::ladder ? ladderSheet(scene, LadderSpacing::even, selection, options, explained)
        : request.what == What::chart
            ? chartSheet(chartsOf(told, request.chart, selection), paintMark, selection, explained)
        : request.what == What::states
            ? stateSheet({told, StateWalk(*told), shownSegment(*told, selection, request)}, selection, explained)
        : request.what == What::checksum
            ? checksumSheet(selection, checksumLayerFor(selection.decoded(), selection.node(), std::nullopt), explained)
        : request.what == What::header ? headerSheet(selection, options, shownLayer(selection), explained)
                                       : bytesSheet(selection, options, explained);
    const QByteArray contents =
        sheet.isEmpty() ? QByteArray() : fileOf(sheet, *pictureFormatOf(request.output), request.scale);
    if (contents.isEmpty())
        reason =
            sheet.isEmpty() ? ExportText::tr("There is nothing to show.") : ExportText::tr("The picture is too large.");
    return contents;
}

} // namespace

std::optional<What> exportedThing(const QString &name)
{
    if (name == "ladder"_L1)
        return What::ladder;
    if (name == "header"_L1)
        return What::header;
    if (name == "states"_L1)
        return What::states;
    if (name == "bytes"_L1)
        return What::bytes;
    if (name == "checksum"_L1)
        return What::checksum;
    if (exportedChart(name))
        return What::chart;
    return name == "report"_L1 ? std::optional(What::report) : std::nullopt;
}

std::optional<ChartKind> exportedChart(const QString &name)
{
    if (name == "time-sequence"_L1)
        return ChartKind::sequence;
    if (name == "round-trips"_L1)
        return ChartKind::roundTrips;
    if (name == "throughput"_L1)
        return ChartKind::throughput;
    if (name == "answers"_L1)
        return ChartKind::answers;
    return name == "in-flight"_L1 ? std::optional(ChartKind::flight) : std::nullopt;
}

int runExport(const ExportRequest &request)
{
    const bool isReport = request.what == What::report;
    if (isReport ? !request.output.endsWith(".html"_L1, Qt::CaseInsensitive) : !pictureFormatOf(request.output))
        return complain(isReport
                            ? ExportText::tr("A report is an .html file, not %1.").arg(request.output)
                            : ExportText::tr("A picture is an .svg, .pdf or .png file, not %1.").arg(request.output));
    const Result<SessionPtr> session = load(pathBytes(request.capture), {}, {}, request.unpackLimit);
    if (!session)
        return complain(plainText(errorPhrase(session.error())));
    Selection selection;
    selection.setSession(*session);
    if (const QString missing = select(selection, request); !missing.isEmpty())
        return complain(missing);
    QString reason;
    const QByteArray contents = contentsOf(selection, request, reason);
    if (contents.isEmpty())
        return complain(reason);
    if (const std::optional<QString> why = saveFile(request.output, contents))
        return complain(ExportText::tr("%1 cannot be written: %2").arg(request.output, *why));
    if ((*session)->damage()) {
        complain(plainText(errorPhrase(*(*session)->damage())));
        return 1;
    }
    return 0;
}

} // namespace rungs
