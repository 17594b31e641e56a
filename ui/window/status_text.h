// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/go_to_box.h"

#include <QList>
#include <QString>

namespace rungs {

class Selection;
class Session;

/// The name of the capture, for the title.
QString captureName(const Session &session);
/// "http.pcap · 11 packets · 1 connection · Linux cooked capture v2"
QString captureStatus(const Selection &selection);
/// "tcp.hdr_len · byte 52 · 4 bits"
QString fieldStatus(const Selection &selection);
/// Every key that there is, with the name of its field.
QList<GoToBox::Key> fieldKeys();

} // namespace rungs
