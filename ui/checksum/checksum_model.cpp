// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checksum/checksum_model.h"

#include "core/text/checksum_text.h"
#include "core/text/digits.h"
#include "ui/models/row_roles.h"
#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace rungs {

namespace {

struct ColumnTexts
{
    const char *title;
    const char *explanation;
    const char *widest;
};

constexpr ColumnTexts columnTexts[] = {
    {QT_TRANSLATE_NOOP("rungs::ChecksumModel", "Bytes"),
     QT_TRANSLATE_NOOP("rungs::ChecksumModel", "The two bytes, as they stand in the frame"), "00 00"},
    {QT_TRANSLATE_NOOP("rungs::ChecksumModel", "Word"),
     QT_TRANSLATE_NOOP("rungs::ChecksumModel", "The 16-bit number that is added"), "0000"},
    {QT_TRANSLATE_NOOP("rungs::ChecksumModel", "Sum"),
     QT_TRANSLATE_NOOP("rungs::ChecksumModel", "The sum so far, with its carry added at the low end"), "0000"},
    {QT_TRANSLATE_NOOP("rungs::ChecksumModel", "Carry"),
     QT_TRANSLATE_NOOP("rungs::ChecksumModel", "What went beyond 16 bits, and was added at the low end"), "+1"},
    {QT_TRANSLATE_NOOP("rungs::ChecksumModel", "What Is Added"),
     QT_TRANSLATE_NOOP("rungs::ChecksumModel", "The field, or the bytes of the data, that the word is"), ""},
};
static_assert(std::size(columnTexts) == ChecksumColumn::count);

/// The names of the words of data are shorter than these.
constexpr std::size_t mostMeasured = 60;

QString hexDigits(ByteView bytes)
{
    return QString::fromStdString(hexText(bytes, ' '));
}

QString hexWord(std::uint16_t word)
{
    return QStringLiteral("%1").arg(word, 4, 16, QLatin1Char('0'));
}

} // namespace

void ChecksumModel::setWords(ChecksumWordsPtr words, const SegmentContext &context)
{
    beginResetModel();
    m_words = std::move(words);
    m_context = context;
    m_blocks.clear();
    m_rows = 0;
    if (m_words && m_words->count() > 0) {
        addPart(0, m_words->pseudoCount());
        addPart(m_words->pseudoCount(), m_words->headerCount());
        addPart(m_words->pseudoCount() + m_words->headerCount(), m_words->dataCount());
        if (!missingText(*m_words).isEmpty())
            add({Row::missing});
        if (m_words->obstacle() == ChecksumWords::Obstacle::none) {
            Block result{Row::heading};
            result.isResult = true;
            add(result);
            add({Row::sum});
            add({Row::complement});
            add({Row::stored});
        }
    }
    m_longest = longestName();
    endResetModel();
}

void ChecksumModel::setContext(const SegmentContext &context)
{
    m_context = context;
    if (m_rows > 0)
        emit dataChanged(index(m_rows - 1, 0), index(m_rows - 1, ChecksumColumn::count - 1));
}

void ChecksumModel::add(Block block)
{
    block.firstRow = m_rows;
    m_rows += block.rows;
    m_blocks.push_back(block);
}

void ChecksumModel::addPart(std::size_t firstWord, std::size_t count)
{
    if (count == 0)
        return;
    add({Row::heading, 0, 1, firstWord, count});
    add({Row::word, 0, static_cast<int>(count), firstWord});
}

const ChecksumModel::Block &ChecksumModel::blockOf(int row) const
{
    return *std::prev(std::ranges::upper_bound(m_blocks, row, {}, &Block::firstRow));
}

ChecksumWord ChecksumModel::wordAt(int row) const
{
    const Block &block = blockOf(row);
    return m_words->at(block.firstWord + static_cast<std::size_t>(row - block.firstRow));
}

int ChecksumModel::rowOfWord(std::size_t word) const
{
    const auto block = std::ranges::find_if(m_blocks, [word](const Block &each) {
        return each.kind == Row::word && word < each.firstWord + static_cast<std::size_t>(each.rows);
    });
    return block->firstRow + static_cast<int>(word - block->firstWord);
}

QString ChecksumModel::headingAt(int row) const
{
    if (row < 0 || row >= m_rows || kindOf(row) != Row::heading)
        return {};
    const Block &block = blockOf(row);
    return block.isResult ? tr("Result") : plainText(partName(*m_words, m_words->at(block.firstWord).part));
}

BitRange ChecksumModel::bitsOf(int row, std::uint8_t &buffer) const
{
    switch (kindOf(row)) {
    case Row::word: {
        const ChecksumWord word = wordAt(row);
        buffer = word.buffer;
        return word.bits;
    }
    case Row::stored:
        buffer = m_words->frame()->layers()[m_words->layer()].buffer;
        return m_words->fieldBits();
    default:
        return {};
    }
}

