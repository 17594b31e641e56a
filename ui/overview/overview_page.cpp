// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "core/text/address_text.h"
#include "core/text/limit_text.h"
#include "core/text/overview_text.h"
#include "ui/models/connection_events.h"
#include "ui/painted/limit_bar.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(rungs::OverviewPage)
};

QString digits(std::uint64_t number)
{
    return QString::fromStdString(digitsOf({number}));
}

QString picture(const QUrl &url)
{
    return u"<img src=\"%1\">"_s.arg(url.toString());
}

QString link(const QString &target, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target, text.toHtmlEscaped());
}

QString linkTo(ConnectionId connection)
{
    return richText({"{0}", {ConnectionReference{connection}}});
}

/// A heading and a table under it, row by row.
class PageTable
{
public:
    enum class Align { left, right };

    PageTable(const QString &heading, const QStringList &columns, int texts, const Theme &theme)
        : m_texts(texts)
        , m_html(u"<h3>%1</h3><table cellspacing=\"0\" cellpadding=\"2\"><thead><tr>"_s.arg(heading.toHtmlEscaped()))
    {
        for (int i = 0; i < columns.size(); ++i)
            m_html += u"<td align=\"%1\">%2&nbsp;&nbsp;</td>"_s.arg(align(i),
                                                                    colored(columns[i].toHtmlEscaped(), theme.dimText));
        m_html += u"</tr></thead>"_s;
    }
    /// @p cells HTML
    void add(const QStringList &cells)
    {
        m_html += u"<tr>"_s;
        for (int i = 0; i < cells.size(); ++i)
            m_html += u"<td align=\"%1\">%2&nbsp;&nbsp;</td>"_s.arg(align(i), cells[i]);
        m_html += u"</tr>"_s;
    }
    QString take() { return m_html + u"</table>"_s; }

private:
    /// Numbers stand to the right.
    QString align(int column) const { return column < m_texts ? u"left"_s : u"right"_s; }

    int m_texts;
    QString m_html;
};

