// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/font_setup.h"
#include "src/project/read_style_file.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace diaban {
namespace {

OfficeStyle styleOf(const std::string& text, gis::Problems& problems) {
    const test::TempFolder folder;
    return readStyleFile(folder.write("office.yaml", text), {}, problems);
}

std::string faultOf(const std::string& text) {
    gis::Problems problems;
    try {
        (void)styleOf(text, problems);
        return {};
    } catch (const gis::Error& error) {
        return error.message().id;
    }
}

std::string documented() {
    const std::string page = test::bytesOf(DIABAN_SOURCE_DIR "/docs/style-file.md");
    const std::size_t begin = page.find("```yaml\n") + 8;
    return page.substr(begin, page.find("```", begin) - begin);
}

TEST(StyleFile, TheDocumentedOneStatesTheUsualLooks) {
    gis::Problems problems;
    const OfficeStyle style = styleOf(documented(), problems);
    const SceneStyle usual;
    EXPECT_EQ(style.scene.family, usual.family);
    EXPECT_EQ(style.scene.labelFamily, usual.labelFamily);
    for (Colour SceneStyle::*colour :
         {&SceneStyle::background, &SceneStyle::ink, &SceneStyle::softInk, &SceneStyle::border,
          &SceneStyle::parentBorder, &SceneStyle::coast, &SceneStyle::sea, &SceneStyle::noDataFill,
          &SceneStyle::notMatchedFill, &SceneStyle::suppressedFill, &SceneStyle::outsideFill, &SceneStyle::hatchLine,
          &SceneStyle::insetGround, &SceneStyle::insetRim, &SceneStyle::neighbourFill, &SceneStyle::neighbourBorder,
          &SceneStyle::neighbourInk, &SceneStyle::graticule, &SceneStyle::locatorHere}) {
        EXPECT_EQ(hexOf(style.scene.*colour), hexOf(usual.*colour));
    }
    EXPECT_TRUE(style.page && style.page->turns);
    EXPECT_EQ(style.footer.en, "For internal use");
    EXPECT_EQ(problems.warnings(), 0U);
}

TEST(StyleFile, WrongKeysAndValuesAreNamed) {
    EXPECT_EQ(faultOf("version: 1"), "");
    EXPECT_EQ(faultOf("fonts: {text: x}"), "project.version");
    EXPECT_EQ(faultOf("version: 1\ncolours: {ink: red}"), "office.colour");
    EXPECT_EQ(faultOf("version: 1\ncolours: {inc: \"#000\"}"), "project.unknown_key_near");
    EXPECT_EQ(faultOf("version: 1\nlines: {border: 9}"), "office.number");
    EXPECT_EQ(faultOf("version: 1\nlogo: {height: 9}"), "project.key_missing");
    EXPECT_EQ(faultOf("version: 1\nlogo: {path: a.png, place: left}"), "project.unknown_word");
    EXPECT_EQ(faultOf("version: 1\npage: A9"), "project.unknown_page");
    EXPECT_EQ(faultOf("version: 1\npge: A4"), "project.unknown_key_near");
}

TEST(StyleFile, PaleTextIsWarnedOf) {
    gis::Problems problems;
    const OfficeStyle style = styleOf("version: 1\ncolours: {soft_ink: \"#bbb\"}", problems);
    EXPECT_EQ(hexOf(style.scene.softInk), "#bbbbbb");
    EXPECT_EQ(problems.count("office.contrast"), 1U);
    EXPECT_EQ(problems.list().front().place, "soft_ink");
}

TEST(StyleFile, AFontThatIsNotThereIsAnError) {
    const DrawingSession drawing;
    gis::Problems problems;
    OfficeStyle style = styleOf("version: 1\nfonts: {labels: \"Không Có Phông Này\"}", problems);
    try {
        loadFontsAndLogo(style, "office.yaml");
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "office.font_missing");
    }
}

TEST(StyleFile, TheSampleOneLoadsItsLogo) {
    const DrawingSession drawing;
    gis::Problems problems;
    const std::string file = DIABAN_SOURCE_DIR "/data/sample/office.yaml";
    OfficeStyle style = readStyleFile(file, {}, problems);
    loadFontsAndLogo(style, file);
    EXPECT_FALSE(style.logo.png.empty());
    EXPECT_DOUBLE_EQ(style.logo.aspect, 1);
    EXPECT_DOUBLE_EQ(style.scene.outlineWeight, 1.2);
}

TEST(StyleFile, TheSchemaAgreesWithTheReader) {
    const test::JsonSchema schema{"style.schema.json"};
    const auto faults = [&](const std::string& text) { return schema.faults(test::yamlAsJson(YAML::Load(text))); };
    EXPECT_THAT(faults(documented()), testing::IsEmpty());
    EXPECT_THAT(faults(test::bytesOf(DIABAN_SOURCE_DIR "/data/sample/office.yaml")), testing::IsEmpty());
    for (const char* text :
         {"{}", "version: 2", "version: 1\ncolours: {ink: red}", "version: 1\ncolours: {inc: \"#000\"}",
          "version: 1\nlines: {border: 9}", "version: 1\nlogo: {height: 9}",
          "version: 1\nlogo: {path: a.png, place: left}", "version: 1\npage: A9", "version: 1\npge: A4", "version: 1",
          "version: 1\ncolours:", "version: 1\nfooter: Nội bộ", "version: 1\nlogo:"}) {
        EXPECT_EQ(faults(text).empty(), faultOf(text).empty()) << text;
    }
}

} // namespace
} // namespace diaban
