// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/markdown.h"

#include <cmark.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace rungs {

namespace {

constexpr int deepest = 16;

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

/// U+3000 to U+9FFF, and the wide forms: Chinese characters and their punctuation, three bytes each.
bool isWide(unsigned char first)
{
    return (first >= 0xe3 && first <= 0xe9) || first == 0xef;
}

bool beginsWide(std::string_view text)
{
    return !text.empty() && isWide(static_cast<unsigned char>(text.front()));
}

bool endsWide(std::string_view text)
{
    constexpr std::size_t length = 3;
    return text.size() >= length && isWide(static_cast<unsigned char>(text[text.size() - length]));
}

std::string textOrNothing(const char *text)
{
    return text == nullptr ? std::string() : std::string(text);
}

/// Looks for what cmark takes a time for that grows with the square of the text: many marks of one kind in one
/// paragraph, many quotes inside of each other, and many links, each of which may stand for a long address.
class ComplexityCheck
{
public:
    std::optional<MarkdownFault> of(std::string_view text)
    {
        for (int line = 1; !text.empty(); ++line) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (auto fault = ofLine(text.substr(0, end), line))
                return fault;
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return std::nullopt;
    }

private:
    static constexpr int mostLinks = 10000;
    static constexpr int mostMarks = 1000;
    static constexpr int mostQuotes = 32;
    static constexpr std::string_view marks = "[]!*_`<>&\\~";

    std::optional<MarkdownFault> ofLine(std::string_view line, int number)
    {
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            m_marks.fill(0);
        const std::size_t text = std::min(line.find_first_not_of(" \t>-+*0123456789.)"), line.size());
        if (std::ranges::count_if(line.substr(0, text), [](char c) { return c != ' ' && c != '\t'; }) > mostMarks)
            return tooMany(number, line.substr(0, 1), mostMarks);
        if (std::ranges::count(line.substr(0, text), '>') > mostQuotes)
            return tooMany(number, ">", mostQuotes);
        for (const char c : line) {
            const std::size_t mark = marks.find(c);
            if (mark == std::string_view::npos)
                continue;
            if (++m_marks[mark] > mostMarks)
                return tooMany(number, marks.substr(mark, 1), mostMarks);
            if (c == '[' && ++m_links > mostLinks)
                return tooMany(number, "[", mostLinks);
        }
        return std::nullopt;
    }

    static MarkdownFault tooMany(int line, std::string_view what, int most)
    {
        return {MarkdownFault::Code::tooComplex, line, std::string(what), most};
    }

    std::array<int, marks.size()> m_marks{}; ///< since the last blank line
    int m_links = 0;
};

/// Filters have blanks and brackets, which CommonMark takes in a link only between < and >, and there with a backslash.
/// Lessons have them as they are: [text](check:tcp.len > 0).
class FilterLinks
{
public:
    explicit FilterLinks(std::string_view text)
        : m_rest(text)
    { }

    std::string asMarkdown()
    {
        std::string markdown;
        for (std::size_t place = m_rest.find(begin); place != std::string_view::npos; place = m_rest.find(begin)) {
            markdown += m_rest.substr(0, place);
            m_rest.remove_prefix(place);
            const std::size_t length = targetLength();
            markdown += length == 0 ? std::string(begin) : link(m_rest.substr(2, length));
            m_rest.remove_prefix(length == 0 ? begin.size() : length + 3);
        }
        return markdown.append(m_rest);
    }

private:
    static constexpr std::string_view begin = "](check:";
    static constexpr std::size_t longest = 4096;

    /// From after "](" to before the bracket that closes it; 0: none does in this line.
    std::size_t targetLength() const
    {
        int open = 0;
        bool isQuoted = false;
        for (std::size_t i = 2; i < std::min(m_rest.size(), longest) && m_rest[i] != '\n'; ++i) {
            const char c = m_rest[i];
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c == ')' && open == 0)
                return i - 2;
            else if (!isQuoted && (c == '(' || c == ')'))
                open += c == '(' ? 1 : -1;
        }
        return 0;
    }

    static std::string link(std::string_view target)
    {
        std::string markdown = "](<";
        for (const char c : target) {
            if (c == '<' || c == '>' || c == '\\')
                markdown += '\\';
            markdown += c;
        }
        return markdown + ">)";
    }

    std::string_view m_rest;
};

/// Makes our tree of that of cmark.
class TreeReader
{
public:
    Markdown read(cmark_node *document)
    {
        Markdown markdown;
        addChildren(document, markdown.blocks, 0);
        if (m_tooDeep != 0)
            markdown.faults.push_back({MarkdownFault::Code::tooDeep, m_tooDeep, {}, deepest});
        return markdown;
    }

private:
    using Kind = TextNode::Kind;

    void addChildren(cmark_node *parent, std::vector<TextNode> &into, int depth)
    {
        for (cmark_node *child = cmark_node_first_child(parent); child != nullptr; child = cmark_node_next(child))
            add(child, into, depth);
        dropBreaksInChinese(into);
    }

