// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/token.h"

#include "core/filter/characters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace rungs::filter {

namespace {

constexpr std::size_t longest = 64 * 1024;

struct Spelling
{
    std::string_view text;
    Symbol symbol;
};

// A longer one before those that it begins with.
constexpr Spelling marks[] = {
    {"===", Symbol::allEqual},
    {"!==", Symbol::anyDiffers},
    {"==", Symbol::anyEqual},
    {"!=", Symbol::allDiffer},
    {"~=", Symbol::anyDiffers},
    {"<=", Symbol::lessOrEqual},
    {">=", Symbol::greaterOrEqual},
    {"&&", Symbol::conjunction},
    {"||", Symbol::disjunction},
    {"^^", Symbol::exclusion},
    {"..", Symbol::dots},
    {"<", Symbol::less},
    {">", Symbol::greater},
    {"!", Symbol::negation},
    {"~", Symbol::matches},
    {"&", Symbol::bitAnd},
    {"+", Symbol::plus},
    {"-", Symbol::minus},
    {"*", Symbol::times},
    {"/", Symbol::divide},
    {"%", Symbol::modulo},
    {"(", Symbol::openRound},
    {")", Symbol::closeRound},
    {"{", Symbol::openBrace},
    {"}", Symbol::closeBrace},
    {",", Symbol::comma},
    {"#", Symbol::hash},
    {"@", Symbol::at},
    {"$", Symbol::dollar},
};

constexpr Spelling words[] = {
    {"eq", Symbol::anyEqual},
    {"any_eq", Symbol::anyEqual},
    {"ne", Symbol::allDiffer},
    {"all_ne", Symbol::allDiffer},
    {"all_eq", Symbol::allEqual},
    {"any_ne", Symbol::anyDiffers},
    {"lt", Symbol::less},
    {"le", Symbol::lessOrEqual},
    {"gt", Symbol::greater},
    {"ge", Symbol::greaterOrEqual},
    {"contains", Symbol::contains},
    {"matches", Symbol::matches},
    {"in", Symbol::in},
    {"and", Symbol::conjunction},
    {"or", Symbol::disjunction},
    {"xor", Symbol::exclusion},
    {"not", Symbol::negation},
    {"any", Symbol::any},
    {"all", Symbol::all},
    {"bitwise_and", Symbol::bitAnd},
    {"bitand", Symbol::bitAnd},
};

bool isWordCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '_' || c == '.' || c == ':' || byte >= 0x80;
}

/// What may be followed by the length of a prefix.
bool isAddress(std::string_view word)
{
    return word.find(':') != std::string_view::npos
           || (std::ranges::all_of(word, [](char c) { return isDigit(c) || c == '.'; })
               && word.find('.') != std::string_view::npos);
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | code >> 6);
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | (code >> 18 & 0x07));
        put(0x80 | (code >> 12 & 0x3f));
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    { }

    Result<std::vector<Token>> scan()
    {
        std::vector<Token> tokens;
        for (;;) {
            while (m_next < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_next])) != 0)
                ++m_next;
            Result<Token> token = next();
            if (!token)
                return tl::unexpected(std::move(token).error());
            tokens.push_back(std::move(*token));
            if (tokens.back().symbol == Symbol::end)
                return tokens;
        }
    }

