// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/table_preview.h"

#include <cstddef>
#include <optional>

namespace diaban::ui {

/// What a person says of a row of a previewed sheet.
enum class RowMark : std::uint8_t { Header, HeaderToHere, DataFromHere, DataToHere, Skip, Keep };

/// What the project says of the rows once the grid's row `row` is marked. Row numbers are those of the file.
[[nodiscard]] ShapeOptions withRowMark(const TablePreview& preview, std::size_t row, RowMark mark);

/// The source with column `column` of the grid used so. Code, name, period and the columns of a long table are one
/// each: who had the use before is left out. A figure whose column is missing takes this one, where it is known to
/// be the same or the only one that is missing; else there is a new figure, under the known key of its header where
/// there is one. What was found by evidence is then said in the project, so that it stays as it was seen.
[[nodiscard]] TableSource withColumnUse(const TablePreview& preview, std::size_t column, ColumnUse use);

/// What the project names and the file has no column of: headers of another month's form.
[[nodiscard]] std::vector<std::string> missingHeaders(const TablePreview& preview);
/// The source without them.
[[nodiscard]] TableSource withoutMissing(const TablePreview& preview);

/// The source with the column read so; nothing: by evidence.
[[nodiscard]] TableSource withColumnReading(const TablePreview& preview, std::size_t column,
                                            std::optional<ColumnReading> reading);

} // namespace diaban::ui
