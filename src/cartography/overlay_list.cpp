// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_list.h"

#include "src/cartography/overlay_numbers.h"
#include "src/cartography/overlay_start.h"
#include "src/cartography/text_block.h"
#include "src/cartography/unit_names.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace diaban {

namespace {

constexpr double kSize = 9; ///< points on a slide or A4
constexpr double kLeastSize = 6;
/// Of the same, at most; tried in this order: what is left of a page beside a map and its insets may be any of them.
constexpr std::array kWidths{190.0, 250.0, 150.0};
/// What is tried, the best first: how many, and with reasons.
constexpr std::array<std::pair<std::size_t, bool>, 16> kTries{{{15, true},
                                                               {12, true},
                                                               {10, true},
                                                               {8, true},
                                                               {7, true},
                                                               {6, true},
                                                               {5, true},
                                                               {15, false},
                                                               {12, false},
                                                               {10, false},
                                                               {8, false},
                                                               {6, false},
                                                               {5, false},
                                                               {4, true},
                                                               {4, false},
                                                               {3, false}}};
constexpr std::size_t kLeast = 3;
constexpr std::size_t kSomeProposals = 4; ///< listed where there is no room for all

struct ListSetting {
    const MapRequest& request;
    const MapScene& scene;
    const Catalogue& catalogue;
    double size, width;
    std::vector<std::string> proposals{}; ///< a line each
};

void addBlockBelow(OverlayList& list, const TextBlock& block, double left) {
    addBlock(block, {left, list.height}, list.texts);
    list.width = std::max(list.width, left + block.width);
    list.height += block.height;
}

bool holdsBoth(const BorderGroup& group, const MappedBorder& border) {
    return std::ranges::find(group.units, border.left) != group.units.end() &&
           std::ranges::find(group.units, border.right) != group.units.end();
}

/// Kilometres that nobody looks after and each proposal would, but none before it, to a tenth.
std::vector<double> newKilometres(const BorderOverlay& overlay) {
    std::vector<double> kilometres(overlay.proposals.size(), 0);
    for (const MappedBorder& border : overlay.borders) {
        const auto found = std::ranges::find_if(
            overlay.proposals, [&](const BorderGroup& proposal) { return holdsBoth(proposal, border); });
        if (border.rank > 0 && found != overlay.proposals.end()) {
            kilometres[static_cast<std::size_t>(found - overlay.proposals.begin())] += border.metres / 1000;
        }
    }
    return kilometres;
}

/// "A: Măng Mang, Phước Thành (12,0 km)" for each of the first proposals, the names as the map writes them.
std::vector<std::string> proposalLines(const ListSetting& with) {
    const BorderOverlay& overlay = with.request.overlay;
    std::vector<std::string> all;
    for (const SceneUnit& unit : with.scene.units) {
        all.push_back(unit.name.empty() ? unit.code : unit.name);
    }
    const std::vector<NameForms> names = UnitNames().of(all);
    const std::vector<double> kilometres = newKilometres(overlay);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < overlay.proposals.size(); ++i) {
        std::string units;
        for (const std::uint32_t unit : overlay.proposals[i].units) {
            units += units.empty() ? "" : ", ";
            for (const std::string& piece : names[unit].bare) {
                units += units.empty() || units.ends_with(' ') ? piece : ' ' + piece;
            }
        }
        lines.push_back(with.catalogue.text({"border_map.proposal_entry",
                                             {{"letter", letterOf(i)},
                                              {"units", units},
                                              {"km", formatNumber(kilometres[i], 1, with.catalogue.language())}}}));
    }
    return lines;
}

void addProposals(OverlayList& list, std::size_t count, const ListSetting& with) {
    const SceneStyle& style = with.scene.style;
    list.height += list.texts.empty() ? 0 : 0.7 * with.size;
    const auto all = static_cast<std::int64_t>(with.proposals.size());
    const auto shown = static_cast<std::int64_t>(count);
    addBlockBelow(list,
                  setText({{with.catalogue.text(shown == all ? gis::Message{"border_map.proposals", {}}
                                                             : gis::Message{"border_map.proposals_first",
                                                                            {{"count", shown}, {"all", all}}}),
                            with.size, true, style.ink, 0}},
                          with.width, 1e9, style.family),
                  0);
    for (std::size_t i = 0; i < count; ++i) {
        list.height += 0.15 * with.size;
        addBlockBelow(
            list, setText({{with.proposals[i], 0.86 * with.size, false, style.ink, 0}}, with.width, 1e9, style.family),
            0);
    }
}

