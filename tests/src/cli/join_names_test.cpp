// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/command_line.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace diaban {
namespace {

using testing::HasSubstr;

struct Call {
    int exitCode = -1;
    std::string out, err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// A table joined by name to the communes of the sample province, within their districts.
Call join(const test::TempFolder& folder, const std::string& table, std::vector<std::string> more) {
    std::vector<std::string> arguments{"join",
                                       DIABAN_SOURCE_DIR "/data/sample/boundaries.gpkg",
                                       table,
                                       "--layer",
                                       "communes",
                                       "--parent",
                                       "district_name",
                                       "--table-name",
                                       "Tên xã",
                                       "--table-parent",
                                       "Huyện",
                                       "-o",
                                       folder.file("out.gpkg"),
                                       "--lang",
                                       "en"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCommand(arguments, {out, err, {}, false});
    return {code, out.str(), err.str()};
}

constexpr const char* kTable = "Tên xã;Huyện;Số hộ\n"
                               "X. Vĩnh Khánh;TP. Hải Khê;10\n"
                               "PHUONG THUAN LOC;TP Hai Khe;20\n"
                               "Phường Cát Điềm;Thành phố Hải Khê;30\n"
                               "Phường Đức Hiệp;Thành phố Hải Khê;40\n";

TEST(JoinNames, inTiersWithSuggestionsAsTheSchemaSays) {
    const test::TempFolder folder;
    const Call call = join(folder, folder.write("t.csv", kTable), {"--json"});
    ASSERT_EQ(call.exitCode, 0) << call.err;
    const nlohmann::json json = call.json();
    EXPECT_EQ(json["tiers"], (nlohmann::json{{"exact", 1}, {"no_diacritics", 1}, {"unit_word", 1}}));
    EXPECT_EQ(json["corrections_used"], 0);
    ASSERT_EQ(json["lists"]["rows_without_unit"].size(), 1U);
    EXPECT_EQ(json["lists"]["rows_without_unit"][0]["suggestions"][0]["key"], "09810");
    EXPECT_EQ(json["lists"]["looser_pairs"].size(), 2U);
    EXPECT_THAT(test::JsonSchema("verbs.schema.json", "join", true).faults(json), testing::IsEmpty());
    const std::string report = test::bytesOf(folder.file("out.join.csv"));
    EXPECT_THAT(report, HasSubstr("Matched: but for unit words and numbers,,X. Vĩnh Khánh"));
    EXPECT_THAT(report, HasSubstr("09810 Phường Cát Điền (Thành phố Hải Khê): letters that differ: 1"));
}

TEST(JoinNames, sayHowInWords) {
    const test::TempFolder folder;
    const Call call = join(folder, folder.write("t.csv", kTable), {});
    ASSERT_EQ(call.exitCode, 0) << call.err;
    EXPECT_THAT(call.out, HasSubstr("How: 1 by the same name; 1 but for unit words or numbers"));
}

TEST(JoinNames, correctionsAreWrittenFilledInAndUsed) {
    const test::TempFolder folder;
    const std::string table = folder.write("t.csv", kTable);
    const std::string file = folder.file("c.csv");
    const Call first = join(folder, table, {"--write-corrections", file, "--date", "2025-09-30"});
    ASSERT_EQ(first.exitCode, 0) << first.err;
    EXPECT_THAT(first.out, HasSubstr("fill in unit_code"));
    std::string text = test::bytesOf(file);
    const std::string open = "Phường Cát Điềm,,,";
    ASSERT_THAT(text, HasSubstr(open));
    text.replace(text.find(open), open.size(), "Phường Cát Điềm,09810 Phường Cát Điền,,");
    folder.write("c.csv", text);
    const Call second = join(folder, table, {"--write-corrections", file, "--json"});
    ASSERT_EQ(second.exitCode, 0) << second.err;
    EXPECT_EQ(second.json()["corrections_used"], 1);
    EXPECT_EQ(second.json()["tiers"]["correction"], 1);
    const std::string kept = test::bytesOf(file);
    const Call third = join(folder, table, {"--corrections", file, "--json"});
    EXPECT_EQ(third.json()["corrections_used"], 1);
    EXPECT_EQ(test::bytesOf(file), kept) << "--corrections only reads";
    EXPECT_EQ(join(folder, table, {"--corrections", folder.file("none.csv")}).exitCode, 3);
}

TEST(JoinNames, neverWriteCorrectionsOverTheTable) {
    const test::TempFolder folder;
    const std::string table = folder.write("t.csv", kTable);
    EXPECT_NE(join(folder, table, {"--write-corrections", table}).exitCode, 0);
    EXPECT_EQ(test::bytesOf(table), kTable);
}

} // namespace
} // namespace diaban
