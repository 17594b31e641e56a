// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace rungs::test {

/// How people see colours: all of them, or without one kind of cone.
enum class Sight { normal, protanopia, deuteranopia, tritanopia };

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple times(const Matrix &matrix, const Triple &value)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * value[0] + matrix[row][1] * value[1] + matrix[row][2] * value[2];
    return result;
}

/// Linear sRGB, 0 to 1, as it is seen. Matrices of Machado, Oliveira and Fernandes (2009), severity 1.
inline Triple seen(const QColor &colour, Sight sight)
{
    static constexpr std::array<Matrix, 4> bySight{{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    Triple result = times(bySight[static_cast<std::size_t>(sight)],
                          {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &part : result)
        part = std::clamp(part, 0.0, 1.0);
    return result;
}

/// CIE L*a*b* of linear sRGB, under D65.
inline Triple labOf(const Triple &linear)
{
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    static constexpr Triple white{0.95047, 1, 1.08883};
    Triple f = times(toXyz, linear);
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = f[i] / white[i];
        f[i] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIEDE2000 of two colours in L*a*b* (Sharma, Wu and Dalal, 2005).
inline double colourDifference(const Triple &first, const Triple &second)
{
    constexpr double pi = 3.14159265358979323846;
    const auto radians = [](double degrees) { return degrees * pi / 180; };
    const auto seventh = [](double chroma) {
        return std::sqrt(std::pow(chroma, 7) / (std::pow(chroma, 7) + std::pow(25.0, 7)));
    };
    const double meanChroma = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double g = (1 - seventh(meanChroma)) / 2;
    const double a1 = (1 + g) * first[1];
    const double a2 = (1 + g) * second[1];
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [](double a, double b) {
        const double degrees = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / pi;
        return degrees < 0 ? degrees + 360 : degrees;
    };
    const double h1 = hue(a1, first[2]);
    const double h2 = hue(a2, second[2]);
    const bool isGrey = c1 * c2 == 0;
    double turn = isGrey ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    double meanHue = h1 + h2;
    if (!isGrey)
        meanHue = std::abs(h1 - h2) <= 180 ? meanHue / 2 : (meanHue < 360 ? meanHue + 360 : meanHue - 360) / 2;
    const double lightness = second[0] - first[0];
    const double chroma = c2 - c1;
    const double hueDifference = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double meanLightness = (first[0] + second[0]) / 2;
    const double mean = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanHue - 30)) + 0.24 * std::cos(radians(2 * meanHue))
                     + 0.32 * std::cos(radians(3 * meanHue + 6)) - 0.20 * std::cos(radians(4 * meanHue - 63));
    const double fromMiddle = std::pow(meanLightness - 50, 2);
    const double l = lightness / (1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle));
    const double c = chroma / (1 + 0.045 * mean);
    const double h = hueDifference / (1 + 0.015 * mean * t);
    const double rotation = -std::sin(radians(60 * std::exp(-std::pow((meanHue - 275) / 25, 2)))) * 2 * seventh(mean);
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

inline double colourDifference(const QColor &first, const QColor &second, Sight sight)
{
    return colourDifference(labOf(seen(first, sight)), labOf(seen(second, sight)));
}

/// WCAG 2.1: from 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Triple linear = seen(colour, Sight::normal);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace rungs::test
