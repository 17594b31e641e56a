// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanation_text.h"

#include "core/text/error_text.h"
#include "core/text/explanation.h"
#include "core/text/field_value.h"
#include "core/text/packet_line.h"
#include "ui/explain/arithmetic_words.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

using Remark = ExplanationText::Remark;

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(rungs::ExplanationText)

public:
    static QString place(const DecodedFrame &frame, const FieldNode &node)
    {
        if (node.layer >= frame.layers().size())
            return {};
        const Layer &layer = frame.layers()[node.layer];
        const FieldSpec &whole = headerOf(layer.protocol).whole;
        const QString header = translated(whole.brief.empty() ? whole.name : whole.brief);
        const std::uint32_t first = node.bits.firstByte() - std::min(layer.offset, node.bits.firstByte());
        if (node.depth == 0)
            return {};
        if (node.bits.byteCount() == 1)
            return tr("byte %1 of the %2 header").arg(first).arg(header);
        return tr("bytes %1 to %2 of the %3 header").arg(first).arg(first + node.bits.byteCount() - 1).arg(header);
    }
    static Remark remark(const Diagnostic &diagnostic)
    {
        const QString html = tr("%1: %2", "severity: what is wrong")
                                 .arg(rungs::plainText(severityPhrase(diagnostic.severity)).toHtmlEscaped(),
                                      richText(diagnosticPhrase(diagnostic)));
        return {html, diagnostic.severity == Diagnostic::Severity::note};
    }
    static QString aboutFrame() { return tr("About this frame"); }
    static QString frame(FrameId id) { return tr("Frame %1").arg(frameNumber(id)); }
    static QString noField() { return tr("Select a field to see what its bits mean."); }
    static ArithmeticWords ofSum()
    {
        return {tr("byte", "before its number, in a sum").toStdString(),
                tr("bytes", "after their count or before their numbers, in a sum").toStdString(),
                tr("mask", "a row of a sum").toStdString(),
                tr("and", "a row of a sum: both bits are set").toStdString(),
                tr("relative", "after a number").toStdString()};
    }
    static QString bits(const DecodedFrame &frame, std::uint32_t node)
    {
        const QString bits = QString::fromStdString(dottedBits(frame, node));
        const QString mask = QString::fromStdString(maskText(frame.nodes()[node]));
        return bits.isEmpty() || mask.isEmpty() ? bits : tr("bits %1, mask %2").arg(bits, mask);
    }
    static QString specifiedIn() { return tr("Specified in"); }
};

QString monospaced(const QString &text, const QString &family)
{
    // Spaces that line up stay as they are.
    return u"<span style=\"font-family:'%1'; white-space:pre-wrap\">%2</span>"_s.arg(family, text.toHtmlEscaped());
}

} // namespace

QString ExplanationText::Remark::colored(const Theme &theme) const
{
    // The word says the severity; the colour only repeats it.
    return rungs::colored(html, isNote ? theme.dimText : theme.warning);
}

ArithmeticWords arithmeticWords()
{
    return FieldWords::ofSum();
}

ExplanationText ExplanationText::of(const Selection &selection, const ViewOptions &options)
{
    ExplanationText text;
    const FieldNode *node = selection.field();
    if (!node) {
        text.hint = FieldWords::noField();
        if (selection.session() && selection.frame().isValid()) {
            text.name = FieldWords::frame(selection.frame());
            text.meaningHtml = richText(packetLine(*selection.session(), selection.frame()).info);
        }
        if (selection.decoded()) {
            const SegmentContext context = segmentContext(*selection.session(), selection.frame());
            for (const Diagnostic &diagnostic : diagnosticsOf(*selection.decoded(), context))
                text.frameRemarks.append(FieldWords::remark(diagnostic));
        }
        return text;
    }
    const DecodedFrame &frame = *selection.decoded();
    SegmentContext context = segmentContext(*selection.session(), selection.frame());
    context.isRelativeFirst = options.isRelative();
    text.name = rungs::plainText(fieldName(frame, selection.node(), selection.frame()));
    text.place = FieldWords::place(frame, *node);
    if (options.values().showsBits && node->depth > 0)
        text.bits = FieldWords::bits(frame, selection.node());
    const FieldExplanation explanation = explainField(frame, selection.node(), context);
    text.sum = QString::fromStdString(arithmeticLine(explanation.arithmetic, arithmeticWords()));
    for (const std::string &line : arithmeticLines(explanation.arithmetic, arithmeticWords()))
        text.sumLines.append(QString::fromStdString(line));
    for (const Phrase &line : explanation.checksum)
        text.checksumLines.append(rungs::plainText(line));
    text.meaningHtml = richText(explanation.meaning);
    // A sum ends with the value; without a sum the value is shown.
    if (explanation.arithmetic.isEmpty() || explanation.arithmetic.relative)
        text.valueHtml = richText(fieldValue(frame, selection.node(), context));
    text.purposeHtml = richText(explanation.purpose);
    text.source = QString::fromUtf8(explanation.source.data(), static_cast<qsizetype>(explanation.source.size()));
    for (const Diagnostic &diagnostic : diagnosticsOf(frame, context)) {
        const bool isOfField = diagnostic.buffer == node->buffer && node->depth > 0
                               && (diagnostic.bits.isEmpty() ? node->bits.contains(diagnostic.bits.first)
                                                             : diagnostic.bits.overlaps(node->bits));
        (isOfField ? text.remarks : text.frameRemarks).append(FieldWords::remark(diagnostic));
    }
    return text;
}

