// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QString>
#include <QStringList>

namespace rungs {

struct Theme;

/// What is said of the selected field, in pieces that a strip or a page is made of. Those in HTML hold links.
struct ExplanationText
{
    QString name;
    QString place;                ///< "byte 12 of the TCP header"
    QString sum;                  ///< the mask arithmetic in one line
    QStringList sumLines;         ///< the same, a step a line
    QStringList checksumLines;    ///< the sum that a checksum is made of
    QString valueHtml;            ///< the value, where no sum ends with it
    QString meaningHtml;          ///< what the value means here
    QString purposeHtml;          ///< what the field is for
    QString source;               ///< where it is specified
    QStringList remarksHtml;      ///< what is wrong with it
    QStringList frameRemarksHtml; ///< and with the rest of the frame

    QString hint; ///< what to do to see more; only where no field is selected

    bool isEmpty() const { return name.isEmpty(); }

    static ExplanationText of(const Selection &selection);

    /// Where no field is selected: what is wrong with the frame, else what to do.
    QString hintLine(const Theme &theme) const;
    /// All in a line or two.
    QString strip(const Theme &theme, const QString &monospaceFamily) const;
    /// Everything, one below the other.
    QString page(const Theme &theme, const QString &monospaceFamily) const;
};

} // namespace rungs
