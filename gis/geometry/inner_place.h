// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <limits>
#include <optional>

namespace gis {

/// A place inside a shape and how far it is from the shape's border, in units of the coordinates.
struct InnerPlace {
    Point at;
    double distance = 0;
};

/// The pole of inaccessibility of a part: the place inside, not in a hole, that is furthest from the border, whose
/// distance is within `precision` of the largest (Garcia-Castellanos & Lombardo 2007; by a quadtree of cells, the most
/// promising first, as Mapbox's polylabel does it). Of a needle, along which hardly a place is better than another, the
/// best that some ten thousand cells show. Nothing for a part without an inside.
[[nodiscard]] std::optional<InnerPlace> poleOfInaccessibility(const Polygons& polygons, std::size_t part,
                                                              double precision);

/// The box that is looked for: its shape, and from which to which width it is of use.
struct InnerBoxWish {
    double aspect = 1;                                       ///< width by height
    double degrees = 0;                                      ///< it is turned by, from the x axis towards the y axis
    double least = 0;                                        ///< width
    double enough = std::numeric_limits<double>::infinity(); ///< width; a wider box is no better, a more central one is
};

/// A box inside a part, turned as wished.
struct InnerBox {
    Point at; ///< its middle
    double width = 0;
};

/// The widest box of a shape that lies wholly inside a part (within 3 % of its width), by the same search in the space
/// where the box is a square and the distance the larger of |x| and |y|. Of those with `enough` width, and nearly among
/// all, the one nearest to the middle of the part. Nothing where none is `least` wide.
[[nodiscard]] std::optional<InnerBox> widestBoxInside(const Polygons& polygons, std::size_t part,
                                                      const InnerBoxWish& wish);

/// The direction in which a part is longest and how long it is by its width: the axes of inertia of its area.
struct LongAxis {
    double degrees = 0; ///< from the x axis towards the y axis, above -90 up to 90
    double ratio = 1;   ///< of the two standard deviations; at least 1
};
[[nodiscard]] LongAxis longAxisOf(const Polygons& polygons, std::size_t part) noexcept;

} // namespace gis
