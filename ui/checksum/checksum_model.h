// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/checksum_words.h"
#include "core/text/field_value.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace rungs {

using ChecksumWordsPtr = std::shared_ptr<const ChecksumWords>;

namespace ChecksumColumn {
enum Column { bytes, word, sum, carry, what, count };
}

/// The words of a checksum as rows, each part below its heading, and the result at the end. Rows are worked out when
/// they are asked for.
class ChecksumModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Row : std::uint8_t {
        heading,
        word,
        missing, ///< in the place of the words that are not there
        sum,
        complement,
        stored, ///< what the header carries
    };
    using Rows = std::pair<int, int>; ///< the first and the last

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing to show.
    void setWords(ChecksumWordsPtr words, const SegmentContext &context);
    /// What the connection says of the same words now.
    void setContext(const SegmentContext &context);
    const ChecksumWordsPtr &words() const { return m_words; }

    Row kindOf(int row) const { return blockOf(row).kind; }
    /// The word of a row of one.
    ChecksumWord wordAt(int row) const;
    /// Empty: the row is no heading.
    QString headingAt(int row) const;
    /// Where the bytes of a row lie in its buffer, for what is asked of them in turn; empty: it has none.
    BitRange bitsOf(int row, std::uint8_t &buffer) const;
    /// The field that a row means; DecodedFrame::noNode: none.
    std::uint32_t nodeOf(int row) const;
    /// The rows of the words that a field has bits in, with their heading where it is all of their part.
    std::optional<Rows> rowsOf(std::uint32_t node) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Rows of one kind that follow one another.
    struct Block
    {
        Row kind = Row::heading;
        int firstRow = 0;
        int rows = 1;
        std::size_t firstWord = 0;
        std::size_t words = 0; ///< below a heading
        bool isResult = false; ///< the heading of the result
    };

    void addPart(std::size_t firstWord, std::size_t count);
    void add(Block block);
    const Block &blockOf(int row) const;
    int rowOfWord(std::size_t word) const;
    std::uint32_t nodeOfPart(const Block &heading) const;
    QString wordText(const ChecksumWord &word, int column) const;
    QString resultText(Row kind, int column) const;
    QString longestName() const;

    ChecksumWordsPtr m_words;
    SegmentContext m_context;
    std::vector<Block> m_blocks;
    int m_rows = 0;
    QString m_longest; ///< of the names of words
};

} // namespace rungs
