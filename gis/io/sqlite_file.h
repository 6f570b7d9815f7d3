// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace gis {

/// An SQLite file in our own staging folder, open for changes: nothing but us sees it before it is whole, so SQLite
/// keeps its journal in memory and does not flush. All throw Error{CannotWrite "write.driver"} with SQLite's words.
class SqliteFile {
public:
    explicit SqliteFile(std::string path);

    /// One statement without an answer; its '?' stand for `texts`, in order.
    void run(const std::string& sql, const std::vector<std::string>& texts = {});
    /// The first column of the first row as text; empty where there is none.
    [[nodiscard]] std::string textOf(const std::string& sql, const std::vector<std::string>& texts = {});
    void close();

private:
    struct Close {
        void operator()(sqlite3* file) const noexcept;
    };
    std::string answer(const std::string& sql, const std::vector<std::string>& texts);
    void require(bool done) const;

    std::string m_path;
    std::unique_ptr<sqlite3, Close> m_file;
};

} // namespace gis
