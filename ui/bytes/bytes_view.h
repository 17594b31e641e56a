// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bytes/byte_cursor.h"

#include <QWidget>

class QTabBar;

namespace rungs {

class BitsStrip;
class HexView;

/// The bytes pane: the bytes of the selected frame, the bits of the selected field, and tabs where there is a datagram
/// put together from several frames too.
class BytesView : public QWidget
{
    Q_OBJECT

public:
    explicit BytesView(Selection &selection, QWidget *parent = nullptr);

    QString title() const;
    QString note() const;
    HexView *hexView() const { return m_hex; }
    BitsStrip *bitsStrip() const { return m_bits; }

signals:
    void headingChanged(const QString &title, const QString &note);
    /// The bit that the cursor is on shall be the other way round.
    void flipWanted();

private:
    void showBuffers();

    Selection &m_selection;
    ByteCursor m_cursor;
    QTabBar *m_tabs;
    HexView *m_hex;
    BitsStrip *m_bits;
};

} // namespace rungs
