// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/message/catalogue.h"
#include "src/table/grid.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A corrections file as it is to be written.
struct CorrectionsText {
    std::string csv;
    std::size_t added = 0; ///< rows that are new and want a decision
};

/// A corrections file for a spreadsheet: what `existing` holds, cell for cell and in its order (columns of its own
/// too), and behind it a row for each unmatched row of the join whose writing is not there yet: its unit_code is empty,
/// for a person to fill in, and suggestion_1 to suggestion_3 say what to ("00103 Xã A (Huyện B): ..."), which may be
/// copied there as it is. `vintage` (of the layer) and `acceptedOn` are put into the new rows. ";" in Vietnamese and
/// "," in English, unless the file has its own separator.
[[nodiscard]] CorrectionsText correctionsText(const std::optional<Grid>& existing, const Join& join, const Table& table,
                                              const std::string& vintage, const std::string& acceptedOn,
                                              const Catalogue& catalogue);

/// The same file with these decisions in it: each in the row of its parent and writing, or in a new one behind the
/// others.
[[nodiscard]] std::string decidedText(const std::optional<Grid>& existing, const std::vector<Correction>& decisions,
                                      Language language);

} // namespace diaban
