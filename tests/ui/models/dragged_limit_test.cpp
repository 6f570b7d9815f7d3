// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/dragged_limit.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

struct DragCase {
    const char* name;
    ValueAxis axis;
    LimitDrag drag;
    LimitGrid grid;
    std::optional<double> limit;
};

class DraggedLimit : public testing::TestWithParam<DragCase> {};

TEST_P(DraggedLimit, IsAsRoundAsItsDecimalsAndItsAxis) {
    const DragCase& asked = GetParam();
    EXPECT_EQ(draggedLimit(asked.axis, asked.drag, asked.grid), asked.limit);
}

const ValueAxis kShares{69.02, 97.72};
const ValueAxis kPeople{1'234, 1'234'567};
const ValueAxis kLog{0, 10'000, 0.1};

INSTANTIATE_TEST_SUITE_P(
    Rows, DraggedLimit,
    testing::Values(DragCase{"oneDecimal", kShares, {84.2345, 70, 90}, {1, false}, 84.2},
                    DragCase{"noDecimals", kShares, {84.2345, 70, 90}, {0, false}, 84.0},
                    DragCase{"automatic", kShares, {84.2345, 70, 90}, {-1, false}, 84.2},
                    DragCase{"notBelowTheOneBefore", kShares, {60, 70, 90}, {1, false}, 70.1},
                    DragCase{"notAboveTheNext", kShares, {95, 70, 90}, {1, false}, 89.9},
                    DragCase{"withinTheValues", kShares, {60, 69.02, 90}, {1, false}, 69.1},
                    DragCase{"noRoom", kShares, {84, 84, 85}, {0, false}, std::nullopt},
                    DragCase{"finerWhereItIsNarrow", kShares, {84.05, 84, 84.1}, {-1, false}, 84.05},
                    DragCase{"aPixelOfLargeNumbers", kPeople, {250'873, 2'000, 900'000}, {0, false}, 251'000.0},
                    DragCase{"roughlyOfLargeNumbers", kPeople, {250'873, 2'000, 900'000}, {-1, true}, 250'000.0},
                    DragCase{"wholeNumbers", {0, 12}, {3.4, 0, 7}, {-1, true}, 3.0},
                    DragCase{"smallOnALogarithmicAxis", kLog, {0.1234, 0, 5}, {-1, false}, 0.12},
                    DragCase{"largeOnALogarithmicAxis", kLog, {4'567, 5, 9'000}, {-1, false}, 4'600.0},
                    DragCase{"belowZero", {-8, 8}, {-3.14159, -8, 0}, {2, false}, -3.14}),
    [](const testing::TestParamInfo<DragCase>& tested) { return std::string(tested.param.name); });

TEST(LimitStep, IsOneThatTheDecimalsShow) {
    EXPECT_DOUBLE_EQ(limitStep(kShares, 80, {1, false}), 0.1);
    EXPECT_DOUBLE_EQ(limitStep(kShares, 80, {0, false}), 1);
    EXPECT_DOUBLE_EQ(limitStep(kPeople, 80'000, {0, false}), 1'000);
    EXPECT_DOUBLE_EQ(limitStep({5, 5}, 5, {2, false}), 0.01) << "one value alone";
}

} // namespace
} // namespace diaban::ui
