// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QScrollArea;

namespace rungs {

/// Below the filter line, over what is there: what is wrong, what may be meant, what is left out. It goes when the line
/// is left.
class FilterNotes : public QFrame
{
    Q_OBJECT

public:
    /// @p line below which it stands
    explicit FilterNotes(QWidget *line);

    /// Paragraphs with links; none: nothing is shown.
    void setHtml(const QStringList &paragraphs);
    QString text() const;
    /// Whether it, or a link in it, has the focus.
    bool hasFocusInside() const;
    /// Beside its line, with the room that there is.
    void place();

signals:
    void linkActivated(const QString &link);
    /// Escape was pressed in it.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void polish();

    QWidget *m_line;
    QScrollArea *m_area;
    QLabel *m_label;
};

} // namespace rungs
