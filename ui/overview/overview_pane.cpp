// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_pane.h"

#include "ui/overview/overview_page.h"
#include "ui/painted/limit_bar.h"
#include "ui/painted/link_browser.h"
#include "ui/state/selection.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace rungs {

OverviewPane::OverviewPane(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_source(selection)
    , m_browser(new LinkBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_browser);
    setFocusProxy(m_browser);
    m_browser->setAccessibleName(tr("Overview"));
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "filter"_L1)
            emit filterChosen(url.path(QUrl::FullyDecoded));
        else
            emit linkActivated(url.toString());
    });
    connect(&m_source, &OverviewSource::changed, this, &OverviewPane::showPage);
    showPage();
}

void OverviewPane::setMarkPainter(MarkPainter painter)
{
    m_paintMark = std::move(painter);
    showPage();
}

QSize OverviewPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 30};
}

QSize OverviewPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing() * 4};
}

/// For tables with all their columns.
bool OverviewPane::isWide() const
{
    return width() >= fontMetrics().averageCharWidth() * 110;
}

QString OverviewPane::page() const
{
    const Theme theme = Theme::of(this);
    if (m_source.overview())
        return overviewPage(*m_source.session(), *m_source.overview(), theme, m_isWide);
    const QString text = m_source.progress() < 0
                             ? tr("Looking at the capture…")
                             : tr("Looking at the capture: %1 %").arg(static_cast<int>(m_source.progress() * 100));
    return u"<div>%1</div>"_s.arg(colored(text.toHtmlEscaped(), theme.dimText));
}

void OverviewPane::showPage()
{
    if (!isVisible())
        return;
    // As the capture grows, what is read stays in view.
    const bool isSame = m_shown && m_source.session() && m_shown->isOfSameFileAs(*m_source.session());
    const int scrolled = isSame ? m_browser->verticalScrollBar()->value() : 0;
    m_shown = m_source.session();
    m_isWide = isWide();
    addPictures();
    m_browser->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_browser->showHtml(page());
    m_browser->verticalScrollBar()->setValue(scrolled);
}

void OverviewPane::addPicture(const QUrl &url, QSize size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size * devicePixelRatio(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    m_browser->document()->addResource(QTextDocument::ImageResource, url, image);
}

void OverviewPane::addPictures()
{
    const Theme theme = Theme::of(this);
    addSigns(theme);
    const OverviewSource::OverviewPtr &overview = m_source.overview();
    if (!overview)
        return;
    for (const EventCount &count : overview->events)
        addTimes(count, theme);
    for (std::size_t i = 0; i < overview->lengths.size(); ++i)
        addLength(i, theme);
    for (std::size_t i = 0; i < overview->longestTransfers.size(); ++i)
        addTransfer(i, theme);
}

void OverviewPane::addSigns(const Theme &theme)
{
    if (!m_paintMark)
        return;
    const int side = fontMetrics().ascent();
    for (int i = 1; i <= static_cast<int>(PacketMark::damaged); ++i) {
        const auto mark = static_cast<PacketMark>(i);
        addPicture(signUrl(mark), {side, side},
                   [&](QPainter &painter) { m_paintMark(painter, QRectF(0, 0, side, side), mark, theme); });
    }
}

/// A column for each part of the time, as high as the root of its share: one event beside a thousand is seen.
void OverviewPane::addTimes(const EventCount &count, const Theme &theme)
{
    const int height = fontMetrics().height();
    const int step = std::max(2, height / 5);
    const double most = *std::ranges::max_element(count.overTime);
    addPicture(timesUrl(count.kind), {step * static_cast<int>(EventCount::parts), height}, [&](QPainter &painter) {
        painter.fillRect(QRect(0, height - 1, step * static_cast<int>(EventCount::parts), 1), theme.dimText);
        for (std::size_t part = 0; part < EventCount::parts; ++part) {
            if (count.overTime[part] == 0)
                continue;
            const int bar = std::max(3, static_cast<int>(height * std::sqrt(count.overTime[part] / most)));
            painter.fillRect(QRect(static_cast<int>(part) * step, height - bar, step - 1, bar), theme.text);
        }
    });
}

void OverviewPane::addLength(std::size_t place, const Theme &theme)
{
    const CaptureOverview &overview = *m_source.overview();
    const int height = fontMetrics().ascent();
    const int width = fontMetrics().averageCharWidth() * 30;
    const double share =
        overview.frameCount == 0 ? 0 : static_cast<double>(overview.lengths[place].frames) / overview.frameCount;
    addPicture(lengthUrl(place), {width, height}, [&](QPainter &painter) {
        painter.fillRect(QRectF(0, height * 0.2, std::max(1.0, width * share), height * 0.6), theme.dimText);
    });
}

void OverviewPane::addTransfer(std::size_t place, const Theme &theme)
{
    const int height = fontMetrics().ascent();
    const int width = fontMetrics().averageCharWidth() * 24;
    addPicture(transferUrl(place), {width, height}, [&](QPainter &painter) {
        paintLimitBar(painter, QRectF(0, height * 0.2, width, height * 0.6),
                      m_source.overview()->longestTransfers[place].limits, theme);
    });
}

void OverviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.setWanted(true);
    showPage();
}

void OverviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source.setWanted(false);
}

void OverviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isWide() != m_isWide)
        showPage();
}

void OverviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        showPage();
    }
}

} // namespace rungs
