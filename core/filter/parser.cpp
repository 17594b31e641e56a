// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/syntax.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace rungs::filter {

namespace {

constexpr int deepest = 200;
constexpr int highest = 500;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// A decimal number, or a hexadecimal one after 0x, at the beginning of @p text, which loses it.
std::optional<std::int64_t> takeNumber(std::string_view &text)
{
    const bool isNegative = text.starts_with('-');
    std::string_view digits = text.substr(isNegative ? 1 : 0);
    const bool isHex = digits.starts_with("0x");
    if (isHex)
        digits.remove_prefix(2);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    if (error != std::errc() || digits.starts_with('-'))
        return std::nullopt;
    text = digits.substr(static_cast<std::size_t>(end - digits.data()));
    return isNegative ? -value : value;
}

/// One of the ranges between commas: "4", "4:2" (a length), "4-5", ":4", "4:". @p canCount: lengths are allowed
std::optional<Range> rangeOf(std::string_view text, bool canCount)
{
    text = trimmed(text);
    if (text.empty())
        return std::nullopt;
    if (canCount && text.starts_with(':')) {
        text.remove_prefix(1);
        const std::optional<std::int64_t> length = takeNumber(text);
        return length && *length > 0 && text.empty() ? std::optional(Range{0, *length - 1}) : std::nullopt;
    }
    const std::optional<std::int64_t> first = takeNumber(text);
    text = trimmed(text);
    if (!first)
        return std::nullopt;
    if (text.empty())
        return Range{*first, *first};
    const char kind = text.front();
    text = trimmed(text.substr(1));
    if (kind == ':' && canCount) {
        if (text.empty())
            return Range{*first, -1};
        const std::optional<std::int64_t> length = takeNumber(text);
        // A slice that begins before the end may not reach beyond it.
        return length && *length > 0 && text.empty() ? std::optional(Range{*first, *first + *length - 1})
                                                     : std::nullopt;
    }
    if (kind != '-' || text.empty())
        return std::nullopt;
    const std::optional<std::int64_t> last = takeNumber(text);
    const bool isOrdered = last && ((*first < 0) != (*last < 0) || *first <= *last);
    return isOrdered && text.empty() ? std::optional(Range{*first, *last}) : std::nullopt;
}

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    { }

    Result<NodePtr> parse()
    {
        if (current().symbol == Symbol::end)
            return NodePtr();
        Result<NodePtr> tree = disjunction();
        if (tree && current().symbol != Symbol::end)
            return unexpected();
        // Whoever walks it goes as deep as it is high.
        if (tree && (*tree)->height > highest)
            return fail(Fault::tooDeep, (*tree)->place);
        return tree;
    }

private:
    const Token &current() const { return m_tokens[m_next]; }
    Symbol symbol() const { return current().symbol; }
    Token take() { return m_tokens[m_next + 1 < m_tokens.size() ? m_next++ : m_next]; }
    bool takeIf(Symbol wanted)
    {
        if (symbol() != wanted)
            return false;
        take();
        return true;
    }
    tl::unexpected<Error> unexpected() const
    {
        const Token &token = current();
        if (token.symbol == Symbol::end)
            return fail(Fault::unexpectedEnd, token.place);
        return fail(Fault::unexpected, token.place, token.text);
    }

    template <class... Children>
    static NodePtr make(Form form, Place place, Children... children)
    {
        auto node = std::make_unique<Node>();
        node->form = form;
        node->place = place;
        (add(*node, std::move(children)), ...);
        return node;
    }
    static void add(Node &node, NodePtr child)
    {
        if (child)
            node.height = std::max(node.height, child->height + 1);
        node.children.push_back(std::move(child));
    }

    /// Counts how deep it is, as long as it lives.
    struct Level
    {
        explicit Level(int &depth)
            : m_depth(depth)
        {
            ++m_depth;
        }
        Level(const Level &) = delete;
        Level &operator=(const Level &) = delete;
        ~Level() { --m_depth; }

    private:
        int &m_depth;
    };

    /// A long chain of them is one node: else the tree would be as high as the chain is long.
    static bool hasManyOperands(Form form) { return form == Form::conjunction || form == Form::disjunction; }

    /// Operands with @p operators between them, which bind to the left.
    template <class Operand>
    Result<NodePtr> chain(Operand next, Form form, std::initializer_list<Symbol> operators)
    {
        Result<NodePtr> left = (this->*next)();
        bool isChain = false;
        while (left && std::find(operators.begin(), operators.end(), symbol()) != operators.end()) {
            const Token by = take();
            Result<NodePtr> right = (this->*next)();
            if (!right)
                return right;
            const Place place = (*left)->place.until((*right)->place);
            if (std::exchange(isChain, true) && hasManyOperands(form)) {
                add(**left, std::move(*right));
                (*left)->place = place;
                continue;
            }
            NodePtr node = make(form, place, std::move(*left), std::move(*right));
            node->symbol = by.symbol;
            left = std::move(node);
            if ((*left)->height > highest)
                return fail(Fault::tooDeep, by.place);
        }
        return left;
    }

