// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rungs::test {

/// The data of a test over all captures at hand: a column "path", and a row for each sample, and for each file beside
/// the source, where there are some. Not every one of those is a capture.
void addCaptures();
/// The same, and the captures beside the source that no other program is asked about.
void addEveryCapture();

} // namespace rungs::test
