// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "src/run/same_inputs.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

struct InputsCase {
    const char* name;
    void (*change)(Project&);
    bool same;
};

class ReadTheSame : public testing::TestWithParam<InputsCase> {};

TEST_P(ReadTheSame, WhereNothingThatIsReadIsSaidOtherwise) {
    gis::Problems problems;
    const Project before = readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai.diaban.yaml", problems);
    Project after = before;
    GetParam().change(after);
    EXPECT_EQ(readTheSame(before, after), GetParam().same);
    EXPECT_EQ(readTheSame(after, before), GetParam().same);
}

INSTANTIATE_TEST_SUITE_P(
    Edits, ReadTheSame,
    testing::Values(InputsCase{"nothing", [](Project&) {}, true},
                    InputsCase{"target", [](Project& project) { project.indicators.front().target = 70; }, true},
                    InputsCase{"name", [](Project& project) { project.indicators.front().name.vi = "Tên khác"; }, true},
                    InputsCase{"fewerIndicators", [](Project& project) { project.indicators.pop_back(); }, true},
                    InputsCase{"maps", [](Project& project) { project.maps.clear(); }, true},
                    InputsCase{"period", [](Project& project) { project.tables.front().period = "2025-Q2"; }, false},
                    InputsCase{"column", [](Project& project) { project.tables.front().columns.pop_back(); }, false},
                    InputsCase{"noTable", [](Project& project) { project.tables.clear(); }, false},
                    InputsCase{"wordsOfAStatus",
                               [](Project& project) { project.tables.front().statuses.front().second.met = {"rồi"}; },
                               false},
                    InputsCase{"kindOfAColumn",
                               [](Project& project) { project.tables.front().knownKinds.front().second = Adds::Ratio; },
                               false},
                    InputsCase{"layer", [](Project& project) { project.boundaries.layer = "districts"; }, false},
                    InputsCase{"corrections", [](Project& project) { project.corrections = "mine.csv"; }, false},
                    InputsCase{"folder", [](Project& project) { project.folder /= "elsewhere"; }, false}),
    [](const testing::TestParamInfo<InputsCase>& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace diaban
