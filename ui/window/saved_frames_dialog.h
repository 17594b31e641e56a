// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/capture_saving.h"

#include <QButtonGroup>
#include <QDialog>

namespace rungs {

/// Asks which frames are saved.
class SavedFramesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Counts
    {
        int all = 0;
        int listed = 0; ///< 0: all are
        int marked = 0;
    };

    explicit SavedFramesDialog(const Counts &counts, QWidget *parent = nullptr);

    SavedFrames choice() const { return static_cast<SavedFrames>(m_choices.checkedId()); }

private:
    QButtonGroup m_choices;
};

} // namespace rungs
