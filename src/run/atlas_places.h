// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban {

// Where things stand on a page of an atlas: A4 upright, in points.

inline constexpr double kAtlasWidth = 595.28, kAtlasHeight = 841.89;
inline constexpr double kAtlasMargin = 36;
inline constexpr double kAtlasColumn = 139; ///< beside the map: legend and locator maps
inline constexpr double kAtlasGap = 12;
inline constexpr double kAtlasRoom = kAtlasWidth - 2 * kAtlasMargin;
inline constexpr double kAtlasMap = kAtlasRoom - kAtlasColumn - kAtlasGap; ///< width of the map
inline constexpr double kAtlasLeast = 215, kAtlasMost = 470;               ///< height of the map
inline constexpr double kAtlasStrip = 17;                                  ///< under it: scale bar
inline constexpr double kAtlasWords = 0.72;                                ///< see PageSize::words
inline constexpr double kAtlasLegend = 170;                                ///< height of the legend at most
inline constexpr double kAtlasLocator = 88;                                ///< height of a locator map at most
inline constexpr double kAtlasTop = 80;                                    ///< of all below the head

namespace atlas_sizes {
inline constexpr double kTitle = 20, kLeastTitle = 12, kText = 9.5, kLeast = 8, kTable = 8.5, kFoot = 7, kLeastFoot = 6;
}

} // namespace diaban
