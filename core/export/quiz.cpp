// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/quiz.h"

#include "core/export/frame_search.h"
#include "core/export/read_filter.h"
#include "core/text/digits.h"
#include "core/text/question_text.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

std::string sentences(const std::vector<Phrase> &phrases)
{
    return english({"{0}", {phrases}});
}

/// "#5 tcp.ack_raw, #1 tcp.seq_raw"
std::string evidenceText(const std::vector<Evidence> &evidence)
{
    std::string text;
    for (const Evidence &each : evidence) {
        text += fmt::format("{}#{}", text.empty() ? "" : ", ", frameNumber(each.frame));
        if (!each.field.empty())
            text += fmt::format(" {}", each.field);
    }
    return text;
}

void appendOptions(std::string &text, const Question &question, const Part &part)
{
    for (std::size_t i = 0; i < part.options.size(); ++i)
        text += fmt::format("       {}) {}\n", optionLetter(i), english(optionText(question, part.options[i])));
}

/// What is right, in words; of several numbers, each.
std::string answersText(const Question &question, const Part &part)
{
    std::string text;
    for (const Phrase &answer : answerText(question, part))
        text += (text.empty() ? "" : part.form == PartForm::someOf ? ", " : " / ") + english(answer);
    return text;
}

void appendPart(std::string &text, const Question &question, std::size_t index, bool hasAnswers)
{
    const Part &part = question.parts[index];
    text += fmt::format("  {}. {} ({})\n", index + 1, english(partLabel(question, part)), english(formHint(part)));
    // The prompt has listed frames.
    const bool areFrames = part.form == PartForm::someOf && !part.options.empty() && part.options[0].frame.isValid();
    if (!areFrames)
        appendOptions(text, question, part);
    if (!hasAnswers)
        return;
    text += fmt::format("     = {}\n", answersText(question, part));
    const std::string sum = english(statementText(part.sum, question.opening));
    if (!sum.empty())
        text += fmt::format("       {}\n", sum);
    if (!part.evidence.empty())
        text += fmt::format("       [{}]\n", evidenceText(part.evidence));
}

std::string questionText(const Question &question, std::size_t number, bool hasAnswers)
{
    std::string text =
        fmt::format("{}. {} ({}, connection {}, seed {})\n", number, english(questionTitle(question.kind)),
                    specOf(question.kind).id, question.connection.value, question.seed);
    text += fmt::format("  {}\n", sentences(questionText(question)));
    for (const PrintedBytes &printed : question.shown.printed) {
        text += fmt::format("  {}:\n", english(statementText(printed.label, question.opening)));
        for (const std::string &line : byteLines(printed))
            text += fmt::format("    {}\n", line);
    }
    for (std::size_t i = 0; i < question.parts.size(); ++i)
        appendPart(text, question, i, hasAnswers);
    return text + '\n';
}

Json frameNumbersJson(const std::vector<FrameId> &frames)
{
    Json numbers = Json::array();
    for (const FrameId id : frames)
        numbers.push_back(frameNumber(id));
    return numbers;
}

Json frameJson(FrameId id)
{
    return id.isValid() ? Json(frameNumber(id)) : Json(nullptr);
}

Json evidenceJson(const std::vector<Evidence> &evidence)
{
    Json all = Json::array();
    for (const Evidence &each : evidence)
        all.push_back(
            {{"frame", frameNumber(each.frame)}, {"field", each.field.empty() ? Json(nullptr) : Json(each.field)}});
    return all;
}

std::string_view formName(PartForm form)
{
    switch (form) {
    case PartForm::number:
        return "number";
    case PartForm::oneOf:
        return "one-of";
    case PartForm::someOf:
        return "some-of";
    case PartForm::order:
        return "order";
    case PartForm::flags:
        return "flags";
    case PartForm::text:
        return "text";
    case PartForm::filter:
        return "filter";
    case PartForm::numbers:
        return "numbers";
    case PartForm::frame:
        return "frame";
    }
    return {};
}

Json answerJson(const Question &question, const Part &part)
{
    Json accepted = Json::array();
    for (const Phrase &answer : answerText(question, part))
        accepted.push_back(english(answer));
    Json predicted = Json::array();
    for (const PredictedAnswer &wrong : part.predicted) {
        Json numbers = Json::array();
        for (const double number : wrong.numbers)
            numbers.push_back(number);
        predicted.push_back({{"numbers", std::move(numbers)}, {"misconception", specOf(wrong.misconception).id}});
    }
    return {{"text", rightAnswer(part).text},
            {"accepted", std::move(accepted)},
            {"sum", english(statementText(part.sum, question.opening))},
            {"evidence", evidenceJson(part.evidence)},
            {"predicted", std::move(predicted)}};
}

Json partJson(const Question &question, const Part &part, bool hasAnswers)
{
    Json options = Json::array();
    for (std::size_t i = 0; i < part.options.size(); ++i) {
        const Option &option = part.options[i];
        Json each{{"letter", optionLetter(i)},
                  {"text", english(optionText(question, option))},
                  {"frame", frameJson(option.frame)}};
        if (hasAnswers) {
            each["misconception"] =
                option.misconception == Misconception::none ? Json(nullptr) : Json(specOf(option.misconception).id);
        }
        options.push_back(std::move(each));
    }
    Json json{{"form", formName(part.form)},
              {"label", english(partLabel(question, part))},
              {"row", frameJson(part.row)},
              {"options", std::move(options)}};
    if (hasAnswers)
        json["answer"] = answerJson(question, part);
    return json;
}

