// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rungs {

/// A part of a text: a block, or what stands in one.
struct TextNode
{
    enum class Kind : std::uint8_t {
        paragraph,
        heading, ///< level
        list,
        numberedList, ///< level: its first number
        item,
        quote,
        code, ///< text; target: what its fence says
        rule,
        text,
        strong,
        emphasis,
        codeSpan, ///< text
        link,     ///< target
        softBreak,
        lineBreak,
    };

    Kind kind = Kind::text;
    int line = 0; ///< of a block, from 1
    int level = 0;
    std::string text;
    std::string target;
    std::vector<TextNode> children;
};

/// Blocks, one after the other.
using RichText = std::vector<TextNode>;

/// Why a text was not read.
struct MarkdownFault
{
    enum class Code : std::uint8_t {
        tooComplex, ///< found: what there is too much of
        tooDeep,    ///< the text was read, and what is deeper is there without its form
    };

    Code code = Code::tooComplex;
    int line = 0;
    std::string found;
    int most = 0;
};

struct Markdown
{
    RichText blocks; ///< empty where it was not read
    std::vector<MarkdownFault> faults;
};

/// Reads CommonMark: valid UTF-8 without NUL. Raw HTML and images are text; a link "check:..." may have blanks. What
/// would take a time that grows with the square of the text is refused.
Markdown readMarkdown(std::string_view text);

/// All of its words without their form, as one line.
std::string wordsOf(const TextNode &node);
std::string wordsOf(const RichText &text);

} // namespace rungs
