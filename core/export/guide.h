// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's guide: pages of Markdown with marks, <!-- rungs:events -->, in the place of which stand the tables of the
// program. The window shows it, the web reads it, man prints it.
#pragma once

#include "core/text/glossary.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace rungs {

/// A page; that of a pane has the name of the pane.
struct GuidePage
{
    std::string_view name;    ///< of the file without ".md"
    bool isReference = false; ///< tables to look something up in: no part of the manual page
};

/// All of them, in their order.
std::span<const GuidePage> guidePages();
bool isGuidePage(std::string_view name);

/// What a guide in one language is made of.
struct GuideLanguage
{
    std::string code;                                                 ///< as of a locale: zh_CN
    std::function<std::string(std::string_view page)> read;           ///< the Markdown of a page; empty: it has none
    std::function<std::string(std::string_view english)> translation; ///< of a text of core
    std::string shortcuts;                                            ///< the keys of the window, in Markdown
};

/// A page in Markdown, with the tables of the program in the place of its marks.
std::string guideMarkdown(const GuideLanguage &language, std::string_view page);

/// Where the guide says what @p entry is: "events.md#event-zero-window".
std::string placeInGuide(const GlossaryEntry &entry);

/// The whole guide as one page of HTML that needs no other file.
std::string guideHtml(const GuideLanguage &language);
/// The guide as a manual page of section 7, without the reference; @p date as "2026-12".
std::string guideManual(const GuideLanguage &language, std::string_view version, std::string_view date);

} // namespace rungs
