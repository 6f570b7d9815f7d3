// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/layer.h"
#include "src/table/table.h"

#include <optional>
#include <string>

namespace diaban {

/// The field of a layer and the column of a table that both say the unit above each unit.
struct FoundParents {
    std::string field;
    std::string header;
};

/// Finds them by evidence, for names that stand in several districts: a text field whose values repeat and are no unit
/// words alone, and a column of text of which at least nine in ten rows name one of those values (NameTiers). Of
/// several, the pair that most rows meet, then the field with more values. Told as a note; nothing where there is none.
[[nodiscard]] std::optional<FoundParents> findParents(const gis::Layer& layer, const Table& table,
                                                      gis::Problems& problems);

} // namespace diaban
