// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/sqlite_database.h"

#include <filesystem>
#include <string>

namespace diaban::test {

/// The first column of the first row of a query on a file, as text; "" where there is none.
inline std::string sqlText(const std::string& file, const std::string& sql) {
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(file));
    const gis::SqliteDatabase database = gis::SqliteDatabase::openUntrusted(file, bytes);
    gis::SqliteStatement statement = database.prepare(sql);
    return statement.step() ? std::string(statement.text(0)) : std::string{};
}

} // namespace diaban::test
