// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/segment_pane.h"

#include "core/text/packet_line.h"
#include "core/text/side_text.h"
#include "ui/explain/explanation_text.h"
#include "ui/explain/segment_page.h"
#include "ui/explain/sequence_strip.h"
#include "ui/painted/link_browser.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

SegmentPane::SegmentPane(Selection &selection, const ViewOptions &options, StoryCache &stories, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_options(options)
    , m_segment(selection, stories)
    , m_strip(new SequenceStrip(selection, options, this))
    , m_browser(new LinkBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_browser, 1);
    setFocusProxy(m_browser);
    m_browser->setAccessibleName(tr("Segment"));
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { followLink(m_selection, url.toString()); });
    connect(&m_segment, &SelectedSegment::changed, this, &SegmentPane::showSegment);
    connect(&options, &ViewOptions::changed, this, &SegmentPane::showText);
    connect(&options, &ViewOptions::lastShownChanged, this, &SegmentPane::showText);
    showSegment();
}

QString SegmentPane::title() const
{
    return m_segment.rung() ? tr("Segment %1").arg(frameNumber(m_selection.frame())) : tr("Segment");
}

QString SegmentPane::note() const
{
    const Rung *rung = m_segment.rung();
    if (!rung)
        return {};
    return tr("from %1", "who sent the segment")
        .arg(plainText(sideName(m_segment.story()->summary.opening, rung->from)));
}

QSize SegmentPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().lineSpacing() * 14};
}

QSize SegmentPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing() * 4};
}

QString SegmentPane::page() const
{
    const auto dim = [this](const QString &text) {
        return u"<div style=\"color:%1\">%2</div>"_s.arg(Theme::of(this).dimText.name(), text.toHtmlEscaped());
    };
    switch (m_segment.absence()) {
    case SelectedSegment::Absence::none:
        return segmentPage(*m_segment.story(), *m_segment.rung(), Theme::of(this), m_options.lastShown());
    case SelectedSegment::Absence::icmpError:
        return icmpErrorPage(*m_segment.story(), *m_segment.icmpError(), Theme::of(this));
    case SelectedSegment::Absence::noFrame:
        return dim(tr("Select a segment to see what it does and why."));
    case SelectedSegment::Absence::noSegment:
        return u"<div><b>%1</b></div>"_s.arg(richText(packetLine(*m_selection.session(), m_selection.frame()).info))
               + dim(tr("This frame carries no TCP segment, so it belongs to no connection."));
    case SelectedSegment::Absence::pending:
        return dim(tr("Reading the connection…"));
    case SelectedSegment::Absence::tooLong:
        return dim(tr("The connection has more than %L1 segments; only the first ones are explained.")
                       .arg(StoryCache::maxRungs));
    }
    return {};
}

void SegmentPane::showSegment()
{
    if (m_segment.rung())
        m_strip->setSegment(m_segment.story(), m_segment.index());
    else
        m_strip->clear();
    showText();
    emit headingChanged(title(), note());
}

void SegmentPane::setMarkPainter(MarkPainter painter)
{
    m_paintMark = std::move(painter);
    showText();
}

void SegmentPane::addMarks()
{
    if (!m_paintMark)
        return;
    const Theme theme = Theme::of(this);
    const int side = fontMetrics().ascent();
    for (int i = 1; i <= static_cast<int>(PacketMark::damaged); ++i) {
        QImage image(QSize(side, side) * devicePixelRatio(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(devicePixelRatio());
        image.fill(Qt::transparent);
        QPainter painter(&image);
        m_paintMark(painter, QRectF(0, 0, side, side), static_cast<PacketMark>(i), theme);
        m_browser->document()->addResource(QTextDocument::ImageResource, markUrl(static_cast<PacketMark>(i)), image);
    }
}

void SegmentPane::showText()
{
    addMarks();
    m_browser->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_browser->showHtml(page());
    m_browser->verticalScrollBar()->setValue(0);
}

void SegmentPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void SegmentPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit shown(false);
}

void SegmentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        showText();
    }
}

} // namespace rungs
