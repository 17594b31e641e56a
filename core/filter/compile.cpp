// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/literal.h"
#include "core/filter/program.h"

#include <algorithm>
#include <utility>

namespace rungs::filter {

namespace {

struct FunctionSpec
{
    std::string_view name;
    Function function;
};

constexpr FunctionSpec functions[] = {
    {"len", Function::len},     {"count", Function::count}, {"string", Function::string},
    {"upper", Function::upper}, {"lower", Function::lower}, {"max", Function::max},
    {"min", Function::min},     {"abs", Function::abs},     {"vals", Function::vals},
};

bool areAlike(Type a, Type b)
{
    const auto isPlain = [](Type type) { return type == Type::number || type == Type::boolean; };
    const auto isString = [](Type type) {
        return type == Type::bytes || type == Type::mac || type == Type::protocol || type == Type::text;
    };
    return a == b || (isPlain(a) && isPlain(b)) || (isString(a) && isString(b));
}

/// Whether contains and matches can look into it.
bool isSearchable(Type type)
{
    return type == Type::bytes || type == Type::mac || type == Type::protocol || type == Type::text;
}

Likeness likenessOf(const Operand &operand)
{
    return {operand.type, operand.key.bits, operand.key.names};
}

/// Makes of a tree of syntax one of types.
class Compiler
{
public:
    Compiler(std::string_view text, const FrameFacts *selected, Store &store)
        : m_text(text)
        , m_selected(selected)
        , m_store(store)
    { }

    Result<Test> test(const Node &node)
    {
        switch (node.form) {
        case Form::conjunction:
            return of(Test::Kind::conjunction, node);
        case Form::disjunction:
            return of(Test::Kind::disjunction, node);
        case Form::exclusion:
            return of(Test::Kind::exclusion, node);
        case Form::negation:
            return of(Test::Kind::negation, node);
        case Form::test:
            return comparison(node);
        case Form::member:
            return member(node);
        default:
            return alone(node);
        }
    }

    /// Of a tree that is no test.
    Result<Operand> expression(const Node &node)
    {
        if (isOpen(node))
            return alone(node).map([](Test &&) { return Operand(); });
        if (node.form >= Form::test)
            return fail(Fault::fieldExpected, node.place, textOf(node.place));
        return operand(node);
    }

    Needs needs = Needs::frame;
    bool needsSummary = false;

private:
    std::string textOf(Place place) const { return std::string(m_text.substr(place.begin, place.length)); }

    Result<Test> of(Test::Kind kind, const Node &node)
    {
        Test result;
        result.kind = kind;
        result.place = node.place;
        for (const NodePtr &child : node.children) {
            Result<Test> part = test(*child);
            if (!part)
                return part;
            result.parts.push_back(std::move(*part));
        }
        return result;
    }

    static bool isKeyWord(const Node &node) { return node.form == Form::word && findKey(node.text).has_value(); }
    /// Whether it is a constant that can still be read as one type or another.
    static bool isOpen(const Node &node)
    {
        if (node.form == Form::sum)
            return isOpen(*node.children[0]) && isOpen(*node.children[1]);
        if (node.form == Form::negative)
            return isOpen(*node.children[0]);
        return isLiteral(node) && !isKeyWord(node);
    }

    Result<Test> alone(const Node &node)
    {
        if (node.form == Form::function && node.children.empty())
            return fail(Fault::alone, node.place, node.text);
        if (isOpen(node)) {
            const bool isName = node.form == Form::word && !node.text.empty()
                                && std::isalpha(static_cast<unsigned char>(node.text.front())) != 0;
            if (isName)
                return unknownKey(node);
            return fail(Fault::alone, node.place, textOf(node.place));
        }
        Result<Operand> operand = this->operand(node);
        if (!operand)
            return tl::unexpected(std::move(operand).error());
        Test result;
        const bool isWorkedOut = operand->kind == Operand::Kind::sum || operand->kind == Operand::Kind::negative
                                 || operand->kind == Operand::Kind::function;
        result.kind = isWorkedOut ? Test::Kind::truth : Test::Kind::presence;
        result.place = node.place;
        result.operands.push_back(std::move(*operand));
        return result;
    }

