// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stream/stream_find.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rungs {

/// The line below a stream in which a person says what to find.
class StreamFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit StreamFindBar(QWidget *parent = nullptr);

    StreamQuery query() const;
    QLineEdit *line() const { return m_line; }
    /// @param isFault it tells of a mistake
    void showResult(const QString &text, bool isFault);
    /// Gives it the keys, with all of its text selected.
    void open();

signals:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &tip);
    QToolButton *addSwitch(const QString &text, const QString &name, const QString &tip);
    void fit();

    QLineEdit *m_line;
    QToolButton *m_case;
    QToolButton *m_expression;
    QToolButton *m_bytes;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_result;
};

} // namespace rungs
