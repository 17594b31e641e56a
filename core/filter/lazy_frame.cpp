// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/lazy_frame.h"

#include "core/decode/frame_decoder.h"
#include "core/decode/http.h"

namespace rungs::filter {

bool LazyFrame::hasMessage() const
{
    return http::hasMessage(*m_stack, m_buffers);
}

const DecodedFrame &LazyFrame::decoded() const
{
    if (!m_isDecoded)
        m_decoded = FrameDecoder::decode(m_input, m_datagram);
    m_isDecoded = true;
    return m_decoded;
}

} // namespace rungs::filter
