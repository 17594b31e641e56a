// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/glossary.h"

#include <QList>
#include <QString>

namespace rungs {

/// Finds what the glossary has in texts that the window shows, in the language of the window.
class GlossaryTerms
{
public:
    GlossaryTerms();

    /// In the order of the text, each once. Longer terms come before those that they contain.
    QList<GlossaryEntry> in(const QString &text) const;

private:
    struct Term
    {
        QString text;
        Qt::CaseSensitivity sensitivity;
        GlossaryEntry entry;
    };
    void add(const QString &text, const GlossaryEntry &entry);
    void addForms(const GlossaryEntry &entry);

    QList<Term> m_terms; ///< the longest first
};

} // namespace rungs
