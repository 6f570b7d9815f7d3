// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/colour_vision.h"

#include "src/cartography/colour_difference.h"

#include <algorithm>

namespace diaban {

namespace {

struct Row {
    double red, green, blue;
    [[nodiscard]] double times(const LinearRgb& light) const {
        return red * light.red + green * light.green + blue * light.blue;
    }
};
using Matrix = std::array<Row, 3>;

constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Colour through(const Matrix& matrix, const Colour& colour) {
    const LinearRgb light = linearOf(colour);
    return colourOf(LinearRgb{matrix[0].times(light), matrix[1].times(light), matrix[2].times(light)});
}

struct VisionName {
    std::string_view text;
    Vision vision;
};

/// The first name of a vision is the one that is shown.
constexpr std::array kNames{VisionName{"normal", Vision::Normal},
                            VisionName{"grey", Vision::Grey},
                            VisionName{"gray", Vision::Grey},
                            VisionName{"deuteranopia", Vision::Deuteranopia},
                            VisionName{"protanopia", Vision::Protanopia},
                            VisionName{"tritanopia", Vision::Tritanopia}};

} // namespace

Colour seenBy(const Colour& colour, Vision vision) noexcept {
    switch (vision) {
    case Vision::Grey: {
        const double luminance = linearOf(colour).luminance();
        return colourOf(LinearRgb{luminance, luminance, luminance});
    }
    case Vision::Deuteranopia:
        return through(kDeuteranopia, colour);
    case Vision::Protanopia:
        return through(kProtanopia, colour);
    case Vision::Tritanopia:
        return through(kTritanopia, colour);
    case Vision::Normal:
        break;
    }
    return colour;
}

std::optional<Vision> visionOf(std::string_view word) {
    const auto* found = std::ranges::find(kNames, word, &VisionName::text);
    return found == kNames.end() ? std::nullopt : std::optional(found->vision);
}

std::string_view nameOf(Vision vision) noexcept {
    return std::ranges::find(kNames, vision, &VisionName::vision)->text;
}

std::vector<std::string> visionNames() {
    std::vector<std::string> names;
    for (const VisionName& name : kNames) {
        if (name.text == nameOf(name.vision)) {
            names.emplace_back(name.text);
        }
    }
    return names;
}

} // namespace diaban
