// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/guide.h"

#include "core/export/guide_parts.h"
#include "core/export/markdown_pages.h"
#include "core/text/phrase.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr GuidePage pages[] = {
    {"start"},          {"window"},
    {"overview"},       {"packets"},
    {"connections"},    {"stream"},
    {"fields"},         {"header"},
    {"bytes"},          {"checksum"},
    {"explanation"},    {"ladder"},
    {"states"},         {"charts"},
    {"segment"},        {"learn"},
    {"lecture"},        {"filter"},
    {"capturing"},      {"export"},
    {"command-line"},   {"certainty"},
    {"keys", true},     {"events", true},
    {"glossary", true}, {"filter-keys", true},
};

constexpr std::string_view markBegin = "<!-- rungs:";
constexpr std::string_view markEnd = " -->";

constexpr std::string_view styleOfPages = R"(
:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0; }
nav { padding: 1em; }
main { max-width: 46em; padding: 0 1.5em 4em; }
pre, code { font-family: ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.6em 1em; border: 1px solid; border-radius: 4px; }
@media (min-width: 60em) {
  nav { position: fixed; top: 0; bottom: 0; width: 15em; overflow-y: auto; box-sizing: border-box; }
  main { margin-left: 16em; }
}
@media print { nav { display: none; } }
)";

/// "window.md#x" as a place on one page: "#x"; without one, "#page-window". Other links stay.
std::string placeOnOnePage(std::string_view target)
{
    const std::size_t end = target.find(".md");
    if (end == std::string_view::npos || !isGuidePage(target.substr(0, end)))
        return std::string(target);
    const std::size_t name = target.find('#', end);
    return name == std::string_view::npos ? fmt::format("#page-{}", target.substr(0, end))
                                          : std::string(target.substr(name));
}

} // namespace

std::span<const GuidePage> guidePages()
{
    return pages;
}

bool isGuidePage(std::string_view name)
{
    return std::ranges::find(pages, name, &GuidePage::name) != std::end(pages);
}

std::string guideMarkdown(const GuideLanguage &language, std::string_view page)
{
    const std::string text = isGuidePage(page) ? language.read(page) : std::string();
    std::string_view rest = text;
    std::string made;
    while (!rest.empty()) {
        const std::size_t begin = rest.find(markBegin);
        const std::size_t end = begin == std::string_view::npos ? begin : rest.find(markEnd, begin);
        if (end == std::string_view::npos)
            break;
        made += rest.substr(0, begin);
        const std::size_t name = begin + markBegin.size();
        made += guidePart(language, rest.substr(name, end - name)).value_or(std::string());
        rest.remove_prefix(end + markEnd.size());
    }
    return made + std::string(rest);
}

std::string placeInGuide(const GlossaryEntry &entry)
{
    std::string_view page = "glossary";
    if (entry.kind == GlossaryEntry::Kind::state)
        page = "states";
    else if (entry.kind == GlossaryEntry::Kind::event)
        page = "events";
    else if (entry.kind == GlossaryEntry::Kind::field)
        page = "filter-keys";
    return fmt::format("{}.md#{}", page, anchorOf(entry));
}

std::string guideHtml(const GuideLanguage &language)
{
    std::string contents;
    std::string body;
    for (const GuidePage &page : pages) {
        const std::string markdown = guideMarkdown(language, page.name);
        contents +=
            fmt::format("<li><a href=\"#page-{}\">{}</a></li>\n", page.name, escapedHtml(titleOfMarkdown(markdown)));
        body += fmt::format("<section id=\"page-{}\">\n{}</section>\n", page.name,
                            htmlOfMarkdown(markdown, {placeOnOnePage, 1}));
    }
    std::string code = language.code;
    std::ranges::replace(code, '_', '-');
    const std::string title = escapedHtml(language.translation(RUNGS_TEXT("User's guide of Rungs")));
    return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n"
                       "<style>{}</style>\n</head>\n<body>\n<nav>\n<ul>\n{}</ul>\n</nav>\n<main>\n<h1>{}</h1>\n{}"
                       "</main>\n</body>\n</html>\n",
                       code, title, styleOfPages, contents, title, body);
}

std::string guideManual(const GuideLanguage &language, std::string_view version, std::string_view date)
{
    const auto said = [&language](std::string_view text) { return language.translation(text); };
    std::string manual = fmt::format(
        ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH RUNGS\\-GUIDE 7 \"{}\" \"Rungs {}\" \"{}\"\n.ad l\n",
        date, version, said(RUNGS_TEXT("User's guide of Rungs")));
    manual += fmt::format(".SH {}\nrungs\\-guide \\- {}\n", said(RUNGS_TEXT("NAME")),
                          said(RUNGS_TEXT("the window of Rungs, its filters, and what a capture cannot tell")));
    // Links lead to other parts of the same page: their words say as much.
    const MarkdownForm form{[](std::string_view) { return std::string(); }, 0};
    for (const GuidePage &page : pages) {
        if (!page.isReference)
            manual += manOfMarkdown(guideMarkdown(language, page.name), form);
    }
    manual += fmt::format(".SH {}\n.BR rungs (1),\n.BR rungs\\-cli (1),\n.BR rungs\\-capture (1)\n",
                          said(RUNGS_TEXT("SEE ALSO")));
    return manual;
}

} // namespace rungs
