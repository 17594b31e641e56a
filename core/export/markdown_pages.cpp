// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markdown_pages.h"

#include <cmark.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace rungs {

namespace {

struct FreeTree
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, FreeTree>;

struct FreeText
{
    void operator()(char *text) const { std::free(text); } // NOLINT: cmark took it from malloc
};
using Text = std::unique_ptr<char, FreeText>;

Tree treeOf(std::string_view markdown)
{
    return Tree(cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT));
}

std::string_view viewOf(const char *text)
{
    return text ? std::string_view(text) : std::string_view();
}

template <class Visit>
void forEachNode(cmark_node *root, Visit visit)
{
    cmark_iter *const iterator = cmark_iter_new(root);
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        if (event == CMARK_EVENT_ENTER)
            visit(cmark_iter_get_node(iterator));
    }
    cmark_iter_free(iterator);
}

/// The text at the end of a heading; null: it ends with something else.
cmark_node *lastText(cmark_node *heading)
{
    cmark_node *const last = cmark_node_last_child(heading);
    return last && cmark_node_get_type(last) == CMARK_NODE_TEXT ? last : nullptr;
}

/// Takes " {#name}" from the end of @p heading; empty: it has no name.
std::string takeName(cmark_node *heading)
{
    cmark_consolidate_text_nodes(heading);
    cmark_node *const last = lastText(heading);
    const std::string text(last ? viewOf(cmark_node_get_literal(last)) : std::string_view());
    const std::size_t begin = text.rfind("{#");
    if (begin == std::string::npos || text.back() != '}')
        return {};
    std::string rest = text.substr(0, begin);
    while (!rest.empty() && rest.back() == ' ')
        rest.pop_back();
    cmark_node_set_literal(last, rest.c_str());
    return text.substr(begin + 2, text.size() - begin - 3);
}

/// Applies the form; returns the names of the headings in their order, empty ones included.
std::vector<std::string> prepare(cmark_node *root, const MarkdownForm &form)
{
    std::vector<cmark_node *> headings;
    forEachNode(root, [&](cmark_node *node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING)
            headings.push_back(node);
        else if (type == CMARK_NODE_LINK && form.link)
            cmark_node_set_url(node, form.link(viewOf(cmark_node_get_url(node))).c_str());
    });
    std::vector<std::string> names;
    for (cmark_node *heading : headings) {
        names.push_back(takeName(heading));
        cmark_node_set_heading_level(heading, std::min(cmark_node_get_heading_level(heading) + form.lower, 6));
    }
    return names;
}

} // namespace

std::string escapedMarkdown(std::string_view text)
{
    constexpr std::string_view special = "\\`*_{}[]<>()#+!|~&";
    std::string escaped;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '&':
            escaped += "&amp;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string titleOfMarkdown(std::string_view markdown)
{
    const Tree tree = treeOf(markdown);
    for (cmark_node *block = cmark_node_first_child(tree.get()); block; block = cmark_node_next(block)) {
        if (cmark_node_get_type(block) != CMARK_NODE_HEADING)
            continue;
        takeName(block);
        std::string title;
        forEachNode(block, [&title](cmark_node *node) { title += viewOf(cmark_node_get_literal(node)); });
        return title;
    }
    return {};
}

std::vector<std::string> linksOfMarkdown(std::string_view markdown)
{
    std::vector<std::string> links;
    const Tree tree = treeOf(markdown);
    forEachNode(tree.get(), [&links](cmark_node *node) {
        if (cmark_node_get_type(node) == CMARK_NODE_LINK)
            links.emplace_back(viewOf(cmark_node_get_url(node)));
    });
    return links;
}

std::vector<std::string> anchorsOfMarkdown(std::string_view markdown)
{
    const Tree tree = treeOf(markdown);
    std::vector<std::string> names = prepare(tree.get(), {});
    std::erase(names, std::string());
    return names;
}

std::string htmlOfMarkdown(std::string_view markdown, const MarkdownForm &form)
{
    const Tree tree = treeOf(markdown);
    const std::vector<std::string> names = prepare(tree.get(), form);
    const Text rendered(cmark_render_html(tree.get(), CMARK_OPT_DEFAULT));
    // Each heading begins and ends once; nothing else looks like one, as no HTML comes through.
    std::string html;
    std::string_view rest = viewOf(rendered.get());
    for (const std::string &name : names) {
        const std::size_t open = rest.find("<h");
        // A rule is written <hr />.
        std::size_t begin = open;
        while (begin != std::string_view::npos && rest.substr(begin, 3) == "<hr")
            begin = rest.find("<h", begin + 2);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = rest.find("</h", begin);
        html += rest.substr(0, begin);
        const std::string_view inside = rest.substr(begin + 4, end - begin - 4);
        const std::string tag(rest.substr(begin + 1, 2));
        // The window finds the name of an <a>, a browser that of the heading.
        if (name.empty())
            html += '<' + tag + '>' + std::string(inside);
        else
            html += '<' + tag + " id=\"" + escapedHtml(name) + "\"><a name=\"" + escapedHtml(name) + "\">"
                    + std::string(inside) + "</a>";
        rest.remove_prefix(end);
    }
    return html + std::string(rest);
}

std::string manOfMarkdown(std::string_view markdown, const MarkdownForm &form)
{
    const Tree tree = treeOf(markdown);
    prepare(tree.get(), form);
    const Text rendered(cmark_render_man(tree.get(), CMARK_OPT_DEFAULT, 0));
    return std::string(viewOf(rendered.get()));
}

} // namespace rungs
