// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/usual_cluster_name.h"

#include <gtest/gtest.h>

#include <numeric>

namespace diaban::ui {
namespace {

struct NamedUnit {
    const char *name, *parent;
};

struct ClusterNameCase {
    const char* test;
    std::vector<NamedUnit> members; ///< in the order of their codes
    const char* expected;
};

class UsualClusterName : public testing::TestWithParam<ClusterNameCase> {};

TEST_P(UsualClusterName, SaysNoNameTwice) {
    Units units;
    for (const NamedUnit& unit : GetParam().members) {
        units.codes.push_back(std::to_string(10'001 + units.codes.size()));
        units.names.emplace_back(unit.name);
        units.parents.emplace_back(unit.parent);
    }
    std::vector<std::uint32_t> members(units.size());
    std::iota(members.rbegin(), members.rend(), 0U); // in whatever order they were clicked
    EXPECT_EQ(usualClusterName(members, units, Catalogue(Language::Vi)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, UsualClusterName,
    testing::Values(
        ClusterNameCase{"nobody", {}, ""}, ClusterNameCase{"one", {{"Xã A Lưới", "Huyện B"}}, "Cụm liên kết A Lưới"},
        ClusterNameCase{"two", {{"Xã Tân An", ""}, {"Phường Sơn Mộc", ""}}, "Cụm liên kết Tân An – Sơn Mộc"},
        ClusterNameCase{"twoKinds",
                        {{"Phường Sơn Mộc", "Thành phố B"}, {"Xã Sơn Mộc", "Huyện C"}},
                        "Cụm liên kết Sơn Mộc (phường – xã)"},
        ClusterNameCase{"twoDistricts",
                        {{"Xã Sơn Mộc", "Huyện B"}, {"Xã Sơn Mộc", "Huyện C"}},
                        "Cụm liên kết Xã Sơn Mộc (Huyện B – Huyện C)"},
        ClusterNameCase{
            "oneDistrict", {{"Xã Sơn Mộc", "Huyện B"}, {"Xã Sơn Mộc", "Huyện B"}}, "Cụm liên kết Xã Sơn Mộc"},
        ClusterNameCase{"districtsByCode", {{"Xã Sơn Mộc", "001"}, {"Xã Sơn Mộc", "002"}}, "Cụm liên kết Xã Sơn Mộc"},
        ClusterNameCase{"anotherBetween",
                        {{"Xã Sơn Mộc", ""}, {"Xã Tân An", ""}, {"Phường Sơn Mộc", ""}},
                        "Cụm liên kết Sơn Mộc – Tân An"},
        ClusterNameCase{"noNames", {{"", ""}, {"", ""}}, "Cụm liên kết 10001 – 10002"}),
    [](const testing::TestParamInfo<ClusterNameCase>& tested) { return std::string(tested.param.test); });

} // namespace
} // namespace diaban::ui
