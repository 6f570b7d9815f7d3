// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/join/join.h"
#include "src/study/study.h"

namespace diaban {

/// Adds every column of the table to the fields of the layer, unit by unit through the join: columns of numbers as
/// numbers, others as text; null where the unit has no row or the cell no figure. A name that is taken gets "_2".
void appendTable(gis::Layer& layer, const Table& table, const Join& join);

/// The field of a joined layer that keeps "no row in the table" apart from "a row without a figure", so that a map of
/// the layer can: "matched" or "not_matched".
constexpr const char* kJoinStatusField = "join_status";
constexpr const char* kNotMatched = "not_matched";

/// The layer of a study with a field a figure: named by its key, with the period behind it where a key has several;
/// its title is the header or the indicator's name. Null where a unit has no figure.
[[nodiscard]] gis::Layer studyLayer(const Study& study);

} // namespace diaban
