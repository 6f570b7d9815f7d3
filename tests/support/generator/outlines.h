// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "tests/support/generator/chains.h"
#include "tests/support/generator/tessellation.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace generator {

/// The outlines of units as cycles of half-edges, in unit order; unit i owns rings firstRing[i] to firstRing[i + 1].
struct Outlines {
    std::vector<std::uint32_t> edges;
    std::vector<std::size_t> start{0};
    std::vector<std::size_t> firstRing{0};

    [[nodiscard]] std::size_t ringCount() const noexcept { return start.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> ring(std::size_t i) const noexcept {
        return {edges.data() + start[i], edges.data() + start[i + 1]};
    }
};

/// Walks around the cells of each unit. unitOfCell is kNone for the sea and what lies outside. Throws std::logic_error
/// where a unit's cell is not finite.
[[nodiscard]] Outlines traceOutlines(const Tessellation& cells, std::span<const std::uint32_t> unitOfCell,
                                     std::size_t units);

/// How each edge is used, so that the polygons get `vertices` points in all; kinds[i] is the roughness of edge i. Edges
/// with mustHave[i] (may be empty) get a chain even where no outline uses them.
[[nodiscard]] std::vector<std::uint32_t> segmentsOfOutlines(const Tessellation& cells, const Outlines& outlines,
                                                            std::span<const Roughness> roughness,
                                                            std::span<const std::uint8_t> kinds,
                                                            const std::vector<bool>& mustHave, std::size_t vertices);

/// Puts the chains together: shells counter-clockwise with their holes, the largest part of a unit first.
[[nodiscard]] gis::Polygons polygonsOf(const Outlines& outlines, const Chains& chains);

} // namespace generator
