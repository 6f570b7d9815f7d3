// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/cli/join_corrections.h"
#include "src/cli/options.h"
#include "src/cli/shape_words.h"
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
    std::string tableKey, tableName;
    std::vector<std::string> tableParents; ///< the nearest level first
    std::string output, date;
    std::string vintage, aggregate;
    std::vector<std::string> unitLists; ///< FILE=VINTAGE
    TableTreatment treatment;
    CorrectionOptions corrections;
};

void addJoinOptions(CLI::App& verb, const Session& session, JoinWords& words);

/// The columns of layer and table that say what a unit is.
struct JoinSides {
    UnitFields layer;
    JoinColumns table;
};

/// A name given once may be meant for the layer, for the table or for both: whichever has it. Throws
/// gis::Error{BadUsage "usage.no_such_field"}.
[[nodiscard]] JoinSides sidesOf(const JoinWords& words, const gis::Layer& layer, const Table& table);

/// Throws gis::Error{BadUsage "usage.numbers"}.
[[nodiscard]] TableOptions tableOptionsOf(const JoinWords& words);

/// The unit lists that were named; they are protected from being overwritten. Throws gis::Error{BadUsage
/// "usage.unit_list"}, or BadInput as readUnitList does.
[[nodiscard]] UnitLists unitListsOf(const JoinWords& words, const gis::Limits& limits, gis::OutputSet& outputs,
                                    gis::Problems& problems);

/// What is done to the table; its crosswalk is protected from being overwritten.
[[nodiscard]] TableTreatment treatmentOf(const JoinWords& words, gis::OutputSet& outputs);

} // namespace diaban
