// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_start.h"

#include "src/cartography/group_colours.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

/// The least urgent first. Each is darker and wider than the one before, so that a copy in grey tells them apart too;
/// what is looked after is paler and thinner than all of them.
constexpr std::array kUrgency{LineLook{{200, 110, 76}, 1.15, 0}, LineLook{{178, 66, 38}, 1.7, 0},
                              LineLook{{140, 22, 34}, 2.3, 0.4}, LineLook{{70, 0, 18}, 3.2, 0.5}};
constexpr LineLook kLookedAfter{{150, 164, 176}, 0.8, 0};
constexpr double kLeastDifference = 25; ///< CIEDE2000 of the colours of groups that meet, where others are free
/// Without casing: it would cut through the lines that it crosses.
constexpr LineLook kProposed{{12, 44, 110}, 1.3, 0, true};
constexpr Colour kProposalRim{12, 44, 110};

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::vector<std::vector<std::uint32_t>> groupsOfUnits(const BorderOverlay& overlay) {
    std::size_t units = 0;
    for (const BorderGroup& group : overlay.groups) {
        for (const std::uint32_t unit : group.units) {
            units = std::max(units, std::size_t{unit} + 1);
        }
    }
    std::vector<std::vector<std::uint32_t>> groupsOf(units);
    for (std::uint32_t group = 0; group < overlay.groups.size(); ++group) {
        for (const std::uint32_t unit : overlay.groups[group].units) {
            groupsOf[unit].push_back(group);
        }
    }
    return groupsOf;
}

void addPairs(const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others, Pairs& to) {
    for (const std::uint32_t a : some) {
        for (const std::uint32_t b : others) {
            if (a != b) {
                to.push_back(std::minmax(a, b));
            }
        }
    }
}

std::vector<SceneGroup> sceneGroups(const std::vector<BorderGroup>& groups) {
    std::vector<SceneGroup> made;
    for (const BorderGroup& group : groups) {
        made.push_back({group.id, group.name, {}, group.units});
    }
    return made;
}

} // namespace

Pairs adjacentGroups(const BorderOverlay& overlay) {
    const auto groupsOf = groupsOfUnits(overlay);
    Pairs pairs;
    for (const std::vector<std::uint32_t>& groups : groupsOf) {
        addPairs(groups, groups, pairs);
    }
    for (const MappedBorder& border : overlay.borders) {
        if (std::max(border.left, border.right) < groupsOf.size()) {
            addPairs(groupsOf[border.left], groupsOf[border.right], pairs);
        }
    }
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
    return pairs;
}

Colour dimmed(const Colour& fill) noexcept {
    constexpr double kPaler = 0.66;
    return mix(fill, colourOf(0xffffff), kPaler);
}

const LineLook& lookedAfterLook() noexcept {
    return kLookedAfter;
}

std::vector<LineLook> urgencyLooks(std::size_t classes) {
    return {kUrgency.rbegin(), kUrgency.rbegin() + static_cast<std::ptrdiff_t>(std::min(classes, kUrgency.size()))};
}

std::size_t rankClassOf(std::uint32_t rank, const std::vector<std::uint32_t>& lastRanks) noexcept {
    return static_cast<std::size_t>(std::ranges::lower_bound(lastRanks, rank) - lastRanks.begin());
}

SceneOverlay startOverlay(const MapRequest& request) {
    SceneOverlay overlay;
    if (request.kind != MapKind::Borders) {
        return overlay;
    }
    const BorderOverlay& wanted = request.overlay;
    overlay.plainGround = wanted.plainGround;
    const std::vector<std::uint32_t> lastRanks = wanted.lastRanks();
    const std::size_t classes = lastRanks.size();
    overlay.looks.push_back(kLookedAfter);
    const std::vector<LineLook> urgency = urgencyLooks(classes);
    overlay.looks.insert(overlay.looks.end(), urgency.rbegin(), urgency.rend());
    overlay.looks.push_back(kProposed);
    overlay.proposalRim = kProposalRim;
    for (std::uint32_t i = 0; i < wanted.borders.size(); ++i) {
        const MappedBorder& border = wanted.borders[i];
        const auto [low, high] = std::minmax(border.left, border.right);
        const std::size_t look = border.rank == 0 ? 0 : classes - rankClassOf(border.rank, lastRanks);
        overlay.pairs.push_back({low, high, static_cast<std::uint32_t>(look), i});
    }
    std::ranges::sort(overlay.pairs, {}, [](const PairLook& pair) { return std::pair(pair.first, pair.second); });
    overlay.groups = sceneGroups(wanted.groups);
    overlay.proposals = sceneGroups(wanted.proposals);
    const std::span<const Colour> palette = groupPalette();
    const auto colours =
        colourGroups(wanted.groups.size(), adjacentGroups(wanted), palette.size(), alikeGroupColours(kLeastDifference));
    for (std::size_t group = 0; group < colours.size(); ++group) {
        overlay.groups[group].colour = palette[colours[group]];
    }
    return overlay;
}

} // namespace diaban
