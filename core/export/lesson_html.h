// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/markdown.h"

#include <string>
#include <vector>

namespace rungs {

/// The text of a lesson for a view of rich text. All that was written is escaped; links that lead nowhere are text.
/// Addresses are those of the lesson ("frame:7", "check:FILTER"), escaped as HTML but not otherwise.
std::string lessonHtml(const RichText &text);
/// The same without paragraphs around it: a text of one line.
std::string lessonLineHtml(const RichText &text);

/// The text of a lesson for a terminal or a screen reader: paragraphs with a blank line between them, lists with marks;
/// the address of what leads into the web stands behind it.
std::string lessonPlainText(const RichText &text);

} // namespace rungs
