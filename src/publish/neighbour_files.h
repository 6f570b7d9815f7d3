// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/neighbours.h"
#include "src/unit/units.h"

#include <optional>
#include <span>
#include <string>

namespace diaban {

/// Files of neighbours: our own CSV, and what GeoDa, spdep and PySAL read.
enum class NeighbourFormat { Csv, Gal, Gwt };

/// By the file's ending: .csv, .gal, .gwt.
[[nodiscard]] std::optional<NeighbourFormat> neighbourFormatOf(const std::string& path);

/// The text of such a file, sorted by code.
///
/// Csv: `left,right,length_m,stretches,contact`, a row a pair, left < right; UTF-8 without BOM, decimal point,
/// formulas defused.
/// Gal: "0 n layer key", then for each unit its code and number of neighbours, and a line of their codes. Gwt: the same
/// head, then a line "code code metres" for each direction. Both hold the pairs that `contact` says: Rook, or all.
/// Throws gis::Error{BadInput "borders.code_with_space"} where a code cannot stand in a .gal or .gwt.
[[nodiscard]] std::string neighbourText(NeighbourFormat format, const Units& units,
                                        std::span<const gis::NeighbourPair> pairs, gis::Contact contact,
                                        const std::string& layerName);

} // namespace diaban
