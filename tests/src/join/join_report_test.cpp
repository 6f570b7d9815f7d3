// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_report.h"
#include "tests/src/join/sides_by_hand.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

struct Example {
    Table table = tableByHand({{"ma", {"01", "=1+2", "03", "03", ""}}, {"ten", {"A", "B; \"C\"", "D", "E", "Tổng"}}});
    gis::Problems problems;
    Join join = joinTable(unitsByHand({"01", "02", "04", "04"}, {"Xã A", "Xã B", "Xã C", "Xã D"}, {"", "P", "", ""}),
                          table, {"ma", "ten", ""}, problems);
};

TEST(JoinReportJson, hasTheKeysThatOthersRelyOn) {
    const Example example;
    const nlohmann::json json = joinReportJson(example.join, example.table);
    EXPECT_EQ(json["units"], 4);
    EXPECT_EQ(json["rows"], 5);
    EXPECT_EQ(json["matched"], 1);
    EXPECT_EQ(json["units_without_row"], 1);
    EXPECT_EQ(json["rows_without_unit"], 2);
    EXPECT_EQ(json["duplicate_rows"], 2);
    EXPECT_EQ(json["duplicate_units"], 2);
    EXPECT_EQ(json["tiers"], (nlohmann::json{{"code", 1}}));
    EXPECT_EQ(json["lists"]["units_without_row"],
              nlohmann::json::parse(R"([{"key":"02","name":"Xã B","parent":"P","row":null,"suggestions":[]}])"));
    EXPECT_EQ(json["lists"]["rows_without_unit"],
              nlohmann::json::parse(R"([{"key":"=1+2","name":"B; \"C\"","parent":"","row":3,"suggestions":[]},
                                        {"key":"","name":"Tổng","parent":"","row":6,"suggestions":[]}])"));
    EXPECT_EQ(json["lists"]["duplicate_rows"].size(), 2U);
    EXPECT_EQ(json["lists"]["duplicate_units"].size(), 2U);
    EXPECT_EQ(json["corrections_used"], 0);
    EXPECT_EQ(json.size(), 10U);
}

TEST(JoinReportJson, keepsEmptyListsAsLists) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"01"}}});
    const nlohmann::json json = joinReportJson(joinTable(unitsByHand({"01"}), table, {"ma", "", ""}, problems), table);
    for (const char* list : {"units_without_row", "rows_without_unit", "duplicate_rows", "duplicate_units"}) {
        EXPECT_EQ(json[list], 0) << list;
        EXPECT_TRUE(json["lists"][list].is_array()) << list;
        EXPECT_TRUE(json["lists"][list].empty()) << list;
    }
}

TEST(JoinReportCsv, isInTheReadersLanguageEscapedAndKeepsTheZerosOfCodes) {
    const Example example;
    const std::string vi = joinReportCsv(example.join, example.table, Catalogue(Language::Vi));
    EXPECT_THAT(vi, StartsWith("\xEF\xBB\xBF"
                               "Tình trạng;Số lượng;Mã hoặc tên;Tên;Đơn vị cấp trên;Dòng trong bảng;Mã đơn vị;"
                               "Tên đơn vị trong lớp;Gợi ý 1;Gợi ý 2;Gợi ý 3\r\n"));
    EXPECT_THAT(vi, HasSubstr("Khớp;1;;;;;;;;;\r\n"));
    EXPECT_THAT(vi, HasSubstr("Đơn vị không có dòng trong bảng;;\"=\"\"02\"\"\";Xã B;P;;;;;;\r\n"));
    EXPECT_THAT(vi, HasSubstr("Dòng không có đơn vị;;'=1+2;\"B; \"\"C\"\"\";;3;;;;;\r\n"));
    const std::string en = joinReportCsv(example.join, example.table, Catalogue(Language::En));
    EXPECT_THAT(en, HasSubstr("Status,Number,Code or name,Name,Parent unit,Row in the table,Code of the unit,"));
    EXPECT_THAT(en, HasSubstr("Row repeated in the table,,\"=\"\"03\"\"\",E,,5,,,,,\r\n"));
    EXPECT_EQ(std::count(en.begin(), en.end(), '\n'), 1 + 8 + 7) << "a header, 8 counts, 7 leftovers and duplicates";
}

TEST(JoinWords, areThereInBothLanguagesForAllThatIsTold) {
    for (const Language language : {Language::Vi, Language::En}) {
        const Catalogue catalogue(language);
        for (const std::string id : {"join.no_key",
                                     "join.key_ambiguous",
                                     "join.layer_without_names",
                                     "join.nothing_matches",
                                     "join.nothing_matches_zeros",
                                     "join.only_duplicates",
                                     "join.parents_differ",
                                     "join.parent_not_in_layer",
                                     "join.no_parent_column",
                                     "join.units_without_row",
                                     "join.rows_without_unit",
                                     "join.duplicate_rows",
                                     "join.duplicate_units",
                                     "join.leading_zeros",
                                     "unit.field_missing",
                                     "unit.no_fields",
                                     "unit.no_key",
                                     "unit.key_ambiguous",
                                     "unit.integer_key",
                                     "unit.empty_key"}) {
            EXPECT_TRUE(catalogue.has(id)) << id;
            EXPECT_TRUE(catalogue.has(id + ".hint")) << id;
        }
        for (const char* id : {"join.key_found", "join.name_found", "join.names_normalised", "unit.key_found",
                               "unit.name_found", "unit.no_name", "unit.names_normalised", "unit.codes_squeezed"}) {
            EXPECT_TRUE(catalogue.has(id)) << id;
        }
    }
}

} // namespace
} // namespace diaban
