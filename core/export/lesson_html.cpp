// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lesson_html.h"

#include "core/export/markdown_pages.h"
#include "core/learn/lesson.h"

#include <fmt/format.h>

#include <string_view>

namespace rungs {

namespace {

using NodeKind = TextNode::Kind;

std::string htmlOf(const TextNode &node);

std::string htmlOf(const std::vector<TextNode> &nodes)
{
    std::string html;
    for (const TextNode &node : nodes)
        html += htmlOf(node);
    return html;
}

std::string elementOf(std::string_view name, const TextNode &node)
{
    return fmt::format("<{0}>{1}</{0}>", name, htmlOf(node.children));
}

std::string htmlOfLink(const TextNode &node)
{
    const std::string inner = htmlOf(node.children);
    if (linkOf(node.target).kind == LessonLink::Kind::none)
        return inner;
    return fmt::format("<a href=\"{}\">{}</a>", escapedHtml(node.target), inner);
}

std::string htmlOf(const TextNode &node)
{
    switch (node.kind) {
    case NodeKind::paragraph:
        return elementOf("p", node);
    case NodeKind::heading:
        return elementOf(fmt::format("h{}", node.level), node);
    case NodeKind::list:
        return elementOf("ul", node);
    case NodeKind::numberedList:
        return fmt::format("<ol start=\"{}\">{}</ol>", node.level, htmlOf(node.children));
    case NodeKind::item:
        return elementOf("li", node);
    case NodeKind::quote:
        return elementOf("blockquote", node);
    case NodeKind::code:
        return fmt::format("<pre>{}</pre>", escapedHtml(node.text));
    case NodeKind::rule:
        return "<hr/>";
    case NodeKind::text:
        return escapedHtml(node.text);
    case NodeKind::strong:
        return elementOf("b", node);
    case NodeKind::emphasis:
        return elementOf("i", node);
    case NodeKind::codeSpan:
        return fmt::format("<code>{}</code>", escapedHtml(node.text));
    case NodeKind::link:
        return htmlOfLink(node);
    case NodeKind::softBreak:
        return "\n";
    case NodeKind::lineBreak:
        return "<br/>";
    }
    return {};
}

std::string plainOf(const std::vector<TextNode> &nodes, std::string_view indent);

std::string plainInline(const std::vector<TextNode> &nodes)
{
    std::string text;
    for (const TextNode &node : nodes) {
        text += node.kind == NodeKind::softBreak ? " " : node.kind == NodeKind::lineBreak ? "\n" : node.text;
        text += plainInline(node.children);
        if (node.kind == NodeKind::link && linkOf(node.target).kind == LessonLink::Kind::web)
            text += fmt::format(" <{}>", node.target);
    }
    return text;
}

std::string withIndent(std::string_view text, std::string_view first, std::string_view others)
{
    std::string lines(first);
    for (const char c : text) {
        lines += c;
        if (c == '\n')
            lines += others;
    }
    return lines;
}

/// Items with their marks, "- " or "1. ", and what is below them as far to the right as their text.
std::string plainList(const TextNode &list, std::string_view indent)
{
    std::string text;
    int number = list.level;
    for (const TextNode &item : list.children) {
        const std::string mark = list.kind == NodeKind::list ? "- " : fmt::format("{}. ", number++);
        const std::string below = std::string(indent) + std::string(mark.size(), ' ');
        std::string inner = plainOf(item.children, below);
        inner.replace(0, std::min(inner.size(), below.size()), std::string(indent) + mark);
        text += (text.empty() ? "" : "\n") + inner;
    }
    return text;
}

std::string plainBlock(const TextNode &node, std::string_view indent)
{
    const std::string more(indent);
    switch (node.kind) {
    case NodeKind::list:
    case NodeKind::numberedList:
        return plainList(node, indent);
    case NodeKind::quote:
        return plainOf(node.children, more + "  ");
    case NodeKind::code: {
        std::string_view lines = node.text;
        if (lines.ends_with('\n'))
            lines.remove_suffix(1);
        return withIndent(lines, more + "    ", more + "    ");
    }
    case NodeKind::rule:
        return more + "---";
    case NodeKind::paragraph:
    case NodeKind::heading:
        return withIndent(plainInline(node.children), indent, indent);
    default:
        return withIndent(plainInline({node}), indent, indent);
    }
}

std::string plainOf(const std::vector<TextNode> &nodes, std::string_view indent)
{
    std::string text;
    for (const TextNode &node : nodes)
        text += (text.empty() ? "" : "\n\n") + plainBlock(node, indent);
    return text;
}

} // namespace

std::string lessonHtml(const RichText &text)
{
    return htmlOf(text);
}

std::string lessonLineHtml(const RichText &text)
{
    std::string html;
    for (const TextNode &node : text)
        html +=
            (html.empty() ? "" : "<br/>") + (node.kind == NodeKind::paragraph ? htmlOf(node.children) : htmlOf(node));
    return html;
}

std::string lessonPlainText(const RichText &text)
{
    return plainOf(text, "");
}

} // namespace rungs
