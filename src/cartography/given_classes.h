// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A class that has a name and a colour of its own in the place of limits.
struct GivenClass {
    std::string key;         ///< ASCII, "high_high": what the class field of a layer holds, and its QGIS style asks for
    std::string words;       ///< of the legend, in its language
    std::string secondWords; ///< the same in the other language; may be empty
    Colour fill;
};

/// Classes that something else than limits made, and which class each unit is of: kinds of clusters, hot and cold
/// spots, weak or not, the cells of a map of two figures. To draw a map of them: fill in MapRequest::values and states
/// as for any map (the figure itself; NaN and why where there is none), leave `breaks` and `palette` alone, and set
/// MapRequest::given to the classes and one `ofUnit` a unit. A unit with a value has a class ("not significant", "no
/// neighbours" are classes); where the state is not Value its kind of nothing is drawn, whatever `ofUnit` says. Legend,
/// names, picture files and QGIS styles follow; the histogram and the notes on palettes are left out: who gives colours
/// checks them. Where a limit or a test made the classes, `method` says so in the footer.
struct GivenClasses {
    std::vector<GivenClass> classes; ///< as the legend lists them, from the top; those without a unit too
    std::vector<std::optional<std::uint8_t>> ofUnit; ///< index into classes
    std::string method;                              ///< sentences, in the language of the map
    bool onlyWhereShown = false;                     ///< the legend leaves out classes that no unit has

    [[nodiscard]] bool any() const noexcept { return !classes.empty(); }
};

} // namespace diaban
