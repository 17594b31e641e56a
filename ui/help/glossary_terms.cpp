// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary_terms.h"

#include "core/decode/field_registry.h"
#include "ui/text/translate.h"

#include <QBitArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr ushort endOfLatin = 0x250;

/// Chinese writes its words without spaces between.
bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < endOfLatin;
}

bool isWholeWord(const QString &text, qsizetype begin, qsizetype end)
{
    const bool beginsInWord = begin > 0 && isPartOfWord(text[begin]) && isPartOfWord(text[begin - 1]);
    const bool endsInWord = end < text.size() && isPartOfWord(text[end]) && isPartOfWord(text[end - 1]);
    return !beginsInWord && !endsInWord;
}

} // namespace

GlossaryTerms::GlossaryTerms()
{
    for (const GlossaryEntry &entry : glossary())
        addForms(entry);
    std::ranges::stable_sort(m_terms, std::ranges::greater(), [](const Term &term) { return term.text.size(); });
}

void GlossaryTerms::addForms(const GlossaryEntry &entry)
{
    switch (entry.kind) {
    case GlossaryEntry::Kind::word: {
        // "Maximum segment size (MSS)" is found without what is in brackets, too.
        static const QRegularExpression inBrackets(u"\\s*[(（].*[)）]"_s);
        add(translated(entry.term).remove(inBrackets), entry);
        const auto word = std::ranges::find(glossaryWords(), entry.id, &GlossaryWord::id);
        for (const QString &form : translated(word->others).split(u'|', Qt::SkipEmptyParts))
            add(form, entry);
        break;
    }
    case GlossaryEntry::Kind::state:
        add(translated(entry.term), entry);
        break;
    case GlossaryEntry::Kind::event: {
        const EventWords &words = specOf(*eventKindOf(entry.id)).words;
        for (const std::string_view form : {entry.term, words.line, words.word, words.brief})
            add(translated(form), entry);
        break;
    }
    case GlossaryEntry::Kind::field:
        // Those of other headers have names that mean something else in most sentences.
        if (entry.id.starts_with("tcp.")) {
            add(translated(entry.term), entry);
            if (entry.id.starts_with("tcp.options."))
                add(translated(findFieldSpec(entry.id)->brief), entry);
        }
        break;
    }
}

void GlossaryTerms::add(const QString &text, const GlossaryEntry &entry)
{
    if (text.size() < 2)
        return;
    const bool isAbbreviation = text == text.toUpper() && text != text.toLower();
    const auto sensitivity = isAbbreviation ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const bool isKnown =
        std::ranges::any_of(m_terms, [&](const Term &term) { return term.text.compare(text, sensitivity) == 0; });
    if (!isKnown)
        m_terms.append({text, sensitivity, entry});
}

QList<GlossaryEntry> GlossaryTerms::in(const QString &text) const
{
    QBitArray taken(text.size());
    std::map<qsizetype, GlossaryEntry> found;
    for (const Term &term : m_terms) {
        for (qsizetype begin = text.indexOf(term.text, 0, term.sensitivity); begin >= 0;
             begin = text.indexOf(term.text, begin + 1, term.sensitivity)) {
            const qsizetype end = begin + term.text.size();
            if (!isWholeWord(text, begin, end) || taken.testBit(begin) || taken.testBit(end - 1))
                continue;
            taken.fill(true, begin, end);
            found.emplace(begin, term.entry);
        }
    }
    QList<GlossaryEntry> entries;
    for (const auto &[begin, entry] : found) {
        if (!entries.contains(entry))
            entries.append(entry);
    }
    return entries;
}

} // namespace rungs