    Result<NodePtr> disjunction()
    {
        const Level level(m_depth);
        if (m_depth > deepest)
            return fail(Fault::tooDeep, current().place);
        return chain(&Parser::exclusion, Form::disjunction, {Symbol::disjunction});
    }
    Result<NodePtr> exclusion() { return chain(&Parser::conjunction, Form::exclusion, {Symbol::exclusion}); }
    Result<NodePtr> conjunction() { return chain(&Parser::negation, Form::conjunction, {Symbol::conjunction}); }

    Result<NodePtr> negation()
    {
        const Level level(m_depth);
        if (m_depth > deepest)
            return fail(Fault::tooDeep, current().place);
        if (symbol() == Symbol::negation) {
            const Place place = take().place;
            Result<NodePtr> of = negation();
            if (!of)
                return of;
            const Place whole = place.until((*of)->place);
            return make(Form::negation, whole, std::move(*of));
        }
        if (takeIf(Symbol::openRound)) {
            Result<NodePtr> inside = disjunction();
            if (inside && !takeIf(Symbol::closeRound))
                return unexpected();
            return inside;
        }
        return comparison();
    }

    static bool isTest(Symbol symbol) { return symbol >= Symbol::anyEqual && symbol <= Symbol::matches; }

    Result<NodePtr> comparison()
    {
        const Quantity quantity = symbol() == Symbol::any   ? Quantity::any
                                  : symbol() == Symbol::all ? Quantity::all
                                                            : Quantity::asUsual;
        if (quantity != Quantity::asUsual)
            take();
        const std::size_t begin = m_next;
        Result<NodePtr> left = operand();
        if (!left)
            return left;
        if (symbol() == Symbol::in || (symbol() == Symbol::negation && m_tokens[m_next + 1].symbol == Symbol::in))
            return membership(std::move(*left), quantity);
        if (quantity != Quantity::asUsual && !isTest(symbol()))
            return unexpected();
        NodePtr tests;
        std::size_t operandBegin = begin;
        while (isTest(symbol())) {
            const Symbol by = take().symbol;
            const std::size_t rightBegin = m_next;
            Result<NodePtr> right = operand();
            if (!right)
                return right;
            // What stands between two tests is the right side of one and the left of the other.
            if (!*left) {
                const std::size_t end = std::exchange(m_next, operandBegin);
                left = operand();
                m_next = end;
                if (!left)
                    return left;
            }
            const Place place = (*left)->place.until((*right)->place);
            NodePtr test = make(Form::test, place, std::move(*left), std::move(*right));
            test->symbol = by;
            test->quantity = quantity;
            left = NodePtr();
            operandBegin = rightBegin;
            if (!tests) {
                tests = std::move(test);
            } else if (tests->form == Form::conjunction) {
                tests->place = tests->place.until(place);
                add(*tests, std::move(test));
            } else {
                const Place both = tests->place.until(place);
                tests = make(Form::conjunction, both, std::move(tests), std::move(test));
            }
        }
        return tests ? Result<NodePtr>(std::move(tests)) : std::move(left);
    }

    Result<NodePtr> membership(NodePtr left, Quantity quantity)
    {
        const bool isNegated = takeIf(Symbol::negation);
        take();
        if (!takeIf(Symbol::openBrace))
            return unexpected();
        const Place begin = left->place;
        NodePtr node = make(Form::member, begin, std::move(left));
        node->quantity = quantity;
        do {
            Result<NodePtr> from = operand();
            if (!from)
                return from;
            Result<NodePtr> to = takeIf(Symbol::dots) ? operand() : NodePtr();
            if (!to)
                return to;
            add(*node, std::move(*from));
            add(*node, std::move(*to));
        } while (takeIf(Symbol::comma));
        node->place = begin.until(current().place);
        if (!takeIf(Symbol::closeBrace))
            return unexpected();
        if (!isNegated)
            return node;
        const Place place = node->place;
        return make(Form::negation, place, std::move(node));
    }

    Result<NodePtr> operand() { return chain(&Parser::sum, Form::sum, {Symbol::bitAnd}); }
    Result<NodePtr> sum() { return chain(&Parser::product, Form::sum, {Symbol::plus, Symbol::minus}); }
    Result<NodePtr> product()
    {
        return chain(&Parser::signedOne, Form::sum, {Symbol::times, Symbol::divide, Symbol::modulo});
    }

