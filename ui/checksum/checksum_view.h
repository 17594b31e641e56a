// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checksum/checksum_model.h"
#include "ui/painted/picture.h"
#include "ui/rows/row_view.h"

namespace rungs {

class Selection;

/// The words of a checksum as a list. The current row selects the field that it means; where a field is selected
/// elsewhere, its words are.
class ChecksumView : public RowView
{
    Q_OBJECT

public:
    explicit ChecksumView(Selection &selection, QWidget *parent = nullptr);

    /// Null: nothing to show.
    void setWords(ChecksumWordsPtr words, const SegmentContext &context);
    ChecksumModel &checksumModel() const { return *m_model; }
    int currentRow() const override { return m_row; }
    /// All rows, as rowText() writes them.
    QString allText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void selectRow(int row) override;
    /// Shows the words of the selected field.
    void followField();

signals:
    void copyWanted(const QString &text);

protected:
    QString headingOf(int row) const override { return m_model->headingAt(row); }
    bool isRowMarked(int row) const override;
    CellLook lookOf(const QModelIndex &index, const Theme &theme) const override;
    ShownText::Kind kindOf(int column) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isOfField(int row) const;

    Selection &m_selection;
    ChecksumModel *m_model;
    int m_row = -1;
    std::optional<ChecksumModel::Rows> m_rowsOfField;
};

/// The words of layer @p layer of the selected frame as a picture of @p width; empty where it has no checksum.
Picture checksumPicture(Selection &selection, std::size_t layer, int width);

} // namespace rungs
