// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/message/catalogue.h"
#include "src/project/read_project.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

struct RuleFault {
    const char* name;
    const char* rule;
    const char* id;
    const char* place;
    const char* words; ///< part of the English text
};

class WeaknessFault : public testing::TestWithParam<RuleFault> {};

/// The rule stands in line 8 of the project.
TEST_P(WeaknessFault, NamesFileKeyAndLine) {
    const RuleFault& fault = GetParam();
    const test::TempFolder folder;
    folder.write("units.gpkg", "");
    folder.write("a.csv", "");
    const std::string file = folder.write("p.diaban.yaml", std::string(R"(version: 1
boundaries: {path: units.gpkg, key: code}
tables:
  - {path: a.csv, columns: {households: "Hộ", pledged: "Ký"}}
indicators:
  - {key: share, kind: share, numerator: pledged, denominator: households, direction: more}
weakness:
  - )") + fault.rule + "\n");
    gis::Problems problems;
    try {
        (void)readProject(file, problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, fault.id) << error.what();
        EXPECT_EQ(error.place(), fault.place);
        EXPECT_EQ(error.file(), file);
        const std::string text = Catalogue(Language::En).text(error.message());
        EXPECT_EQ(text.find("line 8: "), 0U) << text;
        EXPECT_NE(text.find(fault.words), std::string::npos) << text;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rules, WeaknessFault,
    testing::Values(RuleFault{"figureOfATable", "{rule: lowest, indicator: households, count: 3}",
                              "weakness.no_direction", "weakness[0].indicator", "“households”"},
                    RuleFault{"shareOfNothing", "{rule: lowest, indicator: share, share: 0}",
                              "project.number_not_above", "weakness[0].share",
                              "a number above 0 and up to 100 is needed, not 0"},
                    RuleFault{"halfACount", "{rule: lowest, indicator: share, count: 1.5}", "project.number_outside",
                              "weakness[0].count", "a whole number from 1 to 1,000,000 is needed, not 1.5"},
                    RuleFault{"both", "{rule: lowest, indicator: share, count: 3, share: 5}", "weakness.one_of",
                              "weakness[0].share", "count and share do not go together"},
                    RuleFault{"neither", "{rule: lowest, indicator: share}", "weakness.one_needed", "weakness[0].rule",
                              "count or share is missing"}),
    [](const auto& fault) { return std::string(fault.param.name); });

} // namespace
} // namespace diaban
