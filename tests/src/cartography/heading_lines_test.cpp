// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/heading_lines.h"
#include "src/cartography/page_words.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;

const TextFace kBold{"Noto Sans", true};

/// Set into a share of the width that the heading takes in one line.
std::vector<std::string> linesOf(const std::string& heading, double share) {
    return headingLines(heading, kBold, 20, share * textWidth(heading, kBold, 20));
}

TEST(HeadingLines, areBrokenBehindAColonACommaOrADashWhereTheyHaveOne) {
    EXPECT_THAT(linesOf("Tỷ lệ hộ ký cam kết: quý III so với quý II năm 2025 trên toàn tỉnh", 0.75),
                ElementsAre("Tỷ lệ hộ ký cam kết:", "quý III so với quý II năm 2025 trên toàn tỉnh"));
    EXPECT_THAT(linesOf("Mô hình tự quản về an ninh, trật tự ở các xã vùng cao", 0.7),
                ElementsAre("Mô hình tự quản về an ninh,", "trật tự ở các xã vùng cao"));
    EXPECT_THAT(linesOf("Thành phố Huế – tỷ lệ hộ ký cam kết quý III", 0.8),
                ElementsAre("Thành phố Huế –", "tỷ lệ hộ ký cam kết quý III"));
    EXPECT_THAT(linesOf("Signed pledges by commune: third quarter of 2025", 0.7),
                ElementsAre("Signed pledges by commune:", "third quarter of 2025"));
}

TEST(HeadingLines, keepWordsOfTwoSyllablesNamesAndNumbersTogether) {
    EXPECT_THAT(linesOf("Tỷ lệ hộ dân ký cam kết bảo đảm trật tự theo từng xã", 0.6),
                ElementsAre("Tỷ lệ hộ dân ký cam kết", "bảo đảm trật tự theo từng xã"));
    for (const double share : {0.4, 0.6, 0.7, 0.8}) {
        for (const std::string& line : linesOf("Dân số của tỉnh Thừa Thiên Huế trong quý III năm 2025", share)) {
            EXPECT_FALSE(line.starts_with("số") || line.starts_with("Thiên") || line.starts_with("Huế") ||
                         line.starts_with("III") || line.starts_with("2025"))
                << share << ' ' << line;
        }
    }
}

TEST(HeadingLines, areAsFewAsTheyMustBe) {
    const std::string heading = "Số mô hình tự quản về an ninh, trật tự: toàn tỉnh, quý III năm 2025, theo từng xã";
    for (const double share : {0.2, 0.3, 0.4, 0.55, 0.7, 1.1}) {
        const double width = share * textWidth(heading, kBold, 20);
        const auto lines = headingLines(heading, kBold, 20, width);
        EXPECT_EQ(lines.size(), wrapText(heading, kBold, 20, width).size()) << share;
        std::string all;
        for (const std::string& line : lines) {
            EXPECT_LE(textWidth(line, kBold, 20), width + 1e-6) << line;
            all += (all.empty() ? "" : " ") + line;
        }
        EXPECT_EQ(all, heading);
    }
}

TEST(HeadingLines, ofATitleAreTwoWhereItCanBeWrittenSmaller) {
    MapRequest request;
    request.texts.title = "Tỷ lệ hộ gia đình ký cam kết xây dựng khu dân cư an toàn về an ninh, trật tự của các xã, "
                          "phường trong toàn tỉnh, quý III năm 2025";
    const TextBlock block = titleBlock(request, Catalogue(Language::Vi), request.style, 864);
    std::size_t ofTitle = 0;
    for (const SceneText& text : block.texts) {
        ofTitle += text.bold && text.size > 16 ? 1U : 0U;
    }
    EXPECT_EQ(ofTitle, 2U);
}

} // namespace
} // namespace diaban
