// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/layer.h"
#include "gis/io/sqlite_database.h"

#include <string>
#include <vector>

namespace gis {

/// SQLite keeps in a column of numbers whatever is put there, and gives 0 for a text, 2 for 2.75 in a column of
/// integers. Sets the number fields of a layer, read from `table`, as they are stored: a text becomes null
/// ("layer.odd_numbers"), integers with fractions among them a field of reals ("layer.fractions"), a truth 0 or 1.
/// `columns` are the names of the layer's fields in the table. Throws SqliteFailure.
void mendNumbers(const SqliteDatabase& database, const std::string& table, const std::vector<std::string>& columns,
                 Layer& layer, Problems& problems);

} // namespace gis
