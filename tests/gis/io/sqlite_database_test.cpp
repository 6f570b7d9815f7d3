// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/sqlite_database.h"
#include "tests/gis/io/sample_layer.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace gis::test {
namespace {

std::string made(const TempFolder& folder, const std::string& sql) {
    const std::string path = folder / "x.db";
    SqliteDatabase database = SqliteDatabase::create(path, 4096);
    database.run(sql);
    database.close();
    return path;
}

SqliteDatabase untrusted(const std::string& path) {
    return SqliteDatabase::openUntrusted(path, static_cast<std::int64_t>(fs::file_size(path)));
}

std::string failureOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const SqliteFailure& failure) {
        return failure.what();
    }
    return {};
}

TEST(SqliteDatabase, keepsEachKindOfValue) {
    const TempFolder folder;
    const std::string path = folder / "x.db";
    SqliteDatabase database = SqliteDatabase::create(path, 4096);
    database.run("CREATE TABLE t (a, b, c, d, e)");
    SqliteStatement insert = database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)");
    const std::byte bytes[] = {std::byte{0}, std::byte{255}};
    for (int i = 0; i < 3; ++i) {
        insert.bind(0, std::int64_t{-9'000'000'000} + i);
        insert.bind(1, 1.0 / 3);
        insert.bind(2, std::string_view("Xã Ứ \"'"));
        insert.bind(3, std::span<const std::byte>(bytes));
        insert.bindNull(4);
        insert.run();
    }
    SqliteStatement rows = database.prepare("SELECT * FROM t");
    int count = 0;
    for (; rows.step(); ++count) {
        EXPECT_EQ(rows.integer(0), std::int64_t{-9'000'000'000} + count);
        EXPECT_EQ(rows.real(1), 1.0 / 3);
        EXPECT_EQ(rows.text(2), "Xã Ứ \"'");
        EXPECT_EQ(rows.blob(3).size(), 2U);
        EXPECT_EQ(rows.blob(3)[1], std::byte{255});
        EXPECT_TRUE(rows.isNull(4));
        EXPECT_EQ(rows.text(4), "");
        EXPECT_TRUE(rows.blob(4).empty());
    }
    EXPECT_EQ(count, 3);
}

TEST(SqliteDatabase, tellsWhatIsWrong) {
    const TempFolder folder;
    const std::string path = made(folder, "CREATE TABLE t (a)");
    const SqliteDatabase database = untrusted(path);
    EXPECT_NE(failureOf([&] { static_cast<void>(database.prepare("SELECT b FROM t")); }).find("no such column"),
              std::string::npos);
    EXPECT_NE(failureOf([&] { database.run("nonsense"); }).find("syntax error"), std::string::npos);
    EXPECT_NE(failureOf([&] { database.prepare("INSERT INTO t VALUES (1)").run(); }).find("readonly"),
              std::string::npos);
    EXPECT_NE(failureOf([&] { static_cast<void>(SqliteDatabase::create(folder / "none/x.db", 4096)); }), "");
    EXPECT_NE(failureOf([&] { static_cast<void>(SqliteDatabase::openUntrusted(folder / "none.db", 0)); }), "");
}

TEST(SqliteDatabase, runsNothingOfAForeignSchema) {
    const TempFolder folder;
    const std::string path =
        made(folder, "CREATE TABLE t (a); INSERT INTO t VALUES (1);"
                     "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                     "FROM n) SELECT i FROM n;");
    const std::string bytes = slurp(path);
    const SqliteDatabase database = untrusted(path);
    EXPECT_NE(failureOf([&] { static_cast<void>(database.prepare("SELECT * FROM endless").step()); }), "");
    EXPECT_NE(failureOf([&] { database.run("ATTACH '" + folder / "other.db" + "' AS o"); }), "");
    SqliteStatement rows = database.prepare("SELECT a FROM t");
    EXPECT_TRUE(rows.step());
    EXPECT_EQ(slurp(path), bytes);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"x.db"});
}

TEST(SqliteDatabase, refusesTextsLongerThanTheFile) {
    const TempFolder folder;
    const std::string path = made(folder, "CREATE TABLE t (a); INSERT INTO t VALUES (1);");
    const SqliteDatabase database = untrusted(path);
    EXPECT_NE(failureOf([&] { static_cast<void>(database.prepare("SELECT zeroblob(2000000)").step()); }), "");
}

TEST(SqliteDatabase, quotesNames) {
    EXPECT_EQ(quotedName("Xã \"A\""), "\"Xã \"\"A\"\"\"");
    EXPECT_EQ(quotedName(""), "\"\"");
}

/// A full disk is told as such: here a limit on the size of files stands in for it.
TEST(SqliteDatabase, tellsThatThereIsNoRoom) {
    const TempFolder folder;
    const std::string path = folder / "x.db";
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int noRoom = 0;
        try {
            SqliteDatabase database = SqliteDatabase::create(path, 4096);
            database.run("CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(5000000));");
            database.close();
        } catch (const SqliteFailure& failure) {
            noRoom = failure.noRoom();
        }
        ::_exit(noRoom == EFBIG || noRoom == ENOSPC ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

} // namespace
} // namespace gis::test
