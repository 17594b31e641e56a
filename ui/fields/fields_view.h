// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/shown_text.h"
#include "ui/state/selection.h"

#include <QSet>
#include <QTreeView>

namespace rungs {

class FieldModel;
class ViewOptions;

/// The layers of the selected frame as a tree: name, value, offset; bits and masks on demand.
class FieldsView : public QTreeView, public ShowsTexts
{
    Q_OBJECT

public:
    FieldsView(Selection &selection, const ViewOptions &options, QWidget *parent = nullptr);

    QString title() const;
    QString note() const;
    FieldModel *fieldModel() const { return m_model; }

    /// Names and values of the lines on show.
    QList<ShownText> shownTexts() const override;

    /// Which layers are unfolded.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    /// What the field says of every frame shall be a column of the packet list.
    void columnWanted(const QString &key);
    void headingChanged(const QString &title, const QString &note);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    struct SelectedWidths
    {
        int name = 0; ///< with its indentation
        int value = 0;
    };
    SelectedWidths widthsOfSelected() const;
    QRect nameRoom(const QModelIndex &index) const;
    void followFrame();
    void followField();
    void showCurrent();
    void unfold(const QModelIndex &parent);
    void remember(const QModelIndex &index, bool isExpanded);
    void fitColumns();
    void applyTheme();
    void setDetailColumnsShown(bool shown);

    Selection &m_selection;
    FieldModel *m_model;
    QSet<QString> m_expanded; ///< keys of lines
    bool m_isFollowing = false;
    FrameId m_frame;    ///< shown
    int m_scrolled = 0; ///< before the lines were made anew
};

} // namespace rungs
