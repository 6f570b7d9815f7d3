// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/key_evidence.h"

#include "gis/base/error.h"
#include "src/join/column_meeting.h"
#include "src/join/own_rows.h"
#include "src/unit/listing.h"
#include "src/unit/name_form.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace diaban {

namespace {

constexpr std::size_t kHeadersListed = 40;

/// What the sheet was taken to hold in a column; Text where that is not known.
ColumnRole roleOf(const Table& table, std::size_t column) {
    const std::size_t place = table.columns[column].gridColumn;
    const bool known = place < table.shape.columns.size() && column != table.derivedParent;
    return known ? table.shape.columns[place] : ColumnRole::Text;
}

std::vector<std::string> headers(const Table& table) {
    std::vector<std::string> out;
    out.reserve(table.columns.size());
    for (const TableColumn& column : table.columns) {
        out.push_back(column.header);
    }
    return out;
}

/// Whether some row means one unit by one of the columns and another, or none, by the other.
bool differ(const TableColumn& a, const TableColumn& b, const Keys& keys) {
    bool exact = false;
    for (std::size_t row = 0; row < a.texts.size(); ++row) {
        if (a.texts[row] != b.texts[row] && keys.unitOf(a.texts[row], exact) != keys.unitOf(b.texts[row], exact)) {
            return true;
        }
    }
    return false;
}

void refuseAmbiguous(const Table& table, const std::vector<Meeting>& best, const Keys& keys) {
    std::vector<std::string> names;
    bool anyDiffers = false;
    for (const Meeting& meeting : best) {
        const TableColumn& column = table.columns[meeting.column];
        names.push_back(column.header);
        anyDiffers = anyDiffers || differ(column, table.columns[best.front().column], keys);
    }
    if (anyDiffers) {
        throw gis::badInput(table.file, table.sheet,
                            {"join.key_ambiguous", {{"columns", listing(names, kHeadersListed)}}});
    }
}

void tell(const std::string& id, const Table& table, const Meeting& meeting, gis::Problems& problems) {
    problems.note(table.file, table.columns[meeting.column].header,
                  {id,
                   {{"column", table.columns[meeting.column].header},
                    {"met", static_cast<std::int64_t>(meeting.met)},
                    {"values", static_cast<std::int64_t>(meeting.values)}}});
}

/// Codes, never a numbering of rows. Figures may be codes under a strange header, but only where each meets its own
/// unit.
std::vector<Meeting> codeColumns(const Table& table, std::optional<std::size_t> parent, const Keys& keys) {
    const auto ofFigures = [&](bool figures) {
        return bestColumns(table, keys, [&, figures](std::size_t column) {
            const ColumnRole role = roleOf(table, column);
            return column != parent && role != ColumnRole::Number && (role == ColumnRole::Figure) == figures;
        });
    };
    std::vector<Meeting> found = ofFigures(false);
    if (found.empty()) {
        found = ofFigures(true);
        std::erase_if(found,
                      [](const Meeting& meeting) { return !meeting.strong() || meeting.unitsMet < meeting.met; });
    }
    return found;
}

std::vector<Meeting> nameColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                                 std::optional<std::size_t> key, TableGround ground) {
    const auto mayBe = [&](std::size_t column) {
        return column != parent && column != key && !table.columns[column].numeric;
    };
    const auto isText = [](const std::string& text) { return !text.empty(); };
    bool any = false;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        any = any || mayBe(column);
    }
    if (!any || !std::ranges::any_of(units.names, isText)) {
        return {};
    }
    std::vector<Meeting> found = bestColumns(table, NameKeys(units.names, ground == TableGround::MayBeWider), mayBe);
    std::erase_if(found, [&](const Meeting& meeting) { // met again and again elsewhere
        return !meeting.enough() && !meeting.covers(units.size()) && !ownRows(units, table, {}, meeting.column);
    });
    return found;
}

/// Of rows spread over the table: how many write the name of the unit that their code means.
struct Agreement {
    std::size_t compared = 0, alike = 0;

    [[nodiscard]] bool most() const noexcept { return compared > 0 && 2 * alike >= compared; }
};

