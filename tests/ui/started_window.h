// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/packets/packet_view.h"
#include "ui/state/settings.h"
#include "ui/window/appearance.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/pane_area.h"

#include <QLabel>
#include <QStatusBar>
#include <QTest>

namespace rungs {

inline const QString httpPath = QStringLiteral(RUNGS_SAMPLES "/http.pcap");

/// A window as a person starts it, with settings of its own.
struct Started
{
    Settings settings;
    Appearance appearance{settings};
    MainWindow window{settings, appearance};

    explicit Started(const OpenRequest &request = {})
    {
        window.resize(1400, 900);
        window.show();
        if (!request.path.isEmpty())
            open(request);
    }
    void open(const OpenRequest &request)
    {
        window.open(request);
        QTRY_VERIFY(!window.document().isLoading());
    }
    Selection &selection() { return window.document().selection(); }
    MainActions &actions() { return window.actions(); }
    PacketView *packets() { return window.paneArea()->packets(); }
    QString statusTexts()
    {
        QStringList texts;
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QStringLiteral(" | "));
    }
};

} // namespace rungs