QString ExplanationText::hintLine(const Theme &theme) const
{
    // What is wrong with the frame is more than a hint.
    if (!frameRemarks.isEmpty()) {
        QStringList texts;
        for (const Remark &remark : frameRemarks)
            texts.append(remark.colored(theme));
        return texts.join(u"&nbsp;&nbsp; "_s);
    }
    return colored(hint.toHtmlEscaped(), theme.dimText);
}

QString ExplanationText::strip(const Theme &theme, const QString &monospaceFamily) const
{
    if (isEmpty())
        return hintLine(theme);
    QStringList parts = {u"<b>%1</b>"_s.arg(name.toHtmlEscaped())};
    if (!place.isEmpty())
        parts.append(colored((sum.isEmpty() ? place : place + u':').toHtmlEscaped(), theme.dimText));
    if (!bits.isEmpty())
        parts.append(colored(monospaced(bits, monospaceFamily), theme.dimText));
    if (!sum.isEmpty())
        parts.append(monospaced(sum, monospaceFamily));
    if (!valueHtml.isEmpty())
        parts.append(valueHtml);
    parts.append(meaningHtml);
    for (const Remark &remark : remarks)
        parts.append(remark.colored(theme));
    if (!hint.isEmpty())
        parts.append(hintLine(theme));
    parts.removeAll(QString());
    return parts.join(u"&nbsp;&nbsp; "_s);
}

QString ExplanationText::page(const Theme &theme, const QString &monospaceFamily) const
{
    if (!hint.isEmpty())
        return strip(theme, monospaceFamily);
    QString html =
        u"<p><b>%1</b>&nbsp;&nbsp; %2</p>"_s.arg(name.toHtmlEscaped(), colored(place.toHtmlEscaped(), theme.dimText));
    if (!bits.isEmpty())
        html += u"<p>%1</p>"_s.arg(colored(monospaced(bits, monospaceFamily), theme.dimText));
    if (!sumLines.isEmpty())
        html +=
            u"<pre style=\"font-family:'%1'\">%2</pre>"_s.arg(monospaceFamily, sumLines.join(u'\n').toHtmlEscaped());
    for (const QString &paragraph : {valueHtml, meaningHtml, purposeHtml}) {
        if (!paragraph.isEmpty())
            html += u"<p>%1</p>"_s.arg(paragraph);
    }
    for (const Remark &remark : remarks)
        html += u"<p>%1</p>"_s.arg(remark.colored(theme));
    if (!checksumLines.isEmpty()) {
        html += u"<pre style=\"font-family:'%1'\">%2</pre>"_s.arg(monospaceFamily,
                                                                  checksumLines.join(u'\n').toHtmlEscaped());
    }
    if (!source.isEmpty()) {
        html += u"<p>%1 %2</p>"_s.arg(colored(FieldWords::specifiedIn().toHtmlEscaped(), theme.dimText),
                                      source.toHtmlEscaped());
    }
    if (!frameRemarks.isEmpty())
        html += u"<p>%1</p>"_s.arg(colored(FieldWords::aboutFrame().toHtmlEscaped(), theme.dimText));
    for (const Remark &remark : frameRemarks)
        html += u"<p>%1</p>"_s.arg(remark.html);
    return html;
}

void followLink(Selection &selection, const QString &link)
{
    const LinkTarget target = targetOfLink(link);
    switch (target.kind) {
    case LinkTarget::Kind::frame:
        if (selection.session() && target.frameNumber <= selection.session()->frameCount())
            selection.selectFrame(FrameId{static_cast<std::uint32_t>(target.frameNumber - 1)});
        break;
    case LinkTarget::Kind::connection:
        if (selection.session() && target.connection.value < selection.session()->connectionCount()) {
            const bool isShown = selection.frame().isValid()
                                 && selection.session()->connectionOf(selection.frame()) == target.connection;
            if (!isShown)
                selection.selectFrame(selection.session()->connection(target.connection).firstFrame);
            // Its first frame may belong to another one, too.
            selection.selectConnection(target.connection);
        }
        break;
    case LinkTarget::Kind::field:
        selection.selectKey(target.key);
        break;
    case LinkTarget::Kind::none:
        break;
    }
}

} // namespace rungs
