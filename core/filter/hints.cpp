// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/hints.h"

#include "core/decode/field_registry.h"
#include "core/filter/characters.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>

namespace rungs::filter {

namespace {

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// A key as a whole, of a protocol.
std::optional<Protocol> protocolOf(const Operand &operand)
{
    return operand.kind == Operand::Kind::key ? operand.key.protocol : std::nullopt;
}

bool isKeyOfTwo(const Operand &operand)
{
    return operand.kind == Operand::Kind::key && !operand.key.second.empty();
}

/// Digits in groups of two, as bytes are written: 80 in two bytes is 00:50.
std::string bytesOfNumber(std::uint64_t number, std::size_t size)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = size == 1 ? "0x" : "";
    for (std::size_t i = size; i-- > 0;) {
        const std::uint64_t byte = number >> (8 * i) & 0xff;
        text += digits[byte >> 4U];
        text += digits[byte & 0xf];
        if (i > 0)
            text += ':';
    }
    return text;
}

/// How many bytes a slice has; 0: that depends on the frame.
std::size_t sizeOf(const Operand &operand)
{
    if (operand.kind != Operand::Kind::slice)
        return 0;
    std::size_t size = 0;
    for (const Range &range : operand.ranges) {
        if ((range.first < 0) != (range.last < 0) || range.last < range.first)
            return 0;
        size += static_cast<std::size_t>(range.last - range.first) + 1;
    }
    return size;
}

class HintReader
{
public:
    explicit HintReader(std::string_view text)
        : m_text(text)
    { }

    void read(const Test &test)
    {
        for (const Operand &operand : test.operands)
            read(operand);
        switch (test.kind) {
        case Test::Kind::presence:
            if (test.operands[0].kind == Operand::Kind::key && test.operands[0].type == Type::boolean)
                add(HintKind::presence, test.operands[0].place, textOf(test.operands[0]) + " == 1");
            break;
        case Test::Kind::comparison:
            readComparison(test);
            break;
        case Test::Kind::contains:
            readContains(test);
            break;
        case Test::Kind::matches:
            readMatches(test);
            break;
        case Test::Kind::member:
            readSet(test);
            break;
        case Test::Kind::conjunction:
            if (!m_isInConjunction)
                readBounds(test);
            break;
        default:
            break;
        }
        const bool isOutside = std::exchange(m_isInConjunction, test.kind == Test::Kind::conjunction);
        for (const Test &part : test.parts) {
            read(part);
            m_isInConjunction = test.kind == Test::Kind::conjunction;
        }
        m_isInConjunction = isOutside;
    }

    std::vector<Hint> take()
    {
        std::ranges::stable_sort(m_hints, {}, [](const Hint &hint) { return hint.place.begin; });
        return std::move(m_hints);
    }

private:
    std::string_view viewOf(Place place) const { return m_text.substr(place.begin, place.length); }
    std::string textOf(const Operand &operand) const { return std::string(viewOf(operand.place)); }
    void add(HintKind kind, Place place, std::string meant = {})
    {
        addOf(kind, place, std::string(viewOf(place)), std::move(meant));
    }
    void addOf(HintKind kind, Place place, std::string found, std::string meant = {})
    {
        constexpr std::size_t most = 20;
        if (m_hints.size() < most)
            m_hints.push_back({kind, place, std::move(found), std::move(meant)});
    }

    void read(const Operand &operand)
    {
        for (const Operand &part : operand.parts)
            read(part);
        if (operand.kind == Operand::Kind::slice) {
            readSlice(operand);
        } else if (operand.kind == Operand::Kind::function && operand.function == Function::len) {
            if (const std::optional<Protocol> protocol = protocolOf(operand.parts[0]))
                addOf(endsWithHeader(*protocol) ? HintKind::headerOnly : HintKind::toTheEnd, operand.place,
                      textOf(operand.parts[0]));
        } else if (operand.kind == Operand::Kind::sum) {
            readLiteral(operand.parts[1], operand.parts[0]);
            const bool isDivision = operand.symbol == Symbol::divide || operand.symbol == Symbol::modulo;
            const Operand &by = operand.parts[1];
            if (isDivision && by.kind == Operand::Kind::constant && isNumeric(by.type) && by.values.size() == 1
                && by.values[0].number == 0)
                add(HintKind::byZero, operand.place);
        }
    }

    void readSlice(const Operand &slice)
    {
        const std::optional<Protocol> protocol = protocolOf(slice.parts[0]);
        if (!protocol || !endsWithHeader(*protocol))
            return;
        const auto length = static_cast<std::int64_t>(fixedLength(headerOf(*protocol).fields));
        if (std::ranges::any_of(slice.ranges, [length](const Range &range) { return range.last >= length; }))
            addOf(HintKind::headerOnly, slice.place, textOf(slice.parts[0]));
    }

