// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/filter/filter_fault.h"

#include <memory>
#include <string_view>

namespace rungs::filter {

/// A regular expression of PCRE2 over bytes, without regard to case. One that backtracks for ever is given up.
class Regex
{
public:
    enum class Outcome : std::uint8_t { no, yes, givenUp };

    static Result<std::shared_ptr<const Regex>> compile(std::string_view pattern, Place place);
    Outcome search(ByteView bytes) const;

private:
    struct Code;
    explicit Regex(std::shared_ptr<Code> code)
        : m_code(std::move(code))
    { }

    std::shared_ptr<Code> m_code;
};

} // namespace rungs::filter
