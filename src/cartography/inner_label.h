// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "src/cartography/label_lines.h"

#include <optional>
#include <vector>

namespace diaban {

/// Sizes of the labels of a page, points.
struct LabelSizes {
    double usual = 8; ///< of the text, at most
    double least = 6; ///< below it nothing is written
};

/// A label that has found its place.
struct LabelFit {
    gis::Point middle;
    double size = 0;
    double degrees = 0;
    std::size_t way = 0; ///< index into the ways to set its lines
};

/// The ink with the clear space that a label keeps around it, at size 1.
struct LabelRoom {
    double width, height;
    explicit LabelRoom(const LabelLines& lines) noexcept;
};

/// The best way to write a label wholly inside a part of a shape: as large as may be, in few lines, and along the
/// shape (turned by up to 60 degrees) only where it is long and there is no such room for it otherwise.
[[nodiscard]] std::optional<LabelFit> fitInside(const gis::Polygons& shapes, std::size_t part,
                                                const std::vector<LabelLines>& ways, const LabelSizes& sizes);

} // namespace diaban
