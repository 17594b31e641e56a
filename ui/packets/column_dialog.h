// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rungs {

/// Asks for the expression of a column and its title, and says as it is typed what is wrong with it.
class ColumnDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param column what is changed; without an expression: a new one is asked for
    explicit ColumnDialog(const ExpressionColumn &column, QWidget *parent = nullptr);

    /// The title of one that was given none is its expression.
    ExpressionColumn column() const;
    /// Why the text is no expression; empty: it is one, or nothing has been typed yet.
    QString problem() const;

private:
    void check();

    QLineEdit *m_expression;
    QLineEdit *m_title;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace rungs