    Result<NodePtr> signedOne()
    {
        const Level level(m_depth);
        if (m_depth > deepest)
            return fail(Fault::tooDeep, current().place);
        const Place place = current().place;
        if (takeIf(Symbol::plus))
            return signedOne();
        if (!takeIf(Symbol::minus))
            return withRanges();
        Result<NodePtr> of = signedOne();
        if (!of)
            return of;
        const Place whole = place.until((*of)->place);
        if ((*of)->form == Form::word && !(*of)->text.starts_with('-')) {
            (*of)->text.insert(0, "-");
            (*of)->place = whole;
            return of;
        }
        return make(Form::negative, whole, std::move(*of));
    }

    Result<NodePtr> withRanges()
    {
        Result<NodePtr> value = primary();
        int count = 0;
        while (value && (symbol() == Symbol::ranges || symbol() == Symbol::hash)) {
            if (++count > deepest)
                return fail(Fault::tooDeep, current().place);
            const bool isSlice = symbol() == Symbol::ranges;
            if (!isSlice)
                take();
            if (symbol() != Symbol::ranges && (isSlice || symbol() != Symbol::word))
                return unexpected();
            const Token token = take();
            Result<std::vector<Range>> ranges = rangesOf(token, isSlice);
            if (!ranges)
                return tl::unexpected(ranges.error());
            const Place place = (*value)->place.until(token.place);
            value = make(isSlice ? Form::slice : Form::layers, place, std::move(*value));
            (*value)->ranges = std::move(*ranges);
        }
        return value;
    }

    static Result<std::vector<Range>> rangesOf(const Token &token, bool canCount)
    {
        std::vector<Range> ranges;
        std::string_view rest = token.text;
        for (bool isLast = false; !isLast;) {
            const std::size_t comma = rest.find(',');
            isLast = comma == std::string_view::npos;
            const std::string_view part = rest.substr(0, comma);
            const std::optional<Range> range = rangeOf(part, canCount);
            if (!range)
                return fail(Fault::badRange, token.place, std::string(trimmed(part)));
            ranges.push_back(*range);
            rest = isLast ? std::string_view() : rest.substr(comma + 1);
        }
        return ranges;
    }

    Result<NodePtr> primary()
    {
        const Level level(m_depth);
        if (m_depth > deepest)
            return fail(Fault::tooDeep, current().place);
        const Token token = take();
        switch (token.symbol) {
        case Symbol::word:
            return symbol() == Symbol::openRound ? function(token) : leaf(Form::word, token);
        case Symbol::text:
            return leaf(Form::text, token);
        case Symbol::character:
            return leaf(Form::character, token);
        case Symbol::openBrace: {
            Result<NodePtr> inside = operand();
            if (inside && !takeIf(Symbol::closeBrace))
                return unexpected();
            return inside;
        }
        case Symbol::at:
            return around(Form::raw, token.place);
        case Symbol::dollar: {
            const bool isBraced = takeIf(Symbol::openBrace);
            Result<NodePtr> of = around(Form::reference, token.place);
            if (of && isBraced && !takeIf(Symbol::closeBrace))
                return unexpected();
            return of;
        }
        default:
            if (token.symbol != Symbol::end)
                --m_next;
            return unexpected();
        }
    }

    static NodePtr leaf(Form form, const Token &token)
    {
        NodePtr node = make(form, token.place);
        node->text = token.text;
        return node;
    }

    Result<NodePtr> around(Form form, Place begin)
    {
        Result<NodePtr> of = primary();
        if (!of)
            return of;
        const Place place = begin.until((*of)->place);
        return make(form, place, std::move(*of));
    }

    Result<NodePtr> function(const Token &name)
    {
        NodePtr node = leaf(Form::function, name);
        take();
        const auto close = [this, &node, &name] {
            node->place = name.place.until(current().place);
            return takeIf(Symbol::closeRound);
        };
        if (close())
            return node;
        do {
            Result<NodePtr> argument = operand();
            if (!argument)
                return argument;
            add(*node, std::move(*argument));
        } while (takeIf(Symbol::comma));
        if (!close())
            return unexpected();
        return node;
    }

    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    int m_depth = 0;
};

} // namespace

Result<NodePtr> parse(std::string_view text)
{
    Result<std::vector<Token>> tokens = tokensOf(text);
    if (!tokens)
        return tl::unexpected(std::move(tokens).error());
    return Parser(std::move(*tokens)).parse();
}

} // namespace rungs::filter
