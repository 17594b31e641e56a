// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checksum/checksum_pane.h"

#include "core/text/checksum_text.h"
#include "ui/checksum/checksum_layer.h"
#include "ui/checksum/checksum_view.h"
#include "ui/painted/link_browser.h"
#include "ui/state/selection.h"
#include "ui/text/translate.h"
#include "ui/theme/list_tabs.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

ChecksumPane::ChecksumPane(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_tabs(new ListTabs(this))
    , m_view(new ChecksumView(selection, this))
    , m_sentences(new LinkBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_view, 1);
    column->addWidget(m_sentences);
    setFocusProxy(m_view);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Checksum shown"));
    m_sentences->setAccessibleName(tr("What comes out"));
    m_sentences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        setLayer(m_layers[static_cast<std::size_t>(tab)]);
        showLayer();
    });
    connect(m_view, &ChecksumView::copyWanted, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(m_sentences, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { m_selection.selectKey(targetOfLink(url.toString()).key); });
    connect(&selection, &Selection::frameChanged, this, &ChecksumPane::followFrame);
    connect(&selection, &Selection::fieldChanged, this, &ChecksumPane::followField);
    connect(&selection, &Selection::sessionChanged, this, &ChecksumPane::showLayer);
    followFrame();
}

QSize ChecksumPane::sizeHint() const
{
    return m_view->sizeHint() + QSize(0, fontMetrics().lineSpacing() * 3);
}

QSize ChecksumPane::minimumSizeHint() const
{
    return m_view->minimumSizeHint() + QSize(0, fontMetrics().lineSpacing() * 2);
}

QString ChecksumPane::title() const
{
    if (!m_layer || !m_selection.decoded())
        return tr("Checksum");
    const FieldSpec &whole = headerOf(m_selection.decoded()->layers()[*m_layer].protocol).whole;
    return tr("%1 checksum, word by word").arg(translated(whole.brief));
}

QString ChecksumPane::note() const
{
    const ChecksumWordsPtr &words = m_view->checksumModel().words();
    if (!words || !m_layer || words->frame() != m_selection.decoded())
        return {};
    return plainText(storedText(*words, segmentContext(*m_selection.session(), m_selection.frame())));
}

/// The same header as before, where the frame has one.
void ChecksumPane::followFrame()
{
    const auto &frame = m_selection.decoded();
    m_layers = frame ? checksumLayers(*frame) : std::vector<std::size_t>();
    const auto alike = std::ranges::find_if(
        m_layers, [&](std::size_t layer) { return frame->layers()[layer].protocol == m_protocol; });
    setLayer(
        checksumLayerFor(frame, m_selection.node(), alike == m_layers.end() ? std::nullopt : std::optional(*alike)));
    showTabs();
    showLayer();
}

void ChecksumPane::followField()
{
    const auto layer = checksumLayerFor(m_selection.decoded(), m_selection.node(), m_layer);
    if (layer == m_layer)
        return;
    setLayer(layer);
    showTabs();
    showLayer();
}

void ChecksumPane::setLayer(std::optional<std::size_t> layer)
{
    m_layer = layer;
    if (layer)
        m_protocol = m_selection.decoded()->layers()[*layer].protocol;
}

void ChecksumPane::showTabs()
{
    const QSignalBlocker blocker(m_tabs);
    const auto count = static_cast<int>(m_layers.size());
    while (m_tabs->count() > count)
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int tab = 0; tab < count; ++tab) {
        const Layer &layer = m_selection.decoded()->layers()[m_layers[static_cast<std::size_t>(tab)]];
        const QString name = translated(headerOf(layer.protocol).whole.brief);
        if (tab == m_tabs->count())
            m_tabs->addTab(name);
        else if (m_tabs->tabText(tab) != name)
            m_tabs->setTabText(tab, name);
    }
    if (m_layer)
        m_tabs->setCurrentIndex(static_cast<int>(std::ranges::find(m_layers, *m_layer) - m_layers.begin()));
    m_tabs->setVisible(count > 1);
}

/// Only what can be seen is worked out.
void ChecksumPane::showLayer()
{
    if (!isVisible())
        return;
    const auto &frame = m_selection.decoded();
    const bool hasLayer = m_layer && frame;
    const ChecksumWordsPtr &shown = m_view->checksumModel().words();
    const SegmentContext context =
        hasLayer ? segmentContext(*m_selection.session(), m_selection.frame()) : SegmentContext{};
    if (hasLayer && shown && shown->frame() == frame && shown->layer() == *m_layer)
        m_view->checksumModel().setContext(context);
    else
        m_view->setWords(hasLayer ? std::make_shared<const ChecksumWords>(frame, *m_layer) : nullptr, context);
    if (hasLayer)
        m_view->setEmptyText({});
    else
        m_view->setEmptyText(frame ? tr("No header of this frame has a checksum.")
                                   : tr("Select a segment to see its checksum, word by word."));
    showSentences();
    emit headingChanged(title(), note());
}

QString checksumHtml(const Selection &selection, const ChecksumWordsPtr &words)
{
    if (!words || !selection.session())
        return {};
    QStringList sentences;
    for (const Phrase &sentence : checksumSentences(*words, segmentContext(*selection.session(), selection.frame())))
        sentences.append(richText(sentence));
    return sentences.join(u' ');
}

void ChecksumPane::showSentences()
{
    const QString html = checksumHtml(m_selection, m_view->checksumModel().words());
    m_sentences->setVisible(!html.isEmpty());
    m_sentences->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_sentences->showHtml(html);
    m_sentences->verticalScrollBar()->setValue(0);
    fitSentences();
}

/// As high as the text is, up to half of the pane.
void ChecksumPane::fitSentences()
{
    QTextDocument *document = m_sentences->document();
    document->setTextWidth(width());
    const int needed = static_cast<int>(document->size().height()) + 2;
    const int most = std::max(fontMetrics().lineSpacing() * 2, height() / 2);
    m_sentences->setVerticalScrollBarPolicy(needed > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_sentences->setFixedHeight(std::min(needed, most));
}

void ChecksumPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showLayer();
}

void ChecksumPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentences();
}

void ChecksumPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showSentences();
}

} // namespace rungs