    tl::unexpected<Error> unknownKey(const Node &node) const
    {
        std::string similar;
        for (const std::string_view key : similarKeys(node.text))
            similar.append(similar.empty() ? "" : ", ").append(key);
        return fail(Fault::unknownKey, node.place, node.text, similar);
    }

    /// Both sides of a test, each read like the other where it is a constant.
    Result<std::pair<Operand, Operand>> sides(const Node &left, const Node &right)
    {
        const bool isLeftOpen = isOpen(left);
        if (isLeftOpen && isOpen(right) && isLikeKey(left))
            return unknownKey(left);
        if (isLeftOpen && isOpen(right))
            return fail(Fault::constantsOnly, left.place, textOf(left.place));
        Result<Operand> first = operand(isLeftOpen ? right : left);
        if (!first)
            return tl::unexpected(std::move(first).error());
        const Node &other = isLeftOpen ? left : right;
        Result<Operand> second = isOpen(other) ? constant(other, likenessOf(*first)) : operand(other);
        if (!second)
            return tl::unexpected(std::move(second).error());
        if (!areAlike(first->type, second->type) || first->type == Type::presence || second->type == Type::presence)
            return fail(Fault::notComparable, first->type == Type::presence ? first->place : second->place,
                        textOf(first->place), textOf(second->place));
        if (isLeftOpen)
            std::swap(*first, *second);
        return std::pair(std::move(*first), std::move(*second));
    }

    Result<Test> comparison(const Node &node)
    {
        const Node &left = *node.children[0];
        const Node &right = *node.children[1];
        if (node.symbol == Symbol::contains || node.symbol == Symbol::matches)
            return search(node, left, right);
        Result<std::pair<Operand, Operand>> both = sides(left, right);
        if (!both)
            return tl::unexpected(std::move(both).error());
        Test result;
        result.kind = Test::Kind::comparison;
        result.place = node.place;
        result.symbol = node.symbol;
        // "all a != b" and "any a == b" say it of the left side alone; what the symbol says goes for both.
        result.mustAll = node.quantity == Quantity::all
                         || (node.quantity == Quantity::asUsual
                             && (node.symbol == Symbol::allEqual || node.symbol == Symbol::allDiffer));
        result.operands.push_back(std::move(both->first));
        result.operands.push_back(std::move(both->second));
        return result;
    }

    Result<Test> search(const Node &node, const Node &left, const Node &right)
    {
        if (isOpen(left))
            return isLikeKey(left) ? unknownKey(left) : fail(Fault::constantsOnly, left.place, textOf(left.place));
        Result<Operand> where = operand(left);
        if (!where)
            return tl::unexpected(std::move(where).error());
        if (!isSearchable(where->type))
            return fail(Fault::notSearchable, left.place, textOf(left.place));
        Test result;
        result.place = node.place;
        result.mustAll = node.quantity == Quantity::all;
        if (node.symbol == Symbol::matches) {
            if (right.form != Form::text)
                return fail(Fault::quotesExpected, right.place, textOf(right.place));
            Result<std::shared_ptr<const Regex>> regex = Regex::compile(right.text, right.place);
            if (!regex)
                return tl::unexpected(std::move(regex).error());
            result.kind = Test::Kind::matches;
            result.regex = std::move(*regex);
            result.operands.push_back(std::move(*where));
            return result;
        }
        Likeness like = likenessOf(*where);
        if (like.type == Type::mac)
            like.type = Type::bytes;
        Result<Operand> what = isOpen(right) ? constant(right, like) : operand(right);
        if (!what)
            return tl::unexpected(std::move(what).error());
        if (!isSearchable(what->type))
            return fail(Fault::notSearchable, right.place, textOf(right.place));
        result.kind = Test::Kind::contains;
        result.operands.push_back(std::move(*where));
        result.operands.push_back(std::move(*what));
        return result;
    }

