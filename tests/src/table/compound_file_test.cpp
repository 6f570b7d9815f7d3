// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/byte_view.h"
#include "src/table/compound_file.h"
#include "tests/support/xls_file.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

std::string patterned(std::size_t size) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>(i * 7 + i / 251);
    }
    return bytes;
}

TEST(CompoundFile, GivesBackStreamsOfEverySize) {
    for (const std::size_t size : {1U, 63U, 64U, 65U, 4'095U, 4'096U, 4'097U, 70'000U, 9'000'000U}) {
        const std::string stream = patterned(size);
        const auto file = test::compoundFile("Workbook", stream);
        EXPECT_TRUE(compoundStream(file, "workbook") == stream) << size;
    }
}

TEST(CompoundFile, KnowsWhichStreamsThereAre) {
    const auto file = test::compoundFile("Book", "x");
    EXPECT_TRUE(compoundStream(file, "BOOK").has_value());
    EXPECT_FALSE(compoundStream(file, "workbook").has_value());
}

TEST(CompoundFile, BrokenLinksEndInAnErrorAndNeverInALoop) {
    const auto good = test::compoundFile("Workbook", patterned(6'000));
    const auto fault = [](const std::string& file) {
        try {
            static_cast<void>(compoundStream(file, "workbook"));
        } catch (const BrokenBytes&) {
            return true;
        }
        return false;
    };
    for (const std::size_t size : {0U, 8U, 511U, 512U, 1'024U}) {
        EXPECT_TRUE(fault(good.substr(0, size))) << size;
    }
    auto loop = good;
    const std::size_t table = (ByteView(good).doubleWord(76) + std::size_t{1}) * 512;
    for (std::size_t entry = 0; entry < 16; ++entry) {
        loop.replace(table + entry * 4, 4, std::string("\x02\0\0\0", 4)); // each leads to the third
    }
    static_cast<void>(fault(loop));
    for (std::size_t at = 0; at + 4 < 2'048; at += 4) {
        for (const auto* const bytes : {"\xFF\xFF\xFF\xFF", "\xFA\xFF\xFF\xFF", "\x01\x00\x00\x00"}) {
            auto broken = good;
            broken.replace(at, 4, std::string(bytes, 4));
            static_cast<void>(fault(broken));
        }
    }
}

} // namespace
} // namespace diaban
