// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture_file.h"

namespace rungs::test {

SessionPtr loaded(const CaptureFile &file)
{
    Result<SessionPtr> session = load(file.stdPath());
    if (!session)
        qFatal("cannot load %s", qPrintable(file.path()));
    return *session;
}

} // namespace rungs::test