OverlayList setList(std::size_t count, bool reasons, std::size_t proposals, const ListSetting& with) {
    const SceneStyle& style = with.scene.style;
    const double indent = 2.4 * with.size;
    OverlayList list;
    addBlockBelow(list,
                  setText({{with.catalogue.text({"border_map.list", {{"count", static_cast<std::int64_t>(count)}}}),
                            1.12 * with.size, true, style.ink, 0}},
                          with.width, 1e9, style.family),
                  0);
    const std::vector<std::uint32_t> lastRanks = with.request.overlay.lastRanks();
    for (std::size_t i = 0; i < count; ++i) {
        list.height += 0.42 * with.size;
        const ListedBorder& listed = with.request.overlay.listed[i];
        SceneText number = sceneText(std::to_string(i + 1), 0.86 * with.size, true, style.ink, style.family);
        const gis::Point middle{0.95 * with.size, list.height + 0.68 * with.size};
        const std::size_t look = lastRanks.size() - rankClassOf(static_cast<std::uint32_t>(i + 1), lastRanks);
        list.discs.push_back(
            {middle, discRadius(number.width, 0.86 * with.size), with.scene.overlay.looks[look].colour});
        number.at = {middle.x, middle.y + 0.36 * 0.86 * with.size};
        number.anchor = Anchor::Middle;
        list.texts.push_back(std::move(number));
        addBlockBelow(list,
                      setText({{listed.names, with.size, false, style.ink, 0},
                               {reasons ? listed.reason : std::string(), 0.86 * with.size, false, style.softInk, 0}},
                              with.width - indent, 1e9, style.family),
                      indent);
    }
    if (proposals > 0) {
        addProposals(list, proposals, with);
    }
    return list;
}

} // namespace

std::vector<OverlayList> overlayLists(const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                                      const PageMeasures& measures, double height) {
    std::vector<OverlayList> lists;
    const std::size_t known = request.overlay.listed.size();
    const std::size_t numbered = request.overlay.numbers.value_or(kTries.front().first);
    if (!scene.overlay.any() || kSize * measures.scale < kLeastSize) {
        return lists;
    }
    ListSetting with{request, scene, catalogue, kSize * measures.scale, 0};
    with.proposals = proposalLines(with);
    std::set<std::tuple<std::size_t, std::size_t, bool>> tried;
    for (const std::size_t most : {with.proposals.size(), kSomeProposals, std::size_t{0}}) {
        for (const auto& [length, reasons] : kTries) {
            const std::size_t count = std::min({length, known, numbered});
            const std::size_t proposals = std::min(most, with.proposals.size());
            if (count == 0 || count < std::min(kLeast, known) || !tried.emplace(proposals, count, reasons).second) {
                continue;
            }
            for (const double width : kWidths) {
                with.width = width * measures.scale;
                OverlayList list = setList(count, reasons, proposals, with);
                if (list.height <= height) {
                    lists.push_back(std::move(list));
                }
            }
        }
    }
    return lists;
}

Layout layOutWithList(const std::vector<OverlayList>& lists, LayoutRequest wanted, const Layout& without,
                      OverlayList& list) {
    constexpr double kLeastLeft = 0.92; ///< of the map's size without a list
    wanted.insets.resize(without.insets.size());
    for (const OverlayList& tried : lists) {
        wanted.list = {tried.width, tried.height};
        Layout layout = layOut(wanted);
        if (layout.list && layout.factor >= kLeastLeft * without.factor &&
            layout.scale.has_value() == without.scale.has_value()) {
            list = tried;
            return layout;
        }
    }
    list = {};
    return without;
}

void addList(const OverlayList& list, const gis::Box& place, MapScene& scene) {
    const gis::Point& corner = place.min;
    for (SceneText text : list.texts) {
        text.at = {text.at.x + corner.x, text.at.y + corner.y};
        scene.texts.push_back(std::move(text));
    }
    for (LegendMarks::Disc disc : list.discs) {
        disc.at = {disc.at.x + corner.x, disc.at.y + corner.y};
        scene.marks.discs.push_back(disc);
    }
    scene.overlay.listBox = place;
}

} // namespace diaban
