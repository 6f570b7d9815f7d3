// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/io/database_tables.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace gis {
namespace {

using diaban::test::TempFolder;
using testing::ElementsAre;

class DatabaseTablesTest : public testing::Test {
protected:
    std::string make(const std::string& sql, const std::string& name = "t.db") {
        std::filesystem::remove(m_folder.file(name));
        auto database = SqliteDatabase::create(m_folder.file(name), 4'096);
        database.run(sql);
        database.close();
        return m_folder.file(name);
    }
    static std::vector<std::string> rowsOf(const DatabaseTables& database, const std::string& table) {
        std::vector<std::string> rows;
        database.forEachRow(table, [&](std::span<const DatabaseValue> values) {
            std::string row;
            for (const DatabaseValue& value : values) {
                row += row.empty() ? "" : "|";
                if (const auto* whole = std::get_if<std::int64_t>(&value)) {
                    row += "i" + std::to_string(*whole);
                } else if (const auto* real = std::get_if<double>(&value)) {
                    row += "r" + std::to_string(*real);
                } else if (const auto* text = std::get_if<std::string>(&value)) {
                    row += "t" + *text;
                } else {
                    row += "-";
                }
            }
            rows.push_back(row);
        });
        return rows;
    }
    static std::string errorOf(const std::function<void()>& job) {
        try {
            job();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_FALSE(error.file().empty());
            return error.message().id;
        }
        return "none";
    }

    TempFolder m_folder;
};

TEST_F(DatabaseTablesTest, ReadValuesAsTheyAreStored) {
    const DatabaseTables database(make("CREATE TABLE \"Biểu 1\" (ma TEXT, ho INTEGER, \"tỷ lệ\" REAL, dat BOOLEAN, x);"
                                       "INSERT INTO \"Biểu 1\" VALUES ('00125', 7, 1.5, 1, 'Ho\xCC\x80"
                                       "a'), (NULL, 'đang cập nhật', 2, 0, x'00FF');"));
    EXPECT_THAT(database.names(), ElementsAre("Biểu 1"));
    const auto columns = database.columnsOf("Biểu 1");
    ASSERT_EQ(columns.size(), 5U);
    EXPECT_EQ(columns[2].name, "tỷ lệ");
    EXPECT_TRUE(columns[3].boolean);
    EXPECT_THAT(rowsOf(database, "Biểu 1"),
                ElementsAre("t00125|i7|r1.500000|i1|tHòa", "-|tđang cập nhật|r2.000000|i0|-"));
    EXPECT_FALSE(database.isEmpty("Biểu 1"));
}

TEST_F(DatabaseTablesTest, ListWhatPeopleMade) {
    const DatabaseTables database(
        make("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);"
             "CREATE TABLE layer_styles (id); CREATE TABLE b (x); CREATE TABLE a (x);"
             "CREATE VIEW v AS SELECT * FROM a; CREATE VIRTUAL TABLE search USING rtree(id, x0, x1);"
             "CREATE TABLE idx_a_geom (x);"));
    EXPECT_THAT(database.names(), ElementsAre("b", "a")) << "in file order";
    EXPECT_TRUE(database.isEmpty("a"));
}

TEST_F(DatabaseTablesTest, LeaveShapesAndFeatureNumbersOut) {
    const DatabaseTables database(
        make("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);"
             "INSERT INTO gpkg_contents VALUES ('xa', 'features');"
             "CREATE TABLE xa (fid INTEGER PRIMARY KEY, geom MULTIPOLYGON, ma TEXT, anh BLOB);"
             "CREATE TABLE bang (so INTEGER PRIMARY KEY, ho INTEGER, gap INTEGER AS (ho * 2));"
             "INSERT INTO xa VALUES (5, x'00', '001', x'01'); INSERT INTO bang (so, ho) VALUES (9, 3), (4, 2);"));
    EXPECT_EQ(database.columnsOf("xa").size(), 1U);
    EXPECT_EQ(database.binaryColumnsOf("xa"), 2U);
    EXPECT_THAT(rowsOf(database, "xa"), ElementsAre("t001"));
    EXPECT_THAT(rowsOf(database, "bang"), ElementsAre("i4|i2", "i9|i3")) << "a key of its own is a column";
}

TEST_F(DatabaseTablesTest, KeepFileOrderWhereAnIndexWouldGiveAnother) {
    const DatabaseTables database(
        make("CREATE TABLE t (a, b); CREATE INDEX i ON t (a, b); INSERT INTO t VALUES (3, 1), (1, 1), (2, 1);"));
    EXPECT_THAT(rowsOf(database, "t"), ElementsAre("i3|i1", "i1|i1", "i2|i1"));
}

TEST_F(DatabaseTablesTest, RunNothingOfTheSchema) {
    const auto file =
        make("CREATE TABLE real (x); INSERT INTO real VALUES (1);"
             "CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
             "SELECT i AS table_name, i AS data_type FROM n;");
    const DatabaseTables database(file);
    EXPECT_THAT(database.names(), ElementsAre("real"));
    EXPECT_THAT(rowsOf(database, "real"), ElementsAre("i1"));
}

TEST_F(DatabaseTablesTest, AreRefusedWhereAnotherProgramWritesThem) {
    const auto file = make("CREATE TABLE t (x);");
    m_folder.write("t.db-wal", "x");
    EXPECT_EQ(errorOf([&] { static_cast<void>(DatabaseTables(file)); }), "layer.in_use");
}

TEST_F(DatabaseTablesTest, WriteNothingBesideTheFile) {
    const auto file = make("CREATE TABLE t (x); INSERT INTO t VALUES (1);");
    const auto before = diaban::test::bytesOf(file);
    rowsOf(DatabaseTables(file), "t");
    EXPECT_EQ(diaban::test::bytesOf(file), before);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder.path()), {}), 1);
}

TEST_F(DatabaseTablesTest, DamagedFilesAreRefusedOrReadAndNeverCrash) {
    std::string sql = "CREATE TABLE t (ma TEXT, ho INTEGER);";
    for (int i = 0; i < 800; ++i) {
        sql += "INSERT INTO t VALUES ('" + std::to_string(10'000 + i) + "', " + std::to_string(i) + ");";
    }
    const auto good = diaban::test::bytesOf(make(sql));
    std::mt19937 random(20260504);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        auto broken = good.substr(0, i % 3 == 0 ? random() % good.size() : good.size());
        for (int change = 0; change < 6 && broken.size() > 100; ++change) {
            broken[16 + random() % (broken.size() - 16)] = static_cast<char>(random());
        }
        const auto file = m_folder.write("b.db", broken);
        const auto fault = errorOf([&] {
            const DatabaseTables database(file);
            for (const auto& name : database.names()) {
                static_cast<void>(database.columnsOf(name));
                static_cast<void>(rowsOf(database, name));
            }
        });
        refused += fault == "database.damaged" || fault == "layer.not_format" ? 1 : 0;
        EXPECT_TRUE(fault == "none" || fault == "database.damaged" || fault == "layer.not_format") << fault;
    }
    EXPECT_GT(refused, 50);
}

} // namespace
} // namespace gis
