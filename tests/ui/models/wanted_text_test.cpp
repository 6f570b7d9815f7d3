// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/plain_text.h"
#include "ui/models/wanted_text.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

struct Row {
    const char *typed, *text;
    std::optional<int> rank;
};

TEST(WantedText, RanksWholeTextsBeforeBeginningsAndThoseBeforeTheRest) {
    const Row rows[]{{"tan an", "Tân An", 0},
                     {"TÂN AN", "tân  an", 0},
                     {"camera an ninh", "Camera an ninh, quý III/2025", 0},
                     {"camera an ninh", "Camera an ninh trên 1.000 hộ", 1},
                     {"tan an", "Tân An Hòa", 1},
                     {"tan an", "Xã Tân An", 2},
                     {"tan hoa", "Xã Tân An Hòa", 3},
                     {"hoa tan", "Xã Tân An Hòa", 4},
                     {"son", "Xã Hòn Bason", 5},
                     {"tan an", "Xã Tân Thành", std::nullopt},
                     {"tan an", "Xã Tân Hoan", std::nullopt},
                     {"zzz", "Xã Tân An", std::nullopt},
                     {"0984", "Phường Nghĩa Lộc 09843", 2}};
    for (const Row& row : rows) {
        const WantedText wanted(QString::fromUtf8(row.typed));
        EXPECT_EQ(wanted.rankIn(plainText(QString::fromUtf8(row.text))), row.rank) << row.typed << " in " << row.text;
    }
}

TEST(WantedText, NothingTypedIsInEverything) {
    EXPECT_TRUE(WantedText(QStringLiteral("  ")).isEmpty());
    EXPECT_EQ(WantedText().rankIn(QStringLiteral("a")), 0);
}

} // namespace
} // namespace diaban::ui
