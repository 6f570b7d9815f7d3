// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/font_setup.h"
#include "src/publish/deck_fit.h"
#include "src/publish/pptx.h"
#include "src/publish/zip_parts.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <memory>
#include <string>
#include <vector>

namespace diaban::test {

/// A deck with one of everything: a title, and a slide with a drawn map, a table and a chart.
[[nodiscard]] inline Deck drawnDeck(const MapRequest& request) {
    gis::Problems problems;
    const Catalogue catalogue(request.language);
    MapRequest part = request;
    part.page = {560, 386};
    part.page.words = 1.3;
    const auto scene = std::make_shared<const MapScene>(makeMapScene(part, catalogue, problems));
    Deck deck;
    deck.language = request.language;
    deck.title = "Tỉnh thử";
    deck.date = "2025-09-30";
    DeckSlide first;
    first.layout = SlideLayout::Title;
    first.elements.emplace_back(
        DeckText{"Tiêu đề", {{72, 100}, {900, 200}}, {plainParagraph("Tỉnh thử", 40, true)}, TextRole::Title});
    first.notes = "Lời mở đầu\nDòng hai";
    DeckSlide second;
    second.elements.emplace_back(
        DeckText{"Tiêu đề", {{48, 18}, {924, 78}}, {plainParagraph("Bản đồ", 28, true)}, TextRole::Title});
    second.elements.emplace_back(DeckMap{"Bản đồ: thử", {36, 92}, scene});
    second.elements.emplace_back(DeckTable{
        "Bảng",
        "Bảng thử",
        {620, 92},
        {150, 100},
        {25, 25},
        {{DeckCell{"Đơn vị", true}, DeckCell{"%"}}, {DeckCell{"Xã A"}, DeckCell{"=1+2", false, Anchor::End}}}});
    DeckChart chart;
    chart.name = "Biểu đồ";
    chart.words = "Biểu đồ thử";
    chart.box = {{620, 160}, {920, 470}};
    chart.series = "Tỷ lệ (%)";
    chart.categories = {"Xã A", "Xã B"};
    chart.values = {84.5, std::nullopt};
    chart.fills = {{scene->classFills.at(0), 0}, {colourOf(0xb3541e)}};
    second.elements.emplace_back(std::move(chart));
    second.classColours = scene->classFills;
    second.classWords = "Bản đồ";
    deck.slides = {first, second};
    return deck;
}

/// The parts of a PPTX by name.
class PptxParts {
public:
    explicit PptxParts(const std::string& bytes) : all(unzip(bytes)) {}
    explicit PptxParts(const Deck& deck) : PptxParts(pptxOf(deck, Catalogue(deck.language))) {}

    [[nodiscard]] const std::string& bytes(const std::string& name) const {
        for (const ZipPart& part : all) {
            if (part.name == name) {
                return part.bytes;
            }
        }
        ADD_FAILURE() << "no part " << name;
        return all.front().bytes;
    }
    [[nodiscard]] pugi::xml_document xml(const std::string& name) const {
        pugi::xml_document document;
        const std::string& text = bytes(name);
        EXPECT_TRUE(document.load_buffer(text.data(), text.size(), pugi::parse_full)) << name;
        return document;
    }

    std::vector<ZipPart> all;
};

} // namespace diaban::test
