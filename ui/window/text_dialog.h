// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rungs {

/// A text to read, as high as it is, or scrolled where the screen is lower.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &html, QWidget *parent = nullptr);
};

} // namespace rungs
