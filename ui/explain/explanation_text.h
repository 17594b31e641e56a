// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"
#include "ui/state/view_options.h"

#include <QString>
#include <QStringList>

namespace rungs {

struct Theme;

/// The explanation of the selected field, in parts that a strip or a page consists of. Those in HTML contain links.
struct ExplanationText
{
    struct Remark
    {
        QString html;
        bool isNote = false; ///< worth knowing, but nothing is wrong

        QString colored(const Theme &theme) const;
    };

    QString name;
    QString place;              ///< "byte 12 of the TCP header"
    QString bits;               ///< its bits, and their mask; empty if not asked for
    QString sum;                ///< the mask arithmetic in one line
    QStringList sumLines;       ///< the same, a step a line
    QStringList checksumLines;  ///< the sum that a checksum is computed from
    QString valueHtml;          ///< the value, where no sum ends with it
    QString meaningHtml;        ///< what the value means here
    QString purposeHtml;        ///< what the field is for
    QString source;             ///< where it is specified
    QList<Remark> remarks;      ///< what is wrong with it
    QList<Remark> frameRemarks; ///< and with the rest of the frame

    QString hint; ///< what to do to see more; only if no field is selected

    bool isEmpty() const { return name.isEmpty(); }

    static ExplanationText of(const Selection &selection, const ViewOptions &options);

    /// If no field is selected: what is wrong with the frame, else what to do.
    QString hintLine(const Theme &theme) const;
    /// In one or two lines.
    QString strip(const Theme &theme, const QString &monospaceFamily) const;
    /// Everything, one part below the other.
    QString page(const Theme &theme, const QString &monospaceFamily) const;
};

/// Selects the frame, the connection or the field that a link of these texts leads to.
void followLink(Selection &selection, const QString &link);

} // namespace rungs
