// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gis {

/// What SQLite could not do, in its own words; turned into an Error by those who know the file's role.
class SqliteFailure : public std::runtime_error {
public:
    explicit SqliteFailure(sqlite3* database);
    /// The errno of a write that met a full disk, quota or size limit, else 0.
    [[nodiscard]] int noRoom() const noexcept { return m_noRoom; }

private:
    int m_noRoom;
};

struct SqliteClose {
    void operator()(sqlite3* database) const noexcept { sqlite3_close_v2(database); }
};
struct SqliteFinalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};

/// A prepared statement. Parameters and columns count from 0. Texts and blobs that are bound must outlive the step;
/// those of a row live until the next step. All members throw SqliteFailure.
class SqliteStatement {
public:
    SqliteStatement(sqlite3* database, std::string_view sql);

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, std::span<const std::byte> blob);
    void bindNull(int parameter);

    /// True while there is a row.
    [[nodiscard]] bool step();
    /// Runs a statement that yields no row, and makes it ready for other values.
    void run();

    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL, as stored.
    [[nodiscard]] int type(int column) const { return sqlite3_column_type(m_statement.get(), column); }
    [[nodiscard]] bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    /// Numbers and texts are converted as SQLite does.
    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    [[nodiscard]] double real(int column) const { return sqlite3_column_double(m_statement.get(), column); }
    /// As other readers see it: up to the first zero byte; "" for null.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const;

private:
    void check(int result) const;
    std::unique_ptr<sqlite3_stmt, SqliteFinalize> m_statement;
    sqlite3* m_database;
};

/// An open database, used by one thread at a time.
class SqliteDatabase {
public:
    /// A file of unknown origin, read only and without locks or log (see checkGeoPackage): no view, trigger or function
    /// of its schema runs, no text or blob is longer than `bytes`, the file's size. Throws SqliteFailure.
    static SqliteDatabase openUntrusted(const std::string& path, std::int64_t bytes);
    /// A new file that nobody else sees before it is whole: no journal, no flush. Throws SqliteFailure.
    static SqliteDatabase create(const std::string& path, int pageBytes);

    /// A file that create() or another writer made and nobody else sees yet, to be changed. Throws SqliteFailure.
    static SqliteDatabase openStaged(const std::string& path);

    [[nodiscard]] SqliteStatement prepare(std::string_view sql) const { return {m_database.get(), sql}; }
    /// One or several statements without parameters.
    void run(const std::string& sql) const;
    /// Closes and tells whether that failed, as SqliteFailure.
    void close();

private:
    SqliteDatabase(const std::string& name, int flags);
    std::unique_ptr<sqlite3, SqliteClose> m_database;
};

/// A name as SQL takes it, whatever is in it.
[[nodiscard]] std::string quotedName(std::string_view name);

} // namespace gis
