// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/rung_label.h"
#include "ui/painted/painted_items.h"

#include <QCoreApplication>

namespace rungs {

class LadderView;

/// What a screen reader meets in the ladder: its rows in order, each followed by the states that begin with it.
class LadderItems : public PaintedItems
{
    Q_DECLARE_TR_FUNCTIONS(rungs::LadderItems)

public:
    LadderItems(LadderView &view, const RungLabels &labels)
        : m_view(view)
        , m_labels(labels)
    { }

    int itemCount() const override;
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QAccessible::Role itemRole(int item) const override;
    QRect itemRect(int item) const override;
    int currentItem() const override;
    int itemAt(QPoint point) const override;
    void activateItem(int item) override;
    int itemOfRow(std::uint32_t row) const;
    int itemOfPill(std::uint32_t pill) const;

private:
    struct Item
    {
        bool isPill = false;
        std::uint32_t index = 0; ///< of the row, or of the pill
    };

    Item itemOf(int item) const;
    const LadderContents &contents() const;
    QString nameOfSide(Side side) const;

    LadderView &m_view;
    const RungLabels &m_labels;
};

} // namespace rungs