QString factsHtml(const Session &session, const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    QString html = u"<h3>%1</h3><table cellspacing=\"0\" cellpadding=\"2\">"_s.arg(PageTexts::tr("Capture"));
    const std::vector<OverviewFact> facts = overviewFacts(session, overview);
    // Where there is room, two beside each other, in reading order.
    const std::size_t columns = isWide ? 2 : 1;
    for (std::size_t i = 0; i < facts.size(); i += columns) {
        html += u"<tr>"_s;
        for (std::size_t each = i; each < std::min(i + columns, facts.size()); ++each) {
            html += u"<td>%1&nbsp;&nbsp;</td><td><b>%2</b>&nbsp;&nbsp;&nbsp;&nbsp;</td>"_s.arg(
                colored(escapedText(facts[each].label), theme.dimText), richText(facts[each].value));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

PacketMark signOf(const Observation &observation)
{
    switch (observation.kind) {
    case Observation::Kind::stoodStill:
    case Observation::Kind::retransmissions:
        return specOf(EventKind::retransmission).sign;
    case Observation::Kind::zeroWindow:
        return specOf(EventKind::zeroWindow).sign;
    case Observation::Kind::refused:
    case Observation::Kind::reset:
        return specOf(EventKind::reset).sign;
    case Observation::Kind::event:
        return specOf(observation.event).sign;
    case Observation::Kind::slowHandshake:
    case Observation::Kind::unanswered:
    case Observation::Kind::finding:
        return PacketMark::notice;
    default:
        return PacketMark::none;
    }
}

QString signHtml(PacketMark mark)
{
    return mark == PacketMark::none ? u"\u2022"_s : picture(signUrl(mark));
}

QString observationsHtml(const Session &session, const CaptureOverview &overview, const Theme &theme)
{
    QString html = u"<h3>%1</h3>"_s.arg(PageTexts::tr("What stands out"));
    if (overview.observations.empty())
        return html + u"<p>%1</p>"_s.arg(PageTexts::tr("Nothing: no loss, no wait, no refused or reset connection."));
    html += u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (const Observation &observation : overview.observations) {
        const ObservationText text = observationText(session, observation);
        QString said = richText(text.sentence);
        if (const QString evidence = richText(text.evidence); !evidence.isEmpty())
            said += u"<div>%1</div>"_s.arg(colored(evidence, theme.dimText));
        if (!text.filter.empty()) {
            said +=
                u"<div>%1</div>"_s.arg(link(filterUrl(QString::fromStdString(text.filter)).toString(QUrl::FullyEncoded),
                                            PageTexts::tr("Filter: %1").arg(QString::fromStdString(text.filter))));
        }
        html += u"<tr><td width=\"1\">%1</td><td>%2</td></tr>"_s.arg(signHtml(signOf(observation)), said);
    }
    return html + u"</table>"_s;
}

/// Without colours the words beside the bars say it.
QString limitsLegend(const Theme &theme)
{
    QString html;
    for (const Limit limit : {Limit::application, Limit::receiver, Limit::network, Limit::unknown})
        html += u"%1 %2&nbsp;&nbsp; "_s.arg(colored(u"\u25a0"_s, colorOf(limit, theme)),
                                            colored(limitName(limit).toHtmlEscaped(), theme.dimText));
    return u"<div>%1</div>"_s.arg(html);
}

QString transfersHtml(const Session &session, const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    if (overview.longestTransfers.empty())
        return {};
    QStringList columns{PageTexts::tr("Connection")};
    if (isWide)
        columns += {PageTexts::tr("From"), PageTexts::tr("To"), QString()};
    columns += {PageTexts::tr("Limited by"), PageTexts::tr("Bytes"), PageTexts::tr("Time")};
    const QString heading = overview.transferCount > overview.longestTransfers.size()
                                ? PageTexts::tr("What limited the transfers (the longest %1 of %2)")
                                      .arg(digits(overview.longestTransfers.size()), digits(overview.transferCount))
                                : PageTexts::tr("What limited the transfers");
    PageTable table(heading, columns, isWide ? 5 : 2, theme);
    for (std::size_t i = 0; i < overview.longestTransfers.size(); ++i) {
        const LimitedTransfer &each = overview.longestTransfers[i];
        const ConnectionRow row = session.connection(each.connection);
        const BySide<QString> ends{colored(QString::fromStdString(endpointText(row.client)), theme.clientText),
                                   colored(QString::fromStdString(endpointText(row.server)), theme.serverText)};
        QStringList cells{linkTo(each.connection)};
        if (isWide)
            cells += {ends[each.from], ends.other(each.from), picture(transferUrl(i))};
        QString shares = escapedText(limitSharesPhrase(each.limits));
        if (each.isTooShort())
            shares = colored(shares, theme.dimText);
        if (const QString events = eventsText(eventsOf(session, each.connection)); !events.isEmpty())
            shares += u"<div>%1</div>"_s.arg(colored(events.toHtmlEscaped(), theme.dimText));
        table.add(cells + QStringList{shares, digits(each.bytes), escapedText(durationPhrase(each.time))});
    }
    return table.take() + (isWide ? limitsLegend(theme) : QString());
}

QString handshakesHtml(const Session &session, const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    if (overview.slowestHandshakes.empty())
        return {};
    QStringList columns{PageTexts::tr("Connection")};
    if (isWide)
        columns += {PageTexts::tr("Client"), PageTexts::tr("Server")};
    columns += PageTexts::tr("Time");
    const QString heading = PageTexts::tr("Slowest handshakes (median of all: %1)")
                                .arg(plainText(durationPhrase(overview.medianHandshake)));
    PageTable table(heading, columns, isWide ? 3 : 1, theme);
    for (const HandshakeTime &each : overview.slowestHandshakes) {
        const ConnectionRow row = session.connection(each.connection);
        QStringList cells{linkTo(each.connection)};
        if (isWide) {
            cells += {colored(QString::fromStdString(endpointText(row.client)), theme.clientText),
                      colored(QString::fromStdString(endpointText(row.server)), theme.serverText)};
        }
        table.add(cells + QStringList(escapedText(durationPhrase(each.time))));
    }
    return table.take();
}

QString eventsHtml(const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    if (overview.events.empty())
        return {};
    QStringList columns{QString(), PageTexts::tr("Event")};
    if (isWide)
        columns += PageTexts::tr("Over time");
    columns += {PageTexts::tr("First"), PageTexts::tr("Frames"), PageTexts::tr("Connections")};
    PageTable table(PageTexts::tr("Events"), columns, isWide ? 4 : 3, theme);
    for (const EventCount &each : overview.events) {
        const EventSpec &spec = specOf(each.kind);
        const QString when = plainText(whenPhrase(overview.axis, each));
        QString title = translated(spec.title).toHtmlEscaped();
        if (isWide && !when.isEmpty())
            title += u"<div>%1</div>"_s.arg(colored(when.toHtmlEscaped(), theme.dimText));
        QStringList cells{signHtml(spec.sign), title};
        if (isWide)
            cells += picture(timesUrl(each.kind));
        QString count = digits(each.count);
        if (each.likely > 0)
            count += u"<div>%1</div>"_s.arg(colored(
                PageTexts::tr("%1 likely", "of the frames").arg(digits(each.likely)).toHtmlEscaped(), theme.dimText));
        const QString first = QString::number(frameNumber(each.frames.front()));
        cells += {link(u"frame:"_s + first, u"#"_s + first), count, digits(each.connections)};
        table.add(cells);
    }
    return table.take();
}

QString endpointsHtml(const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    if (overview.endpoints.empty())
        return {};
    const QString heading = overview.endpointCount > overview.endpoints.size()
                                ? PageTexts::tr("Addresses with the most data (%1 of %2)")
                                      .arg(digits(overview.endpoints.size()), digits(overview.endpointCount))
                                : PageTexts::tr("Addresses");
    QStringList columns{PageTexts::tr("Address"), PageTexts::tr("Bytes sent"), PageTexts::tr("Bytes received")};
    if (isWide) {
        columns += {PageTexts::tr("Segments sent"), PageTexts::tr("Received"), PageTexts::tr("Retransmitted"),
                    PageTexts::tr("Connections")};
    }
    PageTable table(heading, columns, 1, theme);
    for (const EndpointCount &each : overview.endpoints) {
        QStringList cells{QString::fromStdString(addressText(each.address)), digits(each.bytesSent),
                          digits(each.bytesReceived)};
        if (isWide) {
            cells += {digits(each.segmentsSent), digits(each.segmentsReceived), digits(each.retransmissions),
                      digits(each.connections)};
        }
        table.add(cells);
    }
    return table.take();
}

QString lengthsHtml(const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    QStringList columns{PageTexts::tr("Bytes")};
    if (isWide)
        columns += QString();
    columns += {PageTexts::tr("Frames"), PageTexts::tr("Share")};
    PageTable table(PageTexts::tr("Lengths of the frames"), columns, isWide ? 2 : 1, theme);
    for (std::size_t i = 0; i < overview.lengths.size(); ++i) {
        const LengthClass &each = overview.lengths[i];
        if (each.frames == 0)
            continue;
        QStringList cells{escapedText(lengthPhrase(each))};
        if (isWide)
            cells += picture(lengthUrl(i));
        cells += {digits(each.frames),
                  QString::fromStdString(percentText(each.frames, overview.frameCount)).toHtmlEscaped() + u" %"_s};
        table.add(cells);
    }
    return table.take();
}

} // namespace

QUrl signUrl(PacketMark mark)
{
    return QUrl(u"sign:%1"_s.arg(static_cast<int>(mark)));
}

QUrl timesUrl(EventKind kind)
{
    return QUrl(u"times:%1"_s.arg(static_cast<int>(kind)));
}

QUrl lengthUrl(std::size_t place)
{
    return QUrl(u"length:%1"_s.arg(place));
}

QUrl transferUrl(std::size_t place)
{
    return QUrl(u"transfer:%1"_s.arg(place));
}

QUrl filterUrl(const QString &filter)
{
    return QUrl(u"filter:"_s + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
}

QString overviewPage(const Session &session, const CaptureOverview &overview, const Theme &theme, bool isWide)
{
    return factsHtml(session, overview, theme, isWide) + observationsHtml(session, overview, theme)
           + transfersHtml(session, overview, theme, isWide) + handshakesHtml(session, overview, theme, isWide)
           + eventsHtml(overview, theme, isWide) + endpointsHtml(overview, theme, isWide)
           + lengthsHtml(overview, theme, isWide);
}

} // namespace rungs
