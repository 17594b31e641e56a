// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lesson_script.h"

#include "core/learn/lesson.h"
#include "core/text/lesson_text.h"
#include "ui/text/translate.h"

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QString words(const TextNode &node)
{
    return QString::fromStdString(wordsOf(node)).simplified();
}

void addParagraphs(QStringList &paragraphs, const RichText &text)
{
    for (const TextNode &block : text) {
        switch (block.kind) {
        case TextNode::Kind::list:
        case TextNode::Kind::numberedList: {
            int number = block.level;
            for (const TextNode &item : block.children) {
                const bool isNumbered = block.kind == TextNode::Kind::numberedList;
                paragraphs.append((isNumbered ? QString::number(number++) + u". "_s : u"\u2022 "_s) + words(item));
            }
            break;
        }
        case TextNode::Kind::quote:
            addParagraphs(paragraphs, block.children);
            break;
        case TextNode::Kind::code:
            paragraphs.append(QString::fromStdString(block.text).split(u'\n', Qt::SkipEmptyParts));
            break;
        case TextNode::Kind::rule:
            break;
        default:
            paragraphs.append(words(block));
        }
    }
}

void addQuestion(QStringList &paragraphs, const LessonAsk &ask)
{
    if (ask.prompt.empty())
        paragraphs.append(plainText(askPhrase(ask)));
    else
        addParagraphs(paragraphs, ask.prompt);
    char16_t letter = u'A';
    for (const std::size_t choice : ask.choiceOrder())
        paragraphs.append(
            u"%1  %2"_s.arg(QChar(letter++)).arg(QString::fromStdString(wordsOf(ask.choices[choice].text))));
}

} // namespace

LectureScript scriptOf(const Lesson &lesson)
{
    LectureScript script;
    script.title = QString::fromStdString(lesson.title);
    for (const LessonStep &step : lesson.steps) {
        LectureScript::Step shown;
        shown.heading = QString::fromStdString(step.title);
        addParagraphs(shown.paragraphs, step.text);
        if (step.ask)
            addQuestion(shown.paragraphs, *step.ask);
        shown.connection = step.connection;
        shown.frame = step.frame;
        shown.field = QString::fromStdString(step.field);
        shown.lastShown = step.lastShown;
        script.steps.push_back(shown);
    }
    return script;
}

} // namespace rungs