Agreement agreementOf(const Units& units, const TableColumn& codes, const TableColumn& names, const Keys& keys) {
    Agreement agreement;
    bool exact = false;
    for (std::size_t row = 0; row < codes.texts.size(); row += codes.texts.size() / kSample + 1) {
        const auto unit = keys.unitOf(codes.texts[row], exact);
        const std::string& name = names.texts[row];
        if (!unit || name.empty() || units.names[*unit].empty()) {
            continue;
        }
        ++agreement.compared;
        const bool alike = name == units.names[*unit] ||
                           likenessOf(nameFormOf(name), nameFormOf(units.names[*unit])) != Likeness::None;
        agreement.alike += alike ? 1U : 0U;
    }
    return agreement;
}

/// The column whose names are those of the units that the codes mean, in most rows that are looked at.
std::optional<std::size_t> agreeingColumn(const Units& units, const Table& table, std::optional<std::size_t> parent,
                                          std::size_t key, const Keys& keys) {
    std::optional<std::size_t> found;
    std::size_t most = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column == parent || column == key || table.columns[column].numeric) {
            continue;
        }
        const Agreement agreement = agreementOf(units, table.columns[key], table.columns[column], keys);
        if (agreement.most() && agreement.alike > most) {
            found = column;
            most = agreement.alike;
        }
    }
    return found;
}

/// Whether codes make the key although names meet units, too; refuses where both are sure and mean other units.
bool codesWin(const Units& units, const Table& table, const Meeting& code, const Meeting& name, const Keys& keys) {
    if (agreementOf(units, table.columns[code.column], table.columns[name.column], keys).most()) {
        return code.strong() || code.meetsAsManyAs(name);
    }
    if (roleOf(table, code.column) == ColumnRole::Figure) {
        return false;
    }
    if (code.strong() && name.strong() && name.meetsAsManyAs(code)) {
        throw gis::badInput(
            table.file, table.sheet,
            {"join.code_name_disagree",
             {{"code", table.columns[code.column].header}, {"name", table.columns[name.column].header}}});
    }
    return !name.meetsAsManyAs(code);
}

/// Figures beside names that no unit has are no codes, unless there are no names to go by.
bool figuresBesideNames(const Units& units, const Table& table, const Meeting& code) {
    const auto isText = [](const std::string& text) { return !text.empty(); };
    return roleOf(table, code.column) == ColumnRole::Figure && table.shape.nameColumn &&
           std::ranges::any_of(units.names, isText);
}

} // namespace

KeyColumns findKeyColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                          gis::Problems& problems, TableGround ground) {
    const CodeKeys codes(units.codes);
    auto byCode = codeColumns(table, parent, codes);
    // Codes that agree with names and meet nearly all are beyond doubt, so that no name need be looked up.
    const bool sure = !byCode.empty() && byCode.front().strong() &&
                      agreeingColumn(units, table, parent, byCode.front().column, codes);
    std::vector<Meeting> byName;
    if (!sure) {
        byName = nameColumns(units, table, parent, byCode.empty() ? std::nullopt : std::optional(byCode.front().column),
                             ground);
        if (!byCode.empty() && (byName.empty() ? figuresBesideNames(units, table, byCode.front())
                                               : !codesWin(units, table, byCode.front(), byName.front(), codes))) {
            byCode.clear();
        }
    }
    if (!byCode.empty()) {
        refuseAmbiguous(table, byCode, codes);
        tell("join.key_found", table, byCode.front(), problems);
        return {byCode.front().column, std::nullopt, parent};
    }
    if (!byName.empty()) {
        refuseAmbiguous(table, byName, NameKeys(units.names));
        tell("join.name_found", table, byName.front(), problems);
        return {std::nullopt, byName.front().column, parent};
    }
    throw gis::badInput(table.file, table.sheet,
                        {"join.no_key", {{"columns", listing(headers(table), kHeadersListed)}}});
}

std::optional<std::size_t> findNamesBeside(const Units& units, const Table& table, std::optional<std::size_t> parent,
                                           std::size_t key) {
    const CodeKeys codes(units.codes);
    if (const auto column = agreeingColumn(units, table, parent, key, codes)) {
        return column;
    }
    const auto names = nameColumns(units, table, parent, key, TableGround::OfLayer);
    return names.empty() ? std::nullopt : std::optional(names.front().column);
}

} // namespace diaban
