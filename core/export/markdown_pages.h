// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A text as part of CommonMark that means nothing but itself.
std::string escapedMarkdown(std::string_view text);
/// A text as part of HTML.
std::string escapedHtml(std::string_view text);

/// What the first heading of a CommonMark text says, without its form; empty: it has none.
std::string titleOfMarkdown(std::string_view markdown);
/// Where all links of a CommonMark text lead, in its order.
std::vector<std::string> linksOfMarkdown(std::string_view markdown);
/// The names of its headings: "word-mss" of "## MSS {#word-mss}".
std::vector<std::string> anchorsOfMarkdown(std::string_view markdown);

/// How a text becomes another form.
struct MarkdownForm
{
    /// What becomes of the target of a link; none: it stays.
    std::function<std::string(std::string_view target)> link = {};
    /// By how many levels its headings are lower.
    int lower = 0;
};

/// The body of a page: no scripts, no HTML that stands in the text, no links to "javascript:" and the like. A heading
/// that ends with {#name} has that name.
std::string htmlOfMarkdown(std::string_view markdown, const MarkdownForm &form = {});
/// The body of a manual page.
std::string manOfMarkdown(std::string_view markdown, const MarkdownForm &form = {});

} // namespace rungs