    Result<Test> member(const Node &node)
    {
        const Node &left = *node.children[0];
        if (isOpen(left) && isLikeKey(left))
            return unknownKey(left);
        if (isOpen(left))
            return fail(Fault::constantMembership, left.place, textOf(left.place));
        Result<Operand> what = operand(left);
        if (!what)
            return tl::unexpected(std::move(what).error());
        const Likeness like = likenessOf(*what);
        Test result;
        result.kind = Test::Kind::member;
        result.place = node.place;
        result.mustAll = node.quantity == Quantity::all;
        result.operands.push_back(std::move(*what));
        for (std::size_t i = 1; i < node.children.size(); i += 2) {
            result.isRange.push_back(node.children[i + 1] != nullptr);
            for (const NodePtr *child : {&node.children[i], &node.children[i + 1]}) {
                if (*child == nullptr) {
                    result.operands.emplace_back();
                    continue;
                }
                Result<Operand> element = isOpen(**child) ? constant(**child, like) : operand(**child);
                if (!element)
                    return tl::unexpected(std::move(element).error());
                if (!areAlike(element->type, like.type))
                    return fail(Fault::notComparable, (*child)->place, textOf(left.place), textOf((*child)->place));
                result.operands.push_back(std::move(*element));
            }
        }
        return result;
    }

    /// A constant, or what is worked out of several.
    Result<Operand> constant(const Node &node, const Likeness &like)
    {
        if (node.form == Form::sum || node.form == Form::negative)
            return workedOut(node, like);
        if (like.type == Type::presence)
            return fail(Fault::notComparable, node.place, {}, textOf(node.place));
        const bool isDotted = node.form == Form::word && node.text.starts_with('.');
        if (isDotted || (node.form == Form::word && like.type != Type::text && isUnknownName(node, like)))
            return unknownKey(node);
        Result<Value> value = readLiteral(node, like, m_store);
        if (!value)
            return tl::unexpected(std::move(value).error());
        Operand result;
        result.place = node.place;
        result.type = like.type == Type::protocol ? Type::bytes : like.type;
        result.values.push_back(*value);
        return result;
    }

    static bool isLikeKey(const Node &node)
    {
        return node.form == Form::word && std::isalpha(static_cast<unsigned char>(node.text.front())) != 0
               && node.text.find('.') != std::string::npos;
    }
    /// It looks like a key, and like no value.
    bool isUnknownName(const Node &node, const Likeness &like)
    {
        return isLikeKey(node) && !readLiteral(node, like, m_store);
    }

    Result<Operand> operand(const Node &node)
    {
        switch (node.form) {
        case Form::word:
            return key(node);
        case Form::slice:
            return slice(node);
        case Form::layers:
            return layers(node);
        case Form::raw:
            return raw(node);
        case Form::reference:
            return reference(node);
        case Form::function:
            return function(node);
        case Form::negative:
        case Form::sum:
            return workedOut(node, std::nullopt);
        default:
            return fail(Fault::fieldExpected, node.place, textOf(node.place));
        }
    }

    Result<Operand> key(const Node &node)
    {
        const std::optional<Key> found = findKey(node.text);
        if (!found)
            return unknownKey(node);
        needs = std::max(needs, found->needs);
        needsSummary = needsSummary || (found->derived != nullptr && asksOfWhole(found->derived->column));
        Operand result;
        result.kind = Operand::Kind::key;
        result.place = node.place;
        result.type = found->type;
        result.key = *found;
        return result;
    }

    Result<Operand> slice(const Node &node)
    {
        const Node &whole = *node.children[0];
        if (isOpen(whole))
            return fail(Fault::notSliceable, whole.place, textOf(whole.place));
        Result<Operand> part = operand(whole);
        if (!part)
            return part;
        if (!isBytes(part->type) && part->type != Type::text)
            return fail(Fault::notSliceable, whole.place, textOf(whole.place));
        Operand result;
        result.kind = Operand::Kind::slice;
        result.place = node.place;
        result.type = Type::bytes;
        result.ranges = node.ranges;
        result.parts.push_back(std::move(*part));
        return result;
    }

