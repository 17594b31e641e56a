// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted/link_browser.h"

namespace rungs {

/// A page of the guide. It reads nothing but what it is given: no file, no network.
class HelpBrowser : public LinkBrowser
{
    Q_OBJECT

public:
    using LinkBrowser::LinkBrowser;

    /// Where the next text like @p text is, from the cursor on; selects it. False: none is left in that direction.
    bool findFrom(const QString &text, bool isForward);
    /// The cursor at the beginning of the page, or at its end.
    void moveTo(bool isEnd);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace rungs