/// The header itself, or what begins where its data does.
std::uint32_t ChecksumModel::nodeOfPart(const Block &heading) const
{
    const DecodedFrame &frame = *m_words->frame();
    const ChecksumWord first = m_words->at(heading.firstWord);
    if (first.part == ChecksumWord::Part::header || first.part == ChecksumWord::Part::checksum)
        return frame.nodeOfLayer(m_words->layer());
    if (first.part != ChecksumWord::Part::data)
        return DecodedFrame::noNode;
    for (std::uint32_t i = 0; i < frame.nodes().size(); ++i) {
        const FieldNode &node = frame.nodes()[i];
        const bool isInside = node.layer != DecodedFrame::frameLayer && node.layer > m_words->layer();
        if (node.depth == 0 && isInside && node.buffer == first.buffer && node.bits.first == first.bits.first)
            return i;
    }
    return DecodedFrame::noNode;
}

std::uint32_t ChecksumModel::nodeOf(int row) const
{
    if (row < 0 || row >= m_rows)
        return DecodedFrame::noNode;
    const Block &block = blockOf(row);
    if (block.kind == Row::heading)
        return block.isResult ? DecodedFrame::noNode : nodeOfPart(block);
    if (block.kind == Row::stored)
        return m_words->fieldNode();
    std::uint8_t buffer = 0;
    const BitRange bits = bitsOf(row, buffer);
    return bits.isEmpty() ? DecodedFrame::noNode : m_words->frame()->ownerOf(buffer, bits);
}

std::optional<ChecksumModel::Rows> ChecksumModel::rowsOf(std::uint32_t node) const
{
    if (m_rows == 0 || node >= m_words->frame()->nodes().size())
        return std::nullopt;
    for (const Block &block : m_blocks) {
        if (block.kind == Row::heading && !block.isResult && nodeOfPart(block) == node)
            return Rows{block.firstRow, block.firstRow + static_cast<int>(block.words)};
    }
    const FieldNode &field = m_words->frame()->nodes()[node];
    const auto first = m_words->find(field);
    if (!first || field.layer == DecodedFrame::frameLayer)
        return std::nullopt;
    const int row = rowOfWord(*first);
    const Block &block = blockOf(row);
    int last = row;
    while (last + 1 < block.firstRow + block.rows) {
        std::uint8_t buffer = 0;
        const BitRange bits = bitsOf(last + 1, buffer);
        if (buffer != field.buffer || !bits.overlaps(field.bits))
            break;
        ++last;
    }
    return Rows{row, last};
}

int ChecksumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ChecksumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ChecksumColumn::count};
}

QString ChecksumModel::wordText(const ChecksumWord &word, int column) const
{
    switch (column) {
    case ChecksumColumn::bytes:
        return hexDigits(ByteView(word.octets).first(word.octetCount));
    case ChecksumColumn::word:
        return hexWord(word.value);
    case ChecksumColumn::sum:
        return hexWord(word.sum);
    case ChecksumColumn::carry:
        return word.hasCarry ? QStringLiteral("+1") : QString();
    default:
        return plainText(wordName(*m_words, word));
    }
}

QString ChecksumModel::resultText(Row kind, int column) const
{
    if (column == ChecksumColumn::what) {
        switch (kind) {
        case Row::missing:
            return plainText(missingText(*m_words));
        case Row::sum:
            return tr("Sum of all words");
        case Row::complement:
            return tr("Its complement: the checksum");
        default:
            return tr("In the header: %1", "a checksum").arg(plainText(storedText(*m_words, m_context)));
        }
    }
    if (kind == Row::missing)
        return {};
    if (column == ChecksumColumn::sum) {
        return hexWord(kind == Row::sum          ? m_words->sum()
                       : kind == Row::complement ? m_words->checksum()
                                                 : m_words->result().found);
    }
    if (column == ChecksumColumn::bytes && kind == Row::stored) {
        const std::uint16_t found = m_words->result().found;
        return hexDigits(std::array{static_cast<std::uint8_t>(found >> 8), static_cast<std::uint8_t>(found & 0xff)});
    }
    return {};
}

QString ChecksumModel::longestName() const
{
    QString longest;
    for (int row = 0; row < std::min(m_rows, static_cast<int>(mostMeasured)); ++row) {
        const QString name = index(row, ChecksumColumn::what).data().toString();
        if (name.size() > longest.size())
            longest = name;
    }
    return longest;
}

QVariant ChecksumModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Row kind = kindOf(index.row());
    if (role == Qt::ToolTipRole && kind == Row::word)
        return plainText(additionText(wordAt(index.row())));
    if (role != Qt::DisplayRole)
        return {};
    if (kind == Row::heading)
        return index.column() == ChecksumColumn::what ? headingAt(index.row()) : QString();
    return kind == Row::word ? wordText(wordAt(index.row()), index.column()) : resultText(kind, index.column());
}

QVariant ChecksumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ChecksumColumn::count)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(columnTexts[section].title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr(columnTexts[section].explanation);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft);
    case RowRole::widest:
        return QString::fromLatin1(columnTexts[section].widest);
    case RowRole::leaves:
        return section == ChecksumColumn::bytes ? 1 : 0; // the word says nearly the same
    case RowRole::wraps:
        return section == ChecksumColumn::what;
    case RowRole::narrowest:
        return section == ChecksumColumn::what ? m_longest : QString();
    default:
        return {};
    }
}

} // namespace rungs
