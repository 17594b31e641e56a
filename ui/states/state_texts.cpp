// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/state_texts.h"

#include "core/text/side_text.h"
#include "core/text/state_text.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"

#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// What the figure itself writes, where there is little room.
QString figureName(TcpState state)
{
    switch (state) {
    case TcpState::synReceived:
        return u"SYN-RCVD"_s;
    case TcpState::established:
        return u"ESTAB"_s;
    default:
        return QString::fromUtf8(nameOf(state).data(), static_cast<qsizetype>(nameOf(state).size()));
    }
}

constexpr std::array shownStates{TcpState::closed,   TcpState::listen,   TcpState::synSent,    TcpState::synReceived,
                                 TcpState::finWait1, TcpState::finWait2, TcpState::closeWait,  TcpState::closing,
                                 TcpState::lastAck,  TcpState::timeWait, TcpState::established};

} // namespace

StateTexts::StateTexts(const StateScene &scene, const QFont &font, Form wanted, double scale)
    : form(wanted)
    , labelFont(scaledFont(font, 0.86 * scale))
    , nameFont(boldFont(scaledFont(font, 0.86 * scale)))
    , badgeFont(boldFont(scaledFont(font, 0.78 * scale)))
{
    const Opening opening = scene.story ? scene.story->summary.opening : Opening::threeWay;
    for (const Side side : bothSides) {
        badges[side] = plainText(sideTitle(opening, side));
        if (form == Form::numbers)
            badges[side].truncate(1);
    }
    for (std::size_t i = 0; i < drawnArrows; ++i) {
        const StateArrow &arrow = stateArrows[i];
        if (form == Form::numbers) {
            labels[i] = QStringList{QString::number(i + 1)};
            key.append(u"%1 %2"_s.arg(QString::number(i + 1), lineOf(arrow)));
            continue;
        }
        const QString trigger = plainText(labelOf(arrow).trigger);
        // It stands in a narrow place.
        labels[i] = arrow.place == StateArrow::Place::inText ? trigger.split(u", "_s) : QStringList{trigger};
        labels[i].append(plainText(labelOf(arrow).action));
    }
    const auto isReset = [](const StateStep &step) { return step.arrow != noStateArrow && step.arrow >= drawnArrows; };
    if (std::ranges::any_of(scene.walk.steps(), isReset))
        resetLabel =
            u"%1, %2"_s.arg(plainText(labelOf(StateTrigger::receivesReset)), plainText(labelOf(StateTrigger::abort)));
}

QString StateTexts::nameOf(TcpState state) const
{
    return form == Form::numbers
               ? figureName(state)
               : QString::fromUtf8(rungs::nameOf(state).data(), static_cast<qsizetype>(rungs::nameOf(state).size()));
}

StateMetrics StateTexts::metrics() const
{
    const QFontMetrics label(labelFont);
    const QFontMetrics name(nameFont);
    StateMetrics result;
    result.lineHeight = label.height();
    int width = badgeSize(badgeFont, badges[Side::client]).width() + badgeSize(badgeFont, badges[Side::server]).width()
                + name.height() / 2;
    for (const TcpState state : shownStates)
        width = std::max(width, name.horizontalAdvance(nameOf(state)));
    result.box =
        QSize(width + name.height() * 2 / 3, name.height() + badgeSize(badgeFont, {}).height() + name.height() / 3);
    result.resetWidth = resetLabel.isEmpty() ? 0 : label.horizontalAdvance(resetLabel) + 2;
    for (std::size_t i = 0; i < drawnArrows; ++i) {
        for (const QString &line : labels[i])
            result.labels[i].push_back(label.horizontalAdvance(line) + 2);
    }
    return result;
}

QSize badgeSize(const QFont &badgeFont, const QString &text)
{
    const QFontMetrics metrics(badgeFont);
    return {metrics.horizontalAdvance(text) + metrics.height() * 2 / 3, metrics.height() + 2};
}

QString lineOf(const StateArrow &arrow)
{
    const StateLabel label = labelOf(arrow);
    return u"%1 / %2"_s.arg(plainText(label.trigger), plainText(label.action));
}

} // namespace rungs
