// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"
#include "src/join/key_evidence.h"
#include "tests/src/join/sides_by_hand.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

const Units kUnits = unitsByHand({"001", "002", "003", "004"}, {"Xã An", "Xã Ba", "Xã Cao", "Xã Diên"});

struct EvidenceCase {
    const char* name;
    std::vector<std::pair<std::string, Texts>> columns;
    std::string found; ///< "key:HEADER", "name:HEADER" or the id of the error
};

class KeyEvidence : public testing::TestWithParam<EvidenceCase> {};

TEST_P(KeyEvidence, findsTheColumnOrAsks) {
    gis::Problems problems;
    const Table table = tableByHand(GetParam().columns);
    std::string found;
    const std::string id = idThrown([&] {
        const KeyColumns columns = findKeyColumns(kUnits, table, std::nullopt, problems);
        found =
            columns.key ? "key:" + table.columns[*columns.key].header : "name:" + table.columns[*columns.name].header;
    });
    EXPECT_EQ(id.empty() ? found : id, GetParam().found);
    EXPECT_EQ(problems.count("join.key_found") + problems.count("join.name_found"), id.empty() ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, KeyEvidence,
    testing::Values(EvidenceCase{"codes", {{"a", {"x", "y"}}, {"b", {"002", "001"}}}, "key:b"},
                    EvidenceCase{"codesBeforeNames",
                                 {{"ten", {"Xã An", "Xã Ba", "Xã Cao"}}, {"ma", {"001", "002", "x"}}},
                                 "key:ma"},
                    EvidenceCase{"mostUnits", {{"a", {"001", "001", "001"}}, {"b", {"001", "002", "x"}}}, "key:b"},
                    EvidenceCase{"halfIsEnough", {{"a", {"001", "002", "x", "y", "", ""}}}, "key:a"},
                    EvidenceCase{"lessIsNot", {{"a", {"001", "x", "y"}}}, "join.no_key"},
                    EvidenceCase{"allUnitsInFewRows",
                                 {{"n", {"Xã Ô", "Xã Ơ", "Xã An", "Xã U", "Xã Ư", "Xã Y", "Xã I", "Xã Ê", "Xã Â"}},
                                  {"a", {"001", "901", "002", "902", "903", "904", "003", "905", "004"}}},
                                 "key:a"},
                    EvidenceCase{"allUnitsAgainAndAgain",
                                 {{"a", {"001", "001", "002", "002", "003", "004", "x", "x", "x", "x", "x", "x", "x"}}},
                                 "join.no_key"},
                    EvidenceCase{"names", {{"n", {"xã an", "XÃ BA", "khác"}}}, "name:n"},
                    EvidenceCase{"zerosAreNotGuessed", {{"a", {"1", "2", "3"}}}, "join.no_key"},
                    EvidenceCase{"twoThatDiffer", {{"a", {"001", "002"}}, {"b", {"002", "003"}}}, "join.key_ambiguous"},
                    EvidenceCase{"twoThatAreTheSame", {{"a", {"001", "002"}}, {"b", {"001", "002"}}}, "key:a"},
                    EvidenceCase{"emptyColumns", {{"a", {"", ""}}}, "join.no_key"},
                    EvidenceCase{"noColumns", {}, "join.no_key"}),
    [](const auto& row) { return row.param.name; });

struct RoleCase {
    const char* name;
    ColumnRole role;
    Texts codes, names;
    std::string found;
};

class KeyEvidenceOfRoles : public testing::TestWithParam<RoleCase> {};

TEST_P(KeyEvidenceOfRoles, weighsCodesAgainstNames) {
    const RoleCase& row = GetParam();
    Table table = tableByHand({{"c", row.codes}, {"n", row.names}});
    table.columns[1].gridColumn = 1;
    table.shape.columns = {row.role, ColumnRole::Name};
    table.shape.nameColumn = 1;
    gis::Problems problems;
    std::string found;
    const std::string id =
        idThrown([&] { found = findKeyColumns(kUnits, table, std::nullopt, problems).key ? "code" : "name"; });
    EXPECT_EQ(id.empty() ? found : id, row.found);
}

const Texts kCodes{"001", "002", "003", "004"}, kNames{"Xã An", "Xã Ba", "Xã Cao", "Xã Diên"},
    kShifted{"Xã Ba", "Xã Cao", "Xã Diên", "Xã An"}, kStrange{"Xã Ô", "Xã Ơ", "Xã U", "Xã Ư"};

INSTANTIATE_TEST_SUITE_P(
    Cases, KeyEvidenceOfRoles,
    testing::Values(RoleCase{"codesThatAgree", ColumnRole::Code, kCodes, kNames, "code"},
                    RoleCase{"numbering", ColumnRole::Number, kCodes, kNames, "name"},
                    RoleCase{"numberingAlone", ColumnRole::Number, kCodes, kStrange, "join.no_key"},
                    RoleCase{"figuresThatAgree", ColumnRole::Figure, kCodes, kNames, "code"},
                    RoleCase{"figures", ColumnRole::Figure, kCodes, kShifted, "name"},
                    RoleCase{"figuresBesideOthers", ColumnRole::Figure, kCodes, kStrange, "join.no_key"},
                    RoleCase{"figuresTwice", ColumnRole::Figure, {"001", "001", "002", "003"}, Texts(4), "join.no_key"},
                    RoleCase{"shifted", ColumnRole::Code, kCodes, kShifted, "join.code_name_disagree"},
                    RoleCase{"halfOfTheCodes", ColumnRole::Code, {"001", "002", "x", "y"}, kShifted, "name"},
                    RoleCase{"newNames", ColumnRole::Code, kCodes, kStrange, "code"}),
    [](const auto& row) { return row.param.name; });

TEST(KeyEvidenceOfNames, warnsOfNamesBesideTheCodesThatDiffer) {
    for (const char* key : {"", "ma"}) {
        gis::Problems problems;
        const Table table = tableByHand({{"ma", kCodes}, {"ten", {"Xã An", "Xã Ba", "Xã Diên", "Xã Cao"}}});
        EXPECT_EQ(joinTable(kUnits, table, {key, "", ""}, problems).matched, 4U);
        EXPECT_EQ(problems.count("join.names_differ"), 1U);
    }
    gis::Problems problems;
    (void)joinTable(kUnits, tableByHand({{"ma", kCodes}, {"ten", kShifted}}), {"ma", "", ""}, problems);
    EXPECT_EQ(problems.count("join.most_names_differ"), 1U);
}

TEST(KeyEvidenceTold, givesTheShare) {
    gis::Problems problems;
    const Table table = tableByHand({{"ma", {"001", "002", "x", ""}}});
    (void)findKeyColumns(kUnits, table, std::nullopt, problems);
    const auto& args = problems.list().at(0).message.args;
    EXPECT_EQ(std::get<std::int64_t>(args[1].second), 2);
    EXPECT_EQ(std::get<std::int64_t>(args[2].second), 3);
    EXPECT_EQ(problems.warnings(), 0U);
}

TEST(KeyEvidenceTold, leavesTheParentColumnOut) {
    gis::Problems problems;
    const Table table = tableByHand({{"huyen", {"001", "002"}}, {"ten", {"Xã An", "Xã Ba"}}});
    const KeyColumns columns = findKeyColumns(kUnits, table, 0, problems);
    EXPECT_EQ(columns.name, 1U);
    EXPECT_EQ(columns.parent, 0U);
    EXPECT_FALSE(columns.key);
}

TEST(KeyEvidenceTold, looksAtLongTablesInFull) {
    Texts codes, other;
    for (int code = 10'000; code < 13'000; ++code) {
        codes.push_back(std::to_string(code));
        other.push_back(code % 2 == 0 ? std::to_string(code) : "x");
    }
    gis::Problems problems;
    const Table table = tableByHand({{"half", other}, {"figures", Texts(codes.size(), "7")}, {"all", codes}});
    EXPECT_EQ(findKeyColumns(unitsByHand(codes), table, std::nullopt, problems).key, 2U);
    EXPECT_EQ(joinTable(unitsByHand(codes), table, {}, problems).matched, codes.size());
}

} // namespace
} // namespace diaban
