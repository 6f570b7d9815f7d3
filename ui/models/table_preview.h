// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/progress.h"
#include "src/table/read_grid.h"
#include "ui/document/loaded_project.h"
#include "ui/models/preview_column.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// One sheet of one file that a table of a project is read from.
struct TablePart {
    std::filesystem::path folder; ///< of the project
    std::string path;             ///< relative to it
    std::string sheet;            ///< empty: the only one
    TableSource source;           ///< what the project says of it
};

/// The parts of a table: one, or a sheet or file for each period.
[[nodiscard]] std::vector<TablePart> partsOf(const std::filesystem::path& folder, const TableSource& source);

/// A table as it is and as it was understood; nothing of it is converted.
struct TablePreview {
    TablePart part;
    std::vector<SheetInfo> sheets;
    std::shared_ptr<const Grid> grid;        ///< null where the file cannot be read
    std::vector<RowRole> rows;               ///< of each row of the grid; empty where there is a fault
    std::vector<PreviewColumn> columns;      ///< of each column of the grid
    std::optional<RowSpan> header{}, data{}; ///< as found, in rows of the file
    std::size_t dataRows = 0;
    std::size_t elsewhere = 0;            ///< of those, that the project leaves out, as rows of other provinces
    std::optional<std::size_t> rowsMet{}; ///< of the others, that are a unit's; nothing where it cannot be told
    std::string titlePeriod{};            ///< that the titles over the header name; empty: none
    std::size_t blocks = 1;               ///< tables on the sheet, as far as they are known
    std::optional<gis::Error> fault{};    ///< why a project could not use it as it is
    std::vector<gis::Problem> told;
    TableSource source; ///< with what was recognised said in it
};

/// True where both parts read the same cells, so that only what they mean may differ.
[[nodiscard]] bool readSameCells(const TablePart& one, const TablePart& other);

/// Reads a part, unless its cells are `known` already, and finds out what its rows and columns are. What keeps a
/// project from using it is told as the fault; only a stop is thrown. `loaded` (may be null) tells the units by which
/// the columns of codes and names are found.
[[nodiscard]] TablePreview previewTable(const TablePart& part, const std::shared_ptr<const LoadedProject>& loaded,
                                        const std::shared_ptr<const Grid>& known, const gis::Progress& progress);

} // namespace diaban::ui
