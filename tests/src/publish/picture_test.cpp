// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/picture.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(Picture, theExtensionSaysTheFormat) {
    EXPECT_EQ(pictureFormatOf("a/b.png"), PictureFormat::Png);
    EXPECT_EQ(pictureFormatOf("B.SVG"), PictureFormat::Svg);
    EXPECT_EQ(pictureFormatOf("c.x.Pdf"), PictureFormat::Pdf);
    for (const char* other : {"", "png", "a.jpg", "a.svgz", ".pdf", "a.pdf/"}) {
        EXPECT_FALSE(pictureFormatOf(other)) << other;
    }
}

TEST(Picture, eachFormatIsWhatItSays) {
    const test::TempFolder folder;
    test::DrawnMap map({"AB"});
    const MapScene scene = map.scene();
    gis::Problems problems;
    for (const auto& [name, start] :
         {std::pair{"a.png", "\x89PNG"}, std::pair{"a.svg", "<svg "}, std::pair{"a.pdf", "%PDF-"}}) {
        writePicture(folder.file(name), *pictureFormatOf(name), scene, Catalogue(scene.language), 72, problems);
        EXPECT_TRUE(test::bytesOf(folder.file(name)).starts_with(start)) << name;
    }
}

} // namespace
} // namespace diaban
