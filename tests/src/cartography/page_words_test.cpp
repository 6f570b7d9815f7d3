// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_words.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace diaban {
namespace {

using test::DrawnMap;
using testing::Contains;
using testing::EndsWith;
using testing::Field;

/// The words of one map of a page, and what was told of it.
class PageWords : public testing::Test {
protected:
    void draw() { m_scene = makeMapScene(m_map.request, Catalogue(Language::Vi), m_problems); }
    [[nodiscard]] double leastSize() const { return std::ranges::min(m_scene.texts, {}, &SceneText::size).size; }
    static std::string repeated(const std::string& word, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) {
            text += word;
        }
        return text;
    }

    DrawnMap m_map{{"AABB", "AACB", "DDCC", "EEFF"}};
    MapScene m_scene;
    gis::Problems m_problems;
};

TEST_F(PageWords, aFooterWithoutEndIsCutAndThatIsTold) {
    m_map.request.texts.footer = repeated("Tài liệu lưu hành nội bộ của cơ quan. ", 2000);
    draw();
    EXPECT_EQ(m_problems.count("map.footer_cut"), 1U);
    EXPECT_THAT(m_scene.texts, Contains(Field(&SceneText::text, EndsWith("…"))));
    EXPECT_GE(leastSize(), 5);
    for (const SceneText& text : m_scene.texts) {
        EXPECT_LE(text.box().max.y, m_scene.page.height);
        EXPECT_LE(text.box().max.x, m_scene.page.width);
    }
}

TEST_F(PageWords, aTitleWithoutEndIsCutToo) {
    m_map.request.texts.title = repeated("Tỷ lệ ", 3000);
    draw();
    EXPECT_EQ(m_problems.count("map.title_cut"), 1U);
    EXPECT_GT(m_scene.frames.front().page.height(), 0.2 * m_scene.page.height);
}

TEST_F(PageWords, usualOnesAreWhole) {
    draw();
    EXPECT_EQ(m_problems.count("map.footer_cut") + m_problems.count("map.title_cut"), 0U);
    EXPECT_THAT(m_scene.texts, Not(Contains(Field(&SceneText::text, EndsWith("…")))));
}

TEST_F(PageWords, sayWhereNoUnitHasAFigure) {
    for (std::size_t unit = 0; unit < m_map.request.values.size(); ++unit) {
        m_map.setState(unit, UnitState::NoData);
    }
    m_map.request.breaks = {};
    draw();
    EXPECT_EQ(m_problems.count("map.no_figures"), 1U);
    EXPECT_THAT(m_scene.texts, Contains(Field(&SceneText::text, "Không đơn vị nào có số liệu")));
}

TEST(WordScale, keepsWordsLegibleOnThePagesThatAreTaken) {
    constexpr double kFooter = 9;
    for (const double side : {226.0, 300.0, 420.0}) {
        EXPECT_GE(kFooter * wordScale({side, side, false}), 4.5) << side;
    }
    EXPECT_NEAR(wordScale({960, 540, false}), 1, 0.001);
}

} // namespace
} // namespace diaban
