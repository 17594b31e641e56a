// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_diagram_view.h"

#include "ui/text/translate.h"
#include "ui/theme/list_tabs.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace rungs {

HeaderDiagramView::HeaderDiagramView(Selection &selection, const ViewOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_tabs(new ListTabs(this))
    , m_diagram(new HeaderDiagram(selection, options, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_diagram, 1);
    setFocusProxy(m_diagram);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Header shown"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showLayer(static_cast<std::size_t>(tab)); });
    connect(&selection, &Selection::frameChanged, this, &HeaderDiagramView::showFrame);
    connect(&selection, &Selection::fieldChanged, this, &HeaderDiagramView::showField);
    showFrame();
    showField();
}

QString HeaderDiagramView::layerName(std::size_t layer) const
{
    const FieldSpec &spec = headerOf(m_selection.decoded()->layers()[layer].protocol).whole;
    return translated(spec.brief.empty() ? spec.name : spec.brief);
}

void HeaderDiagramView::showFrame()
{
    const auto &frame = m_selection.decoded();
    const std::size_t count = frame ? frame->layers().size() : 0;
    showTabs(static_cast<int>(count));
    // The same frame with other bits: a person still looks at this header.
    const bool isSame = std::exchange(m_frame, m_selection.frame()) == m_selection.frame();
    const std::size_t layer = m_diagram->layer();
    showLayer(count == 0 ? HeaderContents::noLayer : isSame && layer < count ? layer : usualLayer(*frame));
}

void HeaderDiagramView::showTabs(int count)
{
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > count)
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int tab = 0; tab < count; ++tab) {
        const QString name = layerName(static_cast<std::size_t>(tab));
        if (tab == m_tabs->count())
            m_tabs->addTab(name);
        else if (m_tabs->tabText(tab) != name)
            m_tabs->setTabText(tab, name);
    }
    m_tabs->setVisible(count > 1);
}

void HeaderDiagramView::showField()
{
    const FieldNode *field = m_selection.field();
    if (field && field->layer < m_selection.decoded()->layers().size() && field->layer != m_diagram->layer())
        showLayer(field->layer);
}

void HeaderDiagramView::showLayer(std::size_t layer)
{
    const QSignalBlocker blocker(m_tabs);
    if (layer != HeaderContents::noLayer)
        m_tabs->setCurrentIndex(static_cast<int>(layer));
    m_diagram->setLayer(layer);
    emit headingChanged(title(), note());
}

QString HeaderDiagramView::title() const
{
    if (!m_selection.decoded() || m_diagram->layer() >= m_selection.decoded()->layers().size())
        return tr("Header");
    const Layer &layer = m_selection.decoded()->layers()[m_diagram->layer()];
    const QString name = layerName(m_diagram->layer());
    // Data has no header; its bytes are shown all the same.
    const bool isHeader = !headerOf(layer.protocol).fields.empty();
    return isHeader ? tr("%1 header, 32 bits per row").arg(name) : tr("%1, 32 bits per row").arg(name);
}

QString HeaderDiagramView::note() const
{
    if (m_diagram->cells().empty())
        return {};
    return tr("%n byte(s)", nullptr, static_cast<int>(m_diagram->cells().back().bits.end() / 8));
}

} // namespace rungs
