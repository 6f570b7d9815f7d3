// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/sqlite_file.h"

#include "gis/base/error.h"

#include <sqlite3.h>

namespace gis {

namespace {

struct StatementFinalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, StatementFinalize>;

} // namespace

void SqliteFile::Close::operator()(sqlite3* file) const noexcept {
    sqlite3_close_v2(file);
}

SqliteFile::SqliteFile(std::string path) : m_path(std::move(path)) {
    sqlite3* file = nullptr;
    const int opened = sqlite3_open_v2(m_path.c_str(), &file, SQLITE_OPEN_READWRITE, nullptr);
    m_file.reset(file);
    require(opened == SQLITE_OK);
    run("PRAGMA journal_mode = MEMORY");
    run("PRAGMA synchronous = OFF");
}

void SqliteFile::run(const std::string& sql, const std::vector<std::string>& texts) {
    (void)answer(sql, texts);
}

std::string SqliteFile::textOf(const std::string& sql, const std::vector<std::string>& texts) {
    return answer(sql, texts);
}

void SqliteFile::close() {
    require(sqlite3_close(m_file.get()) == SQLITE_OK);
    (void)m_file.release();
}

std::string SqliteFile::answer(const std::string& sql, const std::vector<std::string>& texts) {
    sqlite3_stmt* prepared = nullptr;
    const int done = sqlite3_prepare_v2(m_file.get(), sql.c_str(), -1, &prepared, nullptr);
    const StatementHandle statement(prepared);
    require(done == SQLITE_OK);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        require(sqlite3_bind_text64(statement.get(), static_cast<int>(i) + 1, texts[i].data(), texts[i].size(),
                                    SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK);
    }
    std::string first;
    bool rows = false;
    int step = sqlite3_step(statement.get());
    for (; step == SQLITE_ROW; step = sqlite3_step(statement.get())) {
        const unsigned char* text = rows ? nullptr : sqlite3_column_text(statement.get(), 0);
        if (text != nullptr) {
            first.assign(text, text + sqlite3_column_bytes(statement.get(), 0));
        }
        rows = true;
    }
    require(step == SQLITE_DONE);
    return first;
}

void SqliteFile::require(bool done) const {
    if (!done) {
        const std::string reason = m_file ? sqlite3_errmsg(m_file.get()) : "out of memory";
        throw Error(ErrorKind::CannotWrite, m_path, "", {"write.driver", {{"reason", reason}}});
    }
}

} // namespace gis
