// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"
#include "src/table/sheet_shape.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace diaban {

/// What the command says of the rows of a sheet, as written.
struct ShapeWords {
    std::string headerRows, dataRows, skipRows;
    std::optional<int> block;

    /// Throws gis::Error{BadUsage "usage.rows"}.
    [[nodiscard]] ShapeOptions options() const;
};

/// Adds --header-rows, --data-rows, --skip-rows and --block.
void addShapeOptions(CLI::App& verb, const Session& session, ShapeWords& words);

} // namespace diaban
