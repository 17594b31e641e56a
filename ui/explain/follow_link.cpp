// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/follow_link.h"

#include "ui/state/selection.h"
#include "ui/text/translate.h"

namespace rungs {

void followLink(Selection &selection, const QString &link)
{
    const LinkTarget target = targetOfLink(link);
    switch (target.kind) {
    case LinkTarget::Kind::frame:
        if (selection.session() && target.frameNumber <= selection.session()->frameCount())
            selection.selectFrame(FrameId{static_cast<std::uint32_t>(target.frameNumber - 1)});
        break;
    case LinkTarget::Kind::field:
        selection.selectKey(target.key);
        break;
    case LinkTarget::Kind::none:
        break;
    }
}

} // namespace rungs
