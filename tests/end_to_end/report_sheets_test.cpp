// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Report sheets in the shapes of provincial offices (tests/support/report_sheets), joined without any option. What is
// expected of each was written from the data that the sheet was made of.
#include "gis/io/sqlite_database.h"
#include "tests/end_to_end/program.h"
#include "tests/support/sqlite_text.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;

const fs::path kSheets = DIABAN_SOURCE_DIR "/tests/end_to_end/report_sheets";
constexpr const char* kExpected = ".expected.json";

/// How a sheet was read. Missed: figures or units are left out, or are text. Wrong: a figure that is not the unit's.
enum class Reading { Right, Asked, Missed, Wrong };

struct Verdict {
    Reading reading = Reading::Right;
    std::string why;
};

std::vector<std::string> allSheets() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(kSheets)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(kExpected)) {
            names.push_back(name.substr(0, name.size() - std::string(kExpected).size()));
        }
    }
    std::ranges::sort(names);
    return names;
}

nlohmann::json expectedOf(const std::string& sheet) {
    return nlohmann::json::parse(bytesOf(kSheets / (sheet + kExpected)));
}

bool startsWithOneOf(const std::string& text, const nlohmann::json& starts) {
    return std::ranges::any_of(starts, [&](const auto& start) { return text.starts_with(std::string(start)); });
}

/// The figures of the units that the layer says are matched: code -> values in the order of `columns`. Throws
/// gis::SqliteFailure where there is no such column.
nlohmann::json figuresOf(const std::string& layer, const nlohmann::json& columns) {
    const std::string name = gis::quotedName(fs::path(layer).stem().string());
    std::string values;
    for (const std::string column : columns) {
        values += (values.empty() ? "" : ", ") + name + '.' + gis::quotedName(column);
    }
    return nlohmann::json::parse(sqlText(layer, "SELECT json_group_object(code, json_array(" + values + ")) FROM " +
                                                    name + " WHERE join_status = 'matched'"));
}

Reading compare(const nlohmann::json& expected, const nlohmann::json& found) {
    if (expected == found) {
        return Reading::Right;
    }
    if (found.is_null()) {
        return Reading::Missed;
    }
    if (expected.is_number() && found.is_number()) {
        const double here = expected.get<double>();
        return std::abs(here - found.get<double>()) <= 1e-9 * std::max(1.0, std::abs(here)) ? Reading::Right
                                                                                            : Reading::Wrong;
    }
    return expected.is_number() && found.is_string() ? Reading::Missed : Reading::Wrong;
}

/// The worst of a sheet, with the first cell that shows it.
void worsen(Verdict& verdict, Reading reading, const std::string& why) {
    if (reading > verdict.reading) {
        verdict = {reading, why};
    }
}

Verdict judgeFigures(const nlohmann::json& expected, const nlohmann::json& found) {
    Verdict verdict;
    std::set<std::string> codes;
    for (const auto& row : expected["rows"]) {
        const std::string code = row["code"];
        codes.insert(code);
        if (!found.contains(code)) {
            worsen(verdict, Reading::Missed, code + " has no row");
            continue;
        }
        for (std::size_t i = 0; i < row["values"].size(); ++i) {
            const auto& here = row["values"][i];
            const auto& there = found[code][i];
            worsen(verdict, compare(here, there),
                   code + ", " + expected["columns"][i].dump() + ": " + there.dump() + " for " + here.dump());
        }
    }
    for (const auto& [code, values] : found.items()) {
        if (!codes.contains(code)) {
            worsen(verdict, Reading::Wrong, code + " has no row in the sheet, but " + values.dump());
        }
    }
    return verdict;
}

