// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/cli/join_corrections.h"
#include "src/cli/options.h"
#include "src/cli/shape_words.h"
#include "src/cli/shared_names.h"
#include "src/join/treated_join.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace diaban {

/// What `diaban join` is told, as written.
struct JoinWords {
    LayerOptions layer;
    std::string table, sheet, encoding;
    ShapeWords shape;
    std::vector<std::string> numbers; ///< "comma" for all columns, "COLUMN=comma" for one
    TableNames tableNames;
    std::string output, date;
    std::string vintage, aggregate;
    std::vector<std::string> unitLists; ///< FILE=VINTAGE
    TableTreatment treatment;
    CorrectionOptions corrections;
};

void addJoinOptions(CLI::App& verb, const Session& session, JoinWords& words);

/// Throws gis::Error{BadUsage "usage.numbers"}.
[[nodiscard]] TableOptions tableOptionsOf(const JoinWords& words);

/// The unit lists that were named; they are protected from being overwritten. Throws gis::Error{BadUsage
/// "usage.unit_list"}, or BadInput as readUnitList does.
[[nodiscard]] UnitLists unitListsOf(const JoinWords& words, const gis::Limits& limits, gis::OutputSet& outputs,
                                    gis::Problems& problems);

/// What is done to the table; its crosswalk is protected from being overwritten.
[[nodiscard]] TableTreatment treatmentOf(const JoinWords& words, gis::OutputSet& outputs);

/// Throws gis::Error{BadUsage "usage.vintage"} where a stated vintage is no day, month or year, nor one of the lists
/// that are named.
void requireVintages(const JoinWords& words);

} // namespace diaban
