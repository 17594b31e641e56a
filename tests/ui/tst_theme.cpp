// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/zoom.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPalette>
#include <QTest>

#include <cmath>

namespace rungs {

namespace {

/// WCAG 2.1: relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textContrastsWithEveryRowBackground();
    void aPaletteRestoresItsTheme();
    void fontsScaleWithTheText();
    void zoomStepsLikeABrowser();
};

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
        // Lines and shapes: WCAG 1.4.11.
        QVERIFY(contrast(theme.client, theme.pane) >= 3);
        QVERIFY(contrast(theme.server, theme.pane) >= 3);
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
