// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace rungs {

class Selection;

/// An input for where to go: the number of a frame, the key of a field, or both. Completes the keys.
class GoToBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoToBox(QWidget *parent = nullptr);

    /// All keys, each followed by the name of its field.
    struct Key
    {
        QString key;
        QString name;
    };
    void setKeys(const QList<Key> &keys);
    void setSelection(Selection *selection) { m_selection = selection; }

public slots:
    /// Goes to the frame or field in the text.
    void go();

signals:
    void arrived();
    /// The text names no frame or field; @p reason is a sentence.
    void failed(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choosePlaceholder();
    /// Empty: done.
    QString goToFrame(qulonglong number);
    QString goToField(const QString &key);

    Selection *m_selection = nullptr;
    QStringList m_keys;
};

} // namespace rungs