private:
    bool startsWith(std::string_view start) const { return m_text.substr(m_next).starts_with(start); }
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }

    /// From @p begin to where something is missing.
    Place toEnd(std::size_t begin) const { return {begin, m_text.size() - begin + 1}; }

    Token token(Symbol symbol, std::size_t begin, std::string text = {}) const
    {
        return {symbol, {begin, m_next - begin}, std::move(text)};
    }

    Result<Token> next()
    {
        const std::size_t begin = m_next;
        if (begin == m_text.size())
            return token(Symbol::end, begin);
        if (startsWith("\""))
            return quoted('"', Symbol::text, true);
        if (startsWith("'"))
            return character();
        if ((startsWith("r\"") || startsWith("R\""))) {
            ++m_next;
            return quoted('"', Symbol::text, false);
        }
        if (startsWith("["))
            return ranges();
        if (isWordCharacter(m_text[begin]) && !startsWith(".."))
            return word();
        for (const Spelling &mark : marks) {
            if (startsWith(mark.text)) {
                m_next += mark.text.size();
                return token(mark.symbol, begin);
            }
        }
        return fail(Fault::unexpected, {begin, 1}, std::string(1, m_text[begin]));
    }

    Token word()
    {
        const std::size_t begin = m_next;
        while (m_next < m_text.size()) {
            const char c = m_text[m_next];
            const std::string_view so = m_text.substr(begin, m_next - begin);
            const bool isHyphen = c == '-' && m_next > begin && isWordCharacter(at(m_next + 1));
            const bool isPrefix = c == '/' && isDigit(at(m_next + 1)) && isAddress(so);
            if (startsWith("..") || (!isWordCharacter(c) && !isHyphen && !isPrefix))
                break;
            ++m_next;
        }
        const std::string_view text = m_text.substr(begin, m_next - begin);
        const auto *const keyword = std::ranges::find(words, text, &Spelling::text);
        return token(keyword != std::end(words) ? keyword->symbol : Symbol::word, begin, std::string(text));
    }

    Result<Token> ranges()
    {
        const std::size_t begin = m_next;
        const std::size_t end = m_text.find(']', begin);
        if (end == std::string_view::npos)
            return fail(Fault::unclosedBracket, toEnd(begin));
        m_next = end + 1;
        return token(Symbol::ranges, begin, std::string(m_text.substr(begin + 1, end - begin - 1)));
    }

    Result<Token> character()
    {
        const std::size_t begin = m_next;
        Result<Token> inside = quoted('\'', Symbol::character, true);
        if (inside && inside->text.size() != 1)
            return fail(Fault::badCharacter, {begin, m_next - begin}, inside->text);
        return inside;
    }

    Result<Token> quoted(char quote, Symbol symbol, bool hasEscapes)
    {
        const std::size_t begin = m_next++;
        std::string text;
        while (at(m_next) != quote || m_next >= m_text.size()) {
            if (m_next >= m_text.size())
                return fail(Fault::unclosedQuote, toEnd(begin));
            if (hasEscapes && m_text[m_next] == '\\') {
                if (!escape(text))
                    return fail(Fault::badEscape, {m_next, 2}, std::string(m_text.substr(m_next, 2)));
            } else {
                // In a raw string a backslash keeps the quote from ending it, and stays.
                if (!hasEscapes && m_text[m_next] == '\\' && at(m_next + 1) == quote)
                    text += m_text[m_next++];
                text += m_text[m_next++];
            }
        }
        ++m_next;
        return token(symbol, begin, std::move(text));
    }

    /// @return false where it means nothing
    bool escape(std::string &text)
    {
        constexpr std::array<std::pair<char, char>, 10> simple{{{'\'', '\''},
                                                                {'"', '"'},
                                                                {'\\', '\\'},
                                                                {'a', '\a'},
                                                                {'b', '\b'},
                                                                {'f', '\f'},
                                                                {'n', '\n'},
                                                                {'r', '\r'},
                                                                {'t', '\t'},
                                                                {'v', '\v'}}};
        const char kind = at(m_next + 1);
        for (const auto &[letter, meaning] : simple) {
            if (kind == letter) {
                text += meaning;
                m_next += 2;
                return true;
            }
        }
        if (kind >= '0' && kind <= '7')
            return number(text, m_next + 1, 3, 8);
        if (kind == 'x')
            return number(text, m_next + 2, 2, 16);
        if (kind == 'u' || kind == 'U')
            return codePoint(text, kind == 'u' ? 4 : 8);
        return false;
    }

    /// Its value; empty where there is no digit.
    std::optional<std::uint32_t> digits(std::size_t &place, std::size_t most, unsigned base) const
    {
        std::uint32_t value = 0;
        std::size_t count = 0;
        for (; count < most; ++count, ++place) {
            const char c = static_cast<char>(std::tolower(static_cast<unsigned char>(at(place))));
            const unsigned digit = isDigit(c)             ? static_cast<unsigned>(c - '0')
                                   : c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a') + 10
                                                          : 99;
            if (digit >= base)
                break;
            value = value * base + digit;
        }
        return count > 0 ? std::optional(value) : std::nullopt;
    }

    bool number(std::string &text, std::size_t place, std::size_t most, unsigned base)
    {
        const std::optional<std::uint32_t> value = digits(place, most, base);
        if (!value || *value > 0xff)
            return false;
        text += static_cast<char>(*value);
        m_next = place;
        return true;
    }

    bool codePoint(std::string &text, std::size_t count)
    {
        std::size_t place = m_next + 2;
        const std::optional<std::uint32_t> value = digits(place, count, 16);
        if (!value || place != m_next + 2 + count || *value > 0x10ffff || (*value >= 0xd800 && *value < 0xe000))
            return false;
        appendUtf8(text, *value);
        m_next = place;
        return true;
    }

    std::string_view m_text;
    std::size_t m_next = 0;
};

} // namespace

Result<std::vector<Token>> tokensOf(std::string_view text)
{
    if (text.size() > longest)
        return fail(Fault::tooLong, {longest, text.size() - longest});
    return Scanner(text).scan();
}

} // namespace rungs::filter
