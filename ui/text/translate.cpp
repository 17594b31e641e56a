// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translate.h"

#include "core/text/phrase.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <variant>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

enum class Form { plain, rich };

QString escaped(const QString &text, Form form)
{
    return form == Form::rich ? text.toHtmlEscaped() : text;
}

QString link(const QString &target, const QString &text, Form form)
{
    return form == Form::rich ? u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped()) : text;
}

QString written(const Phrase &phrase, Form form);

struct WrittenArgument
{
    Form form;

    QString operator()(std::uint64_t number) const { return QString::number(number); }
    QString operator()(Count count) const { return QString::fromStdString(digitsOf(count)); }
    QString operator()(const std::string &text) const { return escaped(QString::fromStdString(text), form); }
    QString operator()(const FrameReference &reference) const
    {
        const QString number = QString::number(frameNumber(reference.frame));
        return link(u"frame:"_s + number, number, form);
    }
    QString operator()(const ConnectionReference &reference) const
    {
        const QString number = QString::number(reference.connection.value);
        return link(u"connection:"_s + number, number, form);
    }
    QString operator()(const FieldReference &reference) const
    {
        const QString key = QString::fromUtf8(reference.key.data(), static_cast<qsizetype>(reference.key.size()));
        return link(u"field:"_s + key, translated(reference.name), form);
    }
    QString operator()(const std::vector<Phrase> &phrases) const
    {
        QStringList parts;
        for (const Phrase &phrase : phrases) {
            if (!phrase.isEmpty())
                parts.append(written(phrase, form));
        }
        return parts.join(u' ');
    }
};

QString written(const Phrase &phrase, Form form)
{
    const QString pattern = translated(phrase.pattern);
    QString text;
    qsizetype done = 0;
    while (done < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', done);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        bool isNumber = false;
        const uint index = QStringView(pattern).sliced(open + 1, close - open - 1).toUInt(&isNumber);
        if (isNumber && index < phrase.arguments.size()) {
            text += escaped(pattern.sliced(done, open - done), form);
            text += std::visit(WrittenArgument{form}, phrase.arguments[index]);
            done = close + 1;
        } else {
            text += escaped(pattern.sliced(done, open + 1 - done), form);
            done = open + 1;
        }
    }
    return text + escaped(pattern.sliced(done), form);
}

} // namespace

QString translated(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate("core", std::string(text).c_str());
}

QString plainText(const Phrase &phrase)
{
    return written(phrase, Form::plain);
}

QString plainText(std::span<const Phrase> phrases)
{
    QStringList texts;
    for (const Phrase &phrase : phrases)
        texts.append(plainText(phrase));
    return texts.join(u" \u00b7 "_s);
}

QString escapedText(const Phrase &phrase)
{
    return plainText(phrase).toHtmlEscaped();
}

QString richText(const Phrase &phrase)
{
    return written(phrase, Form::rich);
}

LinkTarget targetOfLink(const QString &link)
{
    LinkTarget target;
    if (link.startsWith("frame:"_L1)) {
        bool isNumber = false;
        target.frameNumber = QStringView(link).sliced(6).toULongLong(&isNumber);
        target.kind = isNumber && target.frameNumber > 0 ? LinkTarget::Kind::frame : LinkTarget::Kind::none;
    } else if (link.startsWith("connection:"_L1)) {
        bool isNumber = false;
        target.connection = {QStringView(link).sliced(11).toUInt(&isNumber)};
        target.kind = isNumber ? LinkTarget::Kind::connection : LinkTarget::Kind::none;
    } else if (link.startsWith("field:"_L1)) {
        target.kind = LinkTarget::Kind::field;
        target.key = link.sliced(6);
    }
    return target;
}

} // namespace rungs
