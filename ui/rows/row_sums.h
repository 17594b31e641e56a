// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace rungs {

class RowHeader;

/// The line below the rows of a list that adds them up, under the same columns.
class RowSums : public QWidget
{
public:
    using Text = std::function<QString(int column)>;
    RowSums(const RowHeader &header, Text text, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const RowHeader &m_header;
    Text m_text;
};

} // namespace rungs