    Result<Operand> layers(const Node &node)
    {
        const Node &whole = *node.children[0];
        if (!isKeyWord(whole) && whole.form != Form::raw)
            return fail(Fault::fieldExpected, whole.place, textOf(whole.place));
        Result<Operand> part = operand(whole);
        if (!part)
            return part;
        Operand result;
        result.kind = Operand::Kind::layers;
        result.place = node.place;
        result.type = part->type;
        result.key = part->key;
        result.ranges = node.ranges;
        result.parts.push_back(std::move(*part));
        return result;
    }

    Result<Operand> raw(const Node &node)
    {
        const Node &of = *node.children[0];
        if (!isKeyWord(of))
            return fail(Fault::fieldExpected, of.place, textOf(of.place));
        Result<Operand> result = key(of);
        if (!result)
            return result;
        result->kind = Operand::Kind::raw;
        result->place = node.place;
        result->type = Type::bytes;
        return result;
    }

    Result<Operand> reference(const Node &node)
    {
        Result<Operand> of = operand(*node.children[0]);
        if (!of)
            return of;
        if (m_selected == nullptr)
            return fail(Fault::noReference, node.place, textOf(node.children[0]->place));
        Operand result;
        result.place = node.place;
        result.type = of->type;
        result.key = of->key;
        result.values = valuesOf(*of, *m_selected, m_store);
        for (Value &value : result.values) {
            value.bytes = m_store.keep(std::string(value.bytes.begin(), value.bytes.end()));
            value.beyond = m_store.keep(std::string(value.beyond.begin(), value.beyond.end()));
        }
        return result;
    }

    Result<Operand> function(const Node &node)
    {
        const auto *const spec = std::ranges::find(functions, node.text, &FunctionSpec::name);
        if (spec == std::end(functions))
            return fail(Fault::unknownFunction, node.place, node.text);
        const bool isOpenEnded = spec->function == Function::max || spec->function == Function::min;
        if (node.children.empty() || (!isOpenEnded && node.children.size() > 1))
            return fail(Fault::badArguments, node.place, node.text, isOpenEnded ? "1+" : "1");
        Operand result;
        result.kind = Operand::Kind::function;
        result.place = node.place;
        result.function = spec->function;
        result.key.bits = 64;
        for (const NodePtr &child : node.children) {
            Result<Operand> argument = this->argument(*child, result);
            if (!argument)
                return argument;
            result.parts.push_back(std::move(*argument));
        }
        return typed(std::move(result), node);
    }

    Result<Operand> argument(const Node &node, const Operand &function)
    {
        const bool isOfNumbers = function.function == Function::max || function.function == Function::min
                                 || function.function == Function::abs;
        if (isOpen(node)) {
            if (!isOfNumbers || function.parts.empty())
                return fail(Fault::fieldExpected, node.place, textOf(node.place));
            return constant(node, likenessOf(function.parts.front()));
        }
        return operand(node);
    }

    Result<Operand> typed(Operand result, const Node &node) const
    {
        const Operand &first = result.parts.front();
        const Place place = node.children.front()->place;
        switch (result.function) {
        case Function::len:
            if (isNumeric(first.type) || first.type == Type::presence)
                return fail(Fault::textExpected, place, textOf(place));
            break;
        case Function::count:
            break;
        case Function::string:
        case Function::vals:
            if (first.type == Type::presence || first.type == Type::protocol)
                return fail(Fault::fieldExpected, place, textOf(place));
            result.type = Type::text;
            break;
        case Function::upper:
        case Function::lower:
            if (first.type != Type::text)
                return fail(Fault::textExpected, place, textOf(place));
            result.type = Type::text;
            break;
        case Function::max:
        case Function::min:
        case Function::abs:
            for (const Operand &each : result.parts) {
                if (!areAlike(each.type, first.type) || each.type == Type::presence)
                    return fail(Fault::notComparable, each.place, textOf(first.place), textOf(each.place));
            }
            if (result.function == Function::abs && !isNumeric(first.type))
                return fail(Fault::numberExpected, place, textOf(place));
            result.type = first.type;
            result.key.bits = first.key.bits;
            break;
        }
        return result;
    }