/// Each row of sums that does not add up is told, with the row and each column, and no other is.
void judgeSums(const nlohmann::json& expected, const nlohmann::json& warnings, Verdict& verdict) {
    std::vector<const nlohmann::json*> told;
    for (const auto& warning : warnings) {
        if (warning["id"] == "sheet.sum_differs") {
            told.push_back(&warning);
        }
    }
    std::size_t wrong = 0;
    for (const auto& check : expected["checks"]) {
        for (const std::string column : check["wrong"]) {
            ++wrong;
            const auto isOfIt = [&](const nlohmann::json* warning) {
                return (*warning)["place"] == check["row"].dump() &&
                       (*warning)["text"].get<std::string>().find(column) != std::string::npos;
            };
            if (std::ranges::none_of(told, isOfIt)) {
                worsen(verdict, Reading::Missed, "not told: the sum of " + column + " in row " + check["row"].dump());
            }
        }
    }
    if (told.size() != wrong) {
        worsen(verdict, Reading::Missed, "sums that differ: " + std::to_string(told.size()));
    }
}

Verdict judgeRead(const ProgramRun& run, const nlohmann::json& expected, const std::string& layer) {
    if (expected.contains("asks")) {
        return {Reading::Wrong, "was read without a question"};
    }
    Verdict verdict;
    try {
        verdict = judgeFigures(expected, figuresOf(layer, expected["columns"]));
    } catch (const gis::SqliteFailure& failure) {
        return {Reading::Missed, failure.what()};
    }
    const nlohmann::json json = jsonOf(run);
    if (json["rows_without_unit"] != expected["rows_without_unit"]) {
        worsen(verdict, Reading::Missed, "rows without a unit: " + json["rows_without_unit"].dump());
    }
    if (json["tiers"] != expected["tiers"]) {
        worsen(verdict, Reading::Missed, "pairs were made by " + json["tiers"].dump());
    }
    judgeSums(expected, json["warnings"], verdict);
    return verdict;
}

Verdict judge(const std::string& sheet) {
    const TempFolder folder;
    const nlohmann::json expected = expectedOf(sheet);
    const std::string layer = folder.file("joined.gpkg");
    const ProgramRun run =
        diaban({"join", sample("boundaries.gpkg"), (kSheets / sheet).string(), "-o", layer, "--json"});
    if (run.exitCode == 0) {
        return judgeRead(run, expected, layer);
    }
    const nlohmann::json json = jsonOf(run);
    const auto& error = json["errors"][0];
    const std::string told = error["id"].get<std::string>() + ": " + error["text"].get<std::string>();
    if (run.exitCode != 3 || error["hint"].get<std::string>().empty() || fs::exists(layer)) {
        return {Reading::Wrong, told};
    }
    if (expected.contains("asks")) {
        return {startsWithOneOf(error["id"], expected["asks"]) ? Reading::Right : Reading::Missed, told};
    }
    return {Reading::Asked, told};
}

TEST(ReportSheets, areJoinedWithoutAnOption) {
    std::map<Reading, std::string> readings;
    std::size_t tables = 0;
    for (const std::string& sheet : allSheets()) {
        const Verdict verdict = judge(sheet);
        tables += verdict.reading == Reading::Right && !expectedOf(sheet).contains("asks") ? 1U : 0U;
        readings[verdict.reading] += sheet + ": " + verdict.why + "\n";
    }
    EXPECT_GE(allSheets().size(), 28U);
    EXPECT_GE(tables, 22U);
    EXPECT_EQ(readings[Reading::Wrong], "");
    EXPECT_EQ(readings[Reading::Missed], "");
    EXPECT_EQ(readings[Reading::Asked], "") << "as good a reading, but the program could do without the question";
}

TEST(ReportSheets, areWhatTheScriptMakes) {
    if (runProgram("/usr/bin/env", {"python3", "--version"}).exitCode != 0) {
        GTEST_SKIP() << "no python3";
    }
    const TempFolder folder;
    const ProgramRun run =
        runProgram("/usr/bin/env", {"python3", DIABAN_SOURCE_DIR "/tests/support/report_sheets/make_report_sheets.py",
                                    sample(""), folder.file("")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        const auto name = entry.path().filename();
        EXPECT_TRUE(bytesOf(entry.path()) == bytesOf(kSheets / name)) << name;
        ++files;
    }
    EXPECT_EQ(files, allSheets().size() * 2);
}

} // namespace
} // namespace diaban::test
