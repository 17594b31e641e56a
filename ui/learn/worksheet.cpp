// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/worksheet.h"

#include "core/export/lesson_html.h"
#include "core/export/lesson_worksheet.h"
#include "core/learn/judge.h"
#include "core/text/lesson_text.h"
#include "core/text/question_text.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rungs::Worksheet)
};

QString linesToWrite(int count)
{
    return u"<p style=\"line-height:180%\">"_s
           + u"_______________________________________________<br>"_s.repeated(count) + u"</p>"_s;
}

QString optionsHtml(const Question &question, const Part &part)
{
    QString html;
    for (std::size_t i = 0; i < part.options.size(); ++i) {
        html += u"<div>\u2610 %1) %2</div>"_s.arg(QString::fromStdString(optionLetter(i)),
                                                  escapedText(optionText(question, part.options[i])));
    }
    return html;
}

QString solutionHtml(const Question &question, const Part &part)
{
    QStringList answers;
    for (const Phrase &each : answerText(question, part))
        answers.append(escapedText(each));
    const QString sum = escapedText(statementText(part.sum, question.opening));
    return u"<p><b>%1</b> %2%3</p>"_s.arg(Texts::tr("Answer:"), answers.join(u"; "_s),
                                          sum.isEmpty() ? QString() : u"<br><i>%1</i>"_s.arg(sum));
}

QString partHtml(const Question &question, const Part &part, bool hasSolution)
{
    QString label = escapedText(partLabel(question, part));
    if (part.row.isValid())
        label = u"#%1 %2"_s.arg(QString::number(frameNumber(part.row)), label);
    QString html = label.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(label);
    html += optionsHtml(question, part);
    if (hasSolution)
        return html + solutionHtml(question, part);
    return part.options.empty() || part.form == PartForm::order ? html + linesToWrite(1) : html;
}

QString questionHtml(const SheetQuestion &sheet, std::size_t number, bool hasSolution)
{
    const Question &question = sheet.question;
    QStringList sentences;
    for (const Phrase &sentence : questionText(question))
        sentences.append(escapedText(sentence));
    QString html = u"<h3>%1. %2</h3>%3<p>%4</p>"_s.arg(QString::number(number), sheet.heading.toHtmlEscaped(),
                                                       sheet.text, sentences.join(u' '));
    for (const PrintedBytes &printed : question.shown.printed) {
        html += u"<p>%1</p><pre>"_s.arg(escapedText(statementText(printed.label, question.opening)));
        for (const std::string &line : byteLines(printed))
            html += QString::fromStdString(line).toHtmlEscaped() + u'\n';
        html += u"</pre>"_s;
    }
    for (const Part &part : question.parts)
        html += partHtml(question, part, hasSolution);
    return html;
}

} // namespace

Worksheet worksheetOfQuiz(const QString &capture, std::uint64_t seed, std::span<const Question> questions)
{
    Worksheet worksheet{Texts::tr("Capture: %1. Questions: %2.").arg(capture).arg(seed), {}, false};
    for (const Question &question : questions)
        worksheet.questions.push_back({plainText(questionTitle(question.kind)), {}, question});
    return worksheet;
}

Worksheet worksheetOfLesson(const Lesson &lesson, const CaptureFinder &find)
{
    const QString title = QString::fromStdString(lesson.title);
    Worksheet worksheet{lesson.number ? Texts::tr("Lesson %1: %2").arg(*lesson.number).arg(title) : title, {}, false};
    for (AskedStep &asked : askedSteps(lesson, find)) {
        const LessonStep &step = lesson.steps[asked.step];
        addPrompt(asked.question, *step.ask);
        QString text = QString::fromStdString(lessonHtml(step.text));
        if (!step.capture.empty() && step.frame.isValid())
            text += u"<p><i>%1</i></p>"_s.arg(Texts::tr("%1, frame %2")
                                                  .arg(QString::fromStdString(step.capture).toHtmlEscaped())
                                                  .arg(frameNumber(step.frame)));
        worksheet.questions.push_back({QString::fromStdString(step.title), text, std::move(asked.question)});
    }
    return worksheet;
}

void addPrompt(Question &question, const LessonAsk &ask)
{
    if (question.kind == QuestionKind::own && question.prompt.empty())
        question.prompt.push_back({Say::own, {plainText(askPhrase(ask)).toStdString()}});
}

QString worksheetHtml(const Worksheet &worksheet)
{
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(worksheet.hasSolutions ? Texts::tr("Worksheet with solutions")
                                                                        : Texts::tr("Worksheet"),
                                                 worksheet.about.toHtmlEscaped());
    if (!worksheet.hasSolutions)
        html += u"<p>%1 ____________________&nbsp;&nbsp;&nbsp;%2 ______________</p>"_s.arg(Texts::tr("Name:"),
                                                                                           Texts::tr("Date:"));
    for (std::size_t i = 0; i < worksheet.questions.size(); ++i)
        html += questionHtml(worksheet.questions[i], i + 1, worksheet.hasSolutions);
    return html;
}

void printWorksheet(const QString &html, QPagedPaintDevice &device)
{
    constexpr double points = 10; // a size in pixels would be that of a printer's dots
    QFont font = paperFont();
    font.setPointSizeF(points);
    QTextDocument document;
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&device);
}

QByteArray worksheetPdf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        writer.setCreator(u"Rungs"_s);
        printWorksheet(html, writer);
    }
    return bytes;
}

} // namespace rungs
