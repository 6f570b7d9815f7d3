// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What a column of a file is used for in the project.
enum class ColumnUse : std::uint8_t { Ignored, Code, Name, Parent, Figure, Period, Indicator, Value };

/// A column of a file that is about to be imported, as it was understood.
struct PreviewColumn {
    std::string header; ///< as a project names the column; empty: blank, or above it no header was found
    ColumnUse use = ColumnUse::Ignored;
    std::vector<std::string> figures{}; ///< keys of what it holds, where it is used as figures
    bool numeric = false;
    bool percent = false;
    bool open = false;    ///< may be read in two ways, so that it is none
    bool persons = false; ///< identifies persons: its cells are not shown
    NumberStyle style = NumberStyle::Plain;
    std::optional<ColumnReading> said{}; ///< how the project says it is read
    std::size_t filled = 0;
};

} // namespace diaban::ui
