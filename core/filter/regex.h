// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/filter/filter_fault.h"

#include <memory>
#include <string_view>

namespace rungs::filter {

/// A regular expression of PCRE2 over bytes. One that backtracks for ever is given up.
class Regex
{
public:
    enum class Outcome : std::uint8_t { no, yes, givenUp };

    struct Options
    {
        bool isCaseSensitive = false;
        bool isUtf8 = false;         ///< a character may be several bytes
        bool isForManyBytes = false; ///< compiling it for the processor pays
    };

    static Result<std::shared_ptr<const Regex>> compile(std::string_view pattern, Place place)
    {
        return compile(pattern, place, Options());
    }
    static Result<std::shared_ptr<const Regex>> compile(std::string_view pattern, Place place, const Options &options);
    Outcome search(ByteView bytes) const
    {
        Place match;
        return find(bytes, 0, match);
    }
    /// The first match that begins at @p from or later; what is before it can be looked at too.
    Outcome find(ByteView bytes, std::size_t from, Place &match) const;

private:
    struct Code;
    explicit Regex(std::shared_ptr<Code> code)
        : m_code(std::move(code))
    { }

    std::shared_ptr<Code> m_code;
};

} // namespace rungs::filter
