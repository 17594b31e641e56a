// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/colour_difference.h"
#include "ui/state/zoom.h"
#include "ui/theme/fonts.h"
#include "ui/theme/lecture_theme.h"
#include "ui/theme/primary_button.h"
#include "ui/theme/scaled_style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPalette>
#include <QRadioButton>
#include <QTest>

#include <cmath>
#include <vector>

namespace rungs {

namespace {

using test::colourDifference;
using test::contrast;
using test::Sight;

struct Meaning
{
    const char *name;
    QColor color;
};

/// Every two of @p meanings are told apart by everybody.
void compareAll(const std::vector<Meaning> &meanings)
{
    constexpr double leastNormal = 20;
    constexpr double leastBlind = 12;
    for (const Sight sight : {Sight::normal, Sight::protanopia, Sight::deuteranopia, Sight::tritanopia}) {
        for (const Meaning &first : meanings) {
            for (const Meaning &second : meanings) {
                const double difference = colourDifference(first.color, second.color, sight);
                const double least = sight == Sight::normal ? leastNormal : leastBlind;
                QVERIFY2(&first == &second || difference >= least,
                         qPrintable(QStringLiteral("%1 and %2, sight %3: %4")
                                        .arg(QLatin1String(first.name), QLatin1String(second.name))
                                        .arg(static_cast<int>(sight))
                                        .arg(difference)));
            }
        }
    }
}

/// Of all that is painted, the most that anything stands out from @p ground.
double mostContrast(QWidget &widget, const QColor &ground)
{
    const QImage image = widget.grab().toImage();
    double most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void differencesAreThoseOfTheStandard();
    void meaningsDifferForEverybody();
    void textContrastsWithEveryRowBackground();
    void whatCarriesMeaningStandsOut();
    void whatOneChoosesWithStandsOut();
    void whatIsOffLooksOff();
    void aPaletteRestoresItsTheme();
    void fontsScaleWithTheText();
    void zoomStepsLikeABrowser();
};

void TestTheme::differencesAreThoseOfTheStandard()
{
    // Of the table of Sharma, Wu and Dalal.
    const auto rounded = [](const test::Triple &a, const test::Triple &b) {
        return std::round(colourDifference(a, b) * 10000) / 10000;
    };
    QCOMPARE(rounded({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425);
    QCOMPARE(rounded({50, 2.5, 0}, {73, 25, -18}), 27.1492);
    QCOMPARE(rounded({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}), 1.2644);
    QCOMPARE(rounded({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}), 2.0373);
    QCOMPARE(rounded({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}), 0.9082);
}

void TestTheme::meaningsDifferForEverybody()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const Meaning client{"client", theme.clientText};
        const Meaning server{"server", theme.serverText};
        const Meaning warning{"warning", theme.warning};
        const Meaning stall{"stall", theme.stall};
        // In the lists and the ladder.
        compareAll({client, server, warning, stall, {"note", theme.note}, {"loss", theme.loss}});
        // In the sequence strip.
        compareAll({client, server, warning, stall, {"good", theme.good}});
        compareAll({{"client's line", theme.client}, {"server's line", theme.server}, warning});
    }
    for (const Theme &theme : {lectureTheme(Theme::light()), lectureTheme(Theme::dark())}) {
        compareAll(
            {{"client", theme.client}, {"server", theme.server}, {"warning", theme.warning}, {"note", theme.note}});
    }
}

void TestTheme::whatCarriesMeaningStandsOut()
{
    // WCAG 2.1, 1.4.11: by its colour or by a line.
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const QColor &shape : {theme.client, theme.server, theme.fieldEdge, theme.pillEdge, theme.selectionEdge})
            QVERIFY2(contrast(shape, theme.pane) >= 3, qPrintable(shape.name()));
    }
}

void TestTheme::textContrastsWithEveryRowBackground()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const QColor texts[] = {theme.text,    theme.dimText, theme.clientText, theme.serverText, theme.note,
                                theme.warning, theme.good,    theme.loss,       theme.stall};
        const QColor backgrounds[] = {theme.pane, theme.alternate, theme.paneHeading, theme.window, theme.selection};
        for (const QColor &text : texts) {
            for (const QColor &background : backgrounds)
                QVERIFY2(contrast(text, background) >= 4.5,
                         qPrintable(text.name() + QStringLiteral(" on ") + background.name()));
        }
        QVERIFY(contrast(theme.fieldText, theme.field) >= 4.5);
        QVERIFY(contrast(theme.text, theme.field) >= 4.5);
        QVERIFY(contrast(theme.pillText, theme.pill) >= 4.5);
    }
}

void TestTheme::whatOneChoosesWithStandsOut()
{
    ScaledStyle style;
    QRadioButton radio;
    QCheckBox check;
    QLineEdit line;
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (QWidget *each : std::initializer_list<QWidget *>{&radio, &check, &line}) {
            each->setStyle(&style);
            each->setPalette(theme.palette());
            const QColor ground = each == &line ? theme.pane : theme.window;
            QVERIFY2(
                mostContrast(*each, ground) >= 3,
                qPrintable(
                    QStringLiteral("%1 on %2").arg(QLatin1String(each->metaObject()->className()), ground.name())));
        }
        const QImage off = radio.grab().toImage();
        radio.setChecked(true);
        QVERIFY(radio.grab().toImage() != off);
        radio.setAutoExclusive(false);
        radio.setChecked(false);
        check.setCheckState(Qt::Unchecked);
        const QImage unchecked = check.grab().toImage();
        check.setCheckState(Qt::PartiallyChecked);
        const QImage partly = check.grab().toImage();
        check.setCheckState(Qt::Checked);
        QVERIFY(unchecked != partly && partly != check.grab().toImage());
        check.setCheckState(Qt::Unchecked);
    }
}

void TestTheme::whatIsOffLooksOff()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        PrimaryButton button({}, QStringLiteral("Next"));
        button.setPalette(theme.palette());
        const QPoint inside(button.sizeHint().width() / 8, button.sizeHint().height() / 2);
        button.resize(button.sizeHint());
        QCOMPARE(button.grab().toImage().pixelColor(inside), theme.selectionEdge);
        button.setEnabled(false);
        QVERIFY(button.grab().toImage().pixelColor(inside) != theme.selectionEdge);
    }
}

void TestTheme::aPaletteRestoresItsTheme()
{
    QVERIFY(!Theme::from(Theme::light().palette()).isDark);
    QVERIFY(Theme::from(Theme::dark().palette()).isDark);
    QCOMPARE(Theme::from(Theme::dark().palette()).client, Theme::dark().client);
}

void TestTheme::fontsScaleWithTheText()
{
    QFont font;
    font.setPointSizeF(17);
    QCOMPARE(monospaceFont(font).pointSizeF(), 17.0);
    QCOMPARE(scaledFont(font, 2).pointSizeF(), 34.0);
    font.setPixelSize(20);
    QCOMPARE(monospaceFont(font).pixelSize(), 20);
    QCOMPARE(scaledFont(font, 1.5).pixelSize(), 30);
}

void TestTheme::zoomStepsLikeABrowser()
{
    QCOMPARE(Zoom().in().percent(), 110);
    QCOMPARE(Zoom().out().percent(), 90);
    QCOMPARE(Zoom(120).in().percent(), 125);
    QCOMPARE(Zoom(120).out().percent(), 110);
    QCOMPARE(Zoom(400).in().percent(), 400);
    QCOMPARE(Zoom(50).out().percent(), 50);
    QCOMPARE(Zoom(-3).percent(), 50);
}

} // namespace rungs

QTEST_MAIN(rungs::TestTheme)
#include "tst_theme.moc"