    /// A constant beside what it is compared with.
    void readLiteral(const Operand &literal, const Operand &beside)
    {
        const std::string_view text = viewOf(literal.place);
        if (literal.kind != Operand::Kind::constant || literal.values.size() != 1 || text.empty() || text[0] == '$')
            return;
        const Value &value = literal.values.front();
        if (literal.type == Type::bytes && text.size() > 1 && std::ranges::all_of(text, isDigit)) {
            std::uint64_t number = 0;
            std::from_chars(text.data(), text.data() + text.size(), number);
            const std::size_t size = sizeOf(beside);
            const bool fits = size > 0 && size <= 8 && (size == 8 || number >> (8 * size) == 0);
            add(HintKind::hexadecimal, literal.place, fits ? bytesOfNumber(number, size) : "");
        } else if (literal.type == Type::boolean && std::ranges::all_of(text, isDigit) && text != "0" && text != "1") {
            add(HintKind::otherThanOne, literal.place, "1");
        } else if (literal.type == Type::number && value.number < 0 && beside.kind == Operand::Kind::key) {
            addOf(HintKind::neverNegative, literal.place, textOf(beside));
        } else if (literal.type == Type::time && text.front() == '"' && !hasZone(text)) {
            add(HintKind::localTime, literal.place);
        }
    }

    static bool hasZone(std::string_view time)
    {
        constexpr std::size_t dateLength = 11;
        const std::string_view end = time.substr(std::min(time.size(), dateLength));
        return end.find_first_of("Zz+-") != std::string_view::npos || end.find("UTC") != std::string_view::npos
               || end.find("GMT") != std::string_view::npos;
    }

    void readComparison(const Test &test)
    {
        const Operand &left = test.operands[0];
        const Operand &right = test.operands[1];
        readLiteral(right, left);
        readLiteral(left, right);
        if (test.symbol == Symbol::anyDiffers && isKeyOfTwo(left))
            addOf(HintKind::anyDiffers, test.place, textOf(left), textOf(left) + " != " + textOf(right));
        for (const Operand &side : test.operands) {
            if (side.kind == Operand::Kind::sum && side.symbol == Symbol::bitAnd && !isBraced(side.place))
                add(HintKind::maskFirst, side.place, '{' + textOf(side) + '}');
        }
        const bool takesZero = test.symbol == Symbol::anyEqual || test.symbol == Symbol::less
                               || test.symbol == Symbol::lessOrEqual || test.symbol == Symbol::allEqual;
        if (left.kind == Operand::Kind::key && left.key.key == "frame.time_delta" && takesZero)
            add(HintKind::firstIsZero, left.place);
    }

    bool isBraced(Place place) const
    {
        const std::string_view before = m_text.substr(0, place.begin);
        const std::size_t last = before.find_last_not_of(" \t\n");
        return last != std::string_view::npos && before[last] == '{';
    }

    void readContains(const Test &test)
    {
        const Operand &where = test.operands[0];
        const Operand &what = test.operands[1];
        const std::optional<Protocol> protocol = protocolOf(where);
        if (protocol && endsWithHeader(*protocol))
            add(HintKind::beyondHeader, where.place);
        const std::string_view text = viewOf(what.place);
        readLiteral(what, where);
        if (what.kind != Operand::Kind::constant || !text.starts_with('"') || std::ranges::none_of(text, isLetter))
            return;
        const bool isPlain = std::ranges::all_of(text.substr(1, text.size() - 2), [](char c) {
            return isLetter(c) || isDigit(c) || std::string_view(" -_/:=").find(c) != std::string_view::npos;
        });
        const std::string meant = isPlain ? textOf(where) + " matches " + std::string(text) : "";
        addOf(HintKind::caseMatters, test.place, std::string(text), meant);
    }

    void readMatches(const Test &test)
    {
        const Operand &where = test.operands[0];
        const std::optional<Protocol> protocol = protocolOf(where);
        if (protocol && endsWithHeader(*protocol))
            add(HintKind::beyondHeader, where.place);
        const std::size_t quote = m_text.find('"', where.place.end());
        if (quote == std::string_view::npos || quote >= test.place.end())
            return;
        const Place place{quote, test.place.end() - quote};
        const std::string_view text = viewOf(place);
        const auto with = [&text](std::string_view option) {
            return '"' + std::string(option) + std::string(text.substr(1));
        };
        const bool hasOption = text.starts_with("\"(?");
        if (!hasOption && hasUpper(text))
            addOf(HintKind::caseIgnored, place, std::string(text), with("(?-i)"));
        else if (!hasOption && (text.find(".*") != std::string_view::npos || text.find(".+") != std::string_view::npos))
            addOf(HintKind::dotStops, place, std::string(text), with("(?s)"));
    }

    /// A letter that stands for itself.
    static bool hasUpper(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\')
                i += i + 1 < text.size() && text[i + 1] == '\\' ? 2 : 1;
            else if (isUpper(text[i]))
                return true;
        }
        return false;
    }

