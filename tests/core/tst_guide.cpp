// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/guide.h"
#include "core/export/keys.h"
#include "core/export/markdown_pages.h"
#include "core/export/read_filter.h"
#include "core/text/filter_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

const QString resources = QStringLiteral(RUNGS_SOURCE_DIR "/resources/guide/");
const QStringList languages{u"en"_s, u"zh_CN"_s};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Its tables stay English.
GuideLanguage languageOf(const QString &code)
{
    const auto read = [code](std::string_view page) {
        return textOf(resources + code + u'/' + QString::fromStdString(std::string(page)) + u".md"_s).toStdString();
    };
    return {code.toStdString(), read, [](std::string_view text) { return std::string(text); }, "- **F1**: Guide\n"};
}

/// The marks and the levels of the headings, what is code and what is no prose: the same in each language.
QStringList outlineOf(const QString &markdown)
{
    QStringList outline;
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        if (isCode || line.startsWith("    "_L1) || line.startsWith("<!--"_L1))
            outline.append(line);
        else if (line.startsWith(u'#'))
            outline.append(line.section(u' ', 0, 0));
        else if (line.startsWith("- "_L1))
            outline.append(u"-"_s);
    }
    return outline;
}

/// Sections and commands of a README.
QStringList partsOf(const QString &readme)
{
    QStringList parts;
    for (const QString &line : readme.split(u'\n')) {
        if (line.startsWith(u'#'))
            parts.append(line.section(u' ', 0, 0));
        else if (line.startsWith("    $"_L1) || line.startsWith("    app/"_L1) || line.startsWith("    tests/"_L1)
                 || line.startsWith("    sudo"_L1) || line.startsWith("    cmake"_L1))
            parts.append(line.section(u" #"_s, 0, 0).trimmed());
    }
    return parts;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesSayTheSame();
    void everyFileIsAPage();
    void everyLinkLeadsSomewhere();
    void everyFilterOfTheGuideIsOne();
    void everyEntryHasItsPlace();
    void everyKeyIsListed();
    void everyFunctionIsExplained();
    void whatStandsInATextIsNoHtml();
    void theBookIsOneFile();
    void theManualIsOne();
    void bothReadmesHaveTheSameParts();
};

void TestGuide::bothLanguagesSayTheSame()
{
    for (const GuidePage &page : guidePages()) {
        const QString name = QString::fromStdString(std::string(page.name));
        const QString english = textOf(resources + u"en/"_s + name + u".md"_s);
        const QString chinese = textOf(resources + u"zh_CN/"_s + name + u".md"_s);
        QVERIFY2(english.startsWith("# "_L1) && chinese.startsWith("# "_L1), qPrintable(name));
        QCOMPARE(outlineOf(chinese), outlineOf(english));
        QCOMPARE(linksOfMarkdown(chinese.toStdString()), linksOfMarkdown(english.toStdString()));
    }
}

void TestGuide::everyFileIsAPage()
{
    for (const QString &language : languages) {
        const QStringList files = QDir(resources + language).entryList({u"*.md"_s});
        QCOMPARE(files.size(), static_cast<qsizetype>(guidePages().size()));
        for (const QString &file : files) {
            QVERIFY2(isGuidePage(file.chopped(3).toStdString()), qPrintable(file));
        }
    }
}

void TestGuide::everyLinkLeadsSomewhere()
{
    for (const QString &code : languages) {
        const GuideLanguage language = languageOf(code);
        for (const GuidePage &page : guidePages()) {
            for (const std::string &link : linksOfMarkdown(guideMarkdown(language, page.name))) {
                const QString target = QString::fromStdString(link);
                const std::string other = target.section(u".md"_s, 0, 0).toStdString();
                QVERIFY2(target.contains(".md"_L1) && isGuidePage(other), link.c_str());
                const std::string anchor = target.section(u'#', 1).toStdString();
                const std::vector<std::string> anchors = anchorsOfMarkdown(guideMarkdown(language, other));
                QVERIFY2(anchor.empty() || std::ranges::find(anchors, anchor) != anchors.end(), link.c_str());
            }
        }
    }
}

void TestGuide::everyFilterOfTheGuideIsOne()
{
    int count = 0;
    for (const QString &code : languages) {
        bool isFilter = false;
        for (const QString &line : textOf(resources + code + u"/filter.md"_s).split(u'\n')) {
            if (line.startsWith("```"_L1)) {
                isFilter = line == "```filter"_L1;
            } else if (isFilter) {
                QVERIFY2(readFilter(line.toStdString()), qPrintable(line));
                ++count;
            }
        }
    }
    QVERIFY(count >= 20);
    for (const char *text :
         {"tcp.port != 80", "not tcp.port == 80", "tcp[13] == 12", "{tcp.srcport + 1} == tcp.dstport",
          "bpf: tcp[13] & 2 != 0", "rungs.events == \"zero-window\"", "frame.time > \"2026-11-22 10:00:00Z\""})
        QVERIFY2(readFilter(text), text);
}

