// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/bit_changes.h"

#include "core/text/bit_flip_text.h"
#include "ui/text/translate.h"

#include <QScopedValueRollback>

namespace rungs {

/// Flips bits, and flips them back.
class BitChanges::Step : public QUndoCommand
{
public:
    Step(BitChanges &changes, BitFlips flips, const QString &text)
        : QUndoCommand(text)
        , m_changes(changes)
        , m_flips(std::move(flips))
    { }

    void undo() override { m_changes.apply(m_flips); }
    void redo() override { m_changes.apply(m_flips); }

private:
    BitChanges &m_changes;
    BitFlips m_flips;
};

BitChanges::BitChanges(Selection &selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{
    connect(&selection, &Selection::captureChanged, this, &BitChanges::clear);
    connect(&selection, &Selection::bitChanged, this, &BitChanges::changed);
    connect(&m_stack, &QUndoStack::indexChanged, this, &BitChanges::follow);
}

void BitChanges::clear()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_stack.clear();
    m_wanted = {};
    m_shown = 0;
    emit changed();
}

void BitChanges::setReadable(bool isReadable)
{
    if (std::exchange(m_isReadable, isReadable) != isReadable)
        emit changed();
}

QString BitChanges::whyNot() const
{
    const std::optional<BitPlace> &place = m_selection.bit();
    if (!m_selection.session())
        return tr("No capture is open.");
    if (!m_isReadable)
        return tr("Bits can be flipped once all frames have been read.");
    if (!place)
        return tr("Select a field or a bit first.");
    if (place->buffer != 0)
        return tr("This datagram was put together from several frames: flip the bit in its frame.");
    return {};
}

void BitChanges::flipSelected()
{
    if (!whyNot().isEmpty())
        return;
    const std::uint32_t bit = m_selection.bit()->bit;
    BitFlips flips;
    flips.flip({m_selection.frame(), bit / 8, static_cast<std::uint8_t>(0x80U >> (bit % 8))});
    const std::uint32_t node = m_selection.decoded()->smallestAt(0, bit);
    const QString mask = QString::fromStdString(maskOfBit(bit));
    const auto number = static_cast<qulonglong>(frameNumber(m_selection.frame()));
    const QString field = node == DecodedFrame::noNode ? tr("byte %1").arg(bit / 8)
                                                       : translated(m_selection.decoded()->nodes()[node].spec->name);
    m_stack.push(new Step(*this, std::move(flips), tr("bit %1 of %2 in frame %3").arg(mask, field).arg(number)));
}

void BitChanges::undo()
{
    if (canUndo())
        m_stack.undo();
}

void BitChanges::redo()
{
    if (canRedo())
        m_stack.redo();
}

void BitChanges::takeBackAll()
{
    if (canTakeBackAll())
        m_stack.push(new Step(*this, m_wanted, tr("all changes taken back")));
}

void BitChanges::apply(const BitFlips &flips)
{
    for (const BitFlip &flip : flips.all())
        m_wanted.flip(flip);
}

void BitChanges::follow()
{
    if (m_isQuiet)
        return;
    emit changed();
    emit wantedChanged();
}

void BitChanges::noteShown()
{
    m_shown = m_stack.index();
}

void BitChanges::giveUp()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_stack.setIndex(m_shown);
    const SessionPtr &session = m_selection.session();
    if (session && m_wanted != session->flips()) {
        // Another step has taken the place of those that led there.
        m_stack.clear();
        m_wanted = session->flips();
        m_shown = 0;
    }
    emit changed();
}

} // namespace rungs
