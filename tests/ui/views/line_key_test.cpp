// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/line_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLabel>

namespace diaban::ui {
namespace {

struct KeyCase {
    const char* name;
    std::size_t gaps;
    std::vector<std::string> words;
};

class LineKeyRows : public testing::TestWithParam<KeyCase> {};

TEST_P(LineKeyRows, HaveTheClassesOfRankAndWhatIsLookedAfter) {
    test::qtProgram();
    const Words words(Language::En);
    LineKey key(words);
    key.show(12); // what was shown before goes
    key.show(GetParam().gaps);
    std::vector<std::string> said;
    std::size_t samples = 0;
    for (const QLabel* label : key.findChildren<QLabel*>()) {
        if (!label->pixmap().isNull()) {
            ++samples;
        } else {
            said.push_back(label->text().toStdString());
        }
    }
    EXPECT_THAT(said, testing::UnorderedElementsAreArray(GetParam().words));
    EXPECT_EQ(samples, GetParam().words.size() - 1);
}

INSTANTIATE_TEST_SUITE_P(Gaps, LineKeyRows,
                         testing::Values(KeyCase{"none", 0, {"Borders:", "looked after by a cluster"}},
                                         KeyCase{"one", 1, {"Gaps, by rank:", "1", "looked after by a cluster"}},
                                         KeyCase{"many",
                                                 349,
                                                 {"Gaps, by rank:", "1–35", "36–105", "106–210", "211–349",
                                                  "looked after by a cluster"}}),
                         [](const testing::TestParamInfo<KeyCase>& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace diaban::ui
