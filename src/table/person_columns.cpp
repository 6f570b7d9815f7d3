// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_columns.h"

#include "src/table/person_cells.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace diaban {

namespace {

constexpr std::size_t kLookedAt = 1000;

/// Words of headers as plainKey writes them.
using Words = std::initializer_list<std::string_view>;

bool holds(const std::string& header, Words words) {
    return std::ranges::any_of(words, [&](auto word) { return header.find(word) != std::string::npos; });
}

/// What a header speaks of; the cells have the last word.
struct HeaderTalk {
    bool identity = false, phone = false, birth = false;
    bool personsName = false; ///< "Họ và tên"
    bool role = false;        ///< "Trưởng thôn": a name, or a count
    bool place = false;       ///< units, roads, schools: named after persons
};

HeaderTalk talkOf(const std::string& written) {
    const std::string header = plainKey(written);
    HeaderTalk talk;
    talk.identity =
        holds(header, {"cccd", "cmnd", "cmtnd", "cancuoc", "chungminh", "dinhdanhcanhan", "sodinhdanh", "identitycard",
                       "idcard", "idnumber", "citizenid", "nationalid", "hochieu", "passport"});
    talk.phone = holds(
        header, {"dienthoai", "sdt", "sodt", "dtdd", "didong", "hotline", "duongdaynong", "phone", "mobile", "zalo"});
    talk.birth = (holds(header, {"ngaysinh", "namsinh", "thangsinh", "birth"}) || header == "dob") &&
                 !holds(header, {"sinhhoat"});
    talk.personsName =
        holds(header, {"hovaten", "hoten", "hodem", "tennguoi", "tenchuho", "tencanhan", "personname", "nameofperson"});
    talk.role = holds(header, {"nguoi",     "chuho",   "truongthon", "truongban", "totruong", "thontruong", "canbo",
                               "chutich",   "bithu",   "congan",     "phutrach",  "daidien",  "lienhe",     "lanhdao",
                               "thanhvien", "contact", "person",     "leader",    "head",     "fullname",   "member"});
    talk.place = holds(header, {"donvi", "xa",       "phuong",    "thon",    "diaban",   "khupho", "khudancu",
                                "huyen", "quan",     "tinh",      "tdp",     "todanpho", "duong",  "pho",
                                "tuyen", "truong",   "congtrinh", "diadanh", "diadiem",  "ward",   "commune",
                                "unit",  "district", "street",    "road",    "school",   "place",  "village"});
    return talk;
}

/// How many of the cells looked at are what.
struct Tally {
    std::size_t among = 0;
    std::size_t identityStrict = 0, identity = 0, phoneStrict = 0, phone = 0, day = 0, name = 0, longName = 0,
                words = 0;
    std::size_t different = 0;
};

Tally tallyOf(const TableColumn& column) {
    std::vector<std::size_t> filled;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        if (!column.texts[row].empty()) {
            filled.push_back(row);
        }
    }
    Tally tally;
    std::unordered_set<std::string_view> different;
    const std::size_t step = std::max<std::size_t>(1, filled.size() / kLookedAt);
    for (std::size_t at = 0; at < filled.size(); at += step) {
        const std::string& text = column.texts[filled[at]];
        const PersonCell cell = personCell(text);
        ++tally.among;
        tally.identityStrict += cell.identityStrict ? 1 : 0;
        tally.identity += cell.identity ? 1 : 0;
        tally.phoneStrict += cell.phoneStrict ? 1 : 0;
        tally.phone += cell.phone ? 1 : 0;
        tally.day += cell.day ? 1 : 0;
        tally.name += cell.name ? 1 : 0;
        tally.longName += cell.longName ? 1 : 0;
        tally.words += cell.words ? 1 : 0;
        different.insert(text);
    }
    tally.different = different.size();
    return tally;
}

bool mostOf(std::size_t met, std::size_t among, double share) {
    return met > 0 && static_cast<double>(met) >= share * static_cast<double>(among);
}

/// Names of persons without a header that says so: nearly all begin with a family name and go on for two words or more,
/// and nearly all differ. Of the communes of a district at most a third do.
bool namesAlone(const Tally& tally) {
    constexpr std::size_t kFewest = 5;
    return tally.among >= kFewest && mostOf(tally.name, tally.among, 0.7) && mostOf(tally.longName, tally.among, 0.6) &&
           mostOf(tally.different, tally.among, 0.5);
}

std::optional<PersonColumn> found(PersonData kind, std::size_t met, const Tally& tally, bool byHeader) {
    PersonColumn column;
    column.kind = kind;
    column.met = met;
    column.among = tally.among;
    column.byHeader = byHeader;
    return column;
}

std::optional<PersonColumn> byHeader(const HeaderTalk& talk, const Tally& tally, bool numeric) {
    constexpr double kHalf = 0.5;
    if (talk.identity && mostOf(tally.identity, tally.among, kHalf)) {
        return found(PersonData::IdentityNumber, tally.identity, tally, true);
    }
    if (talk.phone && mostOf(tally.phone, tally.among, kHalf)) {
        return found(PersonData::Phone, tally.phone, tally, true);
    }
    if (talk.birth && mostOf(tally.day, tally.among, kHalf)) {
        return found(PersonData::BirthDay, tally.day, tally, true);
    }
    if (talk.personsName && !numeric && mostOf(tally.words, tally.among, kHalf)) {
        return found(PersonData::PersonName, tally.words, tally, true);
    }
    if (talk.role && !talk.personsName && !numeric && mostOf(tally.name, tally.among, kHalf) &&
        mostOf(tally.longName, tally.among, kHalf)) {
        return found(PersonData::PersonName, tally.name, tally, true);
    }
    return std::nullopt;
}

std::optional<PersonColumn> byCells(const HeaderTalk& talk, const Tally& tally, bool numeric) {
    constexpr std::size_t kFewest = 3;
    constexpr double kMost = 0.6;
    if (numeric || tally.among < kFewest) {
        return std::nullopt; // numbers keep no zero in front, and figures may have as many digits
    }
    if (mostOf(tally.identityStrict, tally.among, kMost) && mostOf(tally.identity, tally.among, 0.8) &&
        mostOf(tally.different, tally.among, 0.8)) {
        return found(PersonData::IdentityNumber, tally.identityStrict, tally, false);
    }
    if (mostOf(tally.phoneStrict, tally.among, kMost)) {
        return found(PersonData::Phone, tally.phoneStrict, tally, false);
    }
    if (!talk.place && namesAlone(tally)) {
        return found(PersonData::PersonName, tally.name, tally, false);
    }
    return std::nullopt;
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
        const HeaderTalk talk = talkOf(column.header);
        const bool said = talk.identity || talk.phone || talk.birth;
        if (column.numeric && !said) {
            continue;
        }
        const Tally tally = tallyOf(column);
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
        problems.warn(table.file, table.sheet, personMessage(column));
    }
    if (columns.empty()) {
        passOn(told, problems);
    }
    return table;
}

} // namespace diaban
