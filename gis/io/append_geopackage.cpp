// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/append_geopackage.h"

#include "gis/base/error.h"
#include "gis/io/file_writer.h"
#include "gis/io/sqlite_database.h"

#include <cstdint>
#include <vector>

namespace gis {

namespace {

std::string quotedText(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c;
        if (c == '\'') {
            quoted += c;
        }
    }
    return quoted + "'";
}

class Appending {
public:
    Appending(const std::string& path, const std::string& from)
        : m_path(path), m_database(SqliteDatabase::openStaged(path)) {
        m_database.run("ATTACH DATABASE " + quotedText(from) + " AS other");
    }

    void run() {
        m_database.run("BEGIN");
        m_database.run("INSERT OR IGNORE INTO main.gpkg_spatial_ref_sys SELECT * FROM other.gpkg_spatial_ref_sys");
        const std::vector<std::string> tables = texts("SELECT table_name FROM other.gpkg_contents ORDER BY rowid");
        for (const std::string& table : tables) {
            make("table", "name = " + quotedText(table));
            m_database.run("INSERT INTO main." + quotedName(table) + " SELECT * FROM other." + quotedName(table));
        }
        for (const char* catalogue :
             {"gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_ogr_contents"}) {
            copyCatalogue(catalogue);
        }
        for (const std::string& table : tables) {
            copyIndex(table);
        }
        for (const std::string& table : tables) { // last, so that they do not fire
            make("trigger", "tbl_name = " + quotedText(table));
        }
        m_database.run("COMMIT");
        for (const std::string& table : tables) {
            compare(table);
        }
        m_database.run("DETACH DATABASE other");
        m_database.close();
    }

private:
    [[nodiscard]] std::vector<std::string> texts(const std::string& sql) const {
        std::vector<std::string> found;
        SqliteStatement statement = m_database.prepare(sql);
        while (statement.step()) {
            found.emplace_back(statement.text(0));
        }
        return found;
    }

    /// Runs what made things of the other file, here.
    void make(const char* type, const std::string& where) const {
        for (const std::string& sql : texts("SELECT sql FROM other.sqlite_master WHERE type = '" + std::string(type) +
                                            "' AND sql IS NOT NULL AND " + where + " ORDER BY rowid")) {
            m_database.run(sql);
        }
    }

    [[nodiscard]] bool has(const char* schema, const std::string& table) const {
        return !texts("SELECT 1 FROM " + std::string(schema) +
                      ".sqlite_master WHERE type = 'table' AND name = " + quotedText(table))
                    .empty();
    }

    void copyCatalogue(const std::string& table) const {
        if (!has("other", table)) {
            return;
        }
        if (!has("main", table)) {
            make("table", "name = " + quotedText(table));
        }
        m_database.run("INSERT OR IGNORE INTO main." + table + " SELECT * FROM other." + table);
    }

    void copyIndex(const std::string& table) const {
        for (const std::string& column :
             texts("SELECT column_name FROM other.gpkg_geometry_columns WHERE table_name = " + quotedText(table))) {
            const std::string index = "rtree_" + table + "_" + column;
            if (has("other", index)) {
                make("table", "name = " + quotedText(index));
                m_database.run("INSERT INTO main." + quotedName(index) + " SELECT * FROM other." + quotedName(index));
            }
        }
    }

    void compare(const std::string& table) const {
        const auto count = [&](const char* schema) {
            SqliteStatement statement =
                m_database.prepare("SELECT count(*) FROM " + std::string(schema) + "." + quotedName(table));
            return statement.step() ? statement.integer(0) : std::int64_t{-1};
        };
        const std::int64_t written = count("other");
        const std::int64_t read = count("main");
        if (written != read) {
            throw Error(ErrorKind::CannotWrite, m_path, table,
                        {"write.read_back", {{"written", written}, {"read", read}}});
        }
    }

    const std::string& m_path;
    SqliteDatabase m_database;
};

} // namespace

void appendGeoPackage(const std::string& path, const std::string& from) {
    try {
        Appending(path, from).run();
    } catch (const SqliteFailure& failure) {
        if (failure.noRoom() != 0) {
            throw writeFailure(path, failure.noRoom());
        }
        throw Error(ErrorKind::CannotWrite, path, "", {"write.driver", {{"reason", std::string(failure.what())}}});
    }
}

} // namespace gis
