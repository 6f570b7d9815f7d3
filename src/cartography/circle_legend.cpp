// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_legend.h"

#include "src/cartography/scene_circles.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace diaban {

namespace {

constexpr double kSeen = 1.9; ///< points: the smallest radius that a legend shows beside a larger one
constexpr std::size_t kMostCircles = 3;
constexpr double kLineHeight = 1.25; ///< of the text's size
constexpr double kRaised = 1.2;      ///< rims between the feet of two nested circles

/// The round number (1, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten) at or next below a value.
double roundBelow(double value, bool whole) {
    const double exponent = std::floor(std::log10(value));
    const double power = std::pow(10, std::fabs(exponent));
    for (const double times : {8.0, 6.0, 5.0, 4.0, 3.0, 2.5, 2.0, 1.0}) {
        const double number = exponent < 0 ? times / power : times * power; // 6 tenths are 0.6 and no bit more
        if (number <= value * (1 + 1e-12) && (!whole || number == std::floor(number))) {
            return number;
        }
    }
    return whole ? 0 : value;
}

int decimalsOf(double value) {
    constexpr int kMost = 9;
    for (int decimals = 0; decimals < kMost; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::fabs(scaled - std::round(scaled)) <= 1e-9 * scaled) {
            return decimals;
        }
    }
    return kMost;
}

/// Where texts beside nested circles have to stay.
struct TextRoom {
    double top, foot, height, line;
};

/// The middles of the texts: each at the top of its circle, or as near as the lines above and below let it.
std::vector<double> textMiddles(const std::vector<double>& values, double scale, const TextRoom& room) {
    std::vector<double> middles;
    for (const double value : values) {
        const double wanted = std::max(room.foot - 2 * scale * std::sqrt(value), room.top + room.line / 2);
        middles.push_back(middles.empty() ? wanted : std::max(wanted, middles.back() + room.line));
    }
    double most = room.top + room.height - room.line / 2;
    for (std::size_t i = middles.size(); i-- > 0; most -= room.line) {
        middles[i] = std::min(middles[i], most);
    }
    return middles;
}

} // namespace

std::vector<double> circleValues(double greatest, double scale, bool whole) {
    std::vector<double> values;
    if (!(greatest > 0)) {
        return values;
    }
    const double first = roundBelow(greatest, whole);
    for (const double part : {1.0, 0.25, 0.05, 0.1}) {
        const double value = first * part > 0 ? roundBelow(first * part, whole) : 0;
        const bool wanted = values.empty() || (values.size() < kMostCircles && scale * std::sqrt(value) >= kSeen);
        if (value > 0 && wanted && (values.empty() || value < values.back())) {
            values.push_back(value);
        }
    }
    if (values.empty()) {
        values.push_back(greatest);
    }
    return values;
}

namespace {

/// What circles stand for, in all periods that share their scale.
std::vector<double> circledValues(const MapScene& scene) {
    std::vector<double> values;
    for (const SceneUnit& unit : scene.units) {
        values.push_back(circleValue(scene, unit).value_or(0));
    }
    for (const std::vector<double>& period : scene.circled) {
        std::ranges::copy_if(period, std::back_inserter(values), [](double value) { return std::isfinite(value); });
    }
    return values;
}

} // namespace

void addCircleLegend(LegendBlock& block, const MapScene& scene, bool bilingual, double size) {
    double least = std::numeric_limits<double>::infinity();
    double greatest = 0;
    bool whole = true;
    for (const double value : circledValues(scene)) {
        least = value > 0 ? std::min(least, value) : least;
        greatest = std::max(greatest, value);
        whole = whole && value == std::floor(value);
    }
    std::vector<double> values = circleValues(greatest, scene.circleScale, whole);
    if (least == greatest) {
        values = {greatest}; // a round number would be one that no unit has
    }
    if (values.empty() || !(scene.circleScale > 0)) {
        return;
    }
    const double widest = scene.circleScale * std::sqrt(values.front());
    const double line = kLineHeight * size;
    const double height = std::max(2 * widest, static_cast<double>(values.size()) * line);
    const double top = block.height;
    const double foot = top + height / 2 + widest;
    const std::vector<double> middles = textMiddles(values, scene.circleScale, {top, foot, height, line});
    const double bend = 2 * widest + size * 0.5;
    const double textLeft = bend + size * 0.9;
    const double rim = hasRings(scene) ? 0 : std::clamp(0.05 * widest, 0.2, scene.style.circleRimWidth);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double radius = scene.circleScale * std::sqrt(values[i]);
        const double ownFoot = foot - static_cast<double>(i) * kRaised * rim; // its rim cuts no larger circle
        SceneText text = sceneText(formatNumber(values[i], decimalsOf(values[i]), scene.language), size, false,
                                   scene.style.ink, scene.style.family);
        text.at = {textLeft, middles[i] + size * 0.36};
        block.marks.circles.push_back({{widest, ownFoot - radius}, radius});
        block.marks.lines.push_back({{widest, ownFoot - 2 * radius}, {bend, ownFoot - 2 * radius}});
        block.marks.lines.push_back({{bend, ownFoot - 2 * radius}, {textLeft - size * 0.25, middles[i]}});
        const double right = textLeft + text.width;
        block.width = std::max(block.width, right);
        const std::string other = formatNumber(values[i], decimalsOf(values[i]), otherLanguage(scene.language));
        if (bilingual && other != text.text) {
            SceneText second = sceneText(other, 0.86 * size, false, scene.style.softInk, scene.style.family);
            second.at = {right + 0.6 * size, text.at.y};
            block.width = std::max(block.width, second.at.x + second.width);
            block.texts.push_back(std::move(second));
        }
        block.texts.push_back(std::move(text));
    }
    block.height = top + height + size * 0.55;
}

} // namespace diaban
