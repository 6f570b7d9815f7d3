// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

using Texts = std::vector<std::string>;

/// A table with the columns given, all of one length; its first row is row 2 of the file.
inline Table tableByHand(const std::vector<std::pair<std::string, Texts>>& columns) {
    Table table;
    table.file = "figures.csv";
    for (const auto& [header, texts] : columns) {
        TableColumn column;
        column.header = header;
        column.texts = texts;
        column.states.assign(texts.size(), CellState::Value);
        table.columns.push_back(std::move(column));
    }
    for (std::uint32_t row = 0; !columns.empty() && row < columns.front().second.size(); ++row) {
        table.rowNumbers.push_back(row + 2);
    }
    return table;
}

/// Units with codes, and names and parents where given.
inline Units unitsByHand(const Texts& codes, const Texts& names = {}, const Texts& parents = {}) {
    Units units;
    units.file = "units.gpkg";
    units.fields = {"code", names.empty() ? "" : "name", parents.empty() ? "" : "parent"};
    units.codes = codes;
    units.names = names.empty() ? Texts(codes.size()) : names;
    units.parents = parents.empty() ? Texts(codes.size()) : parents;
    return units;
}

/// The Error that a call throws; one of kind Internal and id "" where it throws none.
template <typename Call> gis::Error errorOf(Call&& call) {
    try {
        call();
    } catch (const gis::Error& error) {
        return error;
    }
    return {gis::ErrorKind::Internal, "", "", {}};
}

template <typename Call> std::string idThrown(Call&& call) {
    return errorOf(std::forward<Call>(call)).message().id;
}

} // namespace diaban
