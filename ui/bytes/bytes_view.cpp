// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bytes_view.h"

#include "ui/bytes/bits_strip.h"
#include "ui/bytes/hex_view.h"
#include "ui/bytes/octet_texts.h"
#include "ui/theme/list_tabs.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rungs {

BytesView::BytesView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_cursor(selection)
    , m_tabs(new ListTabs(this))
    , m_hex(new HexView(m_cursor, this))
    , m_bits(new BitsStrip(m_cursor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_hex, 1);
    column->addWidget(m_bits);
    setFocusProxy(m_hex);
    m_tabs->setAccessibleName(tr("Source of the bytes"));
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_cursor.setBuffer(static_cast<std::uint8_t>(tab)); });
    connect(&m_cursor, &ByteCursor::bufferChanged, this, &BytesView::showBuffers);
    connect(&selection, &Selection::frameChanged, this, &BytesView::showBuffers);
    connect(m_bits, &BitsStrip::flipWanted, this, &BytesView::flipWanted);
    connect(&m_cursor, &ByteCursor::moved, this, [this] { emit headingChanged(title(), note()); });
    showBuffers();
}

void BytesView::showBuffers()
{
    const QSignalBlocker blocker(m_tabs);
    const auto count = m_selection.decoded() ? static_cast<int>(m_selection.decoded()->bufferCount()) : 0;
    while (m_tabs->count() > count)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < count)
        m_tabs->addTab(m_tabs->count() == 0 ? tr("Frame") : tr("Reassembled datagram"));
    m_tabs->setCurrentIndex(m_cursor.buffer());
    m_tabs->setVisible(count > 1);
}

QString BytesView::title() const
{
    return tr("Bytes");
}

QString BytesView::note() const
{
    const auto &frame = m_selection.decoded();
    if (!frame)
        return {};
    const auto size = static_cast<qulonglong>(m_cursor.bytes().size());
    const BitRange field = m_cursor.fieldBits();
    if (field.isEmpty()) {
        const bool isCut = m_cursor.buffer() == 0 && frame->originalLength() > size;
        return isCut ? tr("%1 of %2 bytes captured").arg(size).arg(frame->originalLength())
                     : tr("%n byte(s)", nullptr, static_cast<int>(size));
    }
    if (field.firstByte() >= size)
        return tr("not captured");
    if (field.byteCount() > 1)
        return tr("bytes %1 to %2 of %3").arg(field.firstByte()).arg(field.endByte() - 1).arg(size);
    const std::uint8_t mask = field.maskOf(field.firstByte());
    if (mask == 0xff)
        return tr("byte %1 of %2").arg(field.firstByte()).arg(size);
    return tr("byte %1 of %2, mask %3").arg(field.firstByte()).arg(size).arg(hexOctet(mask));
}

} // namespace rungs
