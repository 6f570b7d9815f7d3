// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/colour_difference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace diaban {

namespace {

double decoded(std::uint8_t part) {
    const double v = part / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

/// All 256 of them: a check of all palettes asks thousands of times.
const std::array<double, 256>& decodedParts() {
    static const std::array<double, 256> parts = [] {
        std::array<double, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = decoded(static_cast<std::uint8_t>(i));
        }
        return made;
    }();
    return parts;
}

std::uint8_t encoded(double light) {
    const double v = std::clamp(light, 0.0, 1.0);
    const double part = v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(part * 255));
}

double labCurve(double t) {
    return t > 216. / 24389 ? std::cbrt(t) : (24389. / 27 * t + 16) / 116;
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// Degrees from 0 to under 360; 0 of grey.
double hueOf(double a, double b) {
    if (a == 0 && b == 0) {
        return 0;
    }
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// How far chroma c reaches into the range in which hue and chroma weigh otherwise: sqrt(c^7 / (c^7 + 25^7)).
double chromaShare(double c) {
    const double seventh = std::pow(c, 7);
    return std::sqrt(seventh / (seventh + 6103515625.0));
}

/// Differences and means of lightness, chroma and hue, with a* stretched as the formula wants.
struct Steps {
    double lightness, chroma, hue;
    double meanLightness, meanChroma, meanHue;
};

Steps stepsBetween(const Lab& one, const Lab& other) {
    const double stretch = 1.5 - 0.5 * chromaShare((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2);
    const double chroma1 = std::hypot(stretch * one.a, one.b);
    const double chroma2 = std::hypot(stretch * other.a, other.b);
    const double hue1 = hueOf(stretch * one.a, one.b);
    const double hue2 = hueOf(stretch * other.a, other.b);
    const bool grey = chroma1 * chroma2 == 0;
    double turn = grey ? 0 : hue2 - hue1;
    double meanHue = grey ? hue1 + hue2 : (hue1 + hue2) / 2;
    if (!grey && std::fabs(hue1 - hue2) > 180) {
        turn += turn > 0 ? -360 : 360;
        meanHue += meanHue < 180 ? 180 : -180;
    }
    return {other.lightness - one.lightness,
            chroma2 - chroma1,
            2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn / 2)),
            (one.lightness + other.lightness) / 2,
            (chroma1 + chroma2) / 2,
            meanHue};
}

} // namespace

LinearRgb linearOf(const Colour& colour) noexcept {
    const auto& parts = decodedParts();
    return {parts[colour.red], parts[colour.green], parts[colour.blue]};
}

Colour colourOf(const LinearRgb& light) noexcept {
    return {encoded(light.red), encoded(light.green), encoded(light.blue)};
}

Lab labOf(const Colour& colour) noexcept {
    const auto [r, g, b] = linearOf(colour);
    const double x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = labCurve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = labCurve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double ciede2000(const Lab& one, const Lab& other) noexcept {
    const Steps d = stepsBetween(one, other);
    const double t = 1 - 0.17 * std::cos(radians(d.meanHue - 30)) + 0.24 * std::cos(radians(2 * d.meanHue)) +
                     0.32 * std::cos(radians(3 * d.meanHue + 6)) - 0.20 * std::cos(radians(4 * d.meanHue - 63));
    const double fromMiddle = (d.meanLightness - 50) * (d.meanLightness - 50);
    const double lightness = d.lightness / (1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle));
    const double chroma = d.chroma / (1 + 0.045 * d.meanChroma);
    const double hue = d.hue / (1 + 0.015 * d.meanChroma * t);
    const double blueness = (d.meanHue - 275) / 25;
    const double turn = -2 * chromaShare(d.meanChroma) * std::sin(radians(60 * std::exp(-blueness * blueness)));
    return std::sqrt(lightness * lightness + chroma * chroma + hue * hue + turn * chroma * hue);
}

double colourDifference(const Colour& one, const Colour& other) noexcept {
    return ciede2000(labOf(one), labOf(other));
}

double contrastRatio(const Colour& one, const Colour& other) noexcept {
    const double a = linearOf(one).luminance() + 0.05;
    const double b = linearOf(other).luminance() + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace diaban
