// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_view.h"
#include "core/text/phrase.h"
#include "ui/text/translate.h"
#include "ui/window/copying.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// Knows one sentence of core, with its parts the other way round.
class Backwards : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isKnown = qstrcmp(context, "core") == 0 && qstrcmp(source, "{0} follows {1}") == 0;
        return isKnown ? u"{1} < {0}"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void phrasesBecomeTextAndLinks();
    void phrasesAreTranslated();
    void linksLeadToFramesAndFields();
    void bytesAreCopiedInEveryForm();
};

void TestTexts::phrasesBecomeTextAndLinks()
{
    const Phrase phrase{"Frame {0} has {1} & {2}, {3} of {4}",
                        {FrameReference{FrameId{4}}, FieldReference{"tcp.hdr_len", "Data offset"}, std::string("<b>"),
                         std::uint64_t{40}, std::vector<Phrase>{Phrase{"one", {}}, Phrase{"two", {}}}}};
    QCOMPARE(plainText(phrase), u"Frame 5 has Data offset & <b>, 40 of one two"_s);
    QCOMPARE(
        richText(phrase),
        u"Frame <a href=\"frame:5\">5</a> has <a href=\"field:tcp.hdr_len\">Data offset</a> &amp; &lt;b&gt;, 40 of one two"_s);
    QCOMPARE(plainText(Phrase{"{7} {x} {", {}}), u"{7} {x} {"_s);
    QVERIFY(plainText(Phrase{}).isEmpty());
    QCOMPARE(plainText(phrase), QString::fromStdString(english(phrase)));
}

void TestTexts::phrasesAreTranslated()
{
    const Phrase phrase{"{0} follows {1}", {std::uint64_t{2}, std::uint64_t{1}}};
    QCOMPARE(plainText(phrase), u"2 follows 1"_s);
    Backwards translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(plainText(phrase), u"1 < 2"_s);
    QCOMPARE(richText(phrase), u"1 &lt; 2"_s);
    QCoreApplication::removeTranslator(&translator);
}

void TestTexts::linksLeadToFramesAndFields()
{
    QCOMPARE(targetOfLink(u"frame:5"_s).kind, LinkTarget::Kind::frame);
    QCOMPARE(targetOfLink(u"frame:5"_s).frameNumber, 5U);
    QCOMPARE(targetOfLink(u"field:tcp.hdr_len"_s).key, u"tcp.hdr_len"_s);
    QCOMPARE(targetOfLink(u"frame:x"_s).kind, LinkTarget::Kind::none);
    QCOMPARE(targetOfLink(u"frame:0"_s).kind, LinkTarget::Kind::none);
    QCOMPARE(targetOfLink(u"https://example.org"_s).kind, LinkTarget::Kind::none);
}

void TestTexts::bytesAreCopiedInEveryForm()
{
    Bytes bytes;
    for (int i = 0; i < 18; ++i)
        bytes.push_back(static_cast<std::uint8_t>('A' + i));
    bytes.push_back(0);
    QCOMPARE(hexText(bytes), u"41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f 50\n51 52 00"_s);
    QCOMPARE(readableText(bytes), u"ABCDEFGHIJKLMNOPQR."_s);
    QCOMPARE(cArrayText(slice(bytes, 0, 13), u"name"_s),
             u"const unsigned char name[13] = {\n    0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, "
             "0x4c,\n    0x4d,\n};\n"_s);
    QVERIFY(hexText({}).isEmpty());
}

} // namespace rungs

QTEST_GUILESS_MAIN(rungs::TestTexts)
#include "tst_texts.moc"