void TestGuide::everyEntryHasItsPlace()
{
    const GuideLanguage language = languageOf(u"en"_s);
    std::set<std::string> places;
    for (const GuidePage &page : guidePages()) {
        for (const std::string &anchor : anchorsOfMarkdown(guideMarkdown(language, page.name)))
            QVERIFY2(places.insert(std::string(page.name) + ".md#" + anchor).second, anchor.c_str());
    }
    for (const GlossaryEntry &entry : glossary())
        QVERIFY2(places.contains(placeInGuide(entry)), placeInGuide(entry).c_str());
}

void TestGuide::everyKeyIsListed()
{
    const std::string page = guideMarkdown(languageOf(u"en"_s), "filter-keys");
    for (const FieldKey &key : allFieldKeys())
        QVERIFY2(page.find("### `" + std::string(key.key) + "` ") != std::string::npos, std::string(key.key).c_str());
    QVERIFY(page.find("*4 bits, bytes, counted in words of 4; RFC 9293 3.1*") != std::string::npos);
}

void TestGuide::everyFunctionIsExplained()
{
    const std::string page = guideMarkdown(languageOf(u"en"_s), "filter");
    for (const FilterFunction &function : filterFunctions()) {
        QVERIFY(page.find("- `" + std::string(function.name) + "()`: ") != std::string::npos);
        QVERIFY2(readFilter(std::string(function.name) + "(ip.src) == 1")
                     || readFilter(std::string(function.name) + "(tcp.payload) == \"a\"")
                     || readFilter(std::string(function.name) + "(tcp.len) == 1")
                     || readFilter(std::string(function.name) + "(tcp.len) == \"1\"")
                     || readFilter(std::string(function.name) + "(http.host) == \"1\""),
                 std::string(function.name).c_str());
    }
}

void TestGuide::whatStandsInATextIsNoHtml()
{
    const std::string html = htmlOfMarkdown("# A <b>\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) "
                                            "[y](data:text/html;base64,x)\n\n## B {#there}\n\n---\n\n### C\n");
    for (const char *bad : {"<script", "javascript:", "data:text", "<b>"})
        QVERIFY2(html.find(bad) == std::string::npos, html.c_str());
    QVERIFY(html.find("<h2 id=\"there\"><a name=\"there\">B</a></h2>") != std::string::npos);
    QVERIFY(html.find("<h3>C</h3>") != std::string::npos);
    QCOMPARE(titleOfMarkdown("# Zero *window* {#x}\n"), std::string("Zero window"));
    QCOMPARE(titleOfMarkdown("# " + escapedMarkdown("a_b*c* [d](e) <f> & `g`") + '\n'),
             std::string("a_b*c* [d](e) <f> & `g`"));
}

void TestGuide::theBookIsOneFile()
{
    const QString book = QString::fromStdString(guideHtml(languageOf(u"zh_CN"_s)));
    QVERIFY(book.contains("<html lang=\"zh-CN\">"_L1));
    for (const char *bad : {"http:", "https:", "src=", "<script", "<!-- rungs"})
        QVERIFY2(!book.contains(QLatin1StringView(bad)), bad);
    static const QRegularExpression links(u"href=\"#([^\"]+)\""_s);
    int count = 0;
    for (const QRegularExpressionMatch &match : links.globalMatch(book)) {
        QVERIFY2(book.contains(u"id=\"%1\""_s.arg(match.captured(1))), qPrintable(match.captured(1)));
        ++count;
    }
    QCOMPARE(book.count("href="_L1), count);
    QVERIFY(count > 60);
}

void TestGuide::theManualIsOne()
{
    const QString manual = QString::fromStdString(guideManual(languageOf(u"en"_s), "1.0", "2026-12"));
    QVERIFY(manual.startsWith(".\\\" SPDX"_L1));
    QVERIFY(manual.contains(".TH RUNGS\\-GUIDE 7 \"2026-12\" \"Rungs 1.0\""_L1));
    QVERIFY(manual.contains("rungs\\-guide \\- "_L1));
    QVERIFY(manual.contains("What a capture cannot tell"_L1));
    QVERIFY(!manual.contains(".md"_L1));
}

void TestGuide::bothReadmesHaveTheSameParts()
{
    const QString english = textOf(QStringLiteral(RUNGS_SOURCE_DIR "/README.md"));
    const QString chinese = textOf(QStringLiteral(RUNGS_SOURCE_DIR "/README.zh_CN.md"));
    QVERIFY(english.contains("(README.zh_CN.md)"_L1) && chinese.contains("(README.md)"_L1));
    QVERIFY(partsOf(english).size() > 20);
    QCOMPARE(partsOf(chinese), partsOf(english));
}

} // namespace rungs

QTEST_GUILESS_MAIN(rungs::TestGuide)
#include "tst_guide.moc"
