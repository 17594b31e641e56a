// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "core/filter/filter_key.h"

namespace rungs::filter {

/// A frame with the usual headers of which only its connection is known, and which side sent it: what it says of its
/// addresses and ports is true, and which headers it has. For one thread.
class EndpointFrame
{
public:
    /// Whether it has the same values of @p key as the frame that it stands for.
    static bool tellsValuesOf(const Key &key);
    /// Whether it has any where that has.
    static bool tellsPresenceOf(const Key &key);

    void set(const ConnectionRow &connection, Side from);
    /// Good until the next call of set().
    const FrameFacts &facts() const { return m_facts; }

private:
    void begin(bool isV6);

    Bytes m_bytes;
    ByteView m_buffer;
    LayerStack m_stack;
    LazyFrame m_lazy;
    FrameFacts m_facts;
};

} // namespace rungs::filter
