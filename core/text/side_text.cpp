// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/side_text.h"

namespace rungs {

namespace {

Phrase letterOf(Side side)
{
    return {side == Side::client ? RUNGS_TEXT("A") : RUNGS_TEXT("B"), {}};
}

} // namespace

Phrase sideTitle(Opening opening, Side side)
{
    if (opening == Opening::simultaneous)
        return letterOf(side);
    return {side == Side::client ? RUNGS_TEXT("Client") : RUNGS_TEXT("Server"), {}};
}

Phrase sideName(Opening opening, Side side)
{
    if (opening == Opening::simultaneous)
        return letterOf(side);
    return {side == Side::client ? RUNGS_TEXT("the client") : RUNGS_TEXT("the server"), {}};
}

Argument sideArgument(Opening opening, Side side)
{
    return std::vector<Phrase>{sideName(opening, side)};
}

} // namespace rungs
