// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/palette_check.h"

#include "src/cartography/colour_difference.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kMostClasses = 9;
constexpr std::size_t kProposals = 4;
constexpr std::array kColourBlind{Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia};
constexpr std::array kAll{Vision::Normal, Vision::Grey, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia};
constexpr std::array kGrey{Vision::Grey};
constexpr std::array kNormal{Vision::Normal};

/// Of several visions the first in which classes look alike.
struct Found {
    Vision vision;
    LikeClasses classes;
};
std::optional<Found> firstLike(std::span<const Colour> colours, PaletteKind kind, std::span<const Vision> visions) {
    for (const Vision vision : visions) {
        if (const auto like = likeClasses(colours, kind, vision)) {
            return Found{vision, *like};
        }
    }
    return std::nullopt;
}

/// Palettes of the same kind that everyone tells apart, or at least those concerned; else sequential ones, but not for
/// a map of changes, which has two sides.
std::vector<std::string> proposals(const ClassSet& set, std::span<const Vision> visions, bool twoSides) {
    std::vector<std::string> names = palettesThatTellApart(set, kAll, kProposals);
    if (names.empty()) {
        names = palettesThatTellApart(set, visions, kProposals);
    }
    return names.empty() && !twoSides ? palettesThatTellApart({set.classes, PaletteKind::Sequential}, kAll, kProposals)
                                      : names;
}

void tell(const MapRequest& request, std::span<const std::string> classes, const Found& found,
          const std::vector<std::string>& better, gis::Problems& problems) {
    std::string names;
    for (const std::string& name : better) {
        names += (names.empty() ? "" : ", ") + name;
    }
    const bool twoSides = found.vision == Vision::Grey && request.aroundZero; // which no grey tells apart
    const gis::Message message{twoSides ? "palette.alike.two_sides"
                                        : "palette.alike." + std::string(nameOf(found.vision)),
                               {{"palette", request.palette},
                                {"lower", classes[found.classes.lower]},
                                {"upper", classes[found.classes.upper]},
                                {"difference", std::round(found.classes.difference * 10) / 10},
                                {"bound", kLeastDifference},
                                {"better", names.empty() ? "–" : names}}};
    if (found.vision == Vision::Grey && request.usualPalette) {
        problems.note({}, request.texts.title, message);
    } else {
        problems.warn({}, request.texts.title, message);
    }
}

} // namespace

std::optional<LikeClasses> likeClasses(std::span<const Colour> colours, PaletteKind kind, Vision vision) {
    std::vector<Lab> seen;
    std::ranges::transform(colours, std::back_inserter(seen),
                           [vision](const Colour& colour) { return labOf(seenBy(colour, vision)); });
    std::optional<LikeClasses> most;
    for (std::size_t upper = 1; upper < seen.size(); ++upper) {
        const std::size_t first = kind == PaletteKind::Sequential ? upper - 1 : 0;
        for (std::size_t lower = first; lower < upper; ++lower) {
            const double difference = ciede2000(seen[lower], seen[upper]);
            if (difference < (most ? most->difference : kLeastDifference)) {
                most = LikeClasses{lower, upper, difference};
            }
        }
    }
    return most;
}

std::size_t classesToldApart(const std::string& palette, Vision vision) {
    const PaletteKind kind = paletteKind(palette);
    const std::size_t most = paletteSize(palette) == 0 ? kMostClasses : paletteSize(palette);
    for (std::size_t classes = most; classes > 1; --classes) {
        if (!likeClasses(paletteColours(palette, classes), kind, vision)) {
            return classes;
        }
    }
    return 0;
}

std::vector<std::string> palettesThatTellApart(const ClassSet& set, std::span<const Vision> visions, std::size_t most) {
    std::vector<std::string> found;
    for (const std::string& name : paletteNames()) {
        const std::size_t size = paletteSize(name);
        if (found.size() < most && paletteKind(name) == set.kind && (size == 0 || size >= set.classes) &&
            !firstLike(classColours(name, set.classes, set.middle), set.kind, visions)) {
            found.push_back(name);
        }
    }
    return found;
}

void tellLikeClasses(const MapRequest& request, std::span<const Colour> colours, std::span<const std::string> classes,
                     gis::Problems& problems) {
    if (request.given.any() || request.kind == MapKind::Circles || request.kind == MapKind::Borders) {
        return; // no palette to be changed
    }
    const ClassSet set{colours.size(), paletteKind(request.palette), classMiddle(request)};
    ClassSet wanted = set;
    wanted.kind = request.aroundZero ? PaletteKind::Diverging : set.kind;
    const auto check = [&](std::span<const Vision> visions) {
        const auto found = firstLike(colours, set.kind, visions);
        if (found) {
            tell(request, classes, *found, proposals(wanted, visions, request.aroundZero), problems);
        }
        return found.has_value();
    };
    if (!check(kNormal)) { // else the others would say the same again
        check(kGrey);
        check(kColourBlind);
    }
}

} // namespace diaban
