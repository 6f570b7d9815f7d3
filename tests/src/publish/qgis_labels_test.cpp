// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_labels.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

SceneText lineOf(const char* text, double size = 8) {
    SceneText line;
    line.text = text;
    line.size = size;
    return line;
}

TEST(WrittenNames, inFullNeedNoMoreThanTheField) {
    EXPECT_EQ(writtenNameExpression("\"name\"", {"Xã A", "Xã B"}, {"Xã A", "Xã B"}), "\"name\"");
}

TEST(WrittenNames, areShortenedByTheWordsInFront) {
    EXPECT_EQ(writtenNameExpression("\"n\"", {"Phường Hàng Trống", "Xã Ba Vì"}, {"P. Hàng Trống", "Ba Vì"}),
              "CASE WHEN left(\"n\", 7) = 'Phường ' THEN 'P. ' || substr(\"n\", 7 + 1) WHEN left(\"n\", 3) = 'Xã ' "
              "THEN substr(\"n\", 3 + 1) ELSE \"n\" END");
}

TEST(WrittenNames, keepWordsWithoutWhichTheyWouldBeNumbers) {
    EXPECT_EQ(writtenNameExpression("\"n\"", {"Phường 12", "Phường An's"}, {"Phường 12", "An's"}),
              "CASE WHEN \"n\" IN ('Phường 12') THEN \"n\" WHEN left(\"n\", 7) = 'Phường ' THEN substr(\"n\", 7 + 1) "
              "ELSE \"n\" END");
}

TEST(WrittenNames, ofHostileNamesAreQuoted) {
    EXPECT_THAT(writtenNameExpression("\"n\"", {"a' || b", "a' c"}, {"a' || b", "c"}),
                testing::HasSubstr("WHEN left(\"n\", 3) = 'a'' ' THEN"));
}

TEST(WrittenNames, followTheLabelsOfTheScene) {
    MapScene scene;
    const std::vector<std::string> names{"Phường Hàng Trống", "Phường Cửa Nam", "Xã Ba Vì"};
    EXPECT_EQ(writtenNames(scene, names), names) << "without labels in full";
    for (std::uint32_t unit = 0; unit < 2; ++unit) {
        SceneLabel label;
        label.unit = unit;
        for (const char* line : {unit == 0 ? "Hàng" : "Cửa", unit == 0 ? "Trống" : "Nam"}) {
            label.lines.push_back(lineOf(line));
        }
        scene.labels.push_back(label);
    }
    EXPECT_THAT(writtenNames(scene, names), testing::ElementsAre("Hàng Trống", "Cửa Nam", "Ba Vì"));
}

TEST(LabelStyles, areNoneWhereTheMapHasNone) {
    MapRequest request;
    request.labels.show = LabelShow::None;
    MapScene scene;
    scene.frames.emplace_back().scale = 400000;
    EXPECT_FALSE(labelStyle(scene, request, "\"n\"", "\"v\"").has_value());
    request.labels.show = LabelShow::Auto;
    EXPECT_EQ(labelStyle(scene, request, "\"n\"", "\"v\"")->nearestOnly, 100000) << "no room on the page";
    scene.labels.emplace_back().lines.push_back(lineOf("A", 7.5));
    const LabelStyle style = *labelStyle(scene, request, "\"n\"", "\"v\"");
    EXPECT_EQ(style.nearestOnly, 0);
    EXPECT_EQ(style.size, 7.5);
}

TEST(LabelStyles, sayFiguresAsTheMapWritesThem) {
    MapRequest request;
    request.labels.show = LabelShow::Values;
    MapScene scene;
    scene.frames.emplace_back();
    scene.decimals = 1;
    EXPECT_EQ(labelStyle(scene, request, "\"n\"", "\"v\"")->expression,
              "\"n\" || CASE WHEN \"v\" IS NULL THEN '' ELSE '\\n' || format_number(\"v\", 1, 'vi') END");
}

} // namespace
} // namespace diaban
