// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explanation_strip.h"

#include "core/text/icmp_text.h"
#include "core/text/segment_text.h"
#include "ui/models/packet_mark.h"
#include "ui/painted/link_browser.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int linesOfStrip = 2;
constexpr int linesOfPage = 14;

int documentMargin(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

} // namespace

ExplanationStrip::ExplanationStrip(Selection &selection, const ViewOptions &options, StoryCache &stories,
                                   QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_options(options)
    , m_segment(selection, stories)
    , m_browser(new LinkBrowser(this))
    , m_button(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_browser, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    setFocusProxy(m_browser);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_browser->setAccessibleName(title());
    m_button->setAutoRaise(true);
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { followLink(m_selection, url.toString()); });
    connect(m_button, &QToolButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    connect(&selection, &Selection::fieldChanged, this, &ExplanationStrip::showText);
    connect(&options, &ViewOptions::changed, this, &ExplanationStrip::showText);
    connect(&m_segment, &SelectedSegment::changed, this, &ExplanationStrip::showText);
    showButton();
    showText();
}

QString ExplanationStrip::title() const
{
    return tr("Explanation");
}

QString ExplanationStrip::note() const
{
    return m_text.source;
}

QString ExplanationStrip::plainText() const
{
    return m_browser->toPlainText();
}

/// As its lines will be laid out: a line with signs of another font is higher than the font says.
int ExplanationStrip::heightOfStrip() const
{
    QTextDocument lines;
    lines.setDefaultFont(font());
    lines.setDocumentMargin(documentMargin(this));
    const QString line = u"<b>%1</b><span style=\"font-family:'%2'\">0</span>\u2192"_s.arg(
        tr("Explanation").toHtmlEscaped(), monospaceFont(this).family());
    lines.setHtml(QStringList(linesOfStrip, line).join(u"<br>"_s));
    return static_cast<int>(std::ceil(lines.size().height())) + 2;
}

int ExplanationStrip::heightOfPage() const
{
    return fontMetrics().lineSpacing() * linesOfPage;
}

QSize ExplanationStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, m_isExpanded ? heightOfPage() : heightOfStrip()};
}

QSize ExplanationStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, heightOfStrip()};
}

void ExplanationStrip::setExpanded(bool expanded)
{
    changeForm(expanded);
    takeHeight(expanded ? std::max(heightOfPage(), height()) : heightOfStrip());
}

void ExplanationStrip::changeForm(bool expanded)
{
    if (expanded == m_isExpanded)
        return;
    m_isExpanded = expanded;
    updateGeometry();
    showButton();
    showText();
    emit expandedChanged(expanded);
}

void ExplanationStrip::takeHeight(int wanted)
{
    QWidget *child = this;
    while (child->parentWidget() && !qobject_cast<QSplitter *>(child->parentWidget()))
        child = child->parentWidget();
    auto *splitter = qobject_cast<QSplitter *>(child->parentWidget());
    if (!splitter || splitter->orientation() != Qt::Vertical)
        return;
    const int index = splitter->indexOf(child);
    QList<int> sizes = splitter->sizes();
    const int other = index > 0 ? index - 1 : index + 1;
    if (index < 0 || other >= sizes.size())
        return;
    const int more = std::min(wanted - height(), sizes[other]);
    sizes[index] += more;
    sizes[other] -= more;
    splitter->setSizes(sizes);
}

void ExplanationStrip::showButton()
{
    const int side = fontMetrics().height();
    m_button->setIconSize({side, side});
    m_button->setIcon(actionIcon(m_isExpanded ? u"less"_s : u"more"_s, palette()));
    m_button->setToolTip(m_isExpanded ? tr("Show one line") : tr("Show the full explanation"));
    m_button->setAccessibleName(m_button->toolTip());
}

void ExplanationStrip::showText()
{
    m_text = ExplanationText::of(m_selection, m_options);
    const Theme theme = Theme::of(this);
    const QString family = monospaceFont(this).family();
    m_browser->document()->setDocumentMargin(documentMargin(this));
    const QString field = m_isExpanded ? m_text.page(theme, family) : m_text.strip(theme, family);
    const bool isTold = m_saysSegment && (m_segment.rung() || m_segment.icmpError());
    if (!m_saysSegment && !m_selection.field())
        showLongest({m_text.hintLine(theme)});
    else if (isTold && !m_selection.field())
        showLongest({segmentLine() + evidenceLine() + u"<br>"_s + m_text.hintLine(theme),
                     segmentLine() + evidenceLine(), segmentLine()});
    else if (isTold && !m_isExpanded)
        showLongest({field + u"<br>"_s + segmentLine(), field});
    else
        showLongest({field});
    emit headingChanged(title(), note());
}

/// The first of @p forms that is whole, else the last one.
void ExplanationStrip::showLongest(const QStringList &forms)
{
    m_browser->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &form : forms) {
        m_browser->showHtml(form);
        if (m_isExpanded || m_browser->document()->size().height() <= m_browser->viewport()->height() + 1)
            break;
    }
    m_browser->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void ExplanationStrip::setSaysSegment(bool isOn)
{
    if (isOn == m_saysSegment)
        return;
    m_saysSegment = isOn;
    showText();
}

QString ExplanationStrip::segmentLine() const
{
    const auto number = frameNumber(m_selection.frame());
    if (const IcmpRung *icmp = m_segment.icmpError())
        return u"<b>%1</b>&nbsp;&nbsp; %2"_s.arg(tr("Frame %1").arg(number).toHtmlEscaped(), richText(icmpLine(*icmp)));
    const QString name = tr("Segment %1").arg(number).toHtmlEscaped();
    const QString line = richText(rungs::segmentLine(*m_segment.story(), *m_segment.rung()));
    return u"<b>%1</b>&nbsp;&nbsp; %2"_s.arg(name, line);
}

/// The evidence for the line, as a sentence; empty if none.
QString ExplanationStrip::evidenceLine() const
{
    if (const IcmpRung *icmp = m_segment.icmpError())
        return u".&nbsp; "_s + richText(icmpEffect(*icmp));
    const SegmentText said = segmentText(*m_segment.story(), *m_segment.rung());
    QString sentence;
    if (const auto verdict = std::ranges::find_if(
            said.verdicts, [](const VerdictText &text) { return specOf(text.kind).sign != PacketMark::none; });
        verdict != said.verdicts.end())
        sentence = richText(verdict->what);
    else if (!said.answers.empty())
        sentence = richText(said.answers.front());
    return sentence.isEmpty() ? sentence : u".&nbsp; "_s + sentence;
}

void ExplanationStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Dragged to the height of a page it becomes a page, and the other way round.
    const int line = fontMetrics().lineSpacing();
    if (!m_isExpanded && height() > heightOfStrip() + 3 * line)
        changeForm(true);
    else if (m_isExpanded && height() < heightOfStrip() + line)
        changeForm(false);
    if (!m_isExpanded)
        showText();
}

void ExplanationStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        showButton();
        showText();
    }
}

} // namespace rungs
