// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/feature_texts.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

struct Cut {
    std::vector<std::string> features;
    std::string head, tail;
    bool ended = false;
    std::size_t blocks = 0;
};

Cut cut(const std::string& text) {
    const TempFolder folder;
    spit(folder / "x.geojson", text);
    FeatureTexts texts(folder / "x.geojson");
    Cut result;
    FeatureBlock block;
    while (texts.next(block)) {
        EXPECT_EQ(block.number, result.blocks++);
        for (std::size_t i = 0; i < block.features.size(); ++i) {
            result.features.emplace_back(block.feature(i));
        }
        const auto& last = block.features.back();
        EXPECT_GE(block.bytes.size(), last.start + last.length + FeatureBlock::kPadding);
    }
    EXPECT_FALSE(texts.next(block)) << "and again";
    result.head = texts.head();
    result.tail = texts.tail();
    result.ended = texts.ended();
    return result;
}

TEST(FeatureTexts, areTheObjectsOfTheRootsArray) {
    const Cut found =
        cut("\xEF\xBB\xBF {\"a\" : {\"features\":[{}]}, \"features\" : [ {\"b\":[{}]} ,\n{\"c\":\"}{\\\"\"}\t] , "
            "\"d\":[1]}\n");
    EXPECT_TRUE(found.ended);
    EXPECT_EQ(found.features, (std::vector<std::string>{R"({"b":[{}]})", R"({"c":"}{\""})"}));
    EXPECT_EQ(found.head, " {\"a\" : {\"features\":[{}]}, \"features\" : [");
    EXPECT_EQ(found.tail, "] , \"d\":[1]}\n");
}

TEST(FeatureTexts, mayBeNone) {
    const Cut found = cut(R"({"features":[ ]})");
    EXPECT_TRUE(found.ended);
    EXPECT_TRUE(found.features.empty());
    EXPECT_EQ(found.tail, "]}");
}

TEST(FeatureTexts, endOnlyWhereTheTextIsWhole) {
    for (const char* text : {"",
                             "{",
                             "[]",
                             "{}",
                             R"({"features")",
                             R"({"features":)",
                             R"({"features":{}})",
                             R"({"features":[)",
                             R"({"features":[{})",
                             R"({"features":[{},)",
                             R"({"features":[{},]})",
                             R"({"features":[{}{}]})",
                             R"({"features":[,{}]})",
                             R"({"features":[1]})",
                             R"({"features":[{"a":"})",
                             R"({"features":[{"a":"\)",
                             R"({"features":["{}"]})",
                             R"({"features":[[{}]]})",
                             R"([{"features":[{}]}])",
                             R"("features":[{}])"}) {
        EXPECT_FALSE(cut(text).ended) << text;
    }
    FeatureTexts none("/nonexistent/x.geojson");
    FeatureBlock block;
    EXPECT_FALSE(none.next(block));
    EXPECT_FALSE(none.ended());
}

TEST(FeatureTexts, refuseMoreThanAMegabyteBesideThem) {
    const std::string filler(700'000, 'x');
    EXPECT_TRUE(cut(R"({"features":[{}],"a":")" + filler + "\"}").ended);
    EXPECT_FALSE(cut(R"({"features":[{}],"a":")" + filler + filler + "\"}").ended);
    EXPECT_FALSE(cut(R"({"a":")" + filler + filler + R"(","features":[{}]})").ended);
}

/// Features of every size come out as they went in, wherever a block ends.
TEST(FeatureTexts, crossTheEndsOfBlocks) {
    std::vector<std::string> features;
    std::string text = R"({"features":[)";
    for (const std::size_t size : {1U, 200'000U, 848'000U, 576U, 1'048'576U, 3U, 5'000'000U, 40U, 2'000'000U, 9U}) {
        features.push_back(R"({"a":")" + std::string(size, 'y') + R"(","b":{"c":"\\"}})");
        text += (features.size() > 1 ? "," : "") + features.back();
    }
    const Cut found = cut(text + "]}");
    EXPECT_TRUE(found.ended);
    EXPECT_GT(found.blocks, 3U);
    EXPECT_TRUE(found.features == features);
    for (std::size_t spaces = 1'048'500; spaces < 1'048'580; spaces += 7) {
        const Cut late = cut(R"({"features":[{"a":1})" + std::string(spaces, ' ') + R"(,{"b":2},{"c":3}]})");
        EXPECT_EQ(late.features.size(), 3U) << spaces;
        EXPECT_TRUE(late.ended);
    }
}

} // namespace
} // namespace gis::test
