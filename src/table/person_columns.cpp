// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_columns.h"

#include "src/table/person_cells.h"
#include "src/table/person_header.h"
#include "src/table/person_tally.h"

#include <algorithm>
#include <optional>

namespace diaban {

namespace {

bool mostOf(std::size_t met, std::size_t among, double share) {
    return met > 0 && static_cast<double>(met) >= share * static_cast<double>(among);
}

/// Names of persons without a header that says so: nearly all begin with a family name and go on for two words or more,
/// and nearly all differ. Of the communes of a district at most a third do.
bool namesAlone(const PersonTally& tally) {
    constexpr std::size_t kFewest = 5;
    return tally.among >= kFewest && mostOf(tally.name, tally.among, 0.7) && mostOf(tally.longName, tally.among, 0.6) &&
           mostOf(tally.different, tally.among, 0.5);
}

/// A list of persons under the header of a unit: units are named after heroes, hardly after so many Văn and Thị.
bool namesUnderUnit(const PersonTally& tally) {
    constexpr std::size_t kFewest = 5;
    return tally.among >= kFewest && mostOf(tally.longName, tally.among, 0.9) &&
           mostOf(tally.strictName, tally.among, 0.5) && mostOf(tally.different, tally.among, 0.5);
}

std::optional<PersonColumn> found(PersonData kind, std::size_t met, const PersonTally& tally, bool byHeader) {
    PersonColumn column;
    column.kind = kind;
    column.met = met;
    column.among = tally.among;
    column.byHeader = byHeader;
    return column;
}

constexpr double kHalf = 0.5;

/// Numbers and days that the header announces; of text cells the form does not matter.
std::optional<PersonColumn> numbersByHeader(const PersonHeader& talk, const PersonTally& tally, bool numeric) {
    if (numeric && talk.count) {
        return std::nullopt;
    }
    const std::size_t identity =
        numeric || talk.codeOfUnits ? tally.identity : std::max(tally.identity, tally.manyDigits);
    if (talk.identity && mostOf(identity, tally.among, kHalf)) {
        return found(PersonData::IdentityNumber, identity, tally, true);
    }
    const std::size_t phone = numeric ? tally.phone : std::max(tally.phone, tally.manyDigits);
    if (talk.phone && mostOf(phone, tally.among, kHalf)) {
        return found(PersonData::Phone, phone, tally, true);
    }
    const std::size_t birth = numeric && !talk.birthYear ? 0 : tally.bornIn;
    if (talk.birth && mostOf(birth, tally.among, kHalf)) {
        return found(PersonData::BirthDay, birth, tally, true);
    }
    if (talk.birthYear && mostOf(tally.serialDay, tally.among, kHalf)) {
        return found(PersonData::BirthDay, tally.serialDay, tally, true);
    }
    if (talk.dayOfSomebody && mostOf(tally.fullDay, tally.among, kHalf)) {
        return found(PersonData::BirthDay, tally.fullDay, tally, true);
    }
    return std::nullopt;
}

std::optional<PersonColumn> byHeader(const PersonHeader& talk, const PersonTally& tally, bool numeric) {
    if (auto numbers = numbersByHeader(talk, tally, numeric)) {
        return numbers;
    }
    if (numeric) {
        return std::nullopt;
    }
    if (talk.email && mostOf(tally.email, tally.among, kHalf)) {
        return found(PersonData::PersonName, tally.email, tally, true);
    }
    if (talk.personsName && mostOf(tally.letters, tally.among, kHalf)) {
        return found(PersonData::PersonName, tally.letters, tally, true);
    }
    const std::size_t named = talk.placeFirst ? std::min(tally.name, tally.longName) : tally.role;
    if (talk.role && !talk.personsName && mostOf(named, tally.among, kHalf)) {
        return found(PersonData::PersonName, named, tally, true);
    }
    return std::nullopt;
}

std::optional<PersonColumn> byCells(const PersonHeader& talk, const PersonTally& tally, bool numeric) {
    constexpr std::size_t kFewest = 3;
    constexpr double kMost = 0.6;
    if (numeric || tally.among < kFewest) {
        return std::nullopt; // numbers keep no zero in front, and figures may have as many digits
    }
    if (!talk.document && mostOf(tally.identityStrict, tally.among, kMost) &&
        mostOf(tally.identity, tally.among, 0.8) && mostOf(tally.different, tally.among, 0.8)) {
        return found(PersonData::IdentityNumber, tally.identityStrict, tally, false);
    }
    if (mostOf(tally.phoneStrict, tally.among, kMost)) {
        return found(PersonData::Phone, tally.phoneStrict, tally, false);
    }
    if (talk.place ? talk.unit && namesUnderUnit(tally) : namesAlone(tally)) {
        return found(PersonData::PersonName, tally.name, tally, false);
    }
    return std::nullopt;
}

/// The first person of a list without a header, whose data became the name of the column: the message has its place
/// instead.
std::optional<PersonColumn> personAsHeader(const Table& table, std::size_t at) {
    const PersonCell head = personCell(table.columns[at].header);
    if (!showsPerson(table.columns[at].header)) {
        return std::nullopt;
    }
    const PersonTally below = personTally(table.columns[at]);
    const auto others =
        std::ranges::count_if(table.columns, [](const auto& column) { return showsPerson(column.header); });
    const PersonData kind = head.identityStrict ? PersonData::IdentityNumber
                            : head.phoneStrict  ? PersonData::Phone
                                                : PersonData::PersonName;
    const std::size_t met = kind == PersonData::IdentityNumber ? below.identity
                            : kind == PersonData::Phone        ? below.phone
                                                               : below.titled;
    if (others < 2 && !mostOf(met, below.among, kHalf)) {
        return std::nullopt;
    }
    return found(kind, met, below, false);
}

const char* idOf(PersonData kind) {
    switch (kind) {
    case PersonData::IdentityNumber:
        return "person.identity_number";
    case PersonData::Phone:
        return "person.phone";
    case PersonData::BirthDay:
        return "person.birth_day";
    case PersonData::PersonName:
        return "person.name";
    }
    return "";
}

/// The grid as a table of texts without a header, where no table could be made of it.
Table bareTable(const Grid& grid) {
    Table table;
    table.file = grid.file;
    for (std::size_t column = 0; column < grid.columns; ++column) {
        TableColumn made;
        made.header = std::to_string(column + 1);
        for (std::size_t row = 0; row < grid.rows(); ++row) {
            made.texts.push_back(grid.cell(row, column));
        }
        table.columns.push_back(std::move(made));
    }
    return table;
}

/// tableOf; where it throws, persons are refused first, because the words of the fault may hold a cell.
Table tableOrPersonsError(const Grid& grid, const TableOptions& options, gis::Problems& told) {
    try {
        return tableOf(grid, options, told);
    } catch (const gis::Error&) {
        refusePersons(bareTable(grid));
        throw;
    }
}

void passOn(const gis::Problems& told, gis::Problems& problems) {
    for (const gis::Problem& problem : told.list()) {
        problems.add(problem);
    }
    problems.addNotKept(told);
}

} // namespace

std::vector<PersonColumn> personColumns(const Table& table) {
    std::vector<PersonColumn> columns;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const TableColumn& column = table.columns[at];
        if (auto person = personAsHeader(table, at)) {
            person->column = at;
            person->header = std::to_string(at + 1);
            columns.push_back(*std::move(person));
            continue;
        }
        const PersonHeader talk = personHeader(column.header);
        const bool said = talk.identity || talk.phone || talk.birth || talk.dayOfSomebody;
        if (column.numeric && !said) {
            continue;
        }
        const PersonTally tally = personTally(column);
        std::optional<PersonColumn> person = byHeader(talk, tally, column.numeric);
        if (!person) {
            person = byCells(talk, tally, column.numeric);
        }
        if (person) {
            person->column = at;
            person->header = column.header;
            columns.push_back(*std::move(person));
        }
    }
    return columns;
}

gis::Message personMessage(const PersonColumn& column) {
    return {idOf(column.kind),
            {{"column", column.header},
             {"met", static_cast<std::int64_t>(column.met)},
             {"among", static_cast<std::int64_t>(column.among)}}};
}

void refusePersons(const Table& table) {
    const std::vector<PersonColumn> columns = personColumns(table);
    if (!columns.empty()) {
        throw gis::badInput(table.file, table.sheet, personMessage(columns.front()));
    }
}

Table tableOfPlaces(const Grid& grid, const TableOptions& options, gis::Problems& problems) {
    gis::Problems told;
    Table table = tableOrPersonsError(grid, options, told);
    refusePersons(table);
    passOn(told, problems);
    return table;
}

Table tableWithPersonsTold(const Grid& grid, const TableOptions& options, gis::Problems& problems) {
    gis::Problems told;
    Table table = tableOrPersonsError(grid, options, told);
    const std::vector<PersonColumn> columns = personColumns(table);
    for (const PersonColumn& column : columns) {
        table.columns[column.column].header = column.header; // the number of a column whose header is somebody
        problems.warn(table.file, table.sheet, personMessage(column));
    }
    if (columns.empty()) {
        passOn(told, problems);
    }
    return table;
}

} // namespace diaban
