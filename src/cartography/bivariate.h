// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_block.h"
#include "src/cartography/map_request.h"
#include "src/message/catalogue.h"

#include <array>
#include <cstddef>
#include <string>

namespace diaban {

/// The colours of a map of two figures, [class of the first][class of the second], low to high: more of the first is
/// redder and much darker, more of the second bluer and a little darker, so that all nine are told apart by the
/// colour-blind and in grey too.
using BivariateColours = std::array<std::array<Colour, 3>, 3>;
[[nodiscard]] const BivariateColours& bivariateColours() noexcept;

/// Makes a request with breaks of its figure and of the second one (three classes at most each) a map of both: given
/// classes from low-low on; also of its panels. A unit that lacks one of the two figures has none.
void makeBivariate(MapRequest& request, const Catalogue& catalogue);

/// What stands beside a square of classes: of the figure that grows upwards, and of the one to the right.
struct SquareWords {
    struct Axis {
        std::string title; ///< with its unit
        std::string other; ///< the same in the other language, in a legend of two
        std::string limits;
        std::size_t classes = 0;
    } up, across;
};

/// The words of the square legend of a map of two figures. Row `i` of its classes, low-low first, stands in column
/// i % across.classes, i / across.classes from below.
[[nodiscard]] SquareWords squareWords(const MapRequest& request, const Catalogue& catalogue);

/// Sets the legend of two figures below what a block holds: a square of the classes with how many units each has, the
/// first figure upwards, the second to the right, an arrow, the name and the limits of each. `rows`: the legend's; what
/// is left of them are the kinds of nothing. `size`: of the text, points.
void addSquareLegend(LegendBlock& block, const MapRequest& request, std::vector<LegendRow>& rows,
                     const Catalogue& catalogue, const SceneStyle& style, double size, double mostWidth);

} // namespace diaban
