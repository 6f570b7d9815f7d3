// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/sqlite_database.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace gis {

/// A column of a table, as far as it can be read: those that hold shapes or other binary values are left out.
struct DatabaseColumn {
    std::string name;     ///< NFC
    bool boolean = false; ///< declared as yes or no: 0 and 1
};

/// A value as it is stored: none (also a binary one), a number, or text in NFC.
using DatabaseValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// The tables of an SQLite file (.gpkg, .sqlite, .db) as raw cells. The file is opened read-only, without locks; no
/// view, virtual table, trigger or function of its schema is run. Throws Error{BadInput}: "database.damaged" with
/// SQLite's words, "layer.in_use" where another program is writing it.
class DatabaseTables {
public:
    /// `file` is a regular file within the limit of size that begins as SQLite files do.
    explicit DatabaseTables(std::string file);

    /// The tables that people made, in file order: none of SQLite's, GeoPackage's, SpatiaLite's or QGIS's own.
    [[nodiscard]] const std::vector<std::string>& names() const noexcept { return m_names; }

    /// The columns of a table that is listed. The number of a feature of a GeoPackage is none of them.
    [[nodiscard]] std::vector<DatabaseColumn> columnsOf(const std::string& table) const;
    /// How many columns of it are left out because they are binary.
    [[nodiscard]] std::size_t binaryColumnsOf(const std::string& table) const;

    [[nodiscard]] bool isEmpty(const std::string& table) const;

    /// Calls `use` with the values of each row, in the order of columnsOf and of the file. `use` may throw to stop.
    void forEachRow(const std::string& table, const std::function<void(std::span<const DatabaseValue>)>& use) const;

private:
    struct Column {
        std::string name;
        bool boolean = false;
        bool binary = false;
    };

    void readNames();
    [[nodiscard]] bool isRegistered(const std::string& table) const;
    [[nodiscard]] std::vector<Column> declaredColumns(const std::string& table) const;

    std::string m_file;
    SqliteDatabase m_database;
    std::vector<std::string> m_names;
    bool m_geoPackage = false;
};

} // namespace gis
