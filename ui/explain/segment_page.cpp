// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/segment_page.h"

#include "core/text/finding_text.h"
#include "core/text/icmp_text.h"
#include "core/text/segment_text.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

class SegmentWords
{
    Q_DECLARE_TR_FUNCTIONS(rungs::SegmentPage)

public:
    static QString numbers() { return tr("Numbers"); }
    static QString alternative() { return tr("Alternative"); }
    static QString answers() { return tr("Related segments"); }
    static QString sums() { return tr("Why these numbers"); }
    static QString connection() { return tr("The connection"); }
    static QString reports() { return tr("What it reports"); }
    static QString states() { return tr("Both endpoints"); }
    static QString knowledge() { return tr("What each end knows"); }
};

/// The sign that the list shows beside its rows; a bullet for ordinary events.
QString sign(EventKind kind)
{
    const PacketMark mark = specOf(kind).sign;
    return mark == PacketMark::none ? u"\u2022"_s : u"<img src=\"%1\">"_s.arg(markUrl(mark).toString());
}

QColor colourOf(EventKind kind, const Theme &theme)
{
    const PacketMark mark = specOf(kind).sign;
    return mark == PacketMark::none ? theme.text : isAlarm(mark) ? theme.warning : theme.note;
}

QString card(const VerdictText &verdict, const Theme &theme)
{
    const QString title = plainText(verdict.title).toHtmlEscaped();
    const QString name = QString::fromUtf8(nameOf(verdict.kind).data(), qsizetype(nameOf(verdict.kind).size()));
    QString html = u"<div>%1&nbsp; <b style=\"color:%2\">%3</b>&nbsp;&nbsp; %4</div><div>%5</div>"_s.arg(
        sign(verdict.kind), colourOf(verdict.kind, theme).name(), title,
        colored(u"%1 \u00b7 %2"_s.arg(name, plainText({specOf(verdict.certainty).title, {}})).toHtmlEscaped(),
                theme.dimText),
        richText(verdict.what));
    if (!verdict.numbers.isEmpty())
        html += u"<div>%1&nbsp; %2</div>"_s.arg(colored(SegmentWords::numbers().toHtmlEscaped(), theme.dimText),
                                                richText(verdict.numbers));
    if (!verdict.alternative.isEmpty()) {
        html += u"<div>%1&nbsp; %2</div>"_s.arg(colored(SegmentWords::alternative().toHtmlEscaped(), theme.dimText),
                                                richText(verdict.alternative));
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse:collapse; "
           "border-width:1px; border-style:solid; border-color:%1; background-color:%2; margin-top:4px; "
           "margin-bottom:4px\"><tr><td>%3</td></tr></table>"_s.arg(theme.border.name(), theme.alternate.name(), html);
}

QString section(const QString &heading, const std::vector<Phrase> &phrases, const Theme &theme)
{
    if (phrases.empty())
        return {};
    QString html = u"<div style=\"margin-top:6px\">%1</div>"_s.arg(colored(heading.toHtmlEscaped(), theme.dimText));
    for (const Phrase &phrase : phrases)
        html += u"<div>%1</div>"_s.arg(richText(phrase));
    return html;
}

/// Leaves out what gives away frames after @p lastShown.
void hideLater(SegmentText &said, const Rung &rung, FrameId lastShown)
{
    if (!lastShown.isValid())
        return;
    const auto isLater = [lastShown](const Phrase &phrase) { return speaksOfLater(phrase, lastShown); };
    if (isLater(said.line))
        said.line = {};
    std::erase_if(said.verdicts, [&isLater](const VerdictText &text) {
        return isLater(text.what) || isLater(text.numbers) || isLater(text.alternative);
    });
    for (std::vector<Phrase> *phrases : {&said.answers, &said.sums, &said.states, &said.knowledge})
        std::erase_if(*phrases, isLater);
    const Phrase due = acknowledgmentDue(rung);
    if (!rung.acknowledgedBy.isValid() || rung.acknowledgedBy > lastShown)
        std::erase_if(said.sums, [&due](const Phrase &sum) { return sum.pattern == due.pattern; });
}

} // namespace

QUrl markUrl(PacketMark mark)
{
    return QUrl(u"mark:%1"_s.arg(static_cast<int>(mark)));
}

QString segmentPage(const Story &story, const Rung &rung, const Theme &theme, FrameId lastShown)
{
    SegmentText said = segmentText(story, rung);
    hideLater(said, rung, lastShown);
    // Noteworthy verdicts come first.
    std::ranges::stable_partition(said.verdicts,
                                  [](const VerdictText &text) { return specOf(text.kind).sign != PacketMark::none; });
    QString html = u"<div><b>%1</b></div>"_s.arg(richText(said.line));
    for (const VerdictText &verdict : said.verdicts)
        html += card(verdict, theme);
    // They are known at the end of the connection only.
    if (!lastShown.isValid())
        html += section(SegmentWords::connection(), findingsAbout(story, rung.frame), theme);
    html += section(SegmentWords::answers(), said.answers, theme);
    html += section(SegmentWords::sums(), said.sums, theme);
    html += section(SegmentWords::states(), said.states, theme);
    html += section(SegmentWords::knowledge(), said.knowledge, theme);
    return html;
}

QString icmpErrorPage(const Story &story, const IcmpRung &icmp, const Theme &theme)
{
    return u"<div><b>%1</b></div>"_s.arg(richText(icmpLine(icmp)))
           + section(SegmentWords::reports(), icmpSentences(story, icmp), theme);
}

} // namespace rungs
