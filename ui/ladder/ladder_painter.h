// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_section.h"
#include "ui/ladder/rung_label.h"

#include <QCoreApplication>
#include <QFontMetrics>

class QPainter;
class QWidget;

namespace rungs {

struct Theme;

/// Paints the visible part of a ladder.
class LadderPainter
{
    Q_DECLARE_TR_FUNCTIONS(rungs::LadderPainter)

public:
    /// @param widget whose font and focus are used
    LadderPainter(QPainter &painter, const LadderScene &scene, const LadderLayout &layout, const LadderSection &section,
                  const RungLabels &labels, const Theme &theme, const QWidget &widget);

    /// @param buttonWidth what a button covers at the right of the head
    void paint(bool isScrolled, int buttonWidth);

private:
    void paintHead(Side side, int buttonWidth);
    void paintLifelines();
    void paintPhases();
    void paintRungs();
    void paintArrowOf(std::uint32_t rung);
    void paintLabelOf(std::uint32_t rung, std::span<const QLineF> crossing);
    void paintBand(std::uint32_t band);
    void paintAnswers();
    void paintPills();

    QPainter &m_painter;
    const LadderScene &m_scene;
    const LadderContents &m_contents;
    const LadderLayout &m_layout;
    const LadderSection &m_section;
    const RungLabels &m_labels;
    const Theme &m_theme;
    const QWidget &m_widget;
};

} // namespace rungs
