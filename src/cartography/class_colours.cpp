// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_colours.h"

#include "src/cartography/overlay_start.h"
#include "src/cartography/palette.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace diaban {

namespace {

/// Of the inner limits the one that equals a value.
std::optional<std::size_t> innerLimit(const std::vector<double>& limits, double value) {
    for (std::size_t i = 1; i + 1 < limits.size(); ++i) {
        if (limits[i] == value) {
            return i;
        }
    }
    return std::nullopt;
}

/// Colours of `count` steps to one side, nearest to the middle first. `half`: that side of the palette, likewise.
std::vector<Colour> side(const std::vector<Colour>& half, std::size_t count) {
    const std::size_t first = count == 1 && half.size() > 2 ? 1 : 0;
    const auto from = half.begin() + static_cast<std::ptrdiff_t>(first);
    return {from, from + static_cast<std::ptrdiff_t>(count)};
}

std::vector<Colour> around(const std::string& palette, const ClassMiddle& middle) {
    const std::size_t reach = std::max(middle.below, middle.above);
    const std::vector<Colour> all = paletteColours(palette, 2 * reach + (middle.inAClass ? 1 : 0));
    const auto sideSize = static_cast<std::ptrdiff_t>(reach);
    std::vector<Colour> colours = side({all.rend() - sideSize, all.rend()}, middle.below);
    std::ranges::reverse(colours);
    if (middle.inAClass) {
        colours.push_back(all[reach]);
    }
    const std::vector<Colour> above = side({all.end() - sideSize, all.end()}, middle.above);
    colours.insert(colours.end(), above.begin(), above.end());
    return colours;
}

} // namespace

std::optional<ClassMiddle> classMiddle(const MapRequest& request) {
    const std::vector<double>& limits = request.breaks.limits;
    if (!request.classWords.empty() || request.given.any() || request.breaks.size() < 2) {
        return std::nullopt;
    }
    const std::size_t classes = request.breaks.size();
    if (request.target) {
        if (const auto limit = innerLimit(limits, *request.target)) {
            return ClassMiddle{*limit, classes - *limit, false};
        }
    }
    const auto zero = innerLimit(limits, 0);
    if (!(limits.front() < 0 && limits.back() > 0) && !(request.aroundZero && zero)) {
        return std::nullopt;
    }
    if (zero) {
        return ClassMiddle{*zero, classes - *zero, false};
    }
    const std::size_t holder = request.breaks.classOf(0).value_or(0);
    return ClassMiddle{holder, classes - holder - 1, true};
}

std::vector<Colour> classColours(const std::string& palette, std::size_t classes,
                                 const std::optional<ClassMiddle>& middle) {
    return middle && paletteKind(palette) == PaletteKind::Diverging ? around(palette, *middle)
                                                                    : paletteColours(palette, classes);
}

std::vector<Colour> classColours(const MapRequest& request) {
    if (request.kind == MapKind::Circles) {
        return {};
    }
    if (request.given.any()) {
        std::vector<Colour> colours;
        std::ranges::transform(request.given.classes, std::back_inserter(colours), &GivenClass::fill);
        return colours;
    }
    std::vector<Colour> colours = classColours(request.palette, request.breaks.size(), classMiddle(request));
    if (request.kind == MapKind::Borders) {
        std::ranges::transform(colours, colours.begin(), dimmed);
    }
    return colours;
}

std::string usualPalette(const MapRequest& request, std::optional<Direction> better) {
    if (request.kind == MapKind::Borders) {
        return "Greys"; // colours are for what lies over it
    }
    if (!request.classWords.empty()) {
        return "Blues";
    }
    if (classMiddle(request)) {
        return !better ? "PuOr" : *better == Direction::More ? "RdBu" : "RdBu-r";
    }
    return better == Direction::More ? "YlGnBu" : "YlOrRd";
}

} // namespace diaban
