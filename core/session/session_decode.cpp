// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_walker.h"
#include "core/session/session.h"

namespace rungs {

namespace {

FrameInput inputOf(const Session &session, FrameId id, ByteView bytes)
{
    const CaptureInterface &interface = session.interfaceOf(id);
    return {bytes, session.frame(id).originalLength, interface.linkType, interface.fcsLength};
}

} // namespace

Result<DecodedFrame> Session::decode(FrameId id) const
{
    FrameWalker walker;
    const CompletedDatagram *completed = nullptr;
    // The fragments are walked again in their order; the last one is the frame itself.
    for (const FrameId fragment : fragmentsOf(id)) {
        const Result<Bytes> bytes = bytesOf(fragment);
        if (!bytes)
            return tl::unexpected(bytes.error());
        completed = walker.walk(fragment, frame(fragment).time, inputOf(*this, fragment, *bytes)).completed;
    }
    const Result<Bytes> bytes = bytesOf(id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return FrameDecoder::decode(inputOf(*this, id, *bytes), completed != nullptr ? &completed->datagram : nullptr);
}

} // namespace rungs