Json questionJson(const Question &question, bool hasAnswers)
{
    Json prompt = Json::array();
    for (const Phrase &sentence : questionText(question))
        prompt.push_back(english(sentence));
    Json printed = Json::array();
    for (const PrintedBytes &each : question.shown.printed)
        printed.push_back(
            {{"label", english(statementText(each.label, question.opening))}, {"bytes", hexText(each.bytes)}});
    Json parts = Json::array();
    for (const Part &part : question.parts)
        parts.push_back(partJson(question, part, hasAnswers));
    return {{"id", specOf(question.kind).id},
            {"kind", specOf(question.kind).key},
            {"title", english(questionTitle(question.kind))},
            // A number of 64 bits is no number in JSON.
            {"seed", std::to_string(question.seed)},
            {"connection", question.connection.value},
            {"prompt", std::move(prompt)},
            {"frame", frameJson(question.shown.frame)},
            {"frames", frameNumbersJson(question.shown.frames)},
            {"hide_after", frameJson(question.shown.hideAfter)},
            {"hidden_fields", evidenceJson(question.shown.hiddenFields)},
            {"bytes", std::move(printed)},
            {"parts", std::move(parts)}};
}

std::string questionsText(const std::vector<Question> &questions, bool hasAnswers)
{
    std::string text;
    std::size_t number = 0;
    for (const Question &question : questions)
        text += questionText(question, ++number, hasAnswers);
    return text;
}

std::string questionsJson(const std::vector<Question> &questions, const QuizOptions &options)
{
    Json all = Json::array();
    for (const Question &question : questions)
        all.push_back(questionJson(question, options.hasAnswers));
    const Json json{{"schema", "rungs.quiz/1"}, {"seed", std::to_string(options.seed)}, {"questions", std::move(all)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// A kind that the capture, or the connection, does not have comes with the reason.
std::string kindsText(Quiz &quiz, ConnectionId connection)
{
    std::string text;
    for (const QuestionKindSpec &spec : questionKindTable) {
        const std::optional<Statement> why = quiz.whyNot(spec.kind, connection);
        text += fmt::format("{}  {:<21} {}\n", spec.id, spec.key,
                            why ? fmt::format("- {}", english(noQuestionText(*why))) : std::string(spec.title));
    }
    return text;
}

std::string kindsJson(Quiz &quiz, ConnectionId connection)
{
    Json kinds = Json::array();
    for (const QuestionKindSpec &spec : questionKindTable) {
        const std::optional<Statement> why = quiz.whyNot(spec.kind, connection);
        kinds.push_back({{"id", spec.id},
                         {"kind", spec.key},
                         {"title", spec.title},
                         {"form", formName(spec.form)},
                         {"needs", spec.needs},
                         {"available", !why},
                         {"why", why ? Json(english(noQuestionText(*why))) : Json(nullptr)}});
    }
    const Json json{{"schema", "rungs.quiz-kinds/1"}, {"kinds", std::move(kinds)}};
    return json.dump(2) + '\n';
}

} // namespace

FrameSearch frameSearchOf(SessionPtr session)
{
    return [session = std::move(session)](std::string_view text) -> filter::Result<std::vector<FrameId>> {
        const filter::Result<filter::Filter> filter = readFilter(text);
        if (!filter)
            return tl::unexpected(filter.error());
        const FoundFrames found = findFrames(session, *filter, {}, {});
        return std::vector<FrameId>(found.frames->begin(), found.frames->end());
    };
}

Result<std::optional<Error>> writeQuiz(const QuizRequest &request, const TextSink &sink,
                                       const std::function<void(const std::string &)> &remark)
{
    const QuizOptions &options = request.options;
    QuizChoice choice;
    choice.seed = options.seed;
    if (!options.kind.empty()) {
        choice.kind = questionKindOf(options.kind);
        if (!choice.kind)
            return tl::unexpected(
                Error{ErrorCode::badArgument, request.path, std::nullopt, "--kind " + options.kind, "E01 to E25"});
    }
    const Result<SessionPtr> session = load(request.path, {}, {}, request.unpackLimit);
    if (!session)
        return tl::unexpected(session.error());
    if (options.connection) {
        if (*options.connection >= (*session)->connectionCount())
            return tl::unexpected(Error{ErrorCode::badArgument, request.path, std::nullopt,
                                        fmt::format("--connection {}", *options.connection),
                                        fmt::format("less than {}", (*session)->connectionCount())});
        choice.connection = ConnectionId{*options.connection};
    }
    Quiz quiz(*session, frameSearchOf(*session));
    if (options.isList) {
        sink(request.isJson ? kindsJson(quiz, choice.connection) : kindsText(quiz, choice.connection));
        return (*session)->damage();
    }
    const std::vector<Question> questions = quiz.ask(choice, options.count);
    if (questions.empty() && options.count > 0) {
        if (const MadeQuestion made = quiz.ask(choice); !made)
            remark(english(noQuestionText(made.error())));
    }
    sink(request.isJson ? questionsJson(questions, options) : questionsText(questions, options.hasAnswers));
    return (*session)->damage();
}

} // namespace rungs