    /// Between Chinese characters the end of a line is no blank.
    static void dropBreaksInChinese(std::vector<TextNode> &nodes)
    {
        for (std::size_t i = 1; i + 1 < nodes.size(); ++i) {
            if (nodes[i].kind == Kind::softBreak && endsWide(wordsOf(nodes[i - 1]))
                && beginsWide(wordsOf(nodes[i + 1])))
                nodes[i] = textNode({});
        }
    }

    void add(cmark_node *from, std::vector<TextNode> &into, int depth)
    {
        if (const int line = cmark_node_get_start_line(from); line > 0)
            m_line = line;
        if (depth >= deepest) {
            if (m_tooDeep == 0)
                m_tooDeep = m_line;
            addFlat(from, into);
            return;
        }
        TextNode node = nodeOf(from);
        const bool isImage = cmark_node_get_type(from) == CMARK_NODE_IMAGE;
        if (isImage)
            into.push_back(textNode("!["));
        if (isImage)
            addChildren(from, into, depth + 1);
        else
            addChildren(from, node.children, depth + 1);
        into.push_back(std::move(node));
    }

    /// The words below @p from, without recursion.
    static void addFlat(cmark_node *from, std::vector<TextNode> &into)
    {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(from), &cmark_iter_free);
        std::string words;
        for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(walk.get())) {
            if (event == CMARK_EVENT_ENTER)
                words += textOrNothing(cmark_node_get_literal(cmark_iter_get_node(walk.get())));
        }
        if (!words.empty())
            into.push_back(textNode(std::move(words)));
    }

    static TextNode textNode(std::string text)
    {
        TextNode node;
        node.text = std::move(text);
        return node;
    }

    TextNode nodeOf(cmark_node *from) const
    {
        TextNode node;
        node.line = m_line;
        node.text = textOrNothing(cmark_node_get_literal(from));
        switch (cmark_node_get_type(from)) {
        case CMARK_NODE_PARAGRAPH:
            node.kind = Kind::paragraph;
            break;
        case CMARK_NODE_HEADING:
            node.kind = Kind::heading;
            node.level = cmark_node_get_heading_level(from);
            break;
        case CMARK_NODE_LIST:
            node.kind = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST ? Kind::numberedList : Kind::list;
            node.level = cmark_node_get_list_start(from);
            break;
        case CMARK_NODE_ITEM:
            node.kind = Kind::item;
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            node.kind = Kind::quote;
            break;
        case CMARK_NODE_CODE_BLOCK:
            node.kind = Kind::code;
            node.target = textOrNothing(cmark_node_get_fence_info(from));
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            node.kind = Kind::rule;
            break;
        case CMARK_NODE_STRONG:
            node.kind = Kind::strong;
            break;
        case CMARK_NODE_EMPH:
            node.kind = Kind::emphasis;
            break;
        case CMARK_NODE_CODE:
            node.kind = Kind::codeSpan;
            break;
        case CMARK_NODE_LINK:
            node.kind = Kind::link;
            node.target = textOrNothing(cmark_node_get_url(from));
            break;
        default:
            return otherNodeOf(from, std::move(node));
        }
        return node;
    }

    /// What is shown as it was written, and line ends.
    static TextNode otherNodeOf(cmark_node *from, TextNode node)
    {
        switch (cmark_node_get_type(from)) {
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_CUSTOM_BLOCK: {
            while (node.text.ends_with('\n'))
                node.text.pop_back();
            node.children.push_back(textNode(std::move(node.text)));
            node.text.clear();
            node.kind = Kind::paragraph;
            break;
        }
        case CMARK_NODE_IMAGE:
            node.text = "](" + textOrNothing(cmark_node_get_url(from)) + ')';
            break;
        case CMARK_NODE_SOFTBREAK:
            node.kind = Kind::softBreak;
            break;
        case CMARK_NODE_LINEBREAK:
            node.kind = Kind::lineBreak;
            break;
        default: // text, inline HTML
            break;
        }
        return node;
    }

    int m_line = 1;
    int m_tooDeep = 0;
};

} // namespace

Markdown readMarkdown(std::string_view text)
{
    if (auto fault = ComplexityCheck().of(text))
        return {{}, {*std::move(fault)}};
    const std::string markdown = FilterLinks(text).asMarkdown();
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT));
    return TreeReader().read(document.get());
}

std::string wordsOf(const TextNode &node)
{
    if (node.kind == TextNode::Kind::softBreak || node.kind == TextNode::Kind::lineBreak)
        return " ";
    std::string words = node.text;
    for (const TextNode &child : node.children)
        words += wordsOf(child);
    return words;
}

std::string wordsOf(const RichText &text)
{
    std::string words;
    for (const TextNode &node : text)
        words += (words.empty() ? "" : " ") + wordsOf(node);
    return words;
}

} // namespace rungs
