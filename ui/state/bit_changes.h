// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/bit_flips.h"
#include "ui/state/selection.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace rungs {

/// The bits of the open capture that a person has flipped, and what takes them back. The file stays as it is: who
/// listens reads it anew with wanted(), and the session says which bits of what is shown are flipped.
class BitChanges : public QObject
{
    Q_OBJECT

public:
    explicit BitChanges(Selection &selection, QObject *parent = nullptr);

    /// For undo and redo: a command a flip, or all of them taken back.
    QUndoStack &stack() { return m_stack; }
    const QUndoStack &stack() const { return m_stack; }
    /// What is to be shown; for a while other bits may still be.
    const BitFlips &wanted() const { return m_wanted; }

    /// While frames are still read or captured, nothing can be flipped, nor taken back.
    void setReadable(bool isReadable);
    bool isReadable() const { return m_isReadable; }
    /// Why the bit that the cursor is on cannot be flipped, in a sentence; empty: it can.
    QString whyNot() const;
    bool canUndo() const { return m_isReadable && m_stack.canUndo(); }
    bool canRedo() const { return m_isReadable && m_stack.canRedo(); }
    bool canTakeBackAll() const { return m_isReadable && !m_wanted.isEmpty(); }

    /// What is wanted is shown now.
    void noteShown();
    /// What is wanted could not be read: wanted() and the stack are as they were when they were last shown.
    void giveUp();

public slots:
    /// Flips the bit that the cursor is on; does nothing where whyNot() says why.
    void flipSelected();
    void undo();
    void redo();
    /// One step, which can be undone.
    void takeBackAll();

signals:
    /// The capture is to be shown with other bits.
    void wantedChanged();
    /// What can be done is another.
    void changed();

private:
    class Step;

    void follow();
    void clear();
    void apply(const BitFlips &flips);

    Selection &m_selection;
    BitFlips m_wanted;
    int m_shown = 0; ///< the index of the stack when its flips were shown last
    bool m_isReadable = false;
    bool m_isQuiet = false; ///< the stack goes back to what is shown
    QUndoStack m_stack;
};

} // namespace rungs
