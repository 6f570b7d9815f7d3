// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/kept_together.h"

#include <gtest/gtest.h>

#include <utility>

namespace diaban::ui {
namespace {

TEST(KeptTogether, PeriodsUnitsAndPercentagesAreOneWord) {
    for (const auto& [words, kept] :
         {std::pair(u"quý III/2025, hạng 5/147", u"quý III/\u20602025, hạng 5/\u2060147"),
          std::pair(u"0,10 tổ/thôn (để đạt 85,0 %)", u"0,10 tổ/\u2060thôn (để đạt 85,0\u00A0%)"),
          std::pair(u"xã / phường 5 lần %", u"xã / phường 5 lần %"), std::pair(u"/", u"/"), std::pair(u"a/", u"a/"),
          std::pair(u"", u"")}) {
        EXPECT_EQ(keptTogether(QString::fromUtf16(words)), QString::fromUtf16(kept));
    }
}

} // namespace
} // namespace diaban::ui
