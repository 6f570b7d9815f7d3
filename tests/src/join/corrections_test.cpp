// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/corrections.h"
#include "src/join/join.h"
#include "src/join/write_corrections.h"
#include "src/table/read_grid.h"
#include "tests/src/join/sides_by_hand.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <random>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const Units kUnits = unitsByHand({"001", "002", "003"}, {"Xã Ba Tơ", "Xã Ba Tô", "Phường An"}, {"A", "A", "B"});
const JoinColumns kColumns{"", "ten", "cha"};

Table tableOfNames(const Texts& names, const Texts& parents) {
    return tableByHand({{"ten", names}, {"cha", parents}});
}

Correction correctionOf(const std::string& written, const std::string& code) {
    Correction correction;
    correction.written = written;
    correction.unitCode = code;
    correction.row = 2;
    return correction;
}

struct CorrectionCase {
    const char* name;
    Correction correction;
    std::string pair;    ///< "unit=row" of the correction's pair, or empty
    std::string problem; ///< told, or empty
};

Correction with(Correction correction, std::string Correction::*field, const std::string& value) {
    correction.*field = value;
    return correction;
}

class OneCorrection : public testing::TestWithParam<CorrectionCase> {};

TEST_P(OneCorrection, isUsedOrToldWithItsRow) {
    Corrections corrections{"c.csv", {GetParam().correction}};
    gis::Problems problems;
    const Table table = tableOfNames({"Ba T", "Xã Ba Tô", "Ann", "Ann"}, {"A", "A", "A", "B"});
    const Join join = joinTable(kUnits, table, kColumns, problems, {&corrections, "2025-07-01"});
    std::string pair;
    for (const JoinPair& looser : join.looserPairs) {
        if (looser.tier == Tier::Correction) {
            pair = std::to_string(looser.unit) + "=" + std::to_string(*looser.row.row);
        }
    }
    EXPECT_EQ(pair, GetParam().pair);
    EXPECT_EQ(join.correctionsUsed, GetParam().pair.empty() ? 0U : 1U);
    if (!GetParam().problem.empty()) {
        ASSERT_EQ(problems.count(GetParam().problem), 1U);
        const auto told = std::ranges::find(problems.list(), GetParam().problem,
                                            [](const gis::Problem& problem) { return problem.message.id; });
        EXPECT_EQ(told->file, "c.csv");
        EXPECT_EQ(told->place, "2");
    }
    for (const Language language : {Language::Vi, Language::En}) {
        EXPECT_TRUE(GetParam().problem.empty() || Catalogue(language).has(GetParam().problem));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Cases, OneCorrection,
    testing::Values(
        CorrectionCase{"byCode", correctionOf("Ba T", "001"), "0=0", ""},
        CorrectionCase{"inAnyCase", correctionOf("BA  t", "001"), "0=0", ""},
        CorrectionCase{"bySuggestionAsItIs", correctionOf("Ba T", "001 Xã Ba Tơ (A): khác 1 chữ cái"), "0=0", ""},
        CorrectionCase{"withoutItsZeros", correctionOf("Ba T", "1"), "0=0", "match.zeros"},
        CorrectionCase{"byName", with(correctionOf("Ba T", ""), &Correction::unitName, "X. Ba Tơ"), "0=0", ""},
        CorrectionCase{"byNameThatFitsTwo", with(correctionOf("Ba T", ""), &Correction::unitName, "Xa Ba To"), "",
                       "match.unknown_unit"},
        CorrectionCase{"unknownCode", correctionOf("Ba T", "999"), "", "match.unknown_unit"},
        CorrectionCase{"otherName", with(correctionOf("Ba T", "001"), &Correction::unitName, "Xã Ba Tô"), "",
                       "match.other_name"},
        CorrectionCase{"sameName", with(correctionOf("Ba T", "001"), &Correction::unitName, "X. BA TƠ"), "0=0", ""},
        CorrectionCase{"otherVintage", with(correctionOf("Ba T", "001"), &Correction::vintage, "2019-01-01"), "",
                       "match.other_vintage"},
        CorrectionCase{"sameVintage", with(correctionOf("Ba T", "001"), &Correction::vintage, "2025-07-01"), "0=0", ""},
        CorrectionCase{"takenUnit", correctionOf("Ba T", "002"), "", "match.unit_taken"},
        CorrectionCase{"severalRows", correctionOf("Ann", "003"), "", "match.several_rows"},
        CorrectionCase{"oneRowByItsParent", with(correctionOf("Ann", "003"), &Correction::parent, "b"), "2=3", ""},
        CorrectionCase{"otherColumn", with(correctionOf("Ba T", "001"), &Correction::column, "mã"), "", ""},
        CorrectionCase{"itsColumn", with(correctionOf("Ba T", "001"), &Correction::column, "Ten"), "0=0", ""},
        CorrectionCase{"otherTable", with(correctionOf("Ba T", "001"), &Correction::table, "last-month.csv"), "0=0",
                       ""},
        CorrectionCase{"noUnit", correctionOf("Ba T", "-"), "", ""},
        CorrectionCase{"notDecided", correctionOf("Ba T", ""), "", ""},
        CorrectionCase{"againstATier", correctionOf("Xã Ba Tô", "001"), "0=1", ""}),
    [](const auto& row) { return row.param.name; });

TEST(CorrectionsTogether, twoUnitsForOneWritingAreNotChosenFrom) {
    Corrections corrections{"c.csv", {correctionOf("Ba T", "001"), correctionOf("Ba T", "002")}};
    gis::Problems problems;
    const Table table = tableOfNames({"Ba T", "Phường An"}, {"A", "B"});
    EXPECT_EQ(joinTable(kUnits, table, kColumns, problems, {&corrections}).correctionsUsed, 0U);
    EXPECT_EQ(problems.count("match.two_units"), 1U);
    // What was decided for this very table counts more than what was for another.
    corrections.list[1].table = "figures.csv";
    gis::Problems again;
    const Join join = joinTable(kUnits, table, kColumns, again, {&corrections});
    EXPECT_EQ(join.rowOfUnit[1], 0U);
    EXPECT_EQ(again.count("match.two_units"), 0U);
}

TEST(CorrectionsTogether, swapTwoUnitsOrNeither) {
    const Table table = tableOfNames({"Xã Ba Tơ", "Xã Ba Tô", "Phường An"}, {"A", "A", "B"});
    Corrections swap{"c.csv", {correctionOf("Xã Ba Tơ", "002"), correctionOf("Xã Ba Tô", "001")}};
    gis::Problems problems;
    EXPECT_THAT(joinTable(kUnits, table, kColumns, problems, {&swap}).rowOfUnit, ElementsAre(1U, 0U, 2U));
    Corrections chain{"c.csv", {correctionOf("Xã Ba Tơ", "002"), correctionOf("Xã Ba Tô", "003")}};
    gis::Problems told;
    EXPECT_THAT(joinTable(kUnits, table, kColumns, told, {&chain}).rowOfUnit, ElementsAre(0U, 1U, 2U));
    EXPECT_EQ(told.count("match.unit_taken"), 2U) << "003 has its row, so 002 keeps its own";
}

TEST(CorrectionsTogether, thatMeetNoRowAreToldOnce) {
    Corrections corrections{"c.csv",
                            {correctionOf("Ba T", "001"), correctionOf("Gone", "002"), correctionOf("Open", "")}};
    gis::Problems problems;
    (void)joinTable(kUnits, tableOfNames({"Ba T"}, {"A"}), kColumns, problems, {&corrections});
    tellUnused(corrections, problems);
    ASSERT_EQ(problems.count("match.unused"), 1U);
    EXPECT_EQ(std::get<std::int64_t>(problems.list().back().message.args[0].second), 1);
}

TEST(CorrectionsLaws, oneMoreChangesNoOtherRow) {
    std::mt19937 random(7);
    const Texts stock{"Ba Tơ", "Ba Tô", "Ba To", "Hòa", "Hoà", "An", "Ân", "X. An"};
    for (int i = 0; i < test::rounds(2'000); ++i) {
        Texts names(6), rows(6), codes{"1", "2", "3", "4", "5", "6"};
        for (std::string& name : names) {
            name = "Xã " + stock[random() % stock.size()];
        }
        for (std::string& row : rows) {
            row = stock[random() % stock.size()];
        }
        names.push_back("Xã Luôn Khớp");
        rows.push_back("Xã Luôn Khớp");
        codes.push_back("7");
        const Units units = unitsByHand(codes, names);
        const Table table = tableByHand({{"ten", rows}});
        gis::Problems problems;
        const Join before = joinTable(units, table, {"", "ten", ""}, problems);
        const std::size_t row = random() % 6;
        const std::size_t unit = random() % 6;
        Corrections corrections{"c.csv", {correctionOf(rows[row], codes[unit])}};
        const Join after = joinTable(units, table, {"", "ten", ""}, problems, {&corrections});
        for (std::size_t u = 0; u < units.size(); ++u) {
            const auto keepsRow = before.rowOfUnit[u] == after.rowOfUnit[u];
            const bool ofTheRow = u == unit || before.rowOfUnit[u] == row;
            ASSERT_TRUE(keepsRow || ofTheRow) << rows[row] << " -> " << names[unit];
        }
    }
}

class CorrectionsFile : public testing::Test {
protected:
    [[nodiscard]] std::string write(const std::string& text) const {
        std::ofstream(m_path, std::ios::binary) << text;
        return m_path.string();
    }
    [[nodiscard]] std::optional<Grid> grid() const {
        gis::Problems problems;
        return readGrid(m_path.string(), {}, problems);
    }
    void TearDown() override { std::filesystem::remove(m_path); }

    std::filesystem::path m_path = std::filesystem::path(testing::TempDir()) / "diaban-corrections-test.csv";
};

TEST_F(CorrectionsFile, isReadInAnyOrderOfColumns) {
    gis::Problems problems;
    const Corrections read = readCorrections(
        write("UNIT_CODE;Written;note\r\n=\"00103\";'=1+2;mine\r\n;  Xã \u00A0An ;\r\n;;\r\n"), {}, problems);
    ASSERT_EQ(read.list.size(), 2U);
    EXPECT_EQ(read.list[0].unitCode, "00103");
    EXPECT_EQ(read.list[0].written, "=1+2");
    EXPECT_EQ(read.list[0].row, 2U);
    EXPECT_EQ(read.list[1].written, "Xã An");
    EXPECT_FALSE(read.list[1].isDecided());
    EXPECT_EQ(idThrown([&] { (void)readCorrections(write("a,b\r\n1,2\r\n"), {}, problems); }), "match.no_column");
}

TEST_F(CorrectionsFile, getsARowForEachUnmatchedRowOnceAndKeepsWhatItHas) {
    gis::Problems problems;
    const Table table = tableOfNames({"Ba T", "=cmd|' /C calc'!A0", "Phường An"}, {"A", "A", "B"});
    const Join join = joinTable(kUnits, table, kColumns, problems);
    const Catalogue vi(Language::Vi);
    const CorrectionsText text = correctionsText(std::nullopt, join, table, "2025-07-01", "2026-11-26", vi);
    EXPECT_EQ(text.added, 2U);
    EXPECT_THAT(text.csv,
                HasSubstr("table;column;parent;written;unit_code;unit_name;vintage;accepted_on;suggestion_1"));
    EXPECT_THAT(text.csv, HasSubstr("figures.csv;ten;A;Ba T;;;\"=\"\"2025-07-01\"\"\";\"=\"\"2026-11-26\"\"\";"));
    EXPECT_THAT(text.csv, HasSubstr(";'=cmd|")) << "no cell is a formula";
    (void)write(text.csv);
    EXPECT_EQ(correctionsText(grid(), join, table, "", "", vi).added, 0U) << "each writing once";
    EXPECT_EQ(correctionsText(grid(), join, table, "", "", vi).csv, text.csv) << "and nothing else changes";
}

TEST_F(CorrectionsFile, filledInIsUsedTheNextTime) {
    gis::Problems problems;
    const Table table = tableOfNames({"Bà Tơơ", "Phường An"}, {"A", "B"});
    const Join join = joinTable(kUnits, table, kColumns, problems);
    std::string csv = correctionsText(std::nullopt, join, table, "", "", Catalogue(Language::En)).csv;
    const std::string open = "Bà Tơơ,,";
    ASSERT_THAT(csv, HasSubstr(open));
    csv.replace(csv.find(open), open.size(), "Bà Tơơ,001 Xã Ba Tơ,");
    Corrections corrections = readCorrections(write(csv), {}, problems);
    EXPECT_EQ(joinTable(kUnits, table, kColumns, problems, {&corrections}).rowOfUnit[0], 0U);
}

TEST(CorrectionsOfNoUnit, areNotToldAsRowsToCorrect) {
    Corrections corrections{"c.csv", {correctionOf("Ghi chú", "-")}};
    gis::Problems problems;
    const Table table = tableOfNames({"Xã Ba Tơ", "Ghi chú"}, {"A", "A"});
    const Join join = joinTable(kUnits, table, kColumns, problems, {&corrections, ""});
    EXPECT_EQ(problems.count("join.rows_without_unit"), 0U);
    EXPECT_EQ(problems.count("match.no_unit_rows"), 1U);
    ASSERT_EQ(join.rowsWithoutUnit.size(), 1U) << "the counts still add up";
    EXPECT_TRUE(join.rowsWithoutUnit[0].noUnit);
    EXPECT_TRUE(join.rowsWithoutUnit[0].suggestions.empty());
}

TEST(CorrectionsByNumber, areToldWithTheCodeThatIsMeant) {
    const Units units = unitsByHand({"09930", "09933"}, {"Xã Ba Tơ", "Xã An"});
    for (const char* code : {"9930.0", "9.930E+03", "9930,0", "1E+99", "-1.0", "9930.5"}) {
        Corrections corrections{"c.csv", {correctionOf("Ba T", code)}};
        gis::Problems problems;
        (void)joinTable(units, tableByHand({{"ten", {"Ba T", "Xã An"}}}), {"", "ten", ""}, problems,
                        {&corrections, ""});
        const bool meant = std::string(code).starts_with("9930.0") || std::string(code).starts_with("9.930") ||
                           std::string(code) == "9930,0";
        EXPECT_EQ(problems.count("match.code_as_number"), meant ? 1U : 0U) << code;
        EXPECT_EQ(problems.count("match.unknown_unit"), meant ? 0U : 1U) << code;
    }
}

} // namespace
} // namespace diaban
