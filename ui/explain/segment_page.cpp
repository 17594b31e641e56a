// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/segment_page.h"

#include "core/text/segment_text.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(rungs::SegmentPage)

public:
    static QString numbers() { return tr("The numbers"); }
    static QString alternative() { return tr("What else it could be"); }
    static QString answers() { return tr("What it answers"); }
    static QString sums() { return tr("Why its numbers are what they are"); }
    static QString states() { return tr("Both ends"); }
};

QString colored(const QString &text, const QColor &color)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

/// What is wrong is told apart from what is only worth a look, and that from what is as usual.
QColor colourOf(EventKind kind, const Theme &theme)
{
    switch (kind) {
    case EventKind::reset:
    case EventKind::badChecksum:
    case EventKind::unacceptableAck:
    case EventKind::unusual:
    case EventKind::gap:
        return theme.warning;
    case EventKind::retransmission:
    case EventKind::outOfOrder:
    case EventKind::networkDuplicate:
    case EventKind::captureDuplicate:
    case EventKind::oldDuplicate:
    case EventKind::duplicateAck:
    case EventKind::zeroWindow:
    case EventKind::windowFull:
    case EventKind::challengeAck:
    case EventKind::ackOfOldConnection:
    case EventKind::portReuse:
        return theme.note;
    default:
        return theme.text;
    }
}

QString card(const VerdictText &verdict, const Theme &theme)
{
    const QString title = plainText(verdict.title).toHtmlEscaped();
    const QString name = QString::fromUtf8(nameOf(verdict.kind).data(), qsizetype(nameOf(verdict.kind).size()));
    QString html =
        u"<div><span style=\"color:%1\">\u25a0&nbsp;<b>%2</b></span>&nbsp;&nbsp; %3</div><div>%4</div>"_s.arg(
            colourOf(verdict.kind, theme).name(), title, colored(name, theme.dimText), richText(verdict.what));
    if (!verdict.numbers.isEmpty())
        html += u"<div>%1&nbsp; %2</div>"_s.arg(colored(Words::numbers(), theme.dimText), richText(verdict.numbers));
    if (!verdict.alternative.isEmpty()) {
        html += u"<div>%1&nbsp; %2</div>"_s.arg(colored(Words::alternative(), theme.dimText),
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
    QString html = u"<div style=\"margin-top:6px\">%1</div>"_s.arg(colored(heading, theme.dimText));
    for (const Phrase &phrase : phrases)
        html += u"<div>%1</div>"_s.arg(richText(phrase));
    return html;
}

} // namespace

QString segmentPage(const Story &story, const Rung &rung, const Theme &theme)
{
    const SegmentText said = segmentText(story, rung);
    QString html = u"<div><b>%1</b></div>"_s.arg(richText(said.line));
    for (const VerdictText &verdict : said.verdicts)
        html += card(verdict, theme);
    html += section(Words::answers(), said.answers, theme);
    html += section(Words::sums(), said.sums, theme);
    html += section(Words::states(), said.states, theme);
    return html;
}

} // namespace rungs