    /// @p like what a sum of constants is read like; empty: not all of it is constant
    Result<Operand> workedOut(const Node &node, const std::optional<Likeness> &like)
    {
        Operand result;
        result.kind = node.form == Form::negative ? Operand::Kind::negative : Operand::Kind::sum;
        result.place = node.place;
        result.symbol = node.symbol;
        result.key.bits = 64;
        // A part that is no constant says how the constants beside it are read.
        std::optional<Likeness> beside = like;
        std::vector<std::optional<Operand>> parts(node.children.size());
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (isOpen(*node.children[i]))
                continue;
            Result<Operand> part = operand(*node.children[i]);
            if (!part)
                return part;
            if (!beside)
                beside = likenessOf(*part);
            parts[i] = std::move(*part);
        }
        if (beside && beside->type == Type::time && node.form == Form::sum && !like)
            beside->type = Type::duration;
        if (beside && (beside->type == Type::number || beside->type == Type::boolean))
            beside = Likeness{Type::number, 64, {}};
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (!parts[i]) {
                Result<Operand> part = constant(*node.children[i], beside.value_or(Likeness{}));
                if (!part)
                    return part;
                parts[i] = std::move(*part);
            }
            const bool isMask = node.symbol == Symbol::bitAnd && isBytes(parts[i]->type);
            if (!isNumeric(parts[i]->type) && !isMask)
                return fail(Fault::numberExpected, node.children[i]->place, textOf(node.children[i]->place));
            result.parts.push_back(std::move(*parts[i]));
        }
        result.type = result.parts.front().type == Type::boolean ? Type::number : result.parts.front().type;
        if (result.parts.size() > 1 && isBytes(result.type) != isBytes(result.parts[1].type))
            return fail(Fault::notComparable, result.parts[1].place, textOf(result.parts[0].place),
                        textOf(result.parts[1].place));
        return result;
    }

    std::string_view m_text;
    const FrameFacts *m_selected;
    Store &m_store;
};

} // namespace

bool Operand::isConstant() const
{
    return kind == Kind::constant
           || (!parts.empty() && std::ranges::all_of(parts, [](const Operand &each) { return each.isConstant(); }));
}

Result<Filter> Filter::compile(std::string_view text, const FrameFacts *selected)
{
    const Result<NodePtr> tree = parse(text);
    if (!tree)
        return tl::unexpected(tree.error());
    Filter filter;
    filter.m_store = std::make_shared<Store>();
    if (*tree == nullptr)
        return filter;
    Compiler compiler(text, selected, *filter.m_store);
    Result<Test> test = compiler.test(**tree);
    if (!test)
        return tl::unexpected(std::move(test).error());
    filter.m_test = std::move(*test);
    filter.m_needs = compiler.needs;
    filter.m_needsSummary = compiler.needsSummary;
    return filter;
}

Filter Filter::of(std::shared_ptr<const OtherTest> test, Place place)
{
    Filter filter;
    filter.m_store = std::make_shared<Store>();
    filter.m_test.kind = Test::Kind::other;
    filter.m_test.place = place;
    filter.m_test.other = std::move(test);
    return filter;
}

Result<Expression> Expression::compile(std::string_view text)
{
    const Result<NodePtr> tree = parse(text);
    if (!tree)
        return tl::unexpected(tree.error());
    if (*tree == nullptr)
        return fail(Fault::unexpectedEnd, {});
    Expression expression;
    expression.m_store = std::make_shared<Store>();
    Compiler compiler(text, nullptr, *expression.m_store);
    Result<Operand> operand = compiler.expression(**tree);
    if (!operand)
        return tl::unexpected(std::move(operand).error());
    expression.m_operand = std::move(*operand);
    expression.m_needs = compiler.needs;
    expression.m_needsSummary = compiler.needsSummary;
    return expression;
}

} // namespace rungs::filter
