// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <string>

namespace rungs::filter {

struct Regex::Code
{
    struct Free
    {
        void operator()(pcre2_code *code) const { pcre2_code_free(code); }
        void operator()(pcre2_match_context *context) const { pcre2_match_context_free(context); }
        void operator()(pcre2_match_data *data) const { pcre2_match_data_free(data); }
    };

    std::unique_ptr<pcre2_code, Free> code;
    std::unique_ptr<pcre2_match_context, Free> context;
};

Result<std::shared_ptr<const Regex>> Regex::compile(std::string_view pattern, Place place, const Options &options)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    auto code = std::make_shared<Code>();
    // Bytes that are no UTF-8 are matched by nothing, instead of ending the search.
    const std::uint32_t flags = (options.isCaseSensitive ? 0 : PCRE2_CASELESS)
                                | (options.isUtf8 ? PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF : PCRE2_NEVER_UTF);
    code->code.reset(
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), flags, &error, &offset, nullptr));
    if (!code->code) {
        std::array<PCRE2_UCHAR, 200> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        return fail(Fault::badExpression, place, std::string(pattern), reinterpret_cast<const char *>(message.data()));
    }
    constexpr std::uint32_t mostSteps = 1'000'000;
    constexpr std::uint32_t mostKibibytes = 8 * 1024;
    code->context.reset(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(code->context.get(), mostSteps);
    pcre2_set_heap_limit(code->context.get(), mostKibibytes);
    // Where that is not possible, it is only slower.
    if (options.isForManyBytes)
        pcre2_jit_compile(code->code.get(), PCRE2_JIT_COMPLETE);
    return std::shared_ptr<const Regex>(new Regex(std::move(code)));
}

Regex::Outcome Regex::find(ByteView bytes, std::size_t from, Place &match) const
{
    const std::unique_ptr<pcre2_match_data, Code::Free> data(
        pcre2_match_data_create_from_pattern(m_code->code.get(), nullptr));
    static constexpr std::uint8_t nothing = 0;
    const std::uint8_t *const begin = bytes.empty() ? &nothing : bytes.data();
    const int found = pcre2_match(m_code->code.get(), begin, bytes.size(), from, 0, data.get(), m_code->context.get());
    if (found < 0)
        return found == PCRE2_ERROR_NOMATCH ? Outcome::no : Outcome::givenUp;
    const PCRE2_SIZE *const ends = pcre2_get_ovector_pointer(data.get());
    match = {ends[0], ends[1] > ends[0] ? ends[1] - ends[0] : 0};
    return Outcome::yes;
}

} // namespace rungs::filter
