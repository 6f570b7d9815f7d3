// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/join/join.h"
#include "src/study/study.h"

#include <optional>
#include <vector>

namespace diaban {

/// Adds every column of the table to the fields of the layer, unit by unit through the join: columns of numbers as
/// numbers, others as text; null where the unit has no row or the cell no figure. A name that is taken gets "_2".
void appendTable(gis::Layer& layer, const Table& table, const Join& join);

/// The field of a joined layer that keeps "no row in the table" apart from "a row without a figure", so that a map of
/// the layer can: "matched" or "not_matched".
constexpr const char* kJoinStatusField = "join_status";
constexpr const char* kMatched = "matched";
constexpr const char* kNotMatched = "not_matched";

/// More values of a field that says of one figure whether a unit has it, and if not why.
constexpr const char* kHasValue = "value";
constexpr const char* kNoData = "no_data";
constexpr const char* kSuppressed = "suppressed";

/// The layer of a study, and which of its fields hold what.
struct StudyLayer {
    gis::Layer layer;
    std::size_t firstOfStudy = 0;           ///< the fields before it are those of the boundaries
    std::vector<std::size_t> fieldOfFigure; ///< of each figure of the study: index into the layer's fields
    std::optional<std::size_t> joinStatus;  ///< kJoinStatusField; none without tables
    std::vector<std::optional<std::size_t>> statusOfFigure; ///< the field that says why a figure is missing
};

/// The layer of a study with a field a figure: named by its key, with the period behind it where a key has several;
/// its title is the header or the indicator's name. Null where a unit has no figure. A figure of `mapped` (indices into
/// the study's figures) whose kinds of nothing kJoinStatusField cannot tell, because it comes from one of several
/// tables or is suppressed, gets a status field of its own, named NAME_status.
[[nodiscard]] StudyLayer studyLayer(const Study& study, const std::vector<std::size_t>& mapped = {});

} // namespace diaban
