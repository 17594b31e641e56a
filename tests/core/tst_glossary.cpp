// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/field_registry.h"
#include "core/text/glossary.h"

#include <QTest>

#include <set>
#include <string>

namespace rungs {

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsThereOnce();
    void everyEventAndStateHasAMeaning();
    void fieldsFlagsAndOptionsAreExplained();
    void wordsAreWholeSentences();
    void entriesAreFound();
};

void TestGlossary::everyEntryIsThereOnce()
{
    std::set<std::string> seen;
    for (const GlossaryEntry &entry : glossary()) {
        QVERIFY(!entry.term.empty());
        QVERIFY(seen.insert(std::to_string(static_cast<int>(entry.kind)) + std::string(entry.id)).second);
        QCOMPARE(glossaryEntry(entry.kind, entry.id), std::optional(entry));
    }
    forEachFieldSpec([&](const FieldSpec &field) {
        QVERIFY2(seen.contains(std::to_string(static_cast<int>(GlossaryEntry::Kind::field)) + std::string(field.key)),
                 std::string(field.key).c_str());
    });
}

void TestGlossary::everyEventAndStateHasAMeaning()
{
    for (const EventSpec &event : eventTable) {
        const std::string_view meaning = meaningOf(event.kind);
        QVERIFY2(meaning.size() > 20 && meaning.back() == '.', std::string(event.key).c_str());
    }
    std::set<TcpState> states;
    for (const StateMeaning &state : stateMeanings())
        QVERIFY(states.insert(state.state).second);
    // All of RFC 9293; that a state is unknown is none.
    QCOMPARE(states.size(), std::size_t{11});
    QVERIFY(!states.contains(TcpState::unknown));
}

void TestGlossary::fieldsFlagsAndOptionsAreExplained()
{
    for (const GlossaryEntry &entry : glossary()) {
        if (entry.kind == GlossaryEntry::Kind::field && entry.id.starts_with("tcp"))
            QVERIFY2(!entry.text.empty(), std::string(entry.id).c_str());
    }
    for (const char *key : {"tcp.flags.syn", "tcp.flags.fin", "tcp.options.sack", "tcp.hdr_len", "ip.ttl"})
        QVERIFY2(!glossaryEntry(GlossaryEntry::Kind::field, key)->text.empty(), key);
}

void TestGlossary::wordsAreWholeSentences()
{
    QVERIFY(glossaryWords().size() >= 60);
    for (const GlossaryWord &word : glossaryWords()) {
        QVERIFY2(word.text.size() > 40 && word.text.size() < 320, std::string(word.id).c_str());
        QCOMPARE(word.text.back(), '.');
    }
}

void TestGlossary::entriesAreFound()
{
    QCOMPARE(glossaryEntry(GlossaryEntry::Kind::event, "zero-window")->term, std::string_view("Zero window"));
    QCOMPARE(glossaryEntry(GlossaryEntry::Kind::state, "TIME-WAIT")->source, std::string_view("RFC 9293 3.3.2"));
    for (const auto kind : {GlossaryEntry::Kind::word, GlossaryEntry::Kind::state, GlossaryEntry::Kind::event,
                            GlossaryEntry::Kind::field})
        QVERIFY(!glossaryEntry(kind, "no such thing"));
}

} // namespace rungs

QTEST_GUILESS_MAIN(rungs::TestGlossary)
#include "tst_glossary.moc"
