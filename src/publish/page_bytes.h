// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/page_grid.h"

#include <string>
#include <string_view>

namespace diaban {

/// Shapes as bytes. Whole numbers of seven bits a byte, the low ones first, the eighth bit says that more follow;
/// signed ones in zigzag (0, -1, 1, -2 ...). In this order: number of arcs, points of each; x of all points as
/// differences from the point before, y the same; number of units, and for each its parts, for each its rings, for each
/// its number of arcs and these as twice the arc plus one where it runs backwards, as differences; x, y and room of
/// each anchor. Then neighbours and after them the locator, each as: number of lands, and for each its number of rings,
/// for each its number of points, these as x and y in turn, differences from the point before (the first of all: from
/// 0, 0); x, y and room of its anchor.
[[nodiscard]] std::string shapeBytes(const PageShapes& shapes);

/// The zlib stream of some bytes in base64: what a browser unpacks by atob and DecompressionStream("deflate").
[[nodiscard]] std::string packedText(std::string_view bytes);

/// The base64 of the SHA-256 of some bytes, as a content security policy writes it.
[[nodiscard]] std::string contentHash(std::string_view bytes);

} // namespace diaban
