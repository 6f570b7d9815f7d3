// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Every fault that schemas do not see is planted into a sound deck, and found.
#include "src/publish/pptx_check.h"
#include "tests/src/publish/drawn_deck.h"

#include <gmock/gmock.h>

#include <functional>

namespace diaban {
namespace {

using Parts = std::vector<ZipPart>;

std::string& bytesOf(Parts& parts, const std::string& name) {
    for (ZipPart& part : parts) {
        if (part.name == name) {
            return part.bytes;
        }
    }
    throw std::out_of_range(name);
}

/// In the part of that name, the first `from` becomes `to`.
std::function<void(Parts&)> change(const std::string& name, const std::string& from, const std::string& to) {
    return [=](Parts& parts) {
        std::string& bytes = bytesOf(parts, name);
        const std::size_t at = bytes.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        bytes.replace(at, from.size(), to);
    };
}

struct Planted {
    const char* name;
    std::function<void(Parts&)> plant;
    const char* told;
};

class PptxCheck : public testing::TestWithParam<Planted> {};

TEST_P(PptxCheck, findsWhatIsPlanted) {
    const test::DrawnMap map({"AABB"});
    Parts parts = test::PptxParts(test::drawnDeck(map.request)).all;
    ASSERT_THAT(pptxFaults(parts), testing::IsEmpty());
    GetParam().plant(parts);
    EXPECT_THAT(pptxFaults(parts), testing::Contains(testing::HasSubstr(GetParam().told)));
}

INSTANTIATE_TEST_SUITE_P(
    Fault, PptxCheck,
    testing::Values(
        Planted{"phantomPart",
                change("[Content_Types].xml", "<Override",
                       R"(<Override PartName="/ppt/slideMasters/slideMaster9.xml" ContentType="a/b"/><Override)"),
                "slideMaster9.xml: has a content type and is not there"},
        Planted{"sameShapeId", change("ppt/slides/slide2.xml", "id=\"3\"", "id=\"2\""), "shape 2 twice"},
        Planted{"layoutIdOfItsMaster",
                change("ppt/slideMasters/slideMaster1.xml", "id=\"2147483649\"", "id=\"2147483648\""),
                "master or layout 2147483648 twice"},
        Planted{"slideWithoutLayout", change("ppt/slides/_rels/slide1.xml.rels", "/slideLayout\"", "/other\""),
                "slide1.xml: has 0 relationships of type slideLayout"},
        Planted{"notesWithoutMaster",
                change("ppt/notesSlides/_rels/notesSlide1.xml.rels", "/notesMaster\"", "/other\""),
                "notesSlide1.xml: has 0 relationships of type notesMaster"},
        Planted{"sharedTheme", change("ppt/notesMasters/_rels/notesMaster1.xml.rels", "themeOfNotes.xml", "theme1.xml"),
                "theme ppt/theme/theme1.xml twice"},
        Planted{"backgroundWithoutEffects", change("ppt/slideMasters/slideMaster1.xml", "<a:effectLst/>", ""),
                "background without effects"},
        Planted{"shapeWithoutBody", change("ppt/slideLayouts/slideLayout1.xml", "p:txBody", "p:style"),
                "slideLayout1.xml"},
        Planted{"relationToNothing", change("ppt/slides/_rels/slide2.xml.rels", "chart2-1.xml", "chart2-7.xml"),
                "chart2-7.xml, which is not there"},
        Planted{"idWithoutRelation", change("ppt/slides/slide2.xml", "r:id=\"rId", "r:id=\"rId9"), "which it has not"},
        Planted{"notXml", change("ppt/presentation.xml", "</p:presentation>", ""), "presentation.xml"}),
    [](const auto& planted) { return std::string(planted.param.name); });

TEST(PptxShapes, withoutATextBodyAreTold) {
    const test::DrawnMap map({"AABB"});
    Parts parts = test::PptxParts(test::drawnDeck(map.request)).all;
    std::string& slide = bytesOf(parts, "ppt/slides/slide2.xml");
    const std::size_t begin = slide.find("<p:txBody>");
    const std::string end = "</p:txBody>";
    slide.erase(begin, slide.find(end) + end.size() - begin);
    EXPECT_THAT(pptxFaults(parts), testing::Contains("ppt/slides/slide2.xml: shape without a text body"));
}

} // namespace
} // namespace diaban
