// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Lines of bytes as names of units, and after a blank line as names of rows; a tab in front of a name ends its parent.
#include "gis/base/error.h"
#include "src/join/join.h"
#include "tests/fuzz/table_laws.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace {

using diaban::fuzz::require;

struct Name {
    std::string parent;
    std::string name;
};

struct Sides {
    std::vector<Name> units;
    std::vector<Name> rows;
};

Sides sidesOf(std::string_view bytes) {
    Sides sides;
    bool ofRows = false;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (line.empty()) {
            ofRows = true;
            continue;
        }
        const auto tab = line.find('\t');
        const auto clean = [](std::string_view text) { return gis::squeezeSpace(gis::toNfc(text)); };
        Name name{tab == std::string_view::npos ? "" : clean(line.substr(0, tab)),
                  clean(tab == std::string_view::npos ? line : line.substr(tab + 1))};
        (ofRows ? sides.rows : sides.units).push_back(std::move(name));
    }
    return sides;
}

diaban::Units unitsOf(const std::vector<Name>& names) {
    diaban::Units units;
    units.file = "fuzz.gpkg";
    units.fields = {"code", "name", "parent"};
    for (const Name& name : names) {
        units.codes.push_back(std::to_string(10'000 + units.codes.size()));
        units.names.push_back(name.name);
        units.parents.push_back(name.parent);
    }
    return units;
}

diaban::Table tableOf(const std::vector<Name>& names) {
    diaban::Table table;
    table.file = "fuzz.csv";
    table.columns.resize(2);
    table.columns[0].header = "Huyện";
    table.columns[1].header = "Xã";
    for (const Name& name : names) {
        table.columns[0].texts.push_back(name.parent);
        table.columns[1].texts.push_back(name.name);
        table.rowNumbers.push_back(static_cast<std::uint32_t>(table.rowNumbers.size() + 2));
    }
    for (auto& column : table.columns) {
        column.states.assign(names.size(), diaban::CellState::Value);
    }
    return table;
}

/// The counts add up, and no row is given twice.
void holdLaws(const diaban::Join& join) {
    std::set<std::uint32_t> used;
    for (const auto& row : join.rowOfUnit) {
        require(!row || (*row < join.rows && used.insert(*row).second));
    }
    require(used.size() == join.matched);
    require(join.matched + join.unitsWithoutRow.size() + join.duplicateUnits.size() == join.units);
    require(join.matched + join.rowsWithoutUnit.size() + join.duplicateRows.size() == join.rows);
    std::size_t byTier = 0;
    for (const auto& [tier, count] : join.tiers) {
        byTier += count;
    }
    require(byTier == join.matched);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const Sides sides = sidesOf({reinterpret_cast<const char*>(data) + 1, size - 1});
    diaban::JoinColumns columns;
    columns.name = data[0] % 2U == 0 ? "" : "Xã";
    columns.parent = data[0] / 2U % 2U == 0 ? "" : "Huyện";
    gis::Problems problems;
    try {
        holdLaws(diaban::joinTable(unitsOf(sides.units), tableOf(sides.rows), columns, problems));
    } catch (const gis::Error&) {
        return 0; // told
    }
    return 0;
}
