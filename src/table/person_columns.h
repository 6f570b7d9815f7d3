// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "src/table/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

enum class PersonData { IdentityNumber, Phone, BirthDay, PersonName };

/// A column that identifies persons, by its header and its cells or, where these say enough, by its cells alone.
struct PersonColumn {
    std::size_t column = 0; ///< of the table
    std::string header;
    PersonData kind = PersonData::PersonName;
    std::size_t met = 0;   ///< cells that look so
    std::size_t among = 0; ///< of so many filled ones that were looked at
    bool byHeader = false;
};

/// The columns of a table that identify persons: numbers of identity cards and phones, days of birth, personal names.
/// Units that are named after persons, counts ("Số CCCD đã cấp") and codes of units are none. At most a thousand cells
/// of a column are looked at.
[[nodiscard]] std::vector<PersonColumn> personColumns(const Table& table);

/// What to say of such a column: "person.identity_number" and so on, with its header and how many cells look so; never
/// a cell.
[[nodiscard]] gis::Message personMessage(const PersonColumn& column);

/// Throws gis::Error{BadInput "person.*"} for the first such column: Diaban holds figures of places, never of persons.
void refusePersons(const Table& table);

/// tableOf for looking at a table: columns that identify persons are warned of instead, and what else is told of the
/// table is not, because it may hold cells.
[[nodiscard]] Table tableWithPersonsTold(const Grid& grid, const TableOptions& options, gis::Problems& problems);

/// tableOf, refusing persons: what is told of a table that is refused is not passed on, because it may hold cells.
[[nodiscard]] Table tableOfPlaces(const Grid& grid, const TableOptions& options, gis::Problems& problems);

} // namespace diaban
