// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/address_text.h"
#include "core/text/connection_text.h"
#include "core/text/segment_text.h"
#include "core/text/side_text.h"
#include "ui/print/sheet_writer.h"
#include "ui/print/sheets.h"
#include "ui/state/selection.h"
#include "ui/state/view_options.h"
#include "ui/text/capture_name.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::ReportText)
};

QString row(const QStringList &cells, const QString &tag, const QString &id = {})
{
    QString html = id.isEmpty() ? u"<tr>"_s : u"<tr id=\"%1\">"_s.arg(id);
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell);
    return html + u"</tr>\n"_s;
}

QString style()
{
    const Theme theme = Theme::light();
    return u"body { font: 15px/1.4 sans-serif; color: %1; background: %2; margin: 2em auto; max-width: 62em; padding: "
           u"0 1em }\n"
           "table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: 0.15em 0.6em; "
           "border-bottom: 1px solid %3; vertical-align: top }\n"
           "td.n { text-align: right; font-variant-numeric: tabular-nums } th { color: %4; font-weight: normal }\n"
           ".client { color: %5 } .server { color: %6 } .card { border: 1px solid %3; padding: 0.4em 0.8em; margin: "
           "0.5em 0 }\n"
           ".note { color: %4 } svg { max-width: 100%; height: auto }\n"
           "@media print { tr, .card { break-inside: avoid } }\n"_s.arg(
               theme.text.name(), theme.pane.name(), theme.border.name(), theme.dimText.name(), theme.clientText.name(),
               theme.serverText.name());
}

/// A file's picture as it stands inside of a page.
QString inlineSvg(const Sheet &sheet)
{
    const QString svg = QString::fromUtf8(fileOf(sheet, PictureFormat::svg));
    const qsizetype begin = svg.indexOf("<svg"_L1);
    return begin < 0 ? QString() : svg.mid(begin);
}

QString titleOf(Opening opening, Side side)
{
    return plainText(sideTitle(opening, side));
}

QString facts(const ConnectionSummary &summary, const LadderScene &scene)
{
    const QLocale locale;
    const auto endpoint = [](const EndpointAddress &address) {
        return QString::fromStdString(endpointText(address)).toHtmlEscaped();
    };
    QString html = u"<table>\n"_s;
    html += row({QString(), titleOf(summary.opening, Side::client), titleOf(summary.opening, Side::server)}, u"th"_s);
    html += row({ReportText::tr("Address"), endpoint(scene.connection->client), endpoint(scene.connection->server)},
                u"td"_s);
    const auto numbers = [&](const QString &name, const auto &values) {
        html += row({name, locale.toString(static_cast<qulonglong>(values[Side::client])),
                     locale.toString(static_cast<qulonglong>(values[Side::server]))},
                    u"td"_s);
    };
    numbers(ReportText::tr("Segments"), summary.segments);
    numbers(ReportText::tr("Bytes of payload"), summary.bytesUnique);
    numbers(ReportText::tr("Retransmissions"), summary.retransmissions);
    html += row({ReportText::tr("State at the end"), QString::fromUtf8(nameOf(summary.state[Side::client])),
                 QString::fromUtf8(nameOf(summary.state[Side::server]))},
                u"td"_s);
    return html + u"</table>\n<p>%1</p>\n"_s.arg(plainText(headOfConnection(summary)).toHtmlEscaped());
}

QString segments(const Story &story, const Selection &selection, const ViewOptions &options)
{
    QString html = u"<table>\n"_s
                   + row({ReportText::tr("No."), ReportText::tr("Time"), ReportText::tr("From"),
                          ReportText::tr("Flags"), ReportText::tr("Length"), ReportText::tr("What this segment does")},
                         u"th"_s);
    for (const Rung &rung : story.rungs) {
        const bool isClient = rung.from == Side::client;
        html +=
            row({QString::number(frameNumber(rung.frame)), timeText(*selection.session(), rung.frame, options.values()),
                 u"<span class=\"%1\">%2</span>"_s.arg(isClient ? u"client"_s : u"server"_s,
                                                       titleOf(story.summary.opening, rung.from)),
                 QString::fromStdString(flagsText(rung.segment.flags)), QString::number(rung.segment.length),
                 escapedText(segmentLine(story, rung))},
                u"td"_s, u"frame-%1"_s.arg(frameNumber(rung.frame)));
    }
    return html + u"</table>\n"_s;
}

QString cards(const Story &story)
{
    QString html;
    for (const Rung &rung : story.rungs) {
        for (const Event &event : rung.events) {
            const VerdictText verdict = verdictText(story, rung, event);
            if (specOf(event.kind).gravity != Gravity::notable || verdict.what.isEmpty())
                continue;
            html += u"<div class=\"card\"><a href=\"#frame-%1\">#%1</a> <b>%2</b> <span class=\"note\">%3</span>"
                    "<br>%4<br><span class=\"note\">%5</span></div>\n"_s.arg(frameNumber(rung.frame))
                        .arg(escapedText(verdict.title), escapedText({specOf(verdict.certainty).title, {}}),
                             escapedText(verdict.what),
                             (escapedText(verdict.numbers) + u' ' + escapedText(verdict.alternative)).trimmed());
        }
    }
    return html;
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped());
}

} // namespace

QByteArray reportOf(const LadderScene &scene, const Selection &selection, const ViewOptions &options)
{
    if (!scene.connection || !scene.story)
        return {};
    const Sheet ladder = ladderSheet(scene, LadderSpacing::even, selection, options, Explained::no);
    const QString title = ReportText::tr("Connection %1 of %2")
                              .arg(selection.connection().value)
                              .arg(captureName(*selection.session()))
                              .toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>\n%3"
                   "</style></head><body>\n<h1>%2</h1>\n"_s.arg(QLocale().bcp47Name(), title, style());
    html += facts(scene.story->summary, scene);
    html += heading(ReportText::tr("Ladder")) + inlineSvg(ladder);
    html += heading(ReportText::tr("Segments")) + segments(*scene.story, selection, options);
    if (const QString found = cards(*scene.story); !found.isEmpty())
        html += heading(ReportText::tr("What stands out")) + found;
    html += u"<p class=\"note\">%1</p>\n</body></html>\n"_s.arg(
        ReportText::tr("Made by Rungs %1").arg(QCoreApplication::applicationVersion()).toHtmlEscaped());
    return html.toUtf8();
}

} // namespace rungs