    void readSet(const Test &test)
    {
        const Operand &what = test.operands[0];
        for (std::size_t i = 0; i < test.isRange.size(); ++i) {
            const Operand &from = test.operands[1 + 2 * i];
            const Operand &to = test.operands[2 + 2 * i];
            readLiteral(from, what);
            if (!test.isRange[i])
                continue;
            readLiteral(to, what);
            if (!from.isConstant() || !to.isConstant() || from.values.size() != 1 || to.values.size() != 1)
                continue;
            const bool isReversed =
                isNumeric(from.type) ? from.values[0].number > to.values[0].number
                                     : std::ranges::lexicographical_compare(to.values[0].bytes, from.values[0].bytes);
            if (isReversed)
                add(HintKind::emptyRange, from.place.until(to.place), textOf(to) + " .. " + textOf(from));
        }
    }

    /// Two bounds of a key of two values: each may be met by another of them.
    void readBounds(const Test &conjunction)
    {
        std::vector<const Test *> bounds;
        collectBounds(conjunction, bounds);
        for (const Test *low : bounds) {
            for (const Test *high : bounds) {
                const bool isPair = isLower(low->symbol) && !isLower(high->symbol)
                                    && low->operands[0].key.key == high->operands[0].key.key;
                if (!isPair)
                    continue;
                const Operand &key = low->operands[0];
                const Place place = low->place.begin < high->place.begin ? low->place.until(high->place)
                                                                         : high->place.until(low->place);
                const bool isClosed = low->symbol == Symbol::greaterOrEqual && high->symbol == Symbol::lessOrEqual;
                std::string meant =
                    textOf(key) + " in {" + textOf(low->operands[1]) + " .. " + textOf(high->operands[1]) + '}';
                addOf(HintKind::eitherOfTwo, place, textOf(key), isClosed && bounds.size() == 2 ? meant : "");
                return;
            }
        }
    }

    static bool isLower(Symbol symbol) { return symbol == Symbol::greater || symbol == Symbol::greaterOrEqual; }

    static void collectBounds(const Test &test, std::vector<const Test *> &bounds)
    {
        constexpr std::size_t most = 16;
        if (test.kind == Test::Kind::conjunction) {
            for (const Test &part : test.parts)
                collectBounds(part, bounds);
        } else if (bounds.size() < most && test.kind == Test::Kind::comparison && isKeyOfTwo(test.operands[0])
                   && !test.mustAll && test.operands[1].kind == Operand::Kind::constant
                   && (isLower(test.symbol) || test.symbol == Symbol::less || test.symbol == Symbol::lessOrEqual)) {
            bounds.push_back(&test);
        }
    }

    std::string_view m_text;
    std::vector<Hint> m_hints;
    bool m_isInConjunction = false;
};

/// The sum in round brackets that ends before @p end or begins there.
std::optional<Place> roundSum(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    if (at >= text.size() || text[at] != '(') {
        const std::size_t last = at == 0 ? std::string_view::npos : text.find_last_not_of(" \t\n", at - 1);
        if (last == std::string_view::npos || text[last] != ')')
            return std::nullopt;
        int depth = 0;
        for (begin = last + 1; begin-- > 0;) {
            depth += text[begin] == ')' ? 1 : text[begin] == '(' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (depth != 0)
            return std::nullopt;
        return Place{begin, last + 1 - begin};
    }
    int depth = 0;
    for (std::size_t end = begin; end < text.size(); ++end) {
        depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        if (depth == 0)
            return Place{begin, end + 1 - begin};
    }
    return std::nullopt;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return result;
}

} // namespace

std::vector<Hint> hintsOf(std::string_view text, const Filter &filter)
{
    HintReader reader(text);
    reader.read(filter.test());
    return reader.take();
}

std::vector<Hint> hintsOf(std::string_view text, const Error &error)
{
    switch (error.fault) {
    case Fault::unknownKey:
        if (!error.expected.empty())
            return {
                {HintKind::similarKey, error.place, error.found, error.expected.substr(0, error.expected.find(','))}};
        break;
    case Fault::notALiteral:
        if (const std::string word = lower(error.found); word == "true" || word == "false")
            return {{HintKind::booleanWord, error.place, error.found, word == "true" ? "True" : "False"}};
        break;
    case Fault::unexpected:
        if (error.found == "=")
            return {{HintKind::equalsSign, error.place, error.found, "=="}};
        if (const std::optional<Place> round = roundSum(text, error.place.begin)) {
            const std::string_view inside = text.substr(round->begin + 1, round->length - 2);
            const bool isOfNumbers = inside.find_first_not_of("0123456789+-*/% ") == std::string_view::npos;
            const bool isSum = inside.find_first_of("+-*/%&") != std::string_view::npos
                               && (isOfNumbers || Expression::compile(inside));
            if (isSum)
                return {{HintKind::bracesForSums, *round, std::string(text.substr(round->begin, round->length)),
                         '{' + std::string(inside) + '}'}};
        }
        break;
    default:
        break;
    }
    return {};
}

std::string withHint(std::string_view text, const Hint &hint)
{
    std::string result(text);
    result.replace(hint.place.begin, hint.place.length, hint.meant);
    return result;
}

} // namespace rungs::filter
