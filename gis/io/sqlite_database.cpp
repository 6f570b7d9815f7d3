// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/sqlite_database.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <limits>

namespace gis {

namespace {

int noRoomOf(sqlite3* database) {
    if (sqlite3_errcode(database) == SQLITE_FULL) {
        return ENOSPC;
    }
    const int code = sqlite3_system_errno(database);
    return code == ENOSPC || code == EDQUOT || code == EFBIG ? code : 0;
}

/// A path as "file:" takes it: bytes with a meaning in URIs as %XX.
std::string uriPath(const std::string& path) {
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri;
    for (const char c : std::filesystem::absolute(path).string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '.' || c == '-' || c == '_';
        const auto byte = static_cast<unsigned char>(c);
        uri += plain ? std::string(1, c) : std::string{'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    }
    return uri;
}

} // namespace

SqliteFailure::SqliteFailure(sqlite3* database)
    : std::runtime_error(sqlite3_errmsg(database)), m_noRoom(noRoomOf(database)) {}

SqliteStatement::SqliteStatement(sqlite3* database, std::string_view sql) : m_database(database) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
    m_statement.reset(statement);
}

void SqliteStatement::check(int result) const {
    if (result != SQLITE_OK) {
        throw SqliteFailure(m_database);
    }
}

void SqliteStatement::bind(int parameter, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement.get(), parameter + 1, value));
}

void SqliteStatement::bind(int parameter, double value) {
    check(sqlite3_bind_double(m_statement.get(), parameter + 1, value));
}

void SqliteStatement::bind(int parameter, std::string_view text) {
    check(sqlite3_bind_text64(m_statement.get(), parameter + 1, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void SqliteStatement::bind(int parameter, std::span<const std::byte> blob) {
    check(sqlite3_bind_blob64(m_statement.get(), parameter + 1, blob.data(), blob.size(), SQLITE_STATIC));
}

void SqliteStatement::bindNull(int parameter) {
    check(sqlite3_bind_null(m_statement.get(), parameter + 1));
}

bool SqliteStatement::step() {
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        throw SqliteFailure(m_database);
    }
    return result == SQLITE_ROW;
}

void SqliteStatement::run() {
    static_cast<void>(step());
    check(sqlite3_reset(m_statement.get()));
}

std::string_view SqliteStatement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (text == nullptr && !isNull(column)) { // no memory
        throw SqliteFailure(m_database);
    }
    return text == nullptr ? std::string_view() : std::string_view(text);
}

std::span<const std::byte> SqliteStatement::blob(int column) const {
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

SqliteDatabase::SqliteDatabase(const std::string& name, int flags) {
    sqlite3* database = nullptr;
    const int result = sqlite3_open_v2(name.c_str(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database);
    if (database == nullptr) {
        throw std::bad_alloc();
    }
    if (result != SQLITE_OK) {
        throw SqliteFailure(database);
    }
}

SqliteDatabase SqliteDatabase::openUntrusted(const std::string& path, std::int64_t bytes) {
    SqliteDatabase opened("file:" + uriPath(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    sqlite3* database = opened.m_database.get();
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    constexpr std::int64_t kLeast = 1'000'000; // below, SQLite's own statements would not fit
    const auto longest = std::clamp<std::int64_t>(bytes, kLeast, std::numeric_limits<int>::max());
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, static_cast<int>(longest));
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    opened.run("PRAGMA cell_size_check = ON");
    return opened;
}

SqliteDatabase SqliteDatabase::create(const std::string& path, int pageBytes) {
    SqliteDatabase created(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    created.run("PRAGMA page_size = " + std::to_string(pageBytes));
    // A small cache writes each page once, while it is still near the processor, and holds memory down.
    created.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                "PRAGMA cache_size = -2000");
    return created;
}

SqliteDatabase SqliteDatabase::openStaged(const std::string& path) {
    SqliteDatabase opened(path, SQLITE_OPEN_READWRITE);
    opened.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    return opened;
}

void SqliteDatabase::run(const std::string& sql) const {
    if (sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw SqliteFailure(m_database.get());
    }
}

void SqliteDatabase::close() {
    if (sqlite3_close(m_database.get()) != SQLITE_OK) {
        throw SqliteFailure(m_database.get());
    }
    static_cast<void>(m_database.release());
}

std::string quotedName(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

} // namespace gis
