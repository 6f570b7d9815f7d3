// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/layer.h"
#include "src/table/table.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// Field or column -> the text it must have: one province of a national file. Several must all hold.
using Selection = std::vector<std::pair<std::string, std::string>>;

/// "Tỉnh = Lào Cai", several with commas between.
[[nodiscard]] std::string selectionWords(const Selection& selection);

/// Keeps the units whose fields have those values; told as a note with how many were read and kept.
/// Throws gis::Error{BadInput}: "selection.field_missing", "selection.nothing_left".
void keepUnits(gis::Layer& layer, const Selection& selection, gis::Problems& problems);

/// Keeps the rows whose cells have those values (text as written); told as a note of the sheet ("selection.kept").
/// Throws gis::Error{BadInput}: "table.column_missing", "selection.nothing_left".
void keepRows(Table& table, const Selection& selection, gis::Problems& problems);

} // namespace diaban
