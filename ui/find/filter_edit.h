// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace rungs {

/// The text of a filter: each part in a colour by what it means, and while it is written, what could come next.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);
    ~FilterEdit() override;

    /// A part of the text that is wrong, in characters; nothing where @p length is 0.
    void markWrong(int begin, int length);
    /// The texts that are proposed at the moment.
    QStringList proposals() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

signals:
    /// Escape was pressed, and no proposals were open.
    void left();
    /// A field was dropped: @p test says what it is in its frame.
    void dropped(const QString &test);

private:
    void colour();
    void propose();
    bool takeProposal();
    void insert(const QString &text);
    void choosePlaceholder();

    QCompleter *m_completer;
    QStandardItemModel *m_proposals;
    int m_wrongBegin = 0;
    int m_wrongLength = 0;
    bool m_isInserting = false;
};

/// A place in UTF-8 as one in UTF-16, and the other way around.
int characterAt(const QByteArray &utf8, std::size_t byte);
std::size_t byteAt(const QString &text, int character);

} // namespace rungs
