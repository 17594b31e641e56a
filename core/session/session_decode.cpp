// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

namespace rungs {

Result<DecodedFrame> Session::decode(FrameId id) const
{
    const Result<Bytes> bytes = bytesOf(id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const CaptureInterface &interface = interfaceOf(id);
    return FrameDecoder::decode({*bytes, frame(id).originalLength, interface.linkType, interface.fcsLength});
}

} // namespace rungs
