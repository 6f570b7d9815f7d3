// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/palette.h"
#include "src/cartography/palette_table.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace diaban {
namespace {

nlohmann::json readPalettes() {
    std::ifstream file(DIABAN_SOURCE_DIR "/data/palettes.json");
    return nlohmann::json::parse(file);
}

std::vector<std::string> hexes(const std::vector<Colour>& colours) {
    std::vector<std::string> texts;
    std::transform(colours.begin(), colours.end(), std::back_inserter(texts), hexOf);
    return texts;
}

TEST(Palette, everySetIsThatOfPalettesJson) {
    const nlohmann::json palettes = readPalettes();
    EXPECT_EQ(palettes.size(), 39U); // 35 of ColorBrewer, 4 ramps
    EXPECT_EQ(paletteNames().size(), palettes.size());
    for (const auto& [name, palette] : palettes.items()) {
        if (palette.contains("ramp")) {
            EXPECT_EQ(hexes(paletteColours(name, 33)), palette["ramp"].get<std::vector<std::string>>()) << name;
            continue;
        }
        for (const auto& [classes, colours] : palette["classes"].items()) {
            EXPECT_EQ(hexes(paletteColours(name, std::stoul(classes))), colours.get<std::vector<std::string>>())
                << name;
        }
    }
}

std::string wordOf(Fitness fitness) {
    return fitness == Fitness::NotSaid ? "" : fitness == Fitness::Yes ? "1" : fitness == Fitness::Perhaps ? "2" : "0";
}

TEST(Palette, flagsAreThoseOfPalettesJson) {
    std::size_t blind = 0;
    const nlohmann::json palettes = readPalettes();
    for (const auto& [name, palette] : palettes.items()) {
        std::string of[3];
        for (std::size_t classes = 3; classes <= 9; ++classes) {
            const PaletteFlags flags = paletteFlags(name, classes);
            of[0] += wordOf(flags.colourBlind);
            of[1] += wordOf(flags.print);
            of[2] += wordOf(flags.photocopy);
        }
        std::size_t i = 0;
        for (const char* key : {"blind", "print", "copy"}) {
            std::string digits;
            for (const auto& flag : palette["flags"].value(key, nlohmann::json::array())) {
                digits += flag.dump();
            }
            EXPECT_EQ(of[i++], digits) << name << ' ' << key;
        }
        blind += palette.contains("classes") && of[0].starts_with('1') ? 1U : 0U;
    }
    EXPECT_EQ(blind, 27U) << "as many as RColorBrewer flags";
    EXPECT_EQ(paletteFlags("Blues-r", 2).photocopy, Fitness::Yes) << "two classes as three";
    EXPECT_EQ(paletteFlags("viridis", 5).print, Fitness::NotSaid);
    EXPECT_EQ(paletteFlags("RdYlGn", 3).colourBlind, Fitness::Perhaps);
}

TEST(Palette, nameWithoutRegardToCaseAndReversed) {
    EXPECT_EQ(hexes(paletteColours("ylorrd", 3)), hexes(paletteColours("YlOrRd", 3)));
    auto forward = hexes(paletteColours("Blues", 5));
    std::reverse(forward.begin(), forward.end());
    EXPECT_EQ(hexes(paletteColours("BLUES-R", 5)), forward);
    EXPECT_EQ(paletteKind("rdbu-r"), PaletteKind::Diverging);
    EXPECT_EQ(paletteKind("Set1"), PaletteKind::Qualitative);
    EXPECT_EQ(paletteKind("Cividis"), PaletteKind::Sequential);
}

TEST(Palette, oneAndTwoClassesAreTakenFromTheSetOfThree) {
    const auto three = hexes(paletteColours("Greens", 3));
    EXPECT_THAT(hexes(paletteColours("Greens", 2)), testing::ElementsAre(three[0], three[2]));
    EXPECT_THAT(hexes(paletteColours("Greens", 1)), testing::ElementsAre(three[1]));
    EXPECT_TRUE(paletteColours("Greens", 0).empty());
    EXPECT_EQ(hexes(paletteColours("Set1", 2))[1], hexes(paletteColours("Set1", 3))[1]);
    EXPECT_EQ(paletteColours("Greens", 12).size(), 12U);
}

TEST(Palette, anUnknownNameIsToldWithSimilarOnes) {
    struct Case {
        std::string written, similar;
    };
    for (const auto& [written, similar] : {Case{"YlOrdR", "YlOrRd"}, Case{"virids", "viridis"}, Case{"blue", "Blues"},
                                           Case{"", "RdBu"}, Case{std::string(100'000, 'x'), "RdBu"}}) {
        try {
            (void)paletteColours(written, 5);
            ADD_FAILURE() << written.substr(0, 20);
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::BadUsage);
            EXPECT_EQ(error.message().id, "map.palette_unknown");
            EXPECT_LT(std::string(error.what()).size(), 300U);
            if (!written.empty() && written.size() < 100) {
                EXPECT_THAT(std::get<std::string>(error.message().args.at(1).second), testing::HasSubstr(similar));
            }
        }
    }
}

TEST(Colour, mixesAndWritesHex) {
    EXPECT_EQ(hexOf(colourOf(0x0A1bfF)), "#0a1bff");
    EXPECT_EQ(mix(colourOf(0x000000), colourOf(0xff0064), 0.5), colourOf(0x800032));
}

} // namespace
} // namespace diaban
