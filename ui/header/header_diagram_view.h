// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/header/header_diagram.h"

#include <QWidget>

class QTabBar;

namespace rungs {

/// The header pane: the diagram of one header of the selected frame, and tabs to choose which. It shows the header that
/// the selected field is part of; where none is selected, the TCP header.
class HeaderDiagramView : public QWidget
{
    Q_OBJECT

public:
    HeaderDiagramView(Selection &selection, const ViewOptions &options, QWidget *parent = nullptr);

    QString title() const;
    QString note() const;
    HeaderDiagram *diagram() const { return m_diagram; }

signals:
    void headingChanged(const QString &title, const QString &note);

private:
    void showFrame();
    void showTabs(int count);
    void showField();
    void showLayer(std::size_t layer);
    QString layerName(std::size_t layer) const;

    Selection &m_selection;
    FrameId m_frame; ///< shown
    QTabBar *m_tabs;
    HeaderDiagram *m_diagram;
};

} // namespace rungs
